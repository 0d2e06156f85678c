"""CSV files: what stands above the names of their columns, and how they are read."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from careercli.market.census import census
from careercli.market.content import NOT_UTF8, is_zipped
from careercli.market.engine.files import csv_scan
from careercli.market.errors import BadPostings
from careercli.market.layouts import Layout, layout_of
from careercli.market.limits import COLUMNS, HEAD_BYTES, LINES_ABOVE
from careercli.market.scans import Scan, layout_for

_SEPARATOR = re.compile(r'"?sep=(.)"?\r?', re.IGNORECASE)  # the first line of `sep=;` files


def scan_csv(path: Path, content: Path, text: str, mapped: Layout | None) -> Scan:
    """Return how to read a CSV file that begins with a text; raise `BadPostings`.

    `content` is the file's text in UTF-8.
    """
    lines = text.split("\n")
    if len(lines[0]) >= HEAD_BYTES - 4 or len(lines) == 1:
        wrong = (
            "no line ends in its first megabyte" if len(text) >= HEAD_BYTES - 4 else "one line only"
        )
        raise BadPostings(path, wrong, "a CSV file has a line of column names and a line a posting")
    skip, delimiter, names = _header(path, lines, mapped)
    if any("\ufffd" in name for name in names):
        raise BadPostings(path, "not UTF-8", NOT_UTF8, row=skip + 1)
    layout = layout_for(path, mapped, names)
    counted = census(content, delimiter, skip)
    several = "text" in layout.fields or any(line.count('"') % 2 for line in lines[:-1])
    sql = csv_scan(str(content), delimiter, is_zipped(content), names, several, skip)
    return Scan(path, layout, sql, tuple(names), "csv", counted)


def _header(path: Path, lines: Sequence[str], mapped: Layout | None) -> tuple[int, str, list[str]]:
    """Return how many lines stand above the names of columns, the delimiter, and the names.

    Above can stand `sep=;`, blank lines and titles: the names are the first line of the first
    few that is known or has the columns of --map, else the first that holds several.
    """
    separator = _SEPARATOR.fullmatch(lines[0])
    above = 1 if separator else 0
    headers: list[tuple[int, str, list[str]]] = []
    for skip, line in enumerate(lines[above : above + LINES_ABOVE], start=above):
        delimiter = separator[1] if separator else max(",\t;|", key=line.count)
        names = _cells(line, delimiter)
        if len(names) > COLUMNS:
            layout_for(path, mapped, names)
        if not any(name.strip() for name in names):
            continue
        names = _told_apart(names)
        headers.append((skip, delimiter, names))
        if mapped.known_by <= set(names) if mapped else layout_of(names):
            return headers[-1]
    if not headers:
        wrong = "the first line holds no names of columns"
        raise BadPostings(path, wrong, "a line of column names, then a line a posting", row=1)
    return next((one for one in headers if len(one[2]) > 1), headers[0])


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(line), delimiter=delimiter), [])
    except csv.Error:
        return []


def _told_apart(names: Iterable[str]) -> list[str]:
    """Return the names of columns, empty ones filled in and those that stand twice numbered."""
    apart: list[str] = []
    taken: set[str] = set()
    for at, written in enumerate(names):
        name = written.strip() or f"column{at}"
        while name.casefold() in taken:
            name = f"{name}_{at}"
        apart.append(name)
        taken.add(name.casefold())
    return apart
