"""How a source is named above its figures."""

from careercli.analysis.figures import SourceFacts
from careercli.views.wording import count, day


def source_line(source: SourceFacts) -> str:
    """Return who counted, when, in which currency and what its percentiles are taken over."""
    when = f"as of {day(source.as_of)}" if source.as_of else source.as_of_note or "undated"
    parts = [source.kind, when, source.currency]
    if source.geography:
        parts.append(source.geography)
    if source.total_openings:
        parts.append(f"{count(source.total_openings)} openings in all")
    basis = f" Percentiles are over {source.basis}." if source.basis else ""
    return f"Source: {source.name} ({', '.join(parts)}).{basis}"
