"""The formulas behind a trend, with the figures put in."""

from careercli.analysis.trend import Change, RoleTrend, Trend
from careercli.catalog.model import Salary
from careercli.views.significance import median_errors, significance_line
from careercli.views.trend.sentences import label


def explain_trend(trend: Trend) -> tuple[str, ...]:
    """Return how each change of a median or a remote share is tested."""
    changes = [(role, change) for role in trend.roles for change in role.changes]
    return tuple(dict.fromkeys(line for pair in changes for line in _lines(*pair)))


def _lines(role: RoleTrend, change: Change) -> list[str]:
    at = {point.as_of: point for point in role.history}
    first, last = at[change.from_], at[change.to]
    before, after = (f"{role.title} {label(point)}" for point in (first, last))
    if change.about == "pay":
        pays = (first.salary or Salary(), last.salary or Salary())
        gap = f"{change.after:,.0f} − {change.before:,.0f} = {change.change or 0:,.0f}"
        lines = median_errors((before, pays[0]), (after, pays[1]), change.test)
        return [f"Median, {after} against {before}: {gap}.", *lines]
    if change.about == "remote" and change.test:
        sides = [(point.remote or 0.0, point.remote_of) for point in (first, last)]
        return [significance_line(f"Remote, {after} against {before}", change.test, sides)]
    return []
