"""Everything known of one role."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.show import show
from careercli.answers.occupations import at_more_places, counting, known_of_one
from careercli.answers.sections import UnknownSection
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
    counted = counting(loaded(world, request.data), (request.role,), request.data)
    profile = show(counted.catalog, counted.roles[0], request.data.source)
    official = known_of_one(counted, world.today)
    profile = at_more_places(counted, profile)
    options = request.data.options

    def page() -> "Page":
        from careercli.views.show.page import page

        if official is None:
            return page(profile, sections, world.today, options)
        from careercli.views.occupations.show import page as official_page

        return official_page(profile, official, bool(sections), options)

    def report() -> "Page":
        if official is not None:
            from careercli.views.occupations.show import page as official_page

            return official_page(profile, official, full=True, options=options)
        from careercli.views.show.page import SECTION_NAMES, page

        whole = page(profile, sections or SECTION_NAMES, world.today, options)
        return whole._replace(title=profile.title)

    return Answer(lambda: document(profile, options, official), page, report=report)


def _sections(request: ShowRequest) -> tuple[str, ...]:
    """Return the names of the sections to show, none for the first screen."""
    if not request.full and not request.sections:
        return ()
    from careercli.views.show.page import SECTION_NAMES

    for name in request.sections:
        if name not in SECTION_NAMES:
            raise UnknownSection(f"unknown section {name!r}", one_of(name, SECTION_NAMES))
    return SECTION_NAMES if request.full else request.sections
