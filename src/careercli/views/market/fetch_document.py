"""The document behind `market fetch --json`."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.analysis.boards import FetchResult
from careercli.market.boards.platform import Board


class FoundBoard(NamedTuple):
    """A board that was looked up; `id` is what is typed to fetch it."""

    id: str
    company: str | None


class FetchDocument(NamedTuple):
    """What `market fetch --json` prints: a fetch, or with --find the boards of a name."""

    schema: Literal["careercli/market-fetch/1"]
    fetch: FetchResult | None
    found: tuple[FoundBoard, ...]


def fetch_document(result: FetchResult | None, found: Sequence[Board] = ()) -> FetchDocument:
    """Return the JSON document of a fetch or of a search."""
    boards = tuple(FoundBoard(board.id, board.company) for board in found)
    return FetchDocument("careercli/market-fetch/1", result, boards)
