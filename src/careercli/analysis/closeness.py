"""Which two of several roles are closest by their skills, and which the person covers most."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.overlap import Overlap, overlap
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import skill_ids
from careercli.analysis.statistics import EQUAL


class Closeness(NamedTuple):
    """The two roles whose top skills overlap most, out of `of` roles with skills."""

    roles: tuple[str, str]
    of: int
    overlap: Overlap


class Fit(NamedTuple):
    """The two roles that the person's skills cover most; `winner` is None between equals.

    `coverage` has the share of each that is covered, from 0 to 1.
    """

    roles: tuple[str, str]
    of: int
    winner: str | None
    coverage: Mapping[str, float]


def closest_roles(roles: Sequence[RoleFigures]) -> Closeness | None:
    """Return the two roles whose top skills overlap most; None with fewer than two lists."""
    skilled = [role for role in roles if role.skills]
    pairs = list(combinations(skilled, 2))
    if not pairs:
        return None
    overlaps = [overlap([skill_ids(a), skill_ids(b)]) for a, b in pairs]
    best = max(range(len(pairs)), key=lambda i: (overlaps[i].count_, overlaps[i].jaccard))
    a, b = pairs[best]
    return Closeness((a.id, b.id), len(skilled), overlaps[best])


def best_fit(you: Sequence[RoleGap]) -> Fit | None:
    """Return the two roles that the person covers most; None where that is not known."""
    covered = [(role, role.coverage) for role in you if role.coverage is not None]
    if len(you) < 2 or len(covered) < len(you):
        return None
    (first, most), (second, next_), *_ = sorted(covered, key=lambda pair: -pair[1])
    winner = first.id if most > next_ + EQUAL else None
    return Fit((first.id, second.id), len(you), winner, {first.id: most, second.id: next_})
