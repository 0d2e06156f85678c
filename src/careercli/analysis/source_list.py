"""Who counted what: every source with its dates, its roles, its licence and its caveats."""

from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import Period, period_of
from careercli.analysis.stale import is_stale
from careercli.catalog.lookup import snapshots_of
from careercli.catalog.model import Catalog, Caveat, Snapshot, Source, SourceKind, Topic


class SourceEntry(NamedTuple):
    """A source as `--source` takes it; `roles` are the ids that it covers.

    `periods` are those of its latest figures, the latest first, None where it is undated;
    `stale` says that all of them are over a year old. `figures` are the topics that it gives
    figures for, `basis` and `skills_basis` what its percentiles and skills are taken over.
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
    basis: str | None
    skills_basis: str | None
    caveats: tuple[Caveat, ...]


class SourceList(NamedTuple):
    """All sources in the catalog's order, and how many roles there are in all."""

    roles: int
    sources: tuple[SourceEntry, ...]


def list_sources(catalog: Catalog, today: date) -> SourceList:
    """Return all sources with what each covers; `today` tells which are over a year old."""
    by_source: dict[str, list[Snapshot]] = {source.id: [] for source in catalog.sources}
    for role in catalog.roles:
        for snapshot in snapshots_of(catalog, role):
            by_source[snapshot.source].append(snapshot)
    entries = (_entry(source, by_source[source.id], today) for source in catalog.sources)
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
        basis=source.percentile_basis,
        skills_basis=source.skills_basis,
        caveats=source.caveats,
    )


def _figures(snapshots: list[Snapshot]) -> tuple[Topic, ...]:
    """Return the topics that any of a source's snapshots has figures for."""
    given: dict[Topic, bool] = {
        "openings": any(s.openings is not None for s in snapshots),
        "pay": any(s.salary is not None for s in snapshots),
        "remote": any(s.remote is not None for s in snapshots),
        "seniority": any(s.seniority is not None for s in snapshots),
        "skills": any(s.skills for s in snapshots),
    }
    return tuple(topic for topic, there in given.items() if there)
