"""Roles side by side, with a verdict."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.compare import Comparison, compare
from careercli.answers.occupations import compared, counting
from careercli.answers.person import SkillInput, person
from careercli.answers.sections import UnknownSection, asked_sections
from careercli.answers.world import Answer, Data, World, loaded
from careercli.views.compare.document import document

if TYPE_CHECKING:
    from datetime import date

    from careercli.analysis.occupations import Occupations
    from careercli.views.blocks import Page
    from careercli.views.person import You


class CompareRequest(NamedTuple):
    """Roles to compare, what of the comparison to show, and whose skills it is for.

    `roles` are 2 to 6 of them, each an id, an alias or a title. `sections` are the parts of the
    page to show; `full` shows all of them; without either the page is the first screen.
    `skills` are the person's own; without any, those of a saved profile count, where one is
    read. `explain` shows each formula with its figures.
    """

    roles: tuple[str, ...]
    sections: tuple[str, ...] = ()
    full: bool = False
    skills: SkillInput | None = None
    data: Data = Data()
    explain: bool = False


def answer(request: CompareRequest, world: World) -> Answer:
    """Return the comparison of roles; raise `CareerError` for what cannot be compared."""
    sections = _sections(request)
    catalog = loaded(world, request.data)
    somebody = person(world, request.data, catalog, request.skills)
    you = somebody.you
    if you is None and request.sections == ("you",):
        hint = "give them with --skills python,sql, or save them with `careercli me add`"
        raise UnknownSection("the section you needs your skills", hint)
    counted = counting(catalog, request.roles, request.data)
    comparison = compare(
        counted.catalog,
        counted.roles,
        request.data.source,
        somebody.known,
        somebody.near,
        somebody.implies,
    )
    official = compared(counted, world.today)
    options = request.data.options
    whole = not sections and not request.explain
    return Answer(
        lambda: document(comparison, you.skills if you else None, options, official),
        lambda: _page(comparison, request, sections, you, official, world.today),
        personal=you is not None,
        report=(lambda: _report(comparison, you, official, request, world)) if whole else None,
    )


def _page(
    comparison: Comparison,
    request: CompareRequest,
    sections: Sequence[str],
    you: "You | None",
    official: "Occupations | None",
    today: "date",
) -> "Page":
    from careercli.views.compare.page import FIRST_SCREEN, page

    options = request.data.options
    if official is not None and not sections:
        from careercli.views.occupations.compare import first_screen

        return first_screen(comparison, official, options)
    whole = page(comparison, sections or FIRST_SCREEN, you, request.explain, options, today)
    return _with_official(whole, official)


def _report(
    comparison: Comparison,
    you: "You | None",
    official: "Occupations | None",
    request: CompareRequest,
    world: World,
) -> "Page":
    from careercli.views.compare.page import report

    kept = report(comparison, you, request.data.options, world.today)
    return _with_official(kept, official)


def _with_official(page: "Page", official: "Occupations | None") -> "Page":
    """Return a page with what the official sources say, where occupations are compared."""
    if official is None:
        return page
    from careercli.views.occupations.compare import with_official

    return with_official(page, official)


def _sections(request: CompareRequest) -> tuple[str, ...]:
    """Return the names of the sections to show, none for the first screen.

    Raises `UnknownSection`.
    """
    if not request.full and not request.sections:
        return ()
    from careercli.views.compare.page import SECTION_NAMES

    return asked_sections(request.sections, request.full, SECTION_NAMES)
