"""What only DuckDB understands: scanning files, and the expressions that standard SQL lacks.

Every other query of this package is standard SQL, so that it can run on another
engine once these few are written for it. An expression takes SQL and returns SQL.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

_TRACKING = "utm_[a-z]+|gh_src|lever-(?:source|origin)|refid|referrer|trk|trackingid|fbclid|gclid"
MOST_REJECTS = 100_000  # complaints about rows, each with the row: more do not fit into memory
LONGEST = 2 << 20  # bytes of a row; the JSON reader holds several of that length at once

_MARKS = "\u2010\u2011\u00a0\u202f"


def literal(text: str) -> str:
    """Return a text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def name(column: str) -> str:
    """Return a column's name, quoted."""
    return '"' + column.replace('"', '""') + '"'


def file(path: str) -> str:
    """Return a file's name as an SQL string that is no pattern for other files."""
    return literal(re.sub(r"[*?[]", r"[\g<0>]", path))


def csv_scan(path: str, delimiter: str, zipped: bool, names: Iterable[str], lines: bool) -> str:
    """Return a scan of a CSV file with all columns as text; bad rows go to `reject_errors`.

    Where cells hold `lines`, one reader reads the file: several, each beginning somewhere in
    it, take a line within a cell for a row now and then (2 of 200,000 rows, DuckDB 2.0).
    """
    types = ", ".join(f"{literal(column)}: 'VARCHAR'" for column in names)
    return (
        f"read_csv({file(path)}, columns = {{{types}}}, header = true, auto_detect = false, "
        f"delim = {literal(delimiter)}, quote = '\"', escape = '\"', {_compression(zipped)}, "
        f"store_rejects = true, rejects_limit = {MOST_REJECTS}, ignore_errors = true, "
        f"max_line_size = {LONGEST}, parallel = {str(not lines).lower()})"
    )


def json_lines_scan(path: str, zipped: bool, keys: Iterable[str]) -> str:
    """Return a scan of JSON lines with the keys as text columns.

    `bad_line` says of a row that none of the keys could be read.
    """
    keys = tuple(keys)
    types = ", ".join(f"{literal(key)}: 'VARCHAR'" for key in keys)
    nothing = " and ".join(f"{name(key)} is null" for key in keys)
    scan = (
        f"read_json({file(path)}, format = 'newline_delimited', columns = {{{types}}}, "
        f"{_compression(zipped)}, ignore_errors = true, maximum_object_size = {LONGEST})"
    )
    return f"(select *, {nothing} as bad_line from {scan})"


def parquet_scan(path: str, types: Mapping[str, str]) -> str:
    """Return a scan of a Parquet file with all columns as text, lists as JSON."""
    columns = ", ".join(
        f"{f'to_json({name(c)})' if kind.endswith(']') else name(c)}::varchar as {name(c)}"
        for c, kind in types.items()
    )
    return f"(select {columns} from read_parquet({file(path)}))"


def _compression(zipped: bool) -> str:
    return f"compression = '{'gzip' if zipped else 'none'}'"


def trimmed(text: str) -> str:
    """Return a text without spaces around it, null where there is nothing else.

    Most texts have none, and to look is cheap: those that are not of ASCII alone may end in
    another kind of space.
    """
    doubtful = f"{text} <= '!' or suffix({text}, ' ') or strlen({text}) <> length({text})"
    return f"case when {doubtful} then nullif(trim({text}), '') else {text} end"


def number(text: str) -> str:
    """Return the number that a text is, else null.

    `120000`, `120,000.50`, `$120,000`, `120k`, and as much of Europe writes it: `45.000`,
    `100.000,50`, `4500,50`.
    """
    bare = f"regexp_replace({text}, '[\\s$€£₹]', '', 'g')"
    european = r"[0-9]{1,3}(?:[.][0-9]{3})+(?:,[0-9]{1,2})?|[0-9]+,[0-9]{1,2}"
    return f"""case
        when {text} not like '%,%' and {text} not like '%.000' and try_cast({text} as double)
          is not null then try_cast({text} as double)
        when regexp_full_match({bare}, '{european}')
          then try_cast(replace(replace({bare}, '.', ''), ',', '.') as double)
        when {bare} ilike '%k' then 1000 * try_cast(replace(rtrim({bare}, 'kK'), ',', '') as double)
        else try_cast(replace({bare}, ',', '') as double) end"""


def day(text: str, last: str) -> str:
    """Return the date of an ISO text or of (milli-, micro-)seconds since 1970, else null.

    A day before 1990 or after `last` is none.
    """
    moment = f"try_cast({text} as double)"
    seconds = f"""case when {moment} between 1e8 and 1e11 then {moment}
        when {moment} between 1e11 and 1e14 then {moment} / 1e3
        when {moment} between 1e14 and 1e17 then {moment} / 1e6 end"""
    since_1970 = f"cast(to_timestamp({seconds}) at time zone 'UTC' as date)"
    written = f"try_cast(left({text}, 10) as date)"
    # What looks like a date is no number, and to find that out costs three times as much.
    read = f"""case when {text} like '____-__-__%' then {written}
        else coalesce({written}, {since_1970}) end"""
    return f"case when {read} between date '1990-01-01' and date '{last}' then {read} end"


def tag_line(text: str) -> str:
    """Return a list of tags as one text with commas: written as JSON, as Python writes it, or
    parted by commas, semicolons, bars or line ends. An empty list is null.
    """
    marks = ("';'", "'|'", "chr(10)", "chr(39)", "chr(34)", "'['")
    held = " or ".join(f"contains({text}, {mark})" for mark in marks)
    commas = f"trim(translate({text}, ';|' || chr(10) || chr(39) || chr(34), ',,,'), '[] ')"
    return f"nullif(case when {held} then {commas} else {text} end, '')"


def tags(line: str) -> str:
    """Return the tags of a line as a list."""
    return f"string_split({line}, ',')"


def same_address(url: str) -> str:
    """Return an address without what does not tell one posting from another."""
    plain = f"regexp_replace(lower({url}), '^https?://(www\\.)?|#[^/=]*$', '', 'g')"
    bare = f"regexp_replace({plain}, '([?&])(?:{_TRACKING})=[^&#]*', '\\1', 'g')"
    joined = f"regexp_replace({bare}, '([?&])&+', '\\1', 'g')"
    return f"regexp_replace({joined}, '[?&/]+$', '')"


def key(*texts: str) -> str:
    """Return a number that is the same for the same texts."""
    return f"hash({', '.join(texts)})"


def without_accents(text: str) -> str:
    """Return a text with accents taken off, and its odd hyphens and spaces made plain ones.

    Most texts have none, and to look is cheap.
    """
    held, odd = (
        " or ".join(f"contains({text}, '{mark}')" for mark in marks)
        for marks in ("éèêàáâãçñíóôõöäüú", _MARKS)
    )
    plain = f"case when {odd} then translate({text}, '{_MARKS}', '--  ') else {text} end"
    return f"""case when strlen({text}) = length({text}) then {text}
        when {held} then strip_accents({plain}) else {plain} end"""


def found(text: str, patterns: Iterable[str]) -> str:
    """Return the strings of a text that match one of the patterns, as a list."""
    lists = [all_found(text, pattern) for pattern in patterns]
    joined = lists[0]
    for more in lists[1:]:
        joined = f"list_concat({joined}, {more})"
    return joined


def all_found(text: str, pattern: str) -> str:
    """Return the strings of a text that match a pattern, as a list."""
    return f"regexp_extract_all({text}, {literal(pattern)})"


def distinct(items: str) -> str:
    """Return a list without what stands in it again.

    Of a few items, in a column, each is searched for among the others: a sixth of the time.
    """
    first = f"list_filter({items}, lambda item, place: list_position({items}, item) = place)"
    return f"case when len({items}) < 50 then {first} else list_distinct({items}) end"


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


def period_start(part: str, column: str) -> str:
    """Return the first day of the year, quarter or month of a date."""
    return f"cast(date_trunc({literal(part)}, {column}) as date)"


ROW = "rowid"  # a table's row number, in the order in which the rows came


def few(connection: "duckdb.DuckDBPyConnection", kind: str, words: Iterable[str]) -> str:
    """Make a type of texts that are one of few, and return its name.

    They take a byte or two a row, and are ordered like texts.
    """
    values = ", ".join(map(literal, sorted(set(words))))
    connection.execute(f"create type {kind} as enum ({values})")
    return kind


def in_order(connection: "duckdb.DuckDBPyConnection", query: str) -> None:
    """Run a query that looks up in tables what rows of a file say, and keeps the file's order.

    DuckDB would turn a join around where it takes the file for smaller than the table, and hold
    the whole file.
    """
    _without("build_side_probe_side", connection, query)


def over_all_columns(connection: "duckdb.DuckDBPyConnection", query: str) -> None:
    """Run a query over a file, every column of it: bad rows are looked for in no others."""
    _without("unused_columns", connection, query)


def _without(optimizer: str, connection: "duckdb.DuckDBPyConnection", query: str) -> None:
    connection.execute(f"set disabled_optimizers = '{optimizer}'")
    connection.execute(query)
    connection.execute("reset disabled_optimizers")


def insert(
    connection: "duckdb.DuckDBPyConnection", table: str, columns: list[list[object]]
) -> None:
    """Insert rows that are given as columns."""
    if columns[0]:
        values = ", ".join(f"unnest(${place})" for place in range(1, len(columns) + 1))
        connection.execute(f"insert into {table} select {values}", columns)
