"""How sure differences are, with the figures put into the formulas."""

from collections.abc import Sequence

from careercli.analysis.statistics import (
    Significance,
    median_error,
    median_interval,
    median_margin,
)
from careercli.catalog.model import Salary
from careercli.views.wording import times


def median_errors(*medians: tuple[str, Salary]) -> list[str]:
    """Return what is known of how sure two named medians are, and what their gap must exceed."""
    lines = []
    for name, s in medians:
        error = median_error(s)
        if error is not None and not _exact(s):
            figures = f"1.2533 × ({s.p75:,} − {s.p25:,}) / 1.349 / √{s.n:,}"
            lines.append(f"Standard error of the median, {name}: {figures} = {error:,.0f}.")
    (_, a), (_, b) = medians
    margin = median_margin(a, b)
    if margin is None:
        return lines
    if _exact(a) or _exact(b):
        high, low = (a, b) if (a.median or 0) >= (b.median or 0) else (b, a)
        top, bottom = median_interval(high), median_interval(low)
        ends = (top.low, bottom.high) if top and bottom else (0, 0)
        how = f"√(({high.median:,} − {ends[0]:,.0f})² + ({ends[1]:,.0f} − {low.median:,})²)"
    else:
        errors = [median_error(s) or 0 for s in (a, b)]
        how = f"1.96 × √({errors[0]:,.0f}² + {errors[1]:,.0f}²)"
    return [*lines, f"The gap is clear beyond {how} = {margin:,.0f}."]


def _exact(s: Salary) -> bool:
    """Return whether the source gives the interval of its median itself."""
    return s.median_low is not None and s.median_high is not None


def significance_line(
    what: str, test: Significance, sides: Sequence[tuple[float, int | None]]
) -> str:
    """Return what came out of a test, and from where on a difference is clear.

    `sides` are the two figures that are tested, each with the number that it is over.
    """
    match test.kind:
        case "interval":
            return f"{what}: the gap is {test.value:,.0f}; clear beyond {test.limit:,.0f}."
        case "z":
            formula = f"{_z_formula(sides, test.pooled)} = " if test.pooled else ""
            return f"{what}: z = {formula}{test.value:.2f}; clear beyond {test.limit:.2f}."
        case "fisher":
            p = f"p is {test.value:.3g} by Fisher's exact test"
            return f"{what}: {p}; clear below {test.limit:g}."
        case "ratio":
            return f"{what}: {times(test.value)} times; from {test.limit:g} on one has more."


def _z_formula(sides: Sequence[tuple[float, int | None]], pooled: float) -> str:
    """Return the statistic of two shares with its figures put in, the larger share first."""
    (p, n), (q, m) = sorted(sides, key=lambda side: -side[0])
    spread = f"{pooled:.4f} × {1 - pooled:.4f} × (1/{n:,} + 1/{m:,})"
    return f"({p:g} − {q:g}) / √({spread})"
