"""The skills a person names, looked up in the vocabulary."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import CareerError, WrongUse
from careercli.files.limits import LISTED_SKILLS, NEAR_NAMES
from careercli.skilltext.lists import listed

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary

_SEPARATORS = r"[,;\n\r]+"


class TooManySkills(CareerError):
    """A list with more words than any list of skills has."""

    def __init__(self) -> None:
        wrong = f"a list of more than {LISTED_SKILLS:,} skills"
        super().__init__(wrong, "keep the skills that matter most")


class NoSkill(WrongUse):
    """A list of which no word names a skill."""


class Unknown(NamedTuple):
    """A word that names no skill that careercli knows, and the names nearest to it."""

    given: str
    nearest: tuple[str, ...]


class PersonSkills(NamedTuple):
    """The ids of the skills a person has, each once, and the words that named none."""

    known: tuple[str, ...] = ()
    unknown: tuple[Unknown, ...] = ()


def named_skills(
    words: Iterable[str], vocabulary: "Vocabulary", near_names: int = NEAR_NAMES
) -> PersonSkills:
    """Return the skills that single words or phrases name; blank ones are passed over.

    `docker/kubernetes` names both. An unknown word comes with the names nearest to it, and
    one that is several skills without commas with those; `near_names` of them do. Raises
    `TooManySkills`.
    """
    known: dict[str, None] = {}
    unknown: dict[str, Unknown] = {}
    for place, word in enumerate(filter(None, (word.strip() for word in words))):
        if place >= LISTED_SKILLS:
            raise TooManySkills
        if skills := listed(word, vocabulary):
            known |= dict.fromkeys(skills)
        elif word not in unknown:
            near = _nearest(word, vocabulary) if len(unknown) < near_names else ()
            unknown[word] = Unknown(word, near)
    return PersonSkills(tuple(known), tuple(unknown.values()))


def listed_skills(
    texts: Iterable[str], vocabulary: "Vocabulary", near_names: int = NEAR_NAMES
) -> PersonSkills:
    """Return the skills of lists, separated by commas, semicolons or line ends."""
    words = (word for text in texts for word in re.split(_SEPARATORS, text))
    return named_skills(words, vocabulary, near_names)


def known_skills(text: str, vocabulary: "Vocabulary", near_names: int = NEAR_NAMES) -> PersonSkills:
    """Return the skills of a list; raise `NoSkill` where none of its words names one."""
    skills = listed_skills((text,), vocabulary, near_names)
    if skills.unknown and not skills.known:
        raise _no_skill(skills.unknown, vocabulary)
    return skills


def together(parts: Iterable[PersonSkills]) -> PersonSkills:
    """Return what several lists name, each skill and each unknown word once."""
    parts = tuple(parts)
    known = dict.fromkeys(skill for part in parts for skill in part.known)
    unknown = {word.given: word for part in parts for word in part.unknown}
    return PersonSkills(tuple(known), tuple(unknown.values()))


def _nearest(word: str, vocabulary: "Vocabulary") -> tuple[str, ...]:
    inner = [listed(part, vocabulary) for part in word.split()[:9]]
    if len(inner) > 1 and all(inner):
        return tuple(vocabulary.names[skill] for skills in inner for skill in skills)[:9]
    return vocabulary.nearest(word)


def _no_skill(unknown: tuple[Unknown, ...], vocabulary: "Vocabulary") -> NoSkill:
    """Return the error for a list of unknown words, with what may have been meant."""
    words = ", ".join(repr(word.given[:40]) for word in unknown[:3])
    wrong = f"no skill that careercli knows: {words}"
    for word in unknown:
        parts = word.given.split()
        if len(parts) > 1 and any(listed(part, vocabulary) for part in parts):
            return NoSkill(wrong, f"put commas between skills, as in: {','.join(parts[:9])}")
    near = dict.fromkeys(name for word in unknown for name in word.nearest)
    meant = f"did you mean {', '.join(list(near)[:3])}? " if near else ""
    return NoSkill(wrong, f"{meant}All skills: `careercli skills --all`")
