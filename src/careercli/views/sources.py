"""How a source is named above its figures."""

from collections.abc import Sequence

from careercli.analysis.source_facts import Period, SourceFacts, whole_span
from careercli.views.periods import period, short_period
from careercli.views.wording import count, day, listed

MOST_PERIODS = 2


def source_line(source: SourceFacts) -> str:
    """Return who counted, when, in which currency and what its percentiles are taken over."""
    return f"Source: {described(source)}"


def skills_line(source: SourceFacts) -> str:
    """Return who counted the skills, where that is another source than the figures'."""
    return f"Skills: {source.id} ({source.kind}, {_when(source)}{_where(source)})."


def described(source: SourceFacts) -> str:
    """Return a source with what it counted, when, where, in which currency and over what."""
    parts = [source.kind, _when(source), f"{source.currency}{_where(source)}"]
    if source.total_openings:
        parts.append(f"{count(source.total_openings)} openings in all")
    basis = f" Percentiles are over {source.basis}." if source.basis else ""
    return f"{source.id} ({', '.join(parts)}).{basis}"


def _where(source: SourceFacts) -> str:
    return f", {source.geography}" if source.geography else ""


def _when(source: SourceFacts) -> str:
    """Return the periods of the figures, or how many there are and from when to when."""
    periods = source.periods or (Period(None, source.as_of),)
    dated = [(since, as_of) for since, as_of in periods if as_of]
    if len(dated) > MOST_PERIODS:
        first, last = whole_span(dated)
        return f"{len(dated)} periods from {day(first)} to {day(last)}"
    named = [period(since, as_of) if since else f"as of {day(as_of)}" for since, as_of in dated]
    return listed(named) or source.as_of_note or "undated"


def source_heading(
    sources: Sequence[SourceFacts], source: SourceFacts | None, paid: bool = True
) -> str:
    """Return in one line whose figures a table shows: one source's, or those of each role's own.

    `paid` says that there is money among them.
    """
    if source is None:
        return f"No one source covers all: {listed([s.id for s in sources])}."
    when = " ".join(dict.fromkeys(short_period(*period) for period in source.periods[:1]))
    currency = f" · {source.currency} a year" if paid else ""
    return f"{source.id} · {source.kind}{_where(source)}, {when or _when(source)}{currency}"
