"""A person compared with roles, as a page: where they stand and what to learn first."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.analysis.gap import Gap
from careercli.analysis.learn import NextSkill
from careercli.analysis.role_gap import NearSkill, RoleGap
from careercli.analysis.statistics import is_thin
from careercli.views.blocks import Block, Items, Page, Section, Sentence, Text
from careercli.views.cells import rounded_percent
from careercli.views.gap.overview import numbers, overview
from careercli.views.person import MOST_NAMED as MOST_YOURS
from careercli.views.person import You, implied_by, your_skills
from careercli.views.skill_tables import asked_for, below_text, counted_by, gain_text
from careercli.views.skills import doubts
from careercli.views.wording import count, counted, listed

MOST_NEXT = 3
NO_SKILLS = "What this role asks for is not counted here."


def page(
    gap: Gap,
    you: You,
    names: Mapping[str, str],
    today: date,
    *,
    named: bool = False,
    full: bool = False,
    explain: Sequence[str] = (),
) -> Page:
    """Return one role with its skills, or several as one table; `names` are all skills' by id.

    `named` says that the roles were asked for; `full` shows every skill of each role.
    """
    one = len(gap.roles) == 1
    learn = [names[skill] for skill in gap.learn]
    blocks = _one(gap.roles[0], names, full) if one else overview(gap)
    sections = [Section("roles", "", blocks)]
    if not one and full:
        sections += [_role(role, learn, names) for role in gap.roles]
    if full and (reasons := doubts((role.title, role.missing) for role in gap.roles)):
        sections.append(Section("care", "Read with care", (Items(tuple(reasons.values())),)))
    if explain:
        sections.append(Section("explain", "How it is computed", (Items(tuple(explain)),)))
    return Page(
        title="",
        intro=(
            *your_skills(you, implied_by(gap.roles), None if full else MOST_YOURS),
            *((verdict(gap.roles[0], learn),) if one else _answer(gap, learn)),
            *_reach(gap),
        ),
        sections=tuple(section for section in sections if section.blocks),
        outro=(*_care(gap, one), *_sources(gap, today), *_next_steps(gap, you, named, full)),
    )


def verdict(role: RoleGap, learn: Sequence[str] = ()) -> str:
    """Return how much a person has of what a role asks for, and what to learn first.

    `learn` has the names of what they think of learning, if anything.
    """
    if role.coverage is None:
        return NO_SKILLS
    if role.unordered:
        return _of_a_list(role, learn)
    names = {skill.id: skill.name for skill in role.missing}
    first = [names[skill] for skill in role.first]
    share = f"You have {rounded_percent(role.coverage)} of what {role.title} asks for"
    if is_thin(role.base):
        share += f" (counted in only {counted(role.base, 'posting')})"
    if learn and role.after is not None:
        share += f", {rounded_percent(role.after)} with {listed(learn)}"
    if not first or role.after_first is None:
        return f"{share}; none of its first {role.top} skills is missing{' then' * bool(learn)}."
    then = f"would {'then ' * bool(learn)}make it {rounded_percent(role.after_first)}"
    return f"{share}; {listed(first)} {then}."


def _of_a_list(role: RoleGap, learn: Sequence[str]) -> str:
    """Return how much of a list without an order a person has."""
    every = counted(len(role.have) + len(role.missing), "skill")
    here = f"You have {count(len(role.have))} of the {every} that {role.source} lists"
    then = "" if role.after is None else f", {rounded_percent(role.after)} with {listed(learn)}"
    return (
        f"{here} for {role.title} ({rounded_percent(role.coverage or 0)}){then}. "
        "The list has no order, so none comes first."
    )


def near_text(near: NearSkill, names: Mapping[str, str]) -> str:
    """Return why a missing skill is close: "GCP is close to your AWS: …"."""
    return f"{near.name} is close to your {names[near.known]}: {near.because}."


def _one(role: RoleGap, names: Mapping[str, str], full: bool) -> tuple[Block, ...]:
    """Return what a role asks for, and why what is missing is close to what the person has."""
    table = asked_for(role.missing, role.have, role.base, role.near, names, full=full)
    near = tuple(near_text(near, names) for near in role.near) if full else ()
    return (*table, *((Items(near, "Close to what you know"),) if near else ()))


def _role(role: RoleGap, learn: Sequence[str], names: Mapping[str, str]) -> Section:
    blocks = (Text(verdict(role, learn)), *_one(role, names, full=True))
    return Section(role.id, role.title, blocks)


def _answer(gap: Gap, learning: Sequence[str]) -> tuple[Sentence, ...]:
    """Return which role is nearest, source by source, and what helps in most of them."""
    firm = [role for role in gap.roles if role.coverage and not is_thin(role.base)]
    best = {role.source: role for role in reversed(firm)}
    several = len(numbers(gap)) > 1
    texts = [
        f"{role.title} {rounded_percent(role.coverage or 0)}" + (f" ({source})" if several else "")
        for source, role in reversed(best.items())
    ]
    nearest = f"Nearest: {'; '.join(texts)}." if texts else ""
    learn = [f"{s.name} ({gain_text(s.gain)})" for s in _advised(gap)]
    whom = "both" if len(gap.roles) == 2 else "all"
    advice = f"For {whom}: {', '.join(learn)}, in points of mean coverage." if learn else ""
    if gap.learn:
        advice = f"Then: with {listed(learning)}."
    return tuple(filter(None, (nearest, advice)))


def _advised(gap: Gap) -> Sequence[NextSkill]:
    firm = [skill for skill in gap.learn_next if not skill.doubtful]
    return (firm or gap.learn_next)[:MOST_NEXT]


def _reach(gap: Gap) -> tuple[str, ...]:
    reach = gap.reach
    if reach is None:
        return ()
    what = "coverage" if len(gap.roles) == 1 else "mean coverage"
    if not reach.reached or reach.before is None or reach.after is None:
        return (
            f"To reach {rounded_percent(reach.target)}: what is asked for is not counted here.",
        )
    lead = f"To reach {rounded_percent(reach.target)}"
    if not reach.skills:
        return (f"{lead}: you are there, your {what} is {rounded_percent(reach.after)}.",)
    names = {skill.id: skill.name for skill in gap.learn_next}
    number = len(reach.skills)
    more = "1 more skill brings" if number == 1 else f"{number} more skills bring"
    ends = f"from {rounded_percent(reach.before)} to {rounded_percent(reach.after)}"
    skills = listed([names[skill] for skill in reach.skills])
    return (f"{lead}: {more} your {what} {ends}: {skills}.",)


def _care(gap: Gap, one: bool) -> tuple[str, ...]:
    """Return which of the person's skills do not count, where one role is shown."""
    return below_text(gap.roles[0].below, gap.roles[0].top) if one else ()


def _sources(gap: Gap, today: date) -> tuple[str, ...]:
    """Return who counted the skills, with the numbers that stand for them in the table."""
    number = numbers(gap)
    counted = [role for role in gap.roles if role.coverage is not None]
    texts = []
    facts = {source.id: source for source in gap.sources}
    for source, place in number.items():
        bases = [role.base for role in counted if role.source == source]
        lead = f"{place} " if len(number) > 1 else ""
        texts.append(lead + counted_by(facts[source], bases, today))
    if not texts:
        return ()
    mixed = " Compare only rows of one source." if len(texts) > 1 else ""
    return (f"Skills: {'; '.join(texts)}.{mixed}",)


def _next_steps(gap: Gap, you: You, named: bool, full: bool) -> tuple[Sentence, ...]:
    if not gap.roles:
        return ()
    first = next((r for r in gap.roles if not is_thin(r.base)), gap.roles[0]).id
    if len(gap.roles) > 1 and not named:
        return (you.step("Next", "gap", first),)
    ids = [role.id for role in gap.roles]
    if not full:
        return (you.step("All skills", "gap", *ids, "--full"),)
    what_if = [skill.id for skill in _advised(gap)][:1]
    if not what_if or gap.learn:
        return (you.step("By your own weights", "rank"),)
    return (you.step("What if", "gap", *ids, "--learn", *what_if),)
