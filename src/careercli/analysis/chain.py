"""Demand over time as a matched chain index: like with like, whatever boards come, go or fail."""

from collections.abc import Mapping, Sequence
from operator import mul
from typing import NamedTuple

from careercli.analysis.statistics import Interval

RESAMPLES = 400
Step = tuple[float | None, float, float]  # the index, and the matched sums
Week = Mapping[str, int]  # the openings of each board that answered, 0 of one that has none
# Boards of a week that answered last in the same earlier week: that week, their places among all
# boards, and their openings then and now.
Link = tuple[int, tuple[int, ...], tuple[int, ...], tuple[int, ...]]


class ChainPoint(NamedTuple):
    """A week's level of the index, 1 in the first week, and what it rests on.

    `before` and `after` are the matched sums: openings then and now of the boards that answer
    now and have answered before, each against its own last answer. `level` is None where no
    board is matched. `interval` is the 95 % interval by resampling whole boards, `step_interval`
    that of the `step`, `after / before`. `largest_share` is the largest board's part of `after`.
    """

    level: float | None
    interval: Interval | None
    before: float
    after: float
    boards: int
    largest_share: float | None
    step: float | None
    step_interval: Interval | None


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
    import random  # most trends have no boards, and a command would pay for it

    names = sorted({name for week in weeks for name in week})
    links = _links(weeks, names)
    shares = random.Random(0)  # noqa: S311 - resampling
    draws = (shares.choices(range(len(names)), k=len(names)) for _ in range(resamples))
    runs = [_steps(links, _times(draw)) for draw in draws]
    points = []
    for place, (index, before, after) in enumerate(_steps(links, [1] * len(names))):
        matched = [n for *_, openings in links[place] for n in openings]
        points.append(
            ChainPoint(
                index,
                _interval([run[place][0] for run in runs]) if index is not None else None,
                before,
                after,
                len(matched),
                max(matched, default=0) / after if after else None,
                _step((index, before, after)),
                _interval([_step(run[place]) for run in runs]) if index is not None else None,
            )
        )
    return tuple(points)


def _links(weeks: Sequence[Week], names: Sequence[str]) -> list[list[Link]]:
    """Return each week's matched boards, by the week in which they last answered before."""
    places = {name: place for place, name in enumerate(names)}
    first = sorted(weeks[0].items())
    whole = tuple(n for _, n in first)
    links: list[list[Link]] = [[(0, tuple(places[name] for name, _ in first), whole, whole)]]
    last = dict.fromkeys(weeks[0], 0)
    for number, week in enumerate(weeks[1:], 1):
        by_week: dict[int, list[str]] = {}
        for name in sorted(week.keys() & last.keys()):
            by_week.setdefault(last[name], []).append(name)
        links.append([
            (
                earlier,
                tuple(places[name] for name in matched),
                tuple(weeks[earlier][name] for name in matched),
                tuple(week[name] for name in matched),
            )
            for earlier, matched in sorted(by_week.items())
        ])  # fmt: skip
        last |= dict.fromkeys(week, number)
    return links


def _steps(links: Sequence[Sequence[Link]], weights: Sequence[int]) -> list[Step]:
    """Return each week's index and matched sums, each board counted so many times."""
    levels: list[float] = []
    steps: list[Step] = []
    for week in links:
        index = levels[-1] if levels else 1.0
        before = after = 0.0
        for earlier, places, then, now in week:
            times = [weights[place] for place in places]
            before += sum(map(mul, times, then)) * index / (levels[earlier] if levels else 1.0)
            after += sum(map(mul, times, now))
        known = (before > 0 and after > 0) or not levels
        levels.append(index * after / before if known and before else index)
        steps.append((levels[-1] if known else None, before, after))
    return steps


def _step(step: Step) -> float | None:
    index, before, after = step
    return after / before if index is not None and before else None


def _times(draw: Sequence[int]) -> list[int]:
    """Return how often each board stands in a draw of as many as there are."""
    times = [0] * len(draw)
    for place in draw:
        times[place] += 1
    return times


def _interval(values: Sequence[float | None]) -> Interval | None:
    """Return the middle 95 % of the values that are known, None where there are none."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    cut = len(known) // 40
    return Interval(known[cut], known[-1 - cut])
