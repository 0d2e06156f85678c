"""All roles with the figures of the one source that covers most of them, filtered and in order."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures, role_figures
from careercli.analysis.source_facts import Dated, Period, SourceFacts, facts_used
from careercli.analysis.statistics import is_thin
from careercli.catalog.lookup import bases_of, covered_roles, find_source, snapshots_of
from careercli.catalog.model import Catalog, Role, Salary, Snapshot, Source
from careercli.errors import WrongUse, one_of

Figure = Literal["openings", "median", "remote", "entry"]
FIGURES: tuple[Figure, ...] = ("openings", "median", "remote", "entry")
SORTED_BY: Mapping[str, Figure] = {"p25": "median", "p75": "median"}  # other sorts: their own
Value = float | int | str | None


class UnknownSort(WrongUse):
    """There is nothing to sort by under this name."""


class FigureElsewhere(NamedTuple):
    """A figure of a role that the shown source lacks, at the first source that has it.

    `n` is how many postings or people it rests on.
    """

    figure: Figure
    source: str
    as_of: date | None
    since: date | None
    value: float
    n: int | None


class RoleList(NamedTuple):
    """The roles that match a query, with the figures of one source.

    `shown` is the id of that source, None where there is none. Roles that it does not cover
    have their own first source's figures and stand last, as do those that it saw at
    another date: `apart` has their ids. `sorted_by` is what the others are in order of.
    `lacking` has the figures that it gives for none of the roles, with the sources that
    do; `elsewhere` has by role what its own source lacks.
    """

    query: str | None
    sort: str | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    elsewhere: Mapping[str, tuple[FigureElsewhere, ...]]
    shown: str | None
    sorted_by: str | None
    apart: tuple[str, ...]
    lacking: Mapping[Figure, tuple[str, ...]]


SORTS: Mapping[str, Callable[[RoleFigures], Value]] = {
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

    Their figures are those of `source`, else of the source that has the figure to sort by for the
    most roles, not thin, at one period; of equals the first in the catalog. Without `sort` they
    are in order of median pay, or of openings where there is no pay. Texts sort upwards, numbers
    downwards, and roles without the figure come last. Raises `UnknownSort` and `UnknownSource`.
    """
    if sort is not None and sort not in SORTS:
        raise UnknownSort(f"cannot sort by {sort!r}", one_of(sort, SORTS))
    only = None if source is None else find_source(catalog, source)
    shown = only or most_covering(catalog, SORTED_BY.get(sort or "median", sort or "median"))
    listed = catalog.roles if only is None else covered_roles(catalog, only)
    matching = [role for role in listed if _matches(catalog, role, only, query)]
    roles = [role_figures(catalog, role, _snapshot(catalog, role, shown)) for role in matching]
    by = sort or ("median" if any(SORTS["median"](role) for role in roles) else "openings")
    together, apart = _at_one_period(roles, shown)
    figures = (*_in_order(together, SORTS[by]), *apart)
    pairs = zip(matching, roles, strict=True) if only is None else ()
    elsewhere = {
        role.id: more for role, there in pairs if (more := _elsewhere(catalog, role, there))
    }
    dated: list[Dated] = [*figures, *(f for more in elsewhere.values() for f in more)]
    return RoleList(
        query=query,
        sort=sort,
        sources=facts_used(catalog, dated),
        roles=figures,
        elsewhere=elsewhere,
        shown=shown.id if shown else None,
        sorted_by=by if together else None,
        apart=tuple(role.id for role in apart),
        lacking=_lacking(catalog, matching, roles),
    )


def most_covering(catalog: Catalog, figure: str) -> Source | None:
    """Return the source that covers the most roles with a figure that is not thin, at one period.

    Of sources that have it for as many roles, the first in the catalog. Any figure counts
    where `figure` is none of openings, median, remote and entry, or no source has it.
    """
    counts: Counter[tuple[str, date | None, date | None]] = Counter()
    every: Counter[tuple[str, date | None, date | None]] = Counter()
    for role in catalog.roles:
        for snapshot in snapshots_of(catalog, role):
            unit = snapshot.source, snapshot.since, snapshot.as_of
            firm = {name for name, (value, n) in _values(snapshot).items() if _is_firm(value, n)}
            counts[unit] += figure in firm
            every[unit] += bool(firm)
    order = {source.id: -place for place, source in enumerate(catalog.sources)}
    for units in (counts, every):
        best = max(units, key=lambda unit: (units[unit], order[unit[0]]), default=None)
        if best is not None and units[best]:
            return find_source(catalog, best[0])
    return None


def _is_firm(value: float | None, n: int | None) -> bool:
    return value is not None and not is_thin(n)


def _snapshot(catalog: Catalog, role: Role, source: Source | None) -> Snapshot | None:
    """Return a source's snapshot of a role, else the first source's that has any."""
    snapshots = snapshots_of(catalog, role)
    of_source = (s for s in snapshots if source is not None and s.source == source.id)
    return next(of_source, next(iter(snapshots), None))


def _at_one_period(
    roles: Sequence[RoleFigures], source: Source | None
) -> tuple[list[RoleFigures], list[RoleFigures]]:
    """Return the roles that the source saw at the same date as most, and all others."""
    at_source = [r for r in roles if source is not None and r.source == source.id]
    periods = Counter(Period(role.since, role.as_of) for role in at_source)
    period = max(periods, key=lambda p: (periods[p], p.as_of or date.min), default=None)
    together = [role for role in at_source if (role.since, role.as_of) == period]
    return together, [role for role in roles if role not in together]


def _values(snapshot: Snapshot) -> dict[Figure, tuple[float | None, int | None]]:
    """Return each figure with how many it rests on."""
    salary, bases = snapshot.salary or Salary(), bases_of(snapshot)
    entry = snapshot.seniority.entry if snapshot.seniority else None
    return {
        "openings": (snapshot.openings, snapshot.openings),
        "median": (salary.median, salary.n),
        "remote": (snapshot.remote, bases.remote),
        "entry": (entry, bases.seniority),
    }


def _elsewhere(catalog: Catalog, role: Role, shown: RoleFigures) -> tuple[FigureElsewhere, ...]:
    """Return each figure that the shown source lacks at the first source that has it."""
    first: dict[Figure, FigureElsewhere] = {}
    present: set[Figure] = set()
    for snapshot in snapshots_of(catalog, role):
        for figure, (value, n) in _values(snapshot).items():
            if value is None:
                continue
            if snapshot.source == shown.source:
                present.add(figure)
            elif figure not in first:
                period = snapshot.as_of, snapshot.since
                first[figure] = FigureElsewhere(figure, snapshot.source, *period, value, n)
    return tuple(figure_there for figure, figure_there in first.items() if figure not in present)


def _lacking(
    catalog: Catalog, roles: Sequence[Role], figures: Sequence[RoleFigures]
) -> Mapping[Figure, tuple[str, ...]]:
    """Return the sources that give a figure which none of the shown roles has."""
    absent = [figure for figure in FIGURES if all(SORTS[figure](role) is None for role in figures)]
    at: dict[Figure, set[str]] = {figure: set() for figure in absent}
    for role in roles:
        for snapshot in snapshots_of(catalog, role):
            for figure in absent:
                if _values(snapshot)[figure][0] is not None:
                    at[figure].add(snapshot.source)
    order = [source.id for source in catalog.sources]
    return {figure: tuple(s for s in order if s in sources) for figure, sources in at.items()}


def _matches(catalog: Catalog, role: Role, only: Source | None, query: str | None) -> bool:
    if query is None:
        return True
    snapshots = [s for s in snapshots_of(catalog, role) if only is None or s.source == only.id]
    wanted = {skill.id for snapshot in snapshots for skill in snapshot.skills}
    skills = [skill.name for skill in catalog.skills if skill.id in wanted]
    texts = (role.id, role.title, *role.aliases, role.focus or "", *skills)
    return any(query.casefold() in text.casefold() for text in texts)


def _in_order(
    roles: Sequence[RoleFigures], value_of: Callable[[RoleFigures], Value]
) -> tuple[RoleFigures, ...]:
    valued = [(value, role) for role in roles if (value := value_of(role)) is not None]
    absent = [role for role in roles if value_of(role) is None]
    descending = any(not isinstance(value, str) for value, _ in valued)
    valued.sort(key=lambda pair: pair[0], reverse=descending)
    return (*(role for _, role in valued), *absent)
