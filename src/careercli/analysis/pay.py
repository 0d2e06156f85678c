"""Gaps in pay, measure by measure."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.statistics import Significance, Strength, median_test, strength

MEASURES = ("median", "p25", "p75", "mean_low", "mean_high")


class PayGap(NamedTuple):
    """The highest and the lowest of the roles by one measure of yearly pay.

    `gap` is the difference in money; `gap_pct` is 100 × (higher − lower) / lower.
    `strength` and the `test` it comes from are given for the median alone: no source
    publishes what the other measures would need.
    """

    higher: str
    lower: str
    higher_pay: int
    lower_pay: int
    gap: int
    gap_pct: float
    strength: Strength | None
    test: Significance | None


def pay_gaps(roles: Sequence[RoleFigures]) -> Mapping[str, PayGap]:
    """Return the gap for each measure that all the roles have; the median leads."""
    gaps = {}
    for measure in MEASURES:
        stated = (getattr(role.salary, measure, None) for role in roles)
        pays = [pay for pay in stated if pay is not None]
        if len(pays) == len(roles) > 1:
            gaps[measure] = _gap(measure, roles, pays)
    return gaps


def _gap(measure: str, roles: Sequence[RoleFigures], pays: Sequence[int]) -> PayGap:
    top, bottom = pays.index(max(pays)), _last_index(pays, min(pays))
    high, low = roles[top], roles[bottom]
    sure, test = None, None
    if measure == "median" and high.salary and low.salary:
        test = median_test(high.salary, low.salary)
        sure = strength(test)
    gap = pays[top] - pays[bottom]
    gap_pct = 100 * gap / pays[bottom]
    return PayGap(high.id, low.id, pays[top], pays[bottom], gap, gap_pct, sure, test)


def _last_index(values: Sequence[int], value: int) -> int:
    return len(values) - 1 - values[::-1].index(value)
