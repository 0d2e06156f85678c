"""Stretches of a text in which the employer tells of itself: `Acme is the leading AI platform`.

Practices that stand there (monitoring, collaboration) are what the firm sells or is proud of.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from careercli.skilltext.lexicon import Hit, lowered

_FLAGS = re.IGNORECASE | re.VERBOSE
_MOST_BEFORE = 120  # characters of a sentence before its cue (`Acme Robotics of Berlin is a`)
# A sentence begins behind a full stop or an empty line, and not with an item of a list.
_SENTENCE = re.compile(r"[.!?]\s+|\n\n\s*")
NAME = r"[A-Z][\w.&'+-]*(?:\s(?:[A-Z0-9][\w.&'-]*|of|for|and|&)){0,4}"
OTHERS = r"""(?:The|You|Your|This|These|Those|That|It|There|What|We|Our|Their|Who|How|As|In|If|Here
    |Experience|Knowledge|Role|Position|Job|Candidates?|Applicants?|Location|Salary|Title|I|My)\b"""
IS = r"""(?:\s\([^()\n]{1,60}\))?\s(?:is|was|are)(?:,[^,.\n]{1,30},)?\s(?:an?|the|one\sof
    |building|on\sa\smission|dedicated|committed|redefining|transforming|revolutioni[sz]ing
    |pioneering|helping|headquartered
    |reinventing|reimagining|changing)\b
    (?!\s(?:[\w-]+\s){0,2}(?:plus|must|bonus|requirement|asset|advantage|role|position|job
        |full-time|hands-on|opportunity)\b)"""
_DOES = r"""\s(?:provides|offers|delivers|helps|enables|empowers|unifies|powers|protects|transforms
    |specializes|operates|serves|connects|automates|combines|exists)\s"""
_PRIDES = ("value", "invest", "believe", "celebrate", "foster", "drive", "embrace", "strive")
_PRIDE = "|".join(_PRIDES)
_OF_ITSELF = re.compile(
    rf"""(?!{OTHERS})(?P<name>{NAME})(?:{IS}|{_DOES}|'s\smission\s)
    |We(?:'re|\sare)\s(?:an?|the|one\sof|on\sa\smission)\b
    |(?:[^.\n]{{0,80}},\s)?[Ww]e\s(?:{_PRIDE})\s
    |Our\s(?:mission|vision|products?|platform|solutions?|values|culture)\b
    |At\s{NAME},\s(?:we|our)\b
    |(?:Founded|Headquartered)\sin\b
    |As\s(?:an?|the)\s(?:leading|global|world|only|largest|fast)""",
    re.VERBOSE,
)
FIRM = re.compile(
    r"[^.\n]{0,120}\b(?:company|platform|leader|leading|provider|startup|firm|pioneer|mission)\b"
)
_HEADING = re.compile(
    r"""\W*(?:about\s(?:us|the\scompany|our\scompany)|who\swe\sare|(?:our|the)\s(?:core\s)?(?:mission|story
        |company|values|culture|vision|people)|what\swe\svalue|(?:(?:our|company)\s)?(?:core\s)?values(?:\sand\s[^\n.]{1,60})?|company\s(?:overview|description|culture|background)
      |über\suns|wer\swir\ssind|qui\ssommes[\s-]nous|à\spropos(?:\sde\snous)?|sobre\snosotros
      |quiénes\ssomos|acerca\sde\snosotros)\W*""",
    _FLAGS,
)
_ABOUT_NAME = re.compile(r"\W*(?:About|ABOUT)\s(?!the\s|this\s|you|your)[A-Z][^\n.]{1,40}")
_NOT_NAME = re.compile(r"\b(?:role|job|position|team|opportunity|you)\b", re.IGNORECASE)
# Where a text turns from the employer to the work: `You will`, `we use`, `this role`.
_TURN = re.compile(
    r"""\b(?:you|you'll|your|role|position|candidates?|responsib\w+|looking\sfor|hiring|seeking
        |we\s(?:use(?!\sour\b)|need|write|run\son|work\swith)|stack|previous\sexperience
        |built\s(?:on|with|in)|join|sie|ihr|deine?|ihre|wir\ssuchen|vous|votre|usted|buscamos)\b""",
    re.VERBOSE,
)


def of_itself(text: str, cue: Hit, names: Sequence[Hit]) -> tuple[int, int] | None:
    """Return where a sentence with a cue (`is a`, `our mission`) tells of the employer, or None.

    `names` are those before the cue. The stretch goes on to the end of the paragraph, or to a
    sentence that turns to the work: `Acme is an AI platform. You will write Python.`
    """
    if text[cue.start : cue.end] == "at":  # within a sentence; `At Acme, we` begins one
        return None
    start = _sentence_start(text, cue.start)
    opening = _OF_ITSELF.match(text, start)
    if not opening or opening.end() < cue.start:
        return None
    subject = takewhile(lambda name: name.start >= start, reversed(names))
    is_skill = bool(opening["name"]) and any(name.end <= opening.end("name") for name in subject)
    if is_skill and not FIRM.match(text, opening.end()):  # Python is the language of the team
        return None
    paragraph = _end_of(text.find("\n\n", cue.end), text)
    if _TURN.search(lowered(text), start, _sentence_end(text, cue.end, paragraph)):
        return None
    return start, turn(text, cue.end, paragraph)


def applying(text: str, cue: Hit) -> tuple[int, int]:
    """Return the sentence with a cue: `Interviews are held on Zoom`, `in our hiring process`."""
    end = _end_of(text.find("\n\n", cue.end), text)
    start = max(_sentence_start(text, cue.start), text.rfind("\n- ", 0, cue.start))
    return start, _sentence_end(text, cue.end, end)


def heading_end(text: str, cue: Hit) -> int | None:
    """Return the end of a line that is the heading `About us`, None if it is no such line."""
    start, stop = text.rfind("\n", 0, cue.start) + 1, _end_of(text.find("\n", cue.end), text)
    if _HEADING.fullmatch(text, start, stop):
        return stop
    named = _ABOUT_NAME.fullmatch(text, start, stop)
    return stop if named and not _NOT_NAME.search(text, start, stop) else None


def turn(text: str, start: int, end: int) -> int:
    """Return where the sentence begins in which a text turns to the work, else `end`."""
    word = _TURN.search(lowered(text), start, end)
    return max(start, _sentence_start(text, word.start())) if word else end


def _sentence_start(text: str, at: int) -> int:
    start = max(at - _MOST_BEFORE, 0)
    for end in _SENTENCE.finditer(text, start, at):
        start = end.end()
    return start


def _sentence_end(text: str, at: int, paragraph: int) -> int:
    end = _SENTENCE.search(text, at)
    return min(end.start() if end else paragraph, paragraph)


def _end_of(place: int, text: str) -> int:
    return place if place >= 0 else len(text)


APPLYING = (
    *("interview stages", "hiring flow", "how to apply", "what to expect"),
    *("hiring process", "hiring processes", "recruiting process", "recruiting processes"),
    *("recruitment process", "recruitment processes", "interview process", "application process"),
    *("job seekers", "fraud alert", "recruitment fraud", "reasonable accommodation"),
    *("reasonable accommodations", "equal opportunity", "equal employment", "without regard to"),
    *("how we hire", "conduct interviews", "interviews over"),
    *("cover letter", "cover letters", "during the interview", "during interviews", "never ask"),
    *("live interview", "live interviews", "don t click"),
    *("your privacy", "talent acquisition team", "scams", "background check", "job offers"),
    *("interviews will be", "interviews are", "your interview", "qualified applicants"),
)
CUES = (
    *(f"we {verb}" for verb in _PRIDES),
    *("is a", "is an", "is the", "is one of", "is building", "is on a mission", "is dedicated"),
    *("is committed", "is redefining", "is transforming", "is revolutionizing", "is pioneering"),
    *("is helping", "is headquartered", "is reinventing", "is reimagining"),
    *("is changing", "are a", "are an", "are the"),
    *("are on a mission", "are one of", "we re a", "we re an", "we re the", "we re on a mission"),
    *("provides", "offers", "delivers", "helps", "enables", "empowers", "unifies", "powers"),
    *("protects", "transforms", "specializes", "operates", "serves", "connects", "automates"),
    *("combines", "exists", "s mission", "founded in", "headquartered in", "our product"),
    *(
        "our products",
        "our platform",
        "our solution",
        "our solutions",
    ),
    *("as a leading", "as the leading", "as a global", "as the only"),
    "as the world s",
    *("as the largest", "as a fast", "at"),
)
HEADINGS = (
    *("about", "who we are", "our mission", "our vision", "our values", "our culture"),
    *("our story", "our company", "the company", "company overview", "company description"),
    *("company culture", "company background", "uber uns", "wer wir sind", "a propos"),
    *("what we value", "our core values", "core values", "values", "our people"),
    *("qui sommes nous", "sobre nosotros", "quienes somos", "acerca de nosotros"),
)
