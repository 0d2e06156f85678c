"""Which figures are over a year old."""

from datetime import date

YEAR = 366  # days: a figure of the same day last year is not too old


def is_stale(as_of: date | None, today: date) -> bool:
    """Return whether a figure is over a year old; False for one without a date."""
    return as_of is not None and (today - as_of).days > YEAR
