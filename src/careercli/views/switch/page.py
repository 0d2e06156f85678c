"""A switch between two roles, as a page."""

from collections.abc import Mapping, Sequence

from careercli.analysis.figures import RoleFigures
from careercli.analysis.statistics import is_thin
from careercli.analysis.switch import PayChange, SwitchPlan
from careercli.views.blocks import Block, Cell, Column, Items, Page, Section, Table, Text, cells
from careercli.views.gap.page import near_text, verdict
from careercli.views.measures import MEASURES
from careercli.views.notes import counted_as
from careercli.views.person import You, your_skills
from careercli.views.skills import doubts, named
from careercli.views.sources import source_line
from careercli.views.steps import step_text
from careercli.views.wording import ABSENT, ROWS, counted, gain, listed, marked_thin, money, percent


def page(
    plan: SwitchPlan,
    you: You | None,
    titles: Mapping[str, str],
    names: Mapping[str, str],
    explain: Sequence[str] = (),
    options: str = "",
) -> Page:
    """Return the page of a switch; `titles` of all roles, `names` of all skills, by id."""
    a, b = plan.roles
    sections = (
        ("step", "The step", (Items(_step(plan)),)),
        ("you", "From where you stand", _yours(plan, names)),
        ("learn", "What to learn", _learn(plan)),
        ("pay", "Pay before and after", _pay(plan)),
        ("via", "A way round", _via(plan, titles)),
        ("care", "Read with care", _care(plan)),
        ("explain", "How it is computed", (Items(tuple(explain)),) if explain else ()),
    )
    return Page(
        title=f"From {a.title} to {b.title}",
        intro=(
            *(your_skills(you) if you else ()),
            *(source_line(source) for source in plan.sources),
        ),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=_next_steps(plan, you, options),
    )


def _step(plan: SwitchPlan) -> tuple[str, ...]:
    a, b = plan.roles
    there = f"{percent(plan.coverage)} ({plan.covered:g}/{plan.total:g})"
    carries = listed([named(skill.name, skill.doubtful) for skill in plan.carries_over])
    step = step_text(plan.step, plan.without_doubtful)
    return (
        f"It is {step}: the top skills of {a.title} cover {there} of what {b.title} asks for.",
        f"The way back covers {percent(plan.reverse_coverage)}.",
        f"What carries over: {carries or 'none of the top skills'}.",
    )


def _yours(plan: SwitchPlan, names: Mapping[str, str]) -> tuple[Block, ...]:
    if plan.yours is None:
        return ()
    near = tuple(near_text(n, names) for n in plan.yours.near)
    return (Text(verdict(plan.yours)), *((Items(near, "Close to what you know"),) if near else ()))


def _learn(plan: SwitchPlan) -> tuple[Block, ...]:
    rows = tuple(
        (
            Cell(named(s.name, s.doubtful), "doubtful" if s.doubtful else "strong"),
            Cell(str(s.rank)),
            Cell(gain(s.gain)),
        )
        for s in plan.missing
    )
    columns = (Column("Learn, in order"), Column("Rank", "right"), Column("Points", "right"))
    return (Table(columns, rows),) if rows else ()


def _pay(plan: SwitchPlan) -> tuple[Block, ...]:
    if plan.source is None:
        why = (
            "No one source has counted the skills of both roles, so this page holds no pay of "
            "theirs against each other; compare does, where a source has the pay of both."
        )
        return (Text(why),)
    currency, noun = plan.source.currency, ROWS[plan.source.kind]
    a, b = plan.roles
    rows = tuple(
        cells(
            MEASURES[measure].capitalize(),
            marked_thin(money(change.before, currency), _n(a)),
            marked_thin(money(change.after, currency), _n(b)),
            f"{_signed(change, currency)}",
            change.strength or ABSENT,
        )
        for measure, change in plan.pay.items()
    )
    columns = (
        Column("Measure"),
        *(Column(title, "right") for title in (a.title, b.title, "Change")),
        Column("Sure"),
    )
    thin = [role for role in plan.roles if is_thin(_n(role))]
    notes = [
        f"Thin: pay rests on only {counted(_n(role), noun)} for {role.title}." for role in thin
    ]
    if any(change.strength == "clear" for change in plan.pay.values()):
        notes.append("Clear: the 95% interval of the difference leaves out 0.")
    if plan.senior:
        shares = f"{percent(plan.senior[0])} senior {noun}s before, {percent(plan.senior[1])} after"
        notes.append(f"Part of the difference can be seniority: {shares}.")
    return (Table(columns, rows), *(Text(note, "muted") for note in notes)) if rows else ()


def _care(plan: SwitchPlan) -> tuple[Block, ...]:
    """Return what speaks against the skills of the step, and what else the sources counted."""
    _, b = plan.roles
    held = doubts([(b.title, [*plan.missing, *plan.carries_over])])
    names = {source.id: source.name for source in plan.sources}
    other_work = (
        counted_as(role.title, names[role.source or ""], role.counted_as)
        for role in plan.roles
        if role.counted_as
    )
    items = (*other_work, *held.values())
    return (Items(items),) if items else ()


def _via(plan: SwitchPlan, titles: Mapping[str, str]) -> tuple[Block, ...]:
    if plan.via is None:
        return ()
    way = " → ".join(titles[role] for role in plan.via.roles)
    steps = listed([percent(share) for share in plan.via.steps])
    text = f"{way}: the steps cover {steps}, against {percent(plan.coverage)} directly."
    return (Text(text),)


def _next_steps(plan: SwitchPlan, you: You | None, options: str) -> tuple[str, ...]:
    a, b = plan.roles
    compare = f"Both side by side: careercli compare {a.id} {b.id}{options}"
    if you is None:
        given = "--skills python,sql,aws"
        return (compare, f"From where you stand: careercli switch {a.id} {b.id} {given}{options}")
    return (compare, f"What to learn: {you.command(f'careercli gap {b.id}')}{options}")


def _signed(change: PayChange, currency: str) -> str:
    sign = "+" if change.change > 0 else "−" if change.change < 0 else ""
    share = percent(abs(change.change_pct) / 100)
    return f"{sign}{money(abs(change.change), currency)} ({sign}{share})"


def _n(role: RoleFigures) -> int | None:
    return role.salary.n if role.salary else None
