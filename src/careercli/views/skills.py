"""Skills of roles as tables: rankings, what speaks against them, and close pairs."""

from collections.abc import Collection, Iterable, Sequence

from careercli.analysis.figures import RoleFigures
from careercli.analysis.skill_ranks import SkillElsewhere, SkillRank, spans_elsewhere
from careercli.analysis.skills import HeldSkill, MissingSkill
from careercli.views.blocks import Block, Cell, Column, Items, Table
from careercli.views.figures import Lineup
from careercli.views.wording import ABSENT, counted, listed, percent

MOST_APART = 3  # roles whose doubts are listed one by one
Doubted = SkillRank | HeldSkill | MissingSkill


def ranking(lineup: Lineup, depth: int, shared: Collection[str] = ()) -> tuple[Block, ...]:
    """Return the skills of each column in rank order; those not shared stand out."""
    rows = tuple(
        (Cell(str(rank + 1)), *(_rank_cell(role, rank, shared) for role in lineup.figures))
        for rank in range(min(depth, max(len(role.skills) for role in lineup.figures)))
    )
    columns = (Column("Rank", "right"), *(Column(heading) for heading in lineup.headings))
    return (Table(columns, rows),) if rows else ()


def remarks(roles: Iterable[RoleFigures]) -> tuple[Block, ...]:
    """Return what the sources say against or about the skills, once for each skill."""
    of_each = [(role.title, role.skills) for role in roles]
    skills_of_all = [skill for _, skills in of_each for skill in skills]
    texts = {
        skill.name: f"{skill.name} (note): {skill.note}." for skill in skills_of_all if skill.note
    }
    texts |= doubts(of_each)
    in_order = dict.fromkeys(skill.name for skill in skills_of_all if skill.name in texts)
    return (Items(tuple(texts[name] for name in in_order)),) if texts else ()


def doubts(of_each: Iterable[tuple[str, Sequence[Doubted]]]) -> dict[str, str]:
    """Return by name what speaks against doubtful skills of roles, given with their titles.

    Where other sources cover the roles, what they say stands behind it.
    """
    by_name: dict[str, list[tuple[str, Doubted]]] = {}
    for title, skills in of_each:
        for skill in skills:
            if skill.doubtful:
                by_name.setdefault(skill.name, []).append((title, skill))
    return {
        name: f"{name} (doubtful): {doubted[-1][1].doubtful}.{_elsewhere(doubted)}"
        for name, doubted in by_name.items()
    }


def _elsewhere(doubted: Sequence[tuple[str, Doubted]]) -> str:
    """Return rank and share of a skill at other sources: for each role, or of many as a span."""
    known = [(title, skill) for title, skill in doubted if skill.elsewhere]
    if len(known) > MOST_APART:
        return _over_many([at for _, skill in known for at in skill.elsewhere])
    whose = len(doubted) > 1
    return "".join(
        f" Rank {skill.rank} here{f' for {title}' if whose else ''}, "
        f"{listed([_at(at) for at in skill.elsewhere])}."
        for title, skill in known
    )


def _at(at: SkillElsewhere) -> str:
    if at.rank is None and at.share is None:
        return f"not among the {counted(at.listed, 'skill')} that {at.name} lists"
    if at.share is None:
        return f"rank {at.rank} at {at.name}"
    postings = "postings" if at.of is None else counted(at.of, "posting")
    return f"in {percent(at.share)} of {postings} at {at.name}"


def _over_many(everywhere: Sequence[SkillElsewhere]) -> str:
    texts = []
    for span in spans_elsewhere(everywhere):
        parts = []
        if span.with_share:
            ends = dict.fromkeys((percent(span.low), percent(span.high)))
            parts.append(f"in {' to '.join(ends)} of postings ({counted(span.with_share, 'role')})")
        if span.absent:
            parts.append(f"not listed for {counted(span.absent, 'role')}")
        texts += [f"at {span.name} {listed(parts)}"] if parts else []
    return f" Elsewhere: {'; '.join(texts)}." if texts else ""


def named(name: str, doubtful: str | None) -> str:
    """Return a skill's name, its doubt marked."""
    return f"{name} (doubtful)" if doubtful else name


def _rank_cell(role: RoleFigures, rank: int, shared: Collection[str]) -> Cell:
    if rank >= len(role.skills):
        return Cell(ABSENT)
    return _cell(role.skills[rank], shared)


def _cell(skill: SkillRank, shared: Collection[str]) -> Cell:
    share = f" {percent(skill.share)}" if skill.share is not None else ""
    text = named(skill.name, skill.doubtful) + share
    return Cell(text, "plain" if skill.doubtful or skill.id in shared else "strong")
