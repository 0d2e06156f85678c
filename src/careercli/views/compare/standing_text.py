"""The sentence of a verdict over all sources."""

from collections.abc import Mapping

from careercli.analysis.compare import Comparison
from careercli.analysis.criteria import Criterion
from careercli.analysis.standing import GapRange, Verdict
from careercli.views.wording import percent, points

_WHEN: Mapping[Criterion, str] = {
    "pay": "pay decides",
    "openings": "you want the most openings to apply for",
    "remote": "you want to work remotely",
    "entry": "you are starting out",
    "seniority": "you are senior",
}
_NAMES: Mapping[Criterion, str] = {
    "pay": "Pay",
    "openings": "Openings",
    "remote": "Remote work",
    "entry": "Entry level",
    "seniority": "Seniority",
}


def verdict_text(comparison: Comparison, verdict: Verdict) -> str:
    """Return how a verdict stands, who leads, and by how much."""
    title = {role.id: role.title for role in comparison.roles}
    by_how_much = f": {_range(verdict, verdict.gap_range)}" if verdict.gap_range else ""
    if verdict.winner is not None:
        when = _WHEN[verdict.about]
        return f"Choose {title[verdict.winner]} if {when}{by_how_much} ({verdict.standing})."
    name = _NAMES[verdict.about]
    if verdict.leans_to is not None:
        return f"{name} leans to {title[verdict.leans_to]}{by_how_much}."
    if verdict.standing == "disputed" and verdict.gap_range:
        toward = title[verdict.gap_range.toward]
        return f"{name}: disputed; {toward} has {_range(verdict, verdict.gap_range)}."
    return f"{name}: {verdict.standing}."


def _range(verdict: Verdict, gaps: GapRange) -> str:
    """Return a range of gaps: 42% to 45% more, or from 21% less to 96% more."""
    say = percent if verdict.about in ("pay", "openings") else points
    low, high = (f"{say(abs(gap))} {'less' if gap < 0 else 'more'}" for gap in gaps[1:])
    if low == high:
        return low
    if gaps.low < 0 < gaps.high:
        return f"from {low} to {high}"
    ends = (say(abs(gap)) for gap in sorted(gaps[1:], key=abs))
    return f"{' to '.join(ends)} {'less' if gaps.high < 0 else 'more'}"
