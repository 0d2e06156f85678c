"""What DuckDB cannot read: rows that it rejects, and files at which it gives up."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from careercli.market.content import NOT_UTF8, damaged
from careercli.market.engine.database import Engine
from careercli.market.engine.files import REJECTS
from careercli.market.errors import NO_SPACE, BadPostings, DatabaseFailed
from careercli.market.limits import ROW_BYTES


class BadRow(NamedTuple):
    """A row that cannot be read: its number, its column, '' where that is not known, and why."""

    row: int
    column: str
    why: str


class BadRows(NamedTuple):
    """How many rows cannot be read, and the first of them.

    `quotes` says that one cannot for its quotes: it may have taken in more rows.
    """

    rows: int
    first: BadRow | None
    quotes: bool = False


def readable(engine: Engine, scan: str) -> int:
    """Return how many rows of a CSV file can be read, and keep nothing of the others.

    DuckDB holds a kilobyte or two for each row that it tells of, however few are asked for.
    """
    quiet = scan.replace(REJECTS, "")
    with engine.without("unused_columns"):
        return int(engine.one(f"select count(*) from (select * from {quiet})"))


def rejected(engine: Engine) -> BadRows:
    """Return the rows of a CSV file that could not be read, and forget them."""
    first = engine.rows(
        "select line, coalesce(column_name, ''), lower(error_type) from reject_errors"
        " order by line limit 1"
    )
    count = engine.one("select count(distinct line) from reject_errors")
    quotes = engine.one("select count(*) from reject_errors where error_type = 'UNQUOTED VALUE'")
    engine.connection.execute("delete from reject_errors")
    return BadRows(count, BadRow(*first[0]) if first else None, quotes > 0)


def bad_lines(engine: Engine, scan: str) -> BadRows:
    """Return the JSON lines that could not be read."""
    count, row = engine.rows(
        "select count(*), min(row) from (select row_number() over () as row, bad_line "
        f"from {scan}) where bad_line"
    )[0]
    return BadRows(count, BadRow(row, "", "not a posting in JSON") if count else None)


@contextmanager
def reading(engine: Engine, path: Path, rejects: bool) -> Iterator[None]:
    """Read a file, and forget its rejects; raise `BadPostings` where that fails."""
    import duckdb

    try:
        yield
        if rejects:
            rejected(engine)
    except duckdb.InterruptException:
        raise
    except duckdb.Error as error:
        raise _complaint(path, str(error)) from None


@contextmanager
def reading_parquet(path: Path) -> Iterator[None]:
    """Look into a Parquet file; raise `BadPostings` where it is damaged."""
    import duckdb

    try:
        yield
    except duckdb.Error:
        raise BadPostings(path, "a damaged Parquet file", "download it again") from None


def _complaint(path: Path, message: str) -> BadPostings:
    """Return what DuckDB says of a file as an error of ours."""
    line = re.search(r"[Ll]ine: ?(\d+)|line (\d+)", message)
    row = int(line[1] or line[2]) if line else None
    if "GZIP" in message:
        return damaged(path)
    if "allocate" in message:
        wrong = "needs more memory than an import takes"
        return BadPostings(path, wrong, "split the file and import the parts together")
    if "maximum_object_size" in message or "Maximum line size" in message or "max_line" in message:
        wrong = f"a row of over {ROW_BYTES >> 20} MiB"
        return BadPostings(path, wrong, "a posting a row, and a line end after each", row=row)
    if "unicode" in message.lower() or "utf-8" in message.lower():
        return BadPostings(path, "not UTF-8", NOT_UTF8, row=row)
    if NO_SPACE in message.lower():
        raise DatabaseFailed(message)
    what = message.split("\n")[0].partition(": ")[2] or message
    return BadPostings(path, f"cannot be read: {what[:160]}", "download it again", row=row)
