"""The options that several commands share, and what they stand for."""

import shlex
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from careercli.catalog.load import load
from careercli.catalog.model import Catalog
from careercli.cli.paths import own_catalogs

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
CatalogFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--catalog",
        metavar="FILE",
        help="Add a catalog file of your own; - reads stdin; repeatable.",
    ),
]
SourceId = Annotated[
    str | None, typer.Option("--source", metavar="ID", help="Take the figures of this source.")
]

Top = Annotated[
    int, typer.Option("--top", metavar="N", min=1, max=100, help="How many skills count.")
]


def same_data(files: list[Path] | None, source: str | None = None) -> str:
    """Return the options that give another command the same data, to stand behind it."""
    given = [f"--catalog {shlex.quote(str(path))}" for path in files or ()]
    if source is not None:
        given.append(f"--source {shlex.quote(source)}")
    return "".join(f" {option}" for option in given)


def catalog(files: list[Path] | None, every_skill: bool = False, history: bool = False) -> Catalog:
    """Return the bundled catalog with `roles.d` and the given files added."""
    today = date.today()  # noqa: DTZ011 - the user's day
    return load([*own_catalogs(), *(files or ())], today, every_skill, history)
