"""What a posting demands, and what it would only like: told by its headings and its words."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from careercli.analysis.posting_gap import Wants
from careercli.skilltext.reader import Reader

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


class _Part(NamedTuple):
    """Words of a posting, and what they say of the skills that they name."""

    text: str
    demand: Demand


def wants(text: str, reader: Reader, employers: tuple[str, ...] = ()) -> Wants:
    """Return the skills that a posting names, those that it would only like apart.

    A skill is only liked where every place that asks for it says so, and an aside where only
    what the employer says of itself or offers names it.
    """
    named: dict[str, set[Demand]] = {}
    parts = list(_parts(text, reader))
    for part in parts:
        for mention in reader.mentions(part.text, employers):
            if mention.passed_over is None:
                named.setdefault(mention.skill, set()).add(part.demand)
    aside = tuple(skill for skill, demands in named.items() if demands == {"aside"})
    nice = tuple(s for s, demands in named.items() if "nice" in demands <= {"nice", "aside"})
    return Wants(
        must=tuple(skill for skill in named if skill not in (*nice, *aside)),
        nice=nice,
        aside=aside,
        told_apart=any(part.demand == "nice" for part in parts),
    )


def _parts(text: str, reader: Reader) -> Iterator[_Part]:
    """Yield a posting in stretches of one demand: lines under a heading, or a clause of its own."""
    section: Demand = "work"
    lines: list[str] = []
    for line in text.splitlines():
        if heading := _heading(line, reader):
            yield _Part("\n".join(lines), section)
            lines, section = [line], heading
            continue
        clauses = _CLAUSE.split(line)
        demands = [_said(clause) for clause in clauses]
        if not any(demands):
            lines.append(line)
            continue
        yield _Part("\n".join(lines), section)
        lines = []
        for clause, demand in zip(clauses, demands, strict=True):
            yield _Part(clause, demand or section)
    yield _Part("\n".join(lines), section)


def _heading(line: str, reader: Reader) -> Demand | None:
    """Return what stands under a line that is a heading, None of any other line."""
    words = line.strip()
    if not 0 < len(words) <= MOST_HEADING or words.endswith((".", ",", ";")):
        return None
    if words.startswith("#"):
        return _kind(words) or "work"
    if words.endswith(":"):
        return _kind(words)
    if words.startswith(("-", "*")) or reader.mentions(words):
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
