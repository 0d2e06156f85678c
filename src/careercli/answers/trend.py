"""Pay and demand over time."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.trend import trend
from careercli.answers.sections import asked_sections
from careercli.answers.world import Answer, Data, World, loaded
from careercli.views.trend.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class TrendRequest(NamedTuple):
    """Roles that a source saw in several periods.

    `roles` are 1 to 6 of them, each an id, an alias or a title. `sections` are the parts of the
    page to show; `full` shows all of them; without either the page is the first screen.
    `explain` shows each formula with its figures.
    """

    roles: tuple[str, ...]
    sections: tuple[str, ...] = ()
    full: bool = False
    data: Data = Data()
    explain: bool = False


def answer(request: TrendRequest, world: World) -> Answer:
    """Return the roles' history at one source; raise `CareerError` where there is none."""
    sections = _sections(request)
    catalog = loaded(world, request.data, history=True)
    result = trend(catalog, request.roles, request.data.source)

    def page() -> "Page":
        from careercli.views.trend.explain import explain_trend
        from careercli.views.trend.page import FIRST_SCREEN, page

        lines = explain_trend(result) if request.explain else ()
        names = sections or FIRST_SCREEN
        return page(result, world.today, lines, request.data.options, names)

    return Answer(lambda: document(result), page)


def _sections(request: TrendRequest) -> tuple[str, ...]:
    if not request.full and not request.sections:
        return ()
    from careercli.views.trend.page import SECTION_NAMES

    return asked_sections(request.sections, request.full, SECTION_NAMES)
