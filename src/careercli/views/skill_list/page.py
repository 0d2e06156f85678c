"""Skills, one or many, as a page."""

from careercli.analysis.skill_list import SkillList, SkillProfile, WantedBy
from careercli.views.blocks import (
    Block,
    Cell,
    Column,
    Items,
    Mark,
    Page,
    Section,
    Table,
    Text,
    Value,
)
from careercli.views.cells import NOTHING, legend, marks, name_cell, share_cell
from careercli.views.commands import Options, step
from careercli.views.wording import count, listed

MOST_SPELLINGS, MOST_ROLES = 3, 2


def page(skills: SkillList, nearest: tuple[str, ...], options: Options = ()) -> Page:
    """Return one skill in full, or many as a table; `nearest` are names to try instead.

    `options` give the next command the same data.
    """
    if not skills.skills:
        return _nothing(skills, nearest, options)
    if skills.exact:
        return _one(skills.skills[0], options)
    columns = (
        Column("Skill"),
        Column("First for (rank)"),
        Column("Also written", spare=1, cut=True),
    )
    rows = tuple(
        (name_cell(skill.name, "strong"), _first_for(skill), _spellings(skill))
        for skill in skills.skills
    )
    table = Table(columns, rows)
    return Page(
        title=f"{count(len(rows))} of {count(skills.known)} known skills",
        intro=(),
        sections=(Section("skills", "", (table, *legend(table))),),
        outro=(
            step("One skill in full", "skills", skills.skills[0].id, options=options),
            step("All skills", "skills", "--all", options=options),
        ),
    )


def _nothing(skills: SkillList, nearest: tuple[str, ...], options: Options) -> Page:
    hint = f" Did you mean {listed(nearest, 'or')}?" if nearest else ""
    text = f"None of the {count(skills.known)} known skills has {skills.query!r} in its name.{hint}"
    return Page("", (text,), (), (step("Skills that roles want", "skills", options=options),))


def _one(skill: SkillProfile, options: Options) -> Page:
    near = tuple(f"{n.name}: {n.because}." for n in skill.near)
    implied = listed([implied.name for implied in skill.implies])
    sections = (
        ("roles", "", _ranks(skill)),
        ("near", "Near it", (Items(near),) if near else ()),
    )
    return Page(
        title=f"{skill.name} ({skill.category})",
        intro=tuple(
            filter(
                None,
                (
                    f"Also written {listed(skill.aliases)}." if skill.aliases else "",
                    f"Whoever has it has {implied} too." if implied else "",
                ),
            )
        ),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(step("Where it would take you", "gap", "--skills", skill.id, options=options),),
    )


def _ranks(skill: SkillProfile) -> tuple[Block, ...]:
    if not skill.roles:
        return (Text("No source lists it among the first skills of a role."),)
    rows = tuple(
        (
            name_cell(role.title, "strong"),
            Cell(str(role.rank), "plain", None, (Value(role.rank, "rank"),), _doubt(role)),
            share_cell(role.share),
            Cell(role.source) if role.source else NOTHING,
        )
        for role in skill.roles
    )
    columns = (
        *(Column("Role"), Column("Rank", "right")),
        *(Column("Share", "right"), Column("Source", spare=1)),
    )
    table = Table(columns, rows)
    doubts = dict.fromkeys(role.doubtful for role in skill.roles if role.doubtful)
    end = " ".join(f"Doubtful: {doubt}." for doubt in doubts)
    return (table, *legend(table, end=end))


def _doubt(role: WantedBy) -> tuple[Mark, ...]:
    return marks(doubtful=role.doubtful)


def _spellings(skill: SkillProfile) -> Cell:
    shown, more = skill.aliases[:MOST_SPELLINGS], len(skill.aliases) - MOST_SPELLINGS
    text = ", ".join(shown) + (f" +{more}" if more > 0 else "")
    return Cell(text) if text else NOTHING


def _first_for(skill: SkillProfile) -> Cell:
    """Return the roles that rank the skill highest at any source, each with that rank."""
    best: dict[str, WantedBy] = {}
    for role in skill.roles:  # the best rank first
        best.setdefault(role.id, role)
    shown, more = list(best.values())[:MOST_ROLES], len(best) - MOST_ROLES
    if not shown:
        return NOTHING
    text = ", ".join(f"{role.id} {role.rank}" for role in shown)
    ranks = tuple(Value(role.rank, "rank") for role in shown)
    doubtful = any(role.doubtful for role in shown)
    extra = f" +{more}" if more > 0 else ""
    return Cell(text + extra, values=ranks, marks=marks(doubtful=doubtful))
