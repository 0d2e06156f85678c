"""One posting against a person, as a page: what it asks for, and how usual that is."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.analysis.posting_gap import AgainstRole, Covered, PostingGap, WantedSkill
from careercli.views.blocks import Block, Cell, Column, Items, Page, Section, Sentence, Table
from careercli.views.cells import NOTHING, legend, rounded_percent, share_cell
from careercli.views.person import MOST_NAMED, You, implied_names, your_skills
from careercli.views.skill_tables import counted_by
from careercli.views.wording import listed

MOST_ROWS = 14  # on a first screen
MOST_FIRST = 3
MOST_OTHERS = 5


def page(
    posting: PostingGap, you: You, names: Mapping[str, str], today: date, *, full: bool = False
) -> Page:
    """Return a posting's skills in one table, what is missing first; `names` of all skills."""
    most = None if full else MOST_NAMED
    skills = your_skills(you, implied_names(posting.counts_as, names), most)
    near = _near(posting, names) if full else ()
    sections = [Section("skills", "", _table(posting, names, full))]
    if near:
        sections.append(Section("near", "", (Items(near, "Close to what you know"),)))
    return Page(
        title=_title(posting),
        intro=(_answer(posting), *skills),
        sections=tuple(sections),
        outro=(
            *_aside(posting, names),
            *_against(posting, names, today, full),
            _next_step(posting, you),
        ),
    )


def _title(posting: PostingGap) -> str:
    title = posting.title or "A posting without a title"
    if posting.role is None:
        return f"{title} (of none of the known roles)"
    return title if title == posting.role.title else f"{title} (read as {posting.role.title})"


def _answer(posting: PostingGap) -> str:
    """Return how much of the posting the person has, and what to learn first."""
    if posting.told_apart:
        have = f"{_of(posting.must, 'must-have')}, {_of(posting.nice, 'nice-to-have')}"
    else:
        have = _of(posting.every, "skill that it names", "skills that it names")
    learn = [skill.name for skill in _missing(posting) if skill.must][:MOST_FIRST]
    advice = f" Missing first: {listed(learn)}." if learn else " No must-have is missing."
    return f"You have {have}.{advice}"


def _of(covered: Covered, one: str, many: str = "") -> str:
    name = one if covered.of == 1 else many or f"{one}s"
    return f"{covered.have} of {covered.of} {name}"


def _missing(posting: PostingGap) -> list[WantedSkill]:
    return [skill for skill in posting.skills if not skill.have]


def _table(posting: PostingGap, names: Mapping[str, str], full: bool) -> tuple[Block, ...]:
    """Return the missing skills and then the others, the must-haves first in both."""
    ordered = [*_missing(posting), *(skill for skill in posting.skills if skill.have)]
    shown = ordered if full else ordered[:MOST_ROWS]
    role = posting.role
    rows = tuple(_row(skill, posting, names) for skill in shown)
    columns = (
        Column("Skill"),
        *((Column("Asked for"),) if posting.told_apart else ()),
        Column("You"),
        *((Column(f"Among {role.title}s", "right", spare=1),) if role else ()),
    )
    table = Table(columns, rows)
    more = len(ordered) - len(shown)
    return (table, *legend(table, *((f"{more} more: --full",) if more else ())))


def _row(skill: WantedSkill, posting: PostingGap, names: Mapping[str, str]) -> tuple[Cell, ...]:
    asked = (Cell("must" if skill.must else "nice to have"),) if posting.told_apart else ()
    near = f", near {names[skill.near.known]}" if skill.near else ""
    if skill.implied_by:
        near = f", by {names[skill.implied_by]}"
    you = Cell(f"{'have' if skill.have else 'lack'}{near}", "muted" if skill.have else "plain")
    role = (_share(skill, posting.role),) if posting.role else ()
    return (Cell(skill.name, "plain" if skill.have else "strong"), *asked, you, *role)


def _share(skill: WantedSkill, role: AgainstRole) -> Cell:
    if skill.share is not None:
        return share_cell(skill.share, role.base)
    return NOTHING if skill.rank is None else Cell(f"rank {skill.rank}")


def _against(
    posting: PostingGap, names: Mapping[str, str], today: date, full: bool
) -> tuple[str, ...]:
    """Return how usual the posting's list is for its role, and how far the role itself is."""
    role = posting.role
    if role is None:
        return ("Its role: name it, as in gap ROLE --posting FILE, to see how usual this is.",)
    most = None if full else MOST_OTHERS
    missing = [_with_share(skill.name, skill.share) for skill in role.unnamed]
    unusual = [names[skill] for skill in role.unusual]
    text = (
        f"It names {role.count_} of the first {role.top} skills of {role.title}, "
        f"{rounded_percent(role.named)} by weight; of the role itself you have "
        f"{rounded_percent(role.yours)}."
    )
    others = (
        (f"Usual but not named: {_cut(missing, most)}.", missing),
        (f"Not on the role's list: {_cut(unusual, most)}.", unusual),
    )
    source = f"Skills: {counted_by(role.source, [role.base], today)}."
    return (text, *(sentence for sentence, items in others if items), source)


def _aside(posting: PostingGap, names: Mapping[str, str]) -> tuple[str, ...]:
    if not posting.aside:
        return ()
    return (f"Named but not asked for: {listed([names[skill] for skill in posting.aside])}.",)


def _with_share(name: str, share: float | None) -> str:
    return name if share is None else f"{name} {rounded_percent(share)}"


def _cut(items: Sequence[str], most: int | None) -> str:
    if most is None or len(items) <= most:
        return listed(items)
    return listed([*items[:most], f"{len(items) - most} more"])


def _near(posting: PostingGap, names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        f"{skill.name} is close to your {names[skill.near.known]}: {skill.near.because}."
        for skill in posting.skills
        if skill.near
    )


def _next_step(posting: PostingGap, you: You) -> Sentence:
    if posting.role is None:
        return you.step("Next", "gap")
    return you.step("The role itself", "gap", posting.role.id)
