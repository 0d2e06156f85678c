"""How far the matched chain index is off where demand is flat: half-years of simulated boards.

    python benchmarks/chain.py [RUNS]

Boards open and close positions at random around a level of their own. A part of the fetches fails
each week, some boards move away (404 from then on) or come back under another name, and others
are added over the half-year. Printed are, for each setting, the mean error (bias) and the mean
absolute error of the last week's index, beside the bias of the raw totals, and how often the 95 %
interval holds the truth.
"""

import math
import random
import sys
from statistics import mean
from typing import NamedTuple

from careercli.analysis import chain as analysis

WEEKS, TURNOVER = 26, 0.05
STAYS = math.log(1 - TURNOVER)
RESAMPLES = 100
Weeks = list[dict[str, int]]


class Setting(NamedTuple):
    """How many boards there are, are added and move, and how large a part of fetches fails."""

    boards: int = 68
    added: int = 30
    moved: int = 2
    renamed: int = 0
    failed: float = 0.05
    failed_large: float | None = None  # of boards above the median
    together: float = 0.0  # of weeks in which a third of the boards fails at once
    spread: float = 1.1  # of the logarithm of the boards' sizes


SETTINGS = {
    "as in the documentation": Setting(),
    "a fifth of the fetches fails": Setting(failed=0.2),
    "large boards fail more often": Setting(failed_large=0.2),
    "a platform fails at once": Setting(together=0.15),
    "twenty boards get another name": Setting(renamed=20),
    "more boards added than there were": Setting(added=90),
    "a few boards are most of it": Setting(spread=1.8),
}


class Errors(NamedTuple):
    """The errors of the index and of raw totals in each run's last week, and of the intervals."""

    by_index: list[float]
    by_total: list[float]
    outside: int


def turned(shares: random.Random, positions: int) -> int:
    """Return how many of so many positions turn over in a week, each with the same chance.

    Goes from one to the next by the distance between them, which is geometric: a draw for each
    that turns over, not for each position.
    """
    count, at = 0, 0
    while (at := at + 1 + int(math.log(1 - shares.random()) / STAYS)) <= positions:
        count += 1
    return count


def simulated(
    shares: random.Random, setting: Setting = SETTINGS["as in the documentation"]
) -> Weeks:
    """Return the answers of a half-year in which each board's demand stays level on average."""
    names = [f"b{n}" for n in range(setting.boards + setting.added)]
    level = {name: int(shares.lognormvariate(4, setting.spread)) + 2 for name in names}
    start = dict.fromkeys(names[: setting.boards], 0)
    start |= {name: shares.randrange(1, WEEKS) for name in names[setting.boards :]}
    leave = shares.sample(names[: setting.boards], setting.moved + setting.renamed)
    end = {name: shares.randrange(2, WEEKS) for name in leave}
    median = sorted(level.values())[len(names) // 2]
    openings, weeks = dict(level), []
    for week in range(WEEKS):
        for name in names:
            openings[name] += turned(shares, level[name]) - turned(shares, openings[name])
        down = shares.randrange(3) if shares.random() < setting.together else None
        answers = {}
        for place, name in enumerate(names):
            large = setting.failed_large is not None and level[name] > median
            failed = (setting.failed_large or 0.0) if large else setting.failed
            if shares.random() < failed or place % 3 == down or week < start[name]:
                continue
            if week < end.get(name, WEEKS):
                answers[name] = openings[name]
            elif name in leave[setting.moved :]:
                answers[f"{name}-new"] = openings[name]
        weeks.append(answers)
    return weeks


def errors(
    runs: int,
    setting: Setting = SETTINGS["as in the documentation"],
    resamples: int = 0,
    seed: int = 1,
) -> Errors:
    """Return the errors in the last week of so many half-years."""
    shares = random.Random(seed)  # noqa: S311 - a simulation
    result = Errors([], [], 0)
    for _ in range(runs):
        weeks = simulated(shares, setting)
        last = analysis.chain(weeks, resamples)[-1]
        result.by_index.append((last.level or 0.0) - 1)
        result.by_total.append(sum(weeks[-1].values()) / sum(weeks[0].values()) - 1)
        ends = last.interval
        result = result._replace(
            outside=result.outside + bool(ends and not ends.low <= 1 <= ends.high)
        )
    return result


def main() -> None:
    """Print a line for each setting."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    for name, setting in SETTINGS.items():
        result = errors(runs, setting, RESAMPLES)
        off = mean(map(abs, result.by_index))
        print(
            f"{name:34} bias {mean(result.by_index):+.2%}  error {off:.2%}  "
            f"raw totals {mean(result.by_total):+.0%}  "
            f"in the interval {1 - result.outside / runs:.0%}"
        )


if __name__ == "__main__":
    main()
