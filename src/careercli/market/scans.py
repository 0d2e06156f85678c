"""A file of postings that can be read: its layout, its columns and the SQL of its rows."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from careercli.market.census import Census
from careercli.market.errors import BadPostings
from careercli.market.layouts import LAYOUTS, Layout, layout_of
from careercli.market.limits import COLUMNS

KNOWN = ", ".join(dict.fromkeys(layout.name for layout in LAYOUTS))
MAP = f"known are {KNOWN}, board payloads, and any other with --map title=COLUMN,company=COLUMN"


class Scan(NamedTuple):
    """A file that can be read: SQL for its rows with all columns as text, and its layout.

    Of JSON lines the column `bad_line` says which could not be read. `census` is the count
    of a text's records; a Parquet file counts its own.
    """

    path: Path
    layout: Layout
    sql: str
    columns: tuple[str, ...]
    form: Literal["csv", "json lines", "parquet"]
    census: Census | None = None


def check_columns(path: Path, columns: Sequence[str]) -> None:
    """Raise `BadPostings` where there are more columns than postings have."""
    if len(columns) > COLUMNS:
        wrong = f"{len(columns):,} columns, and postings have no more than {COLUMNS:,}"
        raise BadPostings(path, wrong, "give a file of postings, with a column for each field")


def layout_for(path: Path, mapped: Layout | None, columns: Sequence[str]) -> Layout:
    """Return the layout of a file with these columns; raise `BadPostings` where there is none."""
    check_columns(path, columns)
    if mapped is not None:
        missing = sorted(mapped.known_by - set(columns))
        if missing:
            hint = f"its columns are: {', '.join(columns)[:400]}"
            raise BadPostings(path, f"no column {missing[0]!r}", hint)
        return mapped
    layout = layout_of(columns)
    if layout is None:
        raise BadPostings(path, f"unknown columns: {', '.join(columns)[:200]}", MAP)
    return layout
