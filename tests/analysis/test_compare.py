from datetime import date
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.analysis.chosen import WrongRoles
from careercli.analysis.compare import compare
from careercli.catalog.lookup import NotCovered, UnknownRole, UnknownSource
from careercli.catalog.model import Caveat, SkillShare
from tests.builders import SHIPPED, TRACKER, make_catalog, make_salary, make_snapshot, make_source

ROLES = [role.id for role in SHIPPED.roles]
CAVEAT = Caveat("A catch-all title.", ("pay",), ("a",))


@pytest.mark.parametrize("names", [["mle"], ["mle", "ml-engineer"], ROLES])
def test_compare_takes_2_to_6_different_roles(names: list[str]) -> None:
    with pytest.raises(WrongRoles):
        compare(SHIPPED, names)


def test_unknown_role_comes_with_the_nearest_ids() -> None:
    with pytest.raises(UnknownRole) as error:
        compare(SHIPPED, ["ml-enginer", "ai-swe"])
    assert "ml-engineer" in error.value.hint


def test_first_source_that_covers_all_roles_gives_the_figures() -> None:
    catalog = make_catalog(
        make_snapshot("a", "one", openings=1),
        make_snapshot("a", "two", openings=2),
        make_snapshot("b", "two", openings=3),
    )
    comparison = compare(catalog, ("a", "b"))
    assert comparison.source is not None
    assert comparison.source.id == "two"
    assert [role.openings for role in comparison.roles] == [2, 3]


def test_asked_source_must_cover_the_roles() -> None:
    catalog = make_catalog(
        make_snapshot("a", "one"), make_snapshot("b", "two"), make_snapshot("a", "two")
    )
    with pytest.raises(NotCovered) as error:
        compare(catalog, ("a", "b"), "one")
    assert "two" in error.value.hint


def test_unknown_source_lists_those_there_are() -> None:
    with pytest.raises(UnknownSource) as error:
        compare(SHIPPED, ("mle", "ai-swe"), "no-such")
    assert "ai-market-pulse" in error.value.hint


def test_latest_snapshot_of_a_source_counts() -> None:
    catalog = make_catalog(
        make_snapshot("a", as_of=date(2025, 1, 1), openings=1),
        make_snapshot("a", as_of=date(2026, 1, 1), openings=2),
        make_snapshot("b", openings=9),
    )
    assert compare(catalog, ("a", "b")).roles[0].openings == 2


def test_share_of_all_tracked_is_derived_from_the_source_total() -> None:
    role = compare(SHIPPED, ("mle", "ai-swe")).roles[0]
    assert role.openings_share == 23_752 / 26_159


def test_thin_figures_are_cautioned() -> None:
    catalog = make_catalog(
        make_snapshot("a", openings=29, salary=make_salary(1000, n=29)),
        make_snapshot("b", openings=30),
    )
    thin = [c for c in compare(catalog, ("a", "b")).cautions if c.kind == "thin"]
    assert [(c.roles, c.about[0]) for c in thin] == [(("a",), "pay"), (("a",), "openings")]


def test_missing_figures_are_named_by_topic() -> None:
    catalog = make_catalog(
        make_snapshot("a", openings=100, skills=["x"], remote=0.1),
        make_snapshot("b", openings=100, skills=["x"], remote=0.1, seniority=(0.2, 0.7, 0.1)),
    )
    missing = [c for c in compare(catalog, ("a", "b")).cautions if c.kind == "missing"]
    assert [(c.roles, c.about) for c in missing] == [
        (("a",), ("pay", "seniority")),
        (("b",), ("pay",)),
    ]


@pytest.mark.parametrize(("pair", "bears"), [(("a", "b"), True), (("b", "c"), False)])
def test_caveat_on_a_role_bears_only_on_comparisons_with_it(
    pair: tuple[str, str], bears: bool
) -> None:
    catalog = make_catalog(
        *(make_snapshot(role, salary=make_salary(9)) for role in "abc"),
        sources=(make_source("tracker", caveats=(CAVEAT,)),),
    )
    texts = [c.text for c in compare(catalog, pair).cautions if c.kind == "caveat"]
    assert texts == (["A catch-all title."] if bears else [])


def test_a_caveat_on_a_figure_that_the_source_does_not_give_is_not_told() -> None:
    caveats = (Caveat("On pay.", ("pay",)), Caveat("On openings.", ("openings", "remote")))
    catalog = make_catalog(
        *(make_snapshot(role, salary=make_salary(9)) for role in "ab"),
        sources=(make_source("tracker", caveats=caveats),),
    )
    texts = [c.text for c in compare(catalog, ("a", "b")).cautions if c.kind == "caveat"]
    assert texts == ["On pay."]


def test_a_caveat_on_skills_is_told_where_that_source_counted_the_skills() -> None:
    told = Caveat("On skills.", ("skills",))
    both = [make_snapshot(role, salary=make_salary(9), skills=["x"]) for role in "ab"]
    newer = [
        make_snapshot(role, "board", openings=90, skills=[SkillShare("x", 0.5)]) for role in "ab"
    ]
    sources = make_source("tracker", caveats=(told,)), make_source("board", caveats=(told,))
    cautions = compare(make_catalog(*both, *newer, sources=sources), ("a", "b")).cautions
    assert [(c.source, c.about) for c in cautions if c.kind == "caveat"] == [("board", ("skills",))]


def test_related_pairs_have_one_of_the_roles_and_the_closest_come_first() -> None:
    related = compare(TRACKER, ("mle", "ai-swe")).related
    assert related[0].roles == ("ml-engineer", "ai-pm")
    assert related[0].overlap.count_ == 7
    counts = [pair.overlap.count_ for pair in related]
    assert counts == sorted(counts, reverse=True)
    assert all(len({"ml-engineer", "ai-swe"} & set(pair.roles)) == 1 for pair in related)


@pytest.mark.parametrize("pair", list(combinations(ROLES, 2)), ids="-".join)
def test_compare_of_a_and_b_mirrors_compare_of_b_and_a(pair: tuple[str, str]) -> None:
    there, back = compare(SHIPPED, pair), compare(SHIPPED, pair[::-1])
    assert {(v.about, v.standing, v.winner, v.leans_to, v.gap_range) for v in there.verdicts} == {
        (v.about, v.standing, v.winner, v.leans_to, v.gap_range) for v in back.verdicts
    }
    assert {m: gap for m, gap in there.pay.items() if gap.gap} == {
        m: gap for m, gap in back.pay.items() if gap.gap
    }
    assert there.skills.overlap == back.skills.overlap
    assert set(there.switching) == set(back.switching)
    assert there.related == back.related


@cache
def winners(names: tuple[str, ...]) -> set[tuple[object, ...]]:
    verdicts = compare(SHIPPED, names).verdicts
    return {(v.about, v.standing, v.winner, v.leans_to) for v in verdicts}


@settings(max_examples=40)
@given(st.permutations(ROLES[:5]))
def test_order_of_the_roles_changes_no_winner(names: list[str]) -> None:
    assert winners(tuple(names)) == winners(tuple(ROLES[:5]))


PAID = tuple(make_snapshot(id_, salary=make_salary(100_000)) for id_ in ("alpha", "beta"))
SKILLED = (
    make_snapshot("alpha", "board", skills="xy"),
    make_snapshot("beta", "board", skills="yz"),
)


def test_skills_that_the_source_lacks_are_those_of_the_first_that_has_them_for_all() -> None:
    comparison = compare(make_catalog(*PAID, *SKILLED), ("alpha", "beta"))
    assert comparison.source is not None
    assert comparison.skills_source is not None
    assert (comparison.source.id, comparison.skills_source.id) == ("tracker", "board")
    assert [role.skills_source for role in comparison.roles] == ["board", "board"]
    assert comparison.skills.shared == ("y",)
    assert len(comparison.switching) == 2
    assert comparison.closeness is not None


def test_a_source_that_was_asked_for_is_not_helped_out() -> None:
    comparison = compare(make_catalog(*PAID, *SKILLED), ("alpha", "beta"), "tracker")
    assert (comparison.skills_source, comparison.switching) == (None, ())


def test_skills_that_no_source_counts_for_all_roles_stay_absent() -> None:
    comparison = compare(make_catalog(*PAID, SKILLED[0]), ("alpha", "beta"))
    assert (comparison.skills_source, comparison.switching) == (None, ())
