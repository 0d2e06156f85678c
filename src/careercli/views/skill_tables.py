"""What a role asks for as a table, compared with what somebody has: what is missing comes first."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import compress

from careercli.analysis.role_gap import NearSkill
from careercli.analysis.skills import HeldSkill, MissingSkill, SkillBelow, is_unordered
from careercli.analysis.source_facts import SourceFacts, sizes
from careercli.analysis.stale import is_stale
from careercli.views.blocks import Block, Cell, Column, Table, Value
from careercli.views.cells import legend, marks, rounded_percent, share_cell
from careercli.views.periods import short_period
from careercli.views.wording import ROWS, count, counted, listed

MOST_ROWS = 11  # on a first screen
MOST_BELOW = 4
MOST_SIZES = 3  # numbers of postings that are listed one by one


def asked_for(
    missing: Sequence[MissingSkill],
    have: Sequence[HeldSkill],
    base: int | None,
    near: Sequence[NearSkill],
    names: Mapping[str, str],
    *,
    here: str = "have",
    most: int = MOST_ROWS,
    full: bool = False,
) -> tuple[Block, ...]:
    """Return a role's skills in a table: its share of postings, who has it, what it would add.

    The missing ones stand first, in the order in which to learn them. Unless it is to be
    `full`, the table is cut to `most` rows, of which the missing ones take three in four.
    `here` says what is true of those in `have`.
    """
    room = max(most * 3 // 4, most - len(have))
    lacking = missing if full else missing[:room]
    there = have if full else have[: max(0, most - len(lacking))]
    if not lacking and not there:
        return ()
    shown = {skill.id for skill in lacking}
    close = {skill.id: names[skill.known] for skill in near if skill.id in shown}
    ranks_only = not any([*(s.share for s in missing), *(s.share for s in have)])
    unordered = ranks_only and is_unordered([*(s.rank for s in missing), *(s.rank for s in have)])
    columns = (
        Column("Skill"),
        Column("Rank" if ranks_only else "In", "right"),
        Column("You" if here == "have" else "Step"),
        Column("Adds", "right"),
        Column("Close to your", spare=1),
    )
    rows = (
        *(_lacking(skill, base, close.get(skill.id), ranks_only) for skill in lacking),
        *(_there(skill, base, here, ranks_only) for skill in there),
    )
    table = _only(columns, rows, (True, not unordered, True, True, bool(close)))
    return (table, *legend(table, *_left_out(len(missing), len(have), lacking, there, here)))


def _only(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], telling: Sequence[bool]
) -> Table:
    """Return a table of those columns that tell something."""
    return Table(
        tuple(compress(columns, telling)), tuple(tuple(compress(row, telling)) for row in rows)
    )


def _lacking(
    skill: MissingSkill, base: int | None, close: str | None, ranks_only: bool
) -> tuple[Cell, ...]:
    return (
        Cell(skill.name, "strong", marks=marks(doubtful=skill.doubtful)),
        _weight(skill, base, ranks_only),
        Cell("learn"),
        gain_cell(skill.gain),
        Cell(close) if close else Cell(""),
    )


def _there(skill: HeldSkill, base: int | None, here: str, ranks_only: bool) -> tuple[Cell, ...]:
    return (
        Cell(skill.name, marks=marks(doubtful=skill.doubtful)),
        _weight(skill, base, ranks_only),
        Cell(here, "muted"),
        Cell(""),
        Cell(""),
    )


def _weight(skill: MissingSkill | HeldSkill, base: int | None, ranks_only: bool) -> Cell:
    if ranks_only:
        return Cell(str(skill.rank), values=(Value(skill.rank, "rank"),))
    return share_cell(skill.share, base)


def gain_cell(share: float) -> Cell:
    """Return what a skill adds to a coverage, in points: +11.1."""
    return Cell(gain_text(share), values=(Value(share, "share"),))


def gain_text(share: float) -> str:
    """Return a gain in percentage points with one decimal: +11.1."""
    return f"+{100 * share:.1f}"


def _left_out(
    missing: int, have: int, lacking: Sequence[object], there: Sequence[object], here: str
) -> tuple[str, ...]:
    """Return how many rows a first screen has no room for."""
    more = [
        f"{number} more to learn" if learn else f"{number} more that {_verb(here, number)}"
        for learn, number in ((True, missing - len(lacking)), (False, have - len(there)))
        if number
    ]
    return (listed(more),) if more else ()


def _verb(here: str, number: int) -> str:
    if here == "have":
        return "you have"
    return "carries over" if number == 1 else "carry over"


def below_text(below: Sequence[SkillBelow], top: int) -> tuple[str, ...]:
    """Return which of somebody's skills stand too low in a role's list to count."""
    low = [skill for skill in below if skill.have]
    if not low:
        return ()
    names = [
        f"{skill.name} ({rounded_percent(skill.share)})" if skill.share else skill.name
        for skill in low[:MOST_BELOW]
    ]
    if len(low) > MOST_BELOW:
        names.append(f"{len(low) - MOST_BELOW} more")
    do = (
        "stands below the first {} and does" if len(low) == 1 else "stand below the first {} and do"
    )
    return (f"{listed(names)} {do.format(top)} not count.",)


def counted_by(source: SourceFacts, bases: Sequence[int | None], today: date) -> str:
    """Return whose skills these are, from when, and in how many postings they were counted.

    `bases` has the number of postings of each role, None where the source does not say it.
    """
    dates = list(dict.fromkeys(short_period(*when) for when in source.periods)) or ["undated"]
    day = dates[0] if len(dates) == 1 else "several dates"
    old = source.periods and all(is_stale(when.as_of, today) for when in source.periods)
    return f"{source.id} ({day}{', over a year old' if old else ''}; {_of(source, sizes(bases))})"


def _of(source: SourceFacts, ns: Sequence[int]) -> str:
    noun = ROWS[source.kind]
    if not ns:
        return "a list without ranks" if source.kind == "official survey" else "ranks only"
    if len(ns) <= MOST_SIZES:
        return listed([*map(count, ns[:-1]), counted(ns[-1], noun)])
    return f"{count(ns[0])} to {counted(ns[-1], noun)} a role"
