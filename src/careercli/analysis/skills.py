"""Skills of roles held against each other: overlap, coverage and what is missing."""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.skill_ranks import SkillElsewhere, SkillRank

TOP = 8
SHORT, FEASIBLE = 0.75, 0.5
ROUNDING = 1e-9  # shares such as 0.6 and 0.2 are no exact binary fractions
Step = Literal["short", "feasible", "change-of-field"]


class Overlap(NamedTuple):
    """How many of the top skills are shared: of how many, as a share, and by Jaccard's index."""

    count_: int
    of: int
    share: float
    jaccard: float


class SharedSkills(NamedTuple):
    """Skill ids that stand in every role's top list, and in one role's alone, in rank order.

    All three are empty where nobody counted the skills of one of the roles.
    """

    shared: tuple[str, ...]
    only: Mapping[str, tuple[str, ...]]
    overlap: Overlap | None


class HeldSkill(NamedTuple):
    """A skill that a role wants and a person has, with its weight in the role."""

    id: str
    name: str
    rank: int
    weight: float
    doubtful: str | None
    elsewhere: tuple[SkillElsewhere, ...] = ()


class MissingSkill(NamedTuple):
    """A skill that a role wants and a person lacks; `gain` is what it adds to the coverage."""

    id: str
    name: str
    rank: int
    share: float | None
    gain: float
    doubtful: str | None
    elsewhere: tuple[SkillElsewhere, ...] = ()


class Coverage(NamedTuple):
    """How much of a role's top skills is covered: `covered` of `total` weight, and `share`."""

    covered: float
    total: float
    share: float
    have: tuple[HeldSkill, ...]
    missing: tuple[MissingSkill, ...]


class Switch(NamedTuple):
    """The step from one role to another: how far the first's top skills cover the second's.

    `without_doubtful` is the coverage with the doubtful skills left out of both.
    """

    from_: str
    to: str
    coverage: float
    without_doubtful: float
    covered: float
    total: float
    step: Step
    missing: tuple[MissingSkill, ...]


def overlap(skills: Sequence[Sequence[str]], top: int = TOP) -> Overlap:
    """Return how many of the top skills all lists share.

    `share` is the count over the length of the longest list (at most `top`);
    Jaccard's index is the intersection over the union (P. Jaccard, 1901).
    """
    sets = [frozenset(ids[:top]) for ids in skills]
    shared, union = frozenset.intersection(*sets), frozenset.union(*sets)
    of = max(len(ids) for ids in sets)
    count = len(shared)
    return Overlap(count, of, count / of if of else 0.0, count / len(union) if union else 0.0)


def shared_skills(roles: Sequence[RoleFigures], top: int = TOP) -> SharedSkills:
    """Return what the roles' top skills share and what only one of them has."""
    ids = {role.id: skill_ids(role, top) for role in roles}
    if not all(ids.values()):
        return SharedSkills((), dict.fromkeys(ids, ()), None)
    first, *others = ids.values()
    shared = tuple(skill for skill in first if all(skill in other for other in others))
    only = {
        role: tuple(
            skill
            for skill in own
            if not any(skill in other for r, other in ids.items() if r != role)
        )
        for role, own in ids.items()
    }
    return SharedSkills(shared, only, overlap(list(ids.values()), top))


def skill_ids(role: RoleFigures, top: int = TOP) -> tuple[str, ...]:
    """Return the ids of a role's top skills in rank order."""
    return tuple(skill.id for skill in role.skills[:top])


def weight(skill: SkillRank, top: int = TOP) -> float:
    """Return a skill's weight in a role: its share of postings, else `top + 1 − rank`."""
    return skill.share if skill.share is not None else top + 1 - skill.rank


def coverage(role: RoleFigures, known: Collection[str], top: int = TOP) -> Coverage:
    """Return how much of a role's top skills a set of skill ids covers.

    `share` is covered weight over total weight, and a missing skill's gain is
    its weight over the total, so that gains and coverage add up to 1. Missing
    skills stand in order of gain, the doubtful ones behind all others. A role
    without skills is covered by 0.
    """
    wanted = role.skills[:top]
    total = sum(weight(skill, top) for skill in wanted)
    if not total:
        return Coverage(0, 0, 0.0, (), ())
    have = tuple(
        HeldSkill(s.id, s.name, s.rank, weight(s, top), s.doubtful, s.elsewhere)
        for s in wanted
        if s.id in known
    )
    missing = [
        MissingSkill(s.id, s.name, s.rank, s.share, weight(s, top) / total, s.doubtful, s.elsewhere)
        for s in wanted
        if s.id not in known
    ]
    covered = sum(skill.weight for skill in have)
    in_order = sorted(missing, key=lambda skill: (skill.doubtful is not None, skill.rank))
    return Coverage(covered, total, covered / total, have, tuple(in_order))


def switch(start: RoleFigures, target: RoleFigures, top: int = TOP) -> Switch:
    """Return the step from one role to another; the way back is another step."""
    covered = coverage(target, skill_ids(start, top), top)
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


def without_doubtful(held: Coverage, start: RoleFigures, top: int = TOP) -> float:
    """Return a coverage by another role's skills, the doubtful ones of either left out."""
    doubted = {skill.id for skill in start.skills[:top] if skill.doubtful}
    have = [s.weight for s in held.have if not s.doubtful and s.id not in doubted]
    missing = [s.gain * held.total for s in held.missing if not s.doubtful]
    total = sum(have) + sum(missing)
    return sum(have) / total if total else held.share


def step(share: float) -> Step:
    """Return how far a step is: short from 75% coverage, feasible from 50%, else a new field."""
    if share >= SHORT - ROUNDING:
        return "short"
    return "feasible" if share >= FEASIBLE - ROUNDING else "change-of-field"
