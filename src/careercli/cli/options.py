"""The options that several commands share, and what they stand for."""

import shlex
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from careercli.catalog.load import load
from careercli.catalog.model import Catalog
from careercli.cli.paths import own_catalogs, word_list
from careercli.cli.word_list import keep_words


def source_ids() -> list[str]:
    """Return the ids of the bundled sources."""
    from careercli.catalog.bundled import bundled

    return [source.id for source in bundled().sources]


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
    str | None,
    typer.Option(
        "--source",
        metavar="ID",
        autocompletion=source_ids,
        help="Take the figures of this source.",
    ),
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


def today() -> date:
    """Return the user's day."""
    return date.today()  # noqa: DTZ011


def catalog(files: list[Path] | None, every_skill: bool = False, history: bool = False) -> Catalog:
    """Return the bundled catalog with `roles.d` and the given files added.

    The word list of the shells' completion then names the roles of the catalog
    that was loaded last.
    """
    own = [*own_catalogs(), *(files or ())]
    held = load(own, today(), every_skill, history)
    keep_words(word_list(), held.roles if own else ())
    return held
