"""What to learn next: the skills that bring the most over all the chosen roles."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.implied import NONE, Implies, Known
from careercli.analysis.skills import MissingSkill, coverage
from careercli.analysis.statistics import ROUNDING


class NextSkill(NamedTuple):
    """A skill to learn; `gain` is what it adds to the mean coverage, `roles` who want it."""

    id: str
    name: str
    gain: float
    roles: tuple[str, ...]
    doubtful: str | None


class Reach(NamedTuple):
    """Skills that bring the mean coverage to a target, those that bring most first.

    Where nobody counted skills, `before` and `after` are None and it is not reached.
    """

    target: float
    skills: tuple[str, ...]
    before: float | None
    after: float | None
    reached: bool


def learn_next(
    roles: Sequence[RoleFigures], known: Known, top: int | None = None
) -> tuple[NextSkill, ...]:
    """Return the missing skills by their mean gain over the roles, the doubtful ones last.

    A role that does not want a skill counts with a gain of 0. A role whose skills nobody counted
    does not count.
    """
    wanted: dict[str, list[tuple[str, MissingSkill]]] = {}
    counted = [role for role in roles if role.skills]
    for role in counted:
        for skill in coverage(role, known, top).missing:
            wanted.setdefault(skill.id, []).append((role.id, skill))
    skills = [
        NextSkill(
            id=skill_id,
            name=wanting[0][1].name,
            gain=fsum(skill.gain for _, skill in wanting) / len(counted),
            roles=tuple(role for role, _ in wanting),
            doubtful=next((skill.doubtful for _, skill in wanting if skill.doubtful), None),
        )
        for skill_id, wanting in wanted.items()
    ]
    return tuple(sorted(skills, key=lambda s: (s.doubtful is not None, -s.gain, s.id)))


def reach(
    roles: Sequence[RoleFigures],
    known: Known,
    target: float,
    top: int | None = None,
    implies: Implies = NONE,
) -> Reach:
    """Return skills that bring the mean coverage of the roles to a target (0 to 1).

    Taken is always the one that brings most. Gains add up, so these are the fewest, but for
    skills that imply the same one: a skill brings the gains of those that it implies too
    (PyTorch those of Deep Learning). Doubtful skills are taken only where the others do not
    suffice.
    """
    shares = [coverage(role, known, top).share for role in roles if role.skills]
    if not shares:
        return Reach(target, (), None, None, reached=False)
    before = fsum(shares) / len(shares)
    skills = learn_next(roles, known, top)
    firm = [skill for skill in skills if not skill.doubtful]
    if before + fsum(skill.gain for skill in firm) < target - ROUNDING:
        firm = sorted(skills, key=lambda skill: -skill.gain)
    after, chosen = before, []
    gains = {skill.id: skill.gain for skill in firm}
    while gains and after < target - ROUNDING:
        brings = {id_: [s for s in (id_, *implies.get(id_, ())) if s in gains] for id_ in gains}
        best = max(gains, key=lambda id_: fsum(gains[s] for s in brings[id_]))
        after += fsum(gains.pop(s) for s in dict.fromkeys(brings[best]))
        chosen.append(best)
    return Reach(target, tuple(chosen), before, after, after >= target - ROUNDING)
