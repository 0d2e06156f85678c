"""The source of an import: what its figures are over, and how far they can be trusted."""

from collections.abc import Iterator, Sequence

from careercli.analysis.postings import ImportReport
from careercli.catalog.model import Caveat, Source
from careercli.market.layouts import Layout
from careercli.market.options import ImportOptions

HALF = 0.5
SKILLS = "share of the postings that have a text or tags; soft skills and whole fields left out"


def source_of(options: ImportOptions, layouts: Sequence[Layout], report: ImportReport) -> Source:
    """Return the source, as the options, the layouts of its files and the report tell of it."""
    kinds = {layout.kind for layout in layouts}
    bases = "; ".join(sorted({layout.basis for layout in layouts}))
    return Source(
        id=options.source,
        name=options.name or options.source,
        kind=kinds.pop() if len(kinds) == 1 else "postings",
        currency=options.currency or report.currency or "USD",
        url=options.url,
        geography=options.wanted.country,
        percentile_basis=bases if report.currency else None,
        skills_basis=SKILLS if report.with_skills else None,
        caveats=tuple(_caveats(layouts, report)),
    )


def _caveats(layouts: Sequence[Layout], report: ImportReport) -> Iterator[Caveat]:
    """Yield what the way of counting means for the figures."""
    if not any("level" in layout.fields for layout in layouts):
        yield Caveat("A title without a word of level counts as mid.", ("seniority",))
    if report.remote_known_share is not None and report.remote_known_share < HALF:
        text = (
            "Most postings do not say whether the work is remote, and those that are remote say "
            "so more often, so the share runs high."
        )
        yield Caveat(text, ("remote",))
    if any(layout.kind == "salary rows" for layout in layouts):
        text = "These are salaries, not openings: how many rows a role has says little of demand."
        yield Caveat(text, ("openings",))
    yield from _capped(report)


def _capped(report: ImportReport) -> Iterator[Caveat]:
    for cap in report.capped:
        names = ", ".join(cap.employers[:-1]) + f" and {cap.employers[-1]}"
        text = (
            f"{names} have exactly {cap.rows:,} rows each: as many as were collected, not all that "
            "they have."
        )
        yield Caveat(text, ("openings",))
