"""How a table's columns share the width."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.render.layout import GAP, Screen, column_widths, stacked
from careercli.render.wrapping import SENTENCE_LEAST, cell_width
from careercli.views.blocks import Bar, Cell, Column, Span, Table, cells

BAR = Cell("", bar=Bar((Span(0, 1, "range"),)))


def table(*rows: tuple[str, ...]) -> Table:
    heading, *others = rows
    return Table(tuple(map(Column, heading)), tuple(cells(*row) for row in others))


def widths(of: Table, width: int) -> list[int] | None:
    return column_widths(of, Screen(width, ascii_only=False))


def test_columns_have_their_natural_width_where_there_is_room() -> None:
    assert widths(table(("Role", "Title"), ("ml", "ML Engineer")), 80) == [4, 11]


def test_wide_characters_take_two_cells() -> None:
    assert widths(table(("A",), ("機械学習",)), 80) == [8]


def test_the_widest_column_gives_way_first() -> None:
    of = table(("A", "B"), ("one two", "one two three four"))
    assert widths(of, 7 + GAP + 13) == [7, 13]


def test_a_column_gives_way_down_to_its_longest_word() -> None:
    of = table(("A", "B"), ("one two", "a much-longer-word b"))
    assert widths(of, 5 + GAP + 16) == [5, 16]
    assert widths(of, 3 + GAP + 16) == [3, 16]


def test_a_table_that_cannot_fit_has_no_widths() -> None:
    of = table(("A", "B"), ("one two", "a much-longer-word b"))
    assert widths(of, 3 + GAP + 15) is None


def test_a_heading_counts_like_a_cell() -> None:
    assert widths(table(("Openings",), ("5",)), 80) == [8]


@pytest.mark.parametrize(("screen", "bar"), [(80, 40), (40, 38 - 6), (20, 12)])
def test_a_bar_takes_what_is_left_over_up_to_its_most(screen: int, bar: int) -> None:
    of = Table((Column("Role"), Column("Pay")), ((Cell("123456"), BAR),))
    assert widths(of, screen) == [6, bar]


def test_a_bar_never_falls_below_its_least() -> None:
    of = Table((Column("Role"), Column("Pay")), ((Cell("123456"), BAR),))
    least = next(width for width in range(6, 80) if widths(of, width))
    assert widths(of, least) == [6, 6]
    assert widths(of, least - 1) is None


def unbroken(word: str) -> int:
    """Return the cells that a word needs; a sentence of wide characters can be broken."""
    return cell_width(word) if word.isascii() else min(cell_width(word), SENTENCE_LEAST)


@settings(deadline=None)
@given(
    st.lists(st.lists(st.text("ab 機", max_size=30), min_size=3, max_size=3), min_size=1),
    st.integers(min_value=10, max_value=120),
)
def test_columns_never_take_more_than_the_screen(rows: list[list[str]], width: int) -> None:
    of = table(("A", "B", "C"), *(tuple(row) for row in rows))
    result = widths(of, width)
    if result is not None:
        assert sum(result) + 2 * GAP <= width
        words = [[w for row in rows for w in row[i].split(" ")] for i in range(3)]
        longest = [max(map(unbroken, column)) for column in words]
        assert all(held >= word for held, word in zip(result, longest, strict=True))


def test_a_stacked_table_is_a_record_for_each_row() -> None:
    of = table(("Role", "Pay", "Remote"), ("ml", "$1K", "7%"))
    assert stacked(of) == [
        (Cell("ml"), [(Column("Pay"), Cell("$1K")), (Column("Remote"), Cell("7%"))])
    ]
