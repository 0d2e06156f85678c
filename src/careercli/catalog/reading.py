"""Catalog files as plain values, before any rule is asked."""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

from careercli.catalog.decode import TABLES
from careercli.files import reading
from careercli.files.limits import CATALOG_BYTES
from careercli.files.reading import PATH_HINT, BadFile, NotUtf8, TooLarge
from careercli.files.toml import TOO_DEEP, NotToml, parsed

LIMITS_HINT = "a catalog holds figures of roles: short texts, at two levels"
TABLES_HINT = f"a catalog file is TOML with the tables {', '.join(f'[[{t}]]' for t in TABLES)}"


class BadCatalogFile(BadFile):
    """A catalog file that cannot be read: where, what is wrong, and what would be right."""


def read_text(path: Path) -> str:
    """Return a catalog file's text, or that of standard input for `-`; raise `BadCatalogFile`."""
    return text_of(path, read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Return a catalog file's bytes, or those of standard input for `-`; raise `BadCatalogFile`."""
    try:
        return reading.read_bytes(path, CATALOG_BYTES)
    except TooLarge as error:
        hint = "a catalog holds aggregated figures, not postings"
        raise BadCatalogFile(path, error.line, error.wrong, hint) from None
    except BadFile as error:
        hint = "give the path of a TOML file" if error.hint == PATH_HINT else error.hint
        raise BadCatalogFile(path, error.line, error.wrong, hint) from None


def text_of(path: Path, data: bytes) -> str:
    """Return the text that a catalog file's bytes hold; raise `BadCatalogFile`."""
    try:
        return reading.as_text(path, data).replace("\r\n", "\n")
    except NotUtf8 as error:
        raise BadCatalogFile(path, error.line, error.wrong, error.hint) from None


def parse(path: Path, text: str) -> dict[str, Any]:
    """Return a TOML text as plain JSON values (dates as ISO strings).

    Raises `BadCatalogFile` with the line of the first syntax error.
    """
    try:
        return _as_json(parsed(text))
    except NotToml as fault:
        hint = LIMITS_HINT if fault.line is None else TABLES_HINT
        raise BadCatalogFile(path, fault.line, fault.wrong, hint) from None
    except RecursionError:
        raise BadCatalogFile(path, None, TOO_DEEP, LIMITS_HINT) from None


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
