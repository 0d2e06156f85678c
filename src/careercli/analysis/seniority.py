"""Where a gap in pay can be a gap in seniority."""

SENIORITY_POINTS = 0.15


def senior_shares(a: float | None, b: float | None) -> tuple[float, float] | None:
    """Return two senior shares where they differ by 15 points or more, enough for pay to differ."""
    if a is None or b is None or abs(a - b) < SENIORITY_POINTS - 1e-9:
        return None
    return a, b
