import pytest

from careercli.analysis.compare import compare
from careercli.analysis.figures import by_median
from careercli.catalog.model import Salary
from tests.builders import SHIPPED, make_catalog, make_salary, make_snapshot

HEADLINE = ("ml-engineer", "ai-swe")


@pytest.mark.parametrize(
    ("measure", "gap", "gap_pct"),
    [
        ("median", 115_000, 95.8333),
        ("p25", 145_000, 250.0),
        ("p75", 82_000, 37.6147),
        ("mean_low", 47_000, 50.5376),
        ("mean_high", 101_000, 68.2432),
    ],
)
def test_gaps_of_the_headline_pair(measure: str, gap: int, gap_pct: float) -> None:
    pay_gap = compare(SHIPPED, HEADLINE).pay[measure]
    assert (pay_gap.higher, pay_gap.lower) == ("ai-swe", "ml-engineer")
    assert pay_gap.gap == gap
    assert pay_gap.gap_pct == pytest.approx(gap_pct, abs=1e-4)


def test_median_leads_and_alone_has_a_strength() -> None:
    pay = compare(SHIPPED, HEADLINE).pay
    assert next(iter(pay)) == "median"
    assert {measure for measure, gap in pay.items() if gap.strength} == {"median"}


def test_three_roles_name_the_highest_and_the_lowest() -> None:
    pay_gap = compare(SHIPPED, ("data-scientist", "ai-architect", "ml-engineer")).pay["median"]
    assert (pay_gap.higher, pay_gap.lower) == ("ai-architect", "ml-engineer")


def test_measure_that_one_role_lacks_has_no_gap() -> None:
    catalog = make_catalog(
        make_snapshot("a", salary=make_salary(100_000)),
        make_snapshot("b", salary=Salary(median=90_000)),
    )
    assert set(compare(catalog, ("a", "b")).pay) == {"median"}


def test_equal_pay_is_a_gap_of_0() -> None:
    catalog = make_catalog(
        make_snapshot("a", salary=make_salary(100_000)),
        make_snapshot("b", salary=make_salary(100_000)),
    )
    pay_gap = compare(catalog, ("a", "b")).pay["median"]
    assert (pay_gap.gap, pay_gap.gap_pct, pay_gap.strength) == (0, 0.0, "unclear")


def test_the_best_paid_come_first_those_without_a_median_last_and_equals_as_they_were() -> None:
    medians = {"a": None, "b": 90_000, "c": 120_000, "d": 90_000}
    snapshots = [
        make_snapshot(role, "one", salary=None if median is None else make_salary(median))
        for role, median in medians.items()
    ]
    roles = compare(make_catalog(*snapshots), tuple(medians)).roles
    assert [role.id for role in by_median(roles)] == ["c", "b", "d", "a"]
