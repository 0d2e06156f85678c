"""Seniority as feeds write it in a column of its own: `["Entry-level"]`, `Mid-Senior level`."""

import re

from careercli.analysis.postings import Level
from careercli.catalog.names import without_accents

# In this order, which is that of LinkedIn's "Mid-Senior level" too: it is no level of ours.
_WORDS: tuple[tuple[Level, str], ...] = (
    (
        "entry",
        "entry|intern(?:ship)?s?|junior|jr|graduate|new grad|trainee|apprentice(?:ship)?|student"
        "|working student|werkstudent(?:in)?|praktik\\w*|berufseinsteiger(?:in)?|einstieg\\w*"
        "|debutant|alternan\\w+|stag(?:e|iaire)|becario|practicas|principiante"
        "|0-[12] years?|fresher"
        "|estagi\\w+|mlodszy|stazyst\\w+|no experience",
    ),
    (
        "senior",
        "senior|sr|lead|staff|principal|director|executive|expert|expertin|head|vp|vice president"
        "|chief|c-?level|c-?suite|manager|leiter(?:in)?|confirme|experimente|starszy|5\\+ years?"
        "|experienced|erfahren\\w*|leader|jefe|berufserfahren",
    ),
    (
        "mid",
        "mid|middle|intermediate|associate|regular|medior|mid-?level|intermediaire|intermedio|pleno"
        "|professional|mit berufserfahrung|ssr",
    ),
)
_KNOWN = tuple((group, re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")) for group, words in _WORDS)


def level(written: str) -> Level | None:
    """Return the group of a level, None where it names none, or several.

    `["Entry-level"]`, `Junior`, `EN` are entry, `Mid-level` is mid, `Lead` is senior;
    "Mid-Senior level" may be either.
    """
    plain = without_accents(written.casefold()).replace("_", " ").strip(" []\"'.")
    if plain in _GROUPS:
        return _GROUPS[plain]
    plain = re.sub(r"\bsemi[- ]?senior\b|\bassociate director\b", _told_apart, plain)
    groups = [group for group, words in _KNOWN if words.search(plain)]
    return groups[0] if len(groups) == 1 else None


_GROUPS: dict[str, Level] = {"en": "entry", "mi": "mid", "se": "senior", "ex": "senior"}


def _told_apart(match: re.Match[str]) -> str:
    return "director" if "director" in match.group() else "ssr"
