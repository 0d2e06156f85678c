"""A switch between two roles, as a page."""

import re
from datetime import date
from itertools import permutations
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.switch import switch_plan
from careercli.catalog.model import Catalog, SkillRemark
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills
from careercli.views.blocks import Page
from careercli.views.compare.verdicts import titles, verdict_text
from careercli.views.person import You
from careercli.views.switch.page import page
from tests.builders import SHIPPED, make_catalog, make_salary, make_snapshot, make_source
from tests.views.reading import cells, heads, intro, lines, outro

WORDS = vocabulary_of(SHIPPED.skills)
TODAY = date(2026, 11, 28)
COUNTED = sorted({snapshot.role for snapshot in SHIPPED.snapshots if snapshot.skills})
SWITCHES = tuple(permutations(COUNTED, 2))
TRACKER = "ai-market-pulse"


def made(
    start: str = "alpha",
    target: str = "beta",
    of: Catalog = SHIPPED,
    known: tuple[str, ...] | None = None,
    source_id: str | None = None,
    **more: Any,
) -> Page:
    words = vocabulary_of(of.skills)
    plan = switch_plan(
        of, words.near, start, target, known=known, implies=words.implies, source_id=source_id
    )
    you = None
    if known is not None:
        given = ("--skills", ",".join(known))
        you = You(PersonSkills(known), tuple(words.names[skill] for skill in known), given)
    return page(plan, you, {role.id: role.title for role in of.roles}, words.names, TODAY, **more)


def pair(**beta: Any) -> Catalog:
    """Two roles with the same pay, mix and skills, but for what is given of the second."""
    whole: dict[str, Any] = {
        "openings": 500,
        "seniority": (0.3, 0.6, 0.1),
        "salary": make_salary(100_000),
        "skills": "xy",
    }
    return make_catalog(make_snapshot("alpha", **whole), make_snapshot("beta", **whole | beta))


def test_the_answer_says_what_carries_over_what_to_learn_and_the_way_back() -> None:
    """The tracker only ranks: 26 of 36 and 27 of 36."""
    assert intro(made("ml-engineer", "ai-swe", source_id=TRACKER))[0] == (
        "72% of what AI Software Engineer asks for carries over, "
        "in tools, not experience; learn Kubernetes, Docker and Claude first. The way back: 75%."
    )


def test_one_table_has_what_to_learn_and_then_what_carries_over() -> None:
    of = made("ml-engineer", "ai-swe", source_id=TRACKER)
    assert heads(of) == ["Skill", "Rank", "Step", "Adds"]
    assert cells(of)[:4] == [
        ["Kubernetes", "4", "learn", "+13.9"],
        ["Docker", "6", "learn", "+8.3"],
        ["Claude", "7", "learn", "+5.6"],
        ["RAG", "1", "carries over", ""],
    ]


def test_doubtful_skill_to_learn_is_marked_and_stands_last() -> None:
    doubt = (make_source("tracker", doubtful=(SkillRemark("p", "counted inside words"),)),)
    snapshots = make_snapshot("alpha", skills="x"), make_snapshot("beta", skills="pqx")
    of = made(of=make_catalog(*snapshots, sources=doubt))
    assert [row[0] for row in cells(of)] == ["Q", "P?", "X"]


def test_roles_with_the_same_skills_leave_nothing_to_learn() -> None:
    of = made(of=pair())
    assert (
        "100% of what Beta asks for carries over, in tools, not experience; nothing is"
        in (intro(of)[0])
    )


@pytest.mark.parametrize(("start", "target"), SWITCHES[::3])
def test_the_pay_of_a_switch_is_the_verdict_of_the_comparison(start: str, target: str) -> None:
    comparison = compare(SHIPPED, (start, target))
    pay = next(verdict for verdict in comparison.verdicts if verdict.about == "pay")
    text = verdict_text(titles(comparison.roles), pay)
    assert any(line.startswith(text) for line in intro(made(start, target)))


@pytest.mark.parametrize(("start", "target"), SWITCHES[::3])
def test_the_coverage_of_a_switch_is_that_of_the_comparison(start: str, target: str) -> None:
    ways = {
        (way.from_, way.to): way.coverage for way in compare(SHIPPED, (start, target)).switching
    }
    plan = switch_plan(SHIPPED, {}, start, target)
    if ways:
        assert plan.coverage == pytest.approx(ways[start, target])
        assert plan.reverse_coverage == pytest.approx(ways[target, start])


def test_the_medians_stand_before_and_after_for_each_source() -> None:
    assert intro(made("ml-engineer", "ai-swe"))[1].endswith(
        "Medians: ai-market-pulse $120K → $235K; ai-jobs-net $200K → $157K; "
        "builtin-ai $198K → $185K."
    )


def test_a_median_of_few_rows_is_said_to_be_thin() -> None:
    of = made(of=pair(salary=make_salary(120_000, n=5)))
    assert intro(of)[1].endswith("Medians: tracker $100K → $120K (thin).")


def test_pay_by_each_measure_is_left_to_the_full_page() -> None:
    of = made(of=pair(salary=make_salary(150_000)))
    assert [section.name for section in of.sections] == ["skills"]
    full = made(of=pair(salary=make_salary(150_000)), full=True)
    assert cells(full, 1)[0] == ["Median", "$100K", "$150K", "+50%", "clear"]


def test_a_difference_in_seniority_is_told_beside_the_pay() -> None:
    of = made(of=pair(seniority=(0.45, 0.5, 0.05)), full=True)
    text = " ".join(lines(of, 160))
    assert "At tracker alone; part of it can be seniority, 30% senior before and 45% after." in text


def test_roles_without_a_common_source_have_no_pay_of_one_source() -> None:
    snapshots = (
        make_snapshot("alpha", skills="x", salary=make_salary(100_000)),
        make_snapshot("beta", "board", skills="x", salary=make_salary(200_000)),
    )
    of = made(of=make_catalog(*snapshots), full=True)
    assert "pay" not in [section.name for section in of.sections]
    assert intro(of)[1] == "Pay cannot be judged: no source has it for both."
    assert outro(of)[0].endswith("Each role by its own source; they count differently.")


def test_a_far_step_has_a_way_round() -> None:
    of = made("prompt-engineer", "data-scientist", source_id=TRACKER)
    assert intro(of)[-1] == (
        "A way round: Prompt Engineer → AI Software Engineer → Data Scientist; "
        "its steps carry over 50% and 72%."
    )


def test_a_step_of_half_the_tools_needs_no_way_round() -> None:
    assert not any("way round" in line for line in intro(made("ml-engineer", "ai-swe")))


def test_with_your_skills_the_table_is_about_you() -> None:
    of = made("ml-engineer", "ai-swe", known=("python", "aws"), source_id=TRACKER)
    assert "You: Python, AWS" in intro(of)
    assert any(line.startswith("You have 31% of what AI Software Engineer") for line in intro(of))
    assert heads(of)[2] == "You"
    assert [row[0] for row in cells(of) if row[2] == "have"] == ["Python", "AWS"]


def test_the_next_commands_keep_your_skills_and_your_data() -> None:
    of = made("ml-engineer", "ai-swe", known=("python",), options=("--source", TRACKER))
    assert outro(of)[-1] == (
        "All skills, and pay: careercli switch ml-engineer ai-swe --full --skills python "
        "--source ai-market-pulse"
    )


def test_without_your_skills_it_is_said_how_to_give_them() -> None:
    assert outro(made("ml-engineer", "ai-swe"))[-1] == (
        "Yours: careercli switch ml-engineer ai-swe --skills python,sql"
    )


@pytest.mark.parametrize(("start", "target"), SWITCHES)
def test_the_first_screen_has_at_most_24_lines(start: str, target: str) -> None:
    of = lines(made(start, target))
    assert len(of) <= 24
    assert not any("short step" in line for line in of)


@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    of = made("ml-engineer", "ai-swe", known=("python", "aws"), full=True)
    assert max(map(len, lines(of, width))) <= width


@pytest.mark.parametrize("known", [None, (), ("python", "aws")])
def test_no_figure_is_none_on_any_page(known: tuple[str, ...] | None) -> None:
    for start, target in SWITCHES[::5]:
        text = "\n".join(lines(made(start, target, known=known, full=True)))
        assert not re.search(r"\b(None|nan|inf)\b", text)
