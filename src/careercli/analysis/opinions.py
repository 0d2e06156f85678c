"""What one source at one period says of two roles: who is ahead in what, and how sure that is."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.criteria import Judged, OpinionFigure
from careercli.analysis.seniority import senior_shares
from careercli.analysis.source_facts import Period, period_of
from careercli.analysis.statistics import ROUNDING, Significance, Strength, is_thin, strength
from careercli.catalog.lookup import find_source, snapshots_of
from careercli.catalog.model import Catalog, Caveat, Role, Snapshot

Withheld = Literal["different dates"]


class Opinion(NamedTuple):
    """How one source orders two roles on one criterion.

    `leader` has the higher figure, None where they are equal; `ahead` is the leader where the
    difference is clear and material, None where the two are even or it is not known. `gap` is how
    much more the leader has: relative to the other's (0.25 is a quarter more), None where that is
    0; for shares the difference (0.05 is 5 points). `strength` is what the `test` says; of
    openings whether one has a quarter more, since they are counted. `thin` says that a figure
    rests on fewer than 30. `withheld` says why the figures are not compared; the period is then
    None, because each figure has its own. `senior` has both senior shares behind a difference in
    pay, the leader's first, where they are 15 points or more apart.
    """

    source: str
    since: date | None
    as_of: date | None
    leader: str | None
    ahead: str | None
    strength: Strength
    test: Significance | None
    material: bool
    thin: bool
    gap: float | None
    withheld: Withheld | None
    senior: tuple[float, float] | None
    figures: Mapping[str, OpinionFigure]


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
        test=None,
        material=False,
        thin=is_thin(first.n) or is_thin(second.n),
        gap=None,
        withheld="different dates",
        senior=None,
        figures=dict(zip(pair, (first, second), strict=True)),
    )
    return apart if periods[0] != periods[1] else _judged(apart, a, b, periods[0], criterion)


def _judged(apart: Opinion, a: Snapshot, b: Snapshot, period: Period, criterion: Judged) -> Opinion:
    """Return an opinion with its figures, which are of one period, compared."""
    first, second = (figure.value for figure in apart.figures.values())
    leader = None if first == second else (a if first > second else b).role
    test = criterion.test(a, b)
    gap, material = _gap(max(first, second), min(first, second), criterion)
    return apart._replace(
        since=period.since,
        as_of=period.as_of,
        leader=leader,
        ahead=leader if strength(test) == "clear" and material else None,
        strength=strength(test),
        test=test,
        material=material,
        gap=gap,
        withheld=None,
        senior=_senior(a, b, leader) if criterion.about == "pay" else None,
    )


def _senior(a: Snapshot, b: Snapshot, leader: str | None) -> tuple[float, float] | None:
    first, second = (b, a) if leader == b.role else (a, b)
    return senior_shares(
        first.seniority.senior if first.seniority else None,
        second.seniority.senior if second.seniority else None,
    )


def _gap(high: float, low: float, criterion: Judged) -> tuple[float | None, bool]:
    """Return how much more the higher figure is, and whether that matters."""
    if not criterion.relative:
        return high - low, high - low >= criterion.least - ROUNDING
    if not low:
        return (None, True) if high else (0.0, False)
    return (high - low) / low, (high - low) / low >= criterion.least - ROUNDING
