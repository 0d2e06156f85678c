"""`careercli roles`: all roles on one screen."""

from typing import Annotated

import typer

from careercli.analysis.roles import SORTS
from careercli.answers.roles import RolesRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, SourceId, data, world


def command(
    query: Annotated[
        str | None, typer.Argument(metavar="[QUERY]", help="Only roles with this in them.")
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option("--sort", metavar="FIELD", autocompletion=lambda: SORTS, help="Sort by this."),
    ] = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """List all roles with their main figures.

    Examples:
        careercli roles
        careercli roles docker
        careercli roles --sort median
        careercli roles --json
    """
    return answer(RolesRequest(query, sort, data(catalog_files, source)), world())
