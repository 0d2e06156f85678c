"""A fetch of boards, and boards that were looked up, as pages."""

from collections.abc import Sequence

from careercli.analysis.boards import BoardAnswer, FetchResult
from careercli.market.boards.platform import Board
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table
from careercli.views.cells import NOTHING, name_cell
from careercli.views.commands import step
from careercli.views.wording import count, counted, percent

MOST_SHOWN = 12


def fetch_page(result: FetchResult) -> Page:
    """Return how many boards answered, and which did not and why."""
    failed = [board for board in result.boards if board.outcome != "answered"]
    shown = failed[:MOST_SHOWN]
    outro: list[Sentence] = []
    if len(failed) > len(shown):
        outro.append(f"{count(len(failed) - len(shown))} more are in {result.folder}/run.json.")
    if result.unknown:
        outro.append("Run it again today to ask only those that did not answer.")
    sections = (Section("boards", "", (_table(shown),)),) if shown else ()
    return Page("", tuple(_summary(result)), sections, tuple(outro))


def _summary(result: FetchResult) -> list[str]:
    """Return what came of it: `2 of 3 boards answered, with 14 openings; 1 is not there.`"""
    boards = counted(len(result.boards), "board")
    text = (
        f"{count(result.answered)} of {boards} answered, with {counted(result.postings, 'opening')}"
    )
    parts = [
        f"{count(n)} {words}"
        for n, words in ((result.not_there, "not there"), (result.unknown, "unknown"))
        if n
    ]
    lines = ["; ".join((text, *parts)) + f". Payloads: {result.folder}"]
    if not result.enough:
        lines.append(
            f"That is less than the {percent(result.least_share)} that are wanted (--least)."
        )
    return lines


def _table(boards: Sequence[BoardAnswer]) -> Table:
    columns = (Column("Board"), Column("Status", "right", 1), Column("Why"))
    return Table(columns, tuple(map(_row, boards)))


def _row(board: BoardAnswer) -> tuple[Cell, ...]:
    status = NOTHING if board.status is None else Cell(str(board.status))
    return name_cell(board.id, "strong"), status, Cell(f"{board.outcome}: {board.why}")


def board_line(board: BoardAnswer) -> str:
    """Return what became of a board as one line of cells: `lever:acme  200  answered  14`."""
    said = board.why if board.postings is None else counted(board.postings, "opening")
    status = "–" if board.status is None else str(board.status)
    return "\t".join((board.id, status, board.outcome, said or ""))


def found_page(name: str, boards: Sequence[Board]) -> Page:
    """Return the boards of a name, the closest first."""
    if not boards:
        hint = "a board that is not listed can be named by its careers page's address."
        return Page("", (f"No board has {name!r} in its slug; {hint}",), ())
    table = Table(
        (Column("Board"), Column("Company")),
        tuple((name_cell(b.id, "strong"), name_cell(b.company or "")) for b in boards),
    )
    said = f"{counted(len(boards), 'board')} with {name!r}, the closest first."
    next_step = step("Fetch one", "market", "fetch", boards[0].id)
    return Page("", (said,), (Section("found", "", (table,)),), (next_step,))
