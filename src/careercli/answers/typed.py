"""The command that fits words that somebody typed without one, by what the words name."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from careercli.answers.world import Data, World, ignore, loaded, vocabulary
from careercli.catalog.lookup import role_named

if TYPE_CHECKING:
    from sqlite3 import Connection

LONGEST_TITLE = 5  # words of a title typed without quotes
BETWEEN = ("vs", "vs.", "versus", "v", "and", "or", "with", "to", "&", "against")


def between_left_out(words: Sequence[str]) -> list[str]:
    """Return words without those that stand between roles, and lists taken apart."""
    parts = (re.split(r"\s*,\s*|\s+(?:vs\.?|versus|to)\s+", word) for word in words)
    return [part for of in parts for part in of if part and part.casefold() not in BETWEEN]


def fitting(words: Sequence[str], world: World, command: str = "") -> list[str]:
    """Return the command line that fits words that name roles or skills, or nothing.

    One role is shown, several are compared, and skills are held against the roles named beside
    them: `python sql` is `gap --skills python,sql`. `data scientist` is one role. With a command
    other than `gap` all words must be roles.
    """
    known = _known(world)
    names = _titles_joined(between_left_out(words), lambda name: known(name) == "role")
    roles = [name for name in names if known(name) == "role"]
    skills = [name for name in names if known(name) == "skill"]
    if (
        not names
        or len(roles) + len(skills) < len(names)
        or (skills and command not in ("", "gap"))
    ):
        return []
    if skills:
        return ["gap", *roles, "--skills", ",".join(skills)]
    if command in ("", "show", "compare"):
        return ["show" if len(roles) == 1 else "compare", *roles]
    return [command, *roles]


def _known(world: World) -> Callable[[str], str]:
    """Return a function that says whether a name is a role, a skill, or neither (an empty text)."""
    from careercli.occupations.database import opened
    from careercli.skilltext.lists import listed

    catalog = loaded(world._replace(tell=ignore), Data())
    skills = vocabulary(world, Data(), catalog)
    database = opened()

    @cache
    def known(name: str) -> str:
        if role_named(catalog, name):
            return "role"
        if listed(name, skills):
            return "skill"
        return "role" if _is_occupation(database, name) else ""

    return known


def _is_occupation(database: "Connection", name: str) -> bool:
    """Whether a name is the title of one occupation, letter for letter."""
    from careercli.errors import CareerError
    from careercli.occupations.titles import find_occupation, is_title

    try:
        return is_title(database, name) and bool(find_occupation(database, name))
    except CareerError:  # a title of several
        return False


def _titles_joined(words: Sequence[str], is_role: Callable[[str], bool]) -> list[str]:
    """Return words where those that are one title together stand together, the longest first."""
    names: list[str] = []
    rest = list(words)
    while rest:
        most = range(min(LONGEST_TITLE, len(rest)), 1, -1)
        length = next((n for n in most if is_role(" ".join(rest[:n]))), 1)
        names.append(" ".join(rest[:length]))
        rest = rest[length:]
    return names
