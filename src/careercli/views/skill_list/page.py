"""Skills, one or many, as a page."""

from careercli.analysis.skill_list import SkillList, SkillProfile, WantedBy
from careercli.views.blocks import Block, Cell, Column, Items, Page, Section, Table, Text, cells
from careercli.views.skills import named
from careercli.views.wording import ABSENT, count, listed, percent

MOST_SPELLINGS = 3


def page(found: SkillList, nearest: tuple[str, ...]) -> Page:
    """Return one skill in full, or many as a table; `nearest` are names to try instead."""
    if not found.skills:
        return _nothing(found, nearest)
    if found.exact:
        return _one(found.skills[0])
    rows = tuple(
        (
            Cell(skill.name, "strong"),
            *cells(_spellings(skill), _roles(skill)),
        )
        for skill in found.skills
    )
    columns = (Column("Skill"), Column("Also written"), Column("Wanted by"))
    first = found.skills[0].id
    return Page(
        title="",
        intro=(),
        sections=(Section("skills", "", (Table(columns, rows),)),),
        outro=(
            f"{count(len(rows))} of {count(found.known)} known skills. "
            "Search: careercli skills QUERY; all: careercli skills --all",
            f"One skill in full: careercli skills {first}",
        ),
    )


def _nothing(found: SkillList, nearest: tuple[str, ...]) -> Page:
    hint = f" Did you mean {listed(nearest, 'or')}?" if nearest else ""
    text = f"None of the {count(found.known)} known skills has {found.query!r} in its name.{hint}"
    return Page("", (text,), (), ("Skills that roles want: careercli skills",))


def _one(skill: SkillProfile) -> Page:
    near = tuple(f"{n.name}: {n.because}." for n in skill.near)
    aliases = f" Also written {listed(skill.aliases)}." if skill.aliases else ""
    sections = (
        ("roles", "Where it ranks", _ranks(skill)),
        ("near", "Near it", (Items(near),) if near else ()),
    )
    return Page(
        title=skill.name,
        intro=(f"Category: {skill.category}.{aliases}",),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(f"Where it would take you: careercli gap --skills {skill.id}",),
    )


def _ranks(skill: SkillProfile) -> tuple[Block, ...]:
    if not skill.roles:
        return (Text("No source lists it among the first skills of a role."),)
    rows = tuple(
        cells(role.title, str(role.rank), percent(role.share), role.source or ABSENT)
        for role in skill.roles
    )
    columns = (
        *(Column("Role"), Column("Rank", "right")),
        *(Column("Share", "right"), Column("Source")),
    )
    doubts = dict.fromkeys(role.doubtful for role in skill.roles if role.doubtful)
    return (Table(columns, rows), *(Text(f"Doubtful: {doubt}.", "doubtful") for doubt in doubts))


def _spellings(skill: SkillProfile) -> str:
    shown, more = skill.aliases[:MOST_SPELLINGS], len(skill.aliases) - MOST_SPELLINGS
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "") or ABSENT


def _roles(skill: SkillProfile) -> str:
    """Return each role that wants the skill once, with its best rank at any source."""
    best = {role.id: role for role in reversed(skill.roles)}
    in_order = sorted(best.values(), key=lambda role: role.rank)
    return ", ".join(map(_role, in_order)) or ABSENT


def _role(role: WantedBy) -> str:
    return named(f"{role.id} {role.rank}", role.doubtful)
