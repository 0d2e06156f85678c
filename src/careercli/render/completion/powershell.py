"""The tables of PowerShell: hash tables."""

import re
from collections.abc import Iterable, Sequence

from careercli.render.completion.tables import ShellWords, entries, lines_of, values, with_meanings


def powershell(words: ShellWords) -> str:
    """Return the tables, each word with a tab and what it means behind it."""
    commands = entries(words.tree)
    parts = [
        f"$roles = @({_list(with_meanings(words.roles))})",
        "$skills = -split @'",
        *lines_of(words.skills),
        "'@",
        "$occupations = -split @'",
        *lines_of(words.occupations),
        "'@",
        *_table("commands", [(entry.key, with_meanings(entry.commands)) for entry in commands]),
        *_table("options", [(entry.key, with_meanings(entry.options)) for entry in commands]),
        *_table(
            "values",
            [(key, [parameter.kind, *parameter.words]) for key, parameter in values(words.tree)],
        ),
    ]
    return "\n".join([*parts, ""])


def _table(name: str, rows: Iterable[tuple[str, Sequence[str]]]) -> list[str]:
    return [f"${name} = @{{", *(f"    {_quoted(key)} = @({_list(row)})" for key, row in rows), "}"]


def _list(words: Sequence[str]) -> str:
    return ",".join("\n        " + _quoted(word) for word in words)


def _quoted(word: str) -> str:
    """Return a word in single quotes; PowerShell takes the curly ones for quotes too."""
    return "'" + re.sub("(['\u2018\u2019\u201a\u201b])", r"\1\1", word) + "'"
