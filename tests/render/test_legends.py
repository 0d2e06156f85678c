"""What stands below a table explains what the screen shows of it, and nothing else."""

import pytest

from careercli.render import plain
from careercli.render.layout import Screen
from careercli.render.legends import shown_blocks
from careercli.views.blocks import (
    Bar,
    Block,
    Cell,
    Clause,
    Column,
    Page,
    Section,
    Span,
    Table,
    Text,
)
from careercli.views.cells import legend
from tests.render.documents import ANSWERS

THIN = Cell("12", marks=("thin",))
TABLE = Table(
    (Column("Role"), Column("Pay", spare=1), Column("Openings", spare=2), Column("Drawn", spare=3)),
    ((Cell("data-scientist"), Cell("$120K"), THIN, Cell("", bar=Bar((Span(0, 1, "first"),)))),),
    ("senior",),
)
BLOCKS: tuple[Block, ...] = (
    TABLE,
    *legend(TABLE, "All: of everything", Clause("Drawn: a bar", ("Drawn",)), end="Old."),
)


def lines(width: int) -> list[str]:
    page = Page("", (), (Section("one", "", BLOCKS),))
    return plain.render(page, Screen(width, ascii_only=False)).splitlines()


def test_a_legend_says_all_where_all_columns_have_room() -> None:
    assert lines(80)[2:] == [
        "█ senior",
        "All: of everything; Drawn: a bar; † rests on fewer than 30. Old.",
    ]


def test_what_is_about_a_left_out_column_alone_is_not_said() -> None:
    assert lines(36)[2:] == [
        "No room for: Drawn.",
        "All: of everything; † rests on fewer",
        "than 30. Old.",
    ]
    assert lines(25)[2:] == ["No room for: Drawn,", "Openings.", "All: of everything. Old."]


def test_a_legend_of_left_out_columns_alone_is_not_shown() -> None:
    blocks: tuple[Block, ...] = (
        TABLE,
        *legend(TABLE._replace(rows=()), Clause("Drawn: a bar", ("Drawn",))),
    )
    assert list(shown_blocks(blocks, Screen(30, ascii_only=False))) == [TABLE]


def test_a_mark_is_told_while_any_column_has_it() -> None:
    row = (Cell("data-scientist"), Cell("$120K", marks=("thin",)), THIN, Cell(""))
    (text,) = legend(TABLE._replace(rows=(row,)))
    assert text.clauses[0].columns == ("Pay", "Openings")
    assert list(shown_blocks((TABLE, text), Screen(30, ascii_only=False))) == [TABLE, text]


@pytest.mark.parametrize("name", ANSWERS)
def test_every_clause_of_a_page_is_about_columns_of_the_table_above_it(name: str) -> None:
    for section in ANSWERS[name]().page().sections:
        columns: set[str] = set()
        for block in section.blocks:
            if isinstance(block, Table):
                columns = {column.title for column in block.columns}
            if isinstance(block, Text):
                assert all(columns.issuperset(clause.columns) for clause in block.clauses)
