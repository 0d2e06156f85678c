"""How a source is named above its figures."""

from careercli.analysis.figures import Period, SourceFacts
from careercli.views.wording import count, day, listed

MOST_PERIODS = 2


def source_line(source: SourceFacts) -> str:
    """Return who counted, when, in which currency and what its percentiles are taken over."""
    return f"Source: {described(source)}"


def described(source: SourceFacts) -> str:
    """Return a source with what it counted, when, where, in which currency and over what."""
    parts = [source.kind, _when(source), source.currency]
    if source.geography:
        parts.append(source.geography)
    if source.total_openings:
        parts.append(f"{count(source.total_openings)} openings in all")
    basis = f" Percentiles are over {source.basis}." if source.basis else ""
    return f"{source.name} ({', '.join(parts)}).{basis}"


def _when(source: SourceFacts) -> str:
    """Return the periods of the figures, in words where they are many."""
    periods = source.periods or (Period(None, source.as_of),)
    dated = [text for period in periods if (text := _period(period))]
    if len(dated) > MOST_PERIODS:
        return "periods that differ by role"
    return listed(dated) or source.as_of_note or "undated"


def _period(period: Period) -> str:
    if period.since and period.as_of:
        return f"{day(period.since)} to {day(period.as_of)}"
    if period.since:
        return f"since {day(period.since)}"
    return f"as of {day(period.as_of)}" if period.as_of else ""
