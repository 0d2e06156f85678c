"""Everything known of one role."""

from typing import NamedTuple

from careercli.analysis.compare import (
    Caution,
    RelatedPair,
    cautions,
    related_pairs,
)
from careercli.analysis.figures import (
    Editorial,
    RoleFigures,
    SourceFacts,
    first_figures,
    role_figures,
    source_facts,
    sources_used,
)
from careercli.catalog.lookup import find_role, find_source, snapshot_from, snapshots_of
from careercli.catalog.model import Catalog


class RoleProfile(NamedTuple):
    """A role as every source saw it, the first source first; `roles` has one entry a source."""

    id: str
    title: str
    aliases: tuple[str, ...]
    editorial: Editorial
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    related: tuple[RelatedPair, ...]
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
    figures = seen or (first_figures(catalog, role),)
    used = sources_used(catalog, figures)
    first = next((source for source in used if source.id == figures[0].source), None)
    return RoleProfile(
        id=role.id,
        title=role.title,
        aliases=role.aliases,
        editorial=figures[0].editorial,
        sources=tuple(source_facts(source) for source in used),
        roles=figures,
        related=related_pairs(catalog, figures[:1], first),
        cautions=cautions(figures, used),
    )
