"""Files of postings into one table, a row a posting, all known layouts in the same columns.

The table `posting` holds, in the order of the files: `r` (row number), `title`,
`company`, `place`, `country`, `id_key`, `url_key`, `text_key` (by which
duplicates are known, null where they cannot be), `day`, `text`, `pay`, `tags`, `low`,
`high`, `period`, `currency`, `remote`, `level`, `predicted`, `hidden`, `half`.
"""

import re
from collections.abc import Callable, Sequence
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
LATER_STEPS = 5  # those that follow the files'
Say = Callable[[str, int, int], None]  # what is being done, and which step of how many that is


class Staged(NamedTuple):
    """What was read: the files' rows, those that could not be, the postings made of the others."""

    rows: int
    bad_rows: int
    postings: int
    layouts: tuple[Layout, ...]


def stage(
    connection: "duckdb.DuckDBPyConnection", scans: Sequence[Scan], given: Given, say: Say
) -> Staged:
    """Fill the table `posting`; raise `BadPostings` for a file that cannot be read.

    A row that cannot be read is counted and skipped; over 5 % of a file's rows
    are an error unless `given.lenient`. Pay in a file that has no column of currencies is in
    the currency that was asked for.
    """
    connection.execute(_TABLE)
    rows = bad = 0
    layouts: dict[str, Layout] = {}
    for place, scan in enumerate(scans):
        say(f"reading {scan.path.name}", place, len(scans) + LATER_STEPS)
        read, wrong, first = _read(connection, scan, given)
        if wrong and wrong > MOST_BAD * (read + wrong) and not given.lenient:
            raise _too_many(scan, read, wrong, first)
        rows, bad = rows + read + wrong, bad + wrong
        layouts[scan.layout.name] = scan.layout
    (postings,) = connection.execute("select count(*) from posting").fetchall()[0]
    return Staged(rows, bad, postings, tuple(layouts.values()))


_TABLE = """
create table posting (
  title varchar, company varchar, place varchar, country varchar,
  id_key ubigint, url_key ubigint, text_key ubigint, day date,
  text varchar, pay varchar, tags varchar, low double, high double, period varchar,
  currency varchar,
  remote varchar, level varchar, predicted varchar, hidden varchar, half boolean)
"""


def _read(
    connection: "duckdb.DuckDBPyConnection", scan: Scan, given: Given
) -> tuple[int, int, tuple[int, str, str] | None]:
    """Return how many rows a file holds, how many are bad, and the first bad one."""
    import duckdb

    (before,) = connection.execute("select count(*) from posting").fetchall()[0]
    lines = scan.form == "json lines"
    good = f"{scan.sql} where not bad_line" if lines else scan.sql
    wrong, first = 0, None
    try:
        connection.execute(f"insert into posting {_projection(scan, good, given)}")
        if lines:
            wrong, first = _bad_lines(connection, scan)
        elif scan.form == "csv":
            wrong, first = _rejected(connection)
    except duckdb.InterruptException:
        raise
    except duckdb.Error as error:
        raise _unreadable(scan, str(error)) from None
    (after,) = connection.execute("select count(*) from posting").fetchall()[0]
    read = after - before
    if scan.layout.halves:
        (read,) = connection.execute(f"select count(*) from {scan.sql}").fetchall()[0]
        connection.execute("delete from reject_errors")
    return read, wrong, first


def _projection(scan: Scan, rows: str, given: Given) -> str:
    """Return the SQL that makes a file's rows rows of `posting`."""
    layout = scan.layout
    if layout.halves:
        rows = _paired(layout, rows)
    f = {field: f"nullif(trim({_field(scan, field)}), '')" for field in FIELDS}
    text = f"nullif({_field(scan, 'text')}, '')"
    tags = _field(scan, "tags")
    paid_in = f"upper({f['currency']})"
    if _field(scan, "currency") == "null" and given.currency is not None:
        paid_in = dialect.literal(given.currency)
    low = dialect.number(f["low"])
    if _field(scan, "pay") != "null":
        low = f"coalesce({low}, {dialect.number(f['pay'])})"
    last = (given.today or date(2099, 12, 31)) + timedelta(days=1)  # somewhere it is tomorrow
    day = dialect.day(_field(scan, "posted"), last.isoformat())
    content = dialect.key(f"lower({f['company']})", f"lower({f['title']})", f["place"], text)
    address = dialect.key(dialect.same_address(f["url"]))
    return f"""
        select {f["title"]}, {f["company"]}, {f["place"]}, {f["country"]},
          {_key(_field(scan, "id"), f["id"], dialect.key(f["id"]))},
          {_key(_field(scan, "url"), f["url"], address)},
          {_key(_field(scan, "text"), text, content)},
          {day}, {text}, {f["pay"]}, {"null" if tags == "null" else dialect.tag_line(tags)},
          {low}, {dialect.number(f["high"])}, {f["period"]},
          {paid_in}, {f["remote"]}, {f["level"]}, {f["predicted"]}, {f["hidden"]},
          {"half" if layout.halves else "false"}
        from {rows}"""


def _key(field: str, value: str, key: str) -> str:
    """Return the SQL of a key, null where the field is."""
    return "null" if field == "null" else f"case when {value} is not null then {key} end"


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


def _rejected(
    connection: "duckdb.DuckDBPyConnection",
) -> tuple[int, tuple[int, str, str] | None]:
    held = connection.execute(
        "select line, coalesce(column_name, ''), lower(error_type) from reject_errors"
        " order by line limit 1"
    ).fetchall()
    if not held:
        return 0, None
    (count,) = connection.execute("select count(distinct line) from reject_errors").fetchall()[0]
    connection.execute("delete from reject_errors")
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
