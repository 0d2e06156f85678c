"""An import as declared steps: each a `SELECT` with a name and the tables that it reads.

A step says what a table holds, never how or when it is made: an engine (`engine/`) reads files,
keeps what is worth keeping and runs the rest where it is asked for. The steps are standard SQL,
but for the functions that an engine has to bring (`engine/functions.py`).
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Step(NamedTuple):
    """A table: its name, the tables that it is made of, and the `SELECT` that makes it."""

    name: str
    reads: tuple[str, ...]
    sql: str


class TableColumn(NamedTuple):
    """A column of a table that is kept: its type, or the few words that can stand in it.

    An engine may keep a word as a number; it is still compared and ordered as a text.
    """

    name: str
    kind: str
    words: Sequence[str] | None = None


def in_order(steps: Iterable[Step], tables: Iterable[str]) -> list[Step]:
    """Return steps such that each comes after those that it reads, given some tables.

    Raises `ValueError` for a step that reads what nothing makes.
    """
    made, left, ordered = set(tables), list(steps), list[Step]()
    while left:
        ready = [step for step in left if made.issuperset(step.reads)]
        if not ready:
            raise ValueError(f"no table for {', '.join(step.name for step in left)}")
        ordered += ready
        made.update(step.name for step in ready)
        left = [step for step in left if step not in ready]
    return ordered
