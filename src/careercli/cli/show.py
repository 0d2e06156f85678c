"""`careercli show`: everything known of one role."""

from typing import Annotated

import typer

from careercli.answers.show import ShowRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import PLACE_HELP, CatalogFiles, SourceId, data, section_option, world


def section_names() -> list[str]:
    """Return the sections in the order of the page."""
    from careercli.views.show.page import SECTION_NAMES

    return list(SECTION_NAMES)


def command(
    role: Annotated[str, typer.Argument(metavar="ROLE", help="Its id, an alias or its title.")],
    full: Annotated[bool, typer.Option("--full", help="Show all sections.")] = False,
    section: Annotated[list[str] | None, section_option(section_names)] = None,
    place: Annotated[
        list[str] | None,
        typer.Option("--place", metavar="PLACE", help=f"{PLACE_HELP} Repeatable."),
    ] = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """Show everything known of one role.

    Examples:
        careercli show ml-engineer
        careercli show "AI Architect" --section week
        careercli show "registered nurse" --place TX --place Austin
        careercli show mlops --json
    """
    request = ShowRequest(role, tuple(section or ()), full, data(catalog_files, source, place))
    return answer(request, world())
