"""Everything known of one role."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.show import show
from careercli.answers.compare import UnknownSection
from careercli.answers.world import Answer, Data, World, loaded
from careercli.errors import one_of
from careercli.views.show.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class ShowRequest(NamedTuple):
    """A role, and what of it to show.

    `role` is its id, an alias or its title. `sections` are the parts of the page to show;
    `full` shows all of them; without either the page is the first screen.
    """

    role: str
    sections: tuple[str, ...] = ()
    full: bool = False
    data: Data = Data()


def answer(request: ShowRequest, world: World) -> Answer:
    """Return the role as every source saw it.

    Raises `UnknownRole`, `NotCovered` and `UnknownSection`.
    """
    sections = _sections(request)
    profile = show(loaded(world, request.data), request.role, request.data.source)
    options = request.data.options

    def page() -> "Page":
        from careercli.views.show.page import page

        return page(profile, sections, world.today, options)

    return Answer(lambda: document(profile, options), page)


def _sections(request: ShowRequest) -> tuple[str, ...]:
    """Return the names of the sections to show, none for the first screen."""
    if not request.full and not request.sections:
        return ()
    from careercli.views.show.page import SECTION_NAMES

    for name in request.sections:
        if name not in SECTION_NAMES:
            raise UnknownSection(f"unknown section {name!r}", one_of(name, SECTION_NAMES))
    return SECTION_NAMES if request.full else request.sections
