"""Which source's skills count, and that all commands take the same ones."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.gap import gap
from careercli.analysis.rank import rank
from careercli.analysis.skill_sources import skills_source
from careercli.analysis.switch import NotCounted, switch_plan
from careercli.catalog.model import Bases, SkillShare, Snapshot
from tests.builders import SHIPPED, make_catalog, make_snapshot

RANKED = ["python", "sql"]
SHARED = [SkillShare("python", 0.9), SkillShare("sql", 0.4)]
IDS = [role.id for role in SHIPPED.roles]
MINE = ("python", "postgresql", "docker")


def seen(source: str, year: int, skills: list[Any], openings: int | None = 100) -> list[Snapshot]:
    """Both roles at a source in a year."""
    of = {"as_of": date(year, 12, 31), "openings": openings, "skills": skills}
    return [make_snapshot(role, source, **of) for role in ("a", "b")]


@pytest.mark.parametrize(
    ("sources", "taken"),
    [
        ([seen("one", 2020, SHARED), seen("two", 2021, SHARED)], "two"),
        ([seen("one", 2024, RANKED), seen("two", 2021, SHARED)], "two"),
        ([seen("one", 2021, RANKED), seen("two", 2024, SHARED, openings=29)], "one"),
        ([seen("one", 2021, RANKED), seen("two", 2024, SHARED, openings=None)], "two"),
        ([seen("one", 2021, RANKED), seen("two", 2020, RANKED)], "one"),
        ([seen("one", 2021, SHARED), seen("two", 2021, SHARED)], "one"),
        ([seen("one", 2021, SHARED), seen("two", 2024, SHARED)[:1]], "one"),
        ([seen("one", 2021, SHARED)[:1], seen("two", 2024, SHARED)[1:]], None),
    ],
)
def test_the_newest_source_with_shares_over_30_postings_comes_first(
    sources: list[list[Snapshot]], taken: str | None
) -> None:
    catalog = make_catalog(*(s for of in sources for s in of))
    source = skills_source(catalog, catalog.roles)
    assert (source and source.id) == taken


def test_the_postings_that_name_skills_are_those_that_count() -> None:
    few = [s._replace(bases=Bases(skills=20)) for s in seen("one", 2024, SHARED)]
    catalog = make_catalog(*few, *seen("two", 2020, SHARED))
    source = skills_source(catalog, catalog.roles)
    assert source is not None
    assert source.id == "two"


def test_a_source_that_saw_the_roles_at_different_dates_counts_for_none() -> None:
    catalog = make_catalog(seen("one", 2023, SHARED)[0], seen("one", 2024, SHARED)[1])
    assert skills_source(catalog, catalog.roles) is None


@pytest.mark.parametrize("pair", list(permutations(IDS, 2)), ids="-".join)
def test_compare_switch_gap_and_rank_give_a_pair_the_same_answer(pair: tuple[str, str]) -> None:
    comparison = compare(SHIPPED, pair, known=MINE)
    mine = {role.id: role.coverage for role in comparison.you}
    assert {role.id: role.coverage for role in gap(SHIPPED, {}, MINE, pair).roles} == mine
    ranking = rank(SHIPPED, pair, known=MINE)
    assert {role.id: role.contributions["fit"].value for role in ranking.roles} == mine
    steps = {(step.from_, step.to): step.coverage for step in comparison.switching}
    try:
        plan = switch_plan(SHIPPED, {}, *pair, known=MINE)
    except NotCounted:
        assert steps == {}
        return
    assert steps == {pair: plan.coverage, pair[::-1]: plan.reverse_coverage}
    assert plan.yours is not None
    assert plan.yours.coverage == mine[pair[1]]
    assert {m: abs(c.change) for m, c in plan.pay.items()} == {
        m: gap.gap for m, gap in comparison.pay.items()
    }
    assert plan.pay_verdict.winner == comparison.verdicts[0].winner


@pytest.mark.parametrize("source", [None, *(source.id for source in SHIPPED.sources)])
def test_a_ranking_leaves_no_fit_empty_that_any_source_can_fill(source: str | None) -> None:
    skilled = {s.role for s in SHIPPED.snapshots if s.skills}
    ranking = rank(SHIPPED, known=MINE, source_id=source)
    for role in ranking.roles:
        assert (role.contributions["fit"].value is not None) == (role.id in skilled)
        assert (role.id in ranking.fit_sources) == (role.id in skilled)


def test_a_ranking_without_skills_names_no_source_of_fit() -> None:
    assert rank(SHIPPED).fit_sources == {}
