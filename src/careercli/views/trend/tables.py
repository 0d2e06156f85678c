"""The tables of a trend: pay by period, openings on boards by day, and what they rest on."""

from collections.abc import Sequence
from typing import Literal

from careercli.analysis.demand import Demand
from careercli.analysis.trend import Point, RoleTrend, Trend
from careercli.catalog.model import Salary
from careercli.views.bars import Scale
from careercli.views.blocks import Cell, Column, Table, Value
from careercli.views.cells import (
    NOTHING,
    count_cell,
    interval_cell,
    marks,
    money_cell,
    name_cell,
    share_cell,
)
from careercli.views.trend.sentences import COUNTED, label, signed
from careercli.views.wording import count

MOST_DAYS = 14  # of a role on the first screen: its first day and the last ones
RIGHT: Literal["right"] = "right"


def on_boards(trend: Trend) -> bool:
    """Return whether the source counts openings board by board."""
    return any(point.demand for role in trend.roles for point in role.history)


def pay_table(trend: Trend, whole: bool = True) -> Table:
    """Return a row for each role and period; the role is named in the first of its rows.

    The first screen has no room for the whole of it where pay is at a fixed mix too.
    """
    whole = whole or not is_mixed(trend)
    scale = pay_scale(trend)
    counts = has_counts(trend)
    columns = (
        *(Column("Pay", RIGHT), Column("Pay 95%", RIGHT, 3), Column("Drawn", spare=6)),
        *(Column("n", RIGHT, 2), *_moved_columns()),
        *(Column("Remote", RIGHT, 1), Column("Remote 95%", RIGHT, 5)),
        *((Column(COUNTED[trend.source.kind], RIGHT, 4),) if counts else ()),
    )

    def row(point: Point) -> tuple[Cell, ...]:
        pay, interval, bar, n = _pay(trend, point, scale)
        counted = (count_cell(point.openings, thin=True),) if counts else ()
        remote, sure = _remote(point)
        drawn, sure = (bar, sure) if whole else (Cell(), Cell())
        return (pay, interval, drawn, n, *_moved(point), remote, sure, *counted)

    return _by_role(trend, columns, [(r, p, row(p)) for r in trend.roles for p in r.history])


def demand_table(trend: Trend, most: int | None = None) -> Table:
    """Return a row for each role and day; of a role at most `most` days, the first and the last."""
    columns = (
        *(Column("Index", RIGHT), Column("Index 95%", RIGHT, 1)),
        *(Column("Active, raw", RIGHT), Column("New, raw", RIGHT, 2)),
        *(Column("Boards", RIGHT, 3), Column("Largest", RIGHT, 4)),
    )

    rows = [(r, p, _demand(p.demand)) for r in trend.roles for p in shown_days(r, most)]
    return _by_role(trend, columns, rows)


def shown_days(role: RoleTrend, most: int | None) -> Sequence[Point]:
    """Return the first and the last days of a role, at most so many."""
    if most is None or len(role.history) <= most:
        return role.history
    return (role.history[0], *role.history[1 - most :])


def steps_table(trend: Trend) -> Table:
    """Return the matched sums that the index is multiplied up from, a row for each step."""
    columns = (
        *(Column("Then", RIGHT), Column("Now", RIGHT), Column("Step", RIGHT)),
        *(Column("Step 95%", RIGHT, 1), Column("Boards", RIGHT, 2), Column("Largest", RIGHT, 3)),
    )

    def row(step: Demand) -> tuple[Cell, ...]:
        return (
            Cell(f"{step.before:,.1f}", values=(Value(step.before, "count"),)),
            Cell(f"{step.after:,.0f}", values=(Value(step.after, "count"),)),
            share_cell(step.step, digits=1),
            interval_cell(step.step_interval),
            count_cell(step.boards),
            share_cell(step.largest_share),
        )

    rows = [(role, p, row(p.demand)) for role in trend.roles for p in role.history[1:] if p.demand]
    return _by_role(trend, columns, rows)


def levels_table(trend: Trend) -> Table:
    """Return the medians of each level that a fixed mix holds, from each period to the last."""
    columns = (
        *(Column("Level"), Column("Then", RIGHT), Column("Last", RIGHT), Column("Change", RIGHT)),
        *(Column("n then", RIGHT, 1), Column("n last", RIGHT, 2)),
        *(Column("Share then", RIGHT, 3), Column("Share last", RIGHT, 4)),
    )
    currency = trend.source.currency
    rows = []
    for role in trend.roles:
        for point in role.history:
            mix = point.to_last.fixed_mix if point.to_last else None
            levels = mix.levels._asdict() if mix else {}
            for name, level in levels.items():
                if level is None:
                    continue
                cells = (
                    *(name_cell(name), money_cell(level.before, currency, level.n_before)),
                    *(money_cell(level.after, currency, level.n_after), _pct(level.change_pct)),
                    *(count_cell(level.n_before), count_cell(level.n_after)),
                    *(share_cell(level.share_before), share_cell(level.share_after)),
                )
                rows.append((role, point, cells))
    return _by_role(trend, columns, rows)


def is_mixed(trend: Trend) -> bool:
    """Return whether pay is at a fixed mix of seniority too."""
    points = [point for role in trend.roles for point in role.history]
    return any(point.to_last and point.to_last.fixed_mix for point in points)


def has_counts(trend: Trend) -> bool:
    """Return whether there are counts that are not those which pay rests on."""
    points = [point for role in trend.roles for point in role.history]
    return any(p.openings is not None and p.openings != _size(p) for p in points)


def pay_scale(trend: Trend) -> Scale:
    """Return the one scale of all bars of pay."""
    points = [point for role in trend.roles for point in role.history]
    medians = [point.salary.median for point in points if point.salary]
    return Scale((*medians, *(end for point in points for end in _ends(point) or ())))


def _by_role(
    trend: Trend,
    columns: Sequence[Column],
    rows: Sequence[tuple[RoleTrend, Point, tuple[Cell, ...]]],
) -> Table:
    """Return rows under the names of roles and periods, each named where it changes."""
    several = len(trend.roles) > 1
    table, before = [], ("", "")
    for role, point, cells in rows:
        now = role.id, label(point)
        names = (name_cell("" if now[0] == before[0] else role.title, "strong"),) if several else ()
        table.append((*names, name_cell("" if now == before else now[1]), *cells))
        before = now
    titles = (*((Column("Role"),) if several else ()), Column("Period"))
    return _without_empty(Table((*titles, *columns), tuple(table)))


def _without_empty(table: Table) -> Table:
    """Return a table without the columns in which no row has anything."""
    columns = range(len(table.columns))
    named = {c for c in columns if table.columns[c].title in ("Role", "Period", "Level")}
    kept = [
        c for c in columns if c in named or any(row[c].values or row[c].bar for row in table.rows)
    ]
    return Table(
        tuple(table.columns[c] for c in kept),
        tuple(tuple(row[c] for c in kept) for row in table.rows),
    )


def _moved_columns() -> tuple[Column, ...]:
    return tuple(Column(title, RIGHT) for title in ("Raw", "Laspeyres", "Paasche"))


def _pay(trend: Trend, point: Point, scale: Scale) -> tuple[Cell, ...]:
    pay, currency = point.salary or Salary(), trend.source.currency
    low, high = _ends(point) or (pay.median, pay.median)
    return (
        money_cell(pay.median, currency, pay.n),
        interval_cell(point.median_interval, currency),
        Cell("", bar=scale.bar(low, high, pay.median)),
        count_cell(pay.n),
    )


def _moved(point: Point) -> tuple[Cell, Cell, Cell]:
    """Return how the median moved to the last period: raw, Laspeyres, Paasche."""
    mix = point.to_last.fixed_mix if point.to_last else None
    if point.to_last is None or mix is None:
        return NOTHING, NOTHING, NOTHING
    first, second = (_pct(at.change_pct, mix.least_n) for at in (mix.laspeyres, mix.paasche))
    return _pct(point.to_last.change_pct), first, second


def _pct(pct: float, n: int | None = None) -> Cell:
    return Cell(signed(pct), values=(Value(pct, "percent"),), marks=marks(n))


def _remote(point: Point) -> tuple[Cell, Cell]:
    return share_cell(point.remote, point.remote_of), interval_cell(point.remote_interval)


def _demand(day: Demand | None) -> tuple[Cell, ...]:
    if day is None:
        return (NOTHING,) * 6
    return (
        share_cell(day.level, digits=1),
        interval_cell(day.interval),
        count_cell(day.active),
        count_cell(day.new),
        Cell(count(day.boards), values=(Value(day.boards, "count"),)),
        share_cell(day.largest_share),
    )


def _size(point: Point) -> int | None:
    return point.salary.n if point.salary else None


def _ends(point: Point) -> tuple[int, int] | None:
    interval = point.median_interval
    return (round(interval.low), round(interval.high)) if interval else None
