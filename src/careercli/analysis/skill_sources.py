"""Which source's skills count for roles: the newest one with shares, before one that ranks."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, figures_from, role_figures
from careercli.analysis.source_facts import period_of
from careercli.catalog.lookup import bases_of, find_source, snapshots_of
from careercli.catalog.model import THIN, Catalog, Role, Snapshot, Source


class _Candidate(NamedTuple):
    """A source that has counted the skills of some roles; the smallest one is taken."""

    tier: int
    days_ago: int
    place: int
    source: Source


def skills_source(catalog: Catalog, roles: Sequence[Role]) -> Source | None:
    """Return the source whose skills count for all the roles, None where none has counted all.

    First come sources with shares over at least 30 postings of each role, then those that only
    rank (or do not say over how many), then thin ones; of equals the newest, then the first in
    the catalog. A source that saw the roles at different dates does not count.
    """
    by_role = [{s.source: s for s in snapshots_of(catalog, role) if s.skills} for role in roles]
    candidates = []
    for place, source in enumerate(catalog.sources):
        snapshots = [of[source.id] for of in by_role if source.id in of]
        periods = {period_of(source, snapshot) for snapshot in snapshots}
        if len(snapshots) == len(roles) and len(periods) == 1:
            day = periods.pop().as_of or date.min
            tier = max(_tier(snapshot) for snapshot in snapshots)
            candidates.append(_Candidate(tier, -day.toordinal(), place, source))
    return min(candidates).source if candidates else None


def skill_figures(
    catalog: Catalog, roles: Sequence[Role], source_id: str | None = None
) -> tuple[RoleFigures, ...]:
    """Return each role at the source whose skills count for all of them, else at its own best.

    With `source_id` it is that source, whether it has counted skills or not. Without any skills a
    role has its first source's figures. Raises `UnknownSource` and `NotCovered`.
    """
    if source_id is not None:
        source = find_source(catalog, source_id)
        return tuple(figures_from(catalog, role, source) for role in roles)
    common = skills_source(catalog, roles)
    return tuple(_at(catalog, role, common or skills_source(catalog, (role,))) for role in roles)


def _at(catalog: Catalog, role: Role, source: Source | None) -> RoleFigures:
    snapshots = snapshots_of(catalog, role)
    at_source = (s for s in snapshots if source is None or s.source == source.id)
    return role_figures(catalog, role, next(at_source, None))


def _tier(snapshot: Snapshot) -> int:
    n = bases_of(snapshot).skills
    if n is not None and n < THIN:
        return 2
    shares = n is not None and all(skill.share is not None for skill in snapshot.skills)
    return 0 if shares else 1
