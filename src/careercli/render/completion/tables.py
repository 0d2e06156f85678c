"""What there is to complete, as each shell's tables need it.

A key is the words of a command (`careercli me add`) or, behind them, an option
(`… --section`) or the place of an argument (`… :1`, or `… :*` for any place).
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from careercli.views.command_line import CommandLine, Parameter, every


class ShellWords(NamedTuple):
    """What there is to complete: roles and their other names with titles, ids of skills.

    `occupations` are the titles of official occupations as ids; they are offered after roles,
    and from the third letter on.
    """

    tree: CommandLine
    roles: Sequence[tuple[str, str]]
    aliases: Sequence[tuple[str, str]]
    skills: Sequence[str]
    occupations: Sequence[str]


class CommandWords(NamedTuple):
    """A command: below it, and its options; each word with what it means."""

    key: str
    commands: list[tuple[str, str]]
    options: list[tuple[str, str]]


def entries(tree: CommandLine) -> list[CommandWords]:
    """Return every command with the words that can follow it."""
    return [
        CommandWords(
            command.name,
            [(below.path[-1], below.summary) for below in command.commands],
            [(name, option.help) for option in command.options for name in option.names],
        )
        for command in every(tree)
    ]


def values(tree: CommandLine) -> Iterator[tuple[str, Parameter]]:
    """Yield every place of an argument and every option that takes a value."""
    for command in every(tree):
        for place, argument in enumerate(command.arguments, 1):
            yield f"{command.name} :{'*' if argument.many else place}", argument
        for option in command.options:
            if option.kind != "flag":
                yield from ((f"{command.name} {name}", option) for name in option.names)


def with_meanings(words: Iterable[tuple[str, str]]) -> list[str]:
    """Return each word with a tab and what it means behind it."""
    return [f"{word}\t{meaning}" for word, meaning in words]


def lines_of(words: Iterable[str]) -> list[str]:
    """Return many plain words as few lines."""
    return textwrap.wrap(" ".join(words), 96, break_on_hyphens=False)
