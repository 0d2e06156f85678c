"""A folder of files: what changed is written, what is no more is removed."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from careercli.errors import CareerError
from careercli.files.reading import BadFile, read_bytes
from careercli.files.writing import CannotSave, is_temporary, saving, sweep, write_atomically

LIST = ".careercli-site"  # what was written, a file a line
PARTS = ("", "roles", "pairs", "sources")
_OURS = re.compile(r"(?:(?:roles|pairs|sources)/)?[a-z0-9-]+\.(?:html|xml)")


class NotASite(CareerError):
    """A folder with files that this program has not written."""

    def __init__(self, folder: Path) -> None:
        hint = "name an empty folder, or one that `careercli site` has made"
        super().__init__(f"{folder}: there are other files in it", hint)


class Written(NamedTuple):
    """How many files of a site were written, left as they were, and removed."""

    written: int
    unchanged: int
    removed: int


def check_folder(folder: Path) -> set[str]:
    """Return which files of a site stand in a folder; none, where it is empty or not there.

    Raises `NotASite`, `BadFile` and `CannotSave`.
    """
    with saving(folder):
        if folder.exists() and not folder.is_dir():
            raise CannotSave(folder, "is not a folder", "name a folder")
        if not folder.exists() or all(is_temporary(file) for file in folder.iterdir()):
            return set()
        if not (folder / LIST).is_file():
            raise NotASite(folder)
        for part in PARTS:
            sweep(folder / part)
    lines = read_bytes(folder / LIST).decode("utf-8", "replace").splitlines()
    return {line for line in lines if _OURS.fullmatch(line)}


def write_folder(folder: Path, files: Iterable[tuple[str, str]]) -> Written:
    """Write files, given by their paths below the folder; raise `NotASite` and `CannotSave`.

    A file with the same text is not touched. What an earlier site had and this one has not
    is removed.
    """
    before = check_folder(folder)
    if not (folder / LIST).exists():  # so that a site that was cut off is known as one
        with saving(folder):
            folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / LIST, "")
    paths, written = [], 0
    for path, text in files:
        paths.append(path)
        if not _is(folder / path, text):
            # Pages are for others to read too, so that their folders are no private ones.
            with saving(folder / path):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
            write_atomically(folder / path, text)
            written += 1
    for path in sorted(before - set(paths)):
        with saving(folder / path):
            (folder / path).unlink(missing_ok=True)
    names = "".join(f"{path}\n" for path in sorted(paths))
    if not _is(folder / LIST, names):
        write_atomically(folder / LIST, names)
    return Written(written, len(paths) - written, len(before - set(paths)))


def _is(path: Path, text: str) -> bool:
    """Return whether a file is there with this text."""
    try:
        return read_bytes(path) == text.encode("utf-8")
    except BadFile:
        return False
