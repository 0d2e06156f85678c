"""`careercli show`: everything known of one role."""

from typing import Annotated

import typer

from careercli.answers.show import ShowRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, SourceId, data, world


def command(
    role: Annotated[str, typer.Argument(metavar="ROLE", help="Its id, an alias or its title.")],
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """Show everything known of one role.

    Examples:
        careercli show ml-engineer
        careercli show "AI Architect"
        careercli show mlops --json
    """
    return answer(ShowRequest(role, data(catalog_files, source)), world())
