"""The bundled catalog and the user's own files as one."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from careercli.catalog.addition import Addition, FileContent, Note, extended, note_on, read, written
from careercli.catalog.bundled import bundled, digest
from careercli.catalog.model import Catalog
from careercli.files.limits import CATALOG_BYTES


class Loaded(NamedTuple):
    """A catalog, and notes for the user on the files that it is made of."""

    catalog: Catalog
    notes: tuple[Note, ...] = ()


def load(
    files: Iterable[Path],
    today: date,
    every_skill: bool = False,
    history: bool = False,
    optional: Iterable[Path] = (),
    cache: Path | None = None,
) -> Loaded:
    """Return the bundled catalog with the files' roles, snapshots, sources and skills added.

    `every_skill` and `history` ask for all of the bundled catalog, as in `bundled`; files are
    checked against all of it. Of the `optional` files one that cannot be read, holds an error or
    clashes is passed over, with a note. What the files come to is kept in the folder `cache`.
    Raises `BadCatalogFile` for the first of `files` that cannot be read or holds an error.
    """
    contents, unread = _contents(files, optional)
    base = bundled(every_skill=every_skill, history=history)
    if not contents:
        return Loaded(base, unread)
    more, passed_over = _addition(contents, today, history, cache)
    return Loaded(extended(base, more), unread + passed_over + more.notes)


def _contents(
    files: Iterable[Path], optional: Iterable[Path]
) -> tuple[list[FileContent], tuple[Note, ...]]:
    """Return the files as they were read, each once, and notes on optional ones that cannot be."""
    asked = {os.path.realpath(path): path for path in files}
    every = [(path, False) for path in asked.values()]
    every += [(path, True) for path in optional if os.path.realpath(path) not in asked]
    if not every:
        return [], ()
    from careercli.catalog.reading import BadCatalogFile, read_bytes

    contents: list[FileContent] = []
    notes = []
    left = CATALOG_BYTES
    for path, is_optional in every:
        try:
            data = read_bytes(path)
            if len(data) > left:
                wrong = f"more than {CATALOG_BYTES >> 20} MiB of catalog files with this one"
                raise BadCatalogFile(path, None, wrong, "take out what you do not need")
        except BadCatalogFile as error:
            if not is_optional:
                raise
            notes.append(note_on(error))
        else:
            left -= len(data)
            contents.append(FileContent(path, data, is_optional))
    return contents, tuple(notes)


def _addition(
    files: Sequence[FileContent], today: date, history: bool, cache: Path | None
) -> tuple[Addition, tuple[Note, ...]]:
    """Return what the files add, and notes on those passed over; from the cache where it has them.

    The day is not part of the key, because time cannot make a checked file wrong: only dates in
    the future are errors. Nothing is kept where a file is passed over.
    """
    key = _key(files) if cache else ""
    if cache and (more := _from_cache(cache, key, history)):
        return more, ()
    from careercli.catalog.checked_addition import checked_addition

    more, passed_over = checked_addition(files, today)
    if cache and not passed_over:
        from careercli.catalog.cache import keep

        keep(cache, key, written(more))
    return (more if history else more._replace(history=())), passed_over


def _key(files: Sequence[FileContent]) -> str:
    """Return a key for files, their names, this version and all that they are checked against."""
    from careercli import __version__
    from careercli.catalog.cache import key_of

    parts = [__version__.encode(), digest().encode()]
    for file in files:
        parts += [os.fsencode(file.path), b"optional" if file.optional else b"", file.data]
    return key_of(parts)


def _from_cache(cache: Path, key: str, history: bool) -> Addition | None:
    """Return what a cache has under a key; None for nothing, or nothing that careercli wrote."""
    from careercli.catalog.cache import kept

    text = kept(cache, key)
    with suppress(ValueError):
        return None if text is None else read(text, history)
    return None
