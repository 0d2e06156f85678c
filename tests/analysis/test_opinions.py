"""What one source says of two roles."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.analysis.opinions import Opinion
from careercli.catalog.model import Bases
from tests.builders import make_catalog, make_salary, make_snapshot, make_source
from tests.many_sources import IDS, MANY


def opinion(about: str, a: dict[str, Any], b: dict[str, Any]) -> Opinion | None:
    comparison = compare(make_catalog(make_snapshot("a", **a), make_snapshot("b", **b)), ("a", "b"))
    (verdict,) = (v for v in comparison.verdicts if v.about == about)
    return next(iter(verdict.opinions), None)


def ahead(about: str, a: dict[str, Any], b: dict[str, Any]) -> str | None:
    judged = opinion(about, a, b)
    assert judged is not None
    return judged.ahead


@pytest.mark.parametrize(("median", "who"), [(104_999, None), (105_000, "b")])
def test_pay_matters_from_5_percent_on(median: int, who: str | None) -> None:
    few = {"spread": 2_000, "n": 10_000}
    pays = make_salary(100_000, **few), make_salary(median, **few)
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
    judged = opinion(
        "pay", {"salary": make_salary(100_000, n=30)}, {"salary": make_salary(109_000, n=30)}
    )
    assert judged is not None
    assert (judged.leader, judged.ahead, judged.strength) == ("b", None, "unclear")
    assert judged.material


def test_a_figure_carries_what_it_rests_on_its_interval_and_its_period() -> None:
    when = {"since": date(2026, 1, 1), "as_of": date(2026, 6, 30)}
    of = {"openings": 900, "bases": Bases(remote=100), **when}
    judged = opinion("remote", {"remote": 0.2, **of}, {"remote": 0.5, **of})
    assert judged is not None
    figure = judged.figures["a"]
    assert (figure.value, figure.n, figure.since, figure.as_of) == (0.2, 100, *when.values())
    assert (figure.low, figure.high) == pytest.approx((0.1334, 0.2888), abs=1e-4)
    assert (judged.since, judged.as_of) == tuple(when.values())
    assert judged.gap == pytest.approx(0.3)


def test_figures_of_one_source_at_different_dates_are_not_held_against_each_other() -> None:
    early, late = {"as_of": date(2025, 6, 30)}, {"as_of": date(2026, 6, 30)}
    judged = opinion("openings", {"openings": 10_000, **early}, {"openings": 100, **late})
    assert judged is not None
    assert judged.withheld == "different dates"
    assert (judged.leader, judged.ahead, judged.gap, judged.strength) == (
        None,
        None,
        None,
        "unknown",
    )
    assert [figure.as_of for figure in judged.figures.values()] == [
        *(early["as_of"], late["as_of"])
    ]


def test_the_pay_gap_is_withheld_too_where_dates_differ() -> None:
    catalog = make_catalog(
        make_snapshot("a", salary=make_salary(100_000), as_of=date(2025, 6, 30)),
        make_snapshot("b", salary=make_salary(200_000), as_of=date(2026, 6, 30)),
    )
    comparison = compare(catalog, ("a", "b"))
    assert comparison.pay == {}
    assert [c.kind for c in comparison.cautions[:1]] == ["different-dates"]


def test_a_total_belongs_to_its_own_date() -> None:
    tracker = make_source("tracker", as_of=date(2025, 6, 30), total_openings=1_000)
    catalog = make_catalog(
        make_snapshot("a", openings=100, as_of=date(2026, 6, 30)),
        make_snapshot("b", openings=100),
        sources=(tracker,),
    )
    comparison = compare(catalog, ("a", "b"))
    assert [role.openings_share for role in comparison.roles] == [None, 0.1]


def test_openings_of_which_one_role_has_none_have_no_relative_gap() -> None:
    judged = opinion("openings", {"openings": 0}, {"openings": 50})
    assert judged is not None
    assert (judged.ahead, judged.gap, judged.thin) == ("b", None, True)


def at(a: int, b: int, **fields: Any) -> Opinion | None:
    """The opinion of a source with these medians, from 400 postings each."""
    return opinion(
        "pay", {"salary": make_salary(a, **fields)}, {"salary": make_salary(b, **fields)}
    )


@pytest.mark.parametrize(
    ("a", "b", "leader", "strength"),
    [
        (100_000, 80_000, "a", "clear"),
        (80_000, 100_000, "b", "clear"),
        (100_000, 99_000, "a", "unclear"),
        (100_000, 100_000, None, "unclear"),
    ],
)
def test_an_opinion_is_the_order_of_the_medians(
    a: int, b: int, leader: str | None, strength: str
) -> None:
    result = at(a, b)
    assert result is not None
    assert (result.leader, result.strength) == (leader, strength)
    assert {role: figure.value for role, figure in result.figures.items()} == {"a": a, "b": b}


def test_without_a_sample_size_the_sureness_of_an_opinion_is_unknown() -> None:
    result = at(100_000, 80_000, n=None)
    assert result is not None
    assert (result.strength, result.test, result.ahead) == ("unknown", None, None)


@pytest.mark.parametrize(("n", "thin"), [(29, True), (30, False), (None, False)])
def test_an_opinion_on_few_postings_is_thin(n: int | None, thin: bool) -> None:
    result = at(100_000, 80_000, n=n)
    assert result is not None
    assert result.thin == thin


@pytest.mark.parametrize("about", ["pay", "openings", "remote", "entry", "seniority"])
def test_a_source_without_the_figure_for_one_of_the_roles_has_no_opinion(about: str) -> None:
    full = {"salary": make_salary(9), "openings": 90, "remote": 0.1, "seniority": (0.3, 0.6, 0.1)}
    assert opinion(about, full, {}) is None


def test_a_source_that_counts_both_roles_as_one_occupation_has_no_opinion() -> None:
    same = {"counted_as": "Developers", "salary": make_salary(100_000)}
    assert opinion("pay", same, same | {"salary": make_salary(80_000)}) is None
    apart = {"counted_as": "Managers", "salary": make_salary(80_000)}
    judged = opinion("pay", same, apart)
    assert judged is not None
    assert judged.leader == "a"


def test_an_opinion_on_a_share_rests_on_the_postings_that_say_so() -> None:
    few = {"openings": 5_000, "bases": Bases(remote=50)}
    judged = opinion("remote", {"remote": 0.30, **few}, {"remote": 0.36, **few})
    assert judged is not None
    assert (judged.leader, judged.strength) == ("b", "unclear")
    assert [figure.n for figure in judged.figures.values()] == [50, 50]


def test_openings_of_two_roles_without_any_are_even() -> None:
    judged = opinion("openings", {"openings": 0}, {"openings": 0})
    assert judged is not None
    assert (judged.leader, judged.ahead, judged.strength) == (None, None, "unclear")


@pytest.mark.parametrize(("senior", "gap"), [(0.45, (0.45, 0.3)), (0.44, None)])
def test_seniority_matters_to_pay_from_15_points_on(
    senior: float, gap: tuple[float, float] | None
) -> None:
    judged = opinion(
        "pay",
        {"salary": make_salary(100_000), "seniority": (0.3, 0.7, 0)},
        {"salary": make_salary(200_000), "seniority": (senior, 1 - senior, 0)},
    )
    assert judged is not None
    assert judged.senior == gap


@pytest.mark.parametrize("role", IDS[1:])
def test_each_opinion_holds_figures_of_one_source_and_period_against_each_other(role: str) -> None:
    by_key = {(s.source, s.role): s for s in MANY.snapshots}
    for verdict in compare(MANY, (IDS[0], role)).verdicts:
        for result in verdict.opinions:
            for id_, figure in result.figures.items():
                seen = by_key[result.source, id_]
                own = {
                    "pay": seen.salary and seen.salary.median,
                    "openings": seen.openings,
                    "remote": seen.remote,
                    "entry": seen.seniority and seen.seniority.entry,
                    "seniority": seen.seniority and seen.seniority.senior,
                }
                assert figure.value == own[verdict.about]
