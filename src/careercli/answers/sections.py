"""Which sections of a page are asked for."""

from collections.abc import Sequence

from careercli.errors import WrongUse, one_of


class UnknownSection(WrongUse):
    """No section has this name, or it has nothing to show."""


def asked_sections(asked: Sequence[str], full: bool, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the sections to show, none for the first screen.

    Raises `UnknownSection`.
    """
    for name in asked:
        if name not in names:
            raise UnknownSection(f"unknown section {name!r}", one_of(name, names))
    return tuple(names) if full else tuple(asked)
