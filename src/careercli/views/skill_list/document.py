"""The document behind `skills --json`: a list of skills."""

from typing import Literal, NamedTuple

from careercli.analysis.skill_list import SkillList, SkillProfile
from careercli.person.reading import Reading


class SkillsDocument(NamedTuple):
    """What `skills --json` prints.

    `known` is how many skills there are in all, and `nearest` are names to try
    where nothing is found. `reading` is what `--read` made of a text, null without it.
    """

    schema: Literal["careercli/skills/1"]
    query: str | None
    known: int
    nearest: tuple[str, ...]
    skills: tuple[SkillProfile, ...]
    reading: Reading | None = None


def document(skill_list: SkillList, nearest: tuple[str, ...] = ()) -> SkillsDocument:
    """Return the JSON document of a list of skills."""
    return SkillsDocument(
        "careercli/skills/1", skill_list.query, skill_list.known, nearest, skill_list.skills
    )
