"""What one source at one period says of two roles: who is ahead in what, and how sure that is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.figures import Period, period_of
from careercli.analysis.statistics import (
    Strength,
    is_thin,
    median_interval,
    median_strength,
    share_strength,
    wilson,
)
from careercli.catalog.lookup import bases_of, find_source, snapshots_of
from careercli.catalog.model import Catalog, Caveat, Role, Salary, Snapshot, Topic

Criterion = Literal["pay", "openings", "remote", "entry", "seniority"]
Withheld = Literal["different dates"]
MORE_PAY = 0.05  # of the lower median
MORE_OPENINGS = 0.25  # of the smaller number
MORE_POINTS = 0.05  # of shares, in which 1 is 100 %
ROUNDING = 1e-9  # 0.15 − 0.10 is a little less than 0.05 in binary fractions


class OpinionFigure(NamedTuple):
    """A role's figure at a source: money, a number of openings, or a share from 0 to 1.

    `n` is how many it rests on, `low` and `high` are the ends of its 95 % interval, and
    `since` and `as_of` its period; None where the source does not tell.
    """

    value: float
    n: int | None
    low: float | None
    high: float | None
    since: date | None
    as_of: date | None


class Opinion(NamedTuple):
    """How one source orders two roles on one criterion.

    `leader` has the higher figure, None where they are equal; `ahead` is the leader where
    the difference is clear and material, None where the two are even or nobody can tell.
    `gap` is how much more the leader has: relative to the other's (0.25 is a quarter
    more), None where that is 0; for shares the difference (0.05 is 5 points).
    `strength` of openings is whether one has a quarter more, since they are counted.
    `thin` says that a figure rests on fewer than 30. `withheld` says why the figures are
    not held against each other; the period is then None, each figure has its own.
    """

    source: str
    since: date | None
    as_of: date | None
    leader: str | None
    ahead: str | None
    strength: Strength
    material: bool
    thin: bool
    gap: float | None
    withheld: Withheld | None
    figures: Mapping[str, OpinionFigure]


class Judged(NamedTuple):
    """A criterion: its topic, a snapshot's figure, and whether two figures differ.

    `relative` says that the gap is relative to the lower figure, and `least` which
    gap is material.
    """

    about: Criterion
    topic: Topic
    figure: Callable[[Snapshot, Period], OpinionFigure | None]
    strength: Callable[[Snapshot, Snapshot], Strength]
    relative: bool
    least: float


Snapshots = Mapping[str, Mapping[str, Snapshot]]


def snapshots_by_source(catalog: Catalog, roles: Sequence[Role]) -> Snapshots:
    """Return each source's latest snapshot of each of the roles: `{source: {role: snapshot}}`.

    The sources stand in the catalog's order, without those that cover none of the roles.
    """
    by_source: dict[str, dict[str, Snapshot]] = {source.id: {} for source in catalog.sources}
    for role in roles:
        for snapshot in snapshots_of(catalog, role):
            by_source[snapshot.source][role.id] = snapshot
    return {source: snapshots for source, snapshots in by_source.items() if snapshots}


def opinions(
    catalog: Catalog, snapshots: Snapshots, pair: tuple[str, str], criterion: Judged
) -> tuple[Opinion, ...]:
    """Return what every source that has the figure for both roles says, in the catalog's order.

    A source that counts both roles as one occupation has no opinion.
    """
    each = (_opinion(catalog, s, of, pair, criterion) for s, of in snapshots.items())
    return tuple(opinion for opinion in each if opinion is not None)


def explaining(
    catalog: Catalog, opinions: Sequence[Opinion], pair: tuple[str, str], criterion: Judged
) -> tuple[tuple[str, Caveat], ...]:
    """Return, with its source, each caveat on the criterion that bears on one of the roles.

    Those on certain roles come first: they explain more than what holds for all.
    """
    about = [
        (opinion.source, caveat)
        for opinion in opinions
        for caveat in find_source(catalog, opinion.source).caveats
        if criterion.topic in caveat.about and (not caveat.roles or set(caveat.roles) & set(pair))
    ]
    return tuple(sorted(about, key=lambda pair: not pair[1].roles))


def _opinion(
    catalog: Catalog,
    source_id: str,
    of: Mapping[str, Snapshot],
    pair: tuple[str, str],
    criterion: Judged,
) -> Opinion | None:
    a, b = (of.get(role) for role in pair)
    if a is None or b is None or (a.counted_as and a.counted_as == b.counted_as):
        return None
    source = find_source(catalog, source_id)
    periods = period_of(source, a), period_of(source, b)
    first, second = criterion.figure(a, periods[0]), criterion.figure(b, periods[1])
    if first is None or second is None:
        return None
    apart = Opinion(
        source=source_id,
        since=None,
        as_of=None,
        leader=None,
        ahead=None,
        strength="unknown",
        material=False,
        thin=is_thin(first.n) or is_thin(second.n),
        gap=None,
        withheld="different dates",
        figures=dict(zip(pair, (first, second), strict=True)),
    )
    if periods[0] != periods[1]:
        return apart
    high, low = max(first.value, second.value), min(first.value, second.value)
    leader = None if high == low else pair[first.value < second.value]
    strength = criterion.strength(a, b)
    gap, material = _gap(high, low, criterion)
    return apart._replace(
        since=periods[0].since,
        as_of=periods[0].as_of,
        leader=leader,
        ahead=leader if strength == "clear" and material else None,
        strength=strength,
        material=material,
        gap=gap,
        withheld=None,
    )


def _gap(high: float, low: float, criterion: Judged) -> tuple[float | None, bool]:
    """Return how much more the higher figure is, and whether that matters."""
    if not criterion.relative:
        return high - low, high - low >= criterion.least - ROUNDING
    if not low:
        return (None, True) if high else (0.0, False)
    return (high - low) / low, (high - low) / low >= criterion.least - ROUNDING


def openings_strength(a: int, b: int) -> Strength:
    """Return whether one of two numbers is clearly more: 1.25 times as many, and not none."""
    more, fewer = max(a, b), min(a, b)
    return "clear" if more > 0 and more >= (1 + MORE_OPENINGS) * fewer else "unclear"


def _pay(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
    salary = snapshot.salary
    if salary is None or salary.median is None:
        return None
    low, high = median_interval(salary) or (None, None)
    return OpinionFigure(salary.median, salary.n, low, high, *period)


def _openings(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
    openings = snapshot.openings
    return None if openings is None else OpinionFigure(openings, openings, None, None, *period)


def _share(share: float | None, n: int | None, period: Period) -> OpinionFigure | None:
    if share is None:
        return None
    low, high = wilson(share, n) if n else (None, None)
    return OpinionFigure(share, n, low, high, *period)


def _level(snapshot: Snapshot, level: Literal["entry", "senior"]) -> float | None:
    return getattr(snapshot.seniority, level) if snapshot.seniority else None


def _pay_strength(a: Snapshot, b: Snapshot) -> Strength:
    return median_strength(a.salary or Salary(), b.salary or Salary())


def _openings_strength(a: Snapshot, b: Snapshot) -> Strength:
    return openings_strength(a.openings or 0, b.openings or 0)


def _remote_strength(a: Snapshot, b: Snapshot) -> Strength:
    return share_strength(a.remote or 0, bases_of(a).remote, b.remote or 0, bases_of(b).remote)


def _level_strength(level: Literal["entry", "senior"]) -> Callable[[Snapshot, Snapshot], Strength]:
    def strength(a: Snapshot, b: Snapshot) -> Strength:
        n = bases_of(a).seniority, bases_of(b).seniority
        return share_strength(_level(a, level) or 0, n[0], _level(b, level) or 0, n[1])

    return strength


PAY = Judged("pay", "pay", _pay, _pay_strength, relative=True, least=MORE_PAY)
OPENINGS = Judged(
    "openings", "openings", _openings, _openings_strength, relative=True, least=MORE_OPENINGS
)
REMOTE = Judged(
    "remote",
    "remote",
    lambda s, period: _share(s.remote, bases_of(s).remote, period),
    _remote_strength,
    relative=False,
    least=MORE_POINTS,
)
ENTRY = Judged(
    "entry",
    "seniority",
    lambda s, period: _share(_level(s, "entry"), bases_of(s).seniority, period),
    _level_strength("entry"),
    relative=False,
    least=MORE_POINTS,
)
SENIORITY = Judged(
    "seniority",
    "seniority",
    lambda s, period: _share(_level(s, "senior"), bases_of(s).seniority, period),
    _level_strength("senior"),
    relative=False,
    least=MORE_POINTS,
)
JUDGED = (PAY, OPENINGS, REMOTE, ENTRY, SENIORITY)
