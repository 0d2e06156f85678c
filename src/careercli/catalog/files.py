"""Reading catalog files that people write: what can be wrong before any rule is asked."""

import json
import sys
import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any, BinaryIO

from careercli.catalog.decode import TABLES
from careercli.errors import CareerError, WrongUse

STDIN = Path("-")
MAX_BYTES = 16 * 1024 * 1024
CHECK_HINT = "mend the file; `careercli check FILE` lists everything that is wrong with it"


class BadCatalogFile(CareerError):
    """A catalog file that cannot be read: where, and what is wrong."""

    def __init__(self, path: Path, line: int | None, wrong: str, hint: str) -> None:
        place = str(path) if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {wrong}", hint)
        self.path, self.line, self.wrong = path, line, wrong


class NotUtf8(BadCatalogFile):
    """A file that is not UTF-8, and its bytes."""

    def __init__(self, path: Path, line: int, data: bytes) -> None:
        super().__init__(path, line, "not UTF-8", "save the file as UTF-8")
        self.data = data


class NothingToRead(WrongUse):
    """`-` was given, and standard input is a terminal, closed, or read already."""

    def __init__(self, state: str) -> None:
        hint = "pipe something into it, as in: cat FILE | careercli … -"
        super().__init__(f"- reads standard input, which is {state}", hint)


def read_text(path: Path) -> str:
    """Return a file's text, or that of standard input for `-`.

    Raises `BadCatalogFile` if it is missing, too large or not UTF-8.
    """
    try:
        with stdin() if path == STDIN else path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadCatalogFile(path, None, reason, "give the path of a TOML file") from None
    except ValueError:
        wrong = "a path cannot hold a null byte"
        raise BadCatalogFile(path, None, wrong, "give the path of a TOML file") from None
    if len(data) > MAX_BYTES:
        wrong = f"larger than {MAX_BYTES // 1024 // 1024} MiB"
        hint = "a catalog holds aggregated figures, not postings"
        raise BadCatalogFile(path, None, wrong, hint)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        offset = len(data) - len(error.object)  # of a byte order mark
        line = data.count(b"\n", 0, error.start + offset) + 1
        raise NotUtf8(path, line, data) from None


def stdin() -> BinaryIO:
    """Return standard input, to be read once; raise `NothingToRead` rather than wait for keys."""
    if sys.stdin is None:
        raise NothingToRead("closed")
    if sys.stdin.closed:
        raise NothingToRead("read already")
    if sys.stdin.isatty():
        raise NothingToRead("a terminal")
    return sys.stdin.buffer


def parse(path: Path, text: str) -> dict[str, Any]:
    """Return a TOML text as plain JSON values (dates as ISO strings).

    Raises `BadCatalogFile` with the line of the first syntax error.
    """
    try:
        return _as_json(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(path, text, str(error)) from None
    except RecursionError:
        raise BadCatalogFile(path, None, "nested too deeply", CHECK_HINT) from None
    except ValueError as error:  # an integer of thousands of digits
        raise BadCatalogFile(path, None, str(error).lower(), CHECK_HINT) from None


def read(path: Path) -> dict[str, Any]:
    """Return a catalog file as plain JSON values; raise `BadCatalogFile`."""
    return parse(path, read_text(path))


def _as_json(document: dict[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(document, default=_iso))
    return plain


def _iso(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _syntax_error(path: Path, text: str, message: str) -> BadCatalogFile:
    """Split tomllib's message, which ends in `(at line 3, column 5)` or `(at end of document)`."""
    wrong, _, place = message.rpartition(" (at ")
    line = text.rstrip("\n").count("\n") + 1
    if place.startswith("line "):
        line = int(place.removeprefix("line ").split(",")[0])
    wrong = f"not TOML: {wrong[:1].lower()}{wrong[1:]}" if wrong else f"not TOML: {message}"
    tables = ", ".join(f"[[{table}]]" for table in TABLES)
    return BadCatalogFile(path, line, wrong, f"a catalog file is TOML with the tables {tables}")
