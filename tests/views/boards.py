"""Figures beside each other, for the tests of their tables."""

from typing import Any

from careercli.analysis.compare import compare
from careercli.catalog.model import Bases, Snapshot
from careercli.render.layout import signed
from careercli.views.blocks import Block, Cell, Table
from careercli.views.figures import Lineup
from tests.builders import make_catalog, make_salary


def board(*snapshots: Snapshot, **fields: Any) -> Lineup:
    ids = list(dict.fromkeys(s.role for s in snapshots))
    comparison = compare(make_catalog(*snapshots, **fields), ids)
    titles = tuple(role.title for role in comparison.roles)
    return Lineup(comparison.roles, titles, comparison.sources, {})


def rows(blocks: tuple[Block, ...]) -> dict[str, list[str]]:
    """Return a table's rows by the text of their first cell."""
    table = blocks[0]
    assert isinstance(table, Table)
    return {row[0].text: [drawn(cell) for cell in row[1:]] for row in table.rows}


def drawn(cell: Cell) -> str:
    """Return a cell's text with the signs of its marks."""
    return signed(cell, ascii_only=False).text


WHOLE: dict[str, Any] = {
    "openings": 1000,
    "remote": 0.07,
    "seniority": (0.18, 0.71, 0.11),
    "salary": make_salary(
        120_000, n=650, mean_low=93_000, mean_high=148_000, p10=40_000, p90=300_000
    ),
    "skills": ("rag", "aws"),
}


PART: dict[str, Any] = WHOLE | {"bases": Bases(remote=212, seniority=800, skills=990)}
