"""All roles with the figures of each one's first source, filtered and in order."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from careercli.analysis.figures import (
    RoleFigures,
    SourceFacts,
    figures_from,
    source_facts,
    sources_used,
)
from careercli.catalog.lookup import covered_roles, find_source
from careercli.catalog.model import Catalog, Role
from careercli.errors import WrongUse


class UnknownField(WrongUse):
    """There is nothing to sort by under this name."""


class RoleList(NamedTuple):
    """The roles that match a query; figures of different sources are not for comparing."""

    query: str | None
    sort: str | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]


SORTS: Mapping[str, Callable[[RoleFigures], float | int | str | None]] = {
    "id": lambda role: role.id,
    "title": lambda role: role.title.casefold(),
    "source": lambda role: role.source,
    "openings": lambda role: role.openings,
    "median": lambda role: role.salary and role.salary.median,
    "p25": lambda role: role.salary and role.salary.p25,
    "p75": lambda role: role.salary and role.salary.p75,
    "remote": lambda role: role.remote,
    "entry": lambda role: role.seniority and role.seniority.entry,
}


def list_roles(
    catalog: Catalog, query: str | None = None, sort: str | None = None, source: str | None = None
) -> RoleList:
    """Return the roles whose id, title, alias, focus or skill contains the query.

    Each has its own first source's figures, or those of `source` alone. Without
    `sort` they stand in the catalog's order; texts sort upwards, numbers
    downwards, and roles without the figure come last. Raises `UnknownField` and
    `UnknownSource`.
    """
    if sort is not None and sort not in SORTS:
        raise UnknownField(f"cannot sort by {sort!r}", f"sort by one of: {', '.join(SORTS)}")
    only = None if source is None else find_source(catalog, source)
    listed = catalog.roles if only is None else covered_roles(catalog, only)
    figures = [(role, figures_from(catalog, role, only)) for role in listed]
    found = [(role, held) for role, held in figures if _matches(role, held, query)]
    roles = tuple(held for _, held in found)
    if sort is not None:
        roles = _in_order(roles, SORTS[sort])
    used = sources_used(catalog, roles)
    return RoleList(query, sort, tuple(source_facts(s) for s in used), roles)


def _matches(role: Role, figures: RoleFigures, query: str | None) -> bool:
    if query is None:
        return True
    skills = [skill.name for skill in figures.skills]
    texts = (role.id, role.title, *role.aliases, role.focus or "", *skills)
    return any(query.casefold() in text.casefold() for text in texts)


def _in_order(
    roles: tuple[RoleFigures, ...], key: Callable[[RoleFigures], float | int | str | None]
) -> tuple[RoleFigures, ...]:
    given = [(value, role) for role in roles if (value := key(role)) is not None]
    absent = [role for role in roles if key(role) is None]
    descending = any(not isinstance(value, str) for value, _ in given)
    given.sort(key=lambda pair: pair[0], reverse=descending)
    return (*(role for _, role in given), *absent)
