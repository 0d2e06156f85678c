"""The skills that somebody has without naming them: whoever has PostgreSQL has SQL."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careercli.catalog.model import Skill
from careercli.catalog.vocabulary import all_implied

Implies = Mapping[str, tuple[str, ...]]
Known = Mapping[str, str | None]
NONE: Implies = {}


class CountsAs(NamedTuple):
    """A skill that somebody has, and one that counts as known because of it, by id."""

    known: str
    id: str


def implies_of(skills: Iterable[Skill]) -> Implies:
    """Return by id all that each skill implies, directly or by way of others."""
    return all_implied({skill.id: skill.implies for skill in skills if skill.implies})


def with_implied(known: Iterable[str], implies: Implies) -> Known:
    """Return all skill ids that somebody has, each with the one that implies it.

    That is None for a skill that they named: `{"postgresql": None, "sql": "postgresql"}`.
    """
    skills: dict[str, str | None] = dict.fromkeys(known)
    for skill in tuple(skills):
        for implied in implies.get(skill, ()):
            skills.setdefault(implied, skill)
    return skills
