"""`careercli sources`: who counted what."""

from typing import Annotated

import typer

from careercli.answers.sources import SourcesRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, data, source_ids, world


def command(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", autocompletion=source_ids, help="Only this one, with its caveats."
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show the caveats of all.")] = False,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """List the sources: who counted what, when, of how many.

    Examples:
        careercli sources
        careercli sources ai-jobs-net
        careercli sources --full
        careercli sources --json
    """
    return answer(SourcesRequest(full, data(catalog_files, source)), world())
