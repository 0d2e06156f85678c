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
from careercli.skilltext.company import is_told
from careercli.skilltext.contexts import (
    CUES,
    ENDLESS,
    Reason,
    Stretch,
    goes_on_to,
    outside,
    stretches,
)
from careercli.skilltext.everyday import EverydayWords
from careercli.skilltext.lexicon import Hit, Lexicon, readable
from careercli.skilltext.names import sorted_names, word_list
from careercli.skilltext.prose import Prose

_AGENT_PATTERN = "ReAct"  # agents that reason and act; not React


class Mention(NamedTuple):
    """A name in a text: its skill, the words, their line from 1, why it does not count if so.

    The line is None where the words are an item of a list that has no lines.
    """

    skill: str
    words: str
    line: int | None
    passed_over: Reason | None = None


class Annotated(NamedTuple):
    """A text with the names in it, where they are no skills, and the sentences they stand in."""

    text: str
    names: list[Hit]
    closed: list[Stretch]
    prose: Prose


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
        self._lexicon, lower = _lexicon(skills, many)
        self._everyday = EverydayWords(skills, lower)
        self._ignored = frozenset(ignored)
        self._category = {skill.id: skill.category for skill in skills}
        self._products = self._everyday.concrete - word_list("fields")

    def mentions(self, text: str, employers: Collection[str] = ()) -> tuple[Mention, ...]:
        """Return all names of skills in a text, in order; skills of `employers` do not count.

        An everyday word that does not count is told only where it is written as a name (Go).
        """
        marked = without_marks(without_html(text))
        words = readable(plain(text))
        mentions = []
        annotated = self._annotated(words)
        lines = _lines(words, (hit.start for hit in annotated.names))
        for at, (hit, line) in enumerate(zip(annotated.names, lines, strict=True)):
            reason = self._reason(annotated, at)
            skill = hit.name.skill or ""
            if skill in employers:
                reason = "employer"
            elif reason == "everyday word" and not is_told(words[hit.start : hit.end], hit):
                continue
            mentions.append(Mention(skill, words[hit.start : hit.end], line, reason))
        mentions += self._addressed(marked)
        return tuple(sorted(mentions, key=lambda mention: mention.line or 0))

    def named(self, clean: str) -> list[tuple[str, int]]:
        """Return the skills that a clean text names, and where each of their names begins."""
        annotated = self._annotated(clean)
        return [
            (hit.name.skill, hit.start)
            for at, hit in enumerate(annotated.names)
            if hit.name.skill and self._reason(annotated, at) is None
        ]

    def named_by_part(
        self, clean: str, ends: Sequence[int] = (), within: Collection[Reason] = ()
    ) -> tuple[list[tuple[str, int]], frozenset[Reason]]:
        """Return the skills that a clean text names, each once a part, with the part's number.

        Part 0 is all before the first of `ends`. The text can begin `within` what stands under
        headings (benefits, what an employer says of itself); returned is too within which it ends.
        """
        annotated = self._annotated(clean)
        annotated.closed.extend(Stretch(0, goes_on_to(clean, reason), reason) for reason in within)
        named: list[tuple[str, int]] = []
        counted = set(self._ignored)
        part, end = 0, ends[0] if ends else len(clean)
        for at, hit in enumerate(annotated.names):
            if hit.start >= end:
                part = bisect_right(ends, hit.start)
                end = ends[part] if part < len(ends) else len(clean)
                counted = set(self._ignored)
            skill = hit.name.skill
            if skill and skill not in counted and self._reason(annotated, at) is None:
                counted.add(skill)
                named.append((skill, part))
        return named, frozenset(s.reason for s in annotated.closed if s.end == ENDLESS)

    def skills(self, text: str) -> frozenset[str]:
        """Return the skills that a text names."""
        return frozenset(skill for skill, _ in self.named(clean(text)))

    def _addressed(self, text: str) -> Iterable[Mention]:
        """Yield the names that stand in web and mail addresses, which are no skills."""
        places = list(addresses(text))
        lines = _lines(text, (start for start, _ in places))
        for (start, end), line in zip(places, lines, strict=True):
            for hit in self._lexicon.hits(readable(text[start:end].replace(".", " "))):
                if hit.name.skill and hit.name.counts in ("anywhere", "as written"):
                    yield Mention(hit.name.skill, text[start:end], line, "address")

    def _annotated(self, text: str) -> Annotated:
        """Return the names of skills in a readable text, and where names are no skills."""
        names: list[Hit] = []
        cues: list[tuple[Hit, int]] = []
        for hit in self._lexicon.hits(text):
            if hit.name.skill:
                names.append(hit)
            elif hit.name.counts in _CUE_KINDS:
                cues.append((hit, len(names)))
        closed = stretches(text, cues, names) if cues else []
        return Annotated(text, names, closed, Prose(text, names))

    def _reason(self, annotated: Annotated, at: int) -> Reason | None:
        """Return why a name does not count, None if it does."""
        text, names, closed, prose = annotated
        hit = names[at]
        skill = hit.name.skill or ""
        is_product = skill in self._products
        if reason := outside(text, hit, closed, is_product):
            return reason
        if skill == "react" and text.startswith(_AGENT_PATTERN, hit.start):
            return "everyday word"
        if hit.name.counts != "anywhere" and not self._everyday.is_skill(text, names, at):
            return "everyday word"
        category = self._category[skill]
        is_field = not is_product and category != "soft"
        others = is_field and are_colleagues(text, hit.start, hit.end)
        return "about" if others or prose.is_employers(at, category) else None


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
