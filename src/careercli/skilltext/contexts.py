"""Stretches of a text in which a name is no skill of anyone: denied, a company, a benefit.

A cue (`no`, `customers`, `benefits`) is found with the names; here stands what has to follow it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from careercli.skilltext.lexicon import Hit

Reason = Literal["denied", "company", "benefit", "employer", "address", "everyday word"]


class Stretch(NamedTuple):
    """A part of a text from character `start` to `end`, and why no skill is read there."""

    start: int
    end: int
    reason: Reason


_HAVING = (
    "experience|knowledge|background|skills?|familiarity|exposure|expertise|proficiency"
    "|understanding|need|coding|use|working knowledge"
)
_DOING = (
    "used?|using|work(?:ed|ing)?|learn(?:ed|t)?|touched|tried|wr(?:ite|ote|itten)|programm?(?:ed)?"
    "|coded?|kn[oe]w|known|familiar|experienced|proficient|fluent|skilled|comfortable|trained"
    "|looking for|hiring|an?|required? to (?:know|have|use)|require|need(?: to (?:know|have|use))?"
    "|involve|expect|have(?! to\\b)|had|seen|built|deployed|studied"
)
_TO_CLAUSE_END = re.compile(
    rf"""no\s(?:[\w-]+\s){{0,3}}?(?:{_HAVING})\b
    |(?:never|not|rarely|hardly|(?:do|does|did|have|has|had|is|are|am|was)n't|don't|cannot)\s
      (?:(?:yet|been|really|actually|currently|directly|professionally|even|be|have|ever)\s){{0,2}}
      (?:{_DOING})\b
    |without\s(?:[\w-]+\s){{0,3}}?(?:experience|knowledge|exposure)\s(?:with|in|of|to)\b
    |lack(?:s|ed|ing)?\s(?:of\s)?(?:[\w-]+\s){{0,2}}?(?:{_HAVING})\b
    |unfamiliar\swith\b|zero\s(?:experience|knowledge)\b|neither\b
    |kein(?:e|en|er|em|erlei)?\s(?:[\w-]+\s){{0,3}}?(?:(?:vor)?kenntnisse?|(?:\w+)?erfahrung(?:en)?|wissen|praxis)\b
    |(?:nie|niemals|nicht)\s(?:[\w-]+\s){{0,2}}?(?:mit|in)\b
    |ohne\s(?:[\w-]+\s){{0,2}}?(?:(?:vor)?kenntnisse?|erfahrung(?:en)?)\s(?:mit|in|von)\b
    |weder\b
    |aucune?\s(?:\w+\s){{0,2}}?(?:expérience|connaissance|compétence|notion)s?\b
    |(?:pas|jamais)\s(?:\w+\s){{0,2}}?(?:d'expérience|de\sconnaissances?|utilisé|travaillé|pratiqué
      |touché|appris|programmé|besoin|familier|familière)\b
    |sans\s(?:\w+\s){{0,2}}?(?:expérience|connaissances?)\s(?:en|de|avec|sur|d')
    |(?:sin|ningun[ao]?|ningún)\s(?:\w+\s){{0,2}}?(?:experiencia|conocimientos?)\b
    |nunca\s(?:\w+\s){{0,2}}?(?:usado|usé|utilizado|trabajado|trabajé|programado|aprendido)\b
    |no\s(?:tengo|tiene|cuento|conozco|sé|uso|domino|manejo|requiere|se\srequieren?
      |se\snecesitan?|he\s(?:usado|trabajado|utilizado|programado))\b
    |tampoco\b""",
    re.IGNORECASE | re.VERBOSE,
)
_AT_ONCE = re.compile(
    r"(?:no|without|neither|nor|ohne|kein(?:e|en|er|em|erlei)?|sans|pas(?: de| d')?|ni|sin)"
    r"(?: any| a| an| prior| previous| the use of| using| knowing| de| d')?[ ']?",
    re.IGNORECASE,
)
_NOT_NEEDED = re.compile(
    r"""(?:\s(?:experience|knowledge|skills?|expertise|background|is|are|were|was|will\sbe
      |-?kenntnisse|-?erfahrung(?:en)?|sind|ist|werden|wird|n'est|n'est-ce|ne\ssont|es|son)){0,3}\s
    (?:(?:not|n't)\s(?:strictly\s|absolutely\s)?(?:be\s)?(?:required|needed|necessary|mandatory|essential|expected|a\srequirement)
    |unnecessary
    |nicht\s(?:unbedingt\s|zwingend\s)?(?:erforderlich|notwendig|nötig|vorausgesetzt|verlangt)
    |keine?\s(?:voraussetzung|bedingung)|pas\s(?:requise?s?|nécessaires?|exigée?s?|obligatoires?|demandée?s?)
    |no\s(?:es\s|son\s)?(?:necesari|requerid|imprescindible|obligatori|indispensable)\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NEEDED = re.compile(r"\b(?:plus|preferred|nice|desired|desirable|helpful|bonus|but|though|always)\b", re.I)
_CLAUSE_END = re.compile(
    r"""[.;:!?](?=\s|$)|\n\n|\n[-*]\s|(?<![^\n]{40})\n|\)
    |(?:,\s*|\s)(?:but|however|though|although|yet|while|aber|sondern|doch|mais|pero|sino|aunque)\b
    |,\s*(?:I|we|you|my|our|just|only|instead|which|who|ich|wir|nur|nous|yo|nosotros|solo)\b
    |,\s*j'
    |\sand\s(?:I|we|you|\d|strong|solid|extensive|deep)\b|\s-\s""",
    re.IGNORECASE | re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|\n\n|\n[-*]\s")
# Names one after the other: `Spark Capital, Notion and Stripe`.
_COMPANIES = re.compile(
    r"(?:(?:[A-Z0-9][\w.'-]*|of|the)(?:[ \n](?:[A-Z0-9][\w.'-]*|of|&))*"
    r"(?:,\s+(?:and |or |& )?|\s+(?:and|or|&|und|et|y)\s+|/|&)?)+"
)
_SUCH_AS = r"(?:[\w'-]+\s){0,3}?(?:like|such as|including|include|includes|wie|darunter|comme|como|tels que)\s(?:the\s)?"
_OF_COMPANIES = re.compile(
    rf"""(?:customers?|clients?|companies|brands|enterprises|organi[sz]ations|firms|startups|partners
      |investors?|competitors|employers|kunden|partner|investoren|firmen|unternehmen|entreprises
      |investisseurs|clientes|empresas|inversores|logos)(?::\s|\s{_SUCH_AS}|\sare\s)
    |trusted\sby\s|used\sby\s(?=[A-Z])|alumni\s(?:of|from)\s|formerly\s(?:at|of)\s|previously\s(?:at|of)\s
    |founded\sby\s(?:[\w'-]+\s){{0,4}}?(?:from|of|at)\s|acquired\sby\s|veterans\s(?:of|from)\s
    |(?:funding|investment|round|series\s[a-f]|seed|capital|raised\s[\w$.]+)\s(?:[\w$.-]+\s){{0,4}}?(?:from|led\sby|by)\s(?:investors\s)?(?:such\sas\s|like\s|including\s)?""",
    re.IGNORECASE | re.VERBOSE,
)
_BY = re.compile(r"\w+ by (?:the )?")
_OWNER = re.compile(r"\b(?:we|we're|we are|we have been|company|startup|start-up|firm) (?:\w+ ){0,2}\Z", re.I)
_FUNDS = re.compile(
    r"Capital|Ventures?|Combinator|a16z|Sequoia|Andreessen|Accel|Partners|Benchmark|investors|Fund|VCs?\b"
)
_BENEFIT_LINE = re.compile(
    r"\b(?:stipends?|allowance|reimburse\w*|401\(?k\)?|dental|health insurance|paid time off|PTO"
    r"|parental leave|gym|Urban Sports|Jobrad|mutuelle|tickets? restaurant|seguro médico)\b",
    re.IGNORECASE,
)
_BENEFIT_HEADING = re.compile(
    r"\W*(?:(?:our|the|your|company|employee|some|its)\s){0,2}"
    r"(?:benefits|perks|benefits (?:and|&|/) perks|perks (?:and|&|/) benefits|compensation (?:and|&) benefits"
    r"|what we offer(?: you)?|we offer|what's in it for you|(?:das )?bieten wir(?: dir| ihnen)?|wir bieten(?: dir| ihnen)?"
    r"|(?:deine|ihre|unsere) (?:vorteile|benefits)|avantages|ce que nous offrons|nos avantages|beneficios|qué ofrecemos|ofrecemos)\W*",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\n(?![-*•] )(?:[^\n.,]{2,60}:|[^\n]{0,30}\b(?:requirements?|qualifications?|responsibilit\w+|about|skills|you will|you'll do"
    r"|who you are|must|experience|role|position|job|profil\w*|aufgaben|anforderungen|missions?|requisitos|funciones)\b[^\n.,]{0,30})(?=\n|$)",
    re.IGNORECASE,
)


def _denied(text: str, hit: Hit, following: list[Hit]) -> Iterator[Stretch]:
    """Yield what a denial covers: `no experience with Java or Go`, but not `, yet with Rust`."""
    if cue := _TO_CLAUSE_END.match(text, hit.start):
        yield Stretch(hit.start, _clause_end(text, cue.end()), "denied")
    elif (cue := _AT_ONCE.match(text, hit.start)) and following:
        if cue.end() == following[0].start:
            end = following[0].end
            for before, after in zip(following, following[1:], strict=False):
                if not re.fullmatch(
                    r",?\s?(?:or|nor|oder|noch|ou|ni|o|/)\s?", text[before.end : after.start]
                ):
                    break
                end = after.end
            yield Stretch(hit.start, end, "denied")


def _clause_end(text: str, start: int) -> int:
    end = _CLAUSE_END.search(text, start)
    return end.start() if end else len(text)


def _companies(text: str, hit: Hit, _: list[Hit]) -> Iterator[Stretch]:
    """Yield the names that follow `customers like`, `trusted by`, `backed by`."""
    if cue := _OF_COMPANIES.match(text, hit.start):
        if names := _COMPANIES.match(text, cue.end()):
            yield Stretch(names.start(), names.end(), "company")
    elif by := _BY.match(text, hit.start):
        names = _COMPANIES.match(text, by.end())
        owner = _OWNER.search(text, max(hit.start - 40, 0), hit.start)
        if names and (owner or _FUNDS.search(names[0])):
            yield Stretch(names.start(), names.end(), "company")


def _benefits(text: str, hit: Hit, _: list[Hit]) -> Iterator[Stretch]:
    """Yield what stands under the heading `Benefits`, or on a line that tells of a benefit."""
    start = text.rfind("\n", 0, hit.start) + 1
    stop = text.find("\n", hit.end)
    stop = stop if stop >= 0 else len(text)
    line = text[start:stop]
    if _BENEFIT_HEADING.fullmatch(line):
        heading = _HEADING.search(text, stop + 1)
        yield Stretch(start, heading.start() if heading else len(text), "benefit")
    elif _BENEFIT_LINE.search(line):
        yield Stretch(start, stop, "benefit")


def not_needed(text: str, names: list[Hit]) -> Iterator[Stretch]:
    """Yield the names before `not required`: `Java, Scala or Kotlin is not required`."""
    for at, hit in enumerate(names):
        cue = _NOT_NEEDED.match(text, hit.end)
        if not cue or _NEEDED.search(text[cue.end() : _clause_end(text, cue.end()) + 5]):
            continue
        start, or_stands = hit.start, False
        for before in reversed(names[:at]):
            gap = text[before.end : start].strip()
            or_stands = or_stands or gap.strip(", ") in ("or", "and", "oder", "und", "ou", "et", "o", "y")
            if not (or_stands and gap.strip(", ") in ("", "or", "and", "oder", "und", "ou", "et", "o", "y", "/")):
                break
            start = before.start
        yield Stretch(start, cue.end(), "denied")


CUES: dict[str, str] = {
    **dict.fromkeys(
        (
            *("no", "never", "not", "rarely", "hardly", "don t", "doesn t", "didn t", "haven t"),
            *("hasn t", "isn t", "aren t", "wasn t", "hadn t", "cannot", "without", "lack", "lacks"),
            *("lacking", "lacked", "unfamiliar", "zero", "neither", "nor", "kein", "keine", "keinen"),
            *("keiner", "keinem", "keinerlei", "nie", "niemals", "nicht", "ohne", "weder", "aucun"),
            *("aucune", "pas", "jamais", "sans", "ni", "sin", "ningun", "ninguna", "ninguno"),
            *("nunca", "tampoco"),
        ),
        "denial",
    ),
    **dict.fromkeys(
        (
            *("customer", "customers", "client", "clients", "companies", "brands", "enterprises"),
            *("organizations", "organisations", "firms", "startups", "partners", "investor"),
            *("investors", "competitors", "employers", "kunden", "partner", "investoren", "firmen"),
            *("unternehmen", "entreprises", "investisseurs", "clientes", "empresas", "inversores"),
            *("trusted by", "used by", "alumni of", "alumni from", "formerly at", "formerly of"),
            *("previously at", "previously of", "founded by", "acquired by", "veterans of"),
            *("funding", "investment", "round", "series a", "series b", "series c", "series d"),
            *("seed", "raised", "backed by", "funded by", "financed by"),
        ),
        "companies",
    ),
    **dict.fromkeys(
        (
            *("benefits", "perks", "what we offer", "we offer", "what s in it for you"),
            *("bieten wir", "wir bieten", "vorteile", "avantages", "ce que nous offrons"),
            *("beneficios", "ofrecemos", "stipend", "stipends", "allowance", "dental", "gym"),
            *("health insurance", "paid time off", "pto", "parental leave", "401k", "reimbursement"),
        ),
        "benefits",
    ),
}
_READ: dict[str, Callable[[str, Hit, list[Hit]], Iterator[Stretch]]] = {
    "denial": _denied,
    "companies": _companies,
    "benefits": _benefits,
}


def stretches(text: str, cues: list[tuple[Hit, int]], names: list[Hit]) -> list[Stretch]:
    """Return the stretches that cues open; a cue comes with the place of the next name."""
    found: list[Stretch] = []
    for cue, following in cues:
        if not (found and found[-1].reason == "denied" and found[-1].start <= cue.start < found[-1].end):
            found += _READ[cue.name.counts](text, cue, names[following : following + 5])
    if any(cue.name.counts == "denial" for cue, _ in cues):
        found += not_needed(text, names)
    return found
