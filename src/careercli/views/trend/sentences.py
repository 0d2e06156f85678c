"""The sentences of a trend; the page and the JSON carry the same ones."""

from collections.abc import Mapping

from careercli.analysis.history import by_start
from careercli.analysis.mix import FixedMix
from careercli.analysis.statistics import Strength, is_thin
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
FIXED_MIX = "Pay is not adjusted for inflation, nor for another mix of employers or places."
RAW_TOTALS = (
    "Totals of openings are raw: they rise with every board that is added and fall with every one "
    "that does not answer. The index holds each board against its own last answer."
)
WHOLE = 0.9  # of the postings with pay: where fewer are of levels with pay in both, that is said
SURE: Mapping[Strength | None, str] = {
    "clear": "clear",
    "unclear": "can be chance",
    "unknown": "how sure is not known",
    None: "",
}
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
        case "demand":
            name, figures = "Openings, like with like", [percent(v) for v in _values(change)]
        case "pay":
            name, figures = "Median pay", [money(round(v), currency) for v in _values(change)]
        case "openings":
            raw = ", raw totals" if ends[1].demand else ""
            name, figures = f"{COUNTED[kind]}{raw}", [count(v) for v in _values(change)]
        case "remote":
            name, figures = "Remote", [percent(v) for v in _values(change)]
    stated = [f"{text} ({label(point)})" for text, point in zip(figures, ends, strict=True)]
    sentence = f"{name}: {', '.join(stated)}, {_by_how_much(change)}{_sure(change)}."
    mix = _fixed_mix(change.fixed_mix, ends) if change.fixed_mix else ""
    return sentence + mix + _seniority(change, ends) + _thin(change, ends, ROWS[kind])


def _fixed_mix(mix: FixedMix, ends: tuple[Point, Point]) -> str:
    """Return ` At a fixed mix of seniority: down 1.1% (Laspeyres, …) and up 1.6% (Paasche, …).`"""
    names = ("Laspeyres", "Paasche")
    both = [
        f"{moved(at.change_pct)} ({name}, that of {label(point)})"
        for name, at, point in zip(names, (mix.laspeyres, mix.paasche), ends, strict=True)
    ]
    few = [
        f"{percent(share)} of {label(point)}"
        for share, point in zip((mix.covered_before, mix.covered_after), ends, strict=True)
        if share < WHOLE
    ]
    left = f"; of levels with pay in both are {listed(few)}" if few else ""
    return f" At a fixed mix of seniority: {listed(both)}{_in_brackets(SURE[mix.strength])}{left}."


def moved(pct: float) -> str:
    """Return `up 1.6%`, `down 1.1%` or `the same`."""
    if not pct:
        return "the same"
    return f"{'up' if pct > 0 else 'down'} {percent(abs(pct) / 100)}"


def summary(trend: Trend, role: RoleTrend) -> str:
    """Return what changed of a role: since its first period, and since the last but one.

    Example: "ML Engineer since 2022: median pay up 17% (clear), remote down 28.1 points (clear).
    Since 2024: median pay up 1.4% (can be chance)."
    """
    at = {point.as_of: point for point in role.history}
    boards = any(point.demand for point in role.history)
    openings = trend.source.kind == "postings" and not boards
    changed = [change for change in role.changes if openings or change.about != "openings"]
    texts: list[str] = []
    for start, changes in by_start(changed):
        in_short = ", ".join(_in_short(change) for change in changes)
        whose = "Since" if texts else f"{role.title} since"
        texts.append(f"{whose} {label(at[start])}: {in_short}.")
    shifts = dict.fromkeys(
        _seniority(c, (at[c.from_], at[c.to])) for c in role.changes if c.fixed_mix is None
    )
    return " ".join(texts) + "".join(shifts) + _boards(role)


def _boards(role: RoleTrend) -> str:
    """Return how many boards the last day rests on, and how much of it is the largest one's."""
    last = role.history[-1].demand
    if last is None or last.largest_share is None:
        return ""
    share = percent(last.largest_share)
    return f" On {counted(last.boards, 'board')}, the largest with {share} of the openings."


def _in_short(change: Change) -> str:
    name = {"pay": "median pay", "demand": "openings, like with like,"}.get(
        change.about, change.about
    )
    text = f"{name} {_by_how_much(change)}"
    if change.change:
        interval = " to ".join(signed(end) for end in change.interval or ())
        text += _in_brackets(interval, SURE[change.strength])
    if mix := change.fixed_mix:
        ends = dict.fromkeys(signed(end) for end in mix.ends)
        text += f", at a fixed mix of seniority {' to '.join(ends)}"
        thin = mix.strength == "clear" and is_thin(mix.least_n)
        few = f"though a level rests on {mix.least_n}" if thin else ""
        text += _in_brackets(SURE[mix.strength], few)
    return text


def _in_brackets(*words: str) -> str:
    """Return ` (−3% to 5%, clear)`, nothing for no words."""
    inside = ", ".join(word for word in words if word)
    return f" ({inside})" if inside else ""


def signed(pct: float) -> str:
    """Return `+1.6%`, `−1.1%` or `0%`."""
    sign = "+" if pct > 0 else "−" if pct < 0 else ""
    return f"{sign}{percent(abs(pct) / 100)}"


def notes(trend: Trend, counts: bool = True) -> tuple[str, ...]:
    """Return what to read with care: what is counted, periods cut short, the source's caveats.

    `counts` says that counts of openings, rows or jobs are among what is shown.
    """
    every = [point for role in trend.roles for point in role.history]
    texts = []
    if any(point.salary for point in every):
        mixed = any(p.to_last and p.to_last.fixed_mix for p in every)
        texts.append(FIXED_MIX if mixed else RAW)
    if any(point.demand for point in every):
        texts.append(RAW_TOTALS)
    if counts and trend.source.kind in _NO_OPENINGS and any(p.openings for p in every):
        texts.append(_NO_OPENINGS[trend.source.kind])
    short = dict.fromkeys(label(point) for point in every if point.partial)
    if short:
        names = listed(list(short))
        texts.append(f"Cut short: {names}. The count of a period cut short is not compared.")
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
        return "not compared, because the periods differ in length"
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
            return f"; how sure that is cannot be known without {want}"
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
        case "demand":
            return None
        case "remote":
            return point.remote_of
