"""TOML texts: parsed within limits, with what is wrong and where as data."""

import re
from typing import Any

from careercli.files.limits import (
    TOML_DOTS,
    TOML_KEY_PARTS,
    TOML_KEYS,
    TOML_NESTING,
    TOML_TABLES,
    TOML_TEXT_CHARACTERS,
    TOML_TEXTS,
    TOML_VALUES,
    TOML_WORD_CHARACTERS,
)

# Strings that never close reach to the end of the line or text, so that no text is read twice:
# `"a\"b"`, `'c'`, `"d` at the end of a line; `"""e"""`, `'''f'''`.
TEXT = r'"(?:[^"\\\n]|\\.)*+"?|\'[^\'\n]*+\'?'
_LONG_TEXT = (
    r'"""(?s:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\\?\Z)'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)"
)
NO_STRUCTURE = rf"{_LONG_TEXT}|{TEXT}|#[^\n]*+"
# `.b.c.d` with more parts than a key may have.
_LONG_KEY = re.compile(rf"(?:\.[ \t]*+[\w-]++[ \t]*+){{{TOML_KEY_PARTS}}}")
# `.b` of `a.b = 1` and of `[a.b]`; the 5 of `1.5]` too.
_DOTTED = re.compile(r"\.[ \t]*+[\w-]++[ \t]*+(?=[.=\]])")
_LONG_WORD = re.compile(rf"(?<![\w.+:-])[\w.+:-]{{{TOML_WORD_CHARACTERS}}}")
_KEYS = re.compile(r"\('.*',?\)")  # `('role',)`, as tomllib writes the key `role`
TOO_DEEP = "nested too deeply"


class NotToml(Exception):
    """A text that is not TOML, or more of it than can be parsed: the 1-based line, what is wrong.

    Whoever reads the text makes an error of it, with a hint that fits the file.
    """

    def __init__(self, line: int | None, wrong: str) -> None:
        super().__init__(wrong)
        self.line, self.wrong = line, wrong


def parsed(text: str) -> dict[str, Any]:
    """Return a TOML text as `tomllib` does; raise `NotToml` for its first fault.

    What would cost `tomllib` much time or memory is refused before.
    """
    import tomllib

    _check_limits(text)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(text, str(error)) from None
    except RecursionError:
        raise NotToml(None, TOO_DEEP) from None


def comments(text: str) -> int:
    """Return how many comments a TOML text holds."""
    return sum(part[0][0] == "#" for part in re.finditer(NO_STRUCTURE, text))


def _check_limits(text: str) -> None:
    """Raise `NotToml` for what is too much, too long or too deep."""
    for count, part in enumerate(re.finditer(NO_STRUCTURE, text), start=1):
        if part.end() - part.start() > TOML_TEXT_CHARACTERS:
            raise NotToml(None, f"a text of more than {TOML_TEXT_CHARACTERS:,} characters")
        if count > TOML_TEXTS:
            raise NotToml(None, f"more than {TOML_TEXTS:,} texts and comments")
    structure = re.sub(NO_STRUCTURE, "_", text)
    keys, tables = structure.count("="), structure.count("[")
    for count, most, what in (
        (keys, TOML_KEYS, "keys"),
        (tables, TOML_TABLES, "tables and lists"),
        (keys + structure.count(",") + structure.count("{"), TOML_VALUES, "keys and items"),
    ):
        if count > most:
            raise NotToml(None, f"more than {most:,} {what}")
    if _LONG_KEY.search(structure) or len(_DOTTED.findall(structure)) > TOML_DOTS:
        raise NotToml(None, TOO_DEEP)
    if _LONG_WORD.search(structure):
        raise NotToml(None, f"a name or number of more than {TOML_WORD_CHARACTERS:,} characters")
    depth = 0
    for bracket in re.finditer(r"[\[\]{}]", structure):
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > TOML_NESTING:
            raise NotToml(None, TOO_DEEP)


def _fault(text: str, message: str) -> NotToml:
    """Split tomllib's message, which ends in `(at line 3, column 5)` or `(at end of document)`."""
    wrong, _, place = message.rpartition(" (at ")
    wrong = _KEYS.sub(lambda keys: repr(keys[0].strip("(,)'").replace("', '", ".")), wrong)
    wrong = wrong.replace("mutate immutable namespace", "add to")
    line = text.rstrip("\n").count("\n") + 1
    if place.startswith("line "):
        line = int(place.removeprefix("line ").split(",")[0])
    return NotToml(line, f"not TOML: {wrong[:1].lower()}{wrong[1:] or message}")
