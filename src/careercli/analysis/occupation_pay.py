"""Survey wages of two occupations at a place, its state and the nation."""

from collections.abc import Sequence
from itertools import combinations
from math import hypot
from typing import NamedTuple

from careercli.analysis.criteria import MORE_PAY
from careercli.analysis.statistics import Z95, Strength, median_test, strength
from careercli.catalog.model import Salary, Snapshot
from careercli.catalog.survey import Place


class LevelPay(NamedTuple):
    """What the survey says of two occupations' pay at one place.

    `leader` has the higher median, `ahead` is the leader where the difference is clear and at
    least 5 %; `gap` is relative to the lower median. `mean_gap` and `mean_strength` are of the
    means, whose errors the survey publishes; toward the one with the higher median. None
    where a figure is absent or topped out.
    """

    place: Place
    leader: str | None
    ahead: str | None
    gap: float | None
    strength: Strength
    mean_gap: float | None
    mean_strength: Strength


class PairPay(NamedTuple):
    """Two roles' pay at the place, then its state, then the nation.

    `flips` says that different roles are ahead at two of them; `differs` that nobody is ahead at
    one of them but somebody is at another.
    """

    roles: tuple[str, str]
    levels: tuple[LevelPay, ...]
    flips: bool
    differs: bool


def pay_at_levels(levels: Sequence[Sequence[Snapshot]]) -> tuple[PairPay, ...]:
    """Return every pair's pay; `levels` has for each place the snapshots of all roles."""
    if not levels:
        return ()
    pairs = []
    for first, second in combinations(range(len(levels[0])), 2):
        at = tuple(
            level
            for snapshots in levels
            if (level := _level(snapshots[first], snapshots[second])) is not None
        )
        ahead = {level.ahead for level in at if level.strength != "unknown"}
        pair = levels[0][first].role, levels[0][second].role
        pairs.append(PairPay(pair, at, len(ahead - {None}) > 1, len(ahead) > 1))
    return tuple(pairs)


def _level(a: Snapshot, b: Snapshot) -> LevelPay | None:
    if a.survey is None or b.survey is None:
        return None
    first, second = a.salary or Salary(), b.salary or Salary()
    gap = leader = ahead = None
    test = median_test(first, second)
    if first.median is not None and second.median is not None:
        low, high = sorted((first.median, second.median))
        gap = (high - low) / low
        leader = None if low == high else (a.role if first.median == high else b.role)
        ahead = leader if strength(test) == "clear" and gap >= MORE_PAY else None
    mean_gap, mean_strength = _means(a, b, leader)
    return LevelPay(a.survey.place, leader, ahead, gap, strength(test), mean_gap, mean_strength)


def _means(a: Snapshot, b: Snapshot, leader: str | None) -> tuple[float | None, Strength]:
    """Return the gap of the means toward the leader, and whether it exceeds 1.96 of its error."""
    if leader == b.role:
        a, b = b, a
    if not (a.salary and b.salary and a.salary.mean and b.salary.mean and a.survey and b.survey):
        return None, "unknown"
    gap = (a.salary.mean - b.salary.mean) / b.salary.mean
    if a.survey.wage_rse is None or b.survey.wage_rse is None:
        return gap, "unknown"
    error = hypot(a.salary.mean * a.survey.wage_rse, b.salary.mean * b.survey.wage_rse)
    clear = abs(a.salary.mean - b.salary.mean) > Z95 * error
    return gap, "clear" if clear else "unclear"
