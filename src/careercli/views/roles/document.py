"""The document behind `roles --json`: the list of roles."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.roles import FigureElsewhere, RoleList


class RolesDocument(NamedTuple):
    """What `roles --json` prints; `source` is the one that all figures come from, if one does.

    `elsewhere` has by role the figures that its own source lacks.
    """

    schema: Literal["careercli/roles/1"]
    query: str | None
    sort: str | None
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    elsewhere: Mapping[str, tuple[FigureElsewhere, ...]]


def document(found: RoleList) -> RolesDocument:
    """Return the JSON document of a list of roles."""
    source = found.sources[0] if len(found.sources) == 1 else None
    return RolesDocument(
        schema="careercli/roles/1",
        query=found.query,
        sort=found.sort,
        source=source,
        sources=found.sources,
        roles=found.roles,
        elsewhere=found.elsewhere,
    )
