"""Demand over time as a matched chain index: like with like, whatever boards come, go or fail."""

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.statistics import Interval

RESAMPLES = 400
Step = tuple[float | None, float, float]  # the index, and the matched sums
Week = Mapping[str, int]  # the openings of each board that answered, 0 of one that has none


class ChainPoint(NamedTuple):
    """A week's level of the index, 1 in the first week, and what it rests on.

    `before` and `after` are the matched sums: openings then and now of the boards that answer
    now and have answered before, each against its own last answer. `level` is None where no
    board is matched. `interval` is the 95 % interval by resampling whole boards.
    `largest_share` is the part of the largest board in `after`.
    """

    level: float | None
    interval: Interval | None
    before: float
    after: float
    boards: int
    largest_share: float | None


def chain(weeks: Sequence[Week], resamples: int = RESAMPLES) -> tuple[ChainPoint, ...]:
    """Return the matched chain index of weeks, the earliest first, with so many resamples.

    A step's matched boards are those that answer in a week and have answered before. A board
    that failed in between is linked over: its change since its last answer, less what the
    index has moved in those weeks already, counts in the week it comes back. So the step of
    week t is sum(n_t) / sum(n_s * I_(t-1) / I_s), where s is each board's last answer, and
    I_t = I_(t-1) * step (a chained Laspeyres index over matched samples).
    """
    if not weeks:
        return ()
    names = sorted({name for week in weeks for name in week})
    shares = random.Random(0)  # noqa: S311 - resampling
    samples = [_weights(names, shares) for _ in range(resamples)]
    runs = [_steps(weeks, weights) for weights in samples]
    points = []
    for place, (index, before, after) in enumerate(_steps(weeks, dict.fromkeys(names, 1))):
        matched = _matched(weeks, place)
        found = sorted(value for run in runs if (value := run[place][0]) is not None)
        largest = max((weeks[place][name] for name in matched), default=0)
        points.append(
            ChainPoint(
                index,
                _interval(found) if index is not None else None,
                before,
                after,
                len(matched),
                largest / after if after else None,
            )
        )
    return tuple(points)


def _steps(weeks: Sequence[Week], weights: Mapping[str, int]) -> list[Step]:
    """Return of each week its index and its matched sums, boards counted so many times each."""
    total = float(sum(n * weights[name] for name, n in weeks[0].items()))
    index = 1.0
    answers = {name: (n, 1.0) for name, n in weeks[0].items()}  # the last, and the index then
    steps: list[Step] = [(1.0, total, total)]
    for week in weeks[1:]:
        matched = week.keys() & answers.keys()
        before = sum(weights[m] * answers[m][0] * index / answers[m][1] for m in sorted(matched))
        after = float(sum(weights[m] * week[m] for m in matched))
        known = before > 0 and after > 0
        index = index * after / before if known else index
        steps.append((index if known else None, before, after))
        answers |= {name: (n, index) for name, n in week.items()}
    return steps


def _matched(weeks: Sequence[Week], place: int) -> set[str]:
    """Return the boards of a week that answered in an earlier one too; all of the first."""
    earlier = {name for week in weeks[:place] for name in week}
    return set(weeks[place]) & (earlier if place else set(weeks[0]))


def _weights(names: Sequence[str], shares: random.Random) -> dict[str, int]:
    """Return how often each board is drawn where as many are drawn as there are."""
    counts = dict.fromkeys(names, 0)
    for name in shares.choices(names, k=len(names)):
        counts[name] += 1
    return counts


def _interval(values: Sequence[float]) -> Interval | None:
    """Return the middle 95 % of sorted values, None of none."""
    if not values:
        return None
    cut = len(values) // 40
    return Interval(values[cut], values[-1 - cut])
