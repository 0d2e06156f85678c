"""Whether a skill that stands in prose is the employer's: `We care most about curiosity`.

An item of a list, a heading and a sentence that begins with a verb tell of the work. Other
sentences do where they ask (`you`, `this role`, `experience with`); a sentence of `we` or `our`
that asks for nothing tells of the employer, and so does a culture or a value wherever it stands.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from careercli.skilltext.about import FIRM
from careercli.skilltext.lexicon import Hit, lowered
from careercli.skilltext.names import TOOLS
from careercli.skilltext.telling import (
    ASK,
    ASK_OF_EMPLOYER,
    CULTURE,
    EMPLOYER,
    JOIN,
    MAKING,
    OURS,
    TEAM,
    TOGETHER,
    VERB,
    WE_ITEM,
    WORKING,
)

_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_NUMBERED_LINE = re.compile(r"\n\d{1,2}[.)]\s")
# Where a sentence ends: also at the end of a line too long or too short to be a wrapped one.
_END = re.compile(
    r"[.!?][\"')]?\s+(?![a-z])|\s\*\s|\n-\s|\n(?=[A-Z])(?:(?<=[^\n]{75}\n)|(?<![^\n]{40}\n))"
)
_MARKS, _WE = "-*", "WwOoAa"  # of an item, and with what one that tells of the firm begins
_ITEM_LINES = 5  # within which an item is known at once
_LOOK_BACK = 250  # characters before a manner in which a culture is looked for

Of = Literal[
    "all", "all but tools", "practices", "manners", "none"
]  # which skills of a sentence are the employer's


class _Sentence(NamedTuple):
    start: int
    stop: int
    employers: Of
    is_item: bool = False


class Prose:
    """The sentences of one text, whose names are asked for one after the other."""

    def __init__(self, text: str, names: Sequence[Hit]) -> None:
        """Take a readable text and all names in it."""
        self._text, self._names = text, names
        self._last = _Sentence(0, 0, "none")

    def is_employers(self, at: int, category: str) -> bool:
        """Return whether a name whose skill is of a category is the employer's where it stands."""
        text, (start, end, _) = self._text, self._names[at]
        if _is_plain_item(text, start):
            return False
        if not self._last.start <= start < self._last.stop:
            self._last = self._sentence(at)
        begin, _, of, is_item = self._last
        if category == "soft":
            return of != "none" or (not is_item and _is_culture(text, begin, start, end))
        if of == "all but tools":
            return category not in TOOLS
        return of == "all" or (of == "practices" and category == "practice")

    def _sentence(self, at: int) -> _Sentence:
        """Return the sentence or the line of an item in which a name stands."""
        text, (start, end, _) = self._text, self._names[at]
        paragraph = text.rfind("\n\n", 0, start)
        paragraph = paragraph + 2 if paragraph >= 0 else 0
        item = _item(text, paragraph, start)
        if item >= 0:
            line_end = text.find("\n", end)
            return _Sentence(
                item, line_end if line_end >= 0 else len(text), _of_item(text, item), True
            )
        stop = text.find("\n\n", end)
        stop = stop if stop >= 0 else len(text)
        begin = paragraph
        for mark in _END.finditer(text, paragraph, start + 1):  # which sees the name begin
            begin = mark.end()
        while text[begin].isspace():
            begin += 1
        mark_behind = _END.search(text, end, stop)
        stop = mark_behind.start() if mark_behind else stop
        return _Sentence(begin, stop, self._of(begin, stop, at))

    def _of(self, begin: int, stop: int, at: int) -> Of:
        """Return which skills of a sentence are the employer's."""
        text = self._text
        if text[begin].islower() or VERB.match(text, begin, stop):  # or it begins within a sentence
            return "none"
        making = MAKING.match(text, begin, stop)
        if making and (making["past"] or making["were"]):  # a person's CV
            return "none"
        if subject := EMPLOYER.match(text, begin, stop):
            if self._is_skill(subject, at) and not FIRM.match(text, subject.end(), stop):
                return "none"
            asks = ASK_OF_EMPLOYER
        elif OURS.search(text, begin, stop):
            asks = ASK
        else:
            return "none"
        if asks.search(lowered(text), begin, stop):
            return "none"
        if making:
            return "practices"
        if TEAM.match(text, begin, stop):
            return "manners"
        return "all but tools" if JOIN.match(text, begin, stop) else "all"

    def _is_skill(self, subject: re.Match[str], at: int) -> bool:
        """Return whether a sentence tells of a skill: `Python is the language of our team`.

        `Acme Security was founded in 2017` tells of a firm.
        """
        if not subject["name"] or subject["born"]:
            return False
        start, end = subject.span("name")
        within = takewhile(lambda name: name.start >= start, reversed(self._names[: at + 1]))
        return any(name.start < end for name in within)


def _is_plain_item(text: str, start: int) -> bool:
    """Return whether a place is in an item of a list that is not about `we`: most are."""
    line = text.rfind("\n", 0, start) + 1
    for _ in range(_ITEM_LINES):
        if text[line] in _MARKS and text[line + 1] == " ":
            return text[line + 2] not in _WE
        if line < 2 or text[line - 2] == "\n":  # a paragraph begins
            return False
        line = text.rfind("\n", 0, line - 1) + 1
    return False


def _item(text: str, paragraph: int, at: int) -> int:
    """Return where the text of a list's item begins in which a place is, -1 if it is in none."""
    line = max(text.rfind("\n- ", paragraph, at), text.rfind("\n* ", paragraph, at))
    if line >= 0:
        return line + 3
    if text[paragraph : paragraph + 2] in ("- ", "* ", "+ "):
        return paragraph + 2
    mark = _NUMBERED.match(text, paragraph) or _NUMBERED_LINE.search(text, paragraph, at)
    return mark.end() if mark else -1


def _of_item(text: str, start: int) -> Of:
    """Return which skills of an item are the employer's: `- We value curiosity`."""
    we = WE_ITEM.match(text, start)
    if not we:
        return "none"
    return "all" if we["values"] else "manners"


def _is_culture(text: str, begin: int, start: int, end: int) -> bool:
    """Return whether a manner is of a firm's culture: `a collaborative team`."""
    begin = max(begin, start - _LOOK_BACK)
    if CULTURE.search(text, begin, start):
        return True
    return (
        text.startswith("ollaborative", start + 1)
        and TOGETHER.match(text, end) is not None
        and not WORKING.search(text, begin, start)
    )
