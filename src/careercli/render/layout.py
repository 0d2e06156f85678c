"""How a table fits a screen: signs, bars, columns left out, widths, and when to stack."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from careercli.render.wrapping import cell_width, longest_word
from careercli.views.blocks import (
    Bar,
    Cell,
    Column,
    Mark,
    Table,
)

T = TypeVar("T")
GAP = 2
BAR_LEAST, BAR_MOST = 6, 40
PROSE_MOST = 100
CUT_LEAST = 10
COMFORT = 24  # a column of words is not made narrower than this while another can be spared
SIGNS: Mapping[Mark, str] = {"thin": "†", "doubtful": "?"}
ASCII_SIGNS: Mapping[Mark, str] = {"thin": "+", "doubtful": "?"}
FILLS = {
    "range": "━",
    "first": "█",
    "second": "▒",
    "third": "░",
    "fourth": "▓",
    "fifth": "▚",
    "wide": "─",
    "interval": "█",
}
ASCII_FILLS = {
    "range": "=",
    "first": "#",
    "second": "+",
    "third": ".",
    "fourth": "%",
    "fifth": "@",
    "wide": "-",
    "interval": "#",
}


class Screen(NamedTuple):
    """What a page has to fit: a width in cells, and the characters there are."""

    width: int
    ascii_only: bool

    @property
    def prose(self) -> int:
        """The width of running text: the screen's, but never too wide to read."""
        return min(self.width, PROSE_MOST)


def signed(cell: Cell, ascii_only: bool) -> Cell:
    """Return a cell whose text ends in the signs of its marks: `82†`."""
    if cell.parts:
        parts = (signed(part, ascii_only).text for part in cell.parts)
        return cell._replace(text=" ".join(parts), parts=())
    signs = ASCII_SIGNS if ascii_only else SIGNS
    return cell._replace(text=cell.text + "".join(signs[mark] for mark in cell.marks))


class FittedTable(NamedTuple):
    """A table as it fits: the columns that stay, their widths, and the titles left out.

    `widths` is None where the table only fits stacked.
    """

    table: Table
    widths: list[int] | None
    left_out: tuple[str, ...]


def fit(table: Table, screen: Screen) -> FittedTable:
    """Return a table with the columns that it has room for.

    A table that is too wide first loses its columns that can be spared, then its
    columns of words give way, and where that is not enough either it is stacked.
    """
    rows = (tuple(signed(cell, screen.ascii_only) for cell in row) for row in table.rows)
    shown, left_out = table._replace(rows=tuple(rows)), []
    while (spare := _most_spare(shown)) is not None and _comfortable(shown) > screen.width:
        left_out.append(shown.columns[spare].title)
        shown = shown._replace(
            columns=_without(shown.columns, spare),
            rows=tuple(_without(row, spare) for row in shown.rows),
        )
    return FittedTable(shown, column_widths(shown, screen), tuple(left_out))


def _most_spare(table: Table) -> int | None:
    """Return the column that can be spared first, the last of equals; None where none can."""
    spares = [column.spare for column in table.columns]
    most = max(spares, default=0)
    return len(spares) - 1 - spares[::-1].index(most) if most else None


def _comfortable(table: Table) -> int:
    """Return the width at which a table is easy to read: its words may wrap, but not every one."""
    columns = [_column(table, i) for i in range(len(table.columns))]
    widths = [
        min(COMFORT, max(map(_width, column)))
        if table.columns[i].cut
        else max(max(map(_least_width, column)), min(COMFORT, max(map(_width, column))))
        for i, column in enumerate(columns)
    ]
    return sum(widths) + GAP * (len(widths) - 1)


def _without(items: tuple[T, ...], index: int) -> tuple[T, ...]:
    return items[:index] + items[index + 1 :]


def column_widths(table: Table, screen: Screen) -> list[int] | None:
    """Return the columns' widths so that the table fits, or None where only stacking does.

    Columns have their natural width where there is room; else those that may be cut give way
    first, as far as they are easy to read, then the widest, down to their longest word. Bars
    take what is left over.
    """
    indexes = range(len(table.columns))
    natural = [max(map(_width, _column(table, i))) for i in indexes]
    least = [
        min(CUT_LEAST, natural[i])
        if table.columns[i].cut
        else max(map(_least_width, _column(table, i)))
        for i in indexes
    ]
    room = screen.width - GAP * (len(natural) - 1)
    if sum(least) > room:
        return None
    widths = natural
    while sum(widths) > room:
        wide = [i for i in indexes if widths[i] > least[i]]
        widest = max(wide, key=lambda i: (table.columns[i].cut and widths[i] > COMFORT, widths[i]))
        widths[widest] -= 1
    for i in indexes:
        if any(cell.bar for cell in _column(table, i)):
            widths[i] = min(BAR_MOST, widths[i] + room - sum(widths))
    return widths


def draw(bar: Bar, width: int, ascii_only: bool) -> str:
    """Return a bar in exactly `width` cells."""
    fills = ASCII_FILLS if ascii_only else FILLS
    drawn = [" "] * width
    for span in bar.spans:
        start, end = round(span.start * width), round(span.end * width)
        if span.fill == "range":
            start = min(start, width - 1)
            end = max(end, start + 1)
        drawn[start:end] = fills[span.fill] * (end - start)
    if bar.mark is not None:
        drawn[min(int(bar.mark * width), width - 1)] = "O" if ascii_only else "●"
    return "".join(drawn)


def _column(table: Table, index: int) -> list[Cell]:
    return [Cell(table.columns[index].title), *(row[index] for row in table.rows)]


def _width(cell: Cell) -> int:
    return BAR_LEAST if cell.bar else cell_width(cell.text)


def _least_width(cell: Cell) -> int:
    return BAR_LEAST if cell.bar else longest_word(cell.text)


def stacked(table: Table) -> Sequence[tuple[Cell, Sequence[tuple[Column, Cell]]]]:
    """Return a table as records: each row's first cell, then its other cells by heading."""
    return [(row[0], list(zip(table.columns[1:], row[1:], strict=True))) for row in table.rows]
