"""Everything known of one role."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.analysis.cautions import Caution, cautions
from careercli.analysis.figures import Editorial, RoleFigures, role_figures
from careercli.analysis.related import RelatedPair, related_pairs
from careercli.analysis.skill_sources import skills_source
from careercli.analysis.source_facts import SourceFacts, facts_used, sources_used
from careercli.catalog.lookup import find_role, find_source, snapshot_from, snapshots_of
from careercli.catalog.model import Catalog, Role


class RoleProfile(NamedTuple):
    """A role as every source saw it, the first source first; `roles` has one entry a source.

    `related_source` is the source of the related pairs' skills where that is not the first,
    `skills_source` that of the newest skills with shares, None where nobody counted any.
    """

    id: str
    title: str
    aliases: tuple[str, ...]
    editorial: Editorial
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    related: tuple[RelatedPair, ...]
    related_source: str | None
    skills_source: str | None
    cautions: tuple[Caution, ...]


def show(catalog: Catalog, name: str, source_id: str | None = None) -> RoleProfile:
    """Return all that is known of a role, or what one source saw of it.

    Raises `UnknownRole`, `UnknownSource` and `NotCovered`.
    """
    role = find_role(catalog, name)
    snapshots = snapshots_of(catalog, role)
    if source_id is not None:
        snapshots = (snapshot_from(catalog, role, find_source(catalog, source_id)),)
    counted = tuple(role_figures(catalog, role, snapshot) for snapshot in snapshots)
    figures = counted or (role_figures(catalog, role, None),)
    used = sources_used(catalog, figures)
    skilled = _skilled(catalog, role, figures)
    ranks = next((source for source in used if skilled and source.id == skilled.source), None)
    return RoleProfile(
        id=role.id,
        title=role.title,
        aliases=role.aliases,
        editorial=figures[0].editorial,
        sources=facts_used(catalog, figures),
        roles=figures,
        related=related_pairs(catalog, {role.id}, ranks),
        related_source=skilled.source if skilled and skilled is not figures[0] else None,
        skills_source=skilled.source if skilled else None,
        cautions=cautions(figures, used),
    )


def _skilled(catalog: Catalog, role: Role, figures: Sequence[RoleFigures]) -> RoleFigures | None:
    """Return the figures of the source whose skills count, None where nobody counted any."""
    skilled = [of_source for of_source in figures if of_source.skills]
    best = skills_source(catalog, (role,))
    at_best = (of_source for of_source in skilled if best and of_source.source == best.id)
    return next(at_best, next(iter(skilled), None))
