"""A document as CSV: one figure a row, for spreadsheets and databases (RFC 4180)."""

import csv
from io import StringIO
from typing import NamedTuple

from careercli.render.characters import visible
from careercli.render.formats import PIPE, Output
from careercli.views.tidy import FigureRow, figure_rows

# What a spreadsheet takes for a formula at the start of a cell; the last four are full-width.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(document: NamedTuple, _: Output = PIPE) -> str:
    """Return every figure of the document as a row, under a line of headings.

    Lines end in CR LF. What is absent is an empty cell. A text that a spreadsheet would
    compute (`=1+1`) stands behind an apostrophe; numbers stay numbers.
    """
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(FigureRow._fields)
    writer.writerows(map(_cells, figure_rows(document)))
    return stream.getvalue()


def _cells(row: FigureRow) -> list[str]:
    return [_defused(cell) if isinstance(cell, str) else _number(cell) for cell in row]


def _number(cell: object) -> str:
    return "" if cell is None else str(cell)


def _defused(text: str) -> str:
    shown = visible(text)
    return f"'{shown}" if text.lstrip(" ").startswith(_FORMULA) else shown
