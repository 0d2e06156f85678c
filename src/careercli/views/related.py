"""Close pairs of roles as commands to run next."""

from collections.abc import Iterable
from typing import NamedTuple

from careercli.analysis.overlap import Overlap
from careercli.analysis.related import RelatedPair
from careercli.views.blocks import Block, Cell, Column, Table, Value
from careercli.views.commands import Options, command


class RelatedRoles(NamedTuple):
    """A close pair, and the command that compares it."""

    roles: tuple[str, str]
    overlap: Overlap
    command: str


def related_pairs(pairs: Iterable[RelatedPair], options: Options) -> tuple[RelatedRoles, ...]:
    """Return pairs with the commands that compare them on the same data."""
    return tuple(
        RelatedRoles(*pair, command("compare", *pair.roles, options=options).text) for pair in pairs
    )


def related_table(pairs: Iterable[RelatedPair], options: Options) -> tuple[Block, ...]:
    """Return pairs as a table of commands, with how many of their top skills they share."""
    rows = tuple(
        (
            Cell(pair.command),
            Cell(
                f"{pair.overlap.count_} of {pair.overlap.of} skills shared",
                values=(Value(pair.overlap.count_, "count"), Value(pair.overlap.of, "count")),
            ),
        )
        for pair in related_pairs(pairs, options)
    )
    return (Table((Column("Run next"), Column("Overlap", spare=1)), rows),) if rows else ()
