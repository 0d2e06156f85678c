"""`careercli market fetch`: boards of openings, saved as they are published."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from careercli.answers.world import Answer
from careercli.cli.looks import Asked
from careercli.cli.options import world
from careercli.cli.paths import boards_folder
from careercli.cli.progress import progress
from careercli.errors import WrongUse, shortened

if TYPE_CHECKING:
    from careercli.analysis.boards import BoardAnswer
    from careercli.answers.market_fetch import Tell

Boards = Annotated[
    list[str] | None,
    typer.Argument(metavar="[BOARD ...]", help="Such as greenhouse:acme, or a careers page."),
]
Panel = Annotated[
    Path | None,
    typer.Option("--panel", metavar="FILE", help="The boards of a CSV file: platform,slug."),
]
Mirror = Annotated[
    str | None,
    typer.Option("--mirror", metavar="URL", help="Ask a mirror of your own: URL/HOST/PATH."),
]
Least = Annotated[
    int,
    typer.Option("--least", metavar="PERCENT", min=0, max=100, help="Boards that must answer."),
]


class NotAMirror(WrongUse):
    """An address that no mirror can have."""


def fetch(
    context: typer.Context,
    boards: Boards = None,
    panel: Panel = None,
    into: Annotated[
        Path | None, typer.Option("--into", metavar="DIR", help="Where payloads are saved.")
    ] = None,
    find: Annotated[
        str | None, typer.Option("--find", metavar="NAME", help="Look up boards, fetch nothing.")
    ] = None,
    mirror: Mirror = None,
    least: Least = 90,
) -> Answer:
    """Fetch the openings of job boards and save them, one file a board.

    Examples:
        careercli market fetch
        careercli market fetch greenhouse:anthropic https://jobs.lever.co/palantir
        careercli market fetch --find scale

    Without BOARD or --panel: 68 technology companies. Platforms: Greenhouse, Lever, Ashby,
    Personio, Teamtailor. Files: DIR/DATE/PLATFORM/SLUG.json.gz and DIR/DATE/run.json. What
    answered today is not asked for again.
    """
    from careercli.answers.market_fetch import FetchRequest, answer, boards_named

    if find is not None:
        return boards_named(find)
    request = FetchRequest(
        tuple(boards or ()), panel, into or boards_folder(), mirror_address(mirror), least
    )
    with telling(context.obj) as tell:
        return answer(request, world(), tell)


@contextmanager
def telling(asked: Asked) -> "Iterator[Tell]":
    """Give a function that tells of each board: a line with --plain, else a bar on a terminal."""
    if asked.get("plain"):
        from careercli.render.characters import visible
        from careercli.views.market.fetch_page import board_line

        def line(board: "BoardAnswer", _done: int, _of: int) -> None:
            if sys.stderr is not None:
                parts = map(visible, board_line(board).split("\t"))
                print(*parts, sep="\t", file=sys.stderr, flush=True)  # noqa: T201

        yield line
        return
    start = monotonic()
    with progress(asked) as say:

        def bar(board: "BoardAnswer", done: int, of: int) -> None:
            rate = done / max(monotonic() - start, 0.1)
            say(f"{done} of {of}, {rate:.1f} boards a second: {board.id}", done, of)

        yield bar


def mirror_address(typed: str | None) -> str | None:
    """Return a mirror's address without a last slash; raise `NotAMirror`."""
    if typed is None:
        return None
    try:
        parts = urlsplit(typed)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        good = good and not (parts.query or parts.fragment)
    except ValueError:
        good = False
    if not good:
        wrong = f"--mirror: {shortened(typed)!r} is not the address of a mirror"
        raise NotAMirror(wrong, "such as http://127.0.0.1:8000")
    return typed.rstrip("/")
