"""Whether an everyday word (Go, R, Excel) is a skill where it stands, by the words around it."""

import re

from careercli.skilltext.lexicon import Hit
from careercli.skilltext.names import word_list

_REACH = 60  # characters that are looked at before a word
_FLAGS = re.IGNORECASE | re.VERBOSE
# `and`, `und`, `et`, `y`; what stands behind an item: ` (advanced)`, ` 3.11`, `-4`, `+`.
_AND = r"""(?:but\salso|sondern\sauch|mais\saussi|sino\stambién|and/or|as\swell\sas|sowie
    |and|or|und|oder|et|ou|y|e|o|&)"""
_NOTE = r"(?:\s?\([^()\n]{1,30}\)|[\s-]v?\d[\d.x+]{0,6}|\+)?"
_COMMA = rf"(?:\s?[,/]\s?(?:{_AND}\s)?)"
# Between two items of a list: `, `, ` and `, `, and `, `/`, ` | `, the end of a line.
_BETWEEN = re.compile(
    rf"""{_NOTE}(?:\s?[,;/|*·&+:]\s?(?:{_AND}\s)?|\s{_AND}\s|/or\s|\s?\n\s?[-*]\s|\n|\s?\|\s?)""",
    _FLAGS,
)
# The same with up to two other items between: `Python, testing, reporting`.
_ITEMS = re.compile(
    rf"{_NOTE}(?:{_COMMA}[\w'&\ -]{{1,25}}){{0,2}}(?:{_COMMA}|\s{_AND}\s)(?:[\w-]+\s)?", _FLAGS
)
# Before a single letter (C, R): `programs written in C`, `experience with R`, `using R`.
_BEFORE_LETTER = re.compile(
    r"""(?:\b(?:writ\w+|program\w*|cod(?:e|ed|ing)|develop\w*|implement\w*|script\w*|firmware
        |software|statisti\w+|analy\w+|experience\w*|expert\w*|proficien\w+|knowledge|fluen\w+
        |skills?|skilled|background|erfahrung|kenntnisse|entwickl\w*|geschrieben|expérience
        |connaissances?|maîtrise|développ\w+|experiencia|conocimientos?|dominio|desarroll\w+)
      \s(?:[\w/+\#-]+,?\s){0,3}?(?:in|with|of|using|mit|en|avec|de|du|con)
    |\b(?:us(?:e|es|ed|ing)|know|utilis\w+|uso|usé|nutze|years?'?\sof|languages?(?:\slike|\ssuch\sas|:)|skills:|stack:|e\.g\.,?))\s\Z""",
    _FLAGS,
)
# Before any other: `with Spark`, `tools like Excel`, `avec Excel`.
_BEFORE = re.compile(
    r"""(?:^|\W)(?:in|with|using|of|like|including|via|e\.g\.,?|such\sas|languages?:?|tools?:
      |know|knows?|knowing|on|skills:|stack:|for|mit|wie|avec|en|sur|con|como|sous|de
      |us(?:e|es|ed)|wr(?:ite|ites|ote|iting)|learn\w*|fine-tun\w+|utilis\w+|uso|usé|nutze
      |écris|escribo|schreibe)\s\Z""",
    _FLAGS,
)
# Behind it: `Go developers`, `Spark is a plus`, `Excel skills`, `Go-Entwickler`.
_BEHIND = re.compile(
    r"""[\s-](?:based|programming|programmer|developers?|development|engineers?|code|codebases?
      |scripts?|scripting|services?|microservices?|backends?|language|frameworks?|models?|API|SDK
      |apps?|jobs|pipelines?|skills?|familiarity|knowledge|experience|expertise|proficiency
      |packages?|clusters?|spreadsheets?|formulas?
      |(?:is|are|would\sbe)\s(?:an?\s)?(?:big\s|strong\s|huge\s|definite\s)?
        (?:plus|bonus|must|asset|advantage|required|preferred|nice|desirable|optional|welcome)
      |a\splus|preferred|required|kenntnisse|entwickler\w*|erfahrung(?:en)?|programmierung
      |(?:ist|sind|wäre)\s(?:ein\splus|von\svorteil|wünschenswert)|von\svorteil
      |(?:est|serait)\sun\s(?:plus|atout)|est\ssouhaité|(?:es|sería)\s(?:un\splus|deseable)
      |avanzado|avancé)\b
    |\s?\((?:advanced|intermediate|expert|basic|fortgeschritten|avancé|avanzado)\b""",
    _FLAGS,
)
_HEADING = re.compile(
    r"""(?:^|\n|\|)\W*(?:[\w&/\ -]{0,30}\b)?(?:skills?|languages?|tools?|stack|technolog\w+
      |frameworks?|programming|software|databases?|analytics|kenntnisse|sprachen
      |programmiersprachen|werkzeuge|compétences|langages?|outils|logiciels|herramientas|lenguajes
      |tecnolog\w+|competencias)\s?:\s?\Z""",
    _FLAGS,
)
_ALONE_BEFORE = re.compile(r"(?:^|\n|\|)[\s*+>#-]{0,6}\Z")
_ALONE_AFTER = re.compile(rf"{_NOTE}[.,;]?\s?(?=\n|\||$)|\s?[:(-]\s?\d|\s?\|")
_SENTENCE_START = re.compile(r"(?:[.!?]\s|^|\n\n)\Z")
# Before a broad word, in lower case: `knowledge of payments`, `write documentation`; and behind it.
_ASKED = re.compile(
    r"""\b(?:experienced?|expertise|expert|knowledge|background|proficien\w+|familiar\w*|skills?
        |skilled|understanding|fundamentals|exposure|degree|competen\w+|passion|erfahrung
        |kenntnisse|expérience|connaissances?|experiencia|conocimientos?)
      \s(?:[\w/&+\#-]+,?\s){0,3}?(?:in|with|of|for|to|on|mit|en|de|con)\s(?:[\w/+\#-]+,?\s){0,4}\Z
    |\b(?:strong|proven|demonstrated|solid|excellent|exceptional|highly)\s\Z
    |\b(?:writ(?:e|ing)|creat(?:e|ing)|maintain(?:ing)?|produc(?:e|ing)|implement(?:ing)?
        |build(?:ing)?|set\sup|design(?:ing)?|develop(?:ing)?|defin(?:es?|ing)|track(?:ing)?|automate|configure|robust
        |production-grade|scalable)
      \s(?:[\w/&+-]+,?\s){0,3}?\Z""",
    re.VERBOSE,
)
_SKILLS_OF = re.compile(
    r"""\s(?:skills?|experience|expertise|knowledge|proficiency|background|frameworks?|tools?
      |tooling|stack|pipelines?|best\spractices|mindset|attitude|approach|abilit(?:y|ies))\b""",
    _FLAGS,
)
_OTHER_LETTER = re.compile(r"(?:[A-Z][a-z]+|-)\s?\Z")  # `Series C`, `Vitamin C`


def linked(text: str, before: Hit, after: Hit) -> bool:
    """Return whether two names are neighbours in a list."""
    gap = after.start - before.end
    return 0 < gap < _REACH and _BETWEEN.fullmatch(text, before.end, after.start) is not None


def near_in_list(text: str, before: Hit, after: Hit) -> bool:
    """Return whether at most two other items of a list stand between two names."""
    gap = after.start - before.end
    return gap < 2 * _REACH and _ITEMS.fullmatch(text, before.end, after.start) is not None


def is_led(text: str, hit: Hit) -> bool:
    """Return whether the words before or after a name are such as only a skill stands with."""
    before = text[max(hit.start - _REACH, 0) : hit.start]
    is_letter = hit.end - hit.start == 1
    if _BEHIND.match(text, hit.end):
        other = is_letter and _OTHER_LETTER.search(before) and not _ALONE_BEFORE.search(before)
        if not other:
            return True
    lead = _BEFORE_LETTER if is_letter else _BEFORE
    return bool(lead.search(before) or _HEADING.search(before))


def is_within(text: str, hit: Hit) -> bool:
    """Return whether a name is not the first word of a sentence, where any word has a capital."""
    start = max(hit.start - 4, 0)
    return not (text[hit.start].isupper() and _SENTENCE_START.search(text, start, hit.start))


def is_asked(text: str, hit: Hit) -> bool:
    """Return whether experience, knowledge or skills of a broad word are asked for."""
    before = text[max(hit.start - _REACH, 0) : hit.start].lower()
    asked = _SKILLS_OF.match(text, hit.end) or _ASKED.search(before)
    return asked is not None or (
        text[hit.start : hit.end].lower() not in word_list("never_alone") and is_alone(text, hit)
    )


def is_alone(text: str, hit: Hit) -> bool:
    """Return whether a name is all of a line, an item or a table's cell."""
    begins = _ALONE_BEFORE.search(text[max(hit.start - 8, 0) : hit.start])
    return begins is not None and _ALONE_AFTER.match(text, hit.end) is not None


def is_spelt(words: str, hit: Hit) -> bool:
    """Return whether a word is spelt as its name: `Go`, not `go`; `Vue`, `VUE`; not `Ort`."""
    if hit.name.counts != "as written":
        return words in hit.name.written or words.removesuffix("s") in hit.name.written
    capitals = sum(map(str.isupper, words))
    return any(capitals >= max(1, min(2, sum(map(str.isupper, w)))) for w in hit.name.written)


def is_told(words: str, hit: Hit) -> bool:
    """Return whether a word that does not count looks like a name, so that it is worth telling."""
    return not hit.name.written or is_spelt(words, hit)
