"""Days as people write them, decided for a column as a whole."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.market.dates import Order, day_order, reader

LAST = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-01", date(2026, 3, 1)), ("2026-03-01T23:30:00-08:00", date(2026, 3, 1)),
        ("2026/03/01", date(2026, 3, 1)), ("20260301", date(2026, 3, 1)),
        ("01.03.2026", date(2026, 3, 1)), ("1.3.26", date(2026, 3, 1)),
        ("March 1, 2026", date(2026, 3, 1)), ("Mar 1 2026", date(2026, 3, 1)),
        ("Mar. 1st, 2026", date(2026, 3, 1)), ("1 March 2026", date(2026, 3, 1)),
        ("1st of March 2026", date(2026, 3, 1)), ("1-Mar-2026", date(2026, 3, 1)),
        ("Sun, 01 Mar 2026 10:00:00 GMT", date(2026, 3, 1)), ("1. März 2026", date(2026, 3, 1)),
        ("Sun Mar  1 10:00:00 2026", date(2026, 3, 1)), ("1 mars 2026", date(2026, 3, 1)),
        ("1 de marzo de 2026", date(2026, 3, 1)), ("1 marca 2026", date(2026, 3, 1)),
        ("1772366400", date(2026, 3, 1)), ("1772366400000", date(2026, 3, 1)),
        ("1.7723664e+12", date(2026, 3, 1)), ("01/01/2026", date(2026, 1, 1)),
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(cell: str, day: date) -> None:
    assert reader(None, LAST)(cell) == day


@pytest.mark.parametrize(
    "cell",
    ["soon", "", "03/04/2026", "2026-13-01", "31.02.2026", "1989-12-31", "2027-01-01", "1", "12345",
     "Smarch 1, 2026", "99/99/2026", "3 days ago"],
)  # fmt: skip
def test_what_is_not_a_day_is_not_understood(cell: str) -> None:
    assert reader(None, LAST)(cell) is None


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["1/13/2024", "2/3/2024"], "month first"), (["13/1/2024", "2/3/2024"], "day first"),
        (["2/3/2024"], None), (["13/1/2024", "1/13/2024"], None), (["soon"], None), ([], None),
    ],
)  # fmt: skip
def test_the_order_of_a_column_is_decided_on_all_its_cells(
    cells: list[str], order: Order | None
) -> None:
    assert day_order([(cell, 1) for cell in cells]) == order


def test_a_cell_that_can_be_read_two_ways_is_read_as_the_column_is() -> None:
    assert reader("month first", LAST)("2/3/2024") == date(2024, 2, 3)
    assert reader("day first", LAST)("2/3/2024") == date(2024, 3, 2)
    assert reader("month first", LAST)("13/1/2024") is None


_WRITTEN = (
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%d %B %Y",
    "%B %d, %Y",
    "%a, %d %b %Y %H:%M:%S +0000",
    "%Y%m%d",
)


@given(st.dates(date(1990, 1, 1), LAST), st.sampled_from(_WRITTEN))
def test_every_day_is_read_back_from_every_form(day: date, form: str) -> None:
    assert reader(None, LAST)(day.strftime(form)) == day


@given(st.dates(date(1990, 1, 1), LAST), st.sampled_from(["day first", "month first"]))
def test_every_day_is_read_back_from_numbers(day: date, order: Order) -> None:
    written = f"{day.day}/{day.month}/{day.year}"
    if order == "month first":
        written = f"{day.month}/{day.day}/{day.year}"
    assert reader(order, LAST)(written) == day


@given(st.integers(10**9, 1_780_000_000), st.sampled_from([1, 1000, 1_000_000]))
def test_seconds_and_parts_of_them_since_1970(seconds: int, part: int) -> None:
    day = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()
    assert reader(None, LAST)(str(seconds * part)) == day


@given(st.text())
def test_any_text_is_read(cell: str) -> None:
    reader(None, LAST)(cell)
