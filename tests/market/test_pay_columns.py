"""What cells of pay say, and the form of a column's numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    "cell",
    [
        "457(b) and 403b plans", "great benefits, 401k match up to $5,000", "$5,000 sign-on",
        "$2,000 referral", "$5,000 retention bonus", "$5,000 car allowance", "£400 travel budget",
        "profit sharing $12,000", "HSA contribution $1,200", "$1M life insurance",
        "severance of $10,000", "per diem $150", "$75 per diem", "$500 monthly allowance",
        "RSUs worth $40,000", "$50,000 in stock", "€2.000 Weihnachtsgeld", "$1,000 lump sum",
        "25 days holiday", "40 hours per week, competitive",
    ],
)  # fmt: skip
def test_other_money_and_numbers_that_are_not_money_are_not_understood(cell: str) -> None:
    assert reader(None)(cell) is None


@pytest.mark.parametrize(
    ("cell", "low", "high", "period"),
    [
        ("£5,000 car allowance, £45,000", 45_000, 45_000, None),
        ("car allowance £5,000 + £45,000", 45_000, 45_000, None),
        ("$60,000 + $500 monthly stipend", 60_000, 60_000, None),
        ("$60,000 plus $75 per diem", 60_000, 60_000, None),
        ("401k, $30/hr", 30, 30, "hour"), ("$90,403 - $120,457", 90_403, 120_457, None),
        ("$90,401 to start, then $120,000", 90_401, 90_401, None),
        ("$120,000 a year; $10,000 sign-on", 120_000, 120_000, "year"),
        ("$120,000 - $150,000 including bonus", 120_000, 150_000, None),
        ("$120,000, annual", 120_000, 120_000, "year"),
        ("13th month, 60,000 EUR", 60_000, 60_000, None),
        ("25 days off, $120,000", 120_000, 120_000, None),
        ("OTE $200,000, base $100,000", 100_000, 100_000, None),
        ("3 positions: 60k", 60_000, 60_000, None),
    ],
)  # fmt: skip
def test_pay_counts_for_its_own_period_beside_other_money(
    cell: str, low: float, high: float, period: str | None
) -> None:
    stated = reader(None)(cell)
    assert stated is not None
    assert (stated.low, stated.high, stated.period) == (low, high, period)


@given(
    st.integers(20, 900),
    st.sampled_from(("", "/yr", " a year")),
    st.sampled_from((", ", " + ", "; ", " plus ", " | ")),
    st.sampled_from(
        (
            "401k", "401(k)", "403b match", "bonus", "$5k signing bonus", "equity", "stock options",
            "$5,000 sign-on", "$10,000 relocation", "$2,000 referral", "learning budget $1,500",
            "$500 monthly allowance", "$75 per diem", "per diem $75", "(OTE $990,000)",
        )
    ),
    st.booleans(),
)  # fmt: skip
def test_extras_on_either_side_change_no_pay(
    thousands: int, period: str, joint: str, extra: str, first: bool
) -> None:
    pay = f"${thousands},000{period}"
    assert reader(None)(joint.join((extra, pay) if first else (pay, extra))) == reader(None)(pay)
