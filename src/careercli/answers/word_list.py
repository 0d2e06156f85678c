"""The word list in the cache folder, from which shells complete the user's own roles.

A shell reads it without starting careercli. A line is `id TAB title`; no more
lines and no longer ones than a shell reads within a key press.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from careercli.catalog.model import Role
from careercli.errors import CareerError

MOST_ROLES, MOST_TITLE = 200, 60
_ID = re.compile(r"[a-z0-9-]{1,64}")


def keep_words(path: Path, roles: Sequence[Role]) -> None:
    """Make the word list name these roles; without roles it is removed.

    It is written only where it changes, and whole or not at all. A link or anything else that
    stands there is replaced, never followed. A cache that cannot be written is no failure: the
    shells then know the bundled roles.
    """
    if not path.is_absolute():  # no home folder is known
        return
    with suppress(OSError, CareerError):
        if not roles:
            path.unlink()
            return
        text = _text(roles)
        data = text.encode("utf-8")
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.unlink()
        elif path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
            return
        from careercli.files.writing import sweep, write_atomically

        write_atomically(path, text, private=True)
        sweep(path.parent, path.name)


def _text(roles: Sequence[Role]) -> str:
    named = [role for role in roles if _ID.fullmatch(role.id)][-MOST_ROLES:]
    return "".join(f"{role.id}\t{_printable(role.title)[:MOST_TITLE]}\n" for role in named)


def _printable(title: str) -> str:
    """Return a title without the characters that a terminal would act on."""
    return "".join(c if c.isprintable() else " " for c in title)
