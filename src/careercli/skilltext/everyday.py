"""Whether a name that is an everyday word (Go, payments, REST) is a skill where it stands.

By its capitals, by the skills beside it, or by words that only a skill stands with (`company.py`).
"""

from collections.abc import Iterable

from careercli.catalog.model import Skill
from careercli.skilltext.company import (
    is_alone,
    is_asked,
    is_led,
    is_spelt,
    is_within,
    linked,
    near_in_list,
)
from careercli.skilltext.lexicon import Hit
from careercli.skilltext.names import TECHNICAL, word_list

_LOUD = 12  # letters of a line that is all in capitals


class EverydayWords:
    """Which names of a vocabulary's skills count where."""

    def __init__(self, skills: Iterable[Skill], lower: frozenset[str]) -> None:
        """Take the skills, and the everyday words that count in lower case.

        `concrete` are the skills that are no practice and no manner.
        """
        self._lower = lower
        kinds = {skill.id: skill.category for skill in skills}
        self._technical = {skill for skill, kind in kinds.items() if kind in TECHNICAL}
        self.concrete = {skill for skill, kind in kinds.items() if kind not in ("practice", "soft")}

    def is_skill(self, text: str, names: list[Hit], at: int) -> bool:
        """Return whether an everyday word is a skill where it stands."""
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
        return other.name.skill in self.concrete and self._is_named(text, other)

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
