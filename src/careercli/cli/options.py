"""The options that several commands share, and what they stand for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from careercli.answers.person import SkillInput
from careercli.answers.world import MOST_TOP, Data, World
from careercli.catalog.addition import note_on
from careercli.cli.output import tell
from careercli.cli.paths import (
    TooManyCatalogs,
    UnreadableFolder,
    catalog_cache,
    own_catalogs,
    profile_file,
    word_list,
)
from careercli.errors import CareerError
from careercli.files.limits import LOCK_SECONDS, MOST_WAIT


class UnreadableList(CareerError):
    """A file of skills that cannot be read."""


def source_ids() -> list[str]:
    """Return the ids of the bundled sources."""
    from careercli.catalog.bundled import bundled

    return [source.id for source in bundled().sources]


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
        help="Take the figures of this source (see `careercli sources`).",
    ),
]

PLACE_HELP = "The official wages of a state or metropolitan area: TX, Austin."
AtPlace = Annotated[str | None, typer.Option("--place", metavar="PLACE", help=PLACE_HELP)]
Top = Annotated[
    int | None,
    typer.Option("--top", metavar="N", min=1, max=MOST_TOP, help="How many skills count."),
]


def section_option(names: Callable[[], list[str]]) -> Any:
    """Return the option that asks for sections of a page, of which there are these."""
    return typer.Option(
        "--section",
        metavar="NAME",
        autocompletion=names,
        help="Show only this section; repeatable.",
    )


Skills = Annotated[
    list[str] | None,
    typer.Option(
        "--skills",
        metavar="SKILLS",
        help="Your skills: python,sql; - reads stdin, @FILE a file; repeatable.",
    ),
]
Resume = Annotated[
    list[Path] | None,
    typer.Option(
        "--resume",
        metavar="FILE",
        help="Your CV: text, PDF, DOCX, HTML, JSON, LinkedIn export; - is stdin; repeatable.",
    ),
]
Wait = Annotated[
    float,
    typer.Option(
        "--wait",
        metavar="SECONDS",
        min=0,
        max=MOST_WAIT,
        help="How long to wait for another careercli that writes the same file.",
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="Show each formula with its figures.")]


def world(reads_catalogs: bool = True, wait: float = LOCK_SECONDS) -> World:
    """Return what there is on this machine: the user's day and files.

    What a command does not need is not looked at, so that it cannot be in the way.
    """
    catalogs: list[Path] = []
    try:
        catalogs = own_catalogs() if reads_catalogs else []
    except (UnreadableFolder, TooManyCatalogs) as error:
        tell(note_on(error))
    return World(
        today(), tuple(catalogs), profile_file(), word_list(), catalog_cache(), tell, wait=wait
    )


def today() -> date:
    """Return the user's day."""
    return date.today()  # noqa: DTZ011


def data(
    files: list[Path] | None,
    source: str | None = None,
    places: list[str] | str | None = None,
) -> Data:
    """Return which figures the options ask for."""
    several = [places] if isinstance(places, str) else places
    return Data(tuple(files or ()), source, tuple(several or ()))


def skill_input(skills: list[str] | None, resumes: list[Path] | None) -> SkillInput | None:
    """Return the skills that the options give, None where they give none."""
    if skills is None and resumes is None:
        return None
    return SkillInput(tuple(map(text_of, skills or ())), tuple(resumes or ()))


def text_of(typed: str) -> str:
    """Return a list of skills as typed, or as `-` (standard input) or @FILE holds it."""
    if typed != "-" and not typed.startswith("@"):
        return typed
    from careercli.files.limits import LIST_BYTES
    from careercli.files.reading import BadFile, TooLarge, read_text

    try:
        return read_text(Path(typed.removeprefix("@")), LIST_BYTES)
    except TooLarge as error:
        hint = "a list is a text with one skill a line, or with commas"
        raise UnreadableList(error.message, hint) from None
    except BadFile as error:
        raise UnreadableList(error.message, error.hint) from None
