"""Counted figures as sections: pay, who hires, experience."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Salary
from careercli.views.bars import Scale, mix_cell, quartile_cell
from careercli.views.blocks import Block, Cell, Clause, Column, Items, Table
from careercli.views.cells import (
    NOTHING,
    count_cell,
    interval_cell,
    legend,
    money_cell,
    name_cell,
    range_cell,
    share_cell,
)
from careercli.views.commands import Options
from careercli.views.wording import ROWS, about, count, listed, money, percent


class Lineup(NamedTuple):
    """Roles whose figures stand side by side, each under its heading.

    `yours` is the person's coverage of each role, empty where it is not known;
    `options` give the next command the same data; `today` tells which figures are old.
    """

    figures: tuple[RoleFigures, ...]
    headings: tuple[str, ...]
    sources: tuple[SourceFacts, ...]
    yours: Mapping[str, float]
    options: Options = ()
    today: date | None = None

    def currency(self, role: RoleFigures) -> str | None:
        """Return the currency of a role's money."""
        return next((s.currency for s in self.sources if s.id == role.source), None)

    def noun(self, role: RoleFigures) -> str:
        """Return what one of the things that a role's source counted is called."""
        return next((ROWS[s.kind] for s in self.sources if s.id == role.source), "posting")

    def titled(self) -> list[tuple[str, RoleFigures]]:
        """Return the headings with their figures."""
        return list(zip(self.headings, self.figures, strict=True))


def salary(lineup: Lineup) -> tuple[Block, ...]:
    """Return p25–median–p75 and the average range, as bars on one scale and in figures."""
    paid = [(heading, role) for heading, role in lineup.titled() if role.salary]
    currencies = {lineup.currency(role) for _, role in paid}
    scale = Scale(_drawn(lineup) if len(currencies) == 1 else ())
    rows = tuple(row for heading, role in paid for row in _pay_rows(lineup, heading, role, scale))
    if not rows:
        return ()
    columns = (
        *(Column(""), Column("What", spare=2), Column("Low to high", spare=4)),
        *(Column("Range", "right"), Column("Median", "right")),
        *(Column("95%", "right", 1), Column("n", "right", 3)),
    )
    ends = [money(amount, *currencies) for amount in scale.ends] if scale.ends else ()
    bars = Clause(f"Bars from {' to '.join(ends)} a year, median marked", ("Low to high",))
    words = (bars,) if ends else ()
    table = Table(columns, rows)
    return (table, *legend(table, *words))


def _pay_rows(
    lineup: Lineup, heading: str, role: RoleFigures, scale: Scale
) -> list[tuple[Cell, ...]]:
    pay, currency = role.salary or Salary(), lineup.currency(role)
    rows: list[tuple[Cell, ...]] = []
    if (pay.p25, pay.median, pay.p75) != (None, None, None):
        rows.append(
            (
                *(name_cell(heading), Cell("p25–p75")),
                quartile_cell(scale, pay, currency)._replace(text=""),
                range_cell(pay.p25, pay.p75, currency),
                money_cell(pay.median, currency, pay.n),
                interval_cell(role.intervals.median, currency),
                count_cell(pay.n),
            )
        )
    if (pay.mean_low, pay.mean_high) != (None, None):
        bar = Cell("", bar=scale.bar(pay.mean_low, pay.mean_high))
        figures = range_cell(pay.mean_low, pay.mean_high, currency)
        size = NOTHING if rows else count_cell(pay.n)
        name = name_cell("" if rows else heading)
        rows.append((name, Cell("average range"), bar, figures, NOTHING, NOTHING, size))
    return rows


def hiring(lineup: Lineup) -> tuple[Block, ...]:
    """Return who hires, with counts, and where."""
    rows = tuple(
        (
            name_cell("" if place else heading),
            Cell(company.name),
            count_cell(company.openings),
            share_cell(company.share, role.openings),
        )
        for heading, role in lineup.titled()
        for place, company in enumerate(role.companies)
    )
    columns = (
        *(Column(""), Column("Employer")),
        *(Column("Openings", "right"), Column("Share of the role's", "right")),
    )
    table = Table(columns, rows)
    metros = tuple(f"{h}: {listed(role.metros)}." for h, role in lineup.titled() if role.metros)
    places = (Items(metros, "Places that the source names first"),) if metros else ()
    return (*((table, *legend(table)) if rows else ()), *places)


def seniority(lineup: Lineup) -> tuple[Block, ...]:
    """Return the experience mix as bars and shares, and what it means for a beginner."""
    mixes = [(heading, role) for heading, role in lineup.titled() if role.seniority]
    rows = tuple(
        (
            *(name_cell(heading), mix_cell(role.seniority)),
            *(share_cell(share, role.bases.seniority) for share in role.seniority),
            count_cell(role.bases.seniority),
        )
        for heading, role in mixes
        if role.seniority
    )
    if not rows:
        return ()
    columns = (
        *(Column(""), Column("Experience", spare=2)),
        *(Column(name, "right") for name in ("Senior", "Mid", "Entry")),
        Column("n", "right", 1),
    )
    beginners = tuple(f"{heading}: {beginner(role, lineup.noun(role))}" for heading, role in mixes)
    table = Table(columns, rows, ("senior", "mid", "entry"))
    return (table, *legend(table), Items(beginners, "For a beginner"))


def beginner(role: RoleFigures, noun: str = "posting") -> str:
    """Return what a role's experience mix means for somebody without experience."""
    entry, base = role.seniority.entry if role.seniority else None, role.bases.seniority
    if role.entry_openings is None or base is None:
        of = f"the {count(base)} {noun}s" if base is not None else f"the {noun}s"
        return f"{percent(entry)} of {of} are entry level."
    known = "" if base == role.openings else " whose level is known"
    if not role.entry_openings:
        return f"none of the {count(base)} openings{known} is counted as entry level."
    return (
        f"{percent(entry)} of the {noun}s{known} are entry level, "
        f"{about(role.entry_openings)} of {count(base)} openings."
    )


def _drawn(lineup: Lineup) -> list[int | None]:
    """Return every amount that the bars of a lineup show."""
    salaries = [role.salary for role in lineup.figures if role.salary]
    return [n for s in salaries for n in (s.mean_low, s.mean_high, s.p25, s.median, s.p75)]
