"""The tables of fish: functions that set the variables of their caller."""

from collections.abc import Iterable

from careercli.render.completion.tables import ShellWords, entries, lines_of, values, with_meanings


def fish(words: ShellWords) -> str:
    """Return the tables, each word with a tab and what it means behind it."""
    lines = [
        f"set -g __careercli_roles {_joined(with_meanings(words.roles))}",
        "set -g __careercli_skills \\",
        " \\\n".join(lines_of(words.skills)),
        "set -g __careercli_occupations \\",
        " \\\n".join(lines_of(words.occupations)),
        "",
        "function __careercli_command -S -a key",
        "    set commands",
        "    set options",
        "    switch $key",
    ]
    for entry in entries(words.tree):
        lines.append(f"        case {_quoted(entry.key)}")
        for name in ("commands", "options"):
            lines += [
                f"            set -a {name} {_quoted(w)}"
                for w in with_meanings(getattr(entry, name))
            ]
    lines += ["    end", "end", "", "function __careercli_value -S -a key"]
    lines += ["    set kind ''", "    set values", "    switch $key"]
    for key, parameter in values(words.tree):
        lines += [f"        case {_quoted(key)}", f"            set kind {parameter.kind}"]
        if parameter.words:
            lines.append(f"            set values {_joined(parameter.words)}")
    return "\n".join([*lines, "    end", "end", ""])


def _joined(words: Iterable[str]) -> str:
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'"
