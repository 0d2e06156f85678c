"""What one source saw of roles in one period after another, and what changed."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from careercli.analysis.chosen import chosen_roles
from careercli.analysis.demand import demand
from careercli.analysis.figures import role_figures
from careercli.analysis.history import Change as Change
from careercli.analysis.history import Point as Point
from careercli.analysis.history import ToLast, change_of, index_changes
from careercli.analysis.mix import fixed_mix
from careercli.analysis.periods import SAME_LENGTH, days, history, is_partial, last_day
from careercli.analysis.seniority import senior_shares
from careercli.analysis.source_facts import Period, SourceFacts, source_facts
from careercli.analysis.statistics import (
    median_test,
    share_test,
    strength,
)
from careercli.catalog.lookup import find_source
from careercli.catalog.model import Catalog, Role, Salary, Snapshot, Source, Topic
from careercli.errors import WrongUse

LEAST_PERIODS = 2
TOPICS: frozenset[Topic] = frozenset({"pay", "openings", "remote"})


class NoHistory(WrongUse):
    """No source, or not the one that was asked for, has a history of all the roles."""


class RoleTrend(NamedTuple):
    """A role's history, the earliest period first, and what changed.

    `counted_as` is what the source counted in its place in the last period.

    Each figure has a change from the first period that has it to the last and,
    if there are more than two, from the last but one. The count of a partial
    period is not compared.
    """

    id: str
    title: str
    counted_as: str | None
    history: tuple[Point, ...]
    changes: tuple[Change, ...]


class Trend(NamedTuple):
    """Roles over time as one source saw them, and what it says must be kept in mind."""

    source: SourceFacts
    roles: tuple[RoleTrend, ...]
    caveats: tuple[str, ...]


PointFigure = Callable[[Point], float | None]
Rule = Callable[[Point, Point, float, float], Change]


def trend(catalog: Catalog, names: Sequence[str], source_id: str | None = None) -> Trend:
    """Return the history of 1 to 6 roles at the first source that has one of all of them.

    Raises `UnknownRole`, `UnknownSource`, `WrongRoles` and `NoHistory`.
    """
    roles = chosen_roles(catalog, names, "trend", least=1)
    source = _source(catalog, roles, source_id)
    ids = {role.id for role in roles}
    caveats = [c for c in source.caveats if not c.roles or ids & set(c.roles)]
    trends = tuple(_role_trend(catalog, role, source) for role in roles)
    return Trend(
        source=source_facts(source, (Period(p.since, p.as_of) for t in trends for p in t.history)),
        roles=trends,
        caveats=tuple(c.text for c in caveats if TOPICS & set(c.about)),
    )


def _source(catalog: Catalog, roles: Sequence[Role], source_id: str | None) -> Source:
    asked = catalog.sources if source_id is None else (find_source(catalog, source_id),)
    for source in asked:
        if all(_has_history(catalog, role, source) for role in roles):
            return source
    has = [
        f"{source.id} has one of {', '.join(ids)}"
        for source in catalog.sources
        if (ids := [role.id for role in catalog.roles if _has_history(catalog, role, source)])
    ]
    way = "`careercli market import FILE --by year` makes one from postings with dates"
    who = "no one source has a" if source_id is None else f"{asked[0].name} has no"
    of = " and ".join(role.title for role in roles)
    raise NoHistory(f"{who} history of {of}", "; ".join((*has, way)))


def _has_history(catalog: Catalog, role: Role, source: Source) -> bool:
    return len(history(catalog, role, source)) >= LEAST_PERIODS


def _role_trend(catalog: Catalog, role: Role, source: Source) -> RoleTrend:
    snapshots = history(catalog, role, source)
    on_boards = demand(source, snapshots)
    points = _to_last(
        _point(catalog, role, snapshot, snapshots)._replace(
            demand=on_boards.get(last_day(snapshot))
        )
        for snapshot in snapshots
    )
    # How many rows a collector of salaries took in grows with the collector, not with demand.
    rules = (
        RULES
        if snapshots[-1].openings is not None
        else tuple(r for r in RULES if r[1] != _openings)
    )
    changes = (change for figure, rule in rules for change in _changes(points, figure, rule))
    ends = index_changes([point for point in points if point.demand and point.demand.level])
    every = (*changes, *ends)
    return RoleTrend(role.id, role.title, snapshots[-1].counted_as, points, every)


def _to_last(points: Iterable[Point]) -> tuple[Point, ...]:
    """Return points with how the median moved from each to the last."""
    *earlier, last = points
    return (*(point._replace(to_last=_moved(point, last)) for point in earlier), last)


def _moved(point: Point, last: Point) -> ToLast | None:
    before, after = ((p.salary or Salary()).median for p in (point, last))
    if not before or after is None:
        return None
    mix = fixed_mix(point.pay_by_level, last.pay_by_level)
    return ToLast(100 * (after - before) / before, mix)


def _point(catalog: Catalog, role: Role, snapshot: Snapshot, whole: Sequence[Snapshot]) -> Point:
    figures = role_figures(catalog, role, snapshot)
    return Point(
        since=snapshot.since,
        as_of=last_day(snapshot),
        partial=is_partial(snapshot, whole),
        openings=figures.postings if figures.openings is None else figures.openings,
        salary=figures.salary,
        median_interval=figures.intervals.median,
        remote=figures.remote,
        remote_of=None if figures.remote is None else figures.bases.remote,
        remote_interval=figures.intervals.remote,
        senior=figures.seniority.senior if figures.seniority else None,
        pay_by_level=snapshot.pay_by_level,
    )


def _changes(points: Sequence[Point], figure: PointFigure, rule: Rule) -> list[Change]:
    """Return the change to the last point that has a figure, from the first and the one before."""
    values = [(point, value) for point in points if (value := figure(point)) is not None]
    earlier = [values[0], *values[-2:-1]] if len(values) > 2 else values[:-1]
    return [rule(point, values[-1][0], value, values[-1][1]) for point, value in earlier]


def _pay(a: Point, b: Point, before: float, after: float) -> Change:
    test = median_test(a.salary or Salary(), b.salary or Salary())
    senior = senior_shares(a.senior, b.senior)
    return change_of("pay", a, b, before, after)._replace(
        strength=strength(test), test=test, senior=senior,
        fixed_mix=fixed_mix(a.pay_by_level, b.pay_by_level),
    )  # fmt: skip


def _openings(a: Point, b: Point, before: float, after: float) -> Change:
    change = change_of("openings", a, b, before, after)
    if abs(days(a.since, a.as_of) - days(b.since, b.as_of)) <= SAME_LENGTH:
        return change
    return change._replace(change=None, change_pct=None)


def _remote(a: Point, b: Point, before: float, after: float) -> Change:
    test = share_test(before, a.remote_of, after, b.remote_of)
    change = change_of("remote", a, b, before, after)
    return change._replace(strength=strength(test), test=test, change_pct=None)


RULES: tuple[tuple[PointFigure, Rule], ...] = (
    (lambda point: point.salary and point.salary.median, _pay),
    (lambda point: None if point.partial else point.openings, _openings),
    (lambda point: point.remote, _remote),
)
