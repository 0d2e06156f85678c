"""Which skill a written word means.

Resolving never guesses: a word is a skill's name or alias after folding away
case, spaces, punctuation, bracketed notes, versions and plurals, or it is
unknown. Nearest names are for hints only.
"""

import re
from collections import ChainMap
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from careercli.catalog.model import Near, Skill
from careercli.catalog.names import is_too_long, skill_key

# Not compiled here: most commands resolve nothing.
_NOTE = r"\s*(\([^()]*\)|\[[^\[\]]*\])\s*"
_VERSION = r"(?i)[\s\-_]*v?\d+(\.\d+)*(\.x)?\+?$"
PLURAL_LEAST = 3


class Vocabulary(NamedTuple):
    """All names of all skills: folded name to id, id to name, id to what is near it.

    `everyday` holds the ids whose name is also an everyday word (Go, Make, R), `implies` by id
    all that the skill implies, directly or by way of others.
    """

    keys: Mapping[str, str]
    names: Mapping[str, str]
    near: Mapping[str, tuple[Near, ...]]
    everyday: frozenset[str]
    implies: Mapping[str, tuple[str, ...]]

    def resolve(self, written: str) -> str | None:
        """Return the id of the skill that a word or phrase names, or None."""
        if is_too_long(written):
            return None
        for key in _keys(written):
            if skill := self.keys.get(key):
                return skill
        return None

    def nearest(self, written: str) -> tuple[str, ...]:
        """Return the names of up to three skills whose spelling resembles an unknown word."""
        if is_too_long(written):
            return ()
        from difflib import get_close_matches

        word = skill_key(written)
        # A ratio of 0.75 asks for lengths of which neither is above five thirds of the other.
        similar = [
            key
            for key in self.keys
            if 3 * len(key) <= 5 * len(word) and 3 * len(word) <= 5 * len(key)
        ]
        close = get_close_matches(word, similar, n=6, cutoff=0.75)
        return tuple(dict.fromkeys(self.names[self.keys[key]] for key in close))[:3]


class NameList(Mapping[str, str]):
    """Folded names and their skills' ids as one text, a pair a line, looked up by searching it.

    To resolve a few words costs less than to parse thousands of names first;
    whoever looks up many makes a dict of it.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def __getitem__(self, key: str) -> str:
        start = self._text.find(f"\n{key}\t")
        if start < 0 or not key:
            raise KeyError(key)
        value = start + len(key) + 2
        return self._text[value : self._text.index("\n", value)]

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self._text.split("\n")[1:-1])

    def __len__(self) -> int:
        return self._text.count("\n") - 1

    @staticmethod
    def written(names: Mapping[str, str]) -> str:
        """Return names as the text of a `NameList`; keys and ids have no tabs and no line ends."""
        return "\n" + "".join(f"{key}\t{skill}\n" for key, skill in names.items())


def vocabulary_of(skills: Iterable[Skill]) -> Vocabulary:
    """Return the vocabulary of skills whose names do not clash.

    The same skills are folded once: an import needs them five times over.
    """
    return _folded(tuple(skills))


@lru_cache(maxsize=2)
def _folded(skills: tuple[Skill, ...]) -> Vocabulary:
    return Vocabulary(
        keys={skill_key(name): skill.id for skill in skills for name in _names(skill)},
        names={skill.id: skill.name for skill in skills},
        near={skill.id: skill.near for skill in skills if skill.near},
        everyday=frozenset(skill.id for skill in skills if skill.everyday),
        implies=all_implied({skill.id: skill.implies for skill in skills if skill.implies}),
    )


def extended(vocabulary: Vocabulary, skills: Iterable[Skill]) -> Vocabulary:
    """Return a vocabulary with the names of more skills, which come before its own.

    Skills that it knows by the same name, and that say nothing new, are passed over.
    """
    new = [s for s in skills if s.aliases or s.near or not _is_known(s, vocabulary)]
    if not new:
        return vocabulary
    more = vocabulary_of(new)
    return Vocabulary(
        keys=ChainMap(dict(more.keys), vocabulary.keys),  # type: ignore[arg-type]
        names={**vocabulary.names, **more.names},
        near={**vocabulary.near, **more.near},
        everyday=vocabulary.everyday.difference(more.names) | more.everyday,
        implies=all_implied({**vocabulary.implies, **more.implies}),
    )


def brief(skill: Skill, implies: Mapping[str, tuple[str, ...]], used: Collection[str]) -> Skill:
    """Return a skill without its other names, and with all of the used skills that it implies.

    Else what it implies by way of an unused skill would be lost.
    """
    implied = tuple(s for s in implies.get(skill.id, ()) if s in used)
    return skill._replace(aliases=(), near=(), implies=implied)


def _is_known(skill: Skill, vocabulary: Vocabulary) -> bool:
    implied = vocabulary.implies.get(skill.id, ())
    return vocabulary.names.get(skill.id) == skill.name and set(skill.implies) <= set(implied)


def all_implied(implies: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return all that each skill implies, by way of others too, in the order of the files.

    `{"eks": ("aws",), "aws": ("cloud",)}` becomes `{"eks": ("aws", "cloud"), "aws": ("cloud",)}`.
    """
    closed = {}
    for skill in implies:
        reached = list(implies[skill])
        for other in reached:  # grows while it is gone through
            reached += [more for more in implies.get(other, ()) if more not in reached]
        closed[skill] = tuple(reached)
    return closed


def as_json(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return a vocabulary without its keys as plain JSON values; `from_json` is the way back."""
    near = {skill: [list(n) for n in nears] for skill, nears in vocabulary.near.items()}
    return {
        "names": vocabulary.names,
        "near": near,
        "everyday": sorted(vocabulary.everyday),
        "implies": vocabulary.implies,
    }


def from_json(document: Mapping[str, Any], keys: Mapping[str, str]) -> Vocabulary:
    """Return the vocabulary that `as_json` wrote, with its keys."""
    near = {skill: tuple(Near(*n) for n in nears) for skill, nears in document["near"].items()}
    implies = {skill: tuple(others) for skill, others in document["implies"].items()}
    return Vocabulary(keys, document["names"], near, frozenset(document["everyday"]), implies)


def _names(skill: Skill) -> tuple[str, ...]:
    return (skill.id, skill.name, *skill.aliases)


def _keys(written: str) -> Iterator[str]:
    """Yield the keys to try, the most literal first."""
    noteless = re.sub(_NOTE, " ", written).strip()
    forms = dict.fromkeys((written, noteless, re.sub(_VERSION, "", noteless)))
    keys = [key for form in forms if (key := skill_key(form))]
    yield from keys
    for key in keys:
        if len(key) > PLURAL_LEAST and key.endswith("s"):
            yield key[:-1]
        elif len(key) >= PLURAL_LEAST:
            yield f"{key}s"
