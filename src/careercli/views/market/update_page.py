"""An update of the user's own boards as a page: what changed, and what did not answer."""

from careercli.analysis.chain import ChainPoint
from careercli.analysis.weeks import EmptiedBoard, RoleChange
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Tone
from careercli.views.cells import count_cell, name_cell
from careercli.views.commands import step
from careercli.views.market.fetch_page import fetch_page
from careercli.views.market.update_document import UpdateDocument
from careercli.views.wording import count, counted, day, percent

MOVED: dict[str, tuple[str, Tone]] = {
    "clear": ("moved", "sure"),
    "even": ("can be chance", "muted"),
    "unknown": ("–", "muted"),
}


def update_page(update: UpdateDocument) -> Page:
    """Return what the fetch came to, and what changed since the last update."""
    page = fetch_page(update.fetch)
    if update.report is None:
        return page._replace(intro=(*page.intro, "Nothing was imported."))
    intro: list[Sentence] = [*page.intro]
    if boards := update.boards:
        intro.append(
            f"Since {day(boards.since)}, on {counted(boards.boards, 'board')} that answered "
            f"before: {counted(boards.new, 'new opening')}, {count(boards.closed)} closed."
        )
        intro += map(_emptied, boards.emptied)
    if update.demand and update.demand.level is not None:
        intro.append(_demand(update.demand.level, update.demand))
    intro += [f"Could not be imported: {wrong}." for wrong in update.unreadable]
    columns = (
        *(Column("Role"), Column("Openings", "right")),
        *(Column("Same boards before", "right", 1), Column("Now", "right", 1)),
        *(Column("Median before", "right", 2), Column("Median", "right"), Column("Pay")),
    )
    sections = (Section("roles", "", (Table(columns, tuple(map(_row, update.roles))),)),)
    next_step = step("Look at the figures", "roles", options=("--source", "boards"))
    outro = (f"Written to {update.file}.", *page.outro, next_step)
    return page._replace(intro=tuple(intro), sections=(*sections, *page.sections), outro=outro)


def _emptied(board: EmptiedBoard) -> str:
    """Return `Doubtful: ashby:acme had 12 openings and shows none; it may have moved. …`."""
    had = counted(board.openings_before, "opening")
    return (
        f"Doubtful: {board.board} had {had} and now shows none. It may have moved or closed; "
        f"all {count(board.openings_before)} count as closed."
    )


def _demand(level: float, point: ChainPoint) -> str:
    """Return `Openings, like with like: 104% of the first day's (95%: 99% to 109%), 61 boards.`"""
    ends = point.interval
    sure = f" (95%: {percent(ends.low)} to {percent(ends.high)})" if ends else ""
    return (
        f"Openings of all roles, like with like: {percent(level)} of the first day's{sure}, "
        f"on {counted(point.boards, 'board')}."
    )


def _row(role: RoleChange) -> tuple[Cell, ...]:
    moved = MOVED.get(role.pay_strength, MOVED["unknown"])
    return (
        name_cell(role.role, "strong"),
        count_cell(role.openings),
        count_cell(role.matched_before),
        count_cell(role.matched),
        count_cell(role.median_before),
        count_cell(role.median),
        Cell(*moved),
    )
