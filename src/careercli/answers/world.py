"""What a use case may look at, and what it comes to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.catalog.addition import Note
from careercli.catalog.load import load
from careercli.catalog.model import Catalog
from careercli.files.limits import LOCK_SECONDS

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.views.blocks import Page


MOST_TOP = 100  # skills of a role that can be asked to count


def ignore(_: Note) -> None:
    """Do nothing with a note."""


class World(NamedTuple):
    """What there is beside the bundled catalog: the user's day and the user's files.

    `catalogs` are the catalog files that are always read; one that cannot be read is passed over,
    and `tell` is called with a note. `profile` is where the saved profile stands (it need not
    exist), `word_list` the file in which the shells' completion looks up the user's own roles,
    None where there is no completion, and `cache` the folder where checked catalog files are
    kept, None where none are. Without `reads_profile` the profile is not read. `wait` is how many
    seconds another process that writes the same file is waited for.
    """

    today: date
    catalogs: tuple[Path, ...] = ()
    profile: Path = Path("profile.toml")
    word_list: Path | None = None
    cache: Path | None = None
    tell: Callable[[Note], None] = ignore
    reads_profile: bool = True
    wait: float = LOCK_SECONDS


class Data(NamedTuple):
    """Which figures are asked for.

    `catalogs` are files whose roles and figures are added. `source` is the id of the one source
    to take figures from; without it all sources count. `places` are those of an official survey.
    """

    catalogs: tuple[Path, ...] = ()
    source: str | None = None
    places: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        """The words that give another command the same figures."""
        files = (word for path in self.catalogs for word in ("--catalog", str(path)))
        places = (word for place in self.places for word in ("--place", place))
        return (*files, *(() if self.source is None else ("--source", self.source)), *places)


def options_with_top(data: Data, top: int | None) -> tuple[str, ...]:
    """Return the words that give another command the same figures and as many skills of a role."""
    return (*data.options, *(() if top is None else ("--top", str(top))))


class Answer(NamedTuple):
    """What a use case comes to: the document behind JSON and the page, each made when asked for.

    `exit_code` is 1 where the answer itself is bad news (a catalog file with errors);
    `warnings` say for what it should be trusted less. `report` is the page with the details
    that belong into a document to keep, where that is another than `page`; `personal` says
    that the answer rests on somebody's own skills, `saved` that a file has been written for it.
    """

    document: Callable[[], NamedTuple]
    page: "Callable[[], Page]"
    exit_code: int = 0
    warnings: tuple[str, ...] = ()
    personal: bool = False
    report: "Callable[[], Page] | None" = None
    saved: bool = False


class Done(NamedTuple):
    """What a change came to: only a page, since it has no data of its own."""

    page: "Callable[[], Page]"


def loaded(world: World, data: Data, every_skill: bool = False, history: bool = False) -> Catalog:
    """Return the bundled catalog with the user's files and those of `data` added.

    `every_skill` and `history` ask for all of the bundled catalog, as in
    `catalog.load`. Raises `BadCatalogFile` for a file of `data`.
    """
    files = world.catalogs
    catalog, notes = load(data.catalogs, world.today, every_skill, history, files, world.cache)
    for note in notes:
        world.tell(note)
    if world.word_list is not None:
        from careercli.answers.word_list import keep_words

        keep_words(world.word_list, catalog.roles if files or data.catalogs else ())
    return catalog


def vocabulary(world: World, data: Data, catalog: Catalog) -> "Vocabulary":
    """Return the vocabulary of a loaded catalog: the compiled one and the user's own skills."""
    from careercli.catalog.bundled import compiled_vocabulary
    from careercli.catalog.vocabulary import extended, vocabulary_of

    compiled = compiled_vocabulary()
    if compiled is None:
        return vocabulary_of(catalog.skills)
    return extended(compiled, catalog.skills) if data.catalogs or world.catalogs else compiled
