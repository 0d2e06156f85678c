"""What a page is made of, for any renderer: values, sentences and tables; no widths, no syntax."""

import shlex
from collections.abc import Iterable
from typing import Literal, NamedTuple

# How sure something is: "sure" is confirmed, "doubtful" disputed or thin, "muted" even or unknown.
Tone = Literal["plain", "strong", "sure", "doubtful", "muted"]
# What stands behind a figure: it rests on fewer than 30, or its source's method puts it in doubt.
Mark = Literal["thin", "doubtful"]
# What a figure is in; see `Value`.
Unit = Literal[
    "share", "score", "percent", "ratio", "money", "money an hour", "count", "per thousand",
    "rank", "importance", "level", "zone",
]  # fmt: skip
Fill = Literal["range", "first", "second", "third", "fourth", "fifth", "wide", "interval"]


class Value(NamedTuple):
    """A figure as the document has it, unrounded.

    `unit` is what it is in: "share" and "score" run from 0 to 1, "percent" has 100 to a
    whole, "money" is a year's and "money an hour" an hour's in the `currency` (ISO 4217, None
    where it is not known), "count" is of whole things, "per thousand" of a thousand jobs; of
    what an occupation asks, "importance" runs from 1 to 5, "level" from 0 to 7 and "zone"
    from 1 to 5.
    """

    number: float
    unit: Unit
    currency: str | None = None


class Span(NamedTuple):
    """A stretch of a bar, from 0 to 1 of its scale; `fill` says which kind of stretch."""

    start: float
    end: float
    fill: Fill


class Bar(NamedTuple):
    """Stretches on a common scale, and a mark where one figure stands."""

    spans: tuple[Span, ...]
    mark: float | None = None


class Command(NamedTuple):
    """A command line that can be typed as it stands: its words, not yet quoted."""

    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The command as a shell takes it."""
        return shlex.join(self.words)


class Link(NamedTuple):
    """A name and the address that it leads to."""

    text: str
    url: str


Part = str | Command | Link
Sentence = str | tuple[Part, ...]


class Cell(NamedTuple):
    """A cell of a table: a text, the values it was made of, and the marks behind it.

    A bar is drawn in place of the text; the text of a bar is empty where other
    cells of the row have its figures. A cell of several figures has them as `parts`,
    each with its own marks; its text is theirs, with a blank between.
    """

    text: str = ""
    tone: Tone = "plain"
    bar: Bar | None = None
    values: tuple[Value, ...] = ()
    marks: tuple[Mark, ...] = ()
    parts: tuple["Cell", ...] = ()


class Column(NamedTuple):
    """A column's heading and alignment.

    Where a table is too wide, columns are left out: that with the highest
    `spare` first, one with 0 never. The texts of one with `cut` are shortened on a
    terminal that is too narrow for them, and never wrapped.
    """

    title: str
    align: Literal["left", "right"] = "left"
    spare: int = 0
    cut: bool = False


class Table(NamedTuple):
    """Rows under headings; the first column names the row.

    `key` says what the stretches of its bars stand for, in the order of the fills.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...] = ()


class Clause(NamedTuple):
    """A part of a legend, and the columns that it explains; without any it is about all."""

    text: str
    columns: tuple[str, ...] = ()


class Text(NamedTuple):
    """A paragraph; that of a legend has the clauses and the `end` that its text is made of."""

    text: Sentence
    tone: Tone = "plain"
    clauses: tuple[Clause, ...] = ()
    end: str = ""


class Items(NamedTuple):
    """A list of sentences or names under an optional lead."""

    items: tuple[Sentence, ...]
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
    intro: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    outro: tuple[Sentence, ...] = ()


def cells(*texts: str, tone: Tone = "plain") -> tuple[Cell, ...]:
    """Return texts as cells of one tone."""
    return tuple(Cell(text, tone) for text in texts)


def legend_text(clauses: Iterable[Clause], end: str = "") -> str:
    """Return clauses as one sentence, and `end` behind it."""
    words = "; ".join(clause.text for clause in clauses)
    return " ".join(filter(None, (f"{words}." if words else "", end)))


def parts(sentence: Sentence) -> tuple[Part, ...]:
    """Return what a sentence consists of."""
    return (sentence,) if isinstance(sentence, str) else sentence


def sentence_text(sentence: Sentence) -> str:
    """Return a sentence as one line of text."""
    return "".join(part if isinstance(part, str) else part.text for part in parts(sentence))
