"""Manual pages: the command tree in roff, without a date, so that they build alike."""

import re
from collections.abc import Iterable

from careercli.views.command_line import (
    ENVIRONMENT,
    EXITS,
    FILES,
    CommandLine,
    every,
    explained,
    named,
)

Pairs = Iterable[tuple[str, str]]


def pages(tree: CommandLine) -> dict[str, str]:
    """Return the text of one page a command by its file name."""
    return {f"{_page(c)}.1": _text(c, tree) for c in every(tree)}


def _text(command: CommandLine, tree: CommandLine) -> str:
    page = _page(command)
    prose = [line for text in command.description for line in (".PP", _escaped(text))]
    others = [c for c in every(tree) if c != command and _near(c.path, command.path)]
    lines = [
        f'.TH {_escaped(page.upper())} 1 "" "careercli" "careercli manual"',
        ".nh",
        ".SH NAME",
        f"{_escaped(page)} \\- {_escaped(command.summary.rstrip('.'))}",
        ".SH SYNOPSIS",
        f".B {_escaped(command.name)}",
        _escaped(command.usage.removeprefix(command.name).strip()),
        ".SH DESCRIPTION",
        _escaped(command.summary),
        *prose,
        ".SH EXAMPLES",
        ".nf",
        *map(_escaped, command.examples),
        ".fi",
        *_section("ARGUMENTS", ((a.metavar, explained(a)) for a in command.arguments)),
        *_section("OPTIONS", ((named(o), explained(o)) for o in command.options)),
        *_section("COMMANDS", ((c.name, c.summary) for c in command.commands)),
        *_section("EXIT STATUS", EXITS),
        *_section("ENVIRONMENT", ENVIRONMENT),
        *_section("FILES", FILES),
        ".SH SEE ALSO",
        *(f".BR {_escaped(_page(c))} (1){',' if c != others[-1] else ''}" for c in others),
    ]
    return "\n".join([*lines, ""])


def _section(title: str, pairs: Pairs) -> list[str]:
    listed = [
        line
        for term, explained_pairs in pairs
        for line in (".TP", f".B {_escaped(term)}", _escaped(explained_pairs))
    ]
    return [f".SH {title}", *listed] if listed else []


def _near(other: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Whether a command stands one step above another, below it or beside it."""
    return other == path[:-1] or other[:-1] in (path, path[:-1])


def _page(command: CommandLine) -> str:
    return "-".join(command.path)


def _escaped(text: str) -> str:
    """Return a text as roff reads it: plain ASCII, hyphens that can be copied, no requests."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    if plain[:1] in (".", "'"):
        plain = f"\\&{plain}"
    return re.sub(r"[^\x00-\x7f]", lambda match: f"\\[u{ord(match[0]):04X}]", plain)
