"""Who counted what: every source with its dates, its roles, its licence and its caveats."""

from datetime import date
from typing import NamedTuple

from careercli.analysis.source_facts import Period, period_of
from careercli.analysis.stale import is_stale
from careercli.catalog.lookup import find_source, snapshots_of, total_openings
from careercli.catalog.model import (
    Catalog,
    Caveat,
    SkillRemark,
    Snapshot,
    Source,
    SourceKind,
    Topic,
)


class PeriodTotal(NamedTuple):
    """All openings that a source tracked in a period, whatever their role."""

    since: date | None
    as_of: date | None
    openings: int


class SourceEntry(NamedTuple):
    """A source as `--source` takes it; `roles` are the ids that it covers.

    `periods` are those of its latest figures, the latest first, None where it is undated;
    `stale` says that all of them are over a year old. `figures` are the topics that it gives
    figures for, `basis` and `skills_basis` what its percentiles and skills are taken over.
    `n` is how many postings or salary rows its latest figures of these roles rest on.
    `doubtful` and `noted` are its entries of skills that its method speaks against or explains.
    """

    id: str
    name: str
    kind: SourceKind
    url: str | None
    licence: str | None
    geography: str | None
    currency: str
    as_of_note: str | None
    periods: tuple[Period, ...]
    stale: bool
    figures: tuple[Topic, ...]
    roles: tuple[str, ...]
    n: int | None
    totals: tuple[PeriodTotal, ...]
    rounding: str | None
    basis: str | None
    skills_basis: str | None
    caveats: tuple[Caveat, ...]
    doubtful: tuple[SkillRemark, ...]
    noted: tuple[SkillRemark, ...]


class SourceList(NamedTuple):
    """All sources in the catalog's order, and how many roles there are in all."""

    roles: int
    sources: tuple[SourceEntry, ...]


def list_sources(catalog: Catalog, today: date, source_id: str | None = None) -> SourceList:
    """Return all sources, or one, with what each covers; `today` tells which are over a year old.

    Raises `UnknownSource`.
    """
    sources = catalog.sources if source_id is None else (find_source(catalog, source_id),)
    by_source: dict[str, list[Snapshot]] = {source.id: [] for source in catalog.sources}
    for role in catalog.roles:
        for snapshot in snapshots_of(catalog, role):
            by_source[snapshot.source].append(snapshot)
    entries = (_entry(source, by_source[source.id], today) for source in sources)
    return SourceList(len(catalog.roles), tuple(entries))


def _entry(source: Source, snapshots: list[Snapshot], today: date) -> SourceEntry:
    periods = {period_of(source, snapshot) for snapshot in snapshots}
    dated = sorted(periods, key=lambda p: p.as_of or date.min, reverse=True)
    return SourceEntry(
        id=source.id,
        name=source.name,
        kind=source.kind,
        url=source.url,
        licence=source.licence,
        geography=source.geography,
        currency=source.currency,
        as_of_note=source.as_of_note,
        periods=tuple(dated),
        stale=bool(dated) and is_stale(dated[0].as_of, today),
        figures=_figures(snapshots),
        roles=tuple(snapshot.role for snapshot in snapshots),
        n=_size(snapshots),
        totals=_totals(source, snapshots),
        rounding=source.rounding,
        basis=source.percentile_basis,
        skills_basis=source.skills_basis,
        caveats=source.caveats,
        doubtful=source.doubtful,
        noted=source.noted,
    )


def _size(snapshots: list[Snapshot]) -> int | None:
    sizes = [
        s.openings if s.openings is not None else s.salary.n if s.salary else None
        for s in snapshots
    ]
    known = [size for size in sizes if size is not None]
    return sum(known) if known else None


def _totals(source: Source, snapshots: list[Snapshot]) -> tuple[PeriodTotal, ...]:
    """Return the totals that are known, the latest period first."""
    by_period = {period_of(source, s): total_openings(source, s) for s in snapshots}
    totals = [PeriodTotal(*period, total) for period, total in by_period.items() if total]
    return tuple(sorted(totals, key=lambda total: total.as_of or date.min, reverse=True))


def _figures(snapshots: list[Snapshot]) -> tuple[Topic, ...]:
    """Return the topics that any of a source's snapshots has figures for."""
    present: dict[Topic, bool] = {
        "openings": any(s.openings is not None for s in snapshots),
        "pay": any(s.salary is not None for s in snapshots),
        "remote": any(s.remote is not None for s in snapshots),
        "seniority": any(s.seniority is not None for s in snapshots),
        "skills": any(s.skills for s in snapshots),
    }
    return tuple(topic for topic, there in present.items() if there)
