"""The tables of bash and zsh, which share a syntax."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from careercli.render.completion.tables import ShellWords, entries, lines_of, values, with_meanings

Pairs = Sequence[tuple[str, str]]


def bash(words: ShellWords) -> str:
    """Return bash functions; bash shows what a role is called, and of the rest only the words."""
    words = words._replace(skills=sorted(words.skills))
    parts = [
        "",
        "# What roles are called beside their ids.",
        *_array("_careercli_aliases", with_meanings(words.aliases)),
        "",
        "# Says which part of the skills starts with the first character of $1.",
        *_parts(words.skills),
    ]
    return _functions(words, lambda parameter: [word for word, _ in parameter]) + "\n".join(
        [*parts, ""]
    )


def zsh(words: ShellWords) -> str:
    """Return zsh functions, each word with a tab and what it means behind it."""
    return _functions(words, with_meanings)


def _parts(skills: Sequence[str]) -> Iterator[str]:
    """Yield a function; bash would search all of them within a key press, but barely."""
    yield from ("_careercli_part() {", '    case "$1" in')
    start = 0
    for first, group in groupby(skills, key=lambda skill: skill[0]):
        count = len(list(group))
        yield f"    {first}*) from={start} count={count} ;;"
        start += count
    yield from ("    esac", "}")


def _functions(words: ShellWords, shown: Callable[[Pairs], list[str]]) -> str:
    lines = [
        *_array("_careercli_roles", with_meanings(words.roles)),
        "_careercli_skills=(",
        *lines_of(words.skills),
        ")",
        "_careercli_occupations=(",
        *lines_of(words.occupations),
        ")",
        "",
        "_careercli_command() {",
        "    below=() flags=()",
        '    case "$1" in',
    ]
    for entry in entries(words.tree):
        lines.append(f"    {_quoted(entry.key)})")
        lines += _array("        below", shown(entry.commands))
        lines += _array("        flags", shown(entry.options))
        lines.append("        ;;")
    lines += [
        "    esac",
        "}",
        "",
        "_careercli_value() {",
        "    kind='' values=()",
        '    case "$1" in',
    ]
    for key, parameter in values(words.tree):
        pattern = _quoted(key.removesuffix("*")) + ("*" if key.endswith("*") else "")
        lines.append(f"    {pattern}) kind={parameter.kind}")
        lines += [*_array("        values", parameter.words), "        ;;"]
    return "\n".join([*lines, "    esac", "}", ""])


def _array(name: str, words: Sequence[str]) -> list[str]:
    if not words:
        return []
    indent = " " * (len(name) - len(name.lstrip()))
    return [f"{name}=(", *(f"{indent}    {_quoted(word)}" for word in words), f"{indent})"]


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"
