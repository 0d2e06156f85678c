"""Closest roles, and the role that the person covers most."""

from careercli.analysis.compare import compare
from tests.builders import catalog, salary, snapshot

APART = (
    snapshot("a", "one", openings=10, salary=salary(100_000), skills=["x"]),
    snapshot("b", "two", openings=90, salary=salary(200_000), skills=["x"]),
)


def test_figures_of_different_sources_are_not_held_against_each_other() -> None:
    found = compare(catalog(*APART), ("a", "b"))
    assert {verdict.standing for verdict in found.verdicts} == {"unknown"}
    assert (found.source, found.pay) == (None, {})
    assert found.cautions[0].kind == "mixed-sources"


def test_closeness_is_about_skills_and_may_rest_on_two_sources() -> None:
    closeness = compare(catalog(*APART), ("a", "b")).closeness
    assert closeness is not None
    assert (closeness.roles, closeness.of, closeness.overlap.count_) == (("a", "b"), 2, 1)


def test_closeness_of_three_roles_is_that_of_the_closest_two() -> None:
    held = catalog(
        snapshot("a", skills=["x", "y", "z"]),
        snapshot("b", skills=["p", "q", "x"]),
        snapshot("c", skills=["x", "y", "q"]),
    )
    closeness = compare(held, ("a", "b", "c")).closeness
    assert closeness is not None
    assert closeness.roles == ("a", "c")


def test_the_role_that_is_covered_most_fits_best_and_nobody_wins_between_equals() -> None:
    held = catalog(snapshot("a", skills=["x", "y"]), snapshot("b", skills=["y", "x"]))
    best = compare(held, ("a", "b"), known=["x"]).fit
    assert best is not None
    assert (best.winner, best.coverage) == ("a", {"a": 8 / 15, "b": 7 / 15})
    both = compare(held, ("a", "b"), known=["x", "y"]).fit
    assert both is not None
    assert both.winner is None
    assert compare(held, ("a", "b")).fit is None
