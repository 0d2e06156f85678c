"""A role's openings on boards over time, like with like."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from careercli.analysis.chain import Week, chain
from careercli.analysis.statistics import Interval
from careercli.catalog.model import Snapshot, Source


class Demand(NamedTuple):
    """A day's openings on boards: raw totals, and the matched chain index, 1 on the first day.

    `active` are all openings and `new` those of seven days or younger (None where no opening has a
    date), on the `answered` boards;
    one that stands on two of them counts on each.
    `level` with its 95 % `interval`, by resampling whole boards, is the index; it rests on the
    `boards` that answered before too, whose openings were `before` and are `after`.
    `largest_share` is the largest board's part of `after`, `step_interval` the interval of the
    `step`, `after / before`.
    """

    active: int
    new: int | None
    answered: int
    level: float | None
    interval: Interval | None
    before: float
    after: float
    boards: int
    largest_share: float | None
    step: float | None
    step_interval: Interval | None


def demand(source: Source, snapshots: Sequence[Snapshot]) -> dict[date, Demand]:
    """Return the demand on each day of a role's history that a source of boards has.

    On a day without a snapshot of the role nothing is known of it, so that is linked over.
    """
    days = {day.as_of: day.answered for day in source.days}
    on = [(s.as_of, s.by_board) for s in snapshots if s.since is None]
    on_boards = [(day, row, days[day]) for day, row in on if day and row and day in days]
    weeks: list[Week] = []
    for _, row, answered in on_boards:
        counts = dict(zip(row.boards, row.openings, strict=True))
        weeks.append({board: counts.get(board, 0) for board in answered})
    return {
        day: Demand(
            sum(row.openings), None if row.new is None else sum(row.new), len(answered), *point
        )
        for (day, row, answered), point in zip(on_boards, chain(_with_openings(weeks)), strict=True)
    }


def _with_openings(weeks: Sequence[Week]) -> list[Week]:
    """Return weeks without the boards that never have an opening: they weigh nothing."""
    some = {board for week in weeks for board, n in week.items() if n}
    return [{board: n for board, n in week.items() if board in some} for week in weeks]
