"""A role in one period after another, and how its figures moved from one to another."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.demand import Demand
from careercli.analysis.mix import FixedMix
from careercli.analysis.statistics import Interval, Significance, Strength
from careercli.catalog.levels import PayByLevel
from careercli.catalog.model import Salary

About = Literal["pay", "demand", "openings", "remote"]


class ToLast(NamedTuple):
    """How the median moved from a period to the last, in percent: raw, and at a fixed mix."""

    change_pct: float
    fixed_mix: FixedMix | None


class Point(NamedTuple):
    """A role in one period, from `since` to `as_of`, or on one day where there is no `since`.

    `partial` says that it is only a part of the calendar year, quarter or month
    that other periods fill. `openings` are the rows collected where the source counts no
    openings. `median_interval` is the median's 95% interval in
    money, `remote_of` the number of openings that the remote share is over. `demand` is of a
    source of boards. `to_last` is None where one of the two periods has no median.
    """

    since: date | None
    as_of: date
    partial: bool
    openings: int | None
    salary: Salary | None
    median_interval: Interval | None
    remote: float | None
    remote_of: int | None
    remote_interval: Interval | None
    senior: float | None
    pay_by_level: PayByLevel | None = None
    to_last: ToLast | None = None
    demand: Demand | None = None


class Change(NamedTuple):
    """One figure in two periods, which are named by the days they end on.

    `change` is in the figure's own unit: money, a count, a share; None where the periods differ
    in length, so that counts cannot be compared. `strength` says whether it is more than chance
    and `test` how that is known, None for counts. `senior` has both senior shares where they
    differ by 15 points or more and the figure is pay, `fixed_mix` pay at a fixed mix of
    seniority. Demand is the matched chain index of openings, and `interval` that of its
    `change_pct`.
    """

    about: About
    from_: date
    to: date
    before: float
    after: float
    change: float | None
    change_pct: float | None
    strength: Strength | None
    test: Significance | None
    senior: tuple[float, float] | None
    fixed_mix: FixedMix | None = None
    interval: Interval | None = None


def by_start(changes: Iterable[Change]) -> list[tuple[date, list[Change]]]:
    """Return changes by the period that they start from, the earliest first.

    Of changes with the same start that of demand comes first.
    """
    starts: dict[date, list[Change]] = {}
    for change in sorted(changes, key=lambda change: (change.from_, change.about != "demand")):
        starts.setdefault(change.from_, []).append(change)
    return list(starts.items())


def index_changes(points: Sequence[Point]) -> list[Change]:
    """Return how the index moved from the first day to the last, and from the last but one.

    It is clear where 1 is outside the interval by resampling whole boards.
    """
    if len(points) < 2:
        return []
    first, last = points[0], points[-1]
    changes = [_index_change(first, last, last.demand.interval if last.demand else None)]
    if len(points) > 2:
        step = last.demand.step_interval if last.demand else None
        changes.append(_index_change(points[-2], last, step))
    return changes


def _index_change(a: Point, b: Point, interval: Interval | None) -> Change:
    before, after = ((p.demand and p.demand.level) or 0.0 for p in (a, b))
    change = change_of("demand", a, b, before, after)
    if interval is None:
        return change._replace(strength="unknown")
    sure: Strength = "unclear" if interval.low <= 1 <= interval.high else "clear"
    in_percent = Interval(*(100 * (end - 1) for end in interval))
    return change._replace(strength=sure, interval=in_percent)


def change_of(about: About, a: Point, b: Point, before: float, after: float) -> Change:
    """Return how a figure moved, before anything is known of how sure that is."""
    change = after - before
    pct = 100 * change / before if before else None
    return Change(about, a.as_of, b.as_of, before, after, change, pct, None, None, None)
