"""The formats that an answer can have, each a function that returns a text."""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import PurePath
from typing import Literal, NamedTuple


class Output(NamedTuple):
    """What the place where an answer goes is like, and what is asked of it.

    `width` is in cells; `rich` says that Rich may draw (a terminal, or color is
    asked for); `records` asks for one record a line; `fields` are the only ones
    of a document to keep. A page that is kept says which `command` made it on which
    `day`, and that it is `personal` where it rests on somebody's own skills.
    """

    width: int = 80
    ascii_only: bool = False
    rich: bool = False
    color: bool = False
    records: bool = False
    fields: Sequence[str] = ()
    command: str = ""
    day: date | None = None
    personal: bool = False


PIPE = Output()  # a pipe of the usual width, of which nothing special is asked


class Format(NamedTuple):
    """A format: its name, how its files end, and the module whose `render` writes it.

    `render(page or document, output)` returns the text; `of` says which of the
    two it takes, or that it takes the page with more detail that some answers have (a report).
    """

    name: str
    endings: tuple[str, ...]
    module: str
    of: Literal["page", "report", "document"]


FORMATS = (
    Format("text", (".txt",), "careercli.render.text", "page"),
    Format("json", (".json",), "careercli.render.json", "document"),
    Format("markdown", (".md", ".markdown"), "careercli.render.markdown", "page"),
    Format("html", (".html", ".htm"), "careercli.render.html", "report"),
    Format("csv", (".csv",), "careercli.render.csv", "document"),
)


def rendered(name: str, document_or_page: object, output: Output) -> str:
    """Return a document or a page in the format of this name."""
    module = import_module(format_of(name).module)
    text: str = module.render(document_or_page, output)
    return text


def format_of(name: str) -> Format:
    """Return the format of this name."""
    return next(known for known in FORMATS if known.name == name)


def format_for(file: str) -> Format | None:
    """Return the format of a file by its ending, `report.HTML` too; None for any other ending."""
    ending = PurePath(file).suffix.lower()
    return next((known for known in FORMATS if ending in known.endings), None)


def endings() -> tuple[str, ...]:
    """Return all endings that name a format."""
    return tuple(ending for known in FORMATS for ending in known.endings)
