"""The document behind `roles --json`: the list of roles."""

from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.roles import RoleList


class RolesDocument(NamedTuple):
    """What `roles --json` prints; `source` is the one that all figures come from, if one does."""

    schema: str
    query: str | None
    sort: str | None
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]


def document(found: RoleList) -> RolesDocument:
    """Return the JSON document of a list of roles."""
    source = found.sources[0] if len(found.sources) == 1 else None
    return RolesDocument(
        "careercli/roles/1", found.query, found.sort, source, found.sources, found.roles
    )
