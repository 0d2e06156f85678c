"""Counted figures as sections: pay, who hires, experience."""

from collections.abc import Mapping
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.views.bars import Scale, mix_cell, quartile_cell
from careercli.views.blocks import Block, Cell, Column, Items, Table, Text, cells
from careercli.views.commands import Options
from careercli.views.wording import (
    ABSENT,
    ROWS,
    about,
    count,
    listed,
    marked_thin,
    median_range,
    money,
    money_range,
    percent,
    short_money,
)


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
    options: Options = ()

    def currency(self, role: RoleFigures) -> str | None:
        """Return the currency of a role's money."""
        return next((s.currency for s in self.sources if s.id == role.source), None)

    def noun(self, role: RoleFigures) -> str:
        """Return what one of the things that a role's source counted is called."""
        return next((ROWS[s.kind] for s in self.sources if s.id == role.source), "posting")

    def titled(self) -> list[tuple[str, RoleFigures]]:
        """Return the headings with their figures."""
        return list(zip(self.headings, self.figures, strict=True))


def salary(board: Board) -> tuple[Block, ...]:
    """Return p25–median–p75 and the average range as bars on one scale, then the intervals."""
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
    legend = (Text(lead, "muted"),) if ends else ()
    return (Table(columns, rows), *legend, *_median_ranges(board))


def _median_ranges(board: Board) -> tuple[Block, ...]:
    ranges = (
        f"{heading} {interval}"
        for heading, role in board.titled()
        if (interval := median_range(role.salary, board.currency(role))) != ABSENT
    )
    said = listed(tuple(ranges))
    return (Text(f"95% interval of the median: {said}.", "muted"),) if said else ()


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
        (Cell(heading), mix_cell(role.seniority), Cell(experience_mix(board, role)))
        for heading, role in mixes
        if role.seniority
    )
    columns = (Column(""), Column("Experience"), Column("Shares", "right"))
    beginners = tuple(f"{heading}: {beginner(role, board.noun(role))}" for heading, role in mixes)
    table = Table(columns, rows, ("senior", "mid", "entry"))
    return (table, Items(beginners, "For a beginner"))


def beginner(role: RoleFigures, noun: str = "posting") -> str:
    """Return what a role's experience mix means for somebody without experience."""
    entry, base = role.seniority.entry if role.seniority else None, role.bases.seniority
    share = marked_thin(percent(entry), base)
    if role.openings is None or base is None or entry is None:
        return f"{share} of the {noun}s are entry level."
    known = "" if base == role.openings else " whose level is known"
    if entry == 0:
        return f"none of the {count(base)} openings{known} is counted as entry level."
    return (
        f"{share} of the {noun}s{known} are entry level, "
        f"{about(entry * base)} of {count(base)} openings."
    )


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
        rows.append((*label, bar, Cell(average_range(board, role))))
    return rows


def average_range(board: Board, role: RoleFigures) -> str:
    """Return the range from the average bottom to the average top of the advertised ranges."""
    s = role.salary
    if s is None:
        return ABSENT
    return marked_thin(money_range(s.mean_low, s.mean_high, board.currency(role)), s.n)


def _of_all(part: int, openings: int | None) -> str:
    return marked_thin(percent(part / openings), openings) if openings else ABSENT


def experience_mix(_: Board, role: RoleFigures) -> str:
    """Return the shares of senior, mid and entry level: 18 / 71 / 11%."""
    if role.seniority is None:
        return ABSENT
    shares = " / ".join(percent(share).removesuffix("%") for share in role.seniority)
    return marked_thin(f"{shares}%", role.bases.seniority)
