"""Pay and demand over time as a page: what changed, then one table of all periods."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from careercli.analysis.stale import is_stale
from careercli.analysis.trend import Point, Trend
from careercli.catalog.model import Salary
from careercli.views.bars import Scale
from careercli.views.blocks import Cell, Clause, Column, Items, Page, Section, Sentence, Table
from careercli.views.cells import (
    count_cell,
    interval_cell,
    legend,
    money_cell,
    name_cell,
    share_cell,
)
from careercli.views.commands import Options, step
from careercli.views.trend.sentences import COUNTED, label, notes, summary
from careercli.views.wording import listed, money


def page(trend: Trend, today: date, explain: Sequence[str] = (), options: Options = ()) -> Page:
    """Return the page of a trend; `options` give the next command the same data."""
    table = _table(trend)
    ends = " to ".join(money(end, trend.source.currency) for end in _scale(trend).ends)
    bars = Clause(f"Bars from {ends}: the 95% interval, median marked", ("Drawn",))
    words = (bars,) if ends else ()
    last = [role.history[-1].as_of for role in trend.roles]
    stale = all(is_stale(day, today) for day in last)
    old = "The latest figures are over a year old." if stale else ""
    sections = [Section("periods", "", (table, *legend(table, *words, end=old)))]
    if care := notes(trend, counts=_counts(trend)):
        sections.append(Section("care", "Read with care", (Items(care),)))
    if explain:
        sections.append(Section("explain", "How it is computed", (Items(tuple(explain)),)))
    return Page(
        title=_title(trend),
        intro=tuple(filter(None, (summary(trend, role) for role in trend.roles))),
        sections=tuple(sections),
        outro=(_next_step(trend, options),),
    )


def _title(trend: Trend) -> str:
    source = trend.source
    where = f", {source.geography}" if source.geography else ""
    names = listed([role.title for role in trend.roles])
    paid = any(point.salary for role in trend.roles for point in role.history)
    currency = f" · {source.currency} a year" if paid else ""
    return f"{names} over time · {source.id} · {source.kind}{where}{currency}"


def _table(trend: Trend) -> Table:
    """Return a row for each role and period; the role is named in the first of its rows."""
    several, counts = len(trend.roles) > 1, _counts(trend)
    right: Literal["right"] = "right"
    scale = _scale(trend)
    columns = (
        *((Column("Role"),) if several else ()),
        *(Column("Period"), Column("Pay", right), Column("Pay 95%", right, 3)),
        *(Column("Drawn", spare=6), Column("n", right, 2)),
        *(Column("Remote", right, 1), Column("Remote 95%", right, 5)),
        *((Column(COUNTED[trend.source.kind], right, 4),) if counts else ()),
    )
    rows = []
    for role in trend.roles:
        for place, point in enumerate(role.history):
            name = (name_cell("" if place else role.title, "strong"),) if several else ()
            count = (count_cell(point.openings, thin=True),) if counts else ()
            rows.append((*name, *_row(trend, point, scale), *count))
    return _without_empty(Table(columns, tuple(rows)))


def _row(trend: Trend, point: Point, scale: Scale) -> tuple[Cell, ...]:
    pay, currency = point.salary or Salary(), trend.source.currency
    low, high = _ends(point) or (pay.median, pay.median)
    return (
        name_cell(label(point)),
        money_cell(pay.median, currency, pay.n),
        interval_cell(point.median_interval, currency),
        Cell("", bar=scale.bar(low, high, pay.median)),
        count_cell(pay.n),
        share_cell(point.remote, point.remote_of),
        interval_cell(point.remote_interval),
    )


def _without_empty(table: Table) -> Table:
    """Return a table without the columns in which no row has anything."""
    columns = range(len(table.columns))
    named = {c for c in columns if table.columns[c].title in ("Role", "Period")}
    kept = [
        c for c in columns if c in named or any(row[c].values or row[c].bar for row in table.rows)
    ]
    return Table(
        tuple(table.columns[c] for c in kept),
        tuple(tuple(row[c] for c in kept) for row in table.rows),
    )


def _counts(trend: Trend) -> bool:
    """Return whether there are counts that are not those which pay rests on."""
    points = [point for role in trend.roles for point in role.history]
    return any(p.openings is not None and p.openings != _size(p) for p in points)


def _size(point: Point) -> int | None:
    return point.salary.n if point.salary else None


def _scale(trend: Trend) -> Scale:
    points = [point for role in trend.roles for point in role.history]
    medians = [point.salary.median for point in points if point.salary]
    return Scale((*medians, *(end for point in points for end in _ends(point) or ())))


def _ends(point: Point) -> tuple[int, int] | None:
    interval = point.median_interval
    return (round(interval.low), round(interval.high)) if interval else None


def _next_step(trend: Trend, options: Options) -> Sentence:
    ids = [role.id for role in trend.roles]
    if len(ids) > 1:
        return step("The latest figures side by side", "compare", *ids, options=options)
    return step("The latest figures", "show", *ids, options=options)
