from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.periods import (
    MONTH,
    QUARTER,
    YEAR,
    calendar,
    calendar_unit,
    days,
    history,
    is_partial,
)
from careercli.catalog.model import Snapshot
from tests.builders import make_catalog, make_snapshot, make_source, make_year

HALF = make_snapshot("a", since=date(2025, 1, 1), as_of=date(2025, 6, 30))


def of(*snapshots: Snapshot, as_of: date | None = None) -> tuple[Snapshot, ...]:
    made = make_catalog(*snapshots, sources=(make_source("tracker", as_of=as_of),))
    return history(made, made.roles[0], made.sources[0])


def test_a_history_stands_in_the_order_of_time_however_the_file_does() -> None:
    years = [make_year("a", y) for y in (2021, 2022, 2023)]
    for order in permutations(years):
        assert of(*order) == tuple(years)


def test_a_period_that_holds_a_shorter_one_is_left_out() -> None:
    both = make_snapshot("a", since=date(2024, 1, 1), as_of=date(2025, 12, 31))
    first, second = make_year("a", 2024), make_year("a", 2025)
    assert of(both, first, second) == (first, second)


def test_periods_that_only_overlap_both_stay() -> None:
    first, second = (
        make_year("a", 2024),
        make_snapshot("a", since=date(2024, 7, 1), as_of=date(2025, 6, 30)),
    )
    assert of(first, second) == (first, second)


def test_single_days_make_a_history_of_their_own() -> None:
    one, two = (make_snapshot("a", as_of=date(2026, month, 1)) for month in (5, 8))
    assert of(two, one) == (one, two)


def test_single_days_are_not_mixed_with_periods() -> None:
    years = make_year("a", 2024), make_year("a", 2025)
    assert of(*years, make_snapshot("a", as_of=date(2026, 8, 1))) == years


def test_a_snapshot_without_a_date_has_its_sources_and_else_no_place_in_time() -> None:
    undated, dated = make_snapshot("a"), make_snapshot("a", as_of=date(2026, 1, 1))
    day = date(2026, 8, 1)
    assert of(undated, dated, as_of=day) == (dated, undated._replace(as_of=day))
    assert of(undated, dated) == (dated,)


def test_other_roles_and_sources_are_not_part_of_it() -> None:
    own = make_year("a", 2024), make_year("a", 2025)
    assert of(*own, make_year("b", 2023), make_year("a", 2023, "board")) == own


@pytest.mark.parametrize(
    ("since", "as_of", "length"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), 366),
        (date(2025, 1, 1), date(2025, 6, 30), 181),
        (None, date(2025, 6, 30), 1),
    ],
)
def test_the_length_of_a_period_counts_both_its_ends(
    since: date | None, as_of: date, length: int
) -> None:
    assert days(since, as_of) == length


@pytest.mark.parametrize(
    ("since", "as_of", "unit"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), YEAR),
        (date(2025, 4, 1), date(2025, 6, 30), QUARTER),
        (date(2024, 2, 1), date(2024, 2, 29), MONTH),
        (date(2025, 1, 1), date(2025, 6, 30), None),
        (date(2024, 1, 1), date(2025, 12, 31), None),
        (date(2025, 2, 1), date(2025, 4, 30), None),
    ],
)
def test_a_calendar_year_quarter_or_month_is_known_by_its_ends(
    since: date, as_of: date, unit: int | None
) -> None:
    assert calendar(since, as_of) == unit


@given(day=st.dates(), months=st.sampled_from([YEAR, QUARTER, MONTH]))
def test_a_calendar_unit_holds_its_day_and_begins_on_the_first_of_a_month(
    day: date, months: int
) -> None:
    first, last = calendar_unit(day, months)
    assert first <= day <= last
    assert first.day == 1
    assert calendar_unit(last, months) == (first, last)


@pytest.mark.parametrize(
    ("since", "as_of", "partial"),
    [
        (date(2025, 1, 1), date(2025, 6, 30), True),
        (date(2025, 1, 1), date(2025, 3, 31), True),
        (date(2025, 3, 9), date(2025, 12, 31), True),
        (date(2025, 1, 1), date(2025, 12, 31), False),
        (date(2024, 7, 1), date(2025, 6, 30), False),
    ],
)
def test_a_period_is_partial_where_it_is_only_a_part_of_what_others_fill(
    since: date, as_of: date, partial: bool
) -> None:
    last = make_snapshot("a", since=since, as_of=as_of)
    assert is_partial(last, (make_year("a", 2023), last)) is partial


def test_a_quarter_among_quarters_and_a_half_among_halves_is_whole() -> None:
    quarters = [
        make_snapshot("a", since=date(2025, 1, 1), as_of=date(2025, 3, 31)),
        make_snapshot("a", since=date(2025, 4, 1), as_of=date(2025, 6, 30)),
    ]
    assert [is_partial(quarter, quarters) for quarter in quarters] == [False, False]
    assert not is_partial(HALF, [HALF])
