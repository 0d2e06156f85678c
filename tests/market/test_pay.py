"""Advertised pay, from fields and from words, as a yearly range."""

import re

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.market.pay import LINES, PER_DOLLAR, PER_YEAR, YEARLY, Stated, period, ranges


@pytest.mark.parametrize(
    ("label", "name"),
    [
        *[("yearly", "year"), ("per-year-salary", "year"), ("1 YEAR", "year"), ("annum", "year")],
        *[("Annual", "year"), ("hourly", "hour"), ("HOUR", "hour"), ("/hr", "hour")],
        *[("per-month-salary", "month"), ("biweekly", "fortnight"), ("Bi-Weekly", "fortnight")],
        *[("fortnightly", "fortnight"), ("weekly", "week"), ("per day", "day")],
        *[("bi-week-salary", "fortnight"), ("2 WEEK", "fortnight"), ("semi-month", "half-month")],
        *[("0.5 MONTH", "half-month"), ("12 MONTH", "year")],
        *[("", None), ("once", None), ("yearling", None)],
    ],
)
def test_labels_name_periods(label: str, name: str | None) -> None:
    assert period(label) == name


def yearly(
    low: float | None, high: float | None, label: str, currency: str = "USD", predicted: str = ""
) -> tuple[float | None, float | None, bool, str | None]:
    """Low and high a year, whether they were swapped, and why they do not count."""
    name = period(label)
    row = duckdb.execute(
        f"""select {YEARLY}
        from (select $low::double as low, $high::double as high, $predicted as predicted) as p,
          (select $factor::integer as factor) as u, (select $scale::double as per_dollar) as m""",
        {
            "low": low,
            "high": high,
            "predicted": predicted,
            "factor": PER_YEAR[name] if name else None,
            "scale": PER_DOLLAR.get(currency),
        },
    ).fetchall()[0]
    return tuple(row)


@pytest.mark.parametrize(
    ("low", "high", "label", "expected"),
    [
        (100_000, 150_000, "yearly", (100_000, 150_000)),
        (50, 70, "hourly", (104_000, 145_600)),
        (400, 500, "day", (104_000, 130_000)),
        (2_000, 2_500, "week", (104_000, 130_000)),
        (4_000, 5_000, "fortnight", (104_000, 130_000)),
        (8_000, 10_000, "month", (96_000, 120_000)),
        (120_000, None, "year", (120_000, 120_000)),
        (None, 120_000, "year", (120_000, 120_000)),
        (22, 22, "fortnight", (45_760, 45_760)),
        (120_000, 150_000, "hourly", (120_000, 150_000)),
        (45, 60, "yearly", (93_600, 124_800)),
        (60, 80, "", (124_800, 166_400)),
        (90_000, 120_000, "", (90_000, 120_000)),
        (0, 120_000, "year", (120_000, 120_000)),
        (120_000, 150_000, "month", (120_000, 150_000)),
        (80_000, 90_000, "bi-weekly", (80_000, 90_000)),
        (40_000, 50_000, "month", (480_000, 600_000)),
    ],
)
def test_a_year_of_pay(
    low: float | None, high: float | None, label: str, expected: tuple[float, float]
) -> None:
    assert yearly(low, high, label) == (*expected, False, None)


def test_a_range_that_stands_high_first_is_swapped() -> None:
    assert yearly(150_000, 100_000, "year") == (100_000, 150_000, True, None)


@pytest.mark.parametrize(("low", "high"), [(0, 0), (1, 1), (None, None), (0, None)])
def test_nothing_and_one_are_no_pay(low: float | None, high: float | None) -> None:
    assert yearly(low, high, "year") == (None, None, False, None)


@pytest.mark.parametrize(("amount", "label"), [(950, ""), (9e9, "year"), (3, "hour")])
def test_pay_that_no_period_fits_does_not_count(amount: float, label: str) -> None:
    assert yearly(amount, amount, label) == (None, None, False, "amount and period do not fit")


@pytest.mark.parametrize("predicted", ["1", "true", "True", "estimated"])
def test_predicted_pay_does_not_count(predicted: str) -> None:
    found = yearly(100_000, 150_000, "year", predicted=predicted)
    assert found == (None, None, False, "predicted, not stated")


def test_what_is_plausible_depends_on_the_currency() -> None:
    assert yearly(2_000_000, 4_500_000, "year", "INR")[:2] == (2_000_000, 4_500_000)
    assert yearly(4_500_000, 4_500_000, "year")[3] == "amount and period do not fit"


@settings(deadline=None)  # the first query starts the database
@given(st.floats(30, 200), st.floats(30, 200), st.sampled_from(sorted(PER_YEAR)))
def test_low_never_exceeds_high_and_the_period_scales(one: float, other: float, name: str) -> None:
    scale = 2080 / PER_YEAR[name]
    low, high, _, _ = yearly(one * scale, other * scale, name)
    assert low is not None
    assert high is not None
    assert low <= high
    assert high == pytest.approx(max(one, other) * 2080)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The base salary is $140K – $190K.", (140_000, 190_000, "year", "USD")),
        ("between $125,000 and $225,000 per year", (125_000, 225_000, "year", "USD")),
        ("£60,000 to £80,000", (60_000, 80_000, "year", "GBP")),
        ("range for this role is: 140,000-200,000 USD/Year + Bonus", (140e3, 200e3, "year", "USD")),
        ("$140-190K", (140_000, 190_000, "year", "USD")),
        ("$140k-190k base", (140_000, 190_000, "year", "USD")),
        ("US$ 95,000 — US$ 120,000 annually", (95_000, 120_000, "year", "USD")),
        ("CAD 95,000 - 120,000", (95_000, 120_000, "year", "CAD")),
        ("C$95,000 - C$120,000", (95_000, 120_000, "year", "CAD")),
        ("€60.000 - €80.000", (60_000, 80_000, "year", "EUR")),
        ("$52.50 - $61.25 per hour", (52.5, 61.25, "hour", "USD")),
        ("$45/hr to $60/hr", (45, 60, "hour", "USD")),
        ("$8,000 to $10,000 a month", (8_000, 10_000, "month", "USD")),
        ("pay range of $150,000.00 to $210,000.00", (150_000, 210_000, "year", "USD")),
        ("$210,000 - $150,000", (210_000, 150_000, "year", "USD")),
        ("signing bonus of $20,000. The salary range is $150,000-$190,000",
         (150_000, 190_000, "year", "USD")),
        ("between $125,000 and\n$225,000", (125_000, 225_000, "year", "USD")),
        ("$141,000 - $291,000 + bonus + equity", (141_000, 291_000, "year", "USD")),
        ("$150,000 to $350,000+ per year", (150_000, 350_000, "year", "USD")),
        ("USD $120,000 - USD $150,000", (120_000, 150_000, "year", "USD")),
        ("USD$215,000.00 - USD$275,000.00", (215_000, 275_000, "year", "USD")),
        ("$120,000 to $150,000 CAD", (120_000, 150_000, "year", "CAD")),
        ("$120,000 - $150,000 (AUD)", (120_000, 150_000, "year", "AUD")),
        ("CAD $120,000 - $150,000", (120_000, 150_000, "year", "CAD")),
        ("SGD $8,000 - $10,000 per month", (8_000, 10_000, "month", "SGD")),
        ("$120,000 - $150,000 (St. Louis, MO)", (120_000, 150_000, "year", "USD")),
        ("$120,000 - $150,000, paid monthly", (120_000, 150_000, "year", "USD")),
        ("$40,000 - $50,000. 40-hour week", (40_000, 50_000, "year", "USD")),
        ("$8,000 - $10,000 per month plus annual bonus", (8_000, 10_000, "month", "USD")),
        ("Hourly rate: $45 - $60", (45, 60, "hour", "USD")),
        ("$85,000 - $110,000, monthly bonus", (85_000, 110_000, "year", "USD")),
        ("$150,000 - $200,000, and $500 a month for wellness", (150e3, 200e3, "year", "USD")),
        ("base pay, not including equity or benefits, is $140,000 - $180,000",
         (140_000, 180_000, "year", "USD")),
        ("pay (excluding bonus and equity): $140,000 - $180,000", (140e3, 180e3, "year", "USD")),
        ("US $95,000 -- US $120,000", (95_000, 120_000, "year", "USD")),
        ("$120,000 − $150,000", (120_000, 150_000, "year", "USD")),
        ("€60.000,00 - €75.000,00", (60_000, 75_000, "year", "EUR")),
        ("CHF 110'000 - 130'000", (110_000, 130_000, "year", "CHF")),
        ("45k€ - 55k€", (45_000, 55_000, "year", "EUR")),
    ],
)  # fmt: skip
def test_ranges_in_words(text: str, expected: tuple[float, float, str | None, str]) -> None:
    assert list(ranges(text)) == [Stated(*expected)]


@pytest.mark.parametrize(
    "text",
    [
        "a sign-on bonus of $10,000 to $20,000",
        "equity worth $50,000 - $90,000",
        "we match your 401(k): $5,000 to $10,000",
        "raised between $100,000 and $200,000 from angels",
        "we raised $10M - $20M in our Series A",
        "a team of 100-200",
        "5,000-10,000 employees",
        "from $5 to $900",
        "a relocation stipend of $5,000 to $10,000",
        "an annual budget of $100,000 to $200,000",
        "$1 million to $2 million",
        "2019-2024",
        "On Target Earnings\n\n$216,000—$297,000",
        "$195,000 - $250,000 OTE",
        "$10,000 - $20,000 annual bonus",
        "$40,000 - $60,000 in commission",
        "$100k - $200k in stock options",
        "Target bonus range: $10,000 - $20,000",
        "Variable compensation: $30,000 - $50,000",
        "",
    ],
)
def test_what_is_no_pay(text: str) -> None:
    assert not list(ranges(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our pay\nThe base salary range for this position is $140K – $190K a year.",
        "between $125,000 and $225,000 per year",
        "For London: £60,000 to £80,000",
        "140,000-200,000 USD/Year + Bonus + Stock",
    ],
)
def test_the_lines_taken_out_of_a_text_hold_what_its_pay_needs(
    text: str,
) -> None:
    lines = re.findall(LINES, f"Who we are\n\nA bank.\n{text}\nApply")
    assert [list(ranges(line)) for line in lines] == [list(ranges(text))]


def test_all_ranges_of_a_text_are_read_and_what_is_a_bonus_is_not() -> None:
    text = "NYC: $150K-$190K. Austin: $120K-$160K. Bonus: $10K-$20K. Denver: $110K-$140K"
    assert [found.low for found in ranges(text)] == [150_000, 120_000, 110_000]


def test_what_goes_before_a_line_says_that_it_is_no_pay() -> None:
    (line,) = re.findall(LINES, "Sign-on bonus\n\n$10,000 - $20,000\nMore")
    assert not list(ranges(line))


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(found.low > 0 for found in ranges(text))
