"""How verdicts stand over all sources."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.compare import compare
from careercli.analysis.standing import GapRange, lead_range
from careercli.analysis.verdicts import Verdict
from careercli.catalog.model import Catalog, Caveat, Snapshot
from tests.builders import make_catalog, make_salary, make_snapshot, make_source

OPPOSITE = {"a": "b", "b": "a"}


def at(name: str, a: int, b: int, n: int | None = 10_000) -> tuple[Snapshot, Snapshot]:
    """Medians of two roles at one source."""
    return (
        make_snapshot("a", name, salary=make_salary(a, n=n)),
        make_snapshot("b", name, salary=make_salary(b, n=n)),
    )


def pay(*snapshots: Snapshot, source_id: str | None = None, **fields: Any) -> Verdict:
    return compare(make_catalog(*snapshots, **fields), ("a", "b"), source_id).verdicts[0]


def gaps(verdict: Verdict) -> tuple[str, float, float]:
    assert verdict.gap_range is not None
    toward, low, high = verdict.gap_range
    return toward, round(low, 9), round(high, 9)


A = at("one", 120_000, 100_000)
SAME = at("two", 100_000, 99_900)
THIN = {"n": 20}


@pytest.mark.parametrize(
    ("others", "stands", "winner", "leans"),
    [
        ((), "one source", "a", None),
        (at("two", 150_000, 100_000), "confirmed", "a", None),
        (SAME, "leaning", None, "a"),
        (at("two", 100_000, 150_000), "disputed", None, None),
        (at("two", 150_000, 100_000, n=20), "leaning", None, "a"),
        (at("two", 50_000, 150_000, n=20), "disputed", None, None),
        (at("two", 150_000, 100_000, n=None), "one source", "a", None),
        ((*at("two", 150_000, 100_000), *at("three", 100_000, 99_000)), "confirmed", "a", None),
    ],
)
def test_a_verdict_stands_as_the_other_sources_let_it(
    others: tuple[Snapshot, ...], stands: str, winner: str | None, leans: str | None
) -> None:
    result = pay(*A, *others)
    assert (result.standing, result.winner, result.leans_to) == (stands, winner, leans)


def test_a_thin_opinion_alone_carries_no_verdict() -> None:
    result = pay(*at("one", 300_000, 100_000, n=5))
    assert (result.standing, result.winner, result.leans_to) == ("leaning", None, "a")


def test_what_nobody_can_judge_is_unknown_and_what_nobody_decides_is_even() -> None:
    assert pay(*at("one", 120_000, 100_000, n=None)).standing == "unknown"
    assert pay(*SAME).standing == "even"
    assert pay(make_snapshot("a"), make_snapshot("b")).standing == "unknown"


def test_the_asked_source_judges_alone_and_that_is_said() -> None:
    there = at("two", 100_000, 150_000)
    result = pay(*A, *there, source_id="two")
    assert (result.standing, result.winner) == ("one source", "b")
    assert result.by_source_alone
    assert [opinion.source for opinion in result.opinions] == ["two"]
    assert not pay(*A, *there).by_source_alone


def test_the_range_of_gaps_is_signed_toward_who_leads_most() -> None:
    result = pay(*A, *at("two", 150_000, 100_000))
    assert gaps(result) == ("a", 0.2, 0.5)
    split = pay(*A, *at("two", 100_000, 200_000))
    assert gaps(split) == ("b", round(-1 / 6, 9), 1.0)


def test_thin_figures_do_not_widen_the_range_of_gaps() -> None:
    result = pay(*A, *at("two", 900_000, 100_000, n=5))
    assert gaps(result) == ("a", 0.2, 0.2)


def test_shares_differ_by_points() -> None:
    shares = {"a": 0.3, "b": 0.1}
    held = [make_snapshot(id_, openings=9_000, remote=share) for id_, share in shares.items()]
    verdict = compare(make_catalog(*held), ("a", "b")).verdicts[2]
    assert (verdict.about, verdict.winner) == ("remote", "a")
    assert gaps(verdict) == ("a", 0.2, 0.2)


def test_by_seniority_the_role_with_more_senior_postings_wins() -> None:
    held = [
        make_snapshot(r, openings=900, seniority=(s, 1 - s, 0)) for r, s in (("a", 0.9), ("b", 0.1))
    ]
    verdict = compare(make_catalog(*held), ("a", "b")).verdicts[4]
    assert (verdict.about, verdict.standing) == ("seniority", "one source")
    assert (verdict.winner, verdict.leans_to) == ("a", None)


def test_a_dispute_comes_with_the_caveats_that_bear_on_it_those_on_its_roles_first() -> None:
    caveats = (
        Caveat("All of it.", ("pay",)),
        Caveat("Another topic.", ("remote",)),
        Caveat("Another role.", ("pay",), ("c",)),
        Caveat("This role.", ("pay", "openings"), ("b",)),
    )
    sources = (make_source("one", caveats=caveats), make_source("two"))
    held = (*A, *at("two", 100_000, 150_000))
    assert [w.text for w in pay(*held, sources=sources).why] == ["This role.", "All of it."]
    agreed = pay(*A, *at("two", 150_000, 100_000), sources=sources).why
    assert [w.text for w in agreed] == ["This role."]  # it puts the figure itself in doubt


FIGURES_OF = st.sampled_from([100_000, 102_000, 130_000, 160_000])


def of_many(**pays: tuple[int, ...]) -> Verdict:
    """Pay of several roles at as many sources as there are figures of each."""
    held = [
        make_snapshot(role, f"source-{place}", salary=make_salary(median, n=10_000))
        for role, medians in pays.items()
        for place, median in enumerate(medians)
    ]
    return compare(make_catalog(*held), tuple(pays)).verdicts[0]


def test_of_many_roles_the_leader_is_ahead_of_some_and_behind_none() -> None:
    result = of_many(a=(200_000, 150_000), b=(150_000, 120_000), c=(100_000, 100_000))
    assert (result.standing, result.winner) == ("confirmed", "a")
    places = {place.role: place for place in result.places}
    assert places["a"].confirmed == ("b", "c")
    assert places["c"].behind == ("a", "b")
    assert len(result.pairs) == 3


def test_of_many_roles_nobody_leads_where_two_are_behind_none() -> None:
    result = of_many(a=(200_000, 150_000), b=(200_000, 150_000), c=(100_000, 100_000))
    assert (result.standing, result.winner, result.leans_to) == ("even", None, None)


def test_of_many_roles_a_leader_in_dispute_with_one_is_only_leaned_to() -> None:
    result = of_many(a=(200_000, 110_000), b=(150_000, 150_000), c=(100_000, 100_000))
    assert result.winner is None
    assert {p.role: p.disputed for p in result.places} == {"a": ("b",), "b": ("a",), "c": ()}


def test_of_many_roles_the_verdict_leans_to_one_that_is_behind_none_for_sure() -> None:
    result = of_many(
        a=(200_000, 110_000, 200_000), b=(150_000, 150_000), c=(100_000, 100_000), d=(90_000,)
    )
    places = {place.role: place for place in result.places}
    assert places["a"].disputed == ("b",)
    assert places["b"].behind == ()
    assert (result.winner, result.leans_to) == (None, None)  # both are ahead of c, neither clean


MANY_ROLES = st.lists(st.lists(FIGURES_OF, min_size=5, max_size=5), min_size=1, max_size=4)


@given(MANY_ROLES)
def test_the_leader_of_many_is_behind_none_at_any_source(sources: list[list[int]]) -> None:
    roles = "abcde"
    pays = {role: tuple(of[i] for of in sources) for i, role in enumerate(roles)}
    result = of_many(**pays)
    for pair in result.pairs:
        against = {opinion.ahead for opinion in pair.opinions} - {None, result.winner}
        assert result.winner not in pair.roles or not against
    if result.winner:
        assert result.leans_to is None
        assert any(pair.winner == result.winner for pair in result.pairs)


FIGURES = st.integers(30_000, 400_000)
SIZES = st.one_of(st.none(), st.integers(5, 2_000))
ONE = st.tuples(FIGURES, FIGURES, SIZES)
SOURCES = st.lists(ONE, min_size=1, max_size=5)


def snapshots(sources: list[tuple[int, int, int | None]], times: int = 1) -> list[Snapshot]:
    return [
        s._replace(salary=scaled)
        for place, (a, b, n) in enumerate(sources)
        for s in at(f"s{place}", a, b, n)
        if s.salary
        for scaled in [
            s.salary._replace(
                p25=(s.salary.p25 or 0) * times,
                median=(s.salary.median or 0) * times,
                p75=(s.salary.p75 or 0) * times,
            )
        ]
    ]


def stands(catalog: Catalog, names: tuple[str, str] = ("a", "b")) -> tuple[Any, ...]:
    verdict = compare(catalog, names).verdicts[0]
    return verdict.standing, verdict.winner, verdict.leans_to


@given(SOURCES)
def test_swapping_the_roles_mirrors_the_standing(
    sources: list[tuple[int, int, int | None]],
) -> None:
    there = stands(make_catalog(*snapshots(sources)))
    back = stands(make_catalog(*snapshots([(b, a, n) for a, b, n in sources])))
    assert there == (back[0], *(who and OPPOSITE[who] for who in back[1:]))
    catalog = make_catalog(*snapshots(sources))
    ranges = [compare(catalog, pair).verdicts[0].gap_range for pair in (("a", "b"), ("b", "a"))]
    assert ranges[0] == ranges[1]
    assert stands(catalog) == stands(catalog, ("b", "a"))


@given(SOURCES)
def test_a_source_without_figures_changes_no_standing(
    sources: list[tuple[int, int, int | None]],
) -> None:
    both = snapshots(sources)
    more = [make_snapshot("a", "silent"), make_snapshot("b", "silent", remote=0.5)]
    assert stands(make_catalog(*both)) == stands(make_catalog(*more, *both))


@given(SOURCES)
def test_ten_times_the_pay_changes_no_standing(
    sources: list[tuple[int, int, int | None]],
) -> None:
    assert stands(make_catalog(*snapshots(sources))) == stands(
        make_catalog(*snapshots(sources, 10))
    )


@given(SOURCES, st.randoms())
def test_the_order_of_the_sources_changes_no_standing(
    sources: list[tuple[int, int, int | None]], random: Any
) -> None:
    catalog = make_catalog(*snapshots(sources))
    order = list(catalog.sources)
    random.shuffle(order)
    assert stands(catalog) == stands(catalog._replace(sources=tuple(order)))


@given(SOURCES)
def test_no_role_wins_that_any_source_puts_clearly_behind(
    sources: list[tuple[int, int, int | None]],
) -> None:
    verdict = compare(make_catalog(*snapshots(sources)), ("a", "b")).verdicts[0]
    against = {opinion.ahead for opinion in verdict.opinions} - {None, verdict.winner}
    assert verdict.winner is None or not against


def test_a_source_whose_dates_differ_is_not_heard() -> None:
    apart = [
        s._replace(as_of=date(2026, month, 1))
        for month, s in enumerate(at("two", 100_000, 900_000), 1)
    ]
    assert pay(*A, *apart).standing == "one source"


def test_the_range_of_leads_is_that_of_the_sources_that_put_the_role_ahead() -> None:
    # one: 120 over 100 is 20% more; three: 150 over 100 is 50% more, the other way
    by_source = {o.source: o for o in pay(*A, *SAME, *at("three", 100_000, 150_000)).opinions}
    assert lead_range([by_source["one"]]) == GapRange("a", 0.2, 0.2)
    assert lead_range([by_source["three"]]) == GapRange("b", 0.5, 0.5)
    assert lead_range([]) is None
