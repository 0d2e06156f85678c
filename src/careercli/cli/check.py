"""`careercli check`: every problem of catalog files at once."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from careercli.cli.options import AsJson
from careercli.cli.output import emit
from careercli.cli.paths import own_catalogs


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE ...]",
            help="Catalog files; - reads stdin; without any, the bundled data and roles.d.",
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,
    json: AsJson = False,
) -> None:
    """Check catalog files and list all problems.

    Exits with 1 where there is an error.

    Examples:
        careercli check
        careercli check mine.toml
        careercli check mine.toml --strict --json
    """
    from careercli.catalog.check import check_bundled, check_files
    from careercli.views.check.document import document
    from careercli.views.check.page import page

    today = date.today()  # noqa: DTZ011 - the user's day
    problems = check_files(files, today) if files else check_bundled(own_catalogs(), today)
    emit(json, lambda: document(problems), lambda: page(problems))
    if any(strict or problem.severity == "error" for problem in problems):
        raise typer.Exit(1)
