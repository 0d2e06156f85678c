"""Lines of which what stands under them is asked of nobody: `Benefits`, `What you don't need`."""

import re

from careercli.skilltext.lexicon import lowered

_FLAGS = re.IGNORECASE | re.VERBOSE
_BENEFIT_LINE = re.compile(
    r"""\b(?:stipends?|allowance|reimburse\w*|401\(?k\)?|dental|health\sinsurance
      |paid\stime\soff|PTO|parental\sleave|gym|off-?sites|work-?\s?life|vacation|catered|mutuelle
      |tickets?\srestaurant|seguro\smédico)\b""",
    _FLAGS,
)
_BENEFIT_HEADING = re.compile(
    r"""\W*(?:(?:our|the|your|company|employee|some|its|total|additional)\s){0,2}
      (?:benefits(?:\s?(?:and|&|/|\+)\s?perks)?|perks(?:\s?(?:and|&|/|\+)\s?benefits)?|rewards
        |compensation\s?(?:and|&|\+)\s?benefits|(?:what\s(?:do\s)?)?we\s(?:have\sto\s)?offer(?:\syou)?
        |what(?:'s|\sis)\sin\sit\sfor\syou|what\syou(?:'ll|\swill)?\s(?:get|gain|receive|enjoy)
        |why\s(?:you(?:'ll|\swill|\sshould)\s(?:love|join|enjoy|want)|join|work\s(?:with|at|for|here)
          |choose)\b[^\n.]{0,40}|life\sat\s[^\n.]{1,30}|(?:das\s)?bieten\swir(?:\sdir|\sihnen)?
        |wir\sbieten(?:\sdir|\sihnen)?|(?:deine|ihre|unsere)\s(?:vorteile|benefits)
        |(?:nos\s)?avantages|ce\sque\snous\soffrons|beneficios|(?:qué\s)?ofrecemos)\W*""",
    _FLAGS,
)
_NOT_ASKED = re.compile(
    r"""\W*(?:what\s(?:you|we)\s(?:don't|do\snot|won't|will\snot)\s[^\n.]{2,30}
      |[^\n.]{0,60}\bnot\sresponsible\sfor|who\sthis\sis\snot\sfor)\W*""",
    _FLAGS,
)
_HIRING = re.compile(
    r"""\W*(?:(?:our|the)\s)?(?:(?:interview|hiring|recruit(?:ing|ment)|application)\s(?:process|flow|stages)
      |how\sto\sapply|what\sto\sexpect\sin\sthe\s[\w ]{1,30})\W*""",
    _FLAGS,
)
# The next heading, in lower case: where what stands under one ends.
_LINE = r"""(?![-*]\s)(?:(?:[^\n.,]{2,60}:|[^\n]{0,30}\b(?:requirements?|qualifications?
      |responsibilit\w+|about|skills|you\swill|you'll\sdo|who\syou\sare|must|experience|role
      |position|job|profil\w*|aufgaben|anforderungen|missions?|requisitos|funciones)\b
      [^\n.,]{0,30})(?=\n|$)
    |(?:requirements|qualifications|responsibilities|skills|stack|anforderungen
      |aufgaben|profil|kenntnisse|missions?|compétences|requisitos|funciones)\s?:\s)"""
_FIRST, _NEXT = re.compile(_LINE, re.VERBOSE), re.compile(rf"\n{_LINE}", re.VERBOSE)


def is_of_benefits(text: str, start: int, stop: int) -> bool:
    """Return whether a line is a heading such as `What we offer`."""
    return _BENEFIT_HEADING.fullmatch(text, start, stop) is not None


def tells_of_benefits(text: str, start: int, stop: int) -> bool:
    """Return whether a line tells of a stipend or a dental plan."""
    return _BENEFIT_LINE.search(text, start, stop) is not None


def is_of_what_nobody_needs(text: str, start: int, stop: int) -> bool:
    """Return whether a line is a heading such as `What you don't need`."""
    return _NOT_ASKED.fullmatch(text, start, stop) is not None


def is_of_hiring(text: str, start: int, stop: int) -> bool:
    """Return whether a line is a heading such as `Our interview process`."""
    return _HIRING.fullmatch(text, start, stop) is not None


def next_heading(text: str, start: int) -> int | None:
    """Return where the next heading begins, None where there is none."""
    lower = lowered(text)
    if start == 0 and _FIRST.match(lower):
        return 0
    heading = _NEXT.search(lower, start)
    return heading.start() if heading else None


CUES = (
    *("benefits", "perks", "what we offer", "we offer", "what s in it for you"),
    *("bieten wir", "wir bieten", "vorteile", "avantages", "ce que nous offrons"),
    *("beneficios", "ofrecemos", "stipend", "stipends", "allowance", "dental", "gym"),
    *("health insurance", "paid time off", "pto", "parental leave", "401k"),
    *("reimbursement", "rewards", "offsites", "off sites", "work life", "worklife"),
    *("vacation", "catered", "do we offer", "have to offer", "in it for you", "life at"),
    *("you ll get", "you get", "you ll gain", "you ll receive", "you ll enjoy", "why join"),
    *("why you ll", "why you should", "why you will", "why work", "why choose"),
)
