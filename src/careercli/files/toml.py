"""TOML texts: parsed within limits, with what is wrong and where as data."""

import re
from typing import Any

from careercli.files.limits import TOML_KEY_PARTS, TOML_KEYS, TOML_NESTING

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
TOO_DEEP = "nested too deeply"
LONG_NUMBER = "a number of thousands of digits"


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
    except ValueError:
        raise NotToml(None, LONG_NUMBER) from None


def comments(text: str) -> int:
    """Return how many comments a TOML text holds."""
    return sum(part[0][0] == "#" for part in re.finditer(NO_STRUCTURE, text))


def _check_limits(text: str) -> None:
    """Raise `NotToml` for too many keys, keys of too many parts, and lists nested too deeply."""
    if text.count("=") + text.count("[") + text.count("{") > TOML_KEYS:
        raise NotToml(None, f"more than {TOML_KEYS:,} keys, tables and lists")
    structure = re.sub(NO_STRUCTURE, "_", text)
    if _LONG_KEY.search(structure):
        raise NotToml(None, TOO_DEEP)
    depth = 0
    for bracket in re.finditer(r"[\[\]{}]", structure):
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > TOML_NESTING:
            raise NotToml(None, TOO_DEEP)


def _fault(text: str, message: str) -> NotToml:
    """Split tomllib's message, which ends in `(at line 3, column 5)` or `(at end of document)`."""
    wrong, _, place = message.rpartition(" (at ")
    line = text.rstrip("\n").count("\n") + 1
    if place.startswith("line "):
        line = int(place.removeprefix("line ").split(",")[0])
    return NotToml(line, f"not TOML: {wrong[:1].lower()}{wrong[1:] or message}")
