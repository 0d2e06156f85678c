"""The formulas with their figures put in, so that anybody can recompute an answer by hand."""

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures
from careercli.analysis.gap import Gap
from careercli.analysis.rank import RankedRole, Ranking
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import TOP, TOP_SHARES, HeldSkill, Switch
from careercli.analysis.switch import SwitchPlan
from careercli.analysis.weights import Weighed
from careercli.catalog.model import Salary
from careercli.views.measures import MEASURES
from careercli.views.significance import median_errors, significance_line
from careercli.views.wording import ROWS, counted, exact, listed, percent


def explain_compare(comparison: Comparison) -> tuple[str, ...]:
    """Return how the gaps, their sureness, the intervals, overlap and coverage are computed."""
    lines = []
    roles = {role.id: role for role in comparison.roles}
    for measure, gap in comparison.pay.items():
        figures = f"({gap.higher_pay:,} − {gap.lower_pay:,}) / {gap.lower_pay:,}"
        lines.append(f"Gap by {MEASURES[measure]}: {figures} = {gap.gap_pct:.1f}%.")
        if measure == "median":
            lines += median_errors(_pay_of(roles[gap.higher]), _pay_of(roles[gap.lower]), gap.test)
    nouns = {source.id: ROWS[source.kind] for source in comparison.sources}
    for role in comparison.roles:
        lines += _median_interval(role)
        lines += _interval(role, nouns.get(role.source or "", "posting"))
    lines += _tests(comparison)
    if o := comparison.skills.overlap:
        lines.append(f"Overlap: {o.count_} / {o.of} = {percent(o.share)} of the top skills.")
        if o.jaccard:
            lines.append(f"Jaccard: {o.count_} / {o.union} in all = {o.jaccard:.3f}.")
    lines.append(_weight(TOP))
    lines += [_switch(step) for step in comparison.switching]
    return tuple(lines)


def explain_gap(gap: Gap) -> tuple[str, ...]:
    """Return how each coverage and the mean gains are computed."""
    lines = [_weight(gap.top), *(line for role in gap.roles for line in _coverage(role))]
    for skill in gap.learn_next[:3]:
        gains = [m.gain for r in gap.roles for m in r.missing if m.id == skill.id]
        if not gap.learn and gains and len(gap.roles) > 1:
            total = " + ".join(f"{gain:.4f}" for gain in gains)
            roles = len([role for role in gap.roles if role.total])
            mean = f"({total}) / {roles} = {skill.gain:.4f}"
            lines.append(f"Mean gain of {skill.name}: {mean}.")
    return tuple(lines)


def explain_switch(plan: SwitchPlan) -> tuple[str, ...]:
    """Return how the coverage, the gains and the change of pay are computed."""
    a, b = plan.roles
    weights = " + ".join(map(_weighted, plan.carries_over)) or "nothing"
    lines = [
        _weight(plan.top),
        f"Coverage of {b.title} by the top skills of {a.title}: {weights} = {plan.covered:g}; "
        f"{plan.covered:g} / {plan.total:g} = {percent(plan.coverage)}.",
    ]
    lines += [
        f"Gain of {s.name}: {s.weight:g} / {plan.total:g} = {percent(s.gain)}."
        for s in plan.missing
    ]
    for measure, change in plan.pay.items():
        figures = f"({change.after:,} − {change.before:,}) / {change.before:,}"
        lines.append(f"Change by {MEASURES[measure]}: {figures} = {change.change_pct:.1f}%.")
    if "median" in plan.pay:
        lines += median_errors(_pay_of(a), _pay_of(b), plan.pay["median"].test)
    if plan.yours is not None:
        lines += _coverage(plan.yours)
    return tuple(lines)


def explain_rank(ranking: Ranking) -> tuple[str, ...]:
    """Return how each role's criteria are scaled and add up."""
    lines = []
    for name, ends in ranking.scales.items():
        low, high = _number(name, ends.lowest), _number(name, ends.highest)
        lines.append(f"{name.capitalize()} runs from {low} (0) to {high} (1){_log(name)}.")
    lines += [_score(role, ranking) for role in ranking.roles]
    return tuple(lines)


def _weight(top: int | None) -> str:
    if top is None:
        return (
            f"The first {TOP_SHARES} skills of a role count where its source has shares, {TOP} "
            "where it only ranks. A skill weighs its share of postings; where a source only "
            f"ranks, {TOP} + 1 − rank."
        )
    return (
        f"The first {top} skills of a role count. A skill weighs its share of postings; where a "
        f"source only ranks, {top} + 1 − rank."
    )


def _score(role: RankedRole, ranking: Ranking) -> str:
    counted = {
        name: weight
        for name, weight in ranking.weights.items()
        if ranking.rule == "lowest" or role.contributions[name].scaled is not None
    }
    terms, places = [], []
    for name, weight in counted.items():
        contribution = role.contributions[name]
        terms.append(f"{exact(weight)} × {contribution.scaled or 0:.4f}")
        measure, ends = contribution.measure, ranking.scales.get(name)
        if measure is not None and ends and ends.high > ends.low:
            low, high = exact(ends.low), exact(ends.high)
            places.append(f"{name} ({exact(measure)} − {low}) / ({high} − {low})")
    total = " + ".join(exact(weight) for weight in counted.values())
    mean = f"({' + '.join(terms)}) / ({total}) = {role.score:.3f}"
    return f"{role.title}: {mean}{f', with {listed(places)}' if places else ''}."


def _number(name: Weighed, value: float) -> str:
    return f"{value:,.0f}" if name in ("pay", "openings") else percent(value)


def _log(name: Weighed) -> str:
    return ", scaled by the natural logarithm" if name == "openings" else ""


def _pay_of(role: RoleFigures) -> tuple[str, Salary]:
    return role.title, role.salary or Salary()


def _tests(comparison: Comparison) -> list[str]:
    """Return how each source's figures of two roles are compared."""
    title = {role.id: role.title for role in comparison.roles}
    name = {s.id: s.name for s in (*comparison.sources, *comparison.others.sources)}
    lines = []
    for verdict in comparison.verdicts:
        every = (o for pair in verdict.pairs for o in pair.opinions)
        for opinion in verdict.opinions or every:
            if opinion.test:
                roles = " against ".join(title[role] for role in opinion.figures)
                what = f"{verdict.about.capitalize()} at {name[opinion.source]}, {roles}"
                a, b = ((figure.value, figure.n) for figure in opinion.figures.values())
                lines.append(significance_line(what, opinion.test, (a, b)))
    return lines


def _median_interval(role: RoleFigures) -> list[str]:
    s = role.salary or Salary()
    interval, error = role.intervals.median, role.intervals.median_error
    if s.median is None or interval is None:
        return []
    ends = f"95% interval {interval.low:,.0f} to {interval.high:,.0f}"
    if error is None:
        return [f"Median, {role.title}: {s.median:,}, {ends}, as its source gives it."]
    return [f"Median, {role.title}: {s.median:,} ± 1.96 × {error:,.0f}, {ends}."]


def _interval(role: RoleFigures, noun: str) -> list[str]:
    base, ends = role.bases.remote, role.intervals.remote
    if role.remote is None or not base or ends is None:
        return []
    interval = f"{percent(ends.low)} to {percent(ends.high)}"
    postings = f"{percent(role.remote)} of {counted(base, noun)}"
    return [f"Remote, {role.title}: {postings}, Wilson 95% interval {interval}."]


def _switch(step: Switch) -> str:
    missing = " + ".join(f"{s.weight:g}" for s in step.missing) or "0"
    return (
        f"{step.from_} → {step.to}: missing weight {missing}, so "
        f"{step.covered:g} / {step.total:g} = {percent(step.coverage)} covered."
    )


def _coverage(role: RoleGap) -> list[str]:
    if not role.total:
        return []
    weights = " + ".join(map(_weighted, role.have)) or "nothing"
    share = f"{role.covered:g} / {role.total:g} = {percent(role.coverage)}"
    lines = [f"{role.title}: {weights} = {role.covered:g}; {share}."]
    gains = [f"{s.name} {s.weight:g} / {role.total:g}" for s in role.missing]
    if not gains or role.after_first is None:
        return lines
    names = {skill.id: skill.name for skill in role.missing}
    first = listed([names[skill] for skill in role.first])
    then = f"{role.title}, with {first} and what they imply: {percent(role.after_first)}."
    return [*lines, f"{role.title}, gains: {listed(gains)}.", then]


def _weighted(skill: HeldSkill) -> str:
    """Return a skill with its weight, and the one that counts as it: `SQL (by postgresql) 0.6`."""
    implied = f" (by {skill.implied_by})" if skill.implied_by else ""
    return f"{skill.name}{implied} {skill.weight:g}"
