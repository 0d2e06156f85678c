"""Files of postings as rows in the same columns, whatever their layout, and what is wrong there.

A row has `title`, `company`, `place`, `country`, `id_key`, `url_key`, `text_key` (by which
duplicates are known, null where they cannot be), `day`, `text`, `pay`, `tags`, `low`,
`high`, `period`, `currency`, `remote`, `level`, `predicted`, `hidden`, `half`, `bad`.

A file is read twice. First for the table `written` (scan, field, value, n): what stands in
the columns that say few different things, and how often. Once that is understood, the rows
go where they count, without being kept in between.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from careercli.market import dialect
from careercli.market.errors import NO_SPACE, BadPostings, DatabaseFailed
from careercli.market.given import Given
from careercli.market.layouts import FIELDS, Layout, column_of
from careercli.market.reading import Scan

if TYPE_CHECKING:
    import duckdb

MOST_BAD = 0.05
_SAY_LITTLE = ("title", "place", "country", "period", "currency", "remote")
Tell = Callable[[str], None]  # what is being done


class Staged(NamedTuple):
    """What was read: the files' rows, those that could not be, the postings made of the others."""

    rows: int
    bad_rows: int
    postings: int
    layouts: tuple[Layout, ...]


def read_written(
    connection: "duckdb.DuckDBPyConnection", scans: Sequence[Scan], lenient: bool, tell: Tell
) -> Staged:
    """Make the table `written`; raise `BadPostings` for a file that cannot be read.

    A row that cannot be read is counted and skipped; over 5 % of a file's rows
    are an error unless `lenient`.
    """
    connection.execute(
        "create table written (scan integer, field varchar, value varchar, n bigint)"
    )
    total = bad = postings = 0
    layouts: dict[str, Layout] = {}
    for place, scan in enumerate(scans):
        tell(f"reading {scan.path.name}")
        read, wrong, held, first = _read(connection, scan, place)
        if wrong and wrong > MOST_BAD * (read + wrong) and not lenient:
            raise _too_many(scan, read, wrong, first)
        total, bad, postings = total + read + wrong, bad + wrong, postings + held
        layouts[scan.layout.name] = scan.layout
    return Staged(total, bad, postings, tuple(layouts.values()))


def _read(
    connection: "duckdb.DuckDBPyConnection", scan: Scan, place: int
) -> tuple[int, int, int, tuple[int, str, str] | None]:
    """Return how many rows a file holds, how many are bad, the postings, and the first bad row."""
    fields = [field for field in _SAY_LITTLE if _field(scan, field) != "null"] + ["bad"]
    named = " ".join(f"when grouping({field}) = 0 then '{field}'" for field in fields)
    values = ", ".join(f"cast({field} as varchar)" for field in fields)
    with reading(connection, scan):
        insert = f"""
            insert into written
            select {place}, case {named} end, coalesce({values}), count(*)
            from ({_written(scan, fields[:-1])}) as p
            group by grouping sets ({", ".join(f"({field})" for field in fields)})"""
        if scan.form == "csv":
            dialect.over_all_columns(connection, insert)
        else:
            connection.execute(insert)
        counted = dict(
            connection.execute(
                f"select value, n from written where scan = {place} and field = 'bad'"
            ).fetchall()
        )
        read, wrong = counted.get("false", 0), counted.get("true", 0)
        first, held = None, read
        if scan.form == "csv":
            wrong, first = _rejected(connection)
        elif wrong or (scan.form == "json lines" and scan.layout.halves):
            wrong, first = _bad_lines(connection, scan)
        if scan.layout.halves:
            (read,) = connection.execute(f"select count(*) from {_good(scan)}").fetchall()[0]
    return read, wrong, held, first


@contextmanager
def reading(connection: "duckdb.DuckDBPyConnection", scan: Scan) -> Iterator[None]:
    """Read a file, and forget the rows that could not be; raise `BadPostings` where that fails."""
    import duckdb

    try:
        yield
        if scan.form == "csv":
            connection.execute("delete from reject_errors")
    except duckdb.InterruptException:
        raise
    except duckdb.Error as error:
        raise _unreadable(scan, str(error)) from None


def fields_of(scan: Scan) -> frozenset[str]:
    """Return the fields that a file has."""
    return frozenset(field for field in FIELDS if _field(scan, field) != "null")


def rows(scan: Scan, given: Given) -> str:
    """Return the SQL of a file's rows, those that cannot be read too, which say nothing but `bad`.

    Pay in a file that has no column of currencies is in the currency that was asked for.
    """
    paid_in = "currency"
    if _field(scan, "currency") == "null" and given.currency is not None:
        paid_in = dialect.literal(given.currency)
    low = dialect.number("low")
    if _field(scan, "pay") != "null":
        low = f"coalesce({low}, {dialect.number('pay')})"
    last = (given.today or date(2099, 12, 31)) + timedelta(days=1)  # somewhere it is tomorrow
    content = dialect.key("lower(company)", "lower(title)", "place", "text")
    address = dialect.key(dialect.same_address("url"))
    return f"""
        select title, company, place, country,
          {_key(scan, "id", dialect.key("id"))} as id_key,
          {_key(scan, "url", address)} as url_key,
          {_key(scan, "text", content)} as text_key,
          {dialect.day("posted", last.isoformat())} as day, text, pay,
          {"null" if _field(scan, "tags") == "null" else dialect.tag_line("tags")} as tags,
          {low} as low, {dialect.number("high")} as high, period, {paid_in} as currency, remote,
          level, predicted, hidden, half, bad
        from ({_written(scan, FIELDS)}) as f"""


def _written(scan: Scan, fields: Iterable[str]) -> str:
    """Return the SQL of fields of a file's rows without what says nothing, `half` and `bad`.

    All fields are named, so that a row that cannot be read is one whichever are asked for.
    """
    source, half, bad = scan.sql, "false", "bad_line" if scan.form == "json lines" else "false"
    if scan.layout.halves:
        source, half, bad = _paired(scan.layout, _good(scan)), "half", "false"
    every = ", ".join(f"cast({_field(scan, field)} as varchar) as {field}" for field in FIELDS)
    held = ", ".join(f"{_TOLD.get(field, dialect.trimmed(field))} as {field}" for field in fields)
    return f"""
        select {held}, half, bad
        from (select {every}, {half} as half, {bad} as bad from {source}) as every"""


_TOLD = {
    "text": "nullif(text, '')",
    "tags": "tags",
    "posted": "posted",
    "currency": f"upper({dialect.trimmed('currency')})",
}


def _good(scan: Scan) -> str:
    """Return the SQL of the rows that can be read."""
    return f"{scan.sql} where not bad_line" if scan.form == "json lines" else scan.sql


def _key(scan: Scan, field: str, key: str) -> str:
    """Return the SQL of a key, null where the field is."""
    if _field(scan, field) == "null":
        return "null"
    return f"case when {field} is not null then {key} end"


def _field(scan: Scan, field: str) -> str:
    """Return the SQL of a field, null where the file does not have its column."""
    sql = scan.layout.fields.get(field)
    column = column_of(sql or "")
    held = {name.casefold() for name in scan.columns} | set(scan.layout.halves)
    if sql is None or (column is not None and column.casefold() not in held):
        return "null"
    return sql


def _paired(layout: Layout, rows: str) -> str:
    """Return neighbouring rows that agree in `halves` as one, from the lower end to the upper.

    A row that is left over is marked as half a range.
    """
    halves = ", ".join(layout.halves)
    return f"""(
        with numbered as (select *, row_number() over () as row from {rows}),
        runs as (
          select *, row - row_number() over (partition by {halves} order by row) as run
          from numbered),
        places as (
          select *, row_number() over (partition by {halves}, run order by row) - 1 as slot
          from runs)
        select {halves}, cast(min({dialect.number("salary_in_usd")}) as varchar) as low,
          cast(max({dialect.number("salary_in_usd")}) as varchar) as high, count(*) = 1 as half
        from places group by {halves}, run, slot - slot % 2 order by min(row)) as paired"""


# --- what is wrong -------------------------------------------------------------------


def _rejected(connection: "duckdb.DuckDBPyConnection") -> tuple[int, tuple[int, str, str] | None]:
    held = connection.execute(
        "select line, coalesce(column_name, ''), lower(error_type) from reject_errors"
        " order by line limit 1"
    ).fetchall()
    if not held:
        return 0, None
    (count,) = connection.execute("select count(distinct line) from reject_errors").fetchall()[0]
    return count, held[0]


def _bad_lines(
    connection: "duckdb.DuckDBPyConnection", scan: Scan
) -> tuple[int, tuple[int, str, str] | None]:
    query = (
        "select count(*), min(row) from (select row_number() over () as row, bad_line "
        f"from {scan.sql}) where bad_line"
    )
    count, row = connection.execute(query).fetchall()[0]
    return count, (row, "", "not a posting in JSON") if count else None


def _too_many(scan: Scan, read: int, wrong: int, first: tuple[int, str, str] | None) -> BadPostings:
    row, column, why = first or (None, None, "not readable")
    share = f"{wrong:,} of {read + wrong:,} rows cannot be read; the first: {why}"
    hint = "mend the file, or skip what cannot be read with --lenient"
    return BadPostings(scan.path, share, hint, row=row, column=column or None)


def _unreadable(scan: Scan, message: str) -> BadPostings:
    """Return DuckDB's complaint about a file as an error of ours."""
    line = re.search(r"[Ll]ine: ?(\d+)|line (\d+)", message)
    row = int(line[1] or line[2]) if line else None
    if "GZIP" in message:
        return BadPostings(scan.path, "the gzip file is cut off or damaged", "download it again")
    if "allocate" in message:
        wrong = "needs more memory than an import takes"
        return BadPostings(scan.path, wrong, "split the file and import the parts together")
    if "maximum_object_size" in message or "Maximum line size" in message or "max_line" in message:
        wrong = f"a row of over {dialect.LONGEST >> 20} MiB"
        return BadPostings(scan.path, wrong, "a posting a row, and a line end after each", row=row)
    if "unicode" in message.lower() or "utf-8" in message.lower():
        return BadPostings(scan.path, "not UTF-8", "save the file as UTF-8", row=row)
    if NO_SPACE in message.lower():
        raise DatabaseFailed(message)
    what = message.split("\n")[0].partition(": ")[2] or message
    return BadPostings(scan.path, f"cannot be read: {what[:160]}", "download it again", row=row)
