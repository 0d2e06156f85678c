"""Pay of two periods at a fixed mix of seniority: Laspeyres and Paasche."""

from collections.abc import Iterable, Sequence
from math import fsum, hypot
from typing import NamedTuple

from careercli.analysis.statistics import Significance, Strength, strength
from careercli.catalog.levels import LevelPay, PayByLevel

LEAST_PAID = 6  # postings with pay at a level: fewer have no exact interval of their median


class LevelChange(NamedTuple):
    """The median pay of one level in two periods; shares are of all postings at these levels."""

    before: int
    after: int
    change_pct: float
    n_before: int
    n_after: int
    share_before: float
    share_after: float


class LevelChanges(NamedTuple):
    """The levels that have pay in both periods, None at the others."""

    senior: LevelChange | None = None
    mid: LevelChange | None = None
    entry: LevelChange | None = None


class AtMix(NamedTuple):
    """What one mix of seniority was paid in two periods: its levels' medians, weighted."""

    before: float
    after: float
    change_pct: float
    strength: Strength
    test: Significance | None


class FixedMix(NamedTuple):
    """Pay of two periods at the mix of the earlier one (Laspeyres) and of the later (Paasche).

    `levels` are those with pay in both; `covered_before` and `covered_after` are the parts
    that they are of the postings with pay, `least_n` is the least number at a level. It is
    clear where both are and go the same way.
    """

    laspeyres: AtMix
    paasche: AtMix
    levels: LevelChanges
    covered_before: float
    covered_after: float
    least_n: int
    strength: Strength

    @property
    def ends(self) -> tuple[float, float]:
        """Both changes in percent, the smaller first."""
        low, high = sorted((self.laspeyres.change_pct, self.paasche.change_pct))
        return low, high


Pair = tuple[LevelPay, LevelPay]


def fixed_mix(before: PayByLevel | None, after: PayByLevel | None) -> FixedMix | None:
    """Return pay at a fixed mix, None where no level has pay of 6 postings in both periods.

    Laspeyres is Σ w₀ p₁ / Σ w₀ p₀ − 1 and Paasche Σ w₁ p₁ / Σ w₁ p₀ − 1, p being the levels'
    medians and w their numbers of postings with pay. With senior 100,000 (30 of 40) and entry
    60,000, then senior 110,000 (10 of 40) and entry 60,000: + 8.3 % and + 3.6 %, whereas the mean
    over all fell by 19 %.
    """
    if before is None or after is None:
        return None
    in_both = {
        level: (a, b)
        for level in LevelChanges._fields
        if (a := getattr(before, level)) and (b := getattr(after, level))
        and min(a.n, b.n) >= LEAST_PAID
    }  # fmt: skip
    if not in_both:
        return None
    pairs = tuple(in_both.values())
    first, second = _shares(a.n for a, _ in pairs), _shares(b.n for _, b in pairs)
    changes = (
        LevelChange(a.median, b.median, _pct(a.median, b.median), a.n, b.n, *shares)
        for (a, b), *shares in zip(pairs, first, second, strict=True)
    )
    levels = LevelChanges(**dict(zip(in_both, changes, strict=True)))
    laspeyres, paasche = _at_mix(pairs, first), _at_mix(pairs, second)
    return FixedMix(
        laspeyres,
        paasche,
        levels,
        sum(a.n for a, _ in pairs) / _paid(before),
        sum(b.n for _, b in pairs) / _paid(after),
        min(level.n for pair in pairs for level in pair),
        _of_both(laspeyres, paasche),
    )


def _at_mix(pairs: Sequence[Pair], weights: Sequence[float]) -> AtMix:
    before, after = (
        fsum(w * pair[at].median for w, pair in zip(weights, pairs, strict=True)) for at in (0, 1)
    )
    margin = _margin(pairs, weights, after >= before)
    test = None if margin is None else Significance("interval", abs(after - before), margin)
    return AtMix(before, after, _pct(before, after), strength(test), test)


def _of_both(first: AtMix, second: AtMix) -> Strength:
    sure = {first.strength, second.strength}
    if "unknown" in sure:
        return "unknown"
    one_way = first.change_pct * second.change_pct > 0
    return "clear" if one_way and sure == {"clear"} else "unclear"


def _margin(pairs: Sequence[Pair], weights: Sequence[float], rose: bool) -> float | None:
    """Return what the difference has to exceed to be clear, None where a level has no interval.

    √ Σ w² ((higher − its lower end)² + (the other's upper end − lower)²) over the levels: the
    MOVER that compares two medians, for a weighted sum (G. Zou and A. Donner, 2008). The mix
    itself counts as certain.
    """
    parts: list[float] = []
    for weight, (a, b) in zip(weights, pairs, strict=True):
        higher, lower = (b, a) if rose else (a, b)
        if higher.median_low is None or lower.median_high is None:
            return None
        parts.append(weight * (higher.median - higher.median_low))
        parts.append(weight * (lower.median_high - lower.median))
    return hypot(*parts)


def _shares(counts: Iterable[int]) -> list[float]:
    numbers = list(counts)
    return [n / sum(numbers) for n in numbers]


def _paid(pay: PayByLevel) -> int:
    return sum(level.n for level in pay if level)


def _pct(before: float, after: float) -> float:
    return 100 * (after - before) / before
