"""JSON as postings: lines of objects, a list of them, an object that holds one, or a board."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.market.boards.payloads import is_empty_board
from careercli.market.boards.payloads import postings as board_postings
from careercli.market.census import census
from careercli.market.content import NOT_UTF8, blocks, is_zipped, lines
from careercli.market.engine.database import Engine
from careercli.market.engine.files import json_lines_scan
from careercli.market.errors import BadPostings
from careercli.market.layouts import BOARD, Layout, column_of, layout_of
from careercli.market.limits import (
    DOCUMENT_BYTES,
    DOCUMENT_KEYS,
    DOCUMENT_OBJECTS,
    HEAD_BYTES,
    ROW_BYTES,
)
from careercli.market.scans import MAP, Scan, layout_for

SAMPLE = 200  # objects that are looked at to find out what the others are
_LISTS = ("text", "tags")  # fields that may hold more than a text


def scan_json(
    path: Path, content: Path, text: str, mapped: Layout | None, engine: Engine
) -> Scan | None:
    """Return how to read JSON that begins with a text, None of a board without postings.

    `content` is the file's text in UTF-8. Raises `BadPostings`.
    """
    written = [line for line in text.split("\n") if line.strip()]
    sample = written[:SAMPLE]
    objects = list(filter(None, map(_object, sample)))
    by_line = 2 * len(objects) > len(sample) and (len(written) > 1 or len(text) < HEAD_BYTES - 4)
    if by_line and not _is_document(objects[0], mapped):
        return _lines(path, content, objects, mapped)
    document = _objects(content) if by_line and len(objects) > 1 else _document(path, content)
    records, layout = _records(path, document, mapped)
    target = engine.new_file("jsonl")
    with target.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(record) + "\n" for record in records)
    if not any(records):
        return None
    return _lines(path, target, records, layout or mapped)


def _lines(
    path: Path, content: Path, objects: Sequence[Mapping[str, Any]], layout: Layout | None
) -> Scan:
    """Return how to read JSON lines, of which `objects` are the first or all."""
    keys = dict.fromkeys(key for posting in objects for key in posting)
    paths: list[str] = []
    if layout is BOARD:
        known_layout = BOARD
    else:
        if layout is not None:
            late = [key for key in sorted(layout.known_by) if key.partition(".")[0] not in keys]
            keys |= dict.fromkeys(_keys_in(content, [key.partition(".")[0] for key in late]))
            paths = [key for key in layout.known_by if key not in keys and "." in key
                     and key.partition(".")[0] in keys]  # fmt: skip
        known_layout = layout_for(path, layout, (*keys, *paths))
        keys |= dict.fromkeys(column for column in known_layout.columns() if column not in paths)
        if layout is not None:
            _check_texts(path, layout, objects[:SAMPLE])
    read = tuple(key for key in keys if key and '"' not in key and key != "bad_line")
    counted = census(content)
    sql = json_lines_scan(str(content), is_zipped(content), read, paths)
    return Scan(path, known_layout, sql, (*read, *paths), "json lines", counted)


def _keys_in(content: Path, keys: Iterable[str]) -> list[str]:
    """Return the keys that stand anywhere in a file."""
    wanted = {key: json.dumps(key, ensure_ascii=False).encode() for key in keys}
    present: list[str] = []
    before = b""
    for block in blocks(content) if wanted else ():
        part = before + block
        present += [key for key, written in wanted.items() if written in part]
        wanted = {key: written for key, written in wanted.items() if key not in present}
        before = block[-1000:]
        if not wanted:
            break
    return present


def _check_texts(path: Path, mapped: Layout, objects: Iterable[Mapping[str, Any]]) -> None:
    """Raise `BadPostings` where an object stands in a column that was mapped to a text."""
    columns = {column_of(sql): field for field, sql in mapped.fields.items() if field not in _LISTS}
    for posting in objects:
        for column, field in columns.items():
            value = _value(posting, column or "")
            if isinstance(value, dict) and value:
                hint = f"name what stands in it: --map {field}={column}.{next(iter(value))}"
                raise BadPostings(path, "an object, not a text,", hint, column=column)


def _value(posting: Mapping[str, Any], path: str) -> Any:
    """Return what stands at a key, or at a path of keys."""
    if path in posting:
        return posting[path]
    value: Any = posting
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _is_document(first: dict[str, Any], mapped: Layout | None) -> bool:
    """Return whether an object holds postings, and is not one itself."""
    if mapped is None and (is_empty_board(first) or board_postings(first) is not None):
        return True
    lists = [value for value in first.values() if isinstance(value, list) and value]
    known = layout_of(first) is not None if mapped is None else _has(first, mapped)
    return not known and any(isinstance(value[0], dict) for value in lists)


def _has(first: Mapping[str, Any], mapped: Layout) -> bool:
    return all(key in first or key.partition(".")[0] in first for key in mapped.known_by)


def _objects(content: Path) -> list[dict[str, Any]]:
    """Return the objects of a board's postings that stand a line each."""
    written = lines(content, ROW_BYTES)
    return [one for line in written if (one := _object(line.decode("utf-8", "replace")))]


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _document(path: Path, content: Path) -> Any:
    data = whole(path, content)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise BadPostings(path, "not UTF-8", NOT_UTF8, row=row) from None
    except json.JSONDecodeError as error:
        wrong = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        hint = "the file may be cut off: download it again"
        raise BadPostings(path, wrong, hint, row=error.lineno) from None
    except RecursionError:
        raise BadPostings(path, "nested too deeply", "give a list of postings") from None
    except ValueError:
        raise BadPostings(path, "a number of too many digits", "download it again") from None


def whole(path: Path, content: Path) -> bytes:
    """Return all of a document; raise `BadPostings` for one that is too large."""
    return b"".join(_within(path, content))


def _within(path: Path, content: Path) -> Iterator[bytes]:
    size = objects = keys = 0
    for block in blocks(content):
        size += len(block)
        objects += block.count(b"{") + block.count(b"[")
        keys += block.count(b'":')
        for count, most, what in (
            (size >> 20, DOCUMENT_BYTES >> 20, "MiB"),
            (objects, DOCUMENT_OBJECTS, "objects and lists"),
            (keys, DOCUMENT_KEYS, "keys"),
        ):
            if count > most:
                wrong = f"one JSON document of over {most:,} {what}"
                raise BadPostings(path, wrong, "save it as JSON lines, one posting a line")
        yield block


def _records(
    path: Path, document: Any, mapped: Layout | None
) -> tuple[Sequence[dict[str, Any]], Layout | None]:
    """Return the postings of a JSON document: a board's as `BOARD`, else as they stand."""
    if mapped is None:
        board = board_postings(document)
        if board is not None:
            return board, BOARD
    if isinstance(document, dict):
        lists = [value for value in document.values() if isinstance(value, list)]
        document = max(lists, key=len, default=[])
    if not isinstance(document, list) or not all(isinstance(item, dict) for item in document):
        raise BadPostings(path, "no list of postings", MAP)
    return document, None
