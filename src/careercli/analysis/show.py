"""Everything known of one role."""

from typing import NamedTuple

from careercli.analysis.cautions import Caution, cautions
from careercli.analysis.figures import (
    Editorial,
    RoleFigures,
    SourceFacts,
    facts_used,
    role_figures,
    sources_used,
)
from careercli.analysis.related import RelatedPair, related_pairs
from careercli.analysis.skill_sources import skills_source
from careercli.catalog.lookup import find_role, find_source, snapshot_from, snapshots_of
from careercli.catalog.model import Catalog, Role, Source


class RoleProfile(NamedTuple):
    """A role as every source saw it, the first source first; `roles` has one entry a source.

    `related_source` is the source of the related pairs' skills where that is not the first.
    """

    id: str
    title: str
    aliases: tuple[str, ...]
    editorial: Editorial
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    related: tuple[RelatedPair, ...]
    related_source: str | None
    cautions: tuple[Caution, ...]


def show(catalog: Catalog, name: str, source_id: str | None = None) -> RoleProfile:
    """Return all that is known of a role, or what one source saw of it.

    Raises `UnknownRole`, `UnknownSource` and `NotCovered`.
    """
    role = find_role(catalog, name)
    snapshots = snapshots_of(catalog, role)
    if source_id is not None:
        snapshots = (snapshot_from(catalog, role, find_source(catalog, source_id)),)
    seen = tuple(role_figures(catalog, role, snapshot) for snapshot in snapshots)
    figures = seen or (role_figures(catalog, role, None),)
    used = sources_used(catalog, figures)
    ranks = _skills_source(catalog, role, used, source_id)
    return RoleProfile(
        id=role.id,
        title=role.title,
        aliases=role.aliases,
        editorial=figures[0].editorial,
        sources=facts_used(catalog, figures),
        roles=figures,
        related=related_pairs(catalog, {role.id}, ranks),
        related_source=None if ranks is None or ranks.id == figures[0].source else ranks.id,
        cautions=cautions(figures, used),
    )


def _skills_source(
    catalog: Catalog, role: Role, used: tuple[Source, ...], source_id: str | None
) -> Source | None:
    """Return the source whose skills count for the role, of one that was asked for its own."""
    if source_id is not None:
        return next(iter(used), None)
    return skills_source(catalog, (role,)) or next(iter(used), None)
