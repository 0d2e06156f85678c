"""How sure a difference is, from the little that sources publish."""

from math import exp, fsum, hypot, isqrt, lgamma, log, sqrt
from typing import Literal, NamedTuple

from careercli.catalog.model import THIN, Salary

Z95 = 1.959963984540054
LEVEL = 0.05
FEW = 5  # below so many the z test is too rough
NEGLIGIBLE = 1e-20
ROUNDING = 1e-9  # shares such as 0.6 and 0.2 are no exact binary fractions
EQUAL = 1e-12  # scores and coverages closer than this are equal
Strength = Literal["clear", "unclear", "unknown"]
Share = tuple[float, int | None]


class Interval(NamedTuple):
    """A 95% interval of a share, or of a median in money."""

    low: float
    high: float


def is_thin(n: int | None) -> bool:
    """Whether a figure that rests on `n` postings is thin: fewer than 30. An absent n is not."""
    return n is not None and n < THIN


def larger_first(a: Share, b: Share) -> tuple[Share, Share]:
    """Return two figures, each with the number that it is over, the larger figure first."""
    return (a, b) if a[0] >= b[0] else (b, a)


def median_error(salary: Salary) -> float | None:
    """Return the standard error of a median in money, or None where n or a quartile is absent.

    σ ≈ (p75 − p25) / 1.349 and SE(median) ≈ 1.2533 σ / √n: the large-sample values of a normal
    distribution (the interquartile range is 1.349 σ, and √(π/2) = 1.2533). Equal quartiles say
    nothing about the spread: None.
    """
    if not salary.n or salary.p25 is None or salary.p75 is None or salary.p25 == salary.p75:
        return None
    return 1.2533 * (salary.p75 - salary.p25) / 1.349 / sqrt(salary.n)


def median_interval(salary: Salary) -> Interval | None:
    """Return the 95% interval of a median: the source's own, else median ± 1.96 `median_error`."""
    if salary.median_low is not None and salary.median_high is not None:
        return Interval(salary.median_low, salary.median_high)
    error = median_error(salary)
    if salary.median is None or error is None:
        return None
    return Interval(salary.median - Z95 * error, salary.median + Z95 * error)


class Significance(NamedTuple):
    """How a difference is tested: what came out, and from where on it is clear.

    `interval`: the gap of two medians in money is above `limit`, its margin. `z`: the
    statistic of two shares is above 1.96. `fisher`: the p of two counts is below 0.05.
    `ratio`: one of two numbers of openings is at least `limit` times the other. Of `z`
    there are the `pooled` share and the standard `error` of the difference too; of
    `interval` the standard `errors` of the two medians, None where a source gives the
    interval itself, and the `ends` of the intervals that face each other: the lower end
    of the higher median's, the upper end of the lower one's.
    """

    kind: Literal["interval", "z", "fisher", "ratio"]
    value: float
    limit: float
    pooled: float | None = None
    error: float | None = None
    errors: tuple[float | None, float | None] | None = None
    ends: tuple[float, float] | None = None

    @property
    def strength(self) -> Strength:
        """Whether the difference is clear."""
        match self.kind:
            case "fisher":
                clear = self.value < self.limit
            case "ratio":
                clear = self.value >= self.limit
            case _:
                clear = self.value > self.limit
        return "clear" if clear else "unclear"


def median_test(a: Salary, b: Salary) -> Significance | None:
    """Return whether the 95% interval of the difference of two medians excludes 0, as a test.

    The gap has to exceed √((high − its lower end)² + (the other's upper end − low)²) of their
    `median_interval`s (the MOVER of G. Zou and A. Donner, 2008). Where both are ± 1.96 SE,
    that is 1.96 √(SE(a)² + SE(b)²).
    """
    if a.median is None or b.median is None:
        return None
    higher, lower = (a, b) if a.median >= b.median else (b, a)
    top, bottom = median_interval(higher), median_interval(lower)
    if top is None or bottom is None:
        return None
    margin = hypot(max(a.median, b.median) - top.low, bottom.high - min(a.median, b.median))
    errors = own_error(a), own_error(b)
    gap, ends = abs(a.median - b.median), (top.low, bottom.high)
    return Significance("interval", gap, margin, errors=errors, ends=ends)


def own_error(salary: Salary) -> float | None:
    """Return the `median_error` that a median's interval is made of, None where it is not."""
    exact = salary.median_low is not None and salary.median_high is not None
    return None if exact else median_error(salary)


def strength(test: Significance | None) -> Strength:
    """Return whether a difference is clear, unknown where it cannot be tested."""
    return "unknown" if test is None else test.strength


def share_test(a: float, n_a: int | None, b: float, n_b: int | None) -> Significance | None:
    """Return whether two shares differ at the 5% level, as a test.

    By the two-proportion z test, z = (a − b) / √(p (1 − p) (1/n_a + 1/n_b)) with p the
    pooled share; by Fisher's exact test where fewer than 5 have, or lack, what is counted.
    """
    if not n_a or not n_b:
        return None
    counts = round(a * n_a), round(b * n_b)
    if min(*counts, n_a - counts[0], n_b - counts[1]) < FEW:
        return Significance("fisher", fisher(counts[0], n_a, counts[1], n_b), LEVEL)
    pooled = (a * n_a + b * n_b) / (n_a + n_b)
    error = sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    return Significance("z", abs(a - b) / error, Z95, pooled, error)


def fisher(k_a: int, n_a: int, k_b: int, n_b: int) -> float:
    """Return the two-sided p of k_a of n_a against k_b of n_b (R. A. Fisher, 1935).

    It sums the chances of all tables with the same margins that are no likelier than
    this one. `fisher(1, 10, 11, 14)` is 0.0028.
    """
    total = k_a + k_b
    mode = (n_a + 1) * (total + 1) // (n_a + n_b + 2)
    chances = {mode: 1.0}  # by how many of `total` are of the first; in units of the likeliest
    least, most = max(0, total - n_b), min(n_a, total)
    for step in (1, -1):
        count, chance = mode, 1.0
        while least <= count + step <= most and chance > NEGLIGIBLE:
            low = min(count, count + step)
            up = (total - low) * (n_a - low) / ((low + 1) * (n_b - total + low + 1))
            chance = chance * up if step > 0 else chance / up
            count += step
            chances[count] = chance
    this = chances.get(k_a, 0.0) * (1 + 1e-7)
    return fsum(c for c in chances.values() if c <= this) / fsum(chances.values())


def wilson(share: float, n: int) -> Interval:
    """Return the Wilson score interval of a share over `n` postings (E. B. Wilson, 1927)."""
    z2 = Z95**2
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    margin = Z95 / (1 + z2 / n) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return Interval(max(0.0, centre - margin), min(1.0, centre + margin))


def share_interval(share: float | None, n: int | None) -> Interval | None:
    """Return the 95% interval of a share over `n` postings, None where one of them is absent."""
    return wilson(share, n) if share is not None and n else None


def median_ranks(n: int) -> tuple[int, int] | None:
    """Return the ranks (from 1) of the order statistics that hold the median with 95% certainty.

    They are the innermost l and n + 1 − l with P(X < l) ≤ 0.025 for X binomial with n
    trials and probability 1/2 (H. A. David, Order Statistics, 1981), so the interval is
    exact whatever the distribution. None for n < 6, where no two values are that sure.
    """
    # Of what lies 20 standard deviations below the middle, no more than 1e-86 is left out.
    below, rank = 0.0, max(0, n // 2 - 10 * isqrt(n))
    while rank < n // 2:
        term = exp(lgamma(n + 1) - lgamma(rank + 1) - lgamma(n - rank + 1) - n * log(2))
        if below + term > 0.025:
            break
        below += term
        rank += 1
    return (rank, n + 1 - rank) if rank else None
