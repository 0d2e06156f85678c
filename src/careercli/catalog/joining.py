"""Catalogs put together: what a user's own files add to the bundled one and replace in it."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from careercli.catalog.model import Catalog, Snapshot, Source

T = TypeVar("T")
Occasion = tuple[str, str, date | None, date | None]  # role, source, since, as_of


class StoodInFor(NamedTuple):
    """Bundled records that a user's own records replace: ids, and occasions as bundled."""

    skills: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    snapshots: frozenset[Occasion] = frozenset()


def occasion(snapshot: Snapshot) -> Occasion:
    """Return what identifies a snapshot: a role, a source and a period, as written."""
    return snapshot.role, snapshot.source, snapshot.since, snapshot.as_of


def dated_occasion(snapshot: Snapshot, sources: Mapping[str, Source]) -> Occasion:
    """Return a snapshot's occasion with its source's date where it has none of its own."""
    source = sources.get(snapshot.source)
    as_of = snapshot.as_of or (source.as_of if source else None)
    return snapshot.role, snapshot.source, snapshot.since, as_of


def stood_in_for(base: Catalog, records: Catalog) -> StoodInFor:
    """Return the records of a catalog that a user's own records replace.

    A role or a skill replaces that of the same id, a snapshot that of the same role,
    source and period. Records that are equal replace nothing.
    """
    dates = {source.id: source for source in (*base.sources, *records.sources)}
    roles, skills = _by_id(records.roles), _by_id(records.skills)
    occasions = {dated_occasion(snapshot, dates): snapshot for snapshot in records.snapshots}
    return StoodInFor(
        frozenset(s.id for s in base.skills if skills.get(s.id, s) != s),
        frozenset(r.id for r in base.roles if roles.get(r.id, r) != r),
        frozenset(
            occasion(s) for s in base.snapshots if occasions.get(dated_occasion(s, dates), s) != s
        ),
    )


def without(catalog: Catalog, gone: StoodInFor) -> Catalog:
    """Return a catalog without the records that others stand in for."""
    if not any(gone):
        return catalog
    return catalog._replace(
        skills=tuple(s for s in catalog.skills if s.id not in gone.skills),
        roles=tuple(r for r in catalog.roles if r.id not in gone.roles),
        snapshots=tuple(s for s in catalog.snapshots if occasion(s) not in gone.snapshots),
    )


def joined(catalogs: Iterable[Catalog]) -> Catalog:
    """Return catalogs as one, the first one's records first, equal records once."""
    catalogs = list(catalogs)
    return Catalog(
        _each_once(catalog.sources for catalog in catalogs),
        _each_once(catalog.skills for catalog in catalogs),
        _each_once(catalog.roles for catalog in catalogs),
        _each_once(catalog.snapshots for catalog in catalogs),
    )


def less(catalog: Catalog, other: Catalog) -> Catalog:
    """Return a catalog without the records that another one has too."""
    return Catalog(
        _not_in(catalog.sources, other.sources),
        _not_in(catalog.skills, other.skills),
        _not_in(catalog.roles, other.roles),
        _not_in(catalog.snapshots, other.snapshots),
    )


def _each_once(tables: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(tables)))


def _not_in(records: tuple[T, ...], others: tuple[T, ...]) -> tuple[T, ...]:
    known = set(others)
    return tuple(record for record in records if record not in known)


def _by_id(records: Iterable[Any]) -> dict[str, Any]:
    return {record.id: record for record in records}
