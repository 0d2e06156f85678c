"""Pay and demand over time as a page: what changed, then one table of all periods."""

from collections.abc import Collection, Sequence
from datetime import date

from careercli.analysis.stale import is_stale
from careercli.analysis.trend import Trend
from careercli.views.blocks import Clause, Items, Page, Section, Sentence, Table
from careercli.views.cells import legend
from careercli.views.commands import Options, step
from careercli.views.sections import Blocks, SectionKind, filled, named
from careercli.views.trend import tables
from careercli.views.trend.sentences import notes, summary
from careercli.views.wording import listed, money

MIX = (
    "Raw: the median's change from that period to the last; Laspeyres: at that period's mix of "
    "seniority; Paasche: at the last one's"
)
INDEX = "Index: openings like with like, 100% on the first day"
Kind = SectionKind[Trend, date]


def _periods(trend: Trend, today: date) -> Blocks:
    """Return the table that carries the answer, and what its columns are."""
    if not tables.on_boards(trend):
        return _pay(trend, today, whole=False)
    table = tables.demand_table(trend, tables.MOST_DAYS)
    shown = sum(len(tables.shown_days(role, tables.MOST_DAYS)) for role in trend.roles)
    left = sum(len(role.history) for role in trend.roles) - shown
    more = (f"{left} days in between are left out here, --section days has them",) if left else ()
    return (table, *legend(table, INDEX, *more, end=_old(trend, today)))


def _days(trend: Trend, _: date) -> Blocks:
    if not any(len(role.history) > tables.MOST_DAYS for role in trend.roles):
        return ()
    table = tables.demand_table(trend)
    return (table, *legend(table, INDEX)) if tables.on_boards(trend) else ()


def _steps(trend: Trend, _: date) -> Blocks:
    table = tables.steps_table(trend)
    words = "Then: openings at each board's last answer, moved on with the index; Now: this day's"
    return (table, *legend(table, words)) if table.rows else ()


def _pay(trend: Trend, today: date, whole: bool = True) -> Blocks:
    table = tables.pay_table(trend, whole)
    ends = " to ".join(money(end, trend.source.currency) for end in tables.pay_scale(trend).ends)
    bars = Clause(f"Bars from {ends}: the 95% interval, median marked", ("Drawn",))
    drawn = any(column.title == "Drawn" for column in table.columns)
    words = (*_mix(table), *((bars,) if drawn else ()))
    return (table, *legend(table, *words, end=_old(trend, today)))


def _mix(table: Table) -> tuple[Clause, ...]:
    fixed = any(column.title == "Paasche" for column in table.columns)
    return (Clause(MIX, ("Laspeyres", "Paasche")),) if fixed else ()


def _levels(trend: Trend, _: date) -> Blocks:
    table = tables.levels_table(trend)
    words = "Levels with pay in both periods; shares are among these"
    return (table, *legend(table, words)) if table.rows else ()


SECTIONS: tuple[Kind, ...] = (
    Kind("periods", "", _periods),
    Kind("days", "Openings by day", _days),
    Kind("steps", "What the index is multiplied up from", _steps),
    Kind("pay", "Pay", _pay, ("pay",)),
    Kind("levels", "Pay by level, from each period to the last", _levels, ("pay",)),
)
SECTION_NAMES = tuple(kind.name for kind in SECTIONS)
FIRST_SCREEN = ("periods",)


def page(
    trend: Trend,
    today: date,
    explain: Sequence[str] = (),
    options: Options = (),
    names: Collection[str] = FIRST_SCREEN,
) -> Page:
    """Return the page of a trend; `options` give the next command the same data."""
    if "pay" in names and not tables.on_boards(trend):
        names = [name for name in names if name != "periods"]  # the same table, without bars
    sections = filled(named(SECTIONS, names), trend, today)
    if care := notes(trend, counts=tables.has_counts(trend)):
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


def _old(trend: Trend, today: date) -> str:
    last = [role.history[-1].as_of for role in trend.roles]
    stale = all(is_stale(day, today) for day in last)
    return "The latest figures are over a year old." if stale else ""


def _next_step(trend: Trend, options: Options) -> Sentence:
    ids = [role.id for role in trend.roles]
    if len(ids) > 1:
        return step("The latest figures side by side", "compare", *ids, options=options)
    return step("The latest figures", "show", *ids, options=options)
