"""What a text denies: `no experience with Java`, `never used Java`, `Java is not required`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from careercli.skilltext.lexicon import Hit

_FLAGS = re.IGNORECASE | re.VERBOSE
_HAVING = r"""(?:experience|knowledge|background|skills?|familiarity|exposure|expertise|reliance
    |proficiency|understanding|need|coding|use)"""
_DOING = r"""(?:used?|using|work(?:ed|ing)?|learn(?:ed|t)?|touched|tried|wr(?:ite|ote|itten)
    |programm?(?:ed)?|coded?|know|knew|known|familiar|experienced|proficient|fluent|skilled
    |comfortable|trained|looking\sfor|hiring|an?|requires?|need(?:\sto\s(?:know|have|use))?
    |required?\sto\s(?:know|have|use)|involve|expect|do(?!\snot)|have(?!\sto\b)|had|seen|built
    |deployed|studied)"""
# `no prior experience`, `have never used`, `keine Erfahrung`, `jamais utilisé`, `sin experiencia`:
# what follows is denied up to the end of the clause.
_TO_CLAUSE_END = re.compile(
    rf"""no\s(?:[\w-]+\s){{0,3}}?{_HAVING}\b|no\s(?:prior|previous)\b
    |(?:never|not|rarely|hardly|cannot|(?:do|does|did|have|has|had|is|are|am|was)n't)\s
      (?:(?:yet|been|really|actually|currently|directly|professionally|even|be|have|ever)\s){{0,2}}
      {_DOING}\b
    |without\s(?:[\w-]+\s){{0,3}}?(?:experience|knowledge|exposure)\s(?:with|in|of|to)\b
    |lack(?:s|ed|ing)?\s(?:of\s)?(?:[\w-]+\s){{0,2}}?{_HAVING}\b
    |unfamiliar\swith\b|zero\s(?:experience|knowledge)\b|neither\b
    |kein(?:e|en|er|em|erlei)?\s(?:[\w-]+\s){{0,3}}?
      (?:(?:vor)?kenntnisse?|\w*erfahrung(?:en)?|wissen|praxis)\b
    |(?:nie|niemals|nicht)\s(?:[\w-]+\s){{0,2}}?(?:mit|in)\b
    |ohne\s(?:[\w-]+\s){{0,2}}?(?:(?:vor)?kenntnisse?|erfahrung(?:en)?)\s(?:mit|in|von)\b
    |weder\b
    |aucune?\s(?:\w+\s){{0,2}}?(?:expérience|connaissance|compétence|notion)s?\b
    |(?:pas|jamais)\s(?:\w+\s){{0,2}}?(?:d'expérience|de\sconnaissances?|utilisé|travaillé
      |pratiqué|touché|appris|programmé|besoin|familier|familière)\b
    |sans\s(?:\w+\s){{0,2}}?(?:expérience|connaissances?)\s(?:en|de|avec|sur|d')
    |(?:sin|ningun[ao]?|ningún)\s(?:\w+\s){{0,2}}?(?:experiencia|conocimientos?)\b
    |nunca\s(?:\w+\s){{0,2}}?(?:usado|usé|utilizado|trabajado|trabajé|programado|aprendido)\b
    |no\s(?:tengo|tiene|cuento|conozco|sé|uso|domino|manejo|requiere|se\srequieren?
      |se\snecesitan?|he\s(?:usado|trabajado|utilizado|programado))\b
    |tampoco\b""",
    _FLAGS,
)
# `no Java`, `without Java`, `keine Java-Kenntnisse`, `ni Java`: the names that follow at once.
_AT_ONCE = re.compile(
    r"""(?:no|not|without|neither|nor|ohne|kein(?:e|en|er|em|erlei)?|sans|pas(?:\sde|\sd')?|ni|sin)
      (?:\s(?:any|an?|prior|previous|the\suse\sof|using|knowing|de)\b|\sd')?\s?""",
    _FLAGS,
)
_OR = re.compile(r",?\s?(?:or|nor|oder|noch|ou|ni|o|/)\s?", re.IGNORECASE)
_NOT_NEEDED = re.compile(
    r"""(?:[\s-](?:experience|knowledge|skills?|expertise|background|is|are|were|was|will\sbe
      |kenntnisse|erfahrung(?:en)?|sind|ist|werden|wird|n'est|ne\ssont|es|son)){0,3}\s
    (?:(?:not|n't)\s(?:strictly\s|absolutely\s)?(?:be\s)?
        (?:required|needed|necessary|mandatory|essential|expected|a\srequirement)
      |unnecessary
      |nicht\s(?:unbedingt\s|zwingend\s)?
        (?:erforderlich|notwendig|nötig|vorausgesetzt|verlangt)
      |keine?\s(?:voraussetzung|bedingung)
      |pas\s(?:requise?s?|nécessaires?|exigée?s?|obligatoires?|demandée?s?)
      |no\s(?:es\s|son\s)?(?:necesari|requerid|imprescindible|obligatori|indispensable)\w*)\b""",
    _FLAGS,
)
_WANTED = re.compile(
    r"\b(?:plus|preferred|nice|desired|desirable|helpful|bonus|but|though|always)\b", re.IGNORECASE
)
_LISTED = re.compile(r",?\s?(?:or|and|oder|und|ou|et|o|y|/)\s?", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"""[.;:!?](?=\s|$)|\n\n|\n[-*]\s|(?<![^\n]{40})\n|\)(?!\s(?:or|and|oder|ou|o)\b)
    |(?:,\s*|\s)(?:but|however|though|although|yet|while|aber|sondern|doch|mais|pero|sino
      |aunque)\b
    |,\s*(?:I|we|you|my|our|just|only|instead|which|who|ich|wir|nur|nous|yo|nosotros|solo)\b
    |,\s*j'|\sand\s(?:I|we|you|\d|strong|solid|extensive|deep)\b|\s-\s""",
    _FLAGS,
)


def denied(text: str, cue: Hit, following: Sequence[Hit]) -> tuple[int, int] | None:
    """Return the stretch that a denial covers, from its cue (`no`, `never`), or None.

    `no experience with Java or Go` covers both, but not what comes after `, yet`;
    `following` are the next names.
    """
    if words := _TO_CLAUSE_END.match(text, cue.start):
        return cue.start, _clause_end(text, words.end())
    words = _AT_ONCE.match(text, cue.start)
    if not (words and following and words.end() == following[0].start):
        return None
    end = following[0].end
    for before, after in pairwise(following):
        if not _OR.fullmatch(text, before.end, after.start):
            break
        end = after.end
    return cue.start, end


def not_needed(
    text: str, names: Sequence[Hit], cues: Iterable[tuple[Hit, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the stretches of names before `not required`.

    `Java, Scala or Kotlin is not required` covers three; `You know Python, Java is not
    required` covers Java; `Java is a plus, but not required` covers none.
    A cue (`not`) comes with the place of the next name.
    """
    for at in {at - 1: None for cue, at in cues if at and cue.name.counts == "denial"}:
        name = names[at]
        words = _NOT_NEEDED.match(text, name.end)
        if not words or _WANTED.search(text, words.end(), _clause_end(text, words.end()) + 5):
            continue
        start, in_list = name.start, False
        for before in reversed(names[:at]):
            in_list = in_list or _LISTED.fullmatch(text, before.end, start) is not None
            if not (in_list and text[before.end : start].strip(", ") in _JOINS):
                break
            start = before.start
        yield start, words.end()


def _clause_end(text: str, start: int) -> int:
    end = _CLAUSE_END.search(text, start)
    return end.start() if end else len(text)


_JOINS = {"", "or", "and", "oder", "und", "ou", "et", "o", "y", "/"}
CUES = (
    *("no", "never", "not", "rarely", "hardly", "don t", "doesn t", "didn t", "haven t"),
    *("hasn t", "hadn t", "isn t", "aren t", "wasn t", "cannot", "without", "lack", "lacks"),
    *("lacking", "lacked", "unfamiliar", "zero", "neither", "nor", "kein", "keine", "keinen"),
    *("keiner", "keinem", "keinerlei", "nie", "niemals", "nicht", "ohne", "weder", "aucun"),
    *("aucune", "pas", "jamais", "sans", "ni", "sin", "ningun", "ninguna", "ninguno", "nunca"),
    *("tampoco", "unnecessary"),
)
