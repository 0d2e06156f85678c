"""A person held against roles, as a page."""

from collections.abc import Mapping, Sequence

from careercli.analysis.gap import Gap
from careercli.analysis.learn import NextSkill
from careercli.analysis.role_gap import NearSkill, RoleGap
from careercli.analysis.statistics import is_thin
from careercli.catalog.model import THIN
from careercli.views.blocks import Bar, Block, Cell, Column, Items, Page, Section, Span, Table, Text
from careercli.views.person import You, your_skills
from careercli.views.skills import doubts, named
from careercli.views.sources import source_line
from careercli.views.steps import STEPS
from careercli.views.wording import DAGGER, daggered, gain, listed, marked_thin, percent, points

MOST_ADVISED = 3
MOST_NEXT = 8
MOST_NAMED = 6  # roles that want a skill; more are counted
FEW_ROLES = 8  # up to here an overview has room for all advice
NO_SKILLS = "What this role asks for is not counted here."


def page(
    gap: Gap,
    you: You,
    names: Mapping[str, str],
    in_full: bool,
    explain: Sequence[str] = (),
) -> Page:
    """Return every role in full, or all as one table; `names` are those of all skills by id."""
    number = _numbers(gap)
    full = [_role(role, names, number) for role in gap.roles] if in_full else []
    sections = full or [_overview(gap, number)]
    if gap.learn:
        sections.insert(0, _what_if(gap, names))
    sections += [section for section in (_next(gap), _reach(gap)) if section]
    sections.append(_doubts(gap))
    if explain:
        sections.append(Section("explain", "How it is computed", (Items(tuple(explain)),)))
    return Page(
        title="",
        intro=(*your_skills(you), *_source_lines(gap, number), *_mixed(gap)),
        sections=tuple(sections),
        outro=_next_steps(gap, you, in_full),
    )


def verdict(role: RoleGap) -> str:
    """Return how far a person is from a role, and what to learn first."""
    if role.coverage is None or role.step is None:
        return NO_SKILLS
    share = marked_thin(f"{percent(role.coverage)} ({role.covered:g}/{role.total:g})", role.base)
    learn = [f"{skill.name} (+{points(skill.gain)})" for skill in role.missing[:MOST_ADVISED]]
    if not learn:
        return f"You cover all of it, {share}."
    return f"You cover {share}: {STEPS[role.step]}. Learn {listed(learn)} first."


def near_text(near: NearSkill, names: Mapping[str, str]) -> str:
    """Return why a missing skill is close: "You know AWS; GCP is close: …"."""
    return f"You know {names[near.known]}; {near.name} is close: {near.because}."


def _overview(gap: Gap, number: Mapping[str | None, str]) -> Section:
    rows = tuple(
        (
            Cell(f"{role.title}{number.get(role.source, '')}", "strong"),
            _bar(role.coverage or 0),
            Cell(daggered(percent(role.coverage), role.base)),
            Cell(listed([skill.name for skill in role.have]) or "–"),
            Cell(_advised(role, MOST_ADVISED if len(gap.roles) <= FEW_ROLES else 1)),
        )
        for role in gap.roles
    )
    columns = (
        *(Column("Role"), Column("Covered"), Column("Share", "right")),
        *(Column("You have"), Column("Learn first")),
    )
    title = "Roles by coverage, as it is now" if gap.learn else "Roles by coverage"
    legend = f"{DAGGER} thin: skills counted in fewer than {THIN} postings."
    thin = any(is_thin(role.base) for role in gap.roles)
    return Section(
        "roles", title, (Table(columns, rows), *([Text(legend, "muted")] if thin else ()))
    )


def _role(role: RoleGap, names: Mapping[str, str], number: Mapping[str | None, str]) -> Section:
    rows = (
        *((Cell(s.name), Cell(str(s.rank)), Cell("have", "strong"), Cell("")) for s in role.have),
        *(
            (
                Cell(named(s.name, s.doubtful), "doubtful" if s.doubtful else "plain"),
                Cell(str(s.rank)),
                Cell("missing"),
                Cell(gain(s.gain)),
            )
            for s in role.missing
        ),
    )
    columns = (Column("Skill"), Column("Rank", "right"), Column("You"), Column("Points", "right"))
    near = tuple(near_text(n, names) for n in role.near)
    blocks: tuple[Block, ...] = (Text(verdict(role)),)
    if rows:
        blocks = (*blocks, Table(columns, rows))
    if near:
        blocks = (*blocks, Items(near, "Close to what you know"))
    return Section(role.id, f"{role.title}{number.get(role.source, '')}", blocks)


def _what_if(gap: Gap, names: Mapping[str, str]) -> Section:
    brings = [
        (role, role.after - role.coverage)
        for role in gap.roles
        if role.after is not None and role.coverage is not None
    ]
    rows = tuple(
        (
            Cell(role.title, "strong"),
            Cell(percent(role.coverage)),
            Cell(percent(role.after)),
            Cell(gain(more)),
        )
        for role, more in sorted(brings, key=lambda pair: -pair[1])
    )
    columns = (
        *(Column("Role"), Column("Now", "right")),
        *(Column("Then", "right"), Column("Points", "right")),
    )
    title = f"If you learn {listed([names[skill] for skill in gap.learn])}"
    return Section("what-if", title, (Table(columns, rows),))


def _next(gap: Gap) -> Section | None:
    titles = {role.id: role.title for role in gap.roles}
    rows = tuple(
        (
            Cell(named(skill.name, skill.doubtful), "doubtful" if skill.doubtful else "strong"),
            Cell(gain(skill.gain)),
            Cell(_wanted_by(skill, titles)),
        )
        for skill in gap.learn_next[:MOST_NEXT]
    )
    if not rows or len(gap.roles) < 2:
        return None
    columns = (Column("Skill"), Column("Points", "right"), Column("Wanted by"))
    legend = Text("Points: what the skill adds to your mean coverage of these roles.", "muted")
    title = "Learn after that" if gap.learn else "Learn next"
    return Section("learn-next", title, (Table(columns, rows), legend))


def _wanted_by(skill: NextSkill, titles: Mapping[str, str]) -> str:
    if len(skill.roles) == len(titles) > 1:
        return "all of them"
    if len(skill.roles) > MOST_NAMED:
        return f"{len(skill.roles)} of the {len(titles)} roles"
    return listed([titles[role] for role in skill.roles])


def _reach(gap: Gap) -> Section | None:
    found = gap.reach
    if found is None:
        return None
    names = {skill.id: skill.name for skill in gap.learn_next}
    target, after = percent(found.target), percent(found.after)
    what = "coverage" if len(gap.roles) == 1 else "mean coverage"
    skills = listed([names[skill] for skill in found.skills])
    if found.reached and not found.skills:
        text = f"You are there: your {what} is {after}."
    elif found.reached:
        before = percent(found.before)
        more = (
            "1 more skill brings" if len(found.skills) == 1 else f"{len(found.skills)} more bring"
        )
        text = f"{more} your {what} from {before} to {after}: {skills}."
    else:
        text = "What these roles ask for is not counted here."
    return Section("reach", f"To reach {target}", (Text(text),))


def _doubts(gap: Gap) -> Section:
    """Return why skills are doubtful, and how many skills of a role count at all."""
    held = doubts((role.title, [*role.missing, *role.have]) for role in gap.roles)
    counted = f"Only the first {gap.top} skills of a role count (--top takes another number)."
    return Section("care", "Read with care", (Items((counted, *held.values())),))


def _advised(role: RoleGap, most: int) -> str:
    advised = [f"{named(s.name, s.doubtful)} {gain(s.gain)}" for s in role.missing[:most]]
    return ", ".join(advised) or ("nothing" if role.total else NO_SKILLS)


def _bar(share: float) -> Cell:
    return Cell("", bar=Bar((Span(0, share, "first"), Span(share, 1, "third"))))


def _numbers(gap: Gap) -> Mapping[str | None, str]:
    """Return what stands behind a role of each source, nothing where there is only one."""
    if len(gap.sources) < 2:
        return {}
    return {source.id: f" [{place}]" for place, source in enumerate(gap.sources, start=1)}


def _source_lines(gap: Gap, number: Mapping[str | None, str]) -> tuple[str, ...]:
    return tuple(f"{number.get(s.id, '')} {source_line(s)}".strip() for s in gap.sources)


def _mixed(gap: Gap) -> tuple[str, ...]:
    if gap.same_source:
        return ()
    return ("Each role is held against its own first source; the order is a rough guide.",)


def _next_steps(gap: Gap, you: You, in_full: bool) -> tuple[str, ...]:
    first = gap.roles[0] if gap.roles else None
    steps = []
    if first and not in_full:
        steps.append(f"One role in full: {you.command(f'careercli gap {first.id}')}")
    if gap.learn_next and not gap.learn:
        named_roles = "".join(f" {role.id}" for role in gap.roles) if in_full else ""
        command = f"careercli gap{named_roles} --learn {gap.learn_next[0].id}"
        steps.append(f"What if: {you.command(command)}")
    steps.append(f"By your own weights: {you.command('careercli rank')}")
    if you.given and you.skills.known:
        steps.append(f"Save your skills: careercli me add {' '.join(you.skills.known)}")
    return tuple(steps)
