"""What a page is made of, for any renderer: no colours, no widths, no syntax."""

from typing import Literal, NamedTuple

Tone = Literal["plain", "strong", "best", "doubtful", "muted"]


Fill = Literal["range", "first", "second", "third", "fourth", "fifth"]


class Span(NamedTuple):
    """A stretch of a bar, from 0 to 1 of its scale; `fill` says which kind of stretch."""

    start: float
    end: float
    fill: Fill


class Bar(NamedTuple):
    """Stretches on a common scale, and a mark where one figure stands."""

    spans: tuple[Span, ...]
    mark: float | None = None


class Cell(NamedTuple):
    """A cell of a table: a text, or a bar and what to say where bars are not drawn.

    The text of a bar is empty where other cells of the row have its figures.
    """

    text: str
    tone: Tone = "plain"
    bar: Bar | None = None


class Column(NamedTuple):
    """A column's heading and alignment."""

    title: str
    align: Literal["left", "right"] = "left"


class Table(NamedTuple):
    """Rows under headings; the first column names the row.

    `key` says what the stretches of its bars stand for, in the order of the fills.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...] = ()


class Text(NamedTuple):
    """A paragraph."""

    text: str
    tone: Tone = "plain"


class Items(NamedTuple):
    """A list of sentences or names under an optional lead."""

    items: tuple[str, ...]
    lead: str = ""


Block = Table | Text | Items


class Section(NamedTuple):
    """A named part of a page."""

    name: str
    title: str
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """A whole answer: its title, what stands above and below the sections, and those."""

    title: str
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    outro: tuple[str, ...] = ()


def cells(*texts: str, tone: Tone = "plain") -> tuple[Cell, ...]:
    """Return texts as cells of one tone."""
    return tuple(Cell(text, tone) for text in texts)
