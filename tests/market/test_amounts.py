"""Amounts of money as people write them, and the law that they are never read from within one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.market.amounts import Mark, amounts, normal, number_of, ranges


@pytest.mark.parametrize(
    ("digits", "mark", "number"),
    [
        ("120000", None, 120_000), ("120,000", None, 120_000), ("120.000", None, 120_000),
        ("28 050", None, 28_050), ("110'000", None, 110_000), ("110’000", None, 110_000),
        ("1,234,567.89", None, 1_234_567.89), ("1.234.567,89", None, 1_234_567.89),
        ("12,00,000", None, 1_200_000), ("45.5", None, 45.5), ("45,50", None, 45.5),
        ("45.500", None, 45_500), ("45.500", ".", 45.5), ("45,500", ",", 45.5),
        ("45.500", ",", 45_500), ("1,234.500", ".", 1234.5), ("0", None, 0),
    ],
)  # fmt: skip
def test_digits_and_separators_are_a_number(digits: str, mark: Mark | None, number: float) -> None:
    assert number_of(digits, mark) == number


@pytest.mark.parametrize(
    ("text", "low", "high", "period", "currency"),
    [
        ("28 050 € - 35 000 €", 28_050, 35_000, None, "EUR"),
        ("€45\u202f100 – €52\u202f000 per year", 45_100, 52_000, "year", "EUR"),
        ("45\u00a0000 à 55\u00a0000 € par an", 45_000, 55_000, "year", "EUR"),
        ("30.000 a 40.000 € brutos anuales", 30_000, 40_000, "year", "EUR"),
        ("4.500 – 5.500 € brutto/Monat", 4_500, 5_500, "month", "EUR"),
        ("8 000 - 12 000 zł miesięcznie", 8_000, 12_000, "month", "PLN"),
        ("CHF 110'000.– bis 130'000.–", 110_000, 130_000, None, "CHF"),
        ("12-15 LPA", 1_200_000, 1_500_000, "year", "INR"),
        ("₹12,00,000 - ₹15,00,000 p.a.", 1_200_000, 1_500_000, "year", "INR"),
        ("1.5-2 crore", 15_000_000, 20_000_000, None, "INR"),
        ("Rs. 50,000 - 80,000 per month", 50_000, 80_000, "month", "INR"),
        ("R$ 8.000,00 a R$ 10.000,00 por mês", 8_000, 10_000, "month", "BRL"),
        ("HKD 40,000-50,000/month", 40_000, 50_000, "month", "HKD"),
        ("$45/hr to $60/hr", 45, 60, "hour", "USD"),
        ("USD $193,000.00/Yr. - USD $242,000.00/Yr.", 193_000, 242_000, "year", "USD"),
        ("$120k-150", 120_000, 150_000, None, "USD"),
        ("$950 - $1.1k a week", 950, 1_100, "week", "USD"),
        ("от 200 000 до 300 000 руб. в месяц", 200_000, 300_000, "month", "RUB"),
        ("200 000 – 300 000 RUR", 200_000, 300_000, None, "RUB"),
        ("$3–5 trillion", 3e12, 5e12, None, "USD"),
        ("3 500 - 4 000 EUR / Monat", 3_500, 4_000, "month", "EUR"),
        ("£450 - £500 per day", 450, 500, "day", "GBP"),
        ("€25 - €30 l'heure", 25, 30, "hour", "EUR"),
        ("45 - 55 k€", 45_000, 55_000, None, "EUR"),
        ("CA $120,000 - $150,000", 120_000, 150_000, None, "USD"),
    ],
)
def test_ranges(text: str, low: float, high: float, period: str | None, currency: str) -> None:
    (money,) = ranges(normal(text))
    assert (money.low, money.high, money.period, money.currency[0]) == (
        low,
        high,
        period,
        currency,
    )


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$120,000", 120_000, 120_000), ("from £60k", 60_000, None), ("up to $200k", None, 200_000),
        ("$120,000+", 120_000, None), ("ab 50.000 €", 50_000, None),
        ("bis zu 70.000 €", None, 70_000),
        ("à partir de 45 000 €", 45_000, None), ("jusqu'à 60 000 €", None, 60_000),
        ("desde 30.000 €", 30_000, None), ("od 15 000 zł", 15_000, None),
        ("£90k or more", 90_000, None),
        ("7.5 LPA", 750_000, 750_000), ("€ 3500,- p.m.", 3_500, 3_500),
    ],
)  # fmt: skip
def test_single_amounts_are_what_they_are(text: str, low: float | None, high: float | None) -> None:
    (money,) = amounts(normal(text))
    assert (money.low, money.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "salaries"),
    [
        ("4.500 € pro Monat, 14 Gehälter", 14), ("3.000 € x 13", 13),
        ("2.500 € (14 mensilità)", 14),
        ("3 000 € par mois sur 13 mois", 13), ("2.000 € al mes en 14 pagas", 14),
        ("5'000 CHF, 13. Monatslohn", 13), ("$5,000 a month", 12),
    ],
)  # fmt: skip
def test_thirteen_or_fourteen_salaries(text: str, salaries: int) -> None:
    assert next(amounts(normal(text))).salaries == salaries


@pytest.mark.parametrize("text", ["v2.3.4", "192.168.0.1", "", "competitive", "#100000"])
def test_what_is_no_number_is_no_amount(text: str) -> None:
    assert not list(amounts(normal(text)))


_SEPARATORS = st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "'", "’", ".", ","])


def _written(number: int, separator: str) -> str:
    return f"{number:,}".replace(",", separator)


@given(st.integers(1_000, 9_999_999), st.integers(0, 900_000), _SEPARATORS)
def test_thousands_may_be_parted_by_any_separator(low: int, more: int, separator: str) -> None:
    high = low + min(more, 4 * low)
    text = f"Pay: € {_written(low, separator)} – € {_written(high, separator)} a year"
    (money,) = ranges(normal(text))
    assert (money.low, money.high, money.period) == (low, high, "year")


@given(st.text(alphabet="0123456789.,' k€$-–/a", max_size=40))
def test_no_amount_begins_within_a_number(text: str) -> None:
    words = normal(text)
    for money in (*ranges(words), *amounts(words)):
        before = words[: money.start]
        assert not before[-1:].isdigit() or not words[money.start].isdigit()


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    words = normal(text)
    assert all((money.low or 0) >= 0 for money in (*ranges(words), *amounts(words)))
