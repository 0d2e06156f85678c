"""Every figure on a page is a value of the JSON of the same call, rounded: over all pairs."""

from collections.abc import Callable
from datetime import date
from itertools import combinations

import pytest

from careercli.answers import compare, gap, rank, roles, show, skills, sources, switch, trend
from careercli.answers.person import SkillInput
from careercli.answers.world import Answer, World
from careercli.views.blocks import Page
from tests.answers.numbers import strangers
from tests.builders import SHIPPED

WORLD = World(date(2026, 11, 1))
IDS = [role.id for role in SHIPPED.roles]
PAIRS = list(combinations(IDS, 2))
SKILLED = {s.role for s in SHIPPED.snapshots if s.skills}
MINE = SkillInput(("python,docker,postgresql",))


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_figures_of_every_pair_in_full(pair: tuple[str, str]) -> None:
    assert strangers(compare.answer(compare.CompareRequest(pair, full=True), WORLD)) == set()


@pytest.mark.parametrize("start", range(0, len(IDS) - 5, 3))
def test_figures_of_six_roles(start: int) -> None:
    request = compare.CompareRequest(tuple(IDS[start : start + 6]), skills=MINE)
    assert strangers(compare.answer(request, WORLD)) == set()


@pytest.mark.parametrize("role", IDS)
def test_figures_of_every_role_in_full(role: str) -> None:
    assert strangers(show.answer(show.ShowRequest(role, full=True), WORLD)) == set()


@pytest.mark.parametrize("pair", [p for p in PAIRS if set(p) <= SKILLED][::5], ids="+".join)
def test_figures_of_a_switch_in_full(pair: tuple[str, str]) -> None:
    request = switch.SwitchRequest(*pair, skills=MINE, full=True)
    assert strangers(switch.answer(request, WORLD)) == set()


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_figures_of_every_pair_in_formulas(pair: tuple[str, str]) -> None:
    assert strangers(compare.answer(compare.CompareRequest(pair, explain=True), WORLD)) == set()


@pytest.mark.parametrize("pair", [p for p in PAIRS if set(p) <= SKILLED][::5], ids="+".join)
def test_figures_of_a_switch_in_formulas(pair: tuple[str, str]) -> None:
    request = switch.SwitchRequest(*pair, skills=MINE, explain=True)
    assert strangers(switch.answer(request, WORLD)) == set()


CASES: dict[str, Callable[[], Answer]] = {
    "gap": lambda: gap.answer(gap.GapRequest(skills=MINE), WORLD),
    "gap of one role": lambda: gap.answer(gap.GapRequest((IDS[0],), MINE, full=True), WORLD),
    "gap, learning": lambda: gap.answer(gap.GapRequest(skills=MINE, learn=("aws",)), WORLD),
    "rank": lambda: rank.answer(rank.RankRequest(), WORLD),
    "rank with skills": lambda: rank.answer(
        rank.RankRequest(weights={"pay": 3}, skills=MINE), WORLD
    ),
    "gap in formulas": lambda: gap.answer(gap.GapRequest(skills=MINE, explain=True), WORLD),
    "gap of one in formulas": lambda: gap.answer(
        gap.GapRequest((IDS[0],), MINE, explain=True), WORLD
    ),
    "rank in formulas": lambda: rank.answer(rank.RankRequest(skills=MINE, explain=True), WORLD),
    "trend in formulas": lambda: trend.answer(
        trend.TrendRequest(tuple(IDS[:2]), explain=True), WORLD
    ),
    "roles": lambda: roles.answer(roles.RolesRequest(), WORLD),
    "roles by openings": lambda: roles.answer(roles.RolesRequest(sort="openings"), WORLD),
    "trend": lambda: trend.answer(trend.TrendRequest(tuple(IDS[:2])), WORLD),
    "trend in full": lambda: trend.answer(trend.TrendRequest(("data-analyst",), full=True), WORLD),
    "sources": lambda: sources.answer(sources.SourcesRequest(), WORLD),
    "skills": lambda: skills.answer(skills.SkillsRequest("kubernetes"), WORLD),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_figures_of_other_commands(case: Callable[[], Answer]) -> None:
    assert strangers(case()) == set()


def test_the_law_notices_a_figure_that_the_document_lacks() -> None:
    answer = roles.answer(roles.RolesRequest(), WORLD)
    page = answer.page()
    wrong = Page(page.title, (*page.intro, "Pay is $417K or ₹7.4M, of 31.7%."), page.sections)
    assert strangers(answer._replace(page=lambda: wrong)) == {"$417K", "7.4M", "31.7"}
