"""The command that somebody meant who typed it as they would say it."""

import re
import shlex
from collections.abc import Sequence

from careercli.cli.registry import COMMANDS

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
LEAST = {"compare": 2, "switch": 2, "rank": 2}  # roles that a command takes at least


def meant(arguments: Sequence[str]) -> str:
    """Return the command line that was meant, quoted for a shell, or nothing.

    `help compare` is `compare --help`, `list` is `roles`, `compare a vs b` and
    `compare a,b` are `compare a b`, and so is `show a b`, its flags included.
    """
    if not arguments:
        return ""
    first, *rest = arguments
    if first == "help":
        words = [*_command(rest), "--help"]
    elif first in OTHER_NAMES:
        words = [OTHER_NAMES[first], *rest]
    elif first in OF_ROLES:
        words = [first, *_roles(rest)]
        roles = [word for word in words[1:] if not word.startswith("-")]
        flags = words[1 + len(roles) :]
        if first == "show" and len(roles) > 1 and all(word.startswith("-") for word in flags):
            words[0] = "compare"
        if len(roles) < LEAST.get(words[0], 1):
            return ""
    else:
        words = [first, *rest]
    return "" if words == list(arguments) else shlex.join(["careercli", *words])


def _command(words: Sequence[str]) -> list[str]:
    """Return the words that name a command, as in `me add`, of those that begin so."""
    names = {command.words for command in COMMANDS}
    longest = max((n for n in (1, 2) if tuple(words[:n]) in names), default=0)
    return list(words[:longest])


def _roles(words: Sequence[str]) -> list[str]:
    """Return words without those that stand between roles, and lists taken apart.

    What stands behind an option is that option's.
    """
    roles: list[str] = []
    for word in words:
        if word.startswith("-"):
            return [*roles, *words[words.index(word) :]]
        if word.casefold() not in BETWEEN:
            roles += [part for part in re.split(r"\s*,\s*|\s+(?:vs\.?|versus|to)\s+", word) if part]
    return roles
