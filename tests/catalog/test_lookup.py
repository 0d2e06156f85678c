from datetime import date
from itertools import permutations

import pytest

from careercli.catalog.lookup import (
    NotCovered,
    UnknownRole,
    UnknownSource,
    common_source,
    find_role,
    find_source,
    nearest_roles,
    snapshot_from,
    snapshots_of,
    total_openings,
)
from careercli.catalog.model import Catalog, Snapshot
from tests.builders import make_catalog, make_role, make_snapshot, make_source

ML = make_role("ml-engineer", "AI/ML Engineer", aliases=("mle", "ml"))
SWE = make_role("ai-swe", "AI Software Engineer", aliases=("llm-engineer",))
DATA = make_role("data-scientist", "Data Scientist")
ROLES = Catalog(roles=(ML, SWE, DATA))


@pytest.mark.parametrize(
    "given",
    ["ml-engineer", "ML-Engineer", "mle", "MLE", "AI/ML Engineer", "ai/ml engineer", " ml "],
)
def test_a_role_is_found_by_id_alias_or_title_in_any_case(given: str) -> None:
    assert find_role(ROLES, given) == ML


@pytest.mark.parametrize(
    ("typo", "nearest"),
    [
        ("mle-engineer", "ml-engineer"),
        ("ml-enginer", "ml-engineer"),
        ("ai-sw", "ai-swe"),
        ("datascientist", "data-scientist"),
        ("LLM Enginer", "ai-swe"),
    ],
)
def test_a_typo_is_answered_with_the_nearest_id(typo: str, nearest: str) -> None:
    with pytest.raises(UnknownRole) as caught:
        find_role(ROLES, typo)
    assert caught.value.message == f"unknown role {typo!r}"
    assert caught.value.hint.startswith(f"did you mean {nearest}")
    assert caught.value.hint.endswith("`careercli roles` lists all roles")
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("given", ["", "zzz", "?"])
def test_what_resembles_nothing_has_no_nearest_id(given: str) -> None:
    with pytest.raises(UnknownRole) as caught:
        find_role(ROLES, given)
    assert caught.value.hint.startswith("`careercli roles` lists all roles, ")


def test_a_role_is_near_once_however_many_of_its_names_are() -> None:
    many = make_role("ml-engineer", "ML Engineer", aliases=("ml-engineers", "ml-engineering"))
    assert nearest_roles([many], "ml-enginee") == ("ml-engineer",)


def test_at_most_three_roles_are_near() -> None:
    roles = [make_role(f"engineer-{n}") for n in range(5)]
    assert len(nearest_roles(roles, "engineer-9")) == 3


def test_a_source_is_found_by_id() -> None:
    source = make_source("tracker")
    assert find_source(Catalog(sources=(source,)), "tracker") == source


def test_an_unknown_source_is_answered_with_those_there_are() -> None:
    held = Catalog(sources=(make_source("tracker"), make_source("survey")))
    with pytest.raises(UnknownSource, match="unknown source 'trackr'") as caught:
        find_source(held, "trackr")
    assert caught.value.hint == (
        "did you mean tracker? one of: tracker, survey; `careercli sources` says what each counts"
    )


def test_snapshots_stand_in_the_catalogs_order_of_sources() -> None:
    first, second = make_source("first"), make_source("second")
    a, b = make_snapshot("ml-engineer", "second"), make_snapshot("ml-engineer", "first")
    catalog = make_catalog(a, b, sources=(first, second))
    assert snapshots_of(catalog, make_role("ml-engineer")) == (b, a)


def test_snapshots_are_those_of_the_role() -> None:
    a, b = make_snapshot("ml-engineer"), make_snapshot("ai-swe")
    assert snapshots_of(make_catalog(a, b), SWE) == (b,)


def test_a_role_without_figures_has_no_snapshots() -> None:
    assert snapshots_of(make_catalog(make_snapshot("ai-swe")), ML) == ()


@pytest.mark.parametrize("newest_first", [False, True])
def test_only_the_latest_snapshot_of_a_source_counts(newest_first: bool) -> None:
    dates = [date(2025, 1, 1), date(2026, 1, 1)]
    snapshots = [
        make_snapshot("ml-engineer", as_of=day) for day in sorted(dates, reverse=newest_first)
    ]
    (latest,) = snapshots_of(make_catalog(*snapshots), ML)
    assert latest.as_of == date(2026, 1, 1)


@pytest.mark.parametrize("dated_first", [False, True])
def test_a_dated_snapshot_is_later_than_one_without_any_date(dated_first: bool) -> None:
    dated, undated = (
        make_snapshot("ml-engineer", as_of=date(2020, 1, 1)),
        make_snapshot("ml-engineer"),
    )
    given = [dated, undated] if dated_first else [undated, dated]
    assert snapshots_of(make_catalog(*given), ML) == (dated,)


def test_a_snapshot_without_a_date_has_its_sources_date() -> None:
    old, current = (
        make_snapshot("ml-engineer", as_of=date(2020, 1, 1)),
        make_snapshot("ml-engineer"),
    )
    catalog = make_catalog(old, current, sources=(make_source("tracker", as_of=date(2026, 1, 1)),))
    assert snapshots_of(catalog, ML) == (current,)


def test_a_role_is_looked_up_at_one_source() -> None:
    a, b = make_snapshot("ml-engineer", "first"), make_snapshot("ml-engineer", "second")
    assert snapshot_from(make_catalog(a, b), ML, make_source("second")) == b


def test_a_source_without_the_role_is_answered_with_those_that_cover_it() -> None:
    catalog = make_catalog(
        make_snapshot("ml-engineer", "first"), make_snapshot("ml-engineer", "second")
    )
    with pytest.raises(NotCovered) as caught:
        snapshot_from(catalog, ML, make_source("survey", name="The Survey"))
    assert caught.value.message == "The Survey has no figures on AI/ML Engineer"
    assert caught.value.hint == "sources that cover ml-engineer: first, second"


def test_a_role_that_no_source_covers_says_so() -> None:
    with pytest.raises(NotCovered) as caught:
        snapshot_from(Catalog(roles=(ML,)), ML, make_source("survey"))
    assert caught.value.hint == "sources that cover ml-engineer: none"


def test_the_common_source_is_the_first_that_covers_every_role() -> None:
    catalog = make_catalog(
        make_snapshot("ml-engineer", "only-ml"),
        make_snapshot("ml-engineer", "both"),
        make_snapshot("ai-swe", "both"),
        make_snapshot("ml-engineer", "both-too"),
        make_snapshot("ai-swe", "both-too"),
    )
    common = common_source(catalog, [ML, SWE])
    assert common is not None
    assert common.id == "both"


def test_there_is_no_common_source_where_none_covers_every_role() -> None:
    catalog = make_catalog(make_snapshot("ml-engineer", "one"), make_snapshot("ai-swe", "other"))
    assert common_source(catalog, [ML, SWE]) is None


def test_of_snapshots_that_end_on_one_day_the_longest_period_counts() -> None:
    year = make_snapshot("a", as_of=date(2025, 6, 30), since=date(2025, 1, 1))
    both = make_snapshot("a", as_of=date(2025, 6, 30), since=date(2024, 1, 1))
    earlier = make_snapshot("a", as_of=date(2023, 12, 31), since=date(2020, 1, 1))
    for held in permutations((year, both, earlier)):
        catalog = make_catalog(*held)
        assert snapshots_of(catalog, catalog.roles[0]) == (both,)


def test_a_source_with_the_skills_of_all_roles_can_be_asked_for() -> None:
    paid = [make_snapshot(id_, "rows") for id_ in ("alpha", "beta")]
    ranked = [make_snapshot(id_, "board", skills="p") for id_ in ("alpha", "beta")]
    catalog = make_catalog(*paid, *ranked)
    with_skills = common_source(catalog, catalog.roles, with_skills=True)
    assert (with_skills and with_skills.id) == "board"
    some = make_catalog(*paid, ranked[0])
    assert common_source(some, some.roles, with_skills=True) is None


@pytest.mark.parametrize(
    ("snapshot_", "total"),
    [
        (make_snapshot("ai-swe", "tracker"), 1000),
        (make_snapshot("ai-swe", "tracker", as_of=date(2026, 6, 1)), 1000),
        (make_snapshot("ai-swe", "tracker", as_of=date(2026, 6, 8)), None),
        (make_snapshot("ai-swe", "tracker", as_of=date(2026, 6, 1), since=date(2026, 1, 1)), None),
        (make_snapshot("ai-swe", "tracker", as_of=date(2026, 6, 8), total_openings=1200), 1200),
    ],
    ids=["undated", "the source's day", "another day", "a period", "a total of its own"],
)
def test_a_total_belongs_to_the_period_that_it_was_counted_in(
    snapshot_: Snapshot, total: int | None
) -> None:
    tracker = make_source("tracker", as_of=date(2026, 6, 1), total_openings=1000)
    assert total_openings(tracker, snapshot_) == total


def test_an_id_comes_before_an_alias_and_the_last_role_before_the_first() -> None:
    roles = (make_role("a", aliases=("x",)), make_role("b", aliases=("a", "x")))
    catalog = Catalog(roles=roles)
    assert [find_role(catalog, name).id for name in ("a", "x")] == ["a", "b"]
