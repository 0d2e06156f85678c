"""The experience mix as a whole, and where a gap in pay can be a gap in seniority."""

from math import fsum

from careercli.analysis.statistics import ROUNDING
from careercli.catalog.model import Seniority

SENIORITY_POINTS = 0.15


def senior_shares(a: float | None, b: float | None) -> tuple[float, float] | None:
    """Return two senior shares where they differ by 15 points or more, enough for pay to differ."""
    if a is None or b is None or abs(a - b) < SENIORITY_POINTS - ROUNDING:
        return None
    return a, b


def cumulated(mix: Seniority) -> tuple[float, float]:
    """Return the share of senior postings, and of senior and mid ones, of all that say it.

    The shares of a mix may miss 1 by their rounding.
    """
    whole = fsum(mix) or 1.0
    return mix.senior / whole, (mix.senior + mix.mid) / whole
