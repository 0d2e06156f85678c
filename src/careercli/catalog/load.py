"""The bundled catalog and the user's own files as one."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from careercli.catalog.bundled import bundled
from careercli.catalog.model import Catalog

T = TypeVar("T")


def load(
    files: Iterable[Path], today: date, every_skill: bool = False, history: bool = False
) -> Catalog:
    """Return the bundled catalog with the files' roles, snapshots, sources and skills added.

    `every_skill` and `history` ask for all of the bundled catalog, as in `bundled`;
    files are held against all of it. Raises `BadCatalogFile` for the first file
    that cannot be read or holds an error.
    """
    files = list(files)
    if not files:
        return bundled(every_skill=every_skill, history=history)
    from careercli.catalog.check import checked_or_raise

    return checked_or_raise(bundled(every_skill=True, history=True), files, today)


def added(catalog: Catalog, more: Catalog) -> Catalog:
    """Return the two catalogs as one, the first one's records first, equal records once."""
    return Catalog(
        _joined(catalog.sources, more.sources),
        _joined(catalog.skills, more.skills),
        _joined(catalog.roles, more.roles),
        _joined(catalog.snapshots, more.snapshots),
    )


def _joined(held: tuple[T, ...], new: tuple[T, ...]) -> tuple[T, ...]:
    known = set(held)
    return held + tuple(record for record in new if record not in known)
