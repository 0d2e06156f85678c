"""Stretches of a text in which a name is no skill of anyone: denied, a company, a benefit.

A cue (`no`, `customers`, `benefits`) is found with the names; here stands what has to follow it.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.skilltext import about, colleagues, denials, firms, headings
from careercli.skilltext.lexicon import Hit

Reason = Literal[
    "denied", "company", "about", "applying", "benefit", "employer", "address", "everyday word"
]
NEXT_NAMES = 5  # that a denial can cover at once
ENDLESS = 1 << 40  # where a stretch ends that goes on behind its text


class Stretch(NamedTuple):
    """A part of a text from character `start` to `end`, and why no skill is read there."""

    start: int
    end: int
    reason: Reason


# `python.org`, `me.python`: part of a bare address.
_SITE = re.compile(r"\.(?:com|org|net|io|dev|edu|gov|de|fr|es|eu|uk)\b(?!\.\w)")
_FIRMS = (
    "Capital",
    "Ventures",
    "Venture",
    "Inc",
    "GmbH",
    "Ltd",
    "LLC",
    "Holdings",
    "Foundation",
    "Corp",
)
_FIRM = re.compile(rf" (?:{'|'.join(_FIRMS)})\b")
_BEFORE_FIRM = frozenset(f" {firm[0]}" for firm in _FIRMS)
# `Notify (Mailchimp alternative)`: what the firm competes with.
_RIVAL = re.compile(r" alternatives?(?=[).,;\n]|$)")


def stretches(text: str, cues: Sequence[tuple[Hit, int]], names: Sequence[Hit]) -> list[Stretch]:
    """Return the stretches that cues open; a cue comes with the place of the next name."""
    stretches: list[Stretch] = []
    denials_end = about_end = benefits_stop = 0
    for cue, at in cues:
        kind = cue.name.counts
        if kind == "denial" and cue.start >= denials_end:
            following = names[at : at + NEXT_NAMES]
            if ends := _denied_list(text, cue) or denials.denied(text, cue, following):
                stretches.append(Stretch(*ends, "denied"))
                denials_end = ends[1]
        elif kind in ("about", "heading") and cue.start >= about_end:
            if employers := _about(text, cue, names[max(at - NEXT_NAMES, 0) : at]):
                stretches.append(employers)
                about_end = employers.end
        elif kind == "benefits" and cue.start >= benefits_stop:
            benefits = _benefits(text, cue)
            stretches += benefits
            benefits_stop = max((stretch.end for stretch in benefits), default=0)
        elif kind in _OPENED:
            stretches += _OPENED[kind](text, cue)
    if any(cue.name.counts == "denial" for cue, _ in cues):
        stretches += (Stretch(*ends, "denied") for ends in denials.not_needed(text, names, cues))
    return stretches


def _denied_list(text: str, cue: Hit) -> tuple[int, int] | None:
    """Return what stands under a heading such as `What you don't need`, or None."""
    start, stop = _line(text, cue)
    if headings.is_of_what_nobody_needs(text, start, stop):
        return start, goes_on_to(text, "denied", stop + 1)
    return None


def _companies(text: str, cue: Hit) -> list[Stretch]:
    """Return the names that follow `customers like`, `trusted by`, `we are backed by`."""
    ends = firms.firms(text, cue)
    return [Stretch(*ends, "company")] if ends else []


def _about(text: str, cue: Hit, before: Sequence[Hit]) -> Stretch | None:
    """Return what stands under `About us`, or what a sentence says of the employer itself."""
    stop = about.heading_end(text, cue) if cue.name.counts == "heading" else None
    if stop is not None:
        return Stretch(stop, goes_on_to(text, "about", stop + 1), "about")
    ends = about.of_itself(text, cue, before)
    return Stretch(*ends, "about") if ends else None


def _colleagues(text: str, cue: Hit) -> list[Stretch]:
    """Return the departments that one works with."""
    ends = colleagues.colleagues(text, cue)
    return [Stretch(*ends, "about")] if ends else []


def _applying(text: str, cue: Hit) -> list[Stretch]:
    """Return what tells how to apply: a sentence, or what stands under a heading."""
    start, stop = _line(text, cue)
    if headings.is_of_hiring(text, start, stop):
        return [Stretch(start, goes_on_to(text, "applying", stop + 1), "applying")]
    return [Stretch(*about.applying(text, cue), "applying")]


def _benefits(text: str, cue: Hit) -> list[Stretch]:
    """Return what stands under the heading `Benefits`, or on a line that tells of a benefit."""
    start, stop = _line(text, cue)
    if headings.is_of_benefits(text, start, stop):
        return [Stretch(start, goes_on_to(text, "benefit", stop + 1), "benefit")]
    if headings.tells_of_benefits(text, start, stop):
        return [Stretch(start, stop, "benefit")]
    return []


def _line(text: str, cue: Hit) -> tuple[int, int]:
    """Return where the line of a cue begins and ends."""
    stop = text.find("\n", cue.end)
    return text.rfind("\n", 0, cue.start) + 1, stop if stop >= 0 else len(text)


def goes_on_to(text: str, reason: Reason, start: int = 0) -> int:
    """Return where what stands under a heading ends: at the next, or `ENDLESS` where none follows.

    What an employer says of itself ends too where it turns to the work.
    """
    heading = headings.next_heading(text, start)
    end = ENDLESS if heading is None else heading
    return about.turn(text, start, end) if reason == "about" else end


def outside(
    text: str, hit: Hit, closed: Sequence[Stretch], is_concrete: bool = False
) -> Reason | None:
    """Return why a name is no skill of anyone where it stands: an address, a firm, a stretch.

    Where an employer tells of itself, only practices and manners do not count.
    """
    start, end, _ = hit
    after = text[end : end + 2]
    if after[:1] == "." and _SITE.match(text, end):
        return "address"
    if after in _BEFORE_FIRM and _FIRM.match(text, end):
        return "company"
    if is_concrete and after == " a" and _RIVAL.match(text, end):
        return "company"
    before = text[start - 1 : start]
    if before == "@" or (before == "." and _is_domain(text, start)):
        return "address"
    if text.endswith("the word ", 0, start):  # please mention the word SHINY
        return "everyday word"
    for stretch in closed:
        if stretch.start <= start < stretch.end and not (is_concrete and stretch.reason == "about"):
            return stretch.reason
    return None


def _is_domain(text: str, start: int) -> bool:
    """Return whether a name in lower case ends an address or a product's name: `Acme.ai`.

    `Day.js` is a library of JavaScript, and `e.g.` has no space behind it at times.
    """
    is_part = text[start].islower() and text[start - 2 : start - 1].isalnum()
    return is_part and not (text.startswith("js", start) or text.endswith(".g.", 0, start))


_OPENED = {
    "companies": _companies,
    "colleagues": _colleagues,
    "applying": _applying,
}
CUES: dict[str, str] = {
    **dict.fromkeys(denials.CUES, "denial"),
    **dict.fromkeys(about.CUES, "about"),
    **dict.fromkeys(about.HEADINGS, "heading"),
    **dict.fromkeys(about.APPLYING, "applying"),
    **dict.fromkeys(colleagues.WORKING_WITH, "colleagues"),
    **dict.fromkeys(firms.CUES, "companies"),
    **dict.fromkeys(headings.CUES, "benefits"),
}
