"""The first reading of each file: what stands in its cells, and which rows cannot be read.

A file is read twice. First for the table `written` (file, field, value, n): what stands in
the columns that say few different things, and how often. Once that is understood, the rows
go where they count (`classification.py`), without being kept in between.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.market.content import NOT_UTF8
from careercli.market.distinct_values import SAY_LITTLE, written
from careercli.market.engine.database import Engine
from careercli.market.engine.unreadable import (
    BadRow,
    BadRows,
    bad_lines,
    readable,
    reading,
    rejected,
)
from careercli.market.errors import BadPostings
from careercli.market.fields import columns_read, fields, fields_in, paired
from careercli.market.layouts import BOARD, Layout, column_of
from careercli.market.limits import REJECTED_ROWS
from careercli.market.scans import Scan
from careercli.market.statuses import status_columns

MOST_BAD = 0.05
LONG_TITLE, MOST_TEXTS = 200, 0.5  # characters; the share of titles that are no titles
Tell = Callable[[str], None]  # what is being done


class FilesRead(NamedTuple):
    """What files hold: their rows, those that cannot be read, the postings that others make."""

    rows: int
    bad_rows: int
    postings: int
    layouts: tuple[Layout, ...]
    status_columns: tuple[str, ...]
    paths: tuple[Path, ...]


class FileRows(NamedTuple):
    """What one file holds: rows that can be read, rows that cannot, with the first, and postings.

    Two rows can be one posting.
    """

    good: int
    bad: int
    postings: int
    first_bad: BadRow | None


def read_written(engine: Engine, scans: Sequence[Scan], lenient: bool, tell: Tell) -> FilesRead:
    """Make the table `written`; raise `BadPostings` for a file that cannot be read.

    A row that cannot be read is counted and skipped; over 5 % of a file's rows
    are an error unless `lenient`.
    """
    kinds = {"file": "integer", "field": "varchar", "value": "varchar", "n": "bigint"}
    engine.load("written", kinds, ())
    files: list[FileRows] = []
    for number, scan in enumerate(scans):
        tell(f"reading {scan.path.name}")
        file = _read(engine, scan, number)
        if file.bad > MOST_BAD * (file.good + file.bad) and not lenient:
            raise _too_many(scan, file)
        _check_titles(engine, scan, number)
        files.append(file)
    return FilesRead(
        rows=sum(file.good + file.bad for file in files),
        bad_rows=sum(file.bad for file in files),
        postings=sum(file.postings for file in files),
        layouts=tuple({scan.layout.name: scan.layout for scan in scans}.values()),
        status_columns=tuple(dict.fromkeys(c for scan in scans for c in _status_columns(scan))),
        paths=tuple(scan.path for scan in scans),
    )


def _status_columns(scan: Scan) -> list[str]:
    """Return the columns that sound as if they said which postings are closed, and are not read."""
    if scan.layout is BOARD:
        return []
    fields = {column.casefold() for column in scan.layout.columns()}
    return status_columns(column for column in scan.columns if column.casefold() not in fields)


def _read(engine: Engine, scan: Scan, number: int) -> FileRows:
    """Add what stands in a file to `written`, and return what it holds.

    Rows that the census of the file has counted and DuckDB does not give are bad rows too.
    """
    good = f"{scan.sql} where not bad_line" if scan.form == "json lines" else scan.sql
    with reading(engine, scan.path, rejects=scan.form == "csv"):
        if scan.form == "csv" and scan.census:
            unread = scan.census.records - 1 - readable(engine, scan.sql)
            if unread > REJECTED_ROWS:
                raise _unread(scan, unread)
        _add_written(engine, scan, number, good)
        marked = dict(
            engine.rows(f"select value, n from written where file = {number} and field = 'bad'")
        )
        postings = rows = marked.get("false", 0)
        bad = _bad_rows(engine, scan, marked.get("true", 0))
        if scan.layout.halves:
            rows = engine.one(f"select count(*) from {good}")
    lost = _lost(scan, rows + bad.rows, bad.quotes)
    return FileRows(rows, bad.rows + lost, postings, bad.first)


def _add_written(engine: Engine, scan: Scan, number: int, good: str) -> None:
    """Name the steps of a file's fields, and run `written`; `good` are the rows to be paired."""
    file = source = f"file_{number}"
    halves = bool(scan.layout.halves)
    engine.file(file, good if halves else scan.sql, columns_read(scan), numbered=halves)
    if halves:
        source = f"pair_{number}"
        engine.name(paired(scan.layout, file, source))
    engine.name(fields(scan, source, f"field_{number}"))
    engine.name(fields(scan, source, f"little_{number}", fields_in(scan, SAY_LITTLE)))
    engine.insert_over_all_columns(written(scan, number))


def _bad_rows(engine: Engine, scan: Scan, marked: int) -> BadRows:
    """Return the rows that DuckDB cannot read, with those that are marked as bad among others."""
    if scan.form == "csv":
        bad = rejected(engine)
        return bad._replace(rows=bad.rows + marked)
    if marked or (scan.form == "json lines" and scan.layout.halves):
        return bad_lines(engine, scan.sql)
    return BadRows(0, None)


def _check_titles(engine: Engine, scan: Scan, number: int) -> None:
    """Raise `BadPostings` where most titles of a file are long texts or HTML: another column's."""
    texts, every = engine.rows(
        f"""select coalesce(sum(case when length(value) > {LONG_TITLE} or value like '%</%'
            or value like '%<br%' or value like '%&lt;%' then n end), 0), coalesce(sum(n), 0)
          from written where file = {number} and field = 'title' and value is not null"""
    )[0]
    if texts > MOST_TEXTS * every:
        column = column_of(scan.layout.fields["title"])
        hint = "name the column that holds the titles: --map title=COLUMN"
        raise BadPostings(scan.path, "most titles are long texts or HTML", hint, column=column)


def _lost(scan: Scan, rows: int, quotes: bool) -> int:
    """Return how many rows of a text DuckDB neither gave nor rejected.

    Where `quotes` stand in the wrong places, the fast count can be as wrong as DuckDB's.
    """
    names = 1 if scan.form == "csv" else 0  # a row of their own
    if scan.census is None or (scan.census.records - names == rows and not quotes):
        return 0
    return max(scan.census.exact() - names - rows, 0)


# --- what is wrong -------------------------------------------------------------------


def _too_many(scan: Scan, file: FileRows) -> BadPostings:
    row, column, why = file.first_bad or (None, None, "not readable")
    share = f"{file.bad:,} of {file.good + file.bad:,} rows cannot be read; the first: {why}"
    hint = "mend the file, or skip what cannot be read with --lenient"
    if why == "invalid encoding":
        hint = f"if the file is not UTF-8, {NOT_UTF8}; or skip these rows with --lenient"
    return BadPostings(scan.path, share, hint, row=row, column=column or None)


def _unread(scan: Scan, unread: int) -> BadPostings:
    wrong = f"{unread:,} rows cannot be read: other numbers of columns, or quotes that never close"
    return BadPostings(
        scan.path, wrong, f"mend the file: --lenient skips up to {REJECTED_ROWS:,} rows"
    )
