"""The sentences of a trend; the page and the JSON carry the same ones."""

from collections.abc import Mapping

from careercli.analysis.statistics import is_thin
from careercli.analysis.trend import Change, Point, RoleTrend, Trend
from careercli.catalog.model import SourceKind
from careercli.views.notes import counted_as
from careercli.views.periods import period
from careercli.views.wording import ROWS, count, counted, listed, money, percent, points

COUNTED: Mapping[SourceKind, str] = {
    "postings": "Openings",
    "salary rows": "Rows collected",
    "official survey": "Jobs counted",
}
RAW = (
    "Pay is as it was counted: not adjusted for inflation, nor for another mix of seniority, "
    "employers or places."
)
_NO_OPENINGS: Mapping[SourceKind, str] = {
    "salary rows": "Rows collected say how many salaries the source took in, not how many "
    "openings there were.",
    "official survey": "Jobs counted are jobs that somebody holds, not openings.",
}


def label(point: Point) -> str:
    """Return what the period of a point is called."""
    return period(point.since, point.as_of)


def change_text(trend: Trend, role: RoleTrend, change: Change) -> str:
    """Return a change as a sentence, with its figures and how sure it is."""
    at = {point.as_of: point for point in role.history}
    ends = at[change.from_], at[change.to]
    kind, currency = trend.source.kind, trend.source.currency
    match change.about:
        case "pay":
            name, figures = "Median pay", [money(round(v), currency) for v in _values(change)]
        case "openings":
            name, figures = COUNTED[kind], [count(v) for v in _values(change)]
        case "remote":
            name, figures = "Remote", [percent(v) for v in _values(change)]
    stated = [f"{text} ({label(point)})" for text, point in zip(figures, ends, strict=True)]
    sentence = f"{name}: {', '.join(stated)}, {_by_how_much(change)}{_sure(change)}."
    return sentence + _seniority(change, ends) + _thin(change, ends, ROWS[kind])


def summary(trend: Trend, role: RoleTrend) -> str:
    """Return what changed of a role: since its first period, and since the last but one.

    Example: "ML Engineer since 2022: median pay up 17% (clear), remote down 28.1 points (clear).
    Since 2024: median pay up 1.4% (can be chance)."
    """
    at = {point.as_of: point for point in role.history}
    openings = trend.source.kind == "postings"
    changed = [change for change in role.changes if openings or change.about != "openings"]
    starts = sorted({change.from_ for change in changed})
    texts = []
    for place, start in enumerate(starts):
        changes = [change for change in changed if change.from_ == start]
        in_short = ", ".join(_in_short(change) for change in changes)
        whose = "Since" if place else f"{role.title} since"
        texts.append(f"{whose} {label(at[start])}: {in_short}.")
    shifts = dict.fromkeys(_seniority(c, (at[c.from_], at[c.to])) for c in role.changes)
    return " ".join(texts) + "".join(shifts)


def _in_short(change: Change) -> str:
    name = "median pay" if change.about == "pay" else change.about
    sure = {
        "clear": " (clear)",
        "unclear": " (can be chance)",
        "unknown": " (how sure cannot be said)",
        None: "",
    }
    return f"{name} {_by_how_much(change)}{sure[change.strength] if change.change else ''}"


def notes(trend: Trend, counts: bool = True) -> tuple[str, ...]:
    """Return what to read with care: what is counted, periods cut short, the source's caveats.

    `counts` says that counts of openings, rows or jobs are among what is shown.
    """
    every = [point for role in trend.roles for point in role.history]
    texts = []
    if any(point.salary for point in every):
        texts.append(RAW)
    if counts and trend.source.kind in _NO_OPENINGS and any(p.openings for p in every):
        texts.append(_NO_OPENINGS[trend.source.kind])
    short = dict.fromkeys(label(point) for point in every if point.partial)
    if short:
        names = listed(list(short))
        texts.append(f"Cut short: {names}. Such a period's count is held against no other.")
    texts += [
        counted_as(role.title, trend.source.id, role.counted_as)
        for role in trend.roles
        if role.counted_as
    ]
    return (*texts, *trend.caveats)


def _values(change: Change) -> tuple[float, float]:
    return change.before, change.after


def _by_how_much(change: Change) -> str:
    if change.change is None:
        return "not held against each other, as the periods differ in length"
    if not change.change:
        return "the same"
    way = "up" if change.change > 0 else "down"
    if change.about == "remote":
        return f"{way} {points(abs(change.change))}"
    if change.change_pct is None:
        return way
    return f"{way} {percent(abs(change.change_pct) / 100)}"


def _sure(change: Change) -> str:
    if not change.change:
        return ""
    match change.strength:
        case "clear":
            return " (clear)"
        case "unclear":
            return ", which can be chance"
        case "unknown":
            want = "sample sizes or quartiles" if change.about == "pay" else "sample sizes"
            return f"; how sure that is cannot be said, for want of {want}"
        case None:
            return ""


def _seniority(change: Change, ends: tuple[Point, Point]) -> str:
    if change.senior is None:
        return ""
    shares = zip(change.senior, ends, strict=True)
    stated = [f"{percent(share)} ({label(point)})" for share, point in shares]
    return f" Mind the seniority: senior are {listed(stated)}."


def _thin(change: Change, ends: tuple[Point, Point], noun: str) -> str:
    sizes = [(point, _size(change, point)) for point in ends]
    few = [f"{label(point)} rests on {counted(n, noun)}" for point, n in sizes if is_thin(n)]
    return f" Thin: {listed(few)}." if few else ""


def _size(change: Change, point: Point) -> int | None:
    match change.about:
        case "pay":
            return point.salary.n if point.salary else None
        case "openings":
            return point.openings
        case "remote":
            return point.remote_of
