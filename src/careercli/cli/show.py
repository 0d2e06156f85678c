"""`careercli show`: everything known of one role."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.show import show
from careercli.cli.options import AsJson, CatalogFiles, SourceId, catalog, same_data
from careercli.cli.output import emit
from careercli.views.show.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


def command(
    role: Annotated[str, typer.Argument(metavar="ROLE", help="Its id, an alias or its title.")],
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    json: AsJson = False,
) -> None:
    """Show everything known of one role.

    Examples:
        careercli show ml-engineer
        careercli show "AI Architect"
        careercli show mlops --json
    """
    options = same_data(catalog_files, source)
    profile = show(catalog(catalog_files), role, source)

    def whole_page() -> "Page":
        from careercli.views.show.page import page

        return page(profile, options)

    emit(json, lambda: document(profile, options), whole_page)
