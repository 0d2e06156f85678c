"""Which amounts of a column are pay, by the year."""

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.market.currencies import scale
from careercli.market.pay import YEARLY, Amount, Unit, is_plausible, least, units, yearly
from careercli.market.periods import PER_YEAR, period

DOLLARS = "USD"


def column(*tops: float, label: str | None = "year", code: str | None = DOLLARS) -> Unit:
    return units([Amount(label, top, code) for top in tops])[label]


@pytest.mark.parametrize(
    ("label", "tops", "unit"),
    [
        ("year", [120, 150], Unit(1000, "year")),
        ("year", [148], Unit(1000, "year")),
        ("year", [45, 60], Unit(1000, "year")),  # never by the hour
        ("year", [120_000, 150_000], Unit(1, "year")),
        ("year", [120, 120_000, 130_000], Unit(1, "year")),  # 120 does not fit, and is told
        ("month", [8_000, 10_000], Unit(1, "month")),
        ("month", [3.5, 4], Unit(1000, "month")),
        ("month", [120_000, 150_000], Unit(1, "year")),
        ("hour", [120_000, 150_000], Unit(1, "year")),
        ("hour", [60, 70], Unit(1, "hour")),
        ("fortnight", [22], Unit(1, "hour")),
        ("day", [500], Unit(1, "day")),
        (None, [120_000], Unit(1, None)),
        (None, [60, 80], Unit(1, None)),
    ],
)
def test_a_column_as_a_whole_says_what_its_amounts_are(
    label: str | None, tops: list[float], unit: Unit
) -> None:
    assert column(*tops, label=label) == unit


def test_a_label_of_few_amounts_among_many_is_never_overruled() -> None:
    amounts = [Amount("year", 100_000, DOLLARS, 99), Amount("hour", 120_000, DOLLARS)]
    assert units(amounts)["hour"] == Unit(1, "hour")
    assert units(amounts[1:])["hour"] == Unit(1, "year")


def test_where_the_scale_of_a_currency_is_not_known_the_label_holds() -> None:
    assert column(150_000, 200_000, label="month", code="XOF") == Unit(1, "month")
    assert is_plausible(150_000 * 12, "XOF")


@pytest.mark.parametrize(
    ("code", "amount"),
    [("PKR", 1_800_000), ("NGN", 3_600_000), ("ARS", 18_000_000), ("INR", 360_000), ("RUB", 2.4e6)],
)
def test_a_years_pay_in_currencies_of_large_numbers(code: str, amount: float) -> None:
    assert is_plausible(amount, code)
    assert not is_plausible(amount, "USD") or code in ("PKR", "INR", "RUB")
    assert column(amount / 12, label="month", code=code) == Unit(1, "month")


def year(
    low: float | None, high: float | None, label: str | None, code: str = DOLLARS,
    predicted: str = "",
) -> tuple[object, ...]:  # fmt: skip
    """Low and high a year, whether they were swapped or had one end, and why they do not count."""
    unit = units([Amount(label, max(low or 0, high or 0), code)])[label]
    row = duckdb.execute(
        f"""select {YEARLY}
        from (select $low::double as low, $high::double as high, $predicted as predicted,
          $factor::double as factor, $most::double as most, $scale::double as per_dollar,
          $least::double as least, $code as code) as p""",
        {"low": low, "high": high, "predicted": predicted, "factor": unit.factor,
         "most": unit.most, "scale": scale(code), "least": least(code), "code": code},
    ).fetchall()[0]  # fmt: skip
    return tuple(row)


@pytest.mark.parametrize(
    ("low", "high", "label", "expected"),
    [
        (100_000, 150_000, "year", (100_000, 150_000)),
        (50, 70, "hour", (104_000, 145_600)),
        (400, 500, "day", (104_000, 130_000)),
        (2_000, 2_500, "week", (104_000, 130_000)),
        (4_000, 5_000, "fortnight", (104_000, 130_000)),
        (8_000, 10_000, "month", (96_000, 120_000)),
        (22, 22, "fortnight", (45_760, 45_760)),
        (120_000, 150_000, "hour", (120_000, 150_000)),
        (45, 60, "year", (45_000, 60_000)),
        (90_000, 120_000, None, (90_000, 120_000)),
        (80_000, 90_000, "fortnight", (80_000, 90_000)),
        (40_000, 50_000, "month", (480_000, 600_000)),
    ],
)
def test_a_year_of_pay(
    low: float, high: float, label: str | None, expected: tuple[float, float]
) -> None:
    assert year(low, high, label) == (*expected, False, False, None)


@pytest.mark.parametrize(("low", "high"), [(120_000, None), (None, 120_000), (0, 120_000)])
def test_one_end_alone_is_both_and_counted(low: float | None, high: float | None) -> None:
    assert year(low, high, "year") == (120_000, 120_000, False, True, None)


def test_a_range_that_stands_high_first_is_swapped() -> None:
    assert year(150_000, 100_000, "year") == (100_000, 150_000, True, False, None)


@pytest.mark.parametrize(("low", "high"), [(0, 0), (1, 1), (None, None), (0, None)])
def test_nothing_and_one_are_no_pay(low: float | None, high: float | None) -> None:
    assert year(low, high, "year")[:2] == (None, None)
    assert year(low, high, "year")[4] is None


@pytest.mark.parametrize(
    ("amount", "label", "why"),
    [
        (950, None, "no period is stated"), (60, None, "no period is stated"),
        (9e9, "year", "amount and period do not fit"), (3, "hour", "amount and period do not fit"),
    ],
)  # fmt: skip
def test_pay_that_no_period_fits_does_not_count(amount: float, label: str, why: str) -> None:
    assert year(amount, amount, label) == (None, None, False, False, why)


@pytest.mark.parametrize("predicted", ["1", "true", "True", "estimated"])
def test_predicted_pay_does_not_count(predicted: str) -> None:
    result = year(100_000, 150_000, "year", predicted=predicted)
    assert (result[0], result[4]) == (None, "predicted, not stated")


@settings(deadline=None)  # the first query starts the database
@given(st.floats(30, 200), st.floats(30, 200), st.sampled_from(sorted(PER_YEAR)))
def test_low_never_exceeds_high_and_the_period_scales(one: float, other: float, name: str) -> None:
    times = 2080 / PER_YEAR[name]
    low, high, *_ = year(one * times, other * times, name)
    assert isinstance(low, float)
    assert isinstance(high, float)
    assert low <= high
    assert high == pytest.approx(max(one, other) * 2080)


def test_fourteen_salaries_are_a_year_of_months() -> None:
    assert (yearly("month", 14), yearly("month"), yearly("year", 14)) == (14, 12, 1)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        *[("yearly", "year"), ("per-year-salary", "year"), ("1 YEAR", "year"), ("annum", "year")],
        *[("Annual", "year"), ("hourly", "hour"), ("HOUR", "hour"), ("/hr", "hour")],
        *[("per-month-salary", "month"), ("biweekly", "fortnight"), ("Bi-Weekly", "fortnight")],
        *[("fortnightly", "fortnight"), ("weekly", "week"), ("per day", "day")],
        *[("bi-week-salary", "fortnight"), ("2 WEEK", "fortnight"), ("semi-month", "half-month")],
        *[("0.5 MONTH", "half-month"), ("12 MONTH", "year")],
        *[("brutto/Monat", "month"), ("par an", "year"), ("miesięcznie", "month"),
          ("p. a.", "year")],
        *[("année", "year"), ("Stunde", "hour"), ("al mes", "month"), ("anual", "year")],
        *[("rok", "year"), ("dzień", "day"), ("PA", "year"), ("uur", "hour"), ("mensile", "month")],
        *[("år", "year"), ("час", "hour"), ("", None), ("once", None), ("yearling", None)],
    ],
)  # fmt: skip
def test_labels_name_periods(label: str, name: str | None) -> None:
    assert period(label) == name
