"""The help of a command: examples first, then all that can be typed."""

from collections.abc import Iterable

from careercli.render.wrapping import wrap
from careercli.views.command_line import CommandLine, explained, named

NARROW = 60
TERM_MOST = 20


def help_text(command: CommandLine, width: int) -> str:
    """Return the help of a command in lines of at most `width` columns where words allow it."""
    parts = [
        ("Examples:", [line for e in command.examples for line in shell_lines(e, width, 2)]),
        ("", shell_lines(f"Usage: {command.usage}", width, 0, "")),
        *(("", _prose(text, width)) for text in (command.summary, *command.description)),
        ("Arguments:", _listed([(a.metavar, explained(a)) for a in command.arguments], width)),
        ("Options:", _listed([(named(o), explained(o)) for o in command.options], width)),
        ("Commands:", _listed([(c.path[-1], c.summary) for c in command.commands], width)),
    ]
    return "\n\n".join(
        "\n".join([*([title] if title else []), *lines]) for title, lines in parts if lines
    )


def shell_lines(text: str, width: int, indent: int, end: str = " \\") -> list[str]:
    """Return a command line in lines that fit, each but the last one ended as a shell wants it."""
    lines = wrap(text, width - indent - 2 - len(end), break_words=False)
    if len(text) <= width - indent:
        lines = [text]
    ended = [line + end for line in lines[:-1]] + lines[-1:]
    return [" " * (indent + (2 if i else 0)) + line for i, line in enumerate(ended)]


def _prose(text: str, width: int) -> list[str]:
    return [f"  {line}" for line in wrap(text, width - 2, break_words=False)]


def _listed(pairs: Iterable[tuple[str, str]], width: int) -> list[str]:
    """Return terms with what they mean beside them or, on a narrow screen, below."""
    pairs = list(pairs)
    if not pairs:
        return []
    fitting = [len(term) for term, _ in pairs if len(term) <= TERM_MOST]
    column = 2 if width < NARROW else max(fitting, default=2) + 2
    lines = []
    for term, meaning in pairs:
        beside = width >= NARROW and len(term) <= TERM_MOST
        indent = " " * (column + 2)
        explanation = wrap(meaning, width - column - 2, break_words=False)
        first = [f"  {term:{column}}{explanation.pop(0)}"] if beside else [f"  {term}"]
        lines += first + [indent + line for line in explanation]
    return lines
