"""Which skills a posting's text names: generated patterns, and what their matches mean.

The names of all skills are one trie, written as a regular expression. RE2, which
DuckDB runs, turns it into a deterministic automaton within 8 MB, and falls back to a
slow one where the pattern asks for more: so the trie is cut by the alphabet into
patterns that stay below that. Every letter is written in both cases, because RE2 adds
ſ and the Kelvin sign to s and k where it folds case. Names of skills that no ranking
lists are left out, but for those that hold another skill's name.

A name that is an everyday word too (`skill_names`) is not in the trie. It counts where it
stands in a list beside another skill, or after or before words that only a skill can
stand with.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from careercli.catalog.model import Skill
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.market.skill_names import TECHNICAL, Names, parts, sorted_names

MOST_NODES = 9_000
# What begins something else within a match: a bullet, a sentence, a paragraph.
_BREAK = re.compile(r"\s+-\s+|[.]\s+(?:-\s+)?|\n\s*\n")
_WORD = r"[A-Za-z][A-Za-z0-9+#.-]*"
_SEPARATOR = r"(?:\s*[,;/|•·]\s*(?:(?:and|or|&)\s)?|\s+(?:and|or|&)\s+|\s*\n\s*[-*]\s+)"
_LEADS = (
    "in|with|using|of|like|as|including|via|e\\.g\\.,?|language:|languages:|languages|tools:"
    "|know|knowing|by|on|skills:|stack:"
)
# What begins like an everyday name and is something else.
_DECOYS = (
    r"C\+\+|C#|C-(?:[Ll]evel|[Ss]uite|[Ss]tage)|Series [A-Z]|R ?& ?D|Go[- ][Tt]o[- ][Mm]arket"
    r"|Rest of|Rust Belt|Excel in|Access (?:to|[Cc]ontrol|[Mm]anagement)|Make (?:an?|sure|the)\b"
)
_FOLLOWS = (
    "programming|programmer|developers?|development|engineers?|code|codebases?|scripts?|scripting"
    "|services?|microservices?|backends?|language|frameworks?|models?|API|SDK|apps?|jobs|pipelines?"
)


class Patterns(NamedTuple):
    """What to look for in a text: the trie in parts, and the everyday words in their company."""

    trie: tuple[str, ...]
    company: str


def patterns(skills: Iterable[Skill], ignored: Collection[str] = ()) -> Patterns:
    """Return the regular expressions that find the names of skills in a text.

    Skills whose ids are `ignored` need not be found.
    """
    names = sorted_names(skills, ignored)
    shards = list(_shards(sorted(names.plain)))
    held = _with_longer(shards)
    return Patterns(tuple(map(_trie_pattern, held)), _company_pattern(names))


def _with_longer(shards: list[list[str]]) -> list[list[str]]:
    """Return the parts, each with the names of others that hold one of its own.

    Else the part would find Transformers in Hugging Face Transformers.
    """
    home = {name: at for at, shard in enumerate(shards) for name in shard}
    more: list[set[str]] = [set(shard) for shard in shards]
    for name in home:
        for inner in parts(name):
            if inner in home:
                more[home[inner]].add(name)
    return [sorted(names) for names in more]


def _shards(names: list[str]) -> Iterator[list[str]]:
    """Yield the names in as few parts as `MOST_NODES` asks for, all of about one size."""
    nodes: set[str] = set()
    ends = []
    for name in names:
        nodes |= _prefixes(name)
        ends.append(len(nodes))
    count = -(-ends[-1] // MOST_NODES) if ends else 0
    start = 0
    for part in range(1, count + 1):
        stop = bisect_right(ends, ends[-1] * part / count)
        yield names[start:stop]
        start = stop


def _prefixes(name: str) -> set[str]:
    return {name[:end] for end in range(1, len(name) + 1)}


def _trie_pattern(names: list[str]) -> str:
    """Return the names in any case, by what their first and last characters bound on."""
    bounds: dict[tuple[str, str], list[str]] = {}
    for name in names:
        left = r"\b" if name[0].isalnum() else r"\B"
        right = r"\b" if name[-1].isalnum() else r"\B"
        bounds.setdefault((left, right), []).append(name)
    bound = (left + _expression(_trie(held)) + right for (left, right), held in bounds.items())
    return "|".join(bound)


def _trie(names: Iterable[str]) -> dict[str, dict]:  # type: ignore[type-arg]
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for name in names:
        node = root
        for character in name:
            node = node.setdefault(character, {})
        node[""] = {}
    return root


def _expression(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    alternatives = [_atom(key) + _expression(node[key]) for key in sorted(node) if key]
    if not alternatives:
        return ""
    optional = "" in node
    if len(alternatives) == 1 and not optional:
        return alternatives[0]
    return f"(?:{'|'.join(alternatives)}){'?' if optional else ''}"


def _atom(character: str) -> str:
    """Return what a character of a name may be in a text: a space is any mark between words."""
    if character == " ":
        return r"[\s/._&-]*"
    if character.isalpha():
        return f"[{character.upper()}{character}]"
    return re.escape(character)


def _company_pattern(names: Names) -> str:
    capitals = "|".join(sorted(map(re.escape, names.capitals)))
    either = {*names.everyday, *names.lower}
    words = "|".join(sorted(map(re.escape, either), key=len, reverse=True))
    longer = "|".join(sorted(map(re.escape, names.longer), key=len, reverse=True))
    one = rf"(?:(?:{_DECOYS})|(?:{longer})\b|(?:{words})\b)"
    more = rf"{_SEPARATOR}(?:{one}|{_WORD})"
    return (
        rf"\b(?:{capitals})s?\b"
        rf"|(?:(?:\b{_WORD}{_SEPARATOR})|\b(?:{_LEADS}) )\b{one}(?:{more})*"
        rf"|\b{one}(?:(?:{more})+| (?:{_FOLLOWS})\b)"
    )


class Reader:
    """Tells which skills a matched string names."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        self._skills = tuple(skills)
        self._vocabulary: Vocabulary = vocabulary_of(self._skills)
        self._technical = {skill.id for skill in self._skills if skill.category in TECHNICAL}

    @cached_property
    def _names(self) -> Names:  # not needed for tags
        return sorted_names(self._skills)

    @cached_property
    def _everyday(self) -> Mapping[str, str]:
        return self._names.everyday

    @cached_property
    def _lower(self) -> Mapping[str, str]:
        everyday = ((name.lower(), skill) for name, skill in self._everyday.items())
        return {name: skill for name, skill in everyday if name in self._names.lower}

    def read(self, word: str, kind: str) -> tuple[str, ...]:
        """Return the skills that a word names: a `tag`, a `plain` match or one in `company`."""
        if kind == "tag":
            skill = self.tag(word)
            return (skill,) if skill else ()
        if kind == "company" and not {word, word.removesuffix("s")} & self._names.capitals:
            return self.company(word)
        return self.plain(word)

    def tag(self, written: str) -> str | None:
        """Return the skill that a tag names: there every name counts."""
        return self._vocabulary.resolve(written.strip())

    def plain(self, matched: str) -> tuple[str, ...]:
        """Return the skills of a match of the trie, or of a name in capitals."""
        if matched == "ReAct":  # the pattern of agents that reason and act
            return ()
        parts = [re.sub(r"\s+", " ", part) for part in _BREAK.split(matched)]
        if "/" in matched and len(parts) == 1:
            listed = [self._vocabulary.resolve(part) for part in matched.split("/")]
            parts = matched.split("/") if all(listed) else parts
        named = dict.fromkeys(filter(None, map(self._vocabulary.resolve, parts)))
        whole = len(parts) == 1
        return tuple(skill for skill in named if whole or skill not in self._vocabulary.everyday)

    def company(self, matched: str) -> tuple[str, ...]:
        """Return the skills of everyday words in company; none where the company is no skill's."""
        parts = [part for part in re.split(_SEPARATOR, matched) if part]
        found: list[str] = []
        for place, part in enumerate(parts):
            if {part, part.removesuffix("s")} & self._names.capitals:
                found += self.plain(part)
            name, sure = self._named(part)
            beside = parts[max(place - 1, 0) : place] + parts[place + 1 : place + 2]
            if name and (sure or any(self._is_skill(other) for other in beside)):
                found.append(self._everyday[name])
            elif part in self._lower and self._is_among(parts, place):
                found.append(self._lower[part])
        return tuple(dict.fromkeys(found))

    def _is_among(self, parts: list[str], place: int) -> bool:
        """Return whether everyday words around an item end, on a side, at a technical name."""
        for step in (-1, 1):
            at = place + step
            while 0 <= at < len(parts) and parts[at] in self._lower:
                at += step
            if 0 <= at < len(parts):
                skill = self._vocabulary.resolve(parts[at])
                if skill in self._technical - self._vocabulary.everyday:
                    return True
        return False

    def _named(self, part: str) -> tuple[str | None, bool]:
        """Return the everyday name in an item of a list, and whether other words make it sure."""
        if part in self._everyday:
            return part, False
        first, _, rest = part.partition(" ")
        lead, _, last = part.rpartition(" ")
        if first in self._everyday and re.fullmatch(_FOLLOWS, rest):
            return first, True
        if last in self._everyday and re.fullmatch(_LEADS, lead):
            return last, True
        return None, False

    def _is_skill(self, word: str) -> bool:
        last = word.rpartition(" ")[2]
        if last in self._everyday:
            return True
        return bool(self._vocabulary.resolve(word) or self._vocabulary.resolve(last))
