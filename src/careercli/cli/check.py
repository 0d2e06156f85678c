"""`careercli check`: every problem of catalog files at once."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.answers.check import CheckRequest, answer
from careercli.answers.world import Answer
from careercli.cli.options import world


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE ...]",
            help="Catalog files; - reads stdin; without any, the bundled data and roles.d.",
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,
) -> Answer:
    """Check catalog files and list all problems.

    Exits with 1 where there is an error.

    Examples:
        careercli check
        careercli check mine.toml
        careercli check mine.toml --strict --json
    """
    return answer(CheckRequest(tuple(files or ()), strict), world(not files))
