"""Who counted the figures of a result, and when."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

from careercli.catalog.model import Catalog, Snapshot, Source, SourceKind


class Period(NamedTuple):
    """When figures were counted: on a day, or from `since` to that day."""

    since: date | None
    as_of: date | None


class Dated(Protocol):
    """Figures of one source that know their period."""

    @property
    def source(self) -> str | None:
        """The source's id."""

    @property
    def since(self) -> date | None:
        """The first day."""

    @property
    def as_of(self) -> date | None:
        """The last day, or the only one."""


class SourceFacts(NamedTuple):
    """A source as results name it; `basis` is what its percentiles are taken over.

    `periods` are those of its figures in this result.
    """

    id: str
    name: str
    kind: SourceKind
    url: str | None
    licence: str | None
    geography: str | None
    as_of: date | None
    as_of_note: str | None
    currency: str
    total_openings: int | None
    rounding: str | None
    basis: str | None
    skills_basis: str | None
    caveats: tuple[str, ...]
    periods: tuple[Period, ...]


def period_of(source: Source, snapshot: Snapshot) -> Period:
    """Return when a snapshot was counted: its own dates, else its source's."""
    return Period(snapshot.since, snapshot.as_of or source.as_of)


def whole_span(periods: Sequence[tuple[date | None, date]]) -> tuple[date, date]:
    """Return the first and the last day of figures that were counted on days or over periods."""
    return min(since or as_of for since, as_of in periods), max(as_of for _, as_of in periods)


def one_period(figures: Sequence[Dated]) -> bool:
    """Return whether all figures are of one source at one period: only those are compared."""
    return len({(figure.source, figure.since, figure.as_of) for figure in figures}) == 1


def sources_used(catalog: Catalog, figures: Sequence[Dated]) -> tuple[Source, ...]:
    """Return the sources that the figures come from, in the catalog's order."""
    used = {figure.source for figure in figures}
    return tuple(source for source in catalog.sources if source.id in used)


def sizes(bases: Iterable[int | None]) -> tuple[int, ...]:
    """Return the different numbers that figures rest on, the smallest first."""
    return tuple(sorted({base for base in bases if base is not None}))


def source_facts(source: Source, periods: Iterable[Period] = ()) -> SourceFacts:
    """Return what a result says of a source whose figures are of these periods.

    Its total of openings is given where one of them is the source's own period.
    """
    periods = tuple(dict.fromkeys(periods))
    is_own = not periods or Period(None, source.as_of) in periods
    return SourceFacts(
        id=source.id,
        name=source.name,
        kind=source.kind,
        url=source.url,
        licence=source.licence,
        geography=source.geography,
        as_of=source.as_of,
        as_of_note=source.as_of_note,
        currency=source.currency,
        total_openings=source.total_openings if is_own else None,
        rounding=source.rounding,
        basis=source.percentile_basis,
        skills_basis=source.skills_basis,
        caveats=tuple(caveat.text for caveat in source.caveats),
        periods=periods,
    )


def facts_used(catalog: Catalog, figures: Sequence[Dated]) -> tuple[SourceFacts, ...]:
    """Return what a result says of the sources that its figures come from."""
    return tuple(
        source_facts(s, (Period(f.since, f.as_of or s.as_of) for f in figures if f.source == s.id))
        for s in sources_used(catalog, figures)
    )
