from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.verdicts import SourceVerdict, seniority_gap
from careercli.catalog.model import Bases
from tests.builders import SHIPPED, catalog, salary, snapshot


def verdict(about: str, a: dict[str, Any], b: dict[str, Any]) -> SourceVerdict | None:
    held = catalog(snapshot("a", **a), snapshot("b", **b))
    found = compare(held, ("a", "b")).source_verdicts
    return next((v for v in found if v.about == about), None)


def test_headline_pair_verdicts() -> None:
    found = {v.about: v.winner for v in compare(SHIPPED, ("mle", "ai-swe")).source_verdicts}
    assert found == {
        "pay": "ai-swe",
        "openings": "ml-engineer",
        "remote": None,
        "entry": "ml-engineer",
        "closeness": None,
    }


@pytest.mark.parametrize(("openings", "winner"), [(124, None), (125, "b")])
def test_openings_are_about_even_below_a_quarter_more(openings: int, winner: str | None) -> None:
    found = verdict("openings", {"openings": 100}, {"openings": openings})
    assert found is not None
    assert found.winner == winner


def test_openings_of_two_roles_without_any_are_even() -> None:
    found = verdict("openings", {"openings": 0}, {"openings": 0})
    assert found is not None
    assert found.winner is None


@pytest.mark.parametrize(
    ("share", "postings", "winner"),
    [(0.15, 10_000, "b"), (0.149, 10_000, None), (0.15, 100, None)],
)
def test_remote_needs_5_points_and_a_clear_difference(
    share: float, postings: int, winner: str | None
) -> None:
    common = {"openings": postings}
    found = verdict("remote", {"remote": 0.10, **common}, {"remote": share, **common})
    assert found is not None
    assert found.winner == winner


def test_remote_without_openings_is_unknown_and_has_no_winner() -> None:
    found = verdict("remote", {"remote": 0.1}, {"remote": 0.9})
    assert found is not None
    assert (found.winner, found.strength) == (None, "unknown")


def test_entry_share_names_the_easier_way_in() -> None:
    found = verdict(
        "entry",
        {"seniority": (0.5, 0.4, 0.1), "openings": 1000},
        {"seniority": (0.5, 0.48, 0.02), "openings": 1000},
    )
    assert found is not None
    assert found.winner == "a"
    assert found.evidence["b"]["n"] == 1000


def test_unsure_median_gap_has_no_winner() -> None:
    found = verdict("pay", {"salary": salary(100_000, n=20)}, {"salary": salary(105_000, n=20)})
    assert found is not None
    assert (found.winner, found.strength) == (None, "unclear")


@pytest.mark.parametrize("about", ["pay", "openings", "remote", "entry"])
def test_criterion_that_one_role_has_no_figure_for_is_not_judged(about: str) -> None:
    full = {
        "salary": salary(100_000),
        "openings": 100,
        "remote": 0.1,
        "seniority": (0.3, 0.6, 0.1),
    }
    assert verdict(about, full, {}) is None


def test_figures_of_different_sources_are_not_held_against_each_other() -> None:
    held = catalog(
        snapshot("a", "one", openings=10, salary=salary(100_000), skills=["x"]),
        snapshot("b", "two", openings=90, salary=salary(200_000), skills=["x"]),
    )
    found = compare(held, ("a", "b"))
    assert [v.about for v in found.source_verdicts] == ["closeness"]
    assert found.source is None
    assert found.pay == {}
    assert found.cautions[0].kind == "mixed-sources"


def test_closeness_of_three_roles_is_that_of_the_closest_two() -> None:
    held = catalog(
        snapshot("a", skills=["x", "y", "z"]),
        snapshot("b", skills=["p", "q", "x"]),
        snapshot("c", skills=["x", "y", "q"]),
    )
    found = compare(held, ("a", "b", "c")).source_verdicts[-1]
    assert found.roles == ("a", "c")


@pytest.mark.parametrize(("senior", "gap"), [(0.45, (0.45, 0.3)), (0.44, None)])
def test_seniority_matters_to_pay_from_15_points_on(
    senior: float, gap: tuple[float, float] | None
) -> None:
    found = verdict(
        "pay",
        {"salary": salary(200_000), "seniority": (senior, 1 - senior, 0)},
        {"salary": salary(100_000), "seniority": (0.3, 0.7, 0)},
    )
    assert found is not None
    assert seniority_gap(found) == gap


@pytest.mark.parametrize(("base", "strength"), [(5_000, "clear"), (50, "unclear")])
def test_shares_are_tested_by_the_postings_that_say_so(base: int, strength: str) -> None:
    common: dict[str, Any] = {"openings": 5_000, "bases": Bases(remote=base, seniority=base)}
    shares: list[dict[str, Any]] = [
        {"remote": high, "seniority": (0.5, 0.5 - high, high)} for high in (0.30, 0.36)
    ]
    for about in ("remote", "entry"):
        found = verdict(about, shares[0] | common, shares[1] | common)
        assert found is not None
        assert found.strength == strength
        assert [side["n"] for side in found.evidence.values()] == [base, base]
