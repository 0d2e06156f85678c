"""Counted figures measure by measure, roles (or the sources of one) beside each other."""

from collections.abc import Callable

from careercli.analysis.figures import RoleFigures
from careercli.catalog.model import Salary
from careercli.views.blocks import Block, Cell, Column, Table, Value
from careercli.views.cells import (
    NOTHING,
    count_cell,
    interval_cell,
    legend,
    marks,
    money_cell,
    range_cell,
    rounded_in_percent,
    rounded_percent,
    share_cell,
)
from careercli.views.figures import Lineup
from careercli.views.wording import count

FigureCell = Callable[[Lineup, RoleFigures], Cell]


def side_by_side(lineup: Lineup) -> tuple[Block, ...]:
    """Return the figures measure by measure; a measure that nobody has is left out."""
    rows = [
        (Cell(label), *(figure(lineup, role) for role in lineup.figures))
        for label, figure in _MEASURES
    ]
    shown = [row for row in rows if any(cell is not NOTHING for cell in row[1:])]
    if not shown:
        return ()
    if len(lineup.sources) > 1 and len({role.id for role in lineup.figures}) > 1:
        origin = (Cell(role.source) if role.source else NOTHING for role in lineup.figures)
        shown.insert(0, (Cell("Source"), *origin))
    columns = (Column("Figure"), *(Column(heading, "right") for heading in lineup.headings))
    table = Table(columns, tuple(shown))
    return (table, *legend(table))


def _openings(_: Lineup, role: RoleFigures) -> Cell:
    return count_cell(role.openings, thin=True)


def _openings_share(_: Lineup, role: RoleFigures) -> Cell:
    return share_cell(role.openings_share, digits=1)


def _average_range(lineup: Lineup, role: RoleFigures) -> Cell:
    pay = role.salary or Salary()
    cell = range_cell(pay.mean_low, pay.mean_high, lineup.currency(role))
    return cell if cell is NOTHING else cell._replace(marks=marks(pay.n))


def _pay(measure: str) -> FigureCell:
    def figure(lineup: Lineup, role: RoleFigures) -> Cell:
        return money_cell(getattr(role.salary, measure, None), lineup.currency(role), _n(role))

    return figure


def _median_interval(lineup: Lineup, role: RoleFigures) -> Cell:
    return interval_cell(role.intervals.median, lineup.currency(role))


def _rests_on(_: Lineup, role: RoleFigures) -> Cell:
    """Return how many postings state pay, and what part of them that is."""
    cell = count_cell(_n(role))
    if role.stating_pay is None:
        return cell
    share = Value(role.stating_pay, "share")
    text = f"{cell.text} ({rounded_percent(role.stating_pay)})"
    return cell._replace(text=text, values=(*cell.values, share))


def _remote(_: Lineup, role: RoleFigures) -> Cell:
    return share_cell(role.remote, role.bases.remote)


def _known_for(role: RoleFigures, base: int | None) -> Cell:
    """Return what a share is over where that is not all openings: 212 of 1,010.

    Where openings are not known it is compared with the rows that pay rests on.
    """
    n = _n(role)
    rows = n if base is not None and n is not None and base <= n else None
    total = rows if role.openings is None else role.openings
    if base is None or base == total:
        return NOTHING
    if total is None:
        return count_cell(base)
    values = Value(base, "count"), Value(total, "count")
    return Cell(f"{count(base)} of {count(total)}", values=values)


def _remote_known(_: Lineup, role: RoleFigures) -> Cell:
    return NOTHING if role.remote is None else _known_for(role, role.bases.remote)


def _mix_known(_: Lineup, role: RoleFigures) -> Cell:
    return NOTHING if role.seniority is None else _known_for(role, role.bases.seniority)


def _skills_known(_: Lineup, role: RoleFigures) -> Cell:
    base, openings = role.bases.skills, role.openings
    return _known_for(role, base) if _own_skills(role) and base != openings else NOTHING


def _remote_interval(_: Lineup, role: RoleFigures) -> Cell:
    return interval_cell(role.intervals.remote)


def _mix(_: Lineup, role: RoleFigures) -> Cell:
    if role.seniority is None:
        return NOTHING
    shares = (rounded_in_percent(share) for share in role.seniority)
    values = tuple(Value(share, "share") for share in role.seniority)
    return Cell(f"{' / '.join(shares)}%", values=values, marks=marks(role.bases.seniority))


def _yours(lineup: Lineup, role: RoleFigures) -> Cell:
    return share_cell(lineup.yours.get(role.id))


def _top_skill(_: Lineup, role: RoleFigures) -> Cell:
    if not _own_skills(role):
        return NOTHING
    skill = role.skills[0]
    return Cell(skill.name, marks=marks(doubtful=skill.doubtful))


def _own_skills(role: RoleFigures) -> bool:
    """Return whether the source of the other figures counted the skills too."""
    return role.skills_source is not None and role.skills_source == role.source


def _n(role: RoleFigures) -> int | None:
    return role.salary.n if role.salary else None


_MEASURES: tuple[tuple[str, FigureCell], ...] = (
    ("Openings", _openings),
    ("Share of all tracked", _openings_share),
    ("Average range", _average_range),
    ("10th percentile", _pay("p10")),
    ("25th percentile", _pay("p25")),
    ("Median", _pay("median")),
    ("Median, 95% interval", _median_interval),
    ("75th percentile", _pay("p75")),
    ("90th percentile", _pay("p90")),
    ("Pay rests on", _rests_on),
    ("Remote", _remote),
    ("Remote, 95% interval", _remote_interval),
    ("Remote known for", _remote_known),
    ("Senior / mid / entry", _mix),
    ("Level known for", _mix_known),
    ("Top skill", _top_skill),
    ("Skills known for", _skills_known),
    ("You cover", _yours),
)
