"""How far skills cover a role: weight, coverage, gain, and the step from another role."""

from collections.abc import Collection, Iterable, Sequence
from math import fsum
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.implied import Implies, Known, with_implied
from careercli.analysis.skill_ranks import SkillElsewhere, SkillRank
from careercli.analysis.statistics import ROUNDING
from careercli.catalog.model import SkillShare

TOP = 8  # skills that count where a source only ranks
TOP_SHARES = 20  # and where it has shares
SHORT, WITHIN_REACH = 0.75, 0.5
Step = Literal["short", "within-reach", "far"]


class HeldSkill(NamedTuple):
    """A skill that a role wants and a person has, with its weight in the role.

    `implied_by` is the skill of theirs that implies this one, None for one they named; `share` is
    None where the source only ranks.
    """

    id: str
    name: str
    rank: int
    weight: float
    doubtful: str | None
    elsewhere: tuple[SkillElsewhere, ...] = ()
    implied_by: str | None = None
    share: float | None = None


class MissingSkill(NamedTuple):
    """A skill that a role wants and a person lacks.

    `gain` is what it adds to the coverage: its `weight` over all that counts.
    """

    id: str
    name: str
    rank: int
    share: float | None
    weight: float
    gain: float
    doubtful: str | None
    elsewhere: tuple[SkillElsewhere, ...] = ()


class SkillBelow(NamedTuple):
    """A skill that the source ranks below the ones that count, and whether somebody has it."""

    id: str
    name: str
    rank: int
    share: float | None
    have: bool


class Coverage(NamedTuple):
    """How much of a role's top skills is covered: `covered` of `total` weight, and `share`.

    `top` is how many skills count at most, `below` those that do not.
    """

    covered: float
    total: float
    share: float
    have: tuple[HeldSkill, ...]
    missing: tuple[MissingSkill, ...]
    top: int
    below: tuple[SkillBelow, ...]


class Switch(NamedTuple):
    """The step from one role to another: how far the first's top skills cover the second's.

    `step` is about tools and skills alone, not of experience or field. `without_doubtful` is the
    coverage with the doubtful skills left out of both.
    """

    from_: str
    to: str
    coverage: float
    without_doubtful: float
    covered: float
    total: float
    step: Step
    missing: tuple[MissingSkill, ...]


def depth(skills: Sequence[SkillRank] | Sequence[SkillShare], top: int | None = None) -> int:
    """Return how many of a role's skills count: `top`, else 20 with shares and 8 with ranks.

    Of skills without an order, all at the first rank, all count.
    """
    if top is not None:
        return top
    if len(skills) > 1 and isinstance(last := skills[-1], SkillRank) and last.rank == 1:
        return len(skills)
    return TOP_SHARES if any(skill.share is not None for skill in skills) else TOP


def skill_ids(role: RoleFigures, top: int | None = None) -> tuple[str, ...]:
    """Return the ids of a role's top skills in rank order."""
    return tuple(skill.id for skill in role.skills[: depth(role.skills, top)])


def is_unordered(ranks: Collection[int]) -> bool:
    """Return whether a source ranks none of these skills above another."""
    return len(ranks) > 1 and set(ranks) == {1}


def weight(skill: SkillRank, top: int) -> float:
    """Return a skill's weight in a role: its share of postings, else `top + 1 − rank`."""
    return skill.share if skill.share is not None else top + 1 - skill.rank


def coverage(role: RoleFigures, known: Known, top: int | None = None) -> Coverage:
    """Return how much of a role's top skills somebody's skills cover, with those that they imply.

    `share` is covered weight over total weight, and a missing skill's gain is its weight over the
    total, so that gains and coverage add up to 1. Missing skills stand in order of gain, the
    doubtful ones behind all others. A role without skills is covered by 0.
    """
    top = depth(role.skills, top)
    wanted = role.skills[:top]
    below = tuple(
        SkillBelow(s.id, s.name, s.rank, s.share, s.id in known) for s in role.skills[top:]
    )
    total = _summed(weight(skill, top) for skill in wanted)
    if not total:
        return Coverage(0, 0, 0.0, (), (), top, below)
    have = tuple(
        HeldSkill(
            s.id, s.name, s.rank, weight(s, top), s.doubtful, s.elsewhere, known[s.id], s.share
        )
        for s in wanted
        if s.id in known
    )
    missing = [
        MissingSkill(
            *(s.id, s.name, s.rank, s.share, weight(s, top), weight(s, top) / total),
            *(s.doubtful, s.elsewhere),
        )
        for s in wanted
        if s.id not in known
    ]
    covered = _summed(skill.weight for skill in have)
    in_order = sorted(missing, key=lambda skill: (skill.doubtful is not None, skill.rank))
    return Coverage(covered, total, covered / total, have, tuple(in_order), top, below)


def carried(
    start: RoleFigures, target: RoleFigures, implies: Implies, top: int | None = None
) -> Coverage:
    """Return how far the top skills of one role, and what they imply, cover another's."""
    return coverage(target, with_implied(skill_ids(start, top), implies), top)


def switch(
    start: RoleFigures, target: RoleFigures, implies: Implies, top: int | None = None
) -> Switch:
    """Return the step from one role to another; the way back is another step."""
    covered = carried(start, target, implies, top)
    return Switch(
        start.id,
        target.id,
        covered.share,
        without_doubtful(covered, start, top),
        covered.covered,
        covered.total,
        step(covered.share),
        covered.missing,
    )


def without_doubtful(coverage: Coverage, start: RoleFigures, top: int | None = None) -> float:
    """Return a coverage by another role's skills, the doubtful ones of either left out."""
    top_skills = start.skills[: depth(start.skills, top)]
    doubted = {skill.id for skill in top_skills if skill.doubtful}
    firm = [s for s in coverage.have if not s.doubtful and s.id not in doubted]
    have = [s.weight for s in firm if s.implied_by not in doubted]
    missing = [s.gain * coverage.total for s in coverage.missing if not s.doubtful]
    total = fsum([*(s.weight for s in firm), *missing])
    return fsum(have) / total if total else coverage.share


def step(share: float) -> Step:
    """Return how far a step is in tools: short from 75% coverage, within reach from 50%, or far."""
    if share >= SHORT - ROUNDING:
        return "short"
    return "within-reach" if share >= WITHIN_REACH - ROUNDING else "far"


def _summed(weights: Iterable[float]) -> float:
    """Return their sum, the same to the last digit on every Python; whole ones stay whole."""
    numbers = list(weights)
    exact = fsum(numbers)
    return exact if any(isinstance(n, float) for n in numbers) else int(exact)
