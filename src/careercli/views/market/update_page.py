"""An update of the user's own boards as a page: what changed, and what did not answer."""

from collections.abc import Sequence

from careercli.analysis.boards import FetchResult
from careercli.analysis.chain import ChainPoint
from careercli.analysis.weeks import BoardChange, RoleChange
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Tone
from careercli.views.cells import count_cell, name_cell
from careercli.views.commands import step
from careercli.views.market.fetch_page import fetch_page
from careercli.views.wording import count, counted, day, percent

MOVED: dict[str, tuple[str, Tone]] = {
    "clear": ("moved", "sure"),
    "even": ("can be chance", "muted"),
    "unknown": ("–", "muted"),
}


def update_page(
    fetch: FetchResult,
    file: str,
    roles: Sequence[RoleChange],
    boards: BoardChange | None,
    demand: ChainPoint | None = None,
) -> Page:
    """Return what changed since the last update, behind what the fetch came to."""
    page = fetch_page(fetch)
    if not roles:
        return page._replace(intro=(*page.intro, "Nothing was imported."))
    intro: list[Sentence] = [*page.intro]
    if boards:
        intro.append(
            f"Since {day(boards.since)}, on {counted(boards.boards, 'board')} that answered "
            f"before: {counted(boards.new, 'new opening')}, {count(boards.closed)} closed."
        )
    if demand and demand.level is not None:
        intro.append(_demand(demand.level, demand))
    columns = (
        *(Column("Role"), Column("Before", "right", 1), Column("Openings", "right")),
        *(Column("Median before", "right", 2), Column("Median", "right"), Column("Pay")),
    )
    table = Table(columns, tuple(map(_row, roles)))
    sections = (Section("roles", "", (table,)), *page.sections)
    next_step = step("Look at the figures", "roles", options=("--source", "boards"))
    return page._replace(
        intro=tuple(intro), sections=sections, outro=(f"Written to {file}.", *page.outro, next_step)
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
        count_cell(role.openings_before),
        count_cell(role.openings),
        count_cell(role.median_before),
        count_cell(role.median),
        Cell(*moved),
    )
