"""A switch between two roles, as a page: what carries over, what to learn, and the pay."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.analysis.figures import RoleFigures
from careercli.analysis.skills import step as step_of
from careercli.analysis.statistics import is_thin
from careercli.analysis.switch import PayChange, SwitchPlan
from careercli.views.blocks import (
    Block,
    Cell,
    Column,
    Items,
    Page,
    Section,
    Sentence,
    Table,
    Value,
)
from careercli.views.cells import legend, money_cell, rounded_percent
from careercli.views.commands import Options, command, step
from careercli.views.compare.verdicts import titles as titles_of
from careercli.views.compare.verdicts import verdict_text
from careercli.views.gap.page import near_text, verdict
from careercli.views.measures import MEASURES
from careercli.views.notes import counted_as
from careercli.views.person import MOST_NAMED, You, implied_by, your_skills
from careercli.views.skill_tables import asked_for, below_text, counted_by
from careercli.views.skills import doubts
from careercli.views.wording import ABSENT, counted, listed, percent, short_money

MOST_ROWS = 8  # on a first screen, below what is said of pay


def page(
    plan: SwitchPlan,
    you: You | None,
    titles: Mapping[str, str],
    names: Mapping[str, str],
    today: date,
    *,
    full: bool = False,
    explain: Sequence[str] = (),
    options: Options = (),
) -> Page:
    """Return the page of a switch; `titles` of all roles, `names` of all skills, by id.

    `full` shows every skill, the pay of the shown source and what speaks against figures.
    """
    details = (
        ("pay", "Pay before and after", _pay(plan)),
        ("care", "Read with care", _care(plan)),
    )
    sections = (
        ("skills", "", _skills(plan, names, full)),
        *(details if full else ()),
        ("explain", "How it is computed", (Items(tuple(explain)),) if explain else ()),
    )
    a, b = plan.roles
    return Page(
        title=f"From {a.title} to {b.title}",
        intro=(*_answer(plan), *_yours(plan, you, full), _pay_text(plan), *_via(plan, titles)),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(*_below(plan), *_sources(plan, today), *_next_steps(plan, you, full, options)),
    )


def _answer(plan: SwitchPlan) -> tuple[Sentence, ...]:
    """Return how much of the target's tools the start brings along, and what to learn first."""
    b = plan.roles[1]
    share = f"{rounded_percent(plan.coverage)} of what {b.title} asks for carries over"
    if step_of(plan.without_doubtful) != plan.step:
        share += f" ({rounded_percent(plan.without_doubtful)} without doubtful skills)"
    learn = [skill.name for skill in plan.missing[:3]]
    advice = f"learn {listed(learn)} first" if learn else "nothing is missing"
    back = f"The way back: {rounded_percent(plan.reverse_coverage)}."
    return (f"{share}, in tools, not experience; {advice}. {back}",)


def _yours(plan: SwitchPlan, you: You | None, full: bool) -> tuple[Sentence, ...]:
    if you is None or plan.yours is None:
        return ()
    skills = your_skills(you, implied_by((plan.yours,)), None if full else MOST_NAMED)
    return (*skills, verdict(plan.yours))


def _pay_text(plan: SwitchPlan) -> str:
    """Return what all sources say of the pay, as in a comparison, and each one's medians."""
    text = verdict_text(titles_of(plan.roles), plan.pay_verdict)
    currency = {source.id: source.currency for source in plan.pay_sources}
    start, target = (role.id for role in plan.roles)
    medians = [
        f"{o.source} {_money(o.figures[start].value, currency[o.source])} → "
        f"{_money(o.figures[target].value, currency[o.source])}" + (" (thin)" if o.thin else "")
        for o in plan.pay_verdict.opinions
        if not o.withheld
    ]
    return f"{text} Medians: {'; '.join(medians)}." if medians else text


def _money(amount: float, currency: str) -> str:
    return short_money(round(amount), currency)


def _skills(plan: SwitchPlan, names: Mapping[str, str], full: bool) -> tuple[Block, ...]:
    """Return what the target asks for, against the person's skills or else the start's."""
    base = plan.roles[1].bases.skills
    yours = plan.yours
    if yours is None:
        have, here = plan.carries_over, "carries over"
        return asked_for(plan.missing, have, base, (), names, here=here, most=MOST_ROWS, full=full)
    near = tuple(near_text(near, names) for near in yours.near) if full else ()
    table = asked_for(yours.missing, yours.have, base, yours.near, names, most=MOST_ROWS, full=full)
    return (*table, *((Items(near, "Close to what you know"),) if near else ()))


def _below(plan: SwitchPlan) -> tuple[str, ...]:
    return below_text(plan.yours.below if plan.yours else plan.below, plan.top)


def _pay(plan: SwitchPlan) -> tuple[Block, ...]:
    """Return the shown source's pay by each of its measures; the verdict stands above."""
    if plan.source is None:
        return ()
    currency = plan.source.currency
    a, b = plan.roles
    rows = tuple(
        (
            Cell(MEASURES[measure].capitalize()),
            money_cell(change.before, currency, _n(a)),
            money_cell(change.after, currency, _n(b)),
            _change_cell(change),
            Cell(change.strength or ABSENT, "sure" if change.strength == "clear" else "muted"),
        )
        for measure, change in plan.pay.items()
    )
    heads = (a.title, b.title, "Change")
    columns = (Column("Measure"), *(Column(head, "right") for head in heads), Column("Sure"))
    table = Table(columns, rows)
    notes = [f"At {plan.source.id} alone"]
    if plan.senior:
        before, after = map(percent, plan.senior)
        notes.append(f"part of it can be seniority, {before} senior before and {after} after")
    return (table, *legend(table, *notes)) if rows else ()


def _change_cell(change: PayChange) -> Cell:
    sign = "+" if change.change_pct > 0 else "−" if change.change_pct < 0 else ""
    value = Value(change.change_pct, "percent")
    return Cell(f"{sign}{abs(change.change_pct):.0f}%", values=(value,))


def _care(plan: SwitchPlan) -> tuple[Block, ...]:
    """Return what speaks against the skills of the step, and what else the sources counted."""
    _, b = plan.roles
    reasons = doubts([(b.title, [*plan.missing, *plan.carries_over])])
    names = {source.id: source.name for source in plan.sources}
    other_work = (
        counted_as(role.title, names[role.source or ""], role.counted_as)
        for role in plan.roles
        if role.counted_as
    )
    thin = (
        f"{role.title}: pay rests on only {counted(_n(role), 'row')} at {names[role.source or '']}."
        for role in plan.roles
        if is_thin(_n(role))
    )
    items = (*other_work, *thin, *reasons.values())
    return (Items(items),) if items else ()


def _via(plan: SwitchPlan, titles: Mapping[str, str]) -> tuple[str, ...]:
    if plan.via is None:
        return ()
    way = " → ".join(titles[role] for role in plan.via.roles)
    steps = listed([rounded_percent(share) for share in plan.via.steps])
    return (f"A way round: {way}; its steps carry over {steps}.",)


def _sources(plan: SwitchPlan, today: date) -> tuple[str, ...]:
    texts = [
        counted_by(
            source, [r.bases.skills for r in plan.roles if r.skills_source == source.id], today
        )
        for source in plan.skills_sources
    ]
    apart = " Each role by its own source; they count differently." if len(texts) > 1 else ""
    return (f"Skills: {'; '.join(texts)}.{apart}",) if texts else ()


def _next_steps(
    plan: SwitchPlan, you: You | None, full: bool, options: Options
) -> tuple[Sentence, ...]:
    a, b = plan.roles
    again = you.again if you else ()
    more = step("All skills, and pay", "switch", a.id, b.id, "--full", *again, options=options)
    both = step("Both side by side", "compare", a.id, b.id, *again, options=options)
    yours = command("switch", a.id, b.id, "--skills", "python,sql", options=options)
    if full:
        return (both,)
    return (more,) if you else (more, ("Yours: ", yours))


def _n(role: RoleFigures) -> int | None:
    return role.salary.n if role.salary else None
