"""What only DuckDB understands: scanning files, and the expressions that standard SQL lacks.

Every other query of this package is standard SQL, so that it can run on another
engine once these few are written for it. An expression takes SQL and returns SQL.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

_TRACKING = (
    "utm_[a-z]+|gh_src|lever-(?:source|origin)|ref|refid|referrer|source|src|trk|trackingid"
    "|fbclid|gclid|position|pagenum"
)


def literal(text: str) -> str:
    """Return a text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def name(column: str) -> str:
    """Return a column's name, quoted."""
    return '"' + column.replace('"', '""') + '"'


def csv_scan(path: str, delimiter: str, quote: str, names: Iterable[str]) -> str:
    """Return a scan of a CSV file with all columns as text; bad rows go to `reject_errors`."""
    types = ", ".join(f"{literal(column)}: 'VARCHAR'" for column in names)
    return (
        f"read_csv({literal(path)}, columns = {{{types}}}, header = true, auto_detect = false, "
        f"delim = {literal(delimiter)}, quote = {literal(quote)}, escape = {literal(quote)}, "
        "store_rejects = true, ignore_errors = true, max_line_size = 2097152)"
    )


def json_lines_scan(path: str, keys: Iterable[str]) -> str:
    """Return a scan of JSON lines with the keys as text columns; a bad line is a row of nulls."""
    columns = ", ".join(f"json ->> {literal(_path(key))} as {name(key)}" for key in keys)
    scan = f"read_ndjson_objects({literal(path)}, ignore_errors = true)"
    return f"(select {columns}, json is null as bad_line from {scan})"


def parquet_scan(path: str, types: Mapping[str, str]) -> str:
    """Return a scan of a Parquet file with all columns as text, lists as JSON."""
    columns = ", ".join(
        f"{f'to_json({name(c)})' if kind.endswith(']') else name(c)}::varchar as {name(c)}"
        for c, kind in types.items()
    )
    return f"(select {columns} from read_parquet({literal(path)}))"


def _path(key: str) -> str:
    return f'$."{key}"'


def number(text: str) -> str:
    """Return the number that a text is, thousands parted by commas or not, else null."""
    return f"coalesce(try_cast({text} as double), try_cast(replace({text}, ',', '') as double))"


def day(text: str) -> str:
    """Return the date of an ISO text or of seconds or milliseconds since 1970, else null."""
    seconds = f"try_cast({text} as double)"
    since_1970 = (
        f"case when {seconds} > 1e11 then {seconds} / 1000 when {seconds} > 1e8 then {seconds} end"
    )
    moment = f"cast(to_timestamp({since_1970}) at time zone 'UTC' as date)"
    return f"coalesce(try_cast(left({text}, 10) as date), {moment})"


def tags(text: str) -> str:
    """Return the items of a list that is written as JSON, as Python writes it, or with commas.

    An empty list is null.
    """
    bare = f"trim(replace(replace({text}, '''', ''), '\"', ''), '[] ')"
    return f"string_split(nullif({bare}, ''), ',')"


def same_address(url: str) -> str:
    """Return an address without what does not tell one posting from another."""
    plain = f"regexp_replace(lower({url}), '^https?://(www\\.)?|#.*$', '', 'g')"
    bare = f"regexp_replace({plain}, '([?&])(?:{_TRACKING})=[^&]*', '\\1', 'g')"
    return f"regexp_replace({bare}, '[?&/]+$', '')"


def key(*texts: str) -> str:
    """Return a number that is the same for the same texts."""
    return f"hash({', '.join(texts)})"


def without_accents(text: str) -> str:
    """Return a text with accents taken off; most have none, and to look is cheap."""
    held = " or ".join(f"contains({text}, '{letter}')" for letter in "éèêàáâãçñíóôõöäüú")
    return f"case when {held} then strip_accents({text}) else {text} end"


def found(text: str, patterns: Iterable[str]) -> str:
    """Return the distinct strings of a text that match one of the patterns, as a list."""
    lists = [f"regexp_extract_all({text}, {literal(pattern)})" for pattern in patterns]
    joined = lists[0]
    for more in lists[1:]:
        joined = f"list_concat({joined}, {more})"
    return f"list_distinct({joined})"


def period_start(part: str, column: str) -> str:
    """Return the first day of the year, quarter or month of a date."""
    return f"cast(date_trunc({literal(part)}, {column}) as date)"


def insert(
    connection: "duckdb.DuckDBPyConnection", table: str, columns: list[list[object]]
) -> None:
    """Insert rows that are given as columns."""
    if columns[0]:
        values = ", ".join(f"unnest(${place})" for place in range(1, len(columns) + 1))
        connection.execute(f"insert into {table} select {values}", columns)
