"""Pay in running texts: what counts, and what is a price, a bonus or a round of funding."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.market.pay_texts import LINES, is_extra, pay_of


@pytest.mark.parametrize(
    ("text", "low", "high", "period", "currency"),
    [
        ("The base salary is $140K – $190K.", 140_000, 190_000, "year", "USD"),
        ("Pay between $125,000 and $225,000 per year", 125_000, 225_000, "year", "USD"),
        ("Salary: £60,000 to £80,000", 60_000, 80_000, "year", "GBP"),
        ("range for this role is: 140,000-200,000 USD/Year + Bonus",
         140_000, 200_000, "year", "USD"),
        ("Pay: $140-190K", 140_000, 190_000, "year", "USD"),
        ("$140k-190k base", 140_000, 190_000, "year", "USD"),
        ("US$ 95,000 — US$ 120,000 annually", 95_000, 120_000, "year", "USD"),
        ("Salary CAD 95,000 - 120,000", 95_000, 120_000, "year", "CAD"),
        ("Salary C$95,000 - C$120,000", 95_000, 120_000, "year", "CAD"),
        ("Gehalt €60.000 - €80.000", 60_000, 80_000, "year", "EUR"),
        ("$52.50 - $61.25 per hour", 109_200, 127_400, "hour", "USD"),
        ("$45/hr to $60/hr", 93_600, 124_800, "hour", "USD"),
        ("Pay: $8,000 to $10,000 a month", 96_000, 120_000, "month", "USD"),
        ("pay range of $150,000.00 to $210,000.00", 150_000, 210_000, "year", "USD"),
        ("signing bonus of $20,000. The salary range is $150,000-$190,000",
         150_000, 190_000, "year", "USD"),
        ("Salary between $125,000 and\n$225,000", 125_000, 225_000, "year", "USD"),
        ("Pay: $141,000 - $291,000 + bonus + equity", 141_000, 291_000, "year", "USD"),
        ("$150,000 to $350,000+ per year", 150_000, 350_000, "year", "USD"),
        ("Pay USD$215,000.00 - USD$275,000.00", 215_000, 275_000, "year", "USD"),
        ("Pay: $120,000 to $150,000 CAD", 120_000, 150_000, "year", "CAD"),
        ("Salary SGD $8,000 - $10,000 per month", 96_000, 120_000, "month", "SGD"),
        ("Salary $120,000 - $150,000 (St. Louis, MO)", 120_000, 150_000, "year", "USD"),
        ("Pay $40,000 - $50,000. 40-hour week", 40_000, 50_000, "year", "USD"),
        ("Pay: $8,000 - $10,000 per month plus annual bonus", 96_000, 120_000, "month", "USD"),
        ("Hourly rate: $45 - $60", 93_600, 124_800, "hour", "USD"),
        ("Salary $85,000 - $110,000, monthly bonus", 85_000, 110_000, "year", "USD"),
        ("base pay, not including equity or benefits, is $140,000 - $180,000",
         140_000, 180_000, "year", "USD"),
        ("Salary (before commission): $140,000 - $180,000", 140_000, 180_000, "year", "USD"),
        ("Salaire : 28 050 € - 35 000 €", 28_050, 35_000, "year", "EUR"),
        ("Gehalt: 4.500 – 5.500 € brutto pro Monat, 14 Gehälter", 63_000, 77_000, "month", "EUR"),
        ("Wynagrodzenie: 15 000 - 20 000 PLN netto + VAT / month", 180_000, 240_000, "month",
        "PLN"),
        ("RAL 35.000 - 45.000 €", 35_000, 45_000, "year", "EUR"),
        ("CTC: 12-15 LPA", 1_200_000, 1_500_000, "year", "INR"),
        ("Base salary: $200K to $325K. We work 5 days/week.", 200_000, 325_000, "year", "USD"),
        ("5 days/week in NYC - Base salary: $200K to $325K", 200_000, 325_000, "year", "USD"),
        ("The compensation is $230,000 and includes equity", 230_000, 230_000, "year", "USD"),
        ("Rate: $50/h", 104_000, 104_000, "hour", "USD"),
    ],
)  # fmt: skip
def test_pay_in_words(text: str, low: float, high: float, period: str, currency: str) -> None:
    assert pay_of(text) == (low, high, period, currency)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Salary: up to £90,000", None, 90_000), ("Gehalt ab 50.000 € brutto/Jahr", 50_000, None),
        ("We pay $120k+", 120_000, None), ("Salaire : jusqu'à 60 000 € par an", None, 60_000),
    ],
)  # fmt: skip
def test_one_end_is_one_end(text: str, low: float | None, high: float | None) -> None:
    stated = pay_of(text)
    assert stated is not None
    assert (stated.low, stated.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "a sign-on bonus of $10,000 to $20,000", "equity worth $50,000 - $90,000",
        "we match your 401(k): $5,000 to $10,000", "a team of 100-200", "5,000-10,000 employees",
        "raised between $100,000 and $200,000 from angels", "we raised $10M - $20M in our Series A",
        "from $5 to $900", "a relocation stipend of $5,000 to $10,000", "2019-2024",
        "an annual budget of $100,000 to $200,000", "$1 million to $2 million",
        "On Target Earnings\n\n$216,000—$297,000", "$195,000 - $250,000 OTE",
        "$10,000 - $20,000 annual bonus", "$40,000 - $60,000 in commission",
        "$100k - $200k in stock options", "Target bonus range: $10,000 - $20,000",
        "Variable compensation: $30,000 - $50,000", "We sell products from $50 - $200.",
        "Employers spend $3–5 trillion on benefits every year.",
        "You get $100,000 - $150,000 worth of equity.", "Our houses cost $200,000 to $500,000.",
        "We save our customers $50,000 - $90,000 per year.", "Deals of $100K - $250K",
        "a market of $20 - $30 billion", "Plans from $20 - $50 per month",
        "Life insurance of $50,000 to $100,000 a year", "Salary: $24.52—$28.85",
        "Pay: competitive", "", "Salary: competitive, 401k", "Our pay and 403(b) plan",
        "Salary plus a $5,000 sign-on", "Salary and per diem of $150 a day",
    ],
)  # fmt: skip
def test_what_is_no_pay(text: str) -> None:
    assert pay_of(text) is None
    assert pay_of(text, "USD") is None


@pytest.mark.parametrize(
    "text",
    [
        "Total compensation is $200,000 - $300,000; base salary is $140,000 - $160,000.",
        "Base: $140,000 - $160,000. TC: $200,000 - $300,000.",
        "$140,000 - $160,000 base, $200,000 - $300,000 OTE",
        "The salary is $140,000 - $160,000 (on target earnings: $200,000 - $300,000).",
    ],
)
def test_where_base_and_total_stand_base_counts(text: str) -> None:
    assert pay_of(text) == (140_000, 160_000, "year", "USD")


def test_all_ranges_of_a_text_count_from_the_lowest_to_the_highest_end() -> None:
    text = "Salary: NYC: $150K-$190K. Austin: $120K-$160K. Bonus: $10K-$20K. Denver: $110K-$140K"
    assert pay_of(text) == (110_000, 190_000, "year", "USD")


def test_a_sign_that_several_currencies_have_is_the_one_that_is_said() -> None:
    assert pay_of("Pay: $120,000 - $150,000", "CAD") == (120_000, 150_000, "year", "CAD")
    assert pay_of("Pay: £60,000 - £70,000", "USD") == (60_000, 70_000, "year", "GBP")
    assert pay_of("Salary range: 120k-180k", "USD") == (120_000, 180_000, "year", "USD")
    assert pay_of("Salary range: 120k-180k") is None


@pytest.mark.parametrize(
    "text",
    [
        "Our pay\nThe base salary range for this position is $140K – $190K a year.",
        "Salary of between $125,000 and\n$225,000 per year",
        "For London we pay: £60,000 to £80,000",
        "140,000-200,000 USD/Year + Bonus + Stock",
        "Wynagrodzenie: 15 000 - 20 000 zł miesięcznie",
    ],
)
def test_the_lines_taken_out_of_a_text_hold_what_its_pay_needs(text: str) -> None:
    whole = f"Who we are\n\nA bank.\n\n\n\n\n\n\n\n\n{text}\nApply\n\n\nnow"
    assert pay_of("\n".join(re.findall(LINES, whole))) == pay_of(text) is not None


def test_titles_of_bands_that_are_not_base_pay() -> None:
    assert is_extra("On-target earnings")
    assert is_extra("Annual bonus")
    assert not is_extra("Base pay, bonus aside")
    assert not is_extra("Zone 1")


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    stated = pay_of(text)
    assert stated is None or (stated.low or stated.high or 0) > 0
