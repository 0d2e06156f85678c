"""Stretches of a text in which a name is no skill of anyone: denied, a company, a benefit.

A cue (`no`, `customers`, `benefits`) is found with the names; here stands what has to follow it.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.skilltext import about, denials, headings
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
_FLAGS = re.IGNORECASE | re.VERBOSE
# Names one after the other: `Spark Capital, Notion and Stripe`.
_COMPANIES = re.compile(
    r"(?:(?:[A-Z0-9][\w.'-]*|of|the)(?:[ \n](?:[A-Z0-9][\w.'-]*|of|&))*"
    r"(?:,\s+(?:(?:and|or|&|und|et|y)\s+)?|\s+(?:and|or|&|und|et|y)\s+|/|&)?)+"
)
# `customers such as `, `trusted by `, `raised $5M from `: companies follow.
_OF_COMPANIES = re.compile(
    r"""(?:customers?|clients?|companies|brands|enterprises|organi[sz]ations|firms|startups
        |partners?|investors?|competitors|employers|leaders|advertisers|logos|kunden|investoren
        |firmen|unternehmen|entreprises|investisseurs|clientes|empresas|inversores)
      (?::\s|\sare\s|\s\(?(?:[\w'-]+\s){0,3}?(?:like|such\sas|including|includ(?:ed?|es)|wie|darunter
        |comme|como|tels\sque)\s(?:the\s)?)
    |partnerships?\swith\s|trusted\sby\s|used\sby\s(?=[A-Z])|alumni\s(?:of|from)\s
    |(?:formerly|previously)\s(?:at|of)\s|acquired\sby\s|veterans\s(?:of|from)\s
    |founders?\sof\s|founded\sby\s(?:[\w'-]+\s){0,4}?(?:from|of|at)\s
    |(?:funding|investment|round|series\s[a-f]|seed|capital|raised\s[\w$.]+)
      \s(?:[\w$.-]+\s){0,4}?(?:from|led\sby|by)\s
      (?:investors\s)?(?:such\sas\s|like\s|including\s)?""",
    _FLAGS,
)
# `backed by Redis` is a service, `we are backed by Spark Capital` a company.
_BY = re.compile(r"\w+ by (?:the )?")
_OWNER = re.compile(
    r"\b(?:we|we're|we are|we have been|company|startup|start-up|firm) (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
_FUNDS = re.compile(
    r"Capital|Ventures?|Combinator|a16z|Sequoia|Andreessen|Accel|Partners|Benchmark|investors"
    r"|Fund|VCs?\b"
)


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
            if told := _about(text, cue, names[max(at - NEXT_NAMES, 0) : at]):
                stretches.append(told)
                about_end = told.end
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
    sure = _OF_COMPANIES.match(text, cue.start)
    words = sure or _BY.match(text, cue.start)
    names = words and _COMPANIES.match(text, words.end())
    if not names:
        return []
    owner = _OWNER.search(text, max(cue.start - 40, 0), cue.start)
    if sure or owner or _FUNDS.search(names[0]):
        return [Stretch(names.start(), names.end(), "company")]
    return []


def _about(text: str, cue: Hit, before: Sequence[Hit]) -> Stretch | None:
    """Return what stands under `About us`, or what a sentence says of the employer itself."""
    stop = about.heading_end(text, cue) if cue.name.counts == "heading" else None
    if stop is not None:
        return Stretch(stop, goes_on_to(text, "about", stop + 1), "about")
    ends = about.of_itself(text, cue, before)
    return Stretch(*ends, "about") if ends else None


def _colleagues(text: str, cue: Hit) -> list[Stretch]:
    """Return the departments that one works with."""
    ends = about.colleagues(text, cue)
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
    if text[start - 1 : start] == "@":
        return "address"
    if text.endswith("the word ", 0, start):  # please mention the word SHINY
        return "everyday word"
    for stretch in closed:
        if stretch.start <= start < stretch.end and not (is_concrete and stretch.reason == "about"):
            return stretch.reason
    return None


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
    **dict.fromkeys(about.WORKING_WITH, "colleagues"),
    **dict.fromkeys(
        (
            *("customer", "customers", "client", "clients", "companies", "brands", "enterprises"),
            *("organizations", "organisations", "firms", "leaders", "advertisers", "startups"),
            *("partner", "partners", "investor", "investors", "competitors", "employers"),
            *("kunden", "investoren", "firmen", "unternehmen", "entreprises", "investisseurs"),
            *("clientes", "empresas", "inversores", "partnership with", "partnerships with"),
            *("trusted by", "used by", "alumni of", "alumni from", "formerly at", "formerly of"),
            *(
                "previously at",
                "previously of",
                "founder of",
                "founders of",
                "founded by",
                "acquired by",
                "veterans of",
            ),
            *("funding", "investment", "round", "series a", "series b", "series c", "series d"),
            *("seed", "raised", "backed by", "funded by", "financed by"),
        ),
        "companies",
    ),
    **dict.fromkeys(headings.CUES, "benefits"),
}
