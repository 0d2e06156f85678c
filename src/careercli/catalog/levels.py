"""Pay at each level of experience, which few sources tell."""

from typing import NamedTuple


class LevelPay(NamedTuple):
    """Median yearly pay at a level of experience, its 95 % interval, and the number of postings."""

    median: int
    n: int
    median_low: int | None = None
    median_high: int | None = None


class PayByLevel(NamedTuple):
    """Pay at each level of experience, None where no posting of the level states its pay."""

    senior: LevelPay | None = None
    mid: LevelPay | None = None
    entry: LevelPay | None = None
