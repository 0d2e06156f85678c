"""The sentences of a comparison; the page and the JSON carry the same ones."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from careercli.analysis.compare import Comparison
from careercli.analysis.skills import TOP, Switch, skill_ids
from careercli.analysis.verdicts import ENTRY_POINTS, REMOTE_POINTS, About, SourceVerdict
from careercli.catalog.model import Topic
from careercli.views.compare.sides import (
    Sides,
    about_openings,
    its,
    seniority,
    sides,
    thin_base,
    thin_pay,
)
from careercli.views.notes import note
from careercli.views.steps import STEPS, step_text
from careercli.views.wording import (
    count,
    listed,
    money,
    percent,
    times,
)

_WHEN: Mapping[About, str] = {
    "pay": "pay decides",
    "openings": "you want the most openings to apply for",
    "remote": "you want to work remotely",
    "entry": "you are starting out",
    "fit": "you want to build on what you know",
}


class Answer(NamedTuple):
    """A question people ask, answered from the figures in a sentence or several."""

    question: str
    answers: tuple[str, ...]


def verdict_text(comparison: Comparison, verdict: SourceVerdict) -> str:
    """Return the sentence of a verdict, with its figures and how sure it is."""
    because = reason(comparison, verdict)
    if verdict.winner is None:
        return because
    return f"Choose {sides(comparison, verdict).leader.title} if {_WHEN[verdict.about]}: {because}"


def reason(comparison: Comparison, verdict: SourceVerdict) -> str:
    """Return what a verdict rests on: what the winner wins by, or why nobody does."""
    s = sides(comparison, verdict)
    if verdict.about == "closeness":
        return _closeness(comparison, s)
    if verdict.about == "fit":
        return _fit(s, verdict)
    thin = thin_pay(s) if verdict.about == "pay" else thin_base(s, verdict)
    tail = seniority(s, verdict) if verdict.about == "pay" else ""
    if verdict.winner is not None:
        return f"{fact(s, verdict)}{_sure(verdict, thin)}.{tail}"
    return f"{undecided(s, verdict)}{tail}" + (f" Thin: {thin}." if thin else "")


def fact(s: Sides, verdict: SourceVerdict) -> str:
    """Return what a winner wins by, as the end of a sentence."""
    high, low = (verdict.evidence[role] for role in verdict.roles)
    match verdict.about:
        case "pay":
            top, next_ = high["median"] or 0, low["median"] or 0
            against = s.against(money(int(next_), s.currency))
            more = percent((top - next_) / next_)
            return f"a median of {money(int(top), s.currency)}{against}, {more} more"
        case "openings":
            top, next_ = high["openings"] or 0, low["openings"] or 0
            ratio = f", {times(top / next_)} times as many" if next_ else ""
            return f"{count(top)} openings{s.against(count(next_), 'most')}{ratio}"
        case "remote":
            against = s.against(percent(low["remote"]))
            its_ = its(s, s.leader.bases.remote)
            return f"{percent(high['remote'])} of its {its_} are remote{against}"
        case _:
            against = s.against(percent(low["entry"]))
            some = about_openings(s.leader, high["entry"])
            its_ = its(s, s.leader.bases.seniority)
            return f"{percent(high['entry'])} of its {its_} are entry level{some}{against}"


def undecided(s: Sides, verdict: SourceVerdict) -> str:
    """Return the sentence for a criterion that nobody wins."""
    high, low = (verdict.evidence[role] for role in verdict.roles)
    a, b = s.leader.title, s.other.title
    match verdict.about:
        case "pay":
            return _undecided_pay(s, verdict)
        case "openings":
            both = f"{count(high['openings'])} for {a}, {count(low['openings'])} for {b}"
            return f"Openings are about even{s.at_the_top()}: {both}."
        case "remote":
            top, next_ = high["remote"] or 0, low["remote"] or 0
            why = _why_undecided(s, top, next_, verdict, REMOTE_POINTS)
            both = _both(percent(top), percent(next_), a, b)
            return f"Remote work does not decide{s.at_the_top()}: {both}{why}."
        case _:
            top, next_ = high["entry"] or 0, low["entry"] or 0
            if top == next_ == 0:
                who = f"Neither {a} nor {b}" if s.of == 2 else f"None of the {s.of} roles"
                return f"{who} has openings for beginners: 0% are entry level."
            why = _why_undecided(s, top, next_, verdict, ENTRY_POINTS)
            both = _both(percent(top), percent(next_), a, b)
            lead = "No role is clearly the easier way in"
            return f"{lead}{s.at_the_top()}: entry-level {s.noun}s are {both}{why}."


def notes(comparison: Comparison, topics: Collection[Topic] | None = None) -> tuple[str, ...]:
    """Return what to read with care about the topics that are shown (all unless told)."""
    shown = [c for c in comparison.cautions if topics is None or set(c.about) & set(topics)]
    others = comparison.others.sources
    skills = (comparison.skills_source,) if comparison.skills_source else ()
    used = (*comparison.sources, *skills)
    return tuple(note(c, comparison.roles, used, others) for c in shown)


def switch_text(comparison: Comparison, switch: Switch) -> str:
    """Return one direction of a switch as a sentence."""
    title = {role.id: role.title for role in comparison.roles}
    missing = [skill.name for skill in switch.missing[:3]]
    learn = f"; learn {listed(missing)} first" if missing else ""
    covered = f"{percent(switch.coverage)} of what {title[switch.to]} asks for is covered"
    step = step_text(switch.step, switch.without_doubtful)
    return f"From {title[switch.from_]} to {title[switch.to]}: {step}, {covered}{learn}."


def _closeness(comparison: Comparison, s: Sides) -> str:
    shared = next(v for v in comparison.source_verdicts if v.about == "closeness").evidence[
        "overlap"
    ]
    steps = {(step.from_, step.to): step for step in comparison.switching}
    there = steps[s.leader.id, s.other.id]
    back = steps[s.other.id, s.leader.id]
    closest = "" if s.of == 2 else f"Closest of the {s.of}: "
    top = f"{shared['count']} of their top {shared['of']} skills"
    steps_ = [step_text(way.step, way.without_doubtful) for way in (there, back)]
    shares = f"{percent(there.coverage)} covered, {percent(back.coverage)} on the way back"
    ways = f"going either way is {STEPS[there.step]} ({shares})"
    if steps_ != [STEPS[there.step]] * 2:
        ways = (
            f"going from {s.leader.title} to {s.other.title} is {steps_[0]}, "
            f"{percent(there.coverage)} covered; the way back is {steps_[1]}, "
            f"{percent(back.coverage)}"
        )
    counted = comparison.skills_source
    whose = f", as {counted.name} counted them" if counted else ""
    return f"{closest}{s.leader.title} and {s.other.title} share {top}{_doubts(s)}{whose}; {ways}."


def _doubts(s: Sides) -> str:
    """Say which of the shared top skills are doubtful at either role's source."""
    both = set(skill_ids(s.leader)) & set(skill_ids(s.other))
    skills = (*s.leader.skills[:TOP], *s.other.skills[:TOP])
    names = tuple(dict.fromkeys(k.name for k in skills if k.doubtful and k.id in both))
    return f" (counting {listed(names)}, in doubt)" if names else ""


def _fit(s: Sides, verdict: SourceVerdict) -> str:
    high, low = (percent(verdict.evidence[role]["coverage"]) for role in verdict.roles)
    if verdict.winner is None:
        both = f"{s.leader.title} and {s.other.title}"
        return f"Your skills do not decide{s.at_the_top()}: they cover {high} of both {both}."
    return f"your skills cover {high} of it{s.against(low)}."


def _undecided_pay(s: Sides, verdict: SourceVerdict) -> str:
    high, low = (verdict.evidence[role]["median"] or 0 for role in verdict.roles)
    a, b = s.leader.title, s.other.title
    top, next_ = money(int(high), s.currency), money(int(low), s.currency)
    if high == low:
        return f"Pay does not decide{s.at_the_top()}: the median is {top} for both {a} and {b}."
    medians = f"the medians are {top} for {a} and {next_} for {b}"
    if verdict.strength == "unknown":
        why = "how sure that gap is cannot be said, for want of a sample size or quartiles"
        return f"Pay may favor {a}, but {why}: {medians}."
    gap = percent((high - low) / low)
    return (
        f"Pay does not decide{s.at_the_top()}: {medians}, "
        f"and a gap of {gap} can be chance in samples of this size."
    )


def _sure(verdict: SourceVerdict, thin: str) -> str:
    """Say how sure a winner is; openings are counted, so only thinness is said of them."""
    words = [] if verdict.about == "openings" else ["clear"]
    words += [f"{'but ' if words else ''}thin: {thin}"] if thin else []
    return f" ({', '.join(words)})" if words else ""


def _why_undecided(s: Sides, high: float, low: float, verdict: SourceVerdict, apart: float) -> str:
    if high == low:
        return ""
    if verdict.strength == "unknown":
        return f", and how sure that is cannot be said without the number of {s.noun}s"
    if verdict.strength == "unclear":
        return ", a difference that can be chance"
    return f", less than {round(100 * apart)} points apart"


def _both(high: str, low: str, a: str, b: str) -> str:
    return f"{high} for both {a} and {b}" if high == low else f"{high} for {a}, {low} for {b}"
