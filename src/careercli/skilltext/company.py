"""Whether an everyday word (Go, R, Excel) is a skill where it stands, by the words around it."""

import re

from careercli.skilltext.lexicon import Hit

# What parts the items of a list: `, `, ` and `, `/`, and behind an item its version or a note.
_AND = r"and/or|and|or|und|oder|sowie|et|ou|y|e|o|as well as|&"
_NOTE = r"(?:\s?\([^()\n]{1,30}\)|\sv?\d[\d.x+]{0,6}|\+)?"
BETWEEN = re.compile(
    rf"{_NOTE}(?:\s?[,;/|*·&+]\s?(?:(?:{_AND})\s)?|\s(?:{_AND})\s|/or\s|\s?\n\s?[-*]\s|\n|\s?\|\s?)",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"(?:\b(?:writ\w+|program\w*|cod(?:e|ed|ing)|develop\w*|implement\w*|script\w*|firmware|software"
    r"|statisti\w+|analy\w+|experience\w*|expert\w*|proficien\w+|knowledge|fluen\w+|skills?|skilled"
    r"|background|erfahrung|kenntnisse|entwickl\w*|geschrieben|expérience|connaissances?|maîtrise"
    r"|développ\w+|experiencia|conocimientos?|dominio|desarroll\w+)"
    r"\s(?:[\w/+#-]+,?\s){0,3}?(?:in|with|of|using|mit|en|avec|de|du|con)"
    r"|\b(?:using|years?'? of|languages?(?: like| such as|:)|skills:|stack:|languages:|e\.g\.,?))\s\Z",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:^|[^\w])(?:in|with|using|of|like|including|via|e\.g\.,?|such as|languages?:?|tools?:|know"
    r"|knows?|knowing|on|skills:|stack:|for|mit|wie|avec|en|sur|con|como|sous|de|familiarity with)\s\Z",
    re.IGNORECASE,
)
_WORKING = (
    r"programming|programmer|developers?|development|engineers?|code|codebases?|scripts?|scripting"
    r"|services?|microservices?|backends?|language|frameworks?|models?|API|SDK|apps?|jobs|pipelines?"
    r"|skills?|familiarity|knowledge|experience|expertise|proficiency|packages?|clusters?"
    r"|spreadsheets?|formulas?|(?:is|are|would be) (?:a |an )?(?:big |strong |huge |definite )?"
    r"(?:plus|bonus|must|asset|advantage|required|preferred|nice|desirable|optional|welcome)"
    r"|a plus|preferred|required|-?kenntnisse|-?entwickler\w*|-?erfahrung(?:en)?|-?programmierung"
    r"|(?:ist|sind|wäre) (?:ein plus|von vorteil|wünschenswert)|von vorteil|(?:est|serait) un (?:plus|atout)"
    r"|est souhaité|(?:es|sería) (?:un plus|deseable)|avanzado|avancé"
)
_FOLLOW = re.compile(rf"(?:\s|-)(?:{_WORKING})\b|\s?\((?:advanced|intermediate|expert|basic|fortgeschritten|avancé|avanzado)\b", re.IGNORECASE)
_HEADING = re.compile(
    r"(?:^|\n|\|)\W*(?:[\w&/ -]{0,30}\b)?(?:skills?|languages?|tools?|stack|technolog\w+|frameworks?"
    r"|programming|software|databases?|kenntnisse|sprachen|programmiersprachen|werkzeuge|compétences"
    r"|langages?|outils|logiciels|herramientas|lenguajes|tecnolog\w+|competencias|analytics)\s?:\s?\Z",
    re.IGNORECASE,
)
_ALONE_BEFORE = re.compile(r"(?:^|\n|\|)[\s*+>#-]{0,6}\Z")
_ALONE_AFTER = re.compile(rf"{_NOTE}[.,;]?\s?(?=\n|\||$)|\s?[:(-]\s?\d|\s?\|")
_REACH = 60  # characters that are looked at before a word


def linked(text: str, before: Hit, after: Hit) -> bool:
    """Return whether two names are neighbours in a list."""
    gap = after.start - before.end
    return 0 < gap < _REACH and BETWEEN.fullmatch(text, before.end, after.start) is not None


def is_led(text: str, hit: Hit) -> bool:
    """Return whether the words before or after a name are such as only a skill stands with."""
    start = max(hit.start - _REACH, 0)
    lead = _LETTER if hit.end - hit.start == 1 else _LEAD
    if _FOLLOW.match(text, hit.end) and not _is_sentence(text, hit):
        return True
    before = text[start : hit.start]
    return bool(lead.search(before) or _HEADING.search(before))


def _is_sentence(text: str, hit: Hit) -> bool:
    """Return whether a letter's neighbours make it something else: `Series C developers`."""
    return hit.end - hit.start == 1 and re.search(r"(?:[A-Z][a-z]+|-)\s?\Z", text[max(hit.start - 12, 0) : hit.start]) is not None and not is_alone_before(text, hit)


def is_alone_before(text: str, hit: Hit) -> bool:
    """Return whether a name begins its line or cell."""
    return _ALONE_BEFORE.search(text[max(hit.start - 8, 0) : hit.start]) is not None


def is_alone(text: str, hit: Hit) -> bool:
    """Return whether a name is all of a line, an item or a table's cell."""
    return is_alone_before(text, hit) and _ALONE_AFTER.match(text, hit.end) is not None
