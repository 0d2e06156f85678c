"""What was read of a text: each skill with the words that named it, and what was passed over."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from careercli.person.skills import Unknown

if TYPE_CHECKING:
    from careercli.person.resume import ResumeSkills
    from careercli.skilltext.contexts import Reason

LATE_TYPES = {"Reason": "careercli.skilltext.contexts"}


class Words(NamedTuple):
    """Words of a text and their line, from 1; None where they are an item of a list."""

    words: str
    line: int | None


class SkillRead(NamedTuple):
    """A skill that a text names, and all words that name it."""

    id: str
    name: str
    named_by: tuple[Words, ...]


class PassedOver(NamedTuple):
    """Words that look like a skill's name, and why they do not count."""

    id: str
    name: str
    words: str
    line: int | None
    reason: "Reason"


class Reading(NamedTuple):
    """What was read of a text, in its order; `unknown` are items of its lists that are no skill."""

    kind: str
    skills: tuple[SkillRead, ...]
    passed_over: tuple[PassedOver, ...]
    unknown: tuple[Unknown, ...]


def reading(resume: "ResumeSkills", names: Mapping[str, str]) -> Reading:
    """Return what was read, by skill; `names` are those of all skills by id."""
    named: dict[str, dict[Words, None]] = {}
    passed: dict[PassedOver, None] = {}
    for skill, words, line, reason in resume.mentions:
        if reason is None:
            named.setdefault(skill, {})[Words(words, line)] = None
        else:
            passed[PassedOver(skill, names[skill], words, line, reason)] = None
    skills = (SkillRead(id_, names[id_], tuple(words)) for id_, words in named.items())
    return Reading(resume.kind, tuple(skills), tuple(passed), resume.skills.unknown)
