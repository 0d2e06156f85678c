"""Roles over time, as a page."""

from collections.abc import Sequence

from careercli.analysis.statistics import Interval
from careercli.analysis.trend import Point, RoleTrend, Trend
from careercli.views.bars import Scale
from careercli.views.blocks import Bar, Block, Cell, Column, Items, Page, Section, Span, Table, Text
from careercli.views.sources import source_line
from careercli.views.trend.sentences import COUNTED, change_text, label, notes
from careercli.views.wording import (
    ABSENT,
    count,
    listed,
    marked_thin,
    median_range,
    money,
    percent,
    share_range,
    short_money,
)


def page(trend: Trend, explain: Sequence[str] = (), options: str = "") -> Page:
    """Return the page of a trend; `options` give the next command the same data."""
    scale = Scale(_drawn([point for role in trend.roles for point in role.history]))
    sections = [Section(role.id, role.title, _role(trend, role, scale)) for role in trend.roles]
    if care := notes(trend):
        sections.append(Section("care", "Read with care", (Items(care),)))
    if explain:
        sections.append(Section("explain", "How it is computed", (Items(tuple(explain)),)))
    return Page(
        title=f"{listed([role.title for role in trend.roles])} over time",
        intro=(source_line(trend.source),),
        sections=tuple(sections),
        outro=_next_steps(trend, options),
    )


def _role(trend: Trend, role: RoleTrend, scale: Scale) -> tuple[Block, ...]:
    tables = _pay(trend, role, scale), _demand(trend, role)
    blocks: list[Block] = []
    for table, legend in tables:
        if table.rows:
            blocks += [table, Text(_with_thin(table, legend), "muted")]
    changes = tuple(change_text(trend, role, change) for change in role.changes)
    return (*blocks, Items(changes, "What changed")) if changes else tuple(blocks)


def _pay(trend: Trend, role: RoleTrend, scale: Scale) -> tuple[Table, str]:
    currency = trend.source.currency
    rows = []
    for point in role.history:
        salary = point.salary
        if salary is None or salary.median is None:
            continue
        low, high = _ends(point.median_interval) or (salary.median, salary.median)
        median = short_money(salary.median, currency)
        if point.median_interval:
            median += f" ({median_range(salary, currency)})"
        bar = Cell("", bar=scale.bar(low, high, salary.median))
        n = marked_thin(count(salary.n), salary.n)
        rows.append((Cell(label(point), "strong"), bar, Cell(median), Cell(n)))
    columns = (
        *(Column("Period"), Column("Pay"), Column("Median (95% interval)", "right")),
        Column("n", "right"),
    )
    ends = " to ".join(money(amount, currency) for amount in scale.ends)
    legend = f"Bars run from {ends}: the 95% interval, with the median as the mark"
    return Table(columns, tuple(rows)), legend


def _demand(trend: Trend, role: RoleTrend) -> tuple[Table, str]:
    most = max(point.openings or 0 for point in role.history)
    remote = any(point.remote is not None for point in role.history)
    rows = tuple(
        (
            Cell(label(point), "strong"),
            *(_count(point.openings, most) if most else ()),
            *((Cell(_remote(point)),) if remote else ()),
        )
        for point in role.history
        if (point.openings, point.remote) != (None, None)
    )
    name = COUNTED[trend.source.kind]
    counts = (Column(name), Column("Count", "right")) if most else ()
    shares = (Column("Remote (95% interval)", "right"),) if remote else ()
    columns = (Column("Period"), *counts, *shares)
    legend = f"{name}: bars run from 0 to {count(most)}" if most else ""
    return Table(columns, rows), legend


def _count(openings: int | None, most: int) -> tuple[Cell, Cell]:
    if openings is None:
        return Cell(ABSENT), Cell(ABSENT)
    bar = Bar((Span(0, openings / most, "first"),))
    return Cell("", bar=bar), Cell(marked_thin(count(openings), openings))


def _remote(point: Point) -> str:
    text = percent(point.remote)
    if point.remote is None or not point.remote_of:
        return text
    return marked_thin(f"{text} ({share_range(point.remote, point.remote_of)})", point.remote_of)


def _with_thin(table: Table, legend: str) -> str:
    thin = any(cell.text.endswith("(thin)") for row in table.rows for cell in row)
    texts = [legend] * bool(legend) + ["thin: rests on fewer than 30"] * thin
    return f"{'; '.join(texts)}." if texts else ""


def _drawn(points: Sequence[Point]) -> list[int | None]:
    """Return every amount that the pay bars show."""
    amounts: list[int | None] = []
    for point in points:
        amounts += [point.salary.median if point.salary else None]
        amounts += _ends(point.median_interval) or ()
    return amounts


def _ends(interval: Interval | None) -> tuple[int, int] | None:
    return (round(interval.low), round(interval.high)) if interval else None


def _next_steps(trend: Trend, options: str) -> tuple[str, ...]:
    ids = " ".join(role.id for role in trend.roles)
    if len(trend.roles) > 1:
        return (f"The latest figures side by side: careercli compare {ids}{options}",)
    return (f"The latest figures: careercli show {ids}{options}",)
