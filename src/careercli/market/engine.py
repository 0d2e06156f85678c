"""What only DuckDB understands: reading files, running steps, keeping tables, and its functions.

The steps of an import are standard SQL (`steps.py`), so that they can run on another engine once
this file is written for it. A function here that takes SQL returns SQL.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.market.errors import DatabaseFailed, MarketMissing
from careercli.market.folders import temporary_folder
from careercli.market.limits import REJECTED_ROWS, ROW_BYTES
from careercli.market.steps import Column, Step, in_order

if TYPE_CHECKING:
    import duckdb

MEMORY = "450MB"
ROWS_AT_ONCE = 100_000  # rows that Python takes from a table at a time
_REJECTS = f"store_rejects = true, rejects_limit = {REJECTED_ROWS}, "
_TRACKING = "utm_[a-z]+|gh_src|lever-(?:source|origin)|refid|referrer|trk|trackingid|fbclid|gclid"


@contextmanager
def started() -> Iterator["Engine"]:
    """Yield an engine whose tables and files are gone afterwards.

    Raises `MarketMissing`, `DatabaseFailed`, and `KeyboardInterrupt` for what DuckDB makes of one.
    """
    try:
        import duckdb
    except ImportError:
        raise MarketMissing from None
    with temporary_folder() as folder:
        engine = Engine(folder)
        try:
            yield engine
        except duckdb.InterruptException:
            raise KeyboardInterrupt from None
        except (duckdb.Error, RuntimeError) as error:
            if str(error) == "Query interrupted":
                raise KeyboardInterrupt from None
            raise DatabaseFailed(str(error)) from None
        finally:
            engine.connection.close()


class Engine:
    """A database in memory that spills into a folder what does not fit there."""

    def __init__(self, folder: Path) -> None:
        import duckdb

        self.folder = folder
        self._files = 0
        self.connection = duckdb.connect(":memory:")
        self.connection.execute(f"set temp_directory = {literal(str(folder / 'spilled'))}")
        self.connection.execute(f"set memory_limit = '{MEMORY}'")
        self.connection.execute(f"set threads = {os.cpu_count() or 1}")
        self.connection.execute("set enable_progress_bar = false")
        bring_functions(self.connection)

    def new_file(self, ending: str) -> Path:
        """Return where to write a file that is needed only while the engine runs."""
        self._files += 1
        return self.folder / f"{self._files}.{ending}"

    def rows(self, sql: str, values: object = None) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return self.connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: object = None) -> Any:
        """Return the one value of a query."""
        ((value,),) = self.connection.execute(sql, values).fetchall()
        return value

    def size(self, table: str) -> int:
        """Return how many rows a table has."""
        return int(self.one(f"select count(*) from {table}"))

    def many(self, sql: str, values: object = None) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of a query some at a time, so that they need not fit into memory."""
        cursor = self.connection.cursor().execute(sql, values)
        while rows := cursor.fetchmany(ROWS_AT_ONCE):
            yield rows

    def name(self, *steps: Step) -> None:
        """Let steps be read by their names; each runs anew wherever it is read."""
        names = {step.name for step in steps}
        tables = {table for step in steps for table in step.reads} - names
        for step in in_order(steps, tables):
            self.connection.execute(f"create view {step.name} as {step.sql}")

    def file(self, table: str, scan: str, columns: Iterable[str], numbered: bool = False) -> None:
        """Let columns of a file be read by a name, with the number of each `row` where that counts.

        Bad rows are looked for in these columns alone.
        """
        selected = ", ".join([*map(name, columns), *(["row_number() over () as row"] * numbered)])
        self.connection.execute(f"create view {table} as select {selected} from {scan}")

    def keep(self, step: Step) -> None:
        """Run a step and keep its rows."""
        self.connection.execute(f"create table {step.name} as {step.sql}")

    def table(self, table: str, columns: Sequence[Column], kept: Sequence[Column]) -> None:
        """Make an empty table for the rows of one or more steps of its name, as `add` adds them.

        Beside its columns it has `row`, the number of a row, in the order in which they come.
        Of its columns some are `kept`, and the others null.
        """
        typed = ", ".join(f"{column.name} {_kind(column)}" for column in kept)
        self.connection.execute(f"create table {table}_kept ({typed})")
        absent = "".join(f", cast(null as {c.kind}) as {c.name}" for c in columns if c not in kept)
        # Nothing is ever deleted from it, so DuckDB's own numbers stay what they are.
        self.connection.execute(
            f"create view {table} as select rowid as row, *{absent} from {table}_kept"
        )

    def add(self, step: Step, columns: Sequence[Column]) -> None:
        """Add the rows of a step to the table of its name, in the order of the file it reads.

        DuckDB would turn a join around where it takes the file for smaller than the table that
        its rows are looked up in, and hold the whole file.
        """
        names = ", ".join(column.name for column in columns)
        with self._without("build_side_probe_side"):
            self.connection.execute(
                f"insert into {step.name}_kept ({names}) select {names} from ({step.sql}) as found"
            )

    def load(self, table: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """Make a table, if there is none yet, and add rows that Python has made."""
        typed = ", ".join(f"{column} {kind}" for column, kind in columns.items())
        self.connection.execute(f"create table if not exists {table} ({typed})")
        insert(self.connection, table, [list(column) for column in zip(*rows, strict=True)] or [[]])

    def load_columns(self, table: str, columns: list[list[object]]) -> None:
        """Add rows to a table that Python has made column by column."""
        insert(self.connection, table, columns)

    def insert_over_all_columns(self, step: Step) -> None:
        """Add the rows of a step over a file to the table of its name, reading every column.

        Bad rows are looked for in no others.
        """
        with self._without("unused_columns"):
            self.connection.execute(f"insert into {step.name} {step.sql}")

    @contextmanager
    def _without(self, optimizer: str) -> Iterator[None]:
        self.connection.execute(f"set disabled_optimizers = '{optimizer}'")
        try:
            yield
        finally:
            self.connection.execute("reset disabled_optimizers")

    def readable(self, scan: str) -> int:
        """Return how many rows of a CSV file can be read, and keep nothing of the others.

        DuckDB holds a kilobyte or two for each row that it tells of, however few are asked for.
        """
        quiet = scan.replace(_REJECTS, "")
        with self._without("unused_columns"):
            return int(self.one(f"select count(*) from (select * from {quiet})"))

    def rejected(self) -> tuple[int, tuple[int, str, str] | None, bool]:
        """Return how many rows of a CSV file could not be read, and the first: line, column, why.

        And whether any could not for a quote, which may have taken in more rows. Then forget them.
        """
        first = self.rows(
            "select line, coalesce(column_name, ''), lower(error_type) from reject_errors"
            " order by line limit 1"
        )
        count = self.one("select count(distinct line) from reject_errors")
        quotes = self.one("select count(*) from reject_errors where error_type = 'UNQUOTED VALUE'")
        self.connection.execute("delete from reject_errors")
        return count, first[0] if first else None, quotes > 0

    def bad_lines(self, scan: str) -> tuple[int, tuple[int, str, str] | None]:
        """Return how many JSON lines could not be read, and the first: its row, and why."""
        count, row = self.rows(
            "select count(*), min(row) from (select row_number() over () as row, bad_line "
            f"from {scan}) where bad_line"
        )[0]
        return count, (row, "", "not a posting in JSON") if count else None


def _kind(column: Column) -> str:
    """Return the type of a column; one of few words takes a byte or two a row."""
    if column.words is None:
        return column.kind
    words = sorted(set(column.words))
    return f"enum ({', '.join(map(literal, words))})" if words else column.kind


def literal(text: str) -> str:
    """Return a text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def name(column: str) -> str:
    """Return a column's name, quoted."""
    return '"' + column.replace('"', '""') + '"'


def file(path: str) -> str:
    """Return a file's name as an SQL string that is no pattern for other files."""
    return literal(re.sub(r"[*?[]", r"[\g<0>]", path))


def csv_scan(
    path: str, delimiter: str, zipped: bool, names: Iterable[str], lines: bool, skip: int = 0
) -> str:
    """Return a scan of a CSV file with all columns as text; bad rows go to `reject_errors`.

    `skip` lines stand above the names of columns.

    Where cells hold `lines`, one reader reads the file: several, each beginning somewhere in
    it, take a line within a cell for a row now and then (2 of 200,000 rows, DuckDB 2.0).
    """
    types = ", ".join(f"{literal(column)}: 'VARCHAR'" for column in names)
    return (
        f"read_csv({file(path)}, columns = {{{types}}}, header = true, auto_detect = false, "
        f"skip = {skip}, delim = {literal(delimiter)}, quote = '\"', escape = '\"', "
        f"{_compression(zipped)}, "
        f"{_REJECTS}ignore_errors = true, "
        f"max_line_size = {ROW_BYTES}, parallel = {str(not lines).lower()})"
    )


def json_lines_scan(path: str, zipped: bool, keys: Sequence[str], paths: Sequence[str] = ()) -> str:
    """Return a scan of JSON lines with the keys as text columns, and what stands at some paths.

    The path `company.name` is the key `name` of the object that `company` is. `bad_line` says
    of a row that none of the keys could be read.
    """
    types = ", ".join(f"{literal(key)}: 'VARCHAR'" for key in keys)
    nothing = " and ".join(f"{name(key)} is null" for key in keys)
    scan = (
        f"read_json({file(path)}, format = 'newline_delimited', columns = {{{types}}}, "
        f"{_compression(zipped)}, ignore_errors = true, maximum_object_size = {ROW_BYTES})"
    )
    within = "".join(f", {_at(path)} as {name(path)}" for path in paths)
    return f"(select *, {nothing} as bad_line{within} from {scan})"


def _at(path: str) -> str:
    key, *inner = path.split(".")
    steps = "".join('."' + step.replace('"', '\\"') + '"' for step in inner)
    return f"json_extract_string(try_cast({name(key)} as json), {literal('$' + steps)})"


def parquet_scan(path: str, types: Mapping[str, str]) -> str:
    """Return a scan of a Parquet file with all columns as text, lists as JSON."""
    columns = ", ".join(
        f"{f'to_json({name(c)})' if kind.endswith(']') else name(c)}::varchar as {name(c)}"
        for c, kind in types.items()
    )
    return f"(select {columns} from read_parquet({file(path)}))"


def parquet_size(engine: "Engine", file: str, types: Mapping[str, str]) -> tuple[int, int]:
    """Return how many rows a Parquet file has, and how many bytes it unpacks to.

    Where a text stands once for many rows, the file's own count of bytes has it once. DuckDB
    measures such texts without unpacking them.
    """
    rows, size = engine.rows(
        "select coalesce(max(n), 0), coalesce(sum(size), 0) from (select path_in_schema, "
        "sum(num_values) as n, sum(total_uncompressed_size) as size "
        f"from parquet_metadata({file}) group by path_in_schema)"
    )[0]
    columns = [name(column) for column, kind in types.items() if kind == "VARCHAR"]
    texts = [f"coalesce(sum(strlen({column})), 0)" for column in columns]
    long = engine.one(f"select {' + '.join(texts)} from read_parquet({file})") if texts else 0
    return int(rows), max(int(size), int(long))


def _compression(zipped: bool) -> str:
    return f"compression = '{'gzip' if zipped else 'none'}'"


# --- the functions of the steps ----------------------------------------------------------

# `trimmed`: most texts have no spaces around them, and to look is cheap: those that are not of
# ASCII alone may end in another kind of space.
_TRIMMED = """case when text <= '!' or suffix(text, ' ') or strlen(text) <> length(text)
  then nullif(trim(text), '') else text end"""
_BARE = "regexp_replace(text, '[\\s$€£₹]', '', 'g')"
_EUROPEAN = r"[0-9]{1,3}(?:[.][0-9]{3})+(?:,[0-9]{1,2})?|[0-9]+,[0-9]{1,2}"
_NUMBER = f"""case
  when text not like '%,%' and text not like '%.000' and try_cast(text as double) is not null
    then try_cast(text as double)
  when regexp_full_match({_BARE}, '{_EUROPEAN}')
    then try_cast(replace(replace({_BARE}, '.', ''), ',', '.') as double)
  when {_BARE} ilike '%k' then 1000 * try_cast(replace(rtrim({_BARE}, 'kK'), ',', '') as double)
  else try_cast(replace({_BARE}, ',', '') as double) end"""
_MOMENT = "try_cast(text as double)"
_SECONDS = f"""case when {_MOMENT} between 1e8 and 1e11 then {_MOMENT}
  when {_MOMENT} between 1e11 and 1e14 then {_MOMENT} / 1e3
  when {_MOMENT} between 1e14 and 1e17 then {_MOMENT} / 1e6 end"""
_SINCE_1970 = f"cast(to_timestamp({_SECONDS}) at time zone 'UTC' as date)"
_WRITTEN = "try_cast(left(text, 10) as date)"
# What looks like a date is not a number, and to find that out costs three times as much.
_DAY = f"""case when text like '____-__-__%' then {_WRITTEN}
  else coalesce({_WRITTEN}, {_SINCE_1970}) end"""
_LISTED = " or ".join(
    f"contains(text, {mark})" for mark in ("';'", "'|'", "chr(10)", "chr(39)", "chr(34)", "'['")
)
_COMMAS = "trim(translate(text, ';|' || chr(10) || chr(39) || chr(34), ',,,'), '[] ')"
_PLAIN = "regexp_replace(text, '^(?i:https?://(www\\.)?)|#[^/=]*$', '', 'g')"
_BARE_ADDRESS = f"regexp_replace({_PLAIN}, '([?&])(?i:{_TRACKING})=[^&#]*', '\\1', 'g')"
_JOINED = f"regexp_replace({_BARE_ADDRESS}, '([?&])&+', '\\1', 'g')"
_ADDRESS = f"regexp_replace({_JOINED}, '[?&/]+$', '')"
# What an engine has to bring beside standard SQL, as DuckDB's macros.
FUNCTIONS = {
    # a text without spaces around it, null where there is nothing else
    "trimmed": f"(text) as {_TRIMMED}",
    # the number that a text is, else null: `120000`, `120,000.50`, `$120,000`, `120k`, and as
    # much of Europe writes it: `45.000`, `100.000,50`, `4500,50`
    "number_in": f"(text) as {_NUMBER}",
    # the date of an ISO text or of (milli-, micro-)seconds since 1970, else null
    "day_in": f"(text) as {_DAY}",
    # a list of tags as one text with commas: written as JSON, as Python writes it, or parted by
    # commas, semicolons, bars or line ends; null where there is none
    "tag_line": f"(text) as nullif(case when {_LISTED} then {_COMMAS} else text end, '')",
    # a list without what stands in it again; of a few items, in a column, each is searched for
    # among the others: a sixth of the time
    "distinct_items": """(items) as case when len(items) < 50
      then list_filter(items, lambda item, place: list_position(items, item) = place)
      else list_distinct(items) end""",
    # an address without what does not tell one posting from another: `https://WWW.A.test/J/7/?
    # utm_source=x` is `a.test/J/7`; the case of a path counts, that of a host does not
    "same_address": f"""(text) as lower(regexp_extract({_ADDRESS}, '^[^/?#]*'))
      || regexp_replace({_ADDRESS}, '^[^/?#]*', '')""",
}


def bring_functions(connection: "duckdb.DuckDBPyConnection") -> None:
    """Make the functions of the steps known to a connection."""
    for function, definition in FUNCTIONS.items():
        connection.execute(f"create macro {function}{definition}")


# --- expressions -----------------------------------------------------------------------


def all_found(text: str, pattern: str) -> str:
    """Return the strings of a text that match a pattern, as a list."""
    return f"regexp_extract_all({text}, {literal(pattern)})"


def each(items: str) -> str:
    """Return a row for each item of a list."""
    return f"unnest({items})"


def matching(items: str, pattern: str) -> str:
    """Return how many items of a list match a pattern, whatever the case."""
    matches = f"regexp_matches(item, {literal(f'(?i){pattern}')})"
    return f"len(list_filter({items}, lambda item: {matches}))"


def is_true(flag: str) -> str:
    """Return whether a flag says yes, false where it says anything else or nothing."""
    yes = ", ".join(map(literal, ("true", "1", "1.0", "yes", "y", "t")))
    return f"coalesce(lower({flag}) in ({yes}), false)"


def holds(items: str, item: str) -> str:
    """Return whether a list holds an item, null where there is no list."""
    return f"list_contains({items}, {item})"


def insert(
    connection: "duckdb.DuckDBPyConnection", table: str, columns: list[list[object]]
) -> None:
    """Insert rows that are given as columns."""
    if columns[0]:
        values = ", ".join(f"unnest(${place})" for place in range(1, len(columns) + 1))
        connection.execute(f"insert into {table} select {values}", columns)
