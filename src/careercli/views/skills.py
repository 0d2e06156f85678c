"""Skills of roles as tables: rankings, what speaks against them, and close pairs."""

from collections.abc import Collection, Iterable

from careercli.analysis.compare import RelatedPair
from careercli.analysis.figures import RoleFigures, SkillRank
from careercli.views.blocks import Block, Cell, Column, Items, Table, cells
from careercli.views.figures import Board
from careercli.views.related import related_pairs
from careercli.views.wording import ABSENT, percent


def ranking(board: Board, depth: int, shared: Collection[str] = ()) -> tuple[Block, ...]:
    """Return the skills of each column in rank order; those not shared stand out."""
    rows = tuple(
        (Cell(str(rank + 1)), *(_at(role, rank, shared) for role in board.figures))
        for rank in range(min(depth, max(len(role.skills) for role in board.figures)))
    )
    columns = (Column("Rank", "right"), *(Column(heading) for heading in board.headings))
    return (Table(columns, rows),) if rows else ()


def remarks(roles: Iterable[RoleFigures]) -> tuple[Block, ...]:
    """Return what the sources say against or about the skills, once for each skill."""
    said = {
        skill.id: f"{skill.name} ({word}): {text}."
        for role in roles
        for skill in role.skills
        for word, text in (("doubtful", skill.doubtful), ("note", skill.note))
        if text
    }
    return (Items(tuple(said.values())),) if said else ()


def related_table(pairs: Iterable[RelatedPair], options: str) -> tuple[Block, ...]:
    """Return pairs as a table of commands."""
    rows = tuple(
        cells(pair.command, f"{pair.overlap.count_} of {pair.overlap.of} skills shared")
        for pair in related_pairs(pairs, options)
    )
    return (Table((Column("Run next"), Column("Overlap")), rows),) if rows else ()


def named(name: str, doubtful: str | None) -> str:
    """Return a skill's name, its doubt marked."""
    return f"{name} (doubtful)" if doubtful else name


def _at(role: RoleFigures, rank: int, shared: Collection[str]) -> Cell:
    if rank >= len(role.skills):
        return Cell(ABSENT)
    return _cell(role.skills[rank], shared)


def _cell(skill: SkillRank, shared: Collection[str]) -> Cell:
    share = f" {percent(skill.share)}" if skill.share is not None else ""
    text = named(skill.name, skill.doubtful) + share
    if skill.doubtful:
        return Cell(text, "doubtful")
    return Cell(text, "plain" if skill.id in shared else "strong")
