"""How far the matched chain index is off where demand is flat: half-years of simulated boards.

    python benchmarks/chain.py [RUNS]

Boards open and close positions at random around a level of their own. 5 % of the fetches fail
each week, two boards move away (404 from then on), and thirty are added over the half-year.
Printed are the mean error (bias) and the mean absolute error of the last week's index, beside
those of the raw totals.
"""

import random
import sys
from statistics import mean

from careercli.analysis import chain as analysis

WEEKS, BOARDS, ADDED, MOVED, FAILED, TURNOVER = 26, 68, 30, 2, 0.05, 0.05
Weeks = list[dict[str, int]]


def simulated(shares: random.Random) -> Weeks:
    """Return the answers of a half-year in which each board's demand stays level on average."""
    names = [f"b{n}" for n in range(BOARDS + ADDED)]
    level = {name: int(shares.lognormvariate(4, 1.1)) + 2 for name in names}
    start = dict.fromkeys(names[:BOARDS], 0)
    start |= {name: shares.randrange(1, WEEKS) for name in names[BOARDS:]}
    end = {name: shares.randrange(2, WEEKS) for name in shares.sample(names[:BOARDS], MOVED)}
    openings, weeks = dict(level), []
    for week in range(WEEKS):
        for name in names:
            closed = sum(shares.random() < TURNOVER for _ in range(openings[name]))
            opened = sum(shares.random() < TURNOVER for _ in range(level[name]))
            openings[name] += opened - closed
        weeks.append({
            name: openings[name]
            for name in names
            if start[name] <= week < end.get(name, WEEKS) and shares.random() >= FAILED
        })  # fmt: skip
    return weeks


def errors(runs: int, seed: int = 1) -> tuple[list[float], list[float]]:
    """Return the errors of the index and of the raw totals in the last week of each run."""
    shares = random.Random(seed)  # noqa: S311 - a simulation
    by_index, by_total = [], []
    for _ in range(runs):
        weeks = simulated(shares)
        last = analysis.chain(weeks, resamples=0)[-1].level
        by_index.append((last or 0.0) - 1)
        by_total.append(sum(weeks[-1].values()) / sum(weeks[0].values()) - 1)
    return by_index, by_total


def main() -> None:
    """Print the bias and the mean absolute error of both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    for name, found in zip(("matched chain index", "raw totals"), errors(runs), strict=True):
        print(f"{name}: bias {mean(found):+.2%}, error {mean(map(abs, found)):.2%}")


if __name__ == "__main__":
    main()
