"""How DuckDB reads a file: the SQL of its rows, all columns as text."""

import re
from collections.abc import Iterable, Mapping, Sequence

from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import literal, quoted
from careercli.market.limits import REJECTED_ROWS, ROW_BYTES

REJECTS = f"store_rejects = true, rejects_limit = {REJECTED_ROWS}, "


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
        f"read_csv({_file(path)}, columns = {{{types}}}, header = true, auto_detect = false, "
        f"skip = {skip}, delim = {literal(delimiter)}, quote = '\"', escape = '\"', "
        f"{_compression(zipped)}, "
        f"{REJECTS}ignore_errors = true, "
        f"max_line_size = {ROW_BYTES}, parallel = {str(not lines).lower()})"
    )


def json_lines_scan(path: str, zipped: bool, keys: Sequence[str], paths: Sequence[str] = ()) -> str:
    """Return a scan of JSON lines with the keys as text columns, and what stands at some paths.

    The path `company.name` is the key `name` of the object that `company` is. `bad_line` says
    of a row that none of the keys could be read.
    """
    types = ", ".join(f"{literal(key)}: 'VARCHAR'" for key in keys)
    nothing = " and ".join(f"{quoted(key)} is null" for key in keys)
    scan = (
        f"read_json({_file(path)}, format = 'newline_delimited', columns = {{{types}}}, "
        f"{_compression(zipped)}, ignore_errors = true, maximum_object_size = {ROW_BYTES})"
    )
    within = "".join(f", {_at(path)} as {quoted(path)}" for path in paths)
    return f"(select *, {nothing} as bad_line{within} from {scan})"


def _at(path: str) -> str:
    key, *inner = path.split(".")
    steps = "".join('."' + step.replace('"', '\\"') + '"' for step in inner)
    return f"json_extract_string(try_cast({quoted(key)} as json), {literal('$' + steps)})"


def parquet_scan(path: str, types: Mapping[str, str]) -> str:
    """Return a scan of a Parquet file with all columns as text, lists as JSON."""
    columns = ", ".join(
        f"{f'to_json({quoted(c)})' if kind.endswith(']') else quoted(c)}::varchar as {quoted(c)}"
        for c, kind in types.items()
    )
    return f"(select {columns} from {_parquet(path)})"


def parquet_types(engine: Engine, path: str) -> dict[str, str]:
    """Return the columns of a Parquet file with their types."""
    return dict(row[:2] for row in engine.rows(f"describe select * from {_parquet(path)}"))


def parquet_size(engine: Engine, path: str, types: Mapping[str, str]) -> tuple[int, int]:
    """Return how many rows a Parquet file has, and how many bytes it unpacks to.

    Where a text stands once for many rows, the file's own count of bytes has it once. DuckDB
    measures such texts without unpacking them.
    """
    rows, size = engine.rows(
        "select coalesce(max(n), 0), coalesce(sum(size), 0) from (select path_in_schema, "
        "sum(num_values) as n, sum(total_uncompressed_size) as size "
        f"from parquet_metadata({_file(path)}) group by path_in_schema)"
    )[0]
    columns = [quoted(column) for column, kind in types.items() if kind == "VARCHAR"]
    texts = [f"coalesce(sum(strlen({column})), 0)" for column in columns]
    long = engine.one(f"select {' + '.join(texts)} from {_parquet(path)}") if texts else 0
    return int(rows), max(int(size), int(long))


def _parquet(path: str) -> str:
    return f"read_parquet({_file(path)})"


def _compression(zipped: bool) -> str:
    return f"compression = '{'gzip' if zipped else 'none'}'"


def _file(path: str) -> str:
    """Return a file's name as an SQL string that is no pattern for other files."""
    return literal(re.sub(r"[*?[]", r"[\g<0>]", path))
