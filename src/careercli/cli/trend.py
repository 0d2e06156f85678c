"""`careercli trend`: pay and demand over time."""

from typing import Annotated

import typer

from careercli.answers.trend import TrendRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, Explain, SourceId, data, section_option, world


def section_names() -> list[str]:
    """Return the sections in the order of the page."""
    from careercli.views.trend.page import SECTION_NAMES

    return list(SECTION_NAMES)


def command(
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ...", help="1 to 6 roles.")],
    full: Annotated[bool, typer.Option("--full", help="Show all sections.")] = False,
    section: Annotated[list[str] | None, section_option(section_names)] = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Show pay and demand over time.

    Examples:
        careercli trend ml-engineer
        careercli trend data-engineer data-scientist --explain
        careercli trend data-analyst --section levels

    Needs a source that saw the roles in several periods.
    """
    chosen = data(catalog_files, source)
    request = TrendRequest(tuple(roles), tuple(section or ()), full, chosen, explain)
    return answer(request, world())
