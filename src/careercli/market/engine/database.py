"""A database that an import works in: it runs steps, keeps tables, and is gone afterwards."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from careercli.market.engine.expressions import literal, quoted
from careercli.market.engine.functions import FUNCTIONS
from careercli.market.errors import DatabaseFailed, MarketMissing
from careercli.market.folders import temporary_folder
from careercli.market.steps import Step, TableColumn, in_order

MEMORY = "450MB"
ROWS_AT_ONCE = 100_000  # rows that Python takes from a table at a time


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
        for function, definition in FUNCTIONS.items():
            self.connection.execute(f"create macro {function}{definition}")

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
        selected = ", ".join([*map(quoted, columns), *(["row_number() over () as row"] * numbered)])
        self.connection.execute(f"create view {table} as select {selected} from {scan}")

    def keep(self, step: Step) -> None:
        """Run a step and keep its rows."""
        self.connection.execute(f"create table {step.name} as {step.sql}")

    def table(
        self, table: str, columns: Sequence[TableColumn], kept: Sequence[TableColumn]
    ) -> None:
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

    def add(self, step: Step, columns: Sequence[TableColumn]) -> None:
        """Add the rows of a step to the table of its name, in the order of the file it reads.

        DuckDB would turn a join around where it takes the file for smaller than the table that
        its rows are looked up in, and hold the whole file.
        """
        names = ", ".join(column.name for column in columns)
        with self.without("build_side_probe_side"):
            self.connection.execute(
                f"insert into {step.name}_kept ({names}) select {names} from ({step.sql}) as made"
            )

    def load(self, table: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """Make a table, if there is none yet, and add rows that Python has made."""
        typed = ", ".join(f"{column} {kind}" for column, kind in columns.items())
        self.connection.execute(f"create table if not exists {table} ({typed})")
        self.load_columns(table, [list(column) for column in zip(*rows, strict=True)])

    def load_columns(self, table: str, columns: list[list[object]]) -> None:
        """Add rows to a table that Python has made column by column."""
        if columns and columns[0]:
            values = ", ".join(f"unnest(${place})" for place in range(1, len(columns) + 1))
            self.connection.execute(f"insert into {table} select {values}", columns)

    def insert_over_all_columns(self, step: Step) -> None:
        """Add the rows of a step over a file to the table of its name, reading every column.

        Bad rows are looked for in no others.
        """
        with self.without("unused_columns"):
            self.connection.execute(f"insert into {step.name} {step.sql}")

    @contextmanager
    def without(self, optimizer: str) -> Iterator[None]:
        """Let DuckDB do without one of its optimizers."""
        self.connection.execute(f"set disabled_optimizers = '{optimizer}'")
        try:
            yield
        finally:
            self.connection.execute("reset disabled_optimizers")


def _kind(column: TableColumn) -> str:
    """Return the type of a column; one of few words takes a byte or two a row."""
    if column.words is None:
        return column.kind
    words = sorted(set(column.words))
    return f"enum ({', '.join(map(literal, words))})" if words else column.kind
