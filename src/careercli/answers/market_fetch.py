"""Boards fetched into a folder, and boards looked up by a name."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.boards import BoardAnswer, FetchResult, fetch_result
from careercli.answers.world import Answer, World
from careercli.market.boards.panel import find, panel
from careercli.market.boards.payloads import board_of
from careercli.market.boards.platform import Board
from careercli.market.errors import MarketMissing
from careercli.views.market.fetch_document import fetch_document

if TYPE_CHECKING:
    from careercli.market.fetching.board import Entry
    from careercli.views.blocks import Page

Tell = Callable[[BoardAnswer, int, int], None]  # what became of a board, how many of how many


class FetchRequest(NamedTuple):
    """Boards as they were typed, or those of a panel file, or of the bundled panel.

    Payloads are saved below `into`. With `mirror` they are asked of it; `least` is the
    percentage of the boards that have to answer.
    """

    boards: tuple[str, ...]
    panel: Path | None
    into: Path
    mirror: str | None = None
    least: int = 90


def answer(request: FetchRequest, world: World, tell: Tell) -> Answer:
    """Fetch the boards that have not answered today yet, and say what became of all.

    The exit code is 1 where fewer than wanted answered. Raises `UnknownBoard`, `BadFile`,
    `MarketMissing`, `CannotSave` and `StillLocked`.
    """
    result = fetched(request, world, tell)

    def page() -> "Page":
        from careercli.views.market.fetch_page import fetch_page

        return fetch_page(result)

    return Answer(lambda: fetch_document(result), page, exit_code=0 if result.enough else 1)


def boards_named(name: str) -> Answer:
    """Return the boards whose slug or company holds a name; the exit code is 1 where none does."""
    boards = find(name)

    def page() -> "Page":
        from careercli.views.market.fetch_page import found_page

        return found_page(name, boards)

    exit_code = 0 if boards else 1
    return Answer(lambda: fetch_document(None, boards), page, exit_code=exit_code)


def fetched(request: FetchRequest, world: World, tell: Tell) -> FetchResult:
    """Fetch the boards of a request and return what became of them."""
    boards = chosen(request)
    try:
        from careercli.market.fetching.run import Fetch, fetch
    except ModuleNotFoundError as error:
        if error.name != "urllib3":
            raise
        raise MarketMissing("fetching boards", "urllib3") from None
    wanted = Fetch(boards, request.into, world.today, request.mirror)
    entries = fetch(wanted, lambda entry, done, of: tell(board_answer(entry), done, of))
    return fetch_result(str(wanted.folder), map(board_answer, entries), request.least)


def chosen(request: FetchRequest) -> tuple[Board, ...]:
    """Return the boards of a request, each once."""
    typed = [board_of(word) for word in request.boards]
    both = (*typed, *(panel(request.panel) if request.panel or not typed else ()))
    return tuple({board.id: board for board in both}.values())


def board_answer(entry: "Entry") -> BoardAnswer:
    """Return a log's entry as what became of a board."""
    return BoardAnswer(
        f"{entry.platform}:{entry.slug}", entry.company, entry.address, entry.status,
        entry.outcome, entry.why, entry.bytes, entry.postings, entry.when,
    )  # fmt: skip
