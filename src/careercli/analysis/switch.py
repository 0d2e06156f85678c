"""The step from one role to another: what carries over, what to learn, what it pays, ways round."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, figures_from, with_skills_of
from careercli.analysis.implied import NONE, Implies, implies_of, with_implied
from careercli.analysis.opinions import snapshots_by_source
from careercli.analysis.pay import MEASURES
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.seniority import senior_shares
from careercli.analysis.skill_sources import skill_figures
from careercli.analysis.skills import (
    HeldSkill,
    MissingSkill,
    SkillBelow,
    Step,
    carried,
    step,
    without_doubtful,
)
from careercli.analysis.source_facts import (
    SourceFacts,
    facts_used,
    one_period,
    source_facts,
)
from careercli.analysis.statistics import Significance, Strength, median_test, strength
from careercli.analysis.verdicts import Verdict, verdicts
from careercli.analysis.ways import Via, best_way, roles_between
from careercli.catalog.lookup import (
    chosen_source,
    find_role,
    find_source,
    snapshots_of,
)
from careercli.catalog.model import Catalog, Near, Role, Source
from careercli.errors import CareerError, WrongUse


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

    `strength` and the `test` it comes from are given for the median alone.
    """

    before: int
    after: int
    change: int
    change_pct: float
    strength: Strength | None
    test: Significance | None


class SwitchPlan(NamedTuple):
    """A step from one role to another.

    `coverage` is how far the top skills of the first cover the second,
    `without_doubtful` the same with the doubtful skills left out of both, and
    `reverse_coverage` the way back; `yours` is where the person stands towards
    the second; `via` is a way round whose smallest step is larger, looked for
    where the direct step is below 50%. `pay` is empty across sources and dates, and
    `pay_verdict` says what all `pay_sources` say of it; `senior` has both senior shares
    where they differ by 15 points or more.
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
    skills_sources: tuple[SourceFacts, ...]
    pay_verdict: Verdict
    pay_sources: tuple[SourceFacts, ...]
    top: int
    below: tuple[SkillBelow, ...]


def switch_plan(
    catalog: Catalog,
    near: Mapping[str, tuple[Near, ...]],
    start: str,
    target: str,
    *,
    known: Collection[str] | None = None,
    implies: Implies = NONE,
    top: int | None = None,
    source_id: str | None = None,
) -> SwitchPlan:
    """Return the step between two roles, given by id, alias or title.

    `known` are the person's skill ids, None where they gave none. Raises
    `UnknownRole`, `UnknownSource`, `NotCovered`, `SameRole` and `NotCounted`.
    """
    pair = _two_roles(catalog, start, target)
    source = chosen_source(catalog, pair, source_id)
    skilled = skill_figures(catalog, pair, source_id)
    figures = (figures_from(catalog, role, source) for role in pair)
    a, b = map(with_skills_of, figures, skilled)
    for role, counted in zip(pair, (a, b), strict=True):
        if not counted.skills:
            raise NotCounted(role, source, _skilled(catalog, role))
    have = with_implied(known or (), implies)
    yours = None if known is None else role_gap(b, have, near, top, implies=implies)
    pay = _pay_verdict(catalog, pair, source_id)
    return _plan(catalog, source, (a, b), skilled, pay, yours, top)


def _two_roles(catalog: Catalog, start: str, target: str) -> tuple[Role, Role]:
    pair = find_role(catalog, start), find_role(catalog, target)
    if pair[0].id == pair[1].id:
        raise SameRole(f"{pair[0].title} is both ends of the switch", "name two different roles")
    return pair


def _plan(
    catalog: Catalog,
    source: Source | None,
    roles: tuple[RoleFigures, RoleFigures],
    skilled: Sequence[RoleFigures],
    pay: Verdict,
    yours: RoleGap | None,
    top: int | None,
) -> SwitchPlan:
    a, b = roles
    implies = implies_of(catalog.skills)
    there = carried(a, b, implies, top)
    others = roles_between(catalog, skilled) if step(there.share) == "far" else ()
    same = source is not None and one_period(roles)
    sources = facts_used(catalog, roles)
    senior = (role.seniority.senior if role.seniority else None for role in roles)
    return SwitchPlan(
        source=sources[0] if source else None,
        sources=sources,
        roles=roles,
        coverage=there.share,
        covered=there.covered,
        total=there.total,
        reverse_coverage=carried(b, a, implies, top).share,
        without_doubtful=without_doubtful(there, a, top),
        step=step(there.share),
        missing=there.missing,
        carries_over=there.have,
        pay=_pay_changes(a, b) if same else {},
        senior=senior_shares(*senior) if same else None,
        via=best_way(a, b, others, implies, top),
        yours=yours,
        skills_sources=facts_used(catalog, skilled),
        pay_verdict=pay,
        pay_sources=tuple(source_facts(find_source(catalog, o.source)) for o in pay.opinions),
        top=there.top,
        below=there.below,
    )


def _pay_verdict(catalog: Catalog, pair: tuple[Role, Role], source_id: str | None) -> Verdict:
    """Return what all sources, or the asked one alone, say of the pay of the two roles."""
    ids = pair[0].id, pair[1].id
    of_pair = verdicts(catalog, snapshots_by_source(catalog, pair), ids, source_id)
    return next(verdict for verdict in of_pair if verdict.about == "pay")


def _pay_changes(a: RoleFigures, b: RoleFigures) -> Mapping[str, PayChange]:
    changes = {}
    for measure in MEASURES:
        before, after = (getattr(role.salary, measure, None) for role in (a, b))
        if before is None or after is None or a.salary is None or b.salary is None:
            continue
        is_median = measure == "median"
        test = median_test(a.salary, b.salary) if is_median else None
        sure = strength(test) if is_median else None
        change = after - before
        changes[measure] = PayChange(before, after, change, 100 * change / before, sure, test)
    return changes


def _skilled(catalog: Catalog, role: Role) -> tuple[str, ...]:
    return tuple(s.source for s in snapshots_of(catalog, role) if s.skills)
