"""The command that somebody meant who typed it as they would say it."""

import re
import shlex
from collections.abc import Sequence

# What other tools call a command, and what it is called here.
OTHER_NAMES = {
    "list": "roles",
    "ls": "roles",
    "jobs": "roles",
    "diff": "compare",
    "vs": "compare",
    "info": "show",
    "skill": "skills",
    "profile": "me",
    "version": "--version",
}
BETWEEN = ("vs", "vs.", "versus", "v", "and", "or", "with", "to", "&", "against")
OF_ROLES = ("compare", "show", "gap", "rank", "switch", "trend")


def meant(arguments: Sequence[str]) -> str:
    """Return the command line that was meant, quoted for a shell, or nothing.

    `help compare` is `compare --help`, `list` is `roles`, `compare a vs b` and
    `compare a,b` are `compare a b`, and so is `show a b`.
    """
    if not arguments:
        return ""
    first, *rest = arguments
    if first == "help":
        words = [*rest[:2], "--help"]
    elif first in OTHER_NAMES:
        words = [OTHER_NAMES[first], *rest]
    elif first in OF_ROLES:
        words = [first, *_roles(rest)]
        several = [word for word in words[1:] if not word.startswith("-")]
        if first == "show" and len(several) > 1 and len(several) == len(words) - 1:
            words[0] = "compare"
    else:
        words = [first, *rest]
    return "" if words == list(arguments) else shlex.join(["careercli", *words])


def _roles(words: Sequence[str]) -> list[str]:
    """Return words without those that stand between roles, and lists taken apart.

    What stands behind an option is that option's.
    """
    roles: list[str] = []
    for word in words:
        if word.startswith("-"):
            return [*roles, *words[words.index(word) :]]
        if word.casefold() not in BETWEEN:
            roles += [part for part in re.split(r"\s*,\s*|\s+vs\.?\s+", word) if part]
    return roles
