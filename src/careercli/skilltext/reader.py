"""Reads which skills a text names, and what it passes over: one reader for every text.

The rules stand in docs/extraction.md in the order in which they apply here.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from careercli.catalog.model import Skill
from careercli.skilltext.cleaning import addresses, plain, without_html, without_marks
from careercli.skilltext.colleagues import are_colleagues
from careercli.skilltext.company import (
    is_alone,
    is_asked,
    is_led,
    is_spelt,
    is_told,
    is_within,
    linked,
    near_in_list,
)
from careercli.skilltext.contexts import (
    CUES,
    ENDLESS,
    Reason,
    Stretch,
    goes_on_to,
    outside,
    stretches,
)
from careercli.skilltext.lexicon import Hit, Lexicon, readable
from careercli.skilltext.names import TECHNICAL, sorted_names, word_list
from careercli.skilltext.prose import Found, Prose

_AGENT_PATTERN = "ReAct"  # agents that reason and act; not React
_LOUD = 12  # letters of a line that is all in capitals


class Mention(NamedTuple):
    """A name in a text: its skill, the words, their line from 1, why it does not count if so.

    The line is None where the words are an item of a list that has no lines.
    """

    skill: str
    words: str
    line: int | None
    passed_over: Reason | None = None


@lru_cache(maxsize=2)
def _lexicon(skills: tuple[Skill, ...], many: bool) -> tuple[Lexicon, frozenset[str]]:
    """Return the names of skills, and the everyday words that count in lower case.

    They take longer to make than to use, so those of the same skills are made once.
    """
    names = sorted_names(skills)
    return Lexicon(names, CUES, many), names.lower


class Reader:
    """Reads texts, held against the names of a vocabulary's skills."""

    def __init__(
        self, skills: Iterable[Skill], many: bool = False, ignored: Collection[str] = ()
    ) -> None:
        """Prepare to read, `many` texts or one; `ignored` skills need not be named."""
        skills = tuple(skills)
        self._lexicon, self._lower = _lexicon(skills, many)
        self._ignored = frozenset(ignored)
        self._concrete = {s.id for s in skills if s.category not in ("practice", "soft")}
        self._products = self._concrete - word_list("fields")
        self._category = {skill.id: skill.category for skill in skills}
        self._technical = {skill.id for skill in skills if skill.category in TECHNICAL}

    def mentions(self, text: str, employers: Collection[str] = ()) -> tuple[Mention, ...]:
        """Return all names of skills in a text, in order; skills of `employers` do not count.

        An everyday word that does not count is told only where it is written as a name (Go).
        """
        marked = without_marks(without_html(text))
        words = readable(plain(text))
        told = []
        found = self._found(words)
        lines = _lines(words, (hit.start for hit in found.names))
        for at, (hit, line) in enumerate(zip(found.names, lines, strict=True)):
            reason = self._reason(found, at)
            skill = hit.name.skill or ""
            if skill in employers:
                reason = "employer"
            elif reason == "everyday word" and not is_told(words[hit.start : hit.end], hit):
                continue
            told.append(Mention(skill, words[hit.start : hit.end], line, reason))
        told += self._addressed(marked)
        return tuple(sorted(told, key=lambda mention: mention.line or 0))

    def named(self, clean: str) -> list[tuple[str, int]]:
        """Return the skills that a clean text names, and where each of their names begins."""
        found = self._found(clean)
        return [
            (hit.name.skill, hit.start)
            for at, hit in enumerate(found.names)
            if hit.name.skill and self._reason(found, at) is None
        ]

    def named_by_part(
        self, clean: str, ends: Sequence[int] = (), within: Collection[Reason] = ()
    ) -> tuple[list[tuple[str, int]], frozenset[Reason]]:
        """Return the skills that a clean text names, each once a part, with the part's number.

        Part 0 is all before the first of `ends`. The text can begin `within` what stands under
        headings (benefits, what an employer says of itself); returned is too within which it ends.
        """
        found = self._found(clean)
        found.closed.extend(Stretch(0, goes_on_to(clean, reason), reason) for reason in within)
        named: list[tuple[str, int]] = []
        counted = set(self._ignored)
        part, end = 0, ends[0] if ends else len(clean)
        for at, hit in enumerate(found.names):
            if hit.start >= end:
                part = bisect_right(ends, hit.start)
                end = ends[part] if part < len(ends) else len(clean)
                counted = set(self._ignored)
            skill = hit.name.skill
            if skill and skill not in counted and self._reason(found, at) is None:
                counted.add(skill)
                named.append((skill, part))
        return named, frozenset(s.reason for s in found.closed if s.end == ENDLESS)

    def skills(self, text: str) -> frozenset[str]:
        """Return the skills that a text names."""
        return frozenset(skill for skill, _ in self.named(clean(text)))

    def _addressed(self, text: str) -> Iterable[Mention]:
        """Yield the names that stand in web and mail addresses, which are no skills."""
        found = list(addresses(text))
        lines = _lines(text, (start for start, _ in found))
        for (start, end), line in zip(found, lines, strict=True):
            for hit in self._lexicon.hits(readable(text[start:end].replace(".", " "))):
                if hit.name.skill and hit.name.counts in ("anywhere", "as written"):
                    yield Mention(hit.name.skill, text[start:end], line, "address")

    def _found(self, text: str) -> Found:
        """Return the names of skills in a readable text, and where names are no skills."""
        names: list[Hit] = []
        cues: list[tuple[Hit, int]] = []
        for hit in self._lexicon.hits(text):
            if hit.name.skill:
                names.append(hit)
            elif hit.name.counts in _CUE_KINDS:
                cues.append((hit, len(names)))
        closed = stretches(text, cues, names) if cues else []
        return Found(text, names, closed, Prose(text, names))

    def _reason(self, found: Found, at: int) -> Reason | None:
        """Return why a name does not count, None if it does."""
        text, names, closed, prose = found
        hit = names[at]
        skill = hit.name.skill or ""
        is_product = skill in self._products
        if reason := outside(text, hit, closed, is_product):
            return reason
        if skill == "react" and text.startswith(_AGENT_PATTERN, hit.start):
            return "everyday word"
        if not (hit.name.counts == "anywhere" or self._is_sure(text, names, at)):
            return "everyday word"
        category = self._category[skill]
        is_field = not is_product and category != "soft"
        others = is_field and are_colleagues(text, hit.start, hit.end)
        return "about" if others or prose.is_employers(at, category) else None

    def _is_sure(self, text: str, names: list[Hit], at: int) -> bool:
        """Return whether an everyday word is a skill by its capitals or its company."""
        hit = names[at]
        words = text[hit.start : hit.end]
        if hit.name.counts == "in capitals" and self._is_loud(text, hit, words):
            return True
        if hit.name.counts == "as a topic":
            return self._is_in_list(text, names, at) or is_asked(text, hit)
        if hit.name.counts == "as written" and is_spelt(words, hit) and is_within(text, hit):
            return True
        if is_spelt(words, hit):
            beside = self._beside(text, names, at)
            if any(self._is_named(text, other) for other in beside) or is_led(text, hit):
                return True
            return is_alone(text, hit) and words.lower() not in word_list("never_alone")
        is_lower = words in self._lower or (hit.name.counts == "as written" and words.islower())
        return is_lower and self._is_among(text, names, at)

    def _is_loud(self, text: str, hit: Hit, words: str) -> bool:
        """Return whether a word is in capitals on a line that is not."""
        if not words.removesuffix("s").isupper():
            return False
        start, end = text.rfind("\n", 0, hit.start) + 1, text.find("\n", hit.end)
        line = text[start : end if end >= 0 else None]
        return not line.isupper() or len(line) - len(words) < _LOUD

    def _beside(self, text: str, names: list[Hit], at: int) -> list[Hit]:
        """Return the neighbours of a name in a list."""
        beside = []
        if at and linked(text, names[at - 1], names[at]):
            beside.append(names[at - 1])
        if at + 1 < len(names) and linked(text, names[at], names[at + 1]):
            beside.append(names[at + 1])
        return beside

    def _is_in_list(self, text: str, names: list[Hit], at: int) -> bool:
        """Return whether a topic stands in a list with a skill that is none."""
        before = (other for other in names[max(at - 2, 0) : at] if self._is_concrete(text, other))
        after = (other for other in names[at + 1 : at + 3] if self._is_concrete(text, other))
        return any(near_in_list(text, other, names[at]) for other in before) or any(
            near_in_list(text, names[at], other) for other in after
        )

    def _is_concrete(self, text: str, other: Hit) -> bool:
        """Return whether a neighbour is a skill that is no practice (risk management)."""
        return other.name.skill in self._concrete and self._is_named(text, other)

    def _is_named(self, text: str, other: Hit) -> bool:
        """Return whether a neighbour is a skill: by a sure name, or an everyday one as written."""
        if other.name.counts == "as a topic":
            return False
        return other.name.counts == "anywhere" or is_spelt(text[other.start : other.end], other)

    def _is_among(self, text: str, names: list[Hit], at: int) -> bool:
        """Return whether lower-case words around one end, on a side, at a technical name."""
        for step in (-1, 1):
            here = at
            while 0 <= here + step < len(names):
                pair = sorted((here, here + step))
                if not linked(text, names[pair[0]], names[pair[1]]):
                    break
                here += step
                name = names[here].name
                if name.counts == "anywhere":
                    if name.skill in self._technical:
                        return True
                    break
        return False


def _lines(text: str, starts: Iterable[int]) -> Iterator[int]:
    """Yield the line, from 1, of each place in a text; the places stand in order.

    >>> list(_lines("a\\nb c", [0, 2, 4]))
    [1, 2, 2]
    """
    line, counted = 1, 0
    for start in starts:
        line += text.count("\n", counted, start)
        counted = start
        yield line


_CUE_KINDS = frozenset(CUES.values())


def clean(text: str) -> str:
    """Return a text as `Reader.skills` takes it."""
    return readable(plain(text))
