"""`careercli trend`: pay and demand over time."""

from typing import Annotated

import typer

from careercli.answers.trend import TrendRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, Explain, SourceId, data, world


def command(
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ...", help="1 to 6 roles.")],
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
) -> Answer:
    """Show pay and demand over time.

    Examples:
        careercli trend ml-engineer
        careercli trend data-engineer data-scientist --explain

    Needs a source that saw the roles in several periods.
    """
    return answer(TrendRequest(tuple(roles), data(catalog_files, source), explain), world())
