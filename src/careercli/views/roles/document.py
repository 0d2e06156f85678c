"""The document behind `roles --json`: the list of roles."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.roles import Figure, FigureElsewhere, RoleList
from careercli.analysis.source_facts import SourceFacts


class RolesDocument(NamedTuple):
    """What `roles --json` prints; `source` is the one that all figures come from, if one does.

    `elsewhere` has by role the figures that its own source lacks; `shown`, `sorted_by`, `apart`
    and `lacking` say whose figures are shown, in which order, which roles stand apart, and
    which figures only others have.
    """

    schema: Literal["careercli/roles/1"]
    query: str | None
    sort: str | None
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    elsewhere: Mapping[str, tuple[FigureElsewhere, ...]]
    shown: str | None
    sorted_by: str | None
    apart: tuple[str, ...]
    lacking: Mapping[Figure, tuple[str, ...]]


def document(role_list: RoleList) -> RolesDocument:
    """Return the JSON document of a list of roles."""
    shown = [] if role_list.apart else [s for s in role_list.sources if s.id == role_list.shown]
    source = shown[0] if shown else None
    return RolesDocument(
        schema="careercli/roles/1",
        query=role_list.query,
        sort=role_list.sort,
        source=source,
        sources=role_list.sources,
        roles=role_list.roles,
        elsewhere=role_list.elsewhere,
        shown=role_list.shown,
        sorted_by=role_list.sorted_by,
        apart=role_list.apart,
        lacking=role_list.lacking,
    )
