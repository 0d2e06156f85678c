"""The options that several commands share, and what they stand for."""

import shlex
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from careercli.catalog.addition import Note, note_on
from careercli.catalog.load import load
from careercli.catalog.model import Catalog
from careercli.cli.paths import UnreadableFolder, catalog_cache, own_catalogs, word_list
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
    options = [f"--catalog {shlex.quote(str(path))}" for path in files or ()]
    if source is not None:
        options.append(f"--source {shlex.quote(source)}")
    return "".join(f" {option}" for option in options)


def today() -> date:
    """Return the user's day."""
    return date.today()  # noqa: DTZ011


def catalog(files: list[Path] | None, every_skill: bool = False, history: bool = False) -> Catalog:
    """Return the bundled catalog with `roles.d` and the files that are named added.

    What is to be known of those files is printed. The word list of the shells' completion then
    names the roles of the catalog that was loaded last.
    """
    optional, notes = _optional_catalogs()
    loaded = load(files or (), today(), every_skill, history, optional, catalog_cache())
    print_notes((*notes, *loaded.notes))
    keep_words(word_list(), loaded.catalog.roles if files or optional else ())
    return loaded.catalog


def print_notes(notes: Iterable[Note]) -> None:
    """Print on standard error what is to be known of a user's catalog files."""
    for note in notes:
        typer.echo(f"note: {visible(note.message)}\nhint: {visible(note.hint)}", err=True)


def _optional_catalogs() -> tuple[list[Path], list[Note]]:
    """Return the files in `roles.d`, and a note where nobody may look into that."""
    try:
        return own_catalogs(), []
    except UnreadableFolder as error:
        return [], [note_on(error)]
