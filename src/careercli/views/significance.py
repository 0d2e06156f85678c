"""How sure differences are, with the figures put into the formulas."""

from careercli.analysis.statistics import Share, Significance, larger_first
from careercli.catalog.model import Salary
from careercli.views.wording import times


def median_errors(
    a: tuple[str, Salary], b: tuple[str, Salary], test: Significance | None
) -> list[str]:
    """Return how sure two named medians are, and what their gap must exceed, by its test."""
    if test is None or test.errors is None or test.ends is None:
        return []
    lines = []
    for (name, s), error in zip((a, b), test.errors, strict=True):
        if error is not None:
            figures = f"1.2533 × ({s.p75:,} − {s.p25:,}) / 1.349 / √{s.n:,}"
            lines.append(f"Standard error of the median, {name}: {figures} = {error:,.0f}.")
    how = " + ".join(f"{error:,.0f}²" for error in test.errors if error is not None)
    how = f"1.96 × √({how})"
    if None in test.errors:
        (high, _), (low, _) = larger_first(*((s.median or 0, s.n) for _, s in (a, b)))
        how = f"√(({high:,} − {test.ends[0]:,.0f})² + ({test.ends[1]:,.0f} − {low:,})²)"
    return [*lines, f"The gap is clear beyond {how} = {test.limit:,.0f}."]


def significance_line(what: str, test: Significance, sides: tuple[Share, Share]) -> str:
    """Return what came out of a test, and from which value on a difference is clear.

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
            return f"{what}: {times(test.value)} times; clear from {test.limit:g} times."


def _z_formula(sides: tuple[Share, Share], pooled: float) -> str:
    """Return the statistic of two shares with its figures put in, the larger share first."""
    (p, n), (q, m) = larger_first(*sides)
    spread = f"{pooled:.4f} × (1 − {pooled:.4f}) × (1/{n:,} + 1/{m:,})"
    return f"({p:g} − {q:g}) / √({spread})"
