"""The first screen of a role: what every source counted, side by side, and its tools."""

from collections.abc import Sequence
from datetime import date

from careercli.analysis.figures import RoleFigures
from careercli.analysis.show import RoleProfile
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Salary
from careercli.views.blocks import Block, Cell, Column, Table, Text, Value
from careercli.views.cells import (
    count_cell,
    legend,
    marks,
    money_cell,
    name_cell,
    rounded_percent,
    share_cell,
)
from careercli.views.notes import counted_as
from careercli.views.periods import short_period, stale_text
from careercli.views.wording import listed

MOST_TOOLS = 6
_COLUMNS = (
    Column("Source"),
    Column("Counted", spare=4),
    Column("Pay", "right"),
    Column("n", "right", 3),
    Column("Remote", "right", 1),
    Column("Entry", "right", 5),
    Column("Openings", "right", 2),
)


def blocks(profile: RoleProfile, today: date) -> tuple[Block, ...]:
    """Return the sources in rows, what their pay is, and which tools they name most."""
    if not profile.sources:
        return (Text("No source has counted this role.", "muted"),)
    source = {source.id: source for source in profile.sources}
    counted = [(source[role.source], role) for role in profile.roles if role.source]
    table = Table(_COLUMNS, tuple(_row(*pair) for pair in counted))
    below = (_pay(counted), *_counted_as(counted), stale_text(profile.roles, today))
    return (table, *legend(table, end=" ".join(filter(None, below))), *_tools(profile))


def _row(source: SourceFacts, role: RoleFigures) -> tuple[Cell, ...]:
    pay = role.salary or Salary()
    entry = role.seniority.entry if role.seniority else None
    return (
        name_cell(source.id, "strong"),
        Cell(short_period(role.since, role.as_of)),
        money_cell(pay.median, source.currency, pay.n),
        count_cell(pay.n),
        share_cell(role.remote, role.bases.remote),
        share_cell(entry, role.bases.seniority),
        count_cell(role.openings, thin=True),
    )


def _pay(counted: Sequence[tuple[SourceFacts, RoleFigures]]) -> str:
    """Return what the median of each source is taken over, where it says so."""
    texts = [
        f"{source.id}: {source.basis}"
        for source, role in counted
        if source.basis and role.salary and role.salary.median is not None
    ]
    return f"Pay is a median. {'; '.join(texts)}." if texts else ""


def _counted_as(counted: Sequence[tuple[SourceFacts, RoleFigures]]) -> tuple[str, ...]:
    return tuple(
        counted_as(role.title, source.id, role.counted_as)
        for source, role in counted
        if role.counted_as
    )


def skilled(profile: RoleProfile) -> RoleFigures:
    """Return the figures of the source whose skills count, of the first where there are none."""
    counted = (role for role in profile.roles if role.source == profile.skills_source)
    return next(counted, profile.roles[0])


def _tools(profile: RoleProfile) -> tuple[Block, ...]:
    """Return the first skills of the source of skills, with their shares where it has them."""
    role = skilled(profile)
    if not role.skills:
        counters = listed([source.id for source in profile.sources], "or")
        cell = Cell(f"not counted by {counters}", "muted")
        return (Table((Column(""), Column("")), ((name_cell("Tools", "strong"), cell),)),)
    top = role.skills[:MOST_TOOLS]
    texts, values = [], []
    for skill in top:
        share = "" if skill.share is None else f" {rounded_percent(skill.share)}"
        texts.append(f"{skill.name}{share}{'?' if skill.doubtful else ''}")
        values += [] if skill.share is None else [Value(skill.share, "share")]
    doubt = next((skill.doubtful for skill in top if skill.doubtful), None)
    thin = marks(role.bases.skills)
    cell = Cell(f"{', '.join(texts)} ({role.skills_source})", values=tuple(values), marks=thin)
    table = Table((Column(""), Column("")), ((name_cell("Tools", "strong"), cell),))
    words = ("? count in doubt",) if doubt else ()
    return (table, *legend(table, *words))
