"""`careercli occupations`: official occupations, searched by title."""

from typing import Annotated

import typer

from careercli.analysis.occupation_list import SORTS
from careercli.answers.occupation_search import OccupationsRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import AtPlace, data


def command(
    query: Annotated[
        str | None, typer.Argument(metavar="[QUERY]", help="A title, or how a code begins.")
    ] = None,
    zone: Annotated[
        int | None,
        typer.Option("--zone", metavar="N", min=1, max=5, help="Only this job zone."),
    ] = None,
    group: Annotated[
        str | None,
        typer.Option("--group", metavar="CODE", help="Only codes that begin so: 29."),
    ] = None,
    place: AtPlace = None,
    sort: Annotated[
        str | None,
        typer.Option("--sort", metavar="FIELD", autocompletion=lambda: SORTS, help="Sort by this."),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show all of them.")] = False,
) -> Answer:
    """Search the official US occupations, by any of 57,000 titles.

    Examples:
        careercli occupations nurse
        careercli occupations --group 29 --zone 4 --sort median
        careercli occupations welder --place TX
        careercli occupations lawyer --json
    """
    request = OccupationsRequest(query, zone, group, sort, full, data(None, None, place))
    return answer(request)
