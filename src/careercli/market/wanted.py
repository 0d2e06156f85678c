"""What a posting demands, and what it would only like: told by its headings and its words."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal, NamedTuple

from careercli.analysis.posting_gap import Wants
from careercli.skilltext.reader import Reader, clean

# What a stretch says of its skills: demanded, only liked, the work itself, or not asked for.
Demand = Literal["must", "nice", "work", "aside"]

MOST_HEADING = 60  # characters
_NICE = (
    r"nice[- ]to[- ]haves?|good to have|preferred|bonus(?: points)?"
    r"|a plus|(?:is|are|be) a (?:big )?plus"
    r"|pluses|plus points|desirable|desired|optional(?:ly)?|would be (?:great|nice|an advantage)"
    r"|an advantage|ideally"
    r"|von vorteil|wünschenswert|idealerweise|gerne auch|ein plus|pluspunkte?|optional"
    r"|un plus|un atout|atouts?|souhaité(?:e|es|s)?|apprécié(?:e|es|s)?|idéalement"
    r"|deseables?|valorables?|se valorará|se valora|ventaja|opcional(?:es)?|plus"
)
_MUST = (
    r"must[- ]haves?|must have|required|requirements?|mandatory|essential|minimum qualifications"
    r"|basic qualifications|qualifications|what you(?:'ll)? (?:bring|need)"
    r"|what we(?:'re| are) looking for"
    r"|you have|your profile|who you are|about you|skills"
    r"|anforderungen|voraussetzungen|dein profil|ihr profil|das bringst du mit|was du mitbringst"
    r"|das bringen sie mit|muss|zwingend|erforderlich|vorausgesetzt|qualifikationen"
    r"|profil recherché|votre profil|ton profil|exigences|requis(?:e|es)?|obligatoires?"
    r"|indispensables?"
    r"|compétences|prérequis"
    r"|requisitos|imprescindibles?|obligatorios?|tu perfil|perfil|qué buscamos|necesario"
)
_ASIDE = (
    r"about (?:us|the company|our company)|benefits|perks|we offer|what we offer|who we are"
    r"|how to apply|salary|compensation|location|equal opportunity"
    r"|wir bieten|was wir bieten|das bieten wir|über uns|wer wir sind"
    r"|avantages|qui sommes[- ]nous|nous offrons|ce que nous offrons|à propos"
    r"|beneficios|ofrecemos|qué ofrecemos|sobre nosotros|quiénes somos"
)
_WORK = (
    r"responsibilit\w*|what you(?:'ll| will)? do|the (?:role|job|position)|your (?:role|job)"
    r"|about the (?:role|job|team|position)|our (?:team|stack)|tech stack|tasks|duties"
    r"|aufgaben|deine rolle|missions?|vos missions|le poste|funciones|responsabilidades|el puesto"
)
_NICE_HEADING = re.compile(rf"\W*(?:[\w'’]+\W+){{0,4}}?(?:{_NICE})\b", re.IGNORECASE)
_MUST_HEADING = re.compile(rf"\W*(?:[\w'’]+\W+){{0,4}}?(?:{_MUST})\b", re.IGNORECASE)
_ASIDE_HEADING = re.compile(rf"\W*(?:[\w'’]+\W+){{0,2}}?(?:{_ASIDE})\b", re.IGNORECASE)
_WORK_HEADING = re.compile(rf"\W*(?:[\w'’]+\W+){{0,2}}?(?:{_WORK})\b", re.IGNORECASE)
_NICE_WORDS = re.compile(rf"\b(?:{_NICE.removesuffix('|plus')})\b", re.IGNORECASE)
_MUST_WORDS = re.compile(
    r"\b(?:must[- ]have|required|mandatory|essential|zwingend|erforderlich|vorausgesetzt"
    r"|requis(?:e|es|s)?|obligatoires?|indispensables?|imprescindibles?|obligatorios?)\b",
    re.IGNORECASE,
)
# `Python required; Kubernetes a plus. German is nice to have.`: three clauses.
_CLAUSE = re.compile(r"(?<=[;.!?])\s+(?=\S)")


class _Stretch(NamedTuple):
    """Where a stretch of a text begins, and what it says of the skills that it names."""

    start: int
    demand: Demand


def wants(text: str, reader: Reader, employers: tuple[str, ...] = ()) -> Wants:
    """Return the skills that a posting names, those that it would only like apart.

    A skill is only liked where every place that asks for it says so, and an aside where only
    what the employer says of itself or offers names it. Skills of `employers` do not count.
    """
    words = clean(text)
    stretches = list(_stretches(words, reader))
    starts = [stretch.start for stretch in stretches]
    named: dict[str, set[Demand]] = {}
    for skill, start in reader.named(words):
        if skill not in employers:
            demand = stretches[bisect_right(starts, start) - 1].demand
            named.setdefault(skill, set()).add(demand)
    aside = tuple(skill for skill, demands in named.items() if demands == {"aside"})
    nice = tuple(s for s, demands in named.items() if "nice" in demands <= {"nice", "aside"})
    return Wants(
        must=tuple(skill for skill in named if skill not in (*nice, *aside)),
        nice=nice,
        told_apart=any(stretch.demand == "nice" for stretch in stretches),
        aside=aside,
    )


def _stretches(words: str, reader: Reader) -> Iterator[_Stretch]:
    """Yield a text's stretches of one demand: lines under a heading, or a clause of its own."""
    section: Demand = "work"
    start = 0
    for line in words.split("\n"):
        section = _heading(line, reader) or section
        clause_start = start
        for clause in _CLAUSE.split(line):
            clause_start = words.index(clause, clause_start)
            yield _Stretch(clause_start, _said(clause) or section)
            clause_start += len(clause)
        start += len(line) + 1


def _heading(line: str, reader: Reader) -> Demand | None:
    """Return what stands under a line that is a heading, None of any other line."""
    words = line.strip()
    if not 0 < len(words) <= MOST_HEADING or words.endswith((".", ",", ";")):
        return None
    if words.startswith("#"):
        return _kind(words) or "work"
    if words.endswith(":"):
        return _kind(words)
    if words.startswith(("-", "*")) or reader.named(words):
        return None
    return _kind(words)


def _kind(heading: str) -> Demand | None:
    """Return what the words of a heading announce: `Nice to have`, `Anforderungen`, `About us`."""
    words = heading.strip(" \t#*-|:")
    if _NICE_HEADING.match(words):
        return "nice"
    if _ASIDE_HEADING.match(words):
        return "aside"
    if _WORK_HEADING.match(words):
        return "work"
    return "must" if _MUST_HEADING.match(words) else None


def _said(clause: str) -> Demand | None:
    """Return what a clause says of the skills that it names: `Go is a plus`."""
    head, colon, rest = clause.partition(":")
    if colon and rest.strip() and len(head) <= MOST_HEADING:
        kind = _kind(head)
        if kind in ("must", "nice"):
            return kind
    if _NICE_WORDS.search(clause):
        return "nice"
    return "must" if _MUST_WORDS.search(clause) else None
