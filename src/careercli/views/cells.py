"""Figures as cells: a text for the eye, the unrounded value, and the marks that belong to it."""

from collections.abc import Sequence

from careercli.analysis.statistics import Interval, is_thin
from careercli.catalog.model import THIN
from careercli.views.blocks import Cell, Clause, Mark, Table, Text, Tone, Value, legend_text
from careercli.views.wording import ABSENT, count, in_percent, money_range, short_money

NOTHING = Cell(ABSENT, "muted")
_LEGEND: Sequence[tuple[Mark, str]] = (
    ("thin", f"† rests on fewer than {THIN}"),
    ("doubtful", "? count in doubt"),
)


def marks(n: int | None = None, doubtful: object = None) -> tuple[Mark, ...]:
    """Return the marks of a figure that rests on `n`, and of one whose source doubts it."""
    thin: tuple[Mark, ...] = ("thin",) if is_thin(n) else ()
    return (*thin, "doubtful") if doubtful else thin


def money_cell(amount: float | None, currency: str | None, n: int | None = None) -> Cell:
    """Return an amount of money a year, to the nearest thousand: $120K."""
    if amount is None:
        return NOTHING
    value = Value(amount, "money", currency)
    return Cell(short_money(round(amount), currency), values=(value,), marks=marks(n))


def share_cell(share: float | None, n: int | None = None, digits: int = 0) -> Cell:
    """Return a share of `n` as a percentage without decimals, or with some: 7%."""
    if share is None:
        return NOTHING
    return Cell(rounded_percent(share, digits), values=(Value(share, "share"),), marks=marks(n))


def count_cell(number: int | None, thin: bool = False) -> Cell:
    """Return a number of things, marked where it is itself what a figure rests on."""
    if number is None:
        return NOTHING
    value = Value(number, "count")
    return Cell(count(number), values=(value,), marks=marks(number if thin else None))


def range_cell(low: float | None, high: float | None, currency: str | None) -> Cell:
    """Return a range of money a year, to the nearest thousand: $93K–$148K."""
    bottom, top = (None if end is None else round(end) for end in (low, high))
    values = tuple(Value(end, "money", currency) for end in (low, high) if end is not None)
    return Cell(money_range(bottom, top, currency), values=values) if values else NOTHING


def interval_cell(interval: Interval | None, currency: str | None = None) -> Cell:
    """Return a 95% interval, of money where there is a currency, else of a share: 16.9%–19.6%."""
    if interval is None:
        return NOTHING
    if currency is not None:
        return range_cell(*interval, currency)._replace(tone="muted")
    text = "–".join(rounded_percent(end, 1) for end in interval)
    return Cell(text, "muted", values=tuple(Value(end, "share") for end in interval))


def rounded_percent(share: float, digits: int = 0) -> str:
    """Return a share as a percentage for tables: 7%, but 0.4% and never 0% for what is more."""
    return f"{rounded_in_percent(share, digits)}%"


def rounded_in_percent(share: float, digits: int = 0) -> str:
    """Return the number of a percentage for tables: 7, but 0.4 and never 0 for what is more."""
    if 0 < share <= 0.005 and not digits:
        return in_percent(round(share, 3)) if share >= 0.0005 else "<0.1"
    return f"{100 * share:.{digits}f}"


def name_cell(text: str, tone: Tone = "plain") -> Cell:
    """Return what names a row."""
    return Cell(text, tone)


def legend(table: Table, *more: str | Clause, end: str = "") -> tuple[Text, ...]:
    """Return in a paragraph what the marks in a table mean, between anything else to say.

    What explains certain columns, such as a mark, is left out where none of them is shown.
    """
    used: dict[Mark, list[str]] = {}
    for row in table.rows:
        for column, cell in zip(table.columns, row, strict=True):
            for mark in {mark for part in (cell, *cell.parts) for mark in part.marks}:
                used.setdefault(mark, []).append(column.title)
    clauses = (
        *(Clause(said) if isinstance(said, str) else said for said in more),
        *(Clause(text, tuple(dict.fromkeys(used[m]))) for m, text in _LEGEND if m in used),
    )
    text = legend_text(clauses, end)
    return (Text(text, "muted", clauses, end),) if text else ()
