"""What changed from one day of boards to the next, by hand-made counts."""

from datetime import date

from careercli.analysis.weeks import role_changes
from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.model import Snapshot

FIRST, SECOND = date(2026, 1, 5), date(2026, 1, 12)
DAYS = (BoardDay(FIRST, ("a", "b")), BoardDay(SECOND, ("b", "c")))


def seen(day: date, **boards: int) -> Snapshot:
    row = BoardOpenings(tuple(boards), tuple(boards.values()), (0,) * len(boards))
    return Snapshot("sre", "boards", day, openings=sum(boards.values()), by_board=row)


def test_openings_are_held_against_each_other_on_boards_that_answered_both_times() -> None:
    (change,) = role_changes([seen(FIRST, a=5, b=3)], [seen(SECOND, b=4, c=9)], DAYS)
    assert (change.openings_before, change.openings) == (8, 13)
    assert (change.matched_before, change.matched) == (3, 4)


def test_a_board_that_answered_without_the_role_has_none_of_it() -> None:
    (change,) = role_changes([seen(FIRST, a=5)], [seen(SECOND, b=4)], DAYS)
    assert (change.matched_before, change.matched) == (0, 4)


def test_where_no_day_is_before_nothing_is_matched() -> None:
    (change,) = role_changes([], [seen(SECOND, b=4)], DAYS)
    assert (change.openings_before, change.matched_before, change.matched) == (None, None, None)


def test_a_day_that_was_counted_anew_counts_as_it_is_now() -> None:
    again = (*DAYS, BoardDay(SECOND, ("a", "b", "c")))
    (change,) = role_changes([seen(FIRST, a=5, b=3)], [seen(SECOND, a=1, b=4)], again)
    assert (change.matched_before, change.matched) == (8, 5)
