"""What a fetch of boards came to: how many answered, and which did not."""

from collections.abc import Iterable
from typing import Literal, NamedTuple


class BoardAnswer(NamedTuple):
    """What became of one board, `greenhouse:acme`.

    `postings` is None where it is not known how many it has. `status` is that of HTTP, None
    where nothing came back; `when` is in UTC.
    """

    id: str
    company: str | None
    address: str
    status: int | None
    outcome: Literal["answered", "not there", "unknown"]
    why: str | None
    bytes: int | None
    postings: int | None
    when: str


class FetchResult(NamedTuple):
    """A fetch: where its payloads are, and what became of each board.

    `answered_share` is of all boards that were asked for; `enough` says whether it is as large
    as was wanted. `postings` are those of the boards that answered.
    """

    folder: str
    boards: tuple[BoardAnswer, ...]
    answered: int
    not_there: int
    unknown: int
    answered_share: float
    least_share: float
    enough: bool
    postings: int


def fetch_result(folder: str, boards: Iterable[BoardAnswer], least_percent: int) -> FetchResult:
    """Return the counts of a fetch of one board or more."""
    every = tuple(boards)
    count = [board.outcome for board in every].count
    answered = count("answered")
    return FetchResult(
        folder=folder,
        boards=every,
        answered=answered,
        not_there=count("not there"),
        unknown=count("unknown"),
        answered_share=answered / len(every),
        least_share=least_percent / 100,
        enough=100 * answered >= least_percent * len(every),
        postings=sum(board.postings or 0 for board in every),
    )
