"""Every use case answers without a command line, from any thread, the same each time."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from careercli.answers import (
    check,
    compare,
    gap,
    market_import,
    market_titles,
    me,
    rank,
    roles,
    show,
    skills,
    switch,
    trend,
)
from careercli.answers.person import SkillInput
from careercli.answers.world import Answer, World
from careercli.market.options import ImportOptions
from careercli.render.formats import PIPE, rendered
from tests.conftest import ROOT

MINE = SkillInput(("python,rag,aws",))
PAIR = ("ml-engineer", "ai-swe")
POSTINGS = str(ROOT / "tests" / "cli" / "postings.csv")
COLUMNS = "id=id,title=title,company=company,place=location,posted=posted,text=text"


def silent(_step: str, _done: int, _of: int) -> None:
    """Hear what an import is doing, and tell nobody."""


def imported(world: World) -> Answer:
    target = world.profile.with_name("mine.toml")
    postings = ImportOptions("mine", columns=COLUMNS)
    request = market_import.ImportRequest((POSTINGS,), postings, target)
    return market_import.answer(request, world, silent)


USE_CASES: dict[str, Callable[[World], Answer]] = {
    "compare": lambda w: compare.answer(compare.CompareRequest(PAIR, full=True, skills=MINE), w),
    "gap": lambda w: gap.answer(gap.GapRequest(skills=MINE, learn=("docker",)), w),
    "switch": lambda w: switch.answer(switch.SwitchRequest(*PAIR, skills=MINE, explain=True), w),
    "rank": lambda w: rank.answer(rank.RankRequest(weights={"pay": 3}, skills=MINE), w),
    "roles": lambda w: roles.answer(roles.RolesRequest("engineer", "median"), w),
    "show": lambda w: show.answer(show.ShowRequest("mle"), w),
    "trend": lambda w: trend.answer(trend.TrendRequest(PAIR[:1], explain=True), w),
    "skills": lambda w: skills.answer(skills.SkillsRequest("kubernetes"), w),
    "check": lambda w: check.answer(check.CheckRequest(), w),
    "me": me.show,
    "market import": imported,
    "market titles": lambda w: market_titles.answer(
        market_titles.TitlesRequest((POSTINGS,), COLUMNS), w, silent
    ),
}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(date(2026, 11, 1), profile=tmp_path / "profile.toml")


def texts(answer: Answer) -> tuple[str, str]:
    """The document and the page of an answer, as they are written."""
    return rendered("json", answer.document(), PIPE), rendered("text", answer.page(), PIPE)


@pytest.mark.parametrize("name", USE_CASES)
def test_a_use_case_answers_without_a_command_line(name: str, world: World) -> None:
    document, page = texts(USE_CASES[name](world))
    assert document.startswith(f'{{\n  "schema": "careercli/{name.replace(" ", "-")}/')
    assert page.strip()


def test_eight_threads_get_the_answers_that_one_gets(world: World) -> None:
    alone = {name: texts(case(world)) for name, case in USE_CASES.items()}
    with ThreadPoolExecutor(8) as pool:
        jobs = [(n, pool.submit(lambda c: texts(c(world)), USE_CASES[n])) for n in USE_CASES]
        jobs += [(n, pool.submit(lambda c: texts(c(world)), USE_CASES[n])) for n in USE_CASES]
        assert all(job.result() == alone[name] for name, job in jobs)


def test_what_a_request_changes_of_the_profile_is_there_for_the_next(world: World) -> None:
    me.add(me.AddRequest(("python, sql",)), world)
    me.set_weights(me.WeightsRequest({"pay": 3.0}), world)
    me.remove(me.RemoveRequest(("sql",)), world)
    document = rendered("json", me.show(world).document(), PIPE)
    assert '"known": [\n      "python"\n    ]' in document
    assert '"pay": 3.0' in document
