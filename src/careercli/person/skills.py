"""The skills a person names, held against the vocabulary."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary

_SEPARATORS = r"[,;\n\r]+"


class Unknown(NamedTuple):
    """A word that names no skill that careercli knows, and the names nearest to it."""

    given: str
    nearest: tuple[str, ...]


class PersonSkills(NamedTuple):
    """The ids of the skills a person has, each once, and the words that named none."""

    known: tuple[str, ...] = ()
    unknown: tuple[Unknown, ...] = ()


def named_skills(words: Iterable[str], vocabulary: "Vocabulary") -> PersonSkills:
    """Return the skills that single words or phrases name; blank ones are passed over."""
    known: dict[str, None] = {}
    unknown: dict[str, Unknown] = {}
    for word in (word.strip() for word in words):
        if skill := vocabulary.resolve(word):
            known[skill] = None
        elif word and word not in unknown:
            unknown[word] = Unknown(word, vocabulary.nearest(word))
    return PersonSkills(tuple(known), tuple(unknown.values()))


def listed_skills(texts: Iterable[str], vocabulary: "Vocabulary") -> PersonSkills:
    """Return the skills of lists, separated by commas, semicolons or line ends."""
    words = (word for text in texts for word in re.split(_SEPARATORS, text))
    return named_skills(words, vocabulary)


def together(parts: Iterable[PersonSkills]) -> PersonSkills:
    """Return what several lists name, each skill and each unknown word once."""
    parts = tuple(parts)
    known = dict.fromkeys(skill for part in parts for skill in part.known)
    unknown = {word.given: word for part in parts for word in part.unknown}
    return PersonSkills(tuple(known), tuple(unknown.values()))
