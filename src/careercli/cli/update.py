"""`careercli market update`: the user's own source of boards, brought up to date."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.world import Answer
from careercli.cli.fetch import Boards, Least, Mirror, Panel, mirror_address, telling
from careercli.cli.options import world
from careercli.cli.paths import boards_catalog, boards_folder
from careercli.cli.progress import progress
from careercli.errors import WrongUse


def update(
    context: typer.Context,
    boards: Boards = None,
    panel: Panel = None,
    offline: Annotated[
        Path | None,
        typer.Option("--offline", metavar="DIR", help="Import the last day of DIR, fetch nothing."),
    ] = None,
    keep: Annotated[
        int, typer.Option("--keep", metavar="N", min=1, help="Keep payloads for so many weeks.")
    ] = 8,
    mirror: Mirror = None,
    least: Least = 90,
) -> Answer:
    """Fetch boards, add the figures to your own source `boards`, and say what changed.

    Examples:
        careercli market update
        careercli market update --offline raw

    Every command then knows the source `boards`. Safe to run twice a day and at once.
    """
    from careercli.answers.market_fetch import FetchRequest
    from careercli.answers.market_update import UpdateRequest, answer

    if offline and (boards or panel or mirror):
        hint = "--offline takes all boards that answered on the last day of its folder"
        raise WrongUse("--offline does not go with BOARD, --panel or --mirror", hint)
    folder = offline or boards_folder()
    request = FetchRequest(tuple(boards or ()), panel, folder, mirror_address(mirror), least)
    wanted = UpdateRequest(request, boards_catalog(), keep, offline is not None)
    with telling(context.obj) as tell, progress(context.obj) as say:
        return answer(wanted, world(), tell, say)
