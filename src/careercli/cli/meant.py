"""The command that somebody meant who typed it as they would say it."""

import shlex
from collections.abc import Sequence

from careercli.answers.typed import between_left_out, fitting
from careercli.answers.world import World
from careercli.cli.registry import COMMANDS

# What other tools call a command, and what it is called here.
OTHER_NAMES = {
    "list": "roles",
    "ls": "roles",
    "jobs": "roles",
    "find": "roles",
    "search": "roles",
    "diff": "compare",
    "vs": "compare",
    "info": "show",
    "skill": "skills",
    "profile": "me",
    "version": "--version",
}
OF_ROLES = ("compare", "show", "gap", "rank", "switch", "trend")
VERSUS = ("vs", "vs.", "versus")
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


def names_other(arguments: Sequence[str]) -> bool:
    """Whether the first word is what other tools call a command."""
    return bool(arguments) and (arguments[0] == "help" or arguments[0] in OTHER_NAMES)


def _command(words: Sequence[str]) -> list[str]:
    """Return the words that name a command, as in `me add`, of those that begin so."""
    names = {command.words for command in COMMANDS}
    longest = max((n for n in (1, 2) if tuple(words[:n]) in names), default=0)
    return list(words[:longest])


def _roles(words: Sequence[str]) -> list[str]:
    """Return words without those that stand between roles; what begins with an option stays."""
    names, options = _apart(words)
    return [*between_left_out(names), *options]


def _apart(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words before the first option, and the rest."""
    first = next((place for place, word in enumerate(words) if word.startswith("-")), len(words))
    return list(words[:first]), list(words[first:])


def by_names(arguments: Sequence[str], world: World) -> str:
    """Return the command line that was meant by the roles and skills that it names, or nothing.

    `ml-engineer vs ai-swe` is `compare ml-engineer ai-swe`, and `show data scientist` is
    `show 'data scientist'`. Where the first word is nearly a command, that one was meant, and of
    names that nobody knows those with a `vs` between them are roles.
    """
    words, options = _apart(arguments)
    commands = sorted({command.words[0] for command in COMMANDS})
    command = words[0] if words and words[0] in commands else ""
    if not words or command not in ("", *OF_ROLES):
        return ""
    line = fitting(words[1:] if command else words, world, command)
    if line:
        line += options
    elif not command and len(arguments) > 1:
        line = _begun_with(arguments, commands)
    return shlex.join(["careercli", *line]) if line and line != list(arguments) else ""


def _begun_with(arguments: Sequence[str], commands: Sequence[str]) -> list[str]:
    """Return a command line whose first word is none with the command that it should begin with."""
    from difflib import get_close_matches

    near = get_close_matches(arguments[0].lower(), commands, n=1)
    versus = len(_roles(arguments)) > 1 and any(word.casefold() in VERSUS for word in arguments)
    if near:
        command, words = near[0], list(arguments[1:])
        return [command, *(_roles(words) if command in OF_ROLES else words)]
    return ["compare", *_roles(arguments)] if versus else []
