"""The formulas behind a trend, with the figures put in."""

from careercli.analysis.mix import FixedMix
from careercli.analysis.trend import Change, RoleTrend, Trend
from careercli.catalog.model import Salary
from careercli.views.significance import median_errors, significance_line
from careercli.views.trend.sentences import label
from careercli.views.wording import percent


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
        mix = _mix(change.fixed_mix, before, after) if change.fixed_mix else []
        return [f"Median, {after} against {before}: {gap}.", *lines, *mix]
    if change.about == "remote" and change.test:
        a, b = ((point.remote or 0.0, point.remote_of) for point in (first, last))
        return [significance_line(f"Remote, {after} against {before}", change.test, (a, b))]
    if change.about == "demand" and last.demand:
        step = last.demand
        return [
            f"Index, {after}: each step is the openings now over those at each board's last "
            f"answer, moved on with the index; the last is {step.after:,.0f} / {step.before:,.1f}. "
            "The interval is the middle 95% of 400 draws of whole boards."
        ]
    return []


def _mix(mix: FixedMix, before: str, after: str) -> list[str]:
    """Return the weighted sums of both indexes: `68.0% × 125,700 + … = 115,926, against …`."""
    levels = [level for level in mix.levels if level]
    lines = []
    for name, at, whose in (
        ("Laspeyres", mix.laspeyres, before),
        ("Paasche", mix.paasche, after),
    ):
        shares = [
            level.share_before if at is mix.laspeyres else level.share_after for level in levels
        ]
        then, now = (
            " + ".join(f"{percent(w)} × {p:,}" for w, p in zip(shares, prices, strict=True))
            for prices in ([x.before for x in levels], [x.after for x in levels])
        )
        lines.append(
            f"{name}, at the mix of {whose}: {now} = {at.after:,.0f}, against {then} = "
            f"{at.before:,.0f}."
        )
    return lines
