"""All roles on one screen."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.roles import list_roles
from careercli.answers.occupations import SURVEY_IDS, with_official_sources
from careercli.answers.world import Answer, Data, World, loaded
from careercli.views.roles.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class RolesRequest(NamedTuple):
    """Which roles to list, and in what order.

    `query` keeps only roles that have these words in them. `sort` names the figure to sort by.
    """

    query: str | None = None
    sort: str | None = None
    data: Data = Data()


def answer(request: RolesRequest, world: World) -> Answer:
    """Return the roles with their main figures; raise `UnknownSort` and `UnknownSource`."""
    catalog = loaded(world, request.data)
    if request.data.source in SURVEY_IDS:
        catalog = with_official_sources(catalog)
    roles = list_roles(catalog, request.query, request.sort, request.data.source)

    def page() -> "Page":
        from careercli.views.roles.page import page

        return page(roles, world.today, request.data.options)

    return Answer(lambda: document(roles), page)
