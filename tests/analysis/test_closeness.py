"""Closest roles, and the role that the person covers most."""

from careercli.analysis.compare import compare
from tests.builders import make_catalog, make_salary, make_snapshot

APART = (
    make_snapshot("a", "one", openings=10, salary=make_salary(100_000), skills=["x"]),
    make_snapshot("b", "two", openings=90, salary=make_salary(200_000), skills=["x"]),
)


def test_figures_of_different_sources_are_not_held_against_each_other() -> None:
    comparison = compare(make_catalog(*APART), ("a", "b"))
    assert {verdict.standing for verdict in comparison.verdicts} == {"unknown"}
    assert (comparison.source, comparison.pay) == (None, {})
    assert comparison.cautions[0].kind == "mixed-sources"


def test_closeness_is_about_skills_and_may_rest_on_two_sources() -> None:
    closeness = compare(make_catalog(*APART), ("a", "b")).closeness
    assert closeness is not None
    assert (closeness.roles, closeness.of, closeness.overlap.count_) == (("a", "b"), 2, 1)


def test_closeness_of_three_roles_is_that_of_the_closest_two() -> None:
    catalog = make_catalog(
        make_snapshot("a", skills=["x", "y", "z"]),
        make_snapshot("b", skills=["p", "q", "x"]),
        make_snapshot("c", skills=["x", "y", "q"]),
    )
    closeness = compare(catalog, ("a", "b", "c")).closeness
    assert closeness is not None
    assert closeness.roles == ("a", "c")


def test_the_role_that_is_covered_most_fits_best_and_nobody_wins_between_equals() -> None:
    catalog = make_catalog(
        make_snapshot("a", skills=["x", "y"]), make_snapshot("b", skills=["y", "x"])
    )
    best = compare(catalog, ("a", "b"), known=["x"]).fit
    assert best is not None
    assert (best.winner, best.coverage) == ("a", {"a": 8 / 15, "b": 7 / 15})
    both = compare(catalog, ("a", "b"), known=["x", "y"]).fit
    assert both is not None
    assert both.winner is None
    assert compare(catalog, ("a", "b")).fit is None
