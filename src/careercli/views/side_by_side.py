"""Counted figures measure by measure, roles beside each other."""

from collections.abc import Callable

from careercli.analysis.figures import RoleFigures
from careercli.views.blocks import Block, Cell, Column, Table, Text, cells
from careercli.views.figures import Board, average_range, experience_mix
from careercli.views.wording import (
    ABSENT,
    count,
    known_for,
    marked_thin,
    median_range,
    percent,
    share_range,
    short_money,
)

BEST = "*"
STATING_PAY = "Postings stating pay"
Figure = Callable[[Board, RoleFigures], str]
_AHEAD = {
    "Open positions": ("openings", "by a quarter or more"),
    "Median": ("median", "by more than chance explains"),
    "Remote": ("remote", "by more than chance explains"),
    "You cover": ("what you cover", "by any margin"),
}


def side_by_side(board: Board) -> tuple[Block, ...]:
    """Return the figures measure by measure, the sure leader marked."""
    rows = [
        (
            Cell(_label(board, label)),
            *(_marked(board, role, about, figure) for role in board.figures),
        )
        for label, about, figure in _MEASURES
    ]
    shown = [row for row in rows if any(cell.text != ABSENT for cell in row[1:])]
    if shown and len(board.sources) > 1 and len({role.id for role in board.figures}) > 1:
        names = {source.id: source.name for source in board.sources}
        origin = (names.get(role.source or "", ABSENT) for role in board.figures)
        shown.insert(0, cells("Source", *origin))
    if not shown:
        return ()
    columns = (Column("Figure"), *(Column(heading, "right") for heading in board.headings))
    return (Table(columns, tuple(shown)), *_legend(shown))


def _label(board: Board, label: str) -> str:
    """Return a row's label; pay rests on postings, or on whatever the sources counted."""
    if label != STATING_PAY or {board.noun(role) for role in board.figures} == {"posting"}:
        return label
    return "Pay rests on"


def _marked(board: Board, role: RoleFigures, criterion: str, figure: Figure) -> Cell:
    text = figure(board, role)
    leads = board.leads.get(criterion) == role.id
    return Cell(f"{text} {BEST}", "strong") if leads else Cell(text)


def _legend(rows: list[tuple[Cell, ...]]) -> tuple[Block, ...]:
    texts = [cell.text for row in rows for cell in row]
    legend = []
    ahead: dict[str, list[str]] = {}
    for label, *figures in rows:
        if any(cell.text.endswith(BEST) for cell in figures):
            name, rule = _AHEAD[label.text]
            ahead.setdefault(rule, []).append(name)
    if ahead:
        rules = (f"{rule} ({', '.join(names)})" for rule, names in ahead.items())
        legend.append(f"{BEST} ahead, {', '.join(rules)}")
    if any(text.endswith("(thin)") for text in texts):
        legend.append("thin: rests on fewer than 30 postings")
    return (Text("; ".join(legend), "muted"),) if legend else ()


def _openings(_: Board, role: RoleFigures) -> str:
    return marked_thin(count(role.openings), role.openings)


def _openings_share(_: Board, role: RoleFigures) -> str:
    return percent(role.openings_share)


def _pay(measure: str) -> Figure:
    def figure(board: Board, role: RoleFigures) -> str:
        amount = getattr(role.salary, measure, None)
        return marked_thin(short_money(amount, board.currency(role)), _n(role))

    return figure


def _median_interval(board: Board, role: RoleFigures) -> str:
    return median_range(role.salary, board.currency(role))


def _stating_pay(_: Board, role: RoleFigures) -> str:
    n = _n(role)
    share = f" ({percent(n / role.openings)})" if n is not None and role.openings else ""
    return f"{count(n)}{share}"


def _remote(_: Board, role: RoleFigures) -> str:
    return marked_thin(percent(role.remote), role.bases.remote)


def _known_for(role: RoleFigures, base: int | None) -> str:
    """Return what a share is over, of all openings or of the rows that pay rests on."""
    n = _n(role)
    rows = n if base is not None and n is not None and base <= n else None
    return known_for(base, rows if role.openings is None else role.openings)


def _remote_known(_: Board, role: RoleFigures) -> str:
    return ABSENT if role.remote is None else _known_for(role, role.bases.remote)


def _mix_known(_: Board, role: RoleFigures) -> str:
    return ABSENT if role.seniority is None else _known_for(role, role.bases.seniority)


def _skills_known(_: Board, role: RoleFigures) -> str:
    return known_for(role.bases.skills, role.openings) if _own_skills(role) else ABSENT


def _remote_interval(_: Board, role: RoleFigures) -> str:
    return share_range(role.remote, role.bases.remote)


def _yours(board: Board, role: RoleFigures) -> str:
    return percent(board.yours.get(role.id))


def _top_skill(_: Board, role: RoleFigures) -> str:
    return role.skills[0].name if _own_skills(role) else ABSENT


def _own_skills(role: RoleFigures) -> bool:
    """Return whether the source of the other figures counted the skills too."""
    return role.skills_source is not None and role.skills_source == role.source


def _n(role: RoleFigures) -> int | None:
    return role.salary.n if role.salary else None


_MEASURES: tuple[tuple[str, str, Figure], ...] = (
    ("Open positions", "openings", _openings),
    ("Share of all tracked", "", _openings_share),
    ("Average range", "", average_range),
    ("10th percentile", "", _pay("p10")),
    ("25th percentile", "", _pay("p25")),
    ("Median", "pay", _pay("median")),
    ("Median, 95% interval", "", _median_interval),
    ("75th percentile", "", _pay("p75")),
    ("90th percentile", "", _pay("p90")),
    (STATING_PAY, "", _stating_pay),
    ("Remote", "remote", _remote),
    ("Remote, 95% interval", "", _remote_interval),
    ("Remote known for", "", _remote_known),
    ("Senior / mid / entry", "", experience_mix),
    ("Level known for", "", _mix_known),
    ("Top skill", "", _top_skill),
    ("Skills known for", "", _skills_known),
    ("You cover", "fit", _yours),
)
