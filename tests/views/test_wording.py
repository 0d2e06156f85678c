from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.views.wording import (
    ABSENT,
    about,
    count,
    day,
    exact,
    listed,
    money,
    money_range,
    percent,
    short_money,
    times,
)


@pytest.mark.parametrize(
    ("number", "text"),
    [(None, "–"), (0, "0"), (999, "999"), (1000, "1,000"), (23_752, "23,752"), (1e6, "1,000,000")],
)
def test_a_count_has_thousands_separators(number: float | None, text: str) -> None:
    assert count(number) == text


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        (120_000, "USD", "$120,000"),
        (120_000, "EUR", "€120,000"),
        (120_000, "GBP", "£120,000"),
        (12_000_000, "JPY", "¥12,000,000"),
        (1_500_000, "INR", "₹1,500,000"),
        (120_000, "CHF", "CHF 120,000"),
        (120_000, None, "120,000"),
        (0, "USD", "$0"),
        (-443, "USD", "−$443"),
        (None, "USD", "–"),
        (None, None, "–"),
    ],
)
def test_money_is_shown_in_full_with_its_currency(
    amount: int | None, currency: str | None, text: str
) -> None:
    assert money(amount, currency) == text


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        (120_000, "USD", "$120K"),
        (119_501, "USD", "$120K"),
        (120_499, "USD", "$120K"),
        (999_499, "USD", "$999K"),
        (999_500, "USD", "$1.0M"),
        (1_500_000, "INR", "₹1.5M"),
        (12_340_000, "INR", "₹12.3M"),
        (95_000, "CHF", "CHF 95K"),
        (95_000, None, "95K"),
        (1_000, "USD", "$1K"),
        (999, "USD", "$999"),
        (19, "CHF", "CHF 19"),
        (0, "USD", "$0"),
        (-443, "USD", "−$443"),
        (-12_000, "CHF", "−CHF 12K"),
        (None, "USD", "–"),
    ],
)
def test_short_money_is_in_thousands_or_in_millions(
    amount: int | None, currency: str | None, text: str
) -> None:
    assert short_money(amount, currency) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(1 / 3, "0.333333"), (120_000, "120000"), (1_000_000, "1000000"), (2_345_678, "2345678")],
)
def test_a_number_of_a_formula_has_no_exponent(number: float, text: str) -> None:
    assert exact(number) == text


def test_a_money_range_names_both_ends() -> None:
    assert money_range(93_000, 148_000, "USD") == "$93K–$148K"


def test_a_money_range_without_either_end_is_absent() -> None:
    assert money_range(None, None, "USD") == ABSENT


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (None, "–"),
        (0.0, "0%"),
        (0.07, "7%"),
        (0.29, "29%"),
        (0.57, "57%"),
        (1.0, "100%"),
        (2.5, "250%"),
        (0.625, "62.5%"),
        (26 / 36, "72.2%"),
        (0.0005, "0.05%"),
        (0.00345, "0.3%"),
        (0.036, "3.6%"),
    ],
)
def test_a_share_has_a_decimal_only_where_there_is_one(share: float | None, text: str) -> None:
    assert percent(share) == text


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=100))
def test_a_whole_percentage_never_has_a_decimal(points: int) -> None:
    assert percent(points / 100) == f"{points}%"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2612.72, "about 2,600"),
        (2650, "about 2,600"),
        (155.2, "about 160"),
        (12.4, "about 12"),
        (99.6, "about 100"),
        (3.2, "about 3"),
        (0.6, "about 1"),
        (0.2, "fewer than 1"),
        (0.0, "fewer than 1"),
    ],
)
def test_a_number_from_a_rounded_share_has_two_significant_digits(number: float, text: str) -> None:
    assert about(number) == text


@pytest.mark.parametrize(
    ("ratio", "text"),
    [
        (1.25, "1.25"),
        (1.5, "1.5"),
        (1.996, "2"),
        (2, "2"),
        (2.04, "2"),
        (39.72, "39.7"),
        (99.94, "99.9"),
        (100, "100"),
        (2639, "2,639"),
    ],
)
def test_times_have_the_decimals_they_need_and_none_from_a_hundred_on(
    ratio: float, text: str
) -> None:
    assert times(ratio) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(date(2026, 8, 4), "4 Aug 2026"), (date(2026, 12, 31), "31 Dec 2026"), (None, "–")],
)
def test_a_day_is_written_without_ambiguity(value: date | None, text: str) -> None:
    assert day(value) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_items_are_listed_as_in_a_sentence(items: tuple[str, ...], text: str) -> None:
    assert listed(items) == text


def test_a_list_may_have_another_joint() -> None:
    assert listed(("a", "b", "c"), "or") == "a, b or c"
