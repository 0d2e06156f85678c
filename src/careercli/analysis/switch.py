"""The step from one role to another: what carries over, what to learn, what it pays, ways round."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise, permutations
from typing import NamedTuple

from careercli.analysis.figures import (
    RoleFigures,
    SourceFacts,
    facts_used,
    figures_from,
)
from careercli.analysis.pay import MEASURES
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.skills import (
    TOP,
    HeldSkill,
    MissingSkill,
    Step,
    coverage,
    skill_ids,
    step,
    without_doubtful,
)
from careercli.analysis.statistics import Strength, median_strength
from careercli.analysis.verdicts import senior_shares
from careercli.catalog.lookup import chosen_source, covered_roles, find_role, snapshots_of
from careercli.catalog.model import Catalog, Near, Role, Source
from careercli.errors import CareerError, WrongUse

MOST_BETWEEN = 2


class SameRole(WrongUse):
    """A switch from a role to itself."""


class NotCounted(CareerError):
    """A role whose skills the source, or nobody, has counted, so that no step can be measured."""

    def __init__(self, role: Role, source: Source | None, elsewhere: Sequence[str]) -> None:
        hint = "a step is measured by skills; add a snapshot with skills (docs/catalog.md)"
        if elsewhere:
            hint = f"sources that have: {', '.join(elsewhere)}"
        who = f"{source.name} has not" if source and elsewhere else "no source has"
        super().__init__(f"{who} counted the skills of {role.title}", hint)


class PayChange(NamedTuple):
    """Yearly pay before and after by one measure; `change_pct` is 100 × (after − before) / before.

    `strength` is given for the median alone.
    """

    before: int
    after: int
    change: int
    change_pct: float
    strength: Strength | None


class Via(NamedTuple):
    """A way through other roles: all roles in order, and each step's coverage."""

    roles: tuple[str, ...]
    steps: tuple[float, ...]
    smallest: float


class SwitchPlan(NamedTuple):
    """A step from one role to another.

    `coverage` is how far the top skills of the first cover the second,
    `without_doubtful` the same with the doubtful skills left out of both, and
    `reverse_coverage` the way back; `yours` is where the person stands towards
    the second; `via` is a way round whose smallest step is larger, looked for
    where the direct step is below 50%. `pay` is empty across sources;
    `senior` has both senior shares where they differ by 15 points or more.
    """

    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, RoleFigures]
    coverage: float
    covered: float
    total: float
    reverse_coverage: float
    without_doubtful: float
    step: Step
    missing: tuple[MissingSkill, ...]
    carries_over: tuple[HeldSkill, ...]
    pay: Mapping[str, PayChange]
    senior: tuple[float, float] | None
    via: Via | None
    yours: RoleGap | None
    top: int


def switch_plan(
    catalog: Catalog,
    near: Mapping[str, tuple[Near, ...]],
    start: str,
    target: str,
    *,
    known: Collection[str] | None = None,
    top: int = TOP,
    source_id: str | None = None,
) -> SwitchPlan:
    """Return the step between two roles, given by id, alias or title.

    `known` are the person's skill ids, None where they gave none. Raises
    `UnknownRole`, `UnknownSource`, `NotCovered`, `SameRole` and `NotCounted`.
    """
    pair = find_role(catalog, start), find_role(catalog, target)
    if pair[0].id == pair[1].id:
        raise SameRole(f"{pair[0].title} is both ends of the switch", "name two different roles")
    source = chosen_source(catalog, pair, source_id, with_skills=True)
    a, b = (figures_from(catalog, role, source, with_skills=True) for role in pair)
    for figures, role in ((a, pair[0]), (b, pair[1])):
        if not figures.skills:
            raise NotCounted(role, source, _skilled(catalog, role))
    there = coverage(b, skill_ids(a, top), top)
    far = step(there.share) == "change-of-field"
    others = _others(catalog, source, (a.id, b.id)) if far else ()
    sources = facts_used(catalog, (a, b))
    senior = (role.seniority.senior if role.seniority else None for role in (a, b))
    return SwitchPlan(
        source=sources[0] if source else None,
        sources=sources,
        roles=(a, b),
        coverage=there.share,
        covered=there.covered,
        total=there.total,
        reverse_coverage=coverage(a, skill_ids(b, top), top).share,
        without_doubtful=without_doubtful(there, a, top),
        step=step(there.share),
        missing=there.missing,
        carries_over=there.have,
        pay=_pay_changes(a, b) if source else {},
        senior=senior_shares(*senior) if source else None,
        via=_best_way(a, b, others, top),
        yours=None if known is None else role_gap(b, known, near, top),
        top=top,
    )


def _pay_changes(a: RoleFigures, b: RoleFigures) -> Mapping[str, PayChange]:
    changes = {}
    for measure in MEASURES:
        before, after = (getattr(role.salary, measure, None) for role in (a, b))
        if before is None or after is None or a.salary is None or b.salary is None:
            continue
        strength = median_strength(a.salary, b.salary) if measure == "median" else None
        change = after - before
        changes[measure] = PayChange(before, after, change, 100 * change / before, strength)
    return changes


def _best_way(
    a: RoleFigures, b: RoleFigures, others: Sequence[RoleFigures], top: int
) -> Via | None:
    """Return the way through one or two others with the highest smallest step.

    Among equals the shorter, then the earlier in the catalog; None where no
    way's smallest step is larger than the direct one.
    """
    best: Via | None = None
    direct = coverage(b, skill_ids(a, top), top).share
    for count in range(1, MOST_BETWEEN + 1):
        for between in permutations(others, count):
            way = (a, *between, b)
            steps = tuple(
                coverage(later, skill_ids(earlier, top), top).share
                for earlier, later in pairwise(way)
            )
            if min(steps) > (best.smallest if best else direct) + 1e-12:
                best = Via(tuple(role.id for role in way), steps, min(steps))
    return best


def _skilled(catalog: Catalog, role: Role) -> tuple[str, ...]:
    return tuple(s.source for s in snapshots_of(catalog, role) if s.skills)


def _others(
    catalog: Catalog, source: Source | None, ends: tuple[str, str]
) -> tuple[RoleFigures, ...]:
    return tuple(
        figures_from(catalog, role, source, with_skills=True)
        for role in covered_roles(catalog, source)
        if role.id not in ends
    )
