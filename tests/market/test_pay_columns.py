"""What cells of pay say, and the form of a column's numbers."""

import pytest

from careercli.market.amounts import Mark
from careercli.market.pay_columns import decimal_mark, reader


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["45.500", "55.250"], None), (["45.500", "55.25"], "."), (["45.500", "55,25"], ","),
        (["120,000", "150,000.50"], "."), (["1.234.567"], ","), (["1,234,567"], "."),
        (["120000", "150000"], None), (["45.5", "45.5", "60,5"], "."),
        (["22.50", "22.125"], "."), ([], None),
    ],
)  # fmt: skip
def test_the_decimal_mark_is_decided_on_all_cells(cells: list[str], mark: Mark | None) -> None:
    assert decimal_mark([(cell, 1) for cell in cells]) == mark


@pytest.mark.parametrize(
    ("cell", "mark", "low", "high"),
    [
        ("45.500", None, 45_500, 45_500), ("45.500", ".", 45.5, 45.5),
        ("45.500", ",", 45_500, 45_500),
        ("120,000", None, 120_000, 120_000), ("$120k", None, 120_000, 120_000),
        ("1.2e5", None, 120_000, 120_000), ("120k-150k", None, 120_000, 150_000),
        ("120 000", None, 120_000, 120_000), ("from 60.000", None, 60_000, None),
        ("up to 80k", None, None, 80_000), ("4500,50", None, 4500.5, 4500.5),
    ],
)  # fmt: skip
def test_numbers_and_ranges(
    cell: str, mark: Mark | None, low: float | None, high: float | None
) -> None:
    read = reader(mark)(cell)
    assert read is not None
    assert (read.low, read.high) == (low, high)


@pytest.mark.parametrize(
    ("cell", "period", "currency"),
    [
        ("$120,000/yr", "year", "USD"), ("$60/hr", "hour", "USD"), ("£450 per day", "day", "GBP"),
        ("€3.000 x 14", "month", "EUR"), ("30 - 35 LPA", "year", "INR"),
        ("8 000 zł miesięcznie", "month", "PLN"), ("Monatsgehalt: 4.000 €", "month", "EUR"),
    ],
)  # fmt: skip
def test_a_cell_says_its_period_and_currency(cell: str, period: str, currency: str) -> None:
    read = reader(None)(cell)
    assert read is not None
    assert (read.period, read.currency[0]) == (period, currency)


@pytest.mark.parametrize("cell", ["competitive", "DOE", "$10k sign-on bonus", "n/a", "0.5% equity"])
def test_what_states_no_pay_is_not_understood(cell: str) -> None:
    assert reader(None)(cell) is None


def test_base_counts_and_not_the_total_or_the_bonus() -> None:
    read = reader(None)("$120k base + $30k bonus, $180k total")
    assert read is not None
    assert (read.low, read.high, read.currency[0]) == (120_000, 120_000, "USD")


@pytest.mark.parametrize(
    "cell",
    [
        "competitive, 401k",
        "competitive pay plus 401(k)",
        "great benefits incl. 401 (k) match",
        "403(b) plan",
        "$5k signing bonus",
    ],
)
def test_a_retirement_plan_or_a_bonus_alone_says_nothing_of_pay(cell: str) -> None:
    assert reader(None)(cell) is None


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("401k match, $120,000", 120_000, 120_000),
        ("$401k", 401_000, 401_000),
        ("USD 90,000-110,000 (OTE 200,000)", 90_000, 110_000),
        ("$100,000 (OTE 200,000)", 100_000, 100_000),
        ("$100,000 (OTE $200,000)", 100_000, 100_000),
    ],
)
def test_pay_counts_beside_a_plan_and_base_before_total(cell: str, low: float, high: float) -> None:
    stated = reader(None)(cell)
    assert stated is not None
    assert (stated.low, stated.high) == (low, high)
