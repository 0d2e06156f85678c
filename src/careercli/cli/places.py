"""`careercli places`: where an occupation pays and where it is common."""

from typing import Annotated

import typer

from careercli.analysis.occupation_places import ORDERS
from careercli.answers.places import PlacesRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import CatalogFiles, data, world


def command(
    occupation: Annotated[
        str, typer.Argument(metavar="OCCUPATION", help="Its code or a title, or a role.")
    ],
    states: Annotated[
        bool, typer.Option("--states", help="States, not metropolitan areas.")
    ] = False,
    within: Annotated[
        str | None,
        typer.Option("--in", metavar="STATE", help="Only metropolitan areas of this state."),
    ] = None,
    sort: Annotated[
        str,
        typer.Option(
            "--sort",
            metavar="BY",
            autocompletion=lambda: ORDERS,
            help="pay, common (its part of all jobs) or jobs.",
        ),
    ] = "pay",
    full: Annotated[bool, typer.Option("--full", help="Show all places.")] = False,
    catalog_files: CatalogFiles = None,
) -> Answer:
    """List where an occupation pays and where it is common, the best place first.

    Examples:
        careercli places "registered nurse"
        careercli places welder --states --sort common
        careercli places 15-1252 --in TX --json
    """
    request = PlacesRequest(occupation, states, within, sort, full, data(catalog_files))
    return answer(request, world())
