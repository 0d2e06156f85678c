"""The document behind `show --json`: a role."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal, NamedTuple

from careercli.analysis.figures import Editorial, RoleFigures
from careercli.analysis.show import RoleProfile
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Topic
from careercli.views.commands import Options
from careercli.views.notes import note
from careercli.views.related import RelatedRoles, related_pairs

if TYPE_CHECKING:
    from careercli.analysis.occupations import Occupations

LATE_TYPES = {"Occupations": "careercli.analysis.occupations"}


class ShowDocument(NamedTuple):
    """What `show --json` prints; `roles` holds the role once for every source, the first first."""

    schema: Literal["careercli/show/1"]
    id: str
    title: str
    aliases: tuple[str, ...]
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    editorial: Editorial
    roles: tuple[RoleFigures, ...]
    related: tuple[RelatedRoles, ...]
    notes: tuple[str, ...]
    occupations: "Occupations | None" = None


def document(
    profile: RoleProfile, options: Options = (), occupations: "Occupations | None" = None
) -> ShowDocument:
    """Return the JSON document of a role; `options` give the next command the same data."""
    return ShowDocument(
        schema="careercli/show/1",
        id=profile.id,
        title=profile.title,
        aliases=profile.aliases,
        source=profile.sources[0] if len(profile.sources) == 1 else None,
        sources=profile.sources,
        editorial=profile.editorial,
        roles=profile.roles,
        related=related_pairs(profile.related, related_options(profile, options)),
        notes=notes(profile),
        occupations=occupations,
    )


def related_options(profile: RoleProfile, options: Options) -> Options:
    """Return what gives a comparison of related roles the figures that relate them."""
    source = profile.related_source
    return options if source is None else (*options, "--source", source)


def notes(profile: RoleProfile, topics: Collection[Topic] | None = None) -> tuple[str, ...]:
    """Return what to read with care about a role's figures.

    With `topics` only what bears on figures of these that there are.
    """
    bearing = [
        caution
        for caution in profile.cautions
        if topics is None or (caution.kind != "missing" and set(caution.about) & set(topics))
    ]
    return tuple(note(caution, profile.roles, profile.sources) for caution in bearing)
