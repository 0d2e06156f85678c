"""What one source says of two roles."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.opinions import Opinion
from careercli.catalog.model import Bases
from tests.builders import catalog, salary, snapshot


def opinion(about: str, a: dict[str, Any], b: dict[str, Any]) -> Opinion | None:
    found = compare(catalog(snapshot("a", **a), snapshot("b", **b)), ("a", "b"))
    (verdict,) = (v for v in found.verdicts if v.about == about)
    return next(iter(verdict.opinions), None)


def ahead(about: str, a: dict[str, Any], b: dict[str, Any]) -> str | None:
    found = opinion(about, a, b)
    assert found is not None
    return found.ahead


@pytest.mark.parametrize(("median", "who"), [(104_999, None), (105_000, "b")])
def test_pay_matters_from_5_percent_on(median: int, who: str | None) -> None:
    few = {"spread": 2_000, "n": 10_000}
    pays = salary(100_000, **few), salary(median, **few)
    assert ahead("pay", {"salary": pays[0]}, {"salary": pays[1]}) == who


@pytest.mark.parametrize(("openings", "who"), [(124, None), (125, "b")])
def test_openings_matter_from_a_quarter_more_on(openings: int, who: str | None) -> None:
    assert ahead("openings", {"openings": 100}, {"openings": openings}) == who


@pytest.mark.parametrize("about", ["remote", "entry", "seniority"])
@pytest.mark.parametrize(("share", "who"), [(0.149, None), (0.15, "b")])
def test_shares_matter_from_5_points_on(about: str, share: float, who: str | None) -> None:
    def of(share: float) -> dict[str, Any]:
        mix = (0.3, 0.7 - share, share) if about == "entry" else (share, 0.7 - share, 0.3)
        return {"openings": 100_000, "remote": share, "seniority": mix}

    assert ahead(about, of(0.10), of(share)) == who


def test_a_difference_that_matters_but_can_be_chance_puts_nobody_ahead() -> None:
    found = opinion("pay", {"salary": salary(100_000, n=30)}, {"salary": salary(109_000, n=30)})
    assert found is not None
    assert (found.leader, found.ahead, found.strength) == ("b", None, "unclear")
    assert found.material


def test_a_figure_carries_what_it_rests_on_its_interval_and_its_period() -> None:
    when = {"since": date(2026, 1, 1), "as_of": date(2026, 6, 30)}
    of = {"openings": 900, "bases": Bases(remote=100), **when}
    found = opinion("remote", {"remote": 0.2, **of}, {"remote": 0.5, **of})
    assert found is not None
    figure = found.figures["a"]
    assert (figure.value, figure.n, figure.since, figure.as_of) == (0.2, 100, *when.values())
    assert (figure.low, figure.high) == pytest.approx((0.1334, 0.2888), abs=1e-4)
    assert (found.since, found.as_of) == tuple(when.values())
    assert found.gap == pytest.approx(0.3)


def test_figures_of_one_source_at_different_dates_are_not_held_against_each_other() -> None:
    early, late = {"as_of": date(2025, 6, 30)}, {"as_of": date(2026, 6, 30)}
    found = opinion("openings", {"openings": 10_000, **early}, {"openings": 100, **late})
    assert found is not None
    assert found.withheld == "different dates"
    assert (found.leader, found.ahead, found.gap, found.strength) == (None, None, None, "unknown")
    assert [figure.as_of for figure in found.figures.values()] == [*(early["as_of"], late["as_of"])]


def test_the_pay_gap_is_withheld_too_where_dates_differ() -> None:
    held = catalog(
        snapshot("a", salary=salary(100_000), as_of=date(2025, 6, 30)),
        snapshot("b", salary=salary(200_000), as_of=date(2026, 6, 30)),
    )
    found = compare(held, ("a", "b"))
    assert found.pay == {}
    assert [c.kind for c in found.cautions[:1]] == ["different-dates"]


def test_a_total_belongs_to_its_own_date() -> None:
    from tests.builders import source

    tracker = source("tracker", as_of=date(2025, 6, 30), total_openings=1_000)
    held = catalog(
        snapshot("a", openings=100, as_of=date(2026, 6, 30)),
        snapshot("b", openings=100),
        sources=(tracker,),
    )
    found = compare(held, ("a", "b"))
    assert [role.openings_share for role in found.roles] == [None, 0.1]


def test_openings_of_which_one_role_has_none_have_no_relative_gap() -> None:
    found = opinion("openings", {"openings": 0}, {"openings": 50})
    assert found is not None
    assert (found.ahead, found.gap, found.thin) == ("b", None, True)
