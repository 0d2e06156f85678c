"""Other people's practices: `work with the DevOps and security teams`.

They name with whom one works, and not what one does.
"""

import re

from careercli.skilltext.lexicon import Hit

_FLAGS = re.IGNORECASE | re.VERBOSE
# `Work with the DevOps, data and platform teams`, `partner with marketing and sales to`, `with
# Product, Design`: who the colleagues are.
_SPOT = r"(?:(?!\s(?:to|on|for|using|that|in|as|by)\s)[^.;:()\n]|\n(?![-\n]))"
_PEOPLE = r"""(?:teams?|departments?|colleagues|functions|leadership|leaders|leads|stakeholders
    |partners|engineers|scientists|managers|experts|specialists|groups|squads|developers|researchers
    |designers|owners|analysts|professionals|organi[sz]ations?|units)"""
_NOUNS = r"[\w&'-]+(?:\s[\w&'-]+){0,2}"
_NOT_ACROSS = r"\s(?!(?:[\w-]+\s){0,2}cross)"
_COLLEAGUES = re.compile(rf"{_NOT_ACROSS}(?P<who>{_SPOT}{{0,120}}\b{_PEOPLE})\b", _FLAGS)
_DEPARTMENTS = re.compile(
    rf"""{_NOT_ACROSS}(?P<who>
      (?:(?:our|the)\s)?(?:{_NOUNS}(?:,\s(?:and\s)?|\sand\s|/|&)){{1,6}}{_NOUNS}\s(?=(?:to|on)\b)
      |(?-i:[A-Z][\w/]*(?:[ \n&][A-Z][\w/]*){{0,2}})\s(?=to\b)
      |(?-i:(?:[A-Z][\w/]*(?:[ \n&][A-Z][\w/]*)*(?:,\s(?:and\s)?|\sand\s|/|&)?){{2,8}}))""",
    _FLAGS,
)
_ALSO_THINGS = re.compile(r"work(?:s|ing)?\s(?:directly\s|effectively\s)?with", re.IGNORECASE)
_WITH = ("collaborate", "collaborates", "collaborating", "collaboration", "partner", "partners")
_WORK = (*_WITH, "partnering", "work", "works", "working", "coordinate", "liaise", "align")
_MANNERS = ("", "closely ", "directly ", "effectively ", "cross functionally ")
_GROUPS = ("stakeholders", "teams", "functions", "departments", "colleagues")
_SUCH_AS = ("such as", "including", "like", "across")
WORKING_WITH = (
    "leaders in",
    *(f"{verb} {manner}with" for verb in _WORK for manner in _MANNERS),
    *(f"{group} {like}" for group in _GROUPS for like in _SUCH_AS),
)
_OTHER_TEAMS = re.compile(
    r"(?:/\w+)?\s(?:teams|team\smembers|departments|leaders|stakeholders|colleagues|counterparts)\b",
    re.IGNORECASE,
)
_SPECIALISTS = re.compile(
    r"(?:\sand\s[\w-]+)?\s(?:engineers|developers|devs|designers|specialists|scientists)\b",
    re.IGNORECASE,
)
_BEFORE_PEOPLE = frozenset(f"{gap}{first}" for gap in " \n" for first in "acdelst") | {
    f"/{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"
}
_AMONG = re.compile(
    r"\b(?:compris\w+|composed\sof|includ\w+|alongside|collaborat\w+|partner\w*|work\w*\s(?:closely\s)?with)\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:lead|leading|led|manag(?:e|es|ed|ing|ement)|build\w*|mentor\w*|coach\w*|hir(?:e|ing)|grow\w*|within|in|on)\b",
    re.IGNORECASE,
)


def colleagues(text: str, cue: Hit) -> tuple[int, int] | None:
    """Return where departments stand that one works with, behind a cue, or None."""
    people = _COLLEAGUES.match(text, cue.end)
    if not people and not _ALSO_THINGS.match(text, cue.start):
        people = _DEPARTMENTS.match(text, cue.end)
    return people.span("who") if people else None


def are_colleagues(text: str, start: int, end: int) -> bool:
    """Return whether a name is of other people: `security teams`, but not those one leads."""
    if text[end : end + 2].lower() not in _BEFORE_PEOPLE:
        return False
    before = max(start - 60, 0)
    if _SPECIALISTS.match(text, end) and _AMONG.search(text, before, start):
        return True
    return _OTHER_TEAMS.match(text, end) is not None and not _LED.search(text, before, start)
