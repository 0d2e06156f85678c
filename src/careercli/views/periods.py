"""What a period is called."""

from collections.abc import Iterable
from datetime import date

from careercli.analysis.periods import MONTH, QUARTER, YEAR, calendar
from careercli.analysis.source_facts import Dated
from careercli.analysis.stale import is_stale
from careercli.views.wording import day, listed


def period(since: date | None, as_of: date) -> str:
    """Return a period as 2025, Q1 2025, Jan 2025, 2024–2025, 2025 to 30 Jun, or by its days."""
    if since is None:
        return day(as_of)
    unit = calendar(since, as_of)
    if unit == YEAR:
        return str(since.year)
    if unit == QUARTER:
        return f"Q{(since.month + 2) // 3} {since.year}"
    if unit == MONTH:
        return f"{since:%b} {since.year}"
    if (since.month, since.day) == (1, 1):
        if (as_of.month, as_of.day) == (12, 31):
            return f"{since.year}–{as_of.year}"
        if since.year == as_of.year:
            return f"{since.year} to {as_of.day} {as_of:%b}"
    return f"{day(since)}–{day(as_of)}"


def short_period(since: date | None, as_of: date | None) -> str:
    """Return a period for tables: 2023, 1/24–6/25, 1–5 Oct 2026, 4 Aug 2026, or undated."""
    if as_of is None:
        return "undated"
    if since is None or since == as_of:
        return day(as_of)
    if calendar(since, as_of) in (YEAR, QUARTER, MONTH):
        return period(since, as_of)
    if (since.year, since.month) == (as_of.year, as_of.month):
        return f"{since.day}–{day(as_of)}"
    return f"{since.month}/{since:%y}–{as_of.month}/{as_of:%y}"


def stale_text(figures: Iterable[Dated], today: date) -> str:
    """Return which sources' figures are over a year old, or nothing."""
    old = dict.fromkeys(f.source for f in figures if f.source and is_stale(f.as_of, today))
    return f"Over a year old: {listed(list(old))}." if old else ""
