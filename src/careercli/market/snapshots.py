"""The figures of an import as snapshots, each over its period."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from careercli.catalog.model import Snapshot
from careercli.market.counting import RolePeriod
from careercli.market.figures import Figures
from careercli.market.options import ImportOptions

_MONTHS = {"year": 12, "quarter": 3, "month": 1}
Days = tuple[date | None, date | None]


def snapshots_of(
    figures: Mapping[RolePeriod, Figures], options: ImportOptions, days: Days, openings: bool
) -> Iterator[Snapshot]:
    """Yield the figures as snapshots, each over its period, or over the days of the postings."""
    first, last = options.wanted.since or days[0], options.as_of or options.wanted.until or days[1]
    for (role, start), group_figures in figures.items():
        since, as_of = first, last
        if start is not None and options.by:
            end = _end(start, _MONTHS[options.by])
            since = max(start, options.wanted.since or start)
            as_of = last if last and start <= last < end else end
        if since is None or as_of is None or since >= as_of:
            since = None
        yield group_figures.snapshot(role, options.source, since, as_of, openings)


def _end(start: date, months: int) -> date:
    """Return the last day of a period of so many months."""
    year, month = divmod(start.month - 1 + months, 12)
    return date(start.year + year, month + 1, 1) - timedelta(days=1)
