"""All roles with the figures of each one's first source, filtered and in order."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.figures import (
    Dated,
    RoleFigures,
    SourceFacts,
    facts_used,
    figures_from,
)
from careercli.catalog.lookup import bases_of, covered_roles, find_source, snapshots_of
from careercli.catalog.model import Catalog, Role, Salary, Source
from careercli.errors import WrongUse, one_of

Figure = Literal["openings", "median", "remote", "entry"]


class UnknownField(WrongUse):
    """There is nothing to sort by under this name."""


class FigureElsewhere(NamedTuple):
    """A figure that a role's first source lacks, at the first source that has it.

    `n` is how many postings or people it rests on.
    """

    figure: Figure
    source: str
    as_of: date | None
    since: date | None
    value: float
    n: int | None


class RoleList(NamedTuple):
    """The roles that match a query; figures of different sources are not for comparing.

    `elsewhere` has by role what its own source lacks.
    """

    query: str | None
    sort: str | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    elsewhere: Mapping[str, tuple[FigureElsewhere, ...]]


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
    """Return the roles whose id, title, alias, focus or skill at any source contains the query.

    Each has its own first source's figures, and what that one lacks from the
    first that has it, or the figures of `source` alone. Without `sort` they
    stand in the catalog's order; texts sort upwards, numbers downwards, and
    roles without the figure come last. Raises `UnknownField` and
    `UnknownSource`.
    """
    if sort is not None and sort not in SORTS:
        raise UnknownField(f"cannot sort by {sort!r}", one_of(sort, SORTS))
    only = None if source is None else find_source(catalog, source)
    listed = catalog.roles if only is None else covered_roles(catalog, only)
    figures = [(role, figures_from(catalog, role, only)) for role in listed]
    found = [(role, held) for role, held in figures if _matches(catalog, role, only, query)]
    roles = tuple(held for _, held in found)
    pairs = found if only is None else []
    elsewhere = {role.id: more for role, held in pairs if (more := _elsewhere(catalog, role, held))}
    if sort is not None:
        borrowed = {role: f.value for role, fs in elsewhere.items() for f in fs if f.figure == sort}
        roles = _in_order(roles, SORTS[sort], borrowed)
    figures_shown: list[Dated] = [*roles, *(f for more in elsewhere.values() for f in more)]
    return RoleList(query, sort, facts_used(catalog, figures_shown), roles, elsewhere)


def _elsewhere(catalog: Catalog, role: Role, shown: RoleFigures) -> tuple[FigureElsewhere, ...]:
    """Return each figure at the first source that has it, where that is not the shown one."""
    found: dict[Figure, FigureElsewhere] = {}
    for seen in snapshots_of(catalog, role):
        salary, bases = seen.salary or Salary(), bases_of(seen)
        entry = seen.seniority.entry if seen.seniority else None
        given: Mapping[Figure, tuple[float | None, int | None]] = {
            "openings": (seen.openings, seen.openings),
            "median": (salary.median, salary.n),
            "remote": (seen.remote, bases.remote),
            "entry": (entry, bases.seniority),
        }
        for figure, (value, n) in given.items():
            if value is not None and figure not in found:
                period = seen.as_of, seen.since
                found[figure] = FigureElsewhere(figure, seen.source, *period, value, n)
    return tuple(figure for figure in found.values() if figure.source != shown.source)


def _matches(catalog: Catalog, role: Role, only: Source | None, query: str | None) -> bool:
    if query is None:
        return True
    seen = [s for s in snapshots_of(catalog, role) if only is None or s.source == only.id]
    wanted = {skill.id for snapshot in seen for skill in snapshot.skills}
    skills = [skill.name for skill in catalog.skills if skill.id in wanted]
    texts = (role.id, role.title, *role.aliases, role.focus or "", *skills)
    return any(query.casefold() in text.casefold() for text in texts)


def _in_order(
    roles: tuple[RoleFigures, ...],
    own: Callable[[RoleFigures], float | int | str | None],
    elsewhere: Mapping[str, float],
) -> tuple[RoleFigures, ...]:
    keys = {r.id: elsewhere.get(r.id) if own(r) is None else own(r) for r in roles}
    given = [(value, role) for role in roles if (value := keys[role.id]) is not None]
    absent = [role for role in roles if keys[role.id] is None]
    descending = any(not isinstance(value, str) for value, _ in given)
    given.sort(key=lambda pair: pair[0], reverse=descending)
    return (*(role for _, role in given), *absent)
