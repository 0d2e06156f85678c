"""A page as records: one a line, tabs between cells."""

import pytest

from careercli.render.records import render
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
from tests.views import bundled

BAR = Bar((Span(0, 1, "range"),))


def shown(*blocks: Block, title: str = "") -> str:
    return render(Page("", (), (Section("name", title, blocks),)))


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table((Column("Role"), Column("Pay"), Column("N", "right")), rows)


def test_a_table_is_its_headings_and_a_line_for_each_row() -> None:
    assert shown(table(cells("ML", "$1", "5"), cells("PM", "", "10"))) == (
        "Role\tPay\tN\nML\t$1\t5\nPM\t\t10\n"
    )


def test_a_bar_gives_way_to_its_text() -> None:
    rows = table((Cell("ML"), Cell("1–2", bar=BAR), Cell("5")))
    assert shown(rows) == "Role\tPay\tN\nML\t1–2\t5\n"


def test_a_column_of_bars_without_a_text_is_left_out() -> None:
    rows = table((Cell("ML"), Cell("", bar=BAR), Cell("5")), cells("PM", "", "10"))
    assert shown(rows) == "Role\tN\nML\t5\nPM\t10\n"


def test_a_row_without_a_name_has_that_of_the_row_above() -> None:
    rows = table(cells("ML", "p25", "1"), cells("", "p75", "2"), cells("PM", "p25", "3"))
    assert [line.split("\t")[0] for line in shown(rows).splitlines()] == ["Role", "ML", "ML", "PM"]


def test_sentences_are_lines_that_nothing_wraps_or_marks() -> None:
    long = "word " * 100 + "end"
    assert shown(Text(long), Items((long, "b"), "Lead")) == f"{long}\nLead\n{long}\nb\n"


def test_title_sections_and_outro_stand_apart() -> None:
    page = Page("T", ("i",), (Section("s", "S", (Text("w"),)), Section("u", "U", ())), ("o", "p"))
    assert render(page) == "T\ni\n\nS\nw\n\nU\n\no\np\n"


@pytest.mark.parametrize("name", bundled.PAGES)
def test_every_text_of_a_page_is_there_but_for_the_headings_of_bars(name: str) -> None:
    text = render(bundled.PAGES[name])
    missing = {part for part in bundled.texts(bundled.PAGES[name]) if part not in text}
    assert missing <= {"Low to high", "Experience", "Drawn"}
