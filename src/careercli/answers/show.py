"""Everything known of one role."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.show import show
from careercli.answers.world import Answer, Data, World, as_typed, loaded
from careercli.views.show.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class ShowRequest(NamedTuple):
    """A role, by its id, an alias or its title."""

    role: str
    data: Data = Data()


def answer(request: ShowRequest, world: World) -> Answer:
    """Return the role as every source saw it; raise `UnknownRole` and `NotCovered`."""
    profile = show(loaded(world, request.data), request.role, request.data.source)
    options = as_typed(request.data.options)

    def page() -> "Page":
        from careercli.views.show.page import page

        return page(profile, options)

    return Answer(lambda: document(profile, options), page)
