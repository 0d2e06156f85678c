"""Counted figures as tables: roles beside each other, or one role as several sources saw it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.statistics import wilson
from careercli.views.bars import Scale, mix_cell, quartile_cell
from careercli.views.blocks import Block, Cell, Column, Items, Table, Text, cells
from careercli.views.wording import (
    ABSENT,
    about,
    count,
    listed,
    marked_thin,
    money,
    money_range,
    percent,
    short_money,
)

BEST = "*"


class Board(NamedTuple):
    """Figures that stand beside each other under headings.

    `leads` says which role leads for sure in `openings`, `pay` and `remote`;
    `yours` is the person's coverage of each role, empty where it is not known;
    `options` give the next command the same data.
    """

    figures: tuple[RoleFigures, ...]
    headings: tuple[str, ...]
    sources: tuple[SourceFacts, ...]
    leads: Mapping[str, str | None]
    yours: Mapping[str, float]
    options: str = ""

    def currency(self, role: RoleFigures) -> str | None:
        """Return the currency of a role's money."""
        return next((s.currency for s in self.sources if s.id == role.source), None)

    def titled(self) -> list[tuple[str, RoleFigures]]:
        """Return the headings with their figures."""
        return list(zip(self.headings, self.figures, strict=True))


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
        (Cell(label), *(_marked(board, role, about, figure) for role in board.figures))
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


def salary(board: Board) -> tuple[Block, ...]:
    """Return p25–median–p75 and the average range as bars on one scale."""
    paid = [(heading, role) for heading, role in board.titled() if role.salary]
    if not paid:
        return ()
    currencies = {board.currency(role) for _, role in paid}
    scale = Scale(_drawn(board) if len(currencies) == 1 else ())
    rows = tuple(row for heading, role in paid for row in _bars(board, heading, role, scale))
    if not rows:
        return ()
    columns = tuple(Column(name) for name in ("", "What", "Low to high", "Figures"))
    ends = [money(amount, *currencies) for amount in scale.ends] if scale.ends else ()
    lead = f"All bars run from {' to '.join(ends)} a year; the mark is the median."
    return (Table(columns, rows), *((Text(lead, "muted"),) if ends else ()))


def hiring(board: Board) -> tuple[Block, ...]:
    """Return who hires, with counts, and where."""
    rows = tuple(
        cells(
            heading if place == 0 else "",
            company.name,
            count(company.openings),
            _of_all(company.openings, role.openings),
        )
        for heading, role in board.titled()
        for place, company in enumerate(role.companies)
    )
    columns = (
        Column(""),
        Column("Employer"),
        Column("Openings", "right"),
        Column("Share of the role's", "right"),
    )
    metros = tuple(f"{h}: {listed(role.metros)}." for h, role in board.titled() if role.metros)
    table = (Table(columns, rows),) if rows else ()
    return (*table, *((Items(metros, "Places that the source names first"),) if metros else ()))


def seniority(board: Board) -> tuple[Block, ...]:
    """Return the experience mix as bars, and what it means for a beginner."""
    mixes = [(heading, role) for heading, role in board.titled() if role.seniority]
    if not mixes:
        return ()
    rows = tuple(
        (Cell(heading), mix_cell(role.seniority), Cell(_mix(board, role)))
        for heading, role in mixes
        if role.seniority
    )
    columns = (Column(""), Column("Experience"), Column("Shares", "right"))
    beginners = tuple(f"{heading}: {beginner(role)}" for heading, role in mixes)
    table = Table(columns, rows, ("senior", "mid", "entry"))
    return (table, Items(beginners, "For a beginner"))


def beginner(role: RoleFigures) -> str:
    """Return what a role's experience mix means for somebody without experience."""
    entry = role.seniority.entry if role.seniority else None
    if role.openings is None or entry is None:
        return f"{percent(entry)} of the postings are entry level."
    total = count(role.openings)
    if entry == 0:
        return f"none of the {total} openings is counted as entry level."
    share = marked_thin(percent(entry), role.openings)
    return (
        f"{share} of the postings are entry level, "
        f"{about(entry * role.openings)} of {total} openings."
    )


def _marked(board: Board, role: RoleFigures, criterion: str, figure: Figure) -> Cell:
    text = figure(board, role)
    leads = board.leads.get(criterion) == role.id
    return Cell(f"{text} {BEST}", "best") if leads else Cell(text)


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


def _drawn(board: Board) -> list[int | None]:
    """Return every amount that the bars of a board show."""
    salaries = [role.salary for role in board.figures if role.salary]
    return [n for s in salaries for n in (s.mean_low, s.mean_high, s.p25, s.median, s.p75)]


def _bars(board: Board, heading: str, role: RoleFigures, scale: Scale) -> list[tuple[Cell, ...]]:
    s, currency = role.salary, board.currency(role)
    rows: list[tuple[Cell, ...]] = []
    if s is None:
        return rows
    if (s.p25, s.median, s.p75) != (None, None, None):
        quartiles = money_range(s.p25, s.p75, currency)
        figures = f"{quartiles}, median {marked_thin(short_money(s.median, currency), s.n)}"
        rows.append((*cells(heading, "p25–p75"), quartile_cell(scale, s), Cell(figures)))
    if (s.mean_low, s.mean_high) != (None, None):
        label = (Cell("" if rows else heading), Cell("average range"))
        bar = Cell("", bar=scale.bar(s.mean_low, s.mean_high))
        rows.append((*label, bar, Cell(_range(board, role))))
    return rows


def _openings(_: Board, role: RoleFigures) -> str:
    return marked_thin(count(role.openings), role.openings)


def _openings_share(_: Board, role: RoleFigures) -> str:
    return percent(role.openings_share)


def _range(board: Board, role: RoleFigures) -> str:
    s = role.salary
    if s is None:
        return ABSENT
    return marked_thin(money_range(s.mean_low, s.mean_high, board.currency(role)), s.n)


def _pay(measure: str) -> Figure:
    def figure(board: Board, role: RoleFigures) -> str:
        amount = getattr(role.salary, measure, None)
        return marked_thin(short_money(amount, board.currency(role)), _n(role))

    return figure


def _stating_pay(_: Board, role: RoleFigures) -> str:
    n = _n(role)
    share = f" ({percent(n / role.openings)})" if n is not None and role.openings else ""
    return f"{count(n)}{share}"


def _of_all(part: int, openings: int | None) -> str:
    return marked_thin(percent(part / openings), openings) if openings else ABSENT


def _remote(_: Board, role: RoleFigures) -> str:
    return marked_thin(percent(role.remote), role.openings)


def _remote_interval(_: Board, role: RoleFigures) -> str:
    if role.remote is None or not role.openings:
        return ABSENT
    interval = wilson(role.remote, role.openings)
    return f"{percent(interval.low)}–{percent(interval.high)}"


def _mix(_: Board, role: RoleFigures) -> str:
    if role.seniority is None:
        return ABSENT
    shares = " / ".join(percent(share).removesuffix("%") for share in role.seniority)
    return marked_thin(f"{shares}%", role.openings)


def _yours(board: Board, role: RoleFigures) -> str:
    return percent(board.yours.get(role.id))


def _top_skill(_: Board, role: RoleFigures) -> str:
    return role.skills[0].name if role.skills else ABSENT


def _n(role: RoleFigures) -> int | None:
    return role.salary.n if role.salary else None


_MEASURES: tuple[tuple[str, str, Figure], ...] = (
    ("Open positions", "openings", _openings),
    ("Share of all tracked", "", _openings_share),
    ("Average range", "", _range),
    ("10th percentile", "", _pay("p10")),
    ("25th percentile", "", _pay("p25")),
    ("Median", "pay", _pay("median")),
    ("75th percentile", "", _pay("p75")),
    ("90th percentile", "", _pay("p90")),
    ("Postings stating pay", "", _stating_pay),
    ("Remote", "remote", _remote),
    ("Remote, 95% interval", "", _remote_interval),
    ("Senior / mid / entry", "", _mix),
    ("Top skill", "", _top_skill),
    ("You cover", "fit", _yours),
)
