"""Pay of postings as figures: means, percentiles, the interval of the median, medians by level."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import accumulate
from math import ceil, floor

from careercli.analysis.statistics import median_ranks
from careercli.catalog.levels import LevelPay, PayByLevel
from careercli.catalog.model import Salary

Pay = Mapping[tuple[str, float, float], int]  # a level, both ends of pay, and how often they stand
Ranges = Mapping[tuple[float, float], int]  # both ends of pay, and how often they stand
SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)


def salary(pay: Pay, ends: bool) -> Salary | None:
    """Return the pay of all levels; `ends` are those of ranges. Nothing of no pay."""
    return _salary(_ranges(pay), ends) if pay else None


def pay_by_level(pay: Pay) -> PayByLevel | None:
    """Return the median of each level, of the midpoints of its ranges as that of all is."""
    if not pay:
        return None

    def level_pay(level: str) -> LevelPay | None:
        ranges = _ranges(pay, level)
        of_level = _salary(ranges, ends=False) if ranges else Salary()
        if of_level.median is None or of_level.n is None:
            return None
        return LevelPay(of_level.median, of_level.n, of_level.median_low, of_level.median_high)

    return PayByLevel(*map(level_pay, PayByLevel._fields))


def _ranges(pay: Pay, level: str | None = None) -> Ranges:
    """Return how often each range of pay stands, at one level or at all."""
    ranges: Counter[tuple[float, float]] = Counter()
    for (seniority, low, high), n in pay.items():
        if level in (None, seniority):
            ranges[low, high] += n
    return ranges


def _salary(ranges: Ranges, ends: bool) -> Salary:
    """Return the pay of ranges, each so many times, in whole units; percentiles are of midpoints.

    Percentiles are interpolated linearly between the two values beside the rank
    `(n - 1) * share`; the interval of the median is exact, from order statistics.
    """
    n = sum(ranges.values())
    low, high = (
        round(sum(pair[at] * times for pair, times in ranges.items()) / n) for at in (0, 1)
    )
    midpoints = sorted(((low + high) / 2, times) for (low, high), times in ranges.items())
    upto = list(accumulate(times for _, times in midpoints))

    def value(place: int) -> float:
        """Return the value at a place of the sorted values, the first being 0."""
        return midpoints[bisect_right(upto, place)][0]

    def percentile(share: float) -> int:
        rank = (n - 1) * share
        below, above = value(floor(rank)), value(ceil(rank))
        return round(below + (above - below) * (rank - floor(rank)))

    ranks = median_ranks(n)
    median_low, median_high = (round(value(rank - 1)) for rank in ranks) if ranks else (None, None)
    p10, p25, median, p75, p90 = map(percentile, SHARES)
    figures = Salary(low, high, p10, p25, median, p75, p90, n, median_low, median_high)
    return figures if ends else figures._replace(mean_low=None, mean_high=None)
