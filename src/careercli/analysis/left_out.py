"""Roles that one source leaves out, and where they are."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from careercli.catalog.lookup import snapshots_of
from careercli.catalog.model import Catalog, Role


class LeftOutAt(NamedTuple):
    """A source, and how many it covers of the roles that another one leaves out."""

    source: str
    name: str
    count_: int


def left_out(catalog: Catalog, covered: Collection[str]) -> tuple[Role, ...]:
    """Return the roles that are not among the covered ones."""
    return tuple(role for role in catalog.roles if role.id not in covered)


def covers_most(catalog: Catalog, roles: Sequence[Role]) -> LeftOutAt | None:
    """Return the first of the sources that cover the most of the roles."""
    covered = [s.source for role in roles for s in snapshots_of(catalog, role)]
    covering = [(covered.count(source.id), source) for source in catalog.sources]
    count, best = max(covering, key=lambda pair: pair[0])
    return LeftOutAt(best.id, best.name, count) if count else None
