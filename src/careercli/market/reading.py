"""Files of postings as scans: what a file is, how it is laid out, and what is wrong with it."""

import csv
import glob
import gzip
import io
import json
import os
import shutil
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, NamedTuple

from careercli.market import boards
from careercli.market import engine as duck
from careercli.market.engine import Engine
from careercli.market.errors import BadPostings
from careercli.market.layouts import BOARD, LAYOUTS, Layout, layout_of

HEAD = 1 << 20
MOST_JSON = 256 << 20  # bytes of a JSON document, which has to be held as a whole
_KNOWN = ", ".join(layout.name for layout in LAYOUTS)
_MAP = f"known are {_KNOWN}, board payloads, and any other with --map title=COLUMN,company=COLUMN"


class Scan(NamedTuple):
    """A file that can be read: SQL for its rows with all columns as text, and its layout.

    Of JSON lines the column `bad_line` says which could not be read.
    """

    path: Path
    layout: Layout
    sql: str
    columns: tuple[str, ...]
    form: Literal["csv", "json lines", "parquet"]
    records: int | None = None


def expanded(patterns: Iterable[str]) -> list[Path]:
    """Return the files that paths and globs name, in order; raise `BadPostings` for one of none."""
    found: list[Path] = []
    for pattern in patterns:
        path = Path(pattern)
        matches = [pattern] if os.path.lexists(path) else sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
        if not matches:
            raise BadPostings(path, "no such file", "give the path of a file of postings")
        found += [Path(match) for match in matches]
    for path in found:
        if path.is_dir():
            wrong = "a folder, not a file"
            raise BadPostings(path, wrong, f"name its files, such as '{path}/*.csv'")
        if _is_special(path):
            raise BadPostings(path, "no regular file", "save what it gives as a file first")
    return list(dict.fromkeys(found))


def _is_special(path: Path) -> bool:
    """Return whether a file is a device or a pipe, which cannot be read twice."""
    try:
        return path.exists() and not path.is_file()
    except OSError:
        return False


def scan(path: Path, own: Layout | None, engine: Engine) -> Scan | None:
    """Return how to read a file, None of a board without postings.

    `own` is the layout of --map, `folder` holds what is rewritten. Raises `BadPostings`.
    """
    head = _head(path)
    if head.startswith(b"PAR1"):
        return _parquet(path, own, engine)
    text = _text(path, head)
    start = text.lstrip()[:1]
    if start == "<":
        wrong = "an HTML page, not postings" if "<html" in text.lower() else "markup, not postings"
        raise BadPostings(path, wrong, "download the data itself: what was saved is a web page")
    if start in ("{", "["):
        return _json(path, text, own, engine)
    return _csv(path, text, own)


def _head(path: Path) -> bytes:
    """Return the first megabyte of a file, decompressed."""
    try:
        with opened(path) as stream:
            head = stream.read(HEAD)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise _cut_off(path) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadPostings(path, reason, "give the path of a file that you may read") from None
    if not head.strip():
        raise BadPostings(path, "empty", "give a file that holds postings")
    return head


def opened(path: Path) -> gzip.GzipFile | io.BufferedReader:
    """Return a file's content as a stream, decompressed."""
    return gzip.open(path, "rb") if _zipped(path) else path.open("rb")


def _zipped(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(2) == b"\x1f\x8b"


def _cut_off(path: Path) -> BadPostings:
    return BadPostings(path, "the gzip file is cut off or damaged", "download it again")


def _text(path: Path, head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BadPostings(path, "UTF-16, not UTF-8", "save the file as UTF-8")
    if b"\0" in head:
        wrong = "not a text: neither CSV nor JSON nor Parquet"
        raise BadPostings(path, wrong, "give a file of one of these kinds, plain or gzipped")
    return head.decode("utf-8-sig", "replace")


# --- CSV --------------------------------------------------------------------------


def _csv(path: Path, text: str, own: Layout | None) -> Scan:
    first = text.split("\n", 1)[0]
    if len(first) >= HEAD - 4 or "\n" not in text:
        wrong = "no line ends in its first megabyte" if len(text) >= HEAD - 4 else "one line only"
        raise BadPostings(path, wrong, "a CSV file has a line of column names and a line a posting")
    delimiter = max(",\t;|", key=first.count)
    try:
        names = next(csv.reader(io.StringIO(first), delimiter=delimiter), [])
    except csv.Error:
        names = []
    if not any(name.strip() for name in names):
        wrong = "the first line holds no names of columns"
        raise BadPostings(path, wrong, "a line of column names, then a line a posting", row=1)
    names = _told_apart(names)
    layout = _layout(path, own, names)
    lines = "text" in layout.fields or any(line.count('"') % 2 for line in text.split("\n")[:-1])
    sql = duck.csv_scan(str(path), delimiter, _zipped(path), names, lines)
    return Scan(path, layout, sql, tuple(names), "csv")


def _told_apart(names: list[str]) -> list[str]:
    """Return the names of columns, empty ones filled in and those that stand twice numbered."""
    found: list[str] = []
    for at, written in enumerate(names):
        name = written.strip() or f"column{at}"
        while name.casefold() in (other.casefold() for other in found):
            name = f"{name}_{at}"
        found.append(name)
    return found


def _layout(path: Path, own: Layout | None, columns: Iterable[str]) -> Layout:
    columns = list(columns)
    if own is not None:
        missing = sorted(own.known_by - set(columns))
        if missing:
            hint = f"its columns are: {', '.join(columns)[:400]}"
            raise BadPostings(path, "no such column", hint, column=missing[0])
        return own
    layout = layout_of(columns)
    if layout is None:
        wrong = f"unknown columns: {', '.join(columns)[:200]}"
        raise BadPostings(path, wrong, _MAP)
    return layout


# --- Parquet ----------------------------------------------------------------------


def _parquet(path: Path, own: Layout | None, engine: Engine) -> Scan:
    import duckdb

    held = path
    if _zipped(path):
        held = engine.new_file("parquet")
        try:
            with opened(path) as packed, held.open("wb") as plain:
                shutil.copyfileobj(packed, plain)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise _cut_off(path) from None
    try:
        rows = engine.rows(f"describe select * from read_parquet({duck.file(str(held))})")
    except duckdb.Error:
        raise BadPostings(path, "a damaged Parquet file", "download it again") from None
    types = {row[0]: row[1] for row in rows}
    layout = _layout(path, own, types)
    sql = duck.parquet_scan(str(held), types)
    return Scan(path, layout, sql, tuple(types), "parquet")


# --- JSON -------------------------------------------------------------------------


def _json(path: Path, text: str, own: Layout | None, engine: Engine) -> Scan | None:
    lines = [line for line in text.split("\n") if line.strip()]
    sample = lines[:200]
    objects = list(filter(None, map(_object, sample)))
    by_line = 2 * len(objects) > len(sample) and (len(lines) > 1 or len(text) < HEAD - 4)
    if by_line and not _is_document(objects[0], own):
        keys: dict[str, None] = {}
        for held in objects:
            keys |= dict.fromkeys(held)
        found = _layout(path, own, keys)
        return _json_lines(path, path, found, keys | dict.fromkeys(found.columns()))
    document = _objects(path) if by_line and len(objects) > 1 else _document(path)
    records, layout = _records(path, document, own)
    target = engine.new_file("jsonl")
    keys = {}
    with target.open("w", encoding="utf-8") as stream:
        for record in records:
            keys |= dict.fromkeys(record)
            stream.write(json.dumps(record) + "\n")
    if not keys:
        return None
    return _json_lines(path, target, layout or _layout(path, own, keys), keys)


def _is_document(first: dict[str, Any], own: Layout | None) -> bool:
    """Return whether an object holds postings, and is not one itself."""
    if own is None and (first.get("jobs") == [] or boards.postings(first) is not None):
        return True
    lists = [value for value in first.values() if isinstance(value, list) and value]
    known = layout_of(first) is not None if own is None else own.known_by <= set(first)
    return not known and any(isinstance(value[0], dict) for value in lists)


def _json_lines(path: Path, held: Path, layout: Layout, keys: Iterable[str]) -> Scan:
    keys = [key for key in keys if key and '"' not in key and key != "bad_line"]
    sql = duck.json_lines_scan(str(held), _zipped(held), keys := tuple(keys))
    return Scan(path, layout, sql, keys, "json lines")


def _objects(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a board's postings that stand a line each."""
    with opened(path) as stream:
        return [held for line in stream if (held := _object(line.decode("utf-8", "replace")))]


def _object(line: str) -> dict[str, Any] | None:
    try:
        held = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def _document(path: Path) -> Any:
    try:
        with opened(path) as stream:
            data = stream.read(MOST_JSON + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise _cut_off(path) from None
    if len(data) > MOST_JSON:
        wrong = f"one JSON document of over {MOST_JSON >> 20} MiB"
        raise BadPostings(path, wrong, "save it as JSON lines, one posting a line")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise BadPostings(path, "not UTF-8", "save the file as UTF-8", row=row) from None
    except json.JSONDecodeError as error:
        wrong = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        hint = "the file may be cut off: download it again"
        raise BadPostings(path, wrong, hint, row=error.lineno) from None
    except RecursionError:
        raise BadPostings(path, "nested too deeply", "give a list of postings") from None
    except ValueError:
        raise BadPostings(path, "a number of too many digits", "download it again") from None


def _records(
    path: Path, document: Any, own: Layout | None
) -> tuple[Iterable[dict[str, Any]], Layout | None]:
    """Return the postings of a JSON document: a board's as `BOARD`, else as they stand."""
    if own is None:
        found = boards.postings(document)
        if found is not None:
            return found, BOARD
    if isinstance(document, dict):
        lists = [value for value in document.values() if isinstance(value, list)]
        document = max(lists, key=len, default=[])
    if not isinstance(document, list) or not all(isinstance(item, dict) for item in document):
        raise BadPostings(path, "no list of postings", _MAP)
    return document, None
