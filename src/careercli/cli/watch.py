"""`careercli market watch`: what is new on the user's boards for some roles."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.world import Answer
from careercli.cli.options import Resume, Skills, skill_input, world
from careercli.cli.paths import boards_folder
from careercli.cli.progress import progress


def watch(
    context: typer.Context,
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ...", help="Roles to watch.")],
    skills: Skills = None,
    resume: Resume = None,
    folder: Annotated[
        Path | None, typer.Option("--from", metavar="DIR", help="Where payloads were saved.")
    ] = None,
) -> Answer:
    """List the openings that the last update found new, with how much of each you cover.

    Examples:
        careercli market watch ml-engineer data-engineer --from raw
        careercli market watch ml-engineer --from raw --skills python,sql --json

    An opening is new where its board did not have it in its last answer before. Fetches
    nothing: `careercli market update` does.
    """
    from careercli.answers.market_watch import WatchRequest, answer

    person, again = skill_input(skills, resume), ("--from", str(folder)) if folder else ()
    request = WatchRequest(tuple(roles), folder or boards_folder(), person, again)
    with progress(context.obj) as say:
        return answer(request, world(), say)
