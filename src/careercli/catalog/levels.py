"""Pay at each level of experience, which few sources tell."""

from typing import NamedTuple


class LevelPay(NamedTuple):
    """The median of yearly pay at one level of experience, its 95 % interval, and on how many."""

    median: int
    n: int
    median_low: int | None = None
    median_high: int | None = None


class PayByLevel(NamedTuple):
    """Pay at each level of experience, None at one that no posting with pay is of."""

    senior: LevelPay | None = None
    mid: LevelPay | None = None
    entry: LevelPay | None = None
