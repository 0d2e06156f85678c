"""What other sources say of the roles that are compared."""

from collections.abc import Sequence
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.others import Others, SecondOpinion
from careercli.catalog.model import Bases, Snapshot
from tests.builders import catalog, salary, snapshot
from tests.many_sources import IDS, MANY

HERE = (
    snapshot("alpha", salary=salary(120_000), remote=0.1),
    snapshot("beta", salary=salary(90_000), remote=0.1),
)


def others(
    *elsewhere: Snapshot, source: str | None = None, here: Sequence[Snapshot] = HERE
) -> Others:
    return compare(catalog(*here, *elsewhere), ("alpha", "beta"), source).others


def at(source: str, a: int, b: int, **fields: Any) -> tuple[Snapshot, Snapshot]:
    """Medians of alpha and beta at another source, from 400 postings each."""
    pays = salary(a, **fields), salary(b, **fields)
    return snapshot("alpha", source, salary=pays[0]), snapshot("beta", source, salary=pays[1])


def test_each_other_source_is_there_with_its_figures_of_each_role() -> None:
    found = others(*at("board", 100_000, 80_000), snapshot("beta", "list", openings=7))
    assert [source.id for source in found.sources] == ["board", "list"]
    assert [(f.source, f.role) for f in found.figures] == [
        ("board", "alpha"),
        ("board", "beta"),
        ("list", "beta"),
    ]


def test_the_source_whose_figures_are_compared_is_no_other_one() -> None:
    found = others(*at("board", 100_000, 80_000), source="board")
    assert [source.id for source in found.sources] == ["tracker"]


def test_without_a_second_source_there_is_nothing() -> None:
    assert others() == Others((), (), ())


@pytest.mark.parametrize(
    ("a", "b", "leader", "strength"),
    [
        (100_000, 80_000, "alpha", "clear"),
        (80_000, 100_000, "beta", "clear"),
        (100_000, 99_000, "alpha", "unclear"),
        (100_000, 100_000, None, "unclear"),
    ],
)
def test_a_second_opinion_is_the_order_of_the_medians_by_the_same_test(
    a: int, b: int, leader: str | None, strength: str
) -> None:
    (opinion,) = others(*at("board", a, b)).opinions
    assert (opinion.leader, opinion.strength) == (leader, strength)
    assert opinion.figures == {"alpha": a, "beta": b}


def test_without_a_sample_size_the_sureness_of_an_opinion_is_unknown() -> None:
    (opinion,) = others(*at("board", 100_000, 80_000, n=None)).opinions
    assert opinion.strength == "unknown"


def test_an_opinion_on_few_postings_is_thin() -> None:
    (opinion,) = others(*at("board", 100_000, 80_000, n=29)).opinions
    assert opinion.thin


def test_a_source_that_covers_one_of_the_roles_has_no_opinion() -> None:
    assert others(at("board", 100_000, 80_000)[0]).opinions == ()


def test_a_source_that_counts_both_roles_as_one_occupation_has_no_opinion() -> None:
    same = [s._replace(counted_as="Developers") for s in at("survey", 100_000, 80_000)]
    assert others(*same).opinions == ()
    apart = (same[0], same[1]._replace(counted_as="Managers"))
    assert [o.leader for o in others(*apart).opinions] == ["alpha"]


def test_an_opinion_on_remote_work_rests_on_the_postings_that_say_so() -> None:
    bases = Bases(remote=50)
    few = [
        snapshot("alpha", "board", openings=5_000, remote=0.30, bases=bases),
        snapshot("beta", "board", openings=5_000, remote=0.35, bases=bases),
    ]
    assert others(*few).opinions == (
        SecondOpinion(
            about="remote",
            source="board",
            leader="beta",
            strength="unclear",
            figures={"alpha": 0.30, "beta": 0.35},
            thin=False,
        ),
    )


def test_in_a_large_catalog_the_first_source_that_covers_both_is_compared() -> None:
    found = compare(MANY, ("ml-engineer", "data-engineer"))
    assert found.source is not None
    assert found.source.id == "pay-rows"
    assert [source.id for source in found.others.sources] == [
        *("tracker", "job-board", "data-2023", "one-day"),
    ]


@pytest.mark.parametrize("role", IDS[1:])
def test_no_figure_is_compared_across_sources(role: str) -> None:
    found = compare(MANY, (IDS[0], role))
    assert found.source is not None
    assert {figures.source for figures in found.roles} == {found.source.id}
    held = {(f.source, f.role): f for f in found.others.figures}
    for opinion in found.others.opinions:
        for id_, figure in opinion.figures.items():
            seen = held[opinion.source, id_]
            own = {
                "pay": seen.salary and seen.salary.median,
                "openings": seen.openings,
                "remote": seen.remote,
                "entry": seen.seniority and seen.seniority.entry,
            }
            assert figure == own[opinion.about]


def test_openings_and_entry_level_have_second_opinions() -> None:
    mixes = {"alpha": (0.5, 0.4, 0.1), "beta": (0.2, 0.4, 0.4)}
    here = [snapshot(id_, openings=900, seniority=mix) for id_, mix in mixes.items()]
    there = [
        snapshot(id_, "board", openings=openings, seniority=mixes[id_])
        for id_, openings in (("alpha", 300), ("beta", 299))
    ]
    opinions = others(*there, here=here).opinions
    assert [(o.about, o.leader, o.strength) for o in opinions] == [
        ("openings", "alpha", "unclear"),
        ("entry", "beta", "clear"),
    ]


@pytest.mark.parametrize("role", IDS[1:])
def test_the_order_of_the_roles_does_not_change_what_other_sources_say(role: str) -> None:
    there = compare(MANY, (IDS[0], role)).others.opinions
    back = compare(MANY, (role, IDS[0])).others.opinions
    assert [(o.about, o.source, o.leader, o.strength) for o in there] == [
        (o.about, o.source, o.leader, o.strength) for o in back
    ]
