"""Whether a practice that stands in prose is the employer's: `We care most about curiosity`.

An item of a list, a heading and a sentence that begins with a verb tell of the work. Other
sentences do where they ask (`you`, `this role`, `experience with`); a sentence of `we` or `our`
that asks for nothing tells of the employer, and so does a culture or a value wherever it stands.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from careercli.skilltext.about import FIRM, IS, NAME, OTHERS
from careercli.skilltext.lexicon import Hit

_POSTS = r"""Manager|Engineers?|Developers?|Architect|Analyst|Scientists?|Coordinator|Director|VP
    |President|Head|Lead|Specialist|Associate|Fellows?|Interns?|Representative|Executive|Officer
    |Consultant|Administrator|Designer|Researcher|Assistant|Experience|Team|Group|Skills?"""
_FLAGS = re.IGNORECASE | re.VERBOSE
_ITEM = re.compile(r"[\s>#]*(?:[-*•·‣▪●○◦+]|\d{1,2}[.)])\s")
_WE = re.compile(
    r"""(?:at\s[^,\n]{2,30},\s)?(?:we\s(?P<values>act|are|believe|care|celebrate|communicate|embrace|hold|move|share|think|value)
    |we|our)\b""",
    _FLAGS,
)
_SENTENCE = re.compile(r"[.!?][\"')]?\s+(?![a-z])|\s\*\s|\n(?=[A-Z])(?:(?<=[^\n]{75}\n)|(?<![^\n]{40}\n))")
# `We`, `Our platform`, `At Acme, we`, `Acme's`, `Acme delivers`: whom a sentence tells of.
_TEAM = r"(?!\s(?:[\w&/()-]+\s){0,5}(?:team|squad|group)s?\b)"
_EMPLOYER = re.compile(
    rf"""(?:[^,.:]{{0,80}},\s(?:and\s)?)?(?:
      (?:we|(?:our|unsere?|notre|nos|nuestr[oa]s?){_TEAM}|wir|nous|nosotros)\b
    |(?:the\s(?:company|firm|product|platform)|employees)\b
    |(?-i:(?!{OTHERS}|[^.]{{0,40}}(?:{_POSTS})\b)(?P<name>{NAME}))(?:'s\b{_TEAM}|{IS}|\sis\s\w+ing\b
      |\s(?:has|provides|offers|delivers|helps|enables|empowers|operates|serves|connects|combines
        |builds|makes|stands|leverages|drives|creates|develops|supports|brings|uses|respects
        |believes|features|prioritizes|maintains|simplifies|advances|turns|powered|powers
        |automates|unifies|protects|transforms|specializes|exists|accelerates|allows|lets|gives)\b))""",
    _FLAGS,
)
_OURS = re.compile(
    r"\b(?:we|we're|we've|we'll|our|ours|us|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|company's)\b",
    re.IGNORECASE,
)
_ASKS = r"""you(?:'ll|'re|'ve)?\s(?!can\s(?:trust|count|love))|your\s(?!privacy|drug|data\b|business)
    |yourself|(?:this|the|your|a|key|hands-on|leadership|senior|[\w-]+\sengineer\w*)\s(?:role|position)\b|candidates?
    |applicants?|(?:your|the|primary|key|main|day-to-day)\sresponsib\w+|responsible\sfor|look(?:s|ing)\sfor|hiring|seek(?:s|ing)?\s(?:an?|to\shire|people|engineers|someone|talented|\w+ed|\w+ly)\b
    |experienced?\s(?:with|in|of|as|and|building|working|designing|developing|leading)|(?:years?|prior|previous|proven|hands-on|work|strong|relevant)\sexperience
    |skill(?:s|ed)|knowledge\s(?:of|and|in)|proficien\w+|familiar\w*
    |(?:strong|solid|deep|good|basic|an)\sunderstanding|ability\sto|must|required|preferred|degree
    |we\s(?:use(?!\s(?:innovative|our|technology|data|the\slatest))|need|write|run\son|work\swith|expect|want)|(?:tech|our)\sstack|(?<!culture\s)(?:is|are|'s)\s(?:built|written|coded)\s(?:on|with|in|using)|runs?\son
    |engineers?\swill|join\s|first\s[\w-]+\shire|will\s(?:be\sresponsible|work|design|lead|own|play)|i|my|mine
    |sie|ihr|ihre|deine?|du|vous|votre|vos|usted|tus?|buscamos|wir\ssuchen"""
_ASK = re.compile(
    rf"""\b(?:{_ASKS}|you|your|role|position|job|experienced?(?!s)|expertise|background|knowledge|understanding
    |join|ideal|seek\w*|tasked|recruit\w*|responsib\w+|will)\b""",
    _FLAGS,
)
_ASK_OF_EMPLOYER = re.compile(rf"\b(?:{_ASKS})\b", _FLAGS)
# What the colleagues make: `We design agentic systems`, `Our team trains models`.
_DOING = re.compile(
    r"""(?:[^,]{0,80},\s)?(?:we|our\s(?:[\w-]+\s){0,3}team)(?:'re|\sare)?\s(?:also\s|currently\s)?
      (?:design|build|develop|train|research|work\son|working\son|create|creat|engineer)(?:ing|s)?\b
    |(?:[^,]{0,80},\s)?we\s(?:also\s)?(?!raised|started|helped|founded|secured|earned|need)
      (?P<past>\w+ed|ran|built|wrote|led|cut|kept)\b
    |(?:my|our)\s(?:[\w-]+\s){1,3}?(?P<were>lived|ran|went|was|were|had|used|moved)\b""",
    _FLAGS,
)
_TEAMS = re.compile(r"(?:the|this)\s(?:[\w&/()-]+\s){0,5}(?:team|squad|group)\b", _FLAGS)
_VERB = re.compile(
    r"""(?!founded|backed|based|headquartered|trusted|powered|located|supported|driven|united)
    (?:\w+ing|\w+ed|ran|built|wrote|led|cut|kept|made|set|add|adopt|analy[sz]e|apply|architect|assist|automate|build|champion|coach|collaborate
    |communicate|conduct|configure|contribute|coordinate|create|debug|define|deliver|demonstrate
    |deploy|design|develop|document|drive|enable|engage|engineer|ensure|establish|evaluate|execute
    |explore|facilitate|follow|guide|handle|help|identify|implement|improve|influence|integrate|join
    |investigate|lead|leverage|maintain|manage|mentor|monitor|open-source|operate|optimi[sz]e|oversee|own
    |participate|partner|perform|plan|prepare|provide|research|review|scale|serve|set|shape
    |ship|support|take|test|train|translate|troubleshoot|understand|use|utili[sz]e|work|write)
    (?!\son\sour\swebsite)\b(?!\sat\s[A-Z])""",
    _FLAGS,
)
# `a culture of`, `fosters`, `values`: manners that follow are the firm's.
_CULTURE = re.compile(
    r"""\b(?:cultures?(?:\s(?:of|that|where|built))?|core\svalues|values|valu(?:es|ing)
      |foster(?:s|ing)|embrac(?:e|es|ing)|celebrat\w+|promot(?:es|ing)|encourag(?:es|ing)
      |spirit\sof|environment\s(?:of|that)|commitment\sto)\b[^.;:!?]{0,200}\Z""",
    _FLAGS,
)
_TOGETHER = re.compile(
    r"[\w\s,-]{0,40}\b(?:team|culture|company|atmosphere|community|workplace)\b", re.IGNORECASE
)
_WORKING = re.compile(r"\b(?:ability|able|work\w*|thrive\w*|comfortable|experience)\b[^.]{0,60}\Z", _FLAGS)


def is_employers(text: str, names: Sequence[Hit], at: int, category: str) -> bool:
    """Return whether a skill of a category that stands in prose is its employer's."""
    start, end, _ = names[at]
    paragraph = text.rfind("\n\n", 0, start)
    paragraph = paragraph + 2 if paragraph >= 0 else 0
    if item := _item(text, paragraph, start):
        we = _WE.match(text, item.end())
        return we is not None and (category == "soft" or we["values"] is not None)
    stop = text.find("\n\n", end)
    begin = paragraph
    for mark in _SENTENCE.finditer(text, paragraph, start):
        begin = mark.end()
    mark_after = _SENTENCE.search(text, end, stop if stop >= 0 else len(text))
    stop = mark_after.start() if mark_after else stop if stop >= 0 else len(text)
    while text[begin].isspace():
        begin += 1
    if text[begin].islower():  # the text begins within a sentence
        return False
    if category == "soft" and _is_culture(text, begin, start, end):
        return True
    if _VERB.match(text, begin) or (category != "soft" and _TEAMS.match(text, begin)):
        return False
    doing = _DOING.match(text, begin)
    if doing and (category not in ("practice", "soft") or doing["past"] or doing["were"]):
        return False
    if subject := _EMPLOYER.match(text, begin):
        if _is_skill(subject, names, at) and not FIRM.match(text, subject.end()):
            return False
        return not _ASK_OF_EMPLOYER.search(text, begin, stop)
    if not _OURS.search(text, begin, stop):
        return False
    return not _ASK.search(text, begin, stop)


def _is_skill(subject: re.Match[str], names: Sequence[Hit], at: int) -> bool:
    """Return whether a sentence tells of a skill: `Python is the language of our team`."""
    if not subject["name"]:
        return False
    within = takewhile(lambda name: name.start >= subject.start("name"), reversed(names[: at + 1]))
    return any(name.start < subject.end("name") for name in within)


def _is_culture(text: str, begin: int, start: int, end: int) -> bool:
    if _CULTURE.search(text[begin:start]):
        return True
    return (
        text.startswith("ollaborative", start + 1)
        and _TOGETHER.match(text, end) is not None
        and not _WORKING.search(text[begin:start])
    )


def _item(text: str, paragraph: int, at: int) -> re.Match[str] | None:
    """Return the mark of a list's item if a line of a paragraph, up to a place, begins with one."""
    line, item = paragraph, None
    while 0 <= line <= at:
        item = _ITEM.match(text, line) or item
        line = text.find("\n", line, at) + 1 or -1
    return item
