"""What is new on boards for some roles, as a page."""

from collections.abc import Mapping

from careercli.analysis.posting_gap import Covered
from careercli.analysis.watch import NewOpening, Watch
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Value
from careercli.views.cells import NOTHING, name_cell, range_cell
from careercli.views.commands import step
from careercli.views.person import MOST_NAMED, You, your_skills
from careercli.views.wording import counted, day, listed

FIRST = "This is the first update in the folder: the next one will show what is new."


def watch_page(watch: Watch, you: You, titles: Mapping[str, str], names: Mapping[str, str]) -> Page:
    """Return the new openings in one table, those that the person covers most of first.

    `titles` are those of the roles, `names` those of all skills.
    """
    skills = your_skills(you, most=MOST_NAMED) if watch.known else ()
    sections = (Section("openings", "", (_table(watch, names),)),) if watch.openings else ()
    return Page("", (*_summary(watch, titles), *skills), sections, tuple(_outro(watch, you)))


def _summary(watch: Watch, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Return `3 new openings for ML Engineer on 12 January, since 5 January, on 61 boards.`"""
    if watch.since is None:
        return (FIRST,)
    new = counted(len(watch.openings), "new opening") if watch.openings else "No new openings"
    return (
        f"{new} for {listed([titles[role] for role in watch.roles])} on {day(watch.day)}, since "
        f"{day(watch.since)}, on {counted(watch.boards, 'board')} that answered before.",
    )


def _table(watch: Watch, names: Mapping[str, str]) -> Table:
    mine = bool(watch.known)
    columns = (
        *(Column("Opening"), Column("Company"), Column("Place"), Column("Pay", "right")),
        *((Column("You have", "right"), Column("Missing", spare=1)) if mine else ()),
        Column("Address"),
    )
    return Table(columns, tuple(_row(opening, names, mine) for opening in watch.openings))


def _row(opening: NewOpening, names: Mapping[str, str], mine: bool) -> tuple[Cell, ...]:
    missing = [names[skill] for skill in opening.missing or ()]
    return (
        name_cell(opening.title, "strong"),
        _cell(opening.company),
        _cell(opening.place),
        range_cell(*opening.pay) if opening.pay else NOTHING,
        *((_covered(opening.covered), _cell(", ".join(missing))) if mine else ()),
        _cell(opening.url),
    )


def _cell(text: str | None) -> Cell:
    return Cell(text) if text else NOTHING


def _covered(covered: Covered | None) -> Cell:
    """Return `5 of 8`, nothing where an opening names no skill."""
    if covered is None or not covered.of:
        return NOTHING
    values = (Value(covered.have, "count"), Value(covered.of, "count"))
    return Cell(f"{covered.have} of {covered.of}", values=values)


def _outro(watch: Watch, you: You) -> list[Sentence]:
    outro: list[Sentence] = []
    if watch.unmatched and watch.since:
        boards = counted(watch.unmatched, "board")
        outro.append(f"{boards} answered for the first time: what is new there is not known.")
    if watch.openings and not watch.known:
        words = ("market", "watch", *watch.roles, "--skills", "python,sql")
        outro.append(step("How much of each you cover", *words, options=you.options))
    return outro
