"""A page as plain text."""

import pytest

from careercli.render.layout import Screen
from careercli.render.plain import render
from careercli.views.blocks import (
    Bar,
    Block,
    Cell,
    Column,
    Items,
    Page,
    Section,
    Span,
    Table,
    Text,
    cells,
)

TABLE = Table(
    (Column("Role"), Column("Openings", "right")), (cells("ML Engineer", "5"), cells("PM", "1,200"))
)


def shown(*blocks: Block, width: int = 80, title: str = "") -> str:
    page = Page("", (), (Section("name", title, blocks),))
    return render(page, Screen(width, ascii_only=False))


def test_a_table_has_headings_and_aligned_columns() -> None:
    assert shown(TABLE) == (
        "Role         Openings\n"
        "ML Engineer         5\n"
        "PM              1,200\n"
    )  # fmt: skip


def test_a_cell_that_is_too_wide_goes_on_in_the_next_line() -> None:
    assert shown(TABLE, width=18) == (
        "Role      Openings\nML               5\nEngineer\nPM           1,200\n"
    )


def test_a_table_that_cannot_fit_is_stacked() -> None:
    assert shown(TABLE, width=16) == (
        "ML Engineer\n"
        "  Openings: 5\n"
        "PM\n"
        "  Openings:\n"
        "  1,200\n"
    )  # fmt: skip


def test_a_stacked_bar_takes_the_width_and_an_empty_cell_nothing() -> None:
    bar = Cell("", bar=Bar((Span(0, 1, "range"),)))
    of = Table((Column("Role"), Column("Pay"), Column("Wide")), ((Cell("ML"), bar, Cell("")),))
    assert shown(of, width=10) == "ML\n  Pay:\n  ━━━━━━━━\n"


def test_wide_characters_do_not_shift_the_next_column() -> None:
    of = Table((Column("Role"), Column("N", "right")), (cells("機械", "1"), cells("abcd", "2")))
    assert shown(of).splitlines()[1:] == ["機械  1", "abcd  2"]


def test_items_are_listed_under_their_lead_and_wrapped_behind_their_mark() -> None:
    assert shown(Items(("one two three", "four"), "Lead"), width=10) == (
        "Lead\n- one two\n  three\n- four\n"
    )


def test_a_path_in_a_list_stays_in_one_piece_however_narrow_the_screen() -> None:
    assert shown(Items(("at /a/long/path.toml:1: no",)), width=10) == (
        "- at\n  /a/long/path.toml:1:\n  no\n"
    )


def test_a_section_has_its_title_underlined() -> None:
    assert shown(Text("Words."), title="機械 Pay") == "機械 Pay\n========\nWords.\n"


def test_blocks_are_set_apart_but_a_legend_belongs_to_its_table() -> None:
    lines = shown(TABLE, Text("A legend.", "muted"), Text("Words.")).splitlines()
    assert lines[-3:] == ["A legend.", "", "Words."]


def test_title_intro_sections_and_outro_stand_in_this_order() -> None:
    page = Page("T", ("i", "j"), (Section("s", "S", (Text("w"),)),), ("o", "p"))
    text = render(page, Screen(80, ascii_only=False))
    assert text == "T\ni\nj\n\nS\n=\nw\n\no   p\n"


def test_no_line_ends_in_a_blank() -> None:
    of = Table((Column("Role"), Column("Note")), (cells("ML Engineer", ""), cells("PM", "x")))
    assert all(line == line.rstrip() for line in shown(of).splitlines())


@pytest.mark.parametrize("markup", ["[red]ML[/red]", "[bold", "**ML**", "\\[x]", ":smile:"])
def test_markup_is_shown_as_it_stands(markup: str) -> None:
    of = Table((Column(markup),), (cells(markup),))
    assert shown(of, Text(markup), Items((markup,))).count(markup) == 4
