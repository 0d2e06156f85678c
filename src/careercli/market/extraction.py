"""Which skills a posting's text names: generated patterns, and what their matches mean.

The names of all skills are one trie, written as a regular expression. RE2, which
DuckDB runs, turns it into a deterministic automaton within 8 MB, and falls back to a
slow one where the pattern asks for more: so the trie is cut by the alphabet into
patterns that stay below that. Every letter is written in both cases, because RE2 adds
ſ and the Kelvin sign to s and k where it folds case. Names of skills that no ranking
lists are left out, but for those that hold another skill's name.

A name that is an everyday word too (Go, Excel, Chef) is not in the trie. It
counts where it stands in a list beside another skill, or after or before words
that only a skill can stand with; names that are all capitals (REST, RAG) count
in capitals.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from careercli.catalog.model import Skill
from careercli.catalog.names import skill_key, without_accents
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of

MOST_NODES = 9_000
# Aliases that in a text are hardly ever the skill: "our teams", "a test", "use cases".
_PLAIN = re.compile(
    "teams|office|operations|startups|startup|resilience|solid|test|tests|training|"
    "trainings|recruiting|recruitment|optimization|optimisation|influence|initiative|"
    "compliance|legal|sales|flexible|flexibility|risk|concurrency|interactive|"
    "interviewing|documentation|kernel|segmentation|regression|usecases"
)
# Phrases that end in a name and are something else: the longer one wins.
_LONGER = ("cutting edge ai", "leading edge ai", "bleeding edge ai")
_WORD = r"[A-Za-z][A-Za-z0-9+#.]*"
_SEPARATOR = r"(?:\s*[,;/|•·]\s*(?:(?:and|or|&)\s)?|\s+(?:and|or|&)\s+|\s*\n\s*[-*]\s+)"
_LEADS = (
    "in|with|using|of|like|as|including|via|e\\.g\\.,?|language:|languages:|languages|tools:"
    "|know|knowing|by|on|skills:|stack:"
)
# What begins like an everyday name and is something else.
_DECOYS = (
    r"C\+\+|C#|C-(?:[Ll]evel|[Ss]uite|[Ss]tage)|Series [A-Z]|R ?& ?D|Go[- ][Tt]o[- ][Mm]arket"
    r"|Rest of|Rust Belt|Excel in|Access (?:to|[Cc]ontrol|[Mm]anagement)|Make (?:a|an)"
)
_FOLLOWS = (
    "programming|programmer|developers?|development|engineers?|code|codebases?|scripts?|scripting"
    "|services?|microservices?|backends?|language|frameworks?|models?|API|SDK|apps?|jobs|pipelines?"
)


class Patterns(NamedTuple):
    """What to look for in a text: the trie in parts, and the everyday words in their company."""

    trie: tuple[str, ...]
    company: str


class Names(NamedTuple):
    """The vocabulary, sorted by how a name counts in a text."""

    plain: frozenset[str]
    capitals: frozenset[str]
    everyday: Mapping[str, str]


def sorted_names(skills: Iterable[Skill], ignored: Collection[str] = ()) -> Names:
    """Return the names of skills that count anywhere, in capitals, or only in company.

    Of the `ignored` ids only those names stay that hold another skill's. An everyday word
    maps to its skill's id. A longer name that holds a shorter one of the same
    skill (Python Programming) is left out: the shorter one finds it, unless another skill's
    name stands first in it (Azure AI in Azure AI Foundry).
    """
    plain: set[str] = set()
    capitals: set[str] = set()
    everyday: dict[str, str] = {}
    skills = tuple(skills)
    owner = {_spaced(name): skill.id for skill in skills for name in (skill.name, *skill.aliases)}
    for skill in skills:
        own: set[str] = set()
        for written in sorted({skill.name, *skill.aliases}, key=lambda name: (len(name), name)):
            name = without_accents(written)
            if _is_everyday(skill, name):
                if name.isupper() and len(name) > 1 and not _PLAIN.fullmatch(name.casefold()):
                    capitals.add(name)
                else:
                    everyday[name] = skill.id
            elif _begins_other(_spaced(name), skill.id, owner) or not any(
                f" {held} " in f" {_spaced(name)} " for held in own
            ):
                own.add(_spaced(name))
        if skill.id in ignored:
            own = {name for name in own if _holds_other(name, ignored, owner)}
        plain |= own
    return Names(frozenset({*plain, *_LONGER}), frozenset(capitals), everyday)


def _begins_other(name: str, skill: str, owner: Mapping[str, str]) -> bool:
    """Return whether a name begins with a shorter one of another skill."""
    words = name.split()
    return any(owner.get(" ".join(words[:n]), skill) != skill for n in range(1, len(words)))


def _holds_other(name: str, ignored: Collection[str], owner: Mapping[str, str]) -> bool:
    """Return whether a name holds a shorter one of a skill that is not ignored."""
    words = name.split()
    held = (
        owner.get(" ".join(words[start:stop]))
        for start in range(len(words))
        for stop in range(start + 1, len(words) + 1)
    )
    return any(skill is not None and skill not in ignored for skill in held)


def _is_everyday(skill: Skill, name: str) -> bool:
    words, key = _spaced(name).split(), skill_key(name)
    if len(words) != 1 or _PLAIN.fullmatch(key):
        return bool(_PLAIN.fullmatch(key))
    own = skill_key(skill.name)
    return skill.everyday and (key == own or not key.startswith(own) or len(own) < 2)


def _spaced(name: str) -> str:
    """Return a name's words in lower case: what stands between them does not matter."""
    plain = name.casefold()
    return " ".join(re.findall(r"(?:^\.(?=[a-z]))?[a-z0-9]+(?:\+\+|\+|#)?", plain))


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
        words = name.split()
        for start in range(1, len(words)):
            for stop in range(start + 1, len(words) + 1):
                inner = home.get(" ".join(words[start:stop]))
                if inner is not None:
                    more[inner].add(name)
    return [sorted(names) for names in more]


def _shards(names: list[str]) -> Iterator[list[str]]:
    """Yield the names in as few parts as `MOST_NODES` asks for, all of about one size."""
    nodes: set[str] = set()
    ends = [len(nodes := nodes | _prefixes(name)) for name in names]
    parts = -(-ends[-1] // MOST_NODES) if ends else 0
    start = 0
    for part in range(1, parts + 1):
        stop = bisect_right(ends, ends[-1] * part / parts)
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
    parts = (left + _expression(_trie(held)) + right for (left, right), held in bounds.items())
    return "|".join(parts)


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
        return r"[\s/._&-]+"
    if character.isalpha():
        return f"[{character.upper()}{character}]"
    return re.escape(character)


def _company_pattern(names: Names) -> str:
    capitals = "|".join(sorted(map(re.escape, names.capitals)))
    words = "|".join(sorted(map(re.escape, names.everyday), key=len, reverse=True))
    one = rf"(?:(?:{_DECOYS})|(?:{words})\b)"
    run = rf"{one}(?:{_SEPARATOR}{one})*"
    return (
        rf"\b(?:{capitals})\b"
        rf"|(?:(?:\b{_WORD}{_SEPARATOR})|\b(?:{_LEADS}) )\b{run}(?:{_SEPARATOR}{_WORD})?"
        rf"|\b{run}(?:{_SEPARATOR}{_WORD}| (?:{_FOLLOWS})\b)"
    )


class Reader:
    """Tells which skills a matched string names."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        held = tuple(skills)
        self._vocabulary: Vocabulary = vocabulary_of(held)
        self._everyday = dict(sorted_names(held).everyday)

    def read(self, word: str, kind: str) -> tuple[str, ...]:
        """Return the skills that a word names: a `tag`, a `plain` match or one in `company`."""
        if kind == "tag":
            skill = self.tag(word)
            return (skill,) if skill else ()
        if kind == "company" and not word.isupper():
            return self.company(word)
        return self.plain(word)

    def tag(self, written: str) -> str | None:
        """Return the skill that a tag names: there every name counts."""
        return self._vocabulary.resolve(written.strip())

    def plain(self, matched: str) -> tuple[str, ...]:
        """Return the skills of a match of the trie, or of a name in capitals."""
        if matched == "ReAct":  # the pattern of agents that reason and act
            return ()
        skill = self._vocabulary.resolve(re.sub(r"\s+", " ", matched))
        return (skill,) if skill else ()

    def company(self, matched: str) -> tuple[str, ...]:
        """Return the skills of everyday words in company; none where the company is no skill's."""
        parts = [part for part in re.split(_SEPARATOR, matched) if part]
        found = []
        for place, part in enumerate(parts):
            name, sure = self._named(part)
            beside = parts[max(place - 1, 0) : place] + parts[place + 1 : place + 2]
            if name and (sure or any(self._is_skill(other) for other in beside)):
                found.append(self._everyday[name])
        return tuple(dict.fromkeys(found))

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
        return last in self._everyday or bool(self._vocabulary.resolve(last))
