"""`careercli roles`: all roles on one screen."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.roles import SORTS, list_roles
from careercli.cli.options import AsJson, CatalogFiles, SourceId, catalog, same_data
from careercli.cli.output import emit
from careercli.views.roles.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page

SORT_HELP = "Sort by openings, median, p25, p75, remote, entry, id, title or source."


def command(
    query: Annotated[
        str | None, typer.Argument(metavar="[QUERY]", help="Only roles with this in them.")
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option("--sort", metavar="FIELD", autocompletion=lambda: SORTS, help=SORT_HELP),
    ] = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    json: AsJson = False,
) -> None:
    """List all roles with their main figures.

    Examples:
        careercli roles
        careercli roles docker
        careercli roles --sort median
        careercli roles --json
    """
    found = list_roles(catalog(catalog_files), query, sort, source)

    def whole_page() -> "Page":
        from careercli.views.roles.page import page

        return page(found, same_data(catalog_files, source))

    emit(json, lambda: document(found), whole_page)
