"""Which figures are over a year old."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import SourceFacts

YEAR = 366  # days: a figure of the same day last year is not too old


class Stale(NamedTuple):
    """A source whose figures in a result are all over a year old, and the last day of them."""

    source: str
    as_of: date


def stale_sources(sources: Iterable[SourceFacts], today: date) -> tuple[Stale, ...]:
    """Return the sources of a result whose figures are all over a year old, in their order."""
    latest = (
        (source.id, max((p.as_of for p in source.periods if p.as_of), default=source.as_of))
        for source in sources
    )
    return tuple(Stale(id_, day) for id_, day in latest if day and is_stale(day, today))


def is_stale(as_of: date | None, today: date) -> bool:
    """Return whether a figure is over a year old; of an undated one nobody can tell."""
    return as_of is not None and (today - as_of).days > YEAR
