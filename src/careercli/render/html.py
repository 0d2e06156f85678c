"""A page as one HTML file that needs nothing else: no script, no request, light and dark, paper."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from careercli import __version__
from careercli.errors import ExtraMissing
from careercli.render.characters import screen_safe
from careercli.render.formats import PIPE, Output
from careercli.render.layout import SIGNS
from careercli.views.blocks import (
    Cell,
    Column,
    Command,
    Fill,
    Items,
    Link,
    Page,
    Span,
    Table,
    parts,
    sentence_text,
)
from careercli.views.wording import day

if TYPE_CHECKING:
    from jinja2 import Environment

WIDTH = 1000  # of a drawing, in its own units; it is stretched to its place
NARROWEST, MARK = 4, 5
LONG = 24  # characters from which on a cell of a stacked row has a line of its own
HEADING, DESCRIPTION = 80, 200  # characters
# Where the stretches of a bar of pay stand: y and height of 20. Others fill the bar.
_SHAPES: Mapping[Fill, tuple[int, int]] = {"wide": (9, 2), "range": (3, 14), "interval": (3, 14)}
_FILLS: Sequence[Fill] = ("first", "second", "third", "fourth", "fifth")


class About(NamedTuple):
    """What stands around a page: how it was made, and where it stands among others.

    `links` has addresses by the text of a name or of a command that leads to one, `names` what
    such a command reads as; `trail` are the pages above, by name. A page by itself has none.
    """

    command: str
    day: str = ""
    personal: bool = False
    links: Mapping[str, str] = {}
    names: Mapping[str, str] = {}
    trail: Sequence[tuple[str, str]] = ()
    canonical: str = ""
    feed: str = ""


def render(page: Page, output: Output = PIPE) -> str:
    """Return the page as a file of its own; raise `ExtraMissing` where Jinja2 is not installed."""
    made_on = day(output.day) if output.day else ""
    return html(page, About(screen_safe(output.command, False), made_on, output.personal))


def html(page: Page, about: About) -> str:
    """Return the page with what stands around it; raise `ExtraMissing`."""
    shown: Page = _titled(screen_safe(page, False), about.command)
    title = shown.title
    template = _environment().get_template("page.html")
    return template.render(
        page=shown,
        about=about,
        title=_shortened(title, HEADING),
        description=_shortened(_description(shown) or title, DESCRIPTION),
        version=__version__,
    )


@cache
def _environment() -> "Environment":
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise ExtraMissing("a page in HTML", "Jinja2", "report") from None
    environment = Environment(
        loader=PackageLoader("careercli.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals.update(signs=SIGNS, shapes=_SHAPES, fills=_FILLS)
    environment.filters.update(parts=parts, place=_place, stretch=_stretch, beside=_beside)
    environment.filters.update(classes=_classes, described=_described, bar_columns=_bar_columns)
    environment.tests.update(
        table=lambda block: isinstance(block, Table),
        items=lambda block: isinstance(block, Items),
        command=lambda part: isinstance(part, Command),
        link=lambda part: isinstance(part, Link),
        web=lambda link: bool(re.match(r"https?://", link.url)),
    )
    return environment


def _titled(page: Page, command: str) -> Page:
    """Return a page with a title: without one its first sentence is it, where that is short."""
    if page.title or not page.intro:
        return page._replace(title=page.title or command)
    first = sentence_text(page.intro[0])
    if isinstance(page.intro[0], str) and len(first) <= HEADING:
        return page._replace(title=first, intro=page.intro[1:])
    return page._replace(title=_shortened(first, HEADING))


def _description(page: Page) -> str:
    """Return what a page says first: its answer, or what stands in its first paragraph."""
    return " ".join(map(sentence_text, page.intro))


def _shortened(text: str, most: int) -> str:
    """Return a text cut behind a word where it is longer than `most` characters."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]}…"


def _place(share: float) -> str:
    return f"{share * WIDTH:.4g}"


def _stretch(span: Span) -> str:
    least = NARROWEST if span.fill in _SHAPES else 0
    return f"{max((span.end - span.start) * WIDTH, least):.4g}"


def _beside(mark: float) -> str:
    """Return where the line of a mark begins, so that it stays inside the drawing."""
    return f"{min(max(mark * WIDTH - MARK / 2, 0), WIDTH - MARK):.4g}"


def _classes(cell: Cell, column: Column) -> str:
    kinds = (
        cell.tone if cell.tone != "plain" else "",
        "right" if column.align == "right" else "",
        "figure" if cell.values and len(cell.text) < LONG else "",
        "long" if len(cell.text) >= LONG else "",
        "" if cell.text else "empty",
    )
    return " ".join(filter(None, kinds))


def _bar_columns(table: Table) -> Sequence[int]:
    """Return which columns of a table hold bars."""
    return [i for i in range(len(table.columns)) if any(row[i].bar for row in table.rows)]


def _described(row: Sequence[Cell], table: Table, place: int) -> str:
    """Return a drawing in words: what it is of, and the figures of its row."""
    bar = row[place]
    names = [table.columns[place].title, *([bar.text] if bar.text else [])]
    beside = [
        f"{column.title} {cell.text}".strip()
        for column, cell in zip(table.columns, row, strict=True)
        if cell.text and not cell.bar
    ]
    return f"{' '.join(filter(None, names))}: {', '.join(beside)}"
