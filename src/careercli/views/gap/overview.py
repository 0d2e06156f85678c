"""Several roles compared with a person in one table, the best covered of each source first."""

from collections.abc import Mapping, Sequence

from careercli.analysis.gap import Gap
from careercli.analysis.role_gap import RoleGap
from careercli.views.blocks import Bar, Block, Cell, Clause, Column, Span, Table
from careercli.views.cells import NOTHING, legend, name_cell, share_cell
from careercli.views.wording import ABSENT


def overview(gap: Gap) -> tuple[Block, ...]:
    """Return the roles by coverage: now, after the first advised skills, and which these are."""
    if not gap.roles:
        return ()
    number = numbers(gap)
    several = len(number) > 1
    unordered = all(role.unordered for role in gap.roles) and not gap.learn and not several
    rows = tuple(_row(role, bool(gap.learn), number if several else None) for role in gap.roles)
    columns = (
        Column("Role"),
        *(() if several else (Column("Covered", spare=4),)),
        Column("Now", "right"),
        Column("Then", "right", spare=3 if several else 1),
        *((Column("By", "right"),) if several else ()),
        Column("Learn next" if gap.learn else "Learn first", spare=2),
    )
    words = "Now: what you have of what the role asks for"
    if unordered:
        table = Table(columns[:-2], tuple(row[:-2] for row in rows))
        return (table, *legend(table, f"{words}, a list without an order"))
    table = Table(columns, rows)
    then = "what you might learn" if gap.learn else "the skills to learn first"
    return (table, *legend(table, words, Clause(f"Then: with {then}", ("Then",))))


def numbers(gap: Gap) -> Mapping[str, str]:
    """Return by id the numbers of the sources that counted skills of these roles, in order."""
    counters = dict.fromkeys(role.source or "" for role in gap.roles if role.coverage is not None)
    return {source: str(place) for place, source in enumerate(counters, start=1)}


def _row(role: RoleGap, learnt: bool, number: Mapping[str, str] | None) -> tuple[Cell, ...]:
    source = (Cell(number.get(role.source or "", ABSENT), "muted"),) if number is not None else ()
    bar = () if source else (_bar(role.coverage or 0.0),)
    if role.coverage is None:
        nothing = (*bar, NOTHING, NOTHING, *source)
        return (name_cell(role.title), *nothing, Cell("not counted", "muted"))
    after = role.after if learnt else role.after_first
    return (
        name_cell(role.title, "strong"),
        *bar,
        share_cell(role.coverage, role.base),
        share_cell(after),
        *source,
        Cell("no order given", "muted")
        if role.unordered
        else Cell(", ".join(_first(role)) or "nothing"),
    )


def _bar(share: float) -> Cell:
    """Return a bar for one source's roles alone: it would compare those of several."""
    return Cell("", bar=Bar((Span(0, share, "first"), Span(share, 1, "third"))))


def _first(role: RoleGap) -> Sequence[str]:
    """Return the names of the skills to learn first, a doubt marked."""
    missing = {skill.id: skill for skill in role.missing}
    return [
        f"{missing[skill].name}{'?' if missing[skill].doubtful else ''}" for skill in role.first
    ]
