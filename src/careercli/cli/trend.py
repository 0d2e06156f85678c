"""`careercli trend`: pay and demand over time."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.trend import trend
from careercli.cli.options import AsJson, CatalogFiles, SourceId, catalog, same_data
from careercli.cli.output import emit
from careercli.cli.person import Explain
from careercli.views.trend.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


def command(
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ...", help="1 to 6 roles.")],
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
    json: AsJson = False,
) -> None:
    """Show pay and demand over time.

    Examples:
        careercli trend ml-engineer
        careercli trend data-engineer data-scientist --explain

    Needs a source that saw the roles in several periods.
    """
    options = same_data(catalog_files, source)
    found = trend(catalog(catalog_files, history=True), roles, source)

    def whole_page() -> "Page":
        from careercli.views.trend.explain import explain_trend
        from careercli.views.trend.page import page

        return page(found, explain_trend(found) if explain else (), options)

    emit(json, lambda: document(found), whole_page)
