"""The periods that a source saw a role in: which make a history, and which are cut short."""

from collections.abc import Sequence
from datetime import date, timedelta

from careercli.catalog.model import Catalog, Role, Snapshot, Source

YEAR, QUARTER, MONTH = 12, 3, 1  # months
SAME_LENGTH = 3  # days: what leap years and the lengths of months and quarters come to


def history(catalog: Catalog, role: Role, source: Source) -> tuple[Snapshot, ...]:
    """Return a source's snapshots of a role in order of time, each with its `as_of`.

    Periods and single days are not mixed: where there are two periods, the days are left out. A
    period that contains a shorter one is left out too.
    """
    of_source = [s for s in catalog.snapshots if (s.role, s.source) == (role.id, source.id)]
    dated = [
        s._replace(as_of=s.as_of or source.as_of) for s in of_source if s.as_of or source.as_of
    ]
    periods = [s for s in dated if s.since]
    candidates = periods if len(periods) > 1 else [s for s in dated if not s.since]
    apart = [s for s in candidates if not any(_holds(s, other) for other in candidates)]
    return tuple(sorted(apart, key=last_day))


def last_day(snapshot: Snapshot) -> date:
    """Return the day that a snapshot of a history ends on."""
    assert snapshot.as_of is not None  # noqa: S101 - `history` has seen to it
    return snapshot.as_of


def days(since: date | None, as_of: date) -> int:
    """Return how many days a period lasts, its first and last day included."""
    return (as_of - (since or as_of)).days + 1


def calendar(since: date, as_of: date) -> int | None:
    """Return how many months a calendar year, quarter or month has, where a period is just that."""
    for months in (YEAR, QUARTER, MONTH):
        if (since, as_of) == calendar_unit(since, months):
            return months
    return None


def calendar_unit(day: date, months: int) -> tuple[date, date]:
    """Return the first and the last day of the calendar unit of so many months around a day."""
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    after = first.year * 12 + first.month - 1 + months
    if after // 12 > date.max.year:
        return first, date.max
    return first, date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def is_partial(snapshot: Snapshot, whole: Sequence[Snapshot]) -> bool:
    """Return whether a period is only a part of a calendar unit that others of a history fill."""
    units = [calendar(s.since, last_day(s)) or 0 for s in whole if s.since]
    months = max(units, default=0)
    if not months or not snapshot.since:
        return False
    first, last = calendar_unit(snapshot.since, months)
    period = snapshot.since, last_day(snapshot)
    return period[1] <= last and period != (first, last)


def _holds(long: Snapshot, short: Snapshot) -> bool:
    if not long.since or not short.since:
        return False
    inside = long.since <= short.since and last_day(short) <= last_day(long)
    return inside and days(short.since, last_day(short)) < days(long.since, last_day(long))
