"""How far a person is from one role."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.implied import NONE, Implies, Known, with_implied
from careercli.analysis.skills import (
    Coverage,
    HeldSkill,
    MissingSkill,
    SkillBelow,
    Step,
    coverage,
    is_unordered,
    step,
)
from careercli.catalog.model import Near

FIRST = 3  # missing skills that are advised first


class NearSkill(NamedTuple):
    """A missing skill that is quickly learnt from one that the person has, and why."""

    id: str
    name: str
    known: str
    because: str


class RoleGap(NamedTuple):
    """How far a person is from a role.

    `coverage` is `covered` of `total` weight; it and `step` are None where nobody counted the
    role's skills. `base` is how many postings they were counted in. `top` is how many skills
    count at most, and `below` are those that do not. `after` is the coverage with the skills that
    the person thinks of learning, None where there are none, and `brings` what that adds. `first`
    are the skills to learn first and `after_first` the coverage with them; there are none where
    the source is `unordered`: it lists skills without ranking them.
    """

    id: str
    title: str
    source: str | None
    coverage: float | None
    covered: float
    total: float
    base: int | None
    have: tuple[HeldSkill, ...]
    missing: tuple[MissingSkill, ...]
    near: tuple[NearSkill, ...]
    step: Step | None
    after: float | None
    brings: float | None
    top: int
    below: tuple[SkillBelow, ...]
    first: tuple[str, ...]
    after_first: float | None
    unordered: bool


def role_gap(
    role: RoleFigures,
    known: Known,
    near: Mapping[str, tuple[Near, ...]],
    top: int | None = None,
    learnt: Known | None = None,
    implies: Implies = NONE,
) -> RoleGap:
    """Return how far somebody with these skills is from a role."""
    covering = coverage(role, known, top)
    then = known if learnt is None else learnt
    unordered = is_unordered([skill.rank for skill in role.skills])
    missing = () if unordered else coverage(role, then, top).missing
    first = tuple(skill.id for skill in missing[:FIRST])
    with_first = with_implied((*then, *first), implies)
    after = coverage(role, learnt, top).share if learnt is not None and covering.total else None
    return RoleGap(
        id=role.id,
        title=role.title,
        source=role.skills_source or role.source,
        coverage=covering.share if covering.total else None,
        covered=covering.covered,
        total=covering.total,
        base=role.bases.skills if role.skills else None,
        have=covering.have,
        missing=covering.missing,
        near=_near(covering, known, near),
        step=step(covering.share) if covering.total else None,
        after=after,
        brings=None if after is None else after - covering.share,
        top=covering.top,
        below=covering.below,
        first=first,
        after_first=coverage(role, with_first, top).share if first else None,
        unordered=unordered,
    )


def _near(
    covering: Coverage, known: Collection[str], near: Mapping[str, tuple[Near, ...]]
) -> tuple[NearSkill, ...]:
    """Return the missing skills that lie near a known one, each once."""
    by_skill = {}
    for skill in covering.missing:
        for neighbour in near.get(skill.id, ()):
            if neighbour.id in known and skill.id not in by_skill:
                by_skill[skill.id] = NearSkill(
                    skill.id, skill.name, neighbour.id, neighbour.because
                )
    return tuple(by_skill.values())
