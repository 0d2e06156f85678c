"""Skills with the roles that want them."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures, role_figures
from careercli.catalog.lookup import snapshots_of
from careercli.catalog.model import Catalog, Category, Skill
from careercli.catalog.names import skill_key
from careercli.catalog.vocabulary import Vocabulary


class WantedBy(NamedTuple):
    """A role that asks for a skill, as one source ranked it."""

    id: str
    title: str
    source: str | None
    rank: int
    share: float | None
    doubtful: str | None


class NearName(NamedTuple):
    """A skill that lies near another, and why."""

    id: str
    name: str
    because: str


class SkillName(NamedTuple):
    """A skill by its id and its name."""

    id: str
    name: str


class SkillProfile(NamedTuple):
    """All that is known of a skill; the roles that rank it highest come first.

    Whoever has it also has those that it `implies`.
    """

    id: str
    name: str
    category: Category
    aliases: tuple[str, ...]
    near: tuple[NearName, ...]
    roles: tuple[WantedBy, ...]
    implies: tuple[SkillName, ...]


class SkillList(NamedTuple):
    """Skills that match a query; `exact` if it names one, `known` is how many there are in all."""

    query: str | None
    exact: bool
    known: int
    skills: tuple[SkillProfile, ...]


def list_skills(
    catalog: Catalog, words: Vocabulary, query: str | None = None, every: bool = False
) -> SkillList:
    """Return the skill that a query names, else those with the query in a name.

    Without a query: the skills that roles want, or all of them with `every`.
    """
    wanted = _wanted(catalog)
    named = words.resolve(query) if query else None
    if named:
        matching = [skill for skill in catalog.skills if skill.id == named]
    elif query:
        matching = [skill for skill in catalog.skills if _matches(skill, query)]
    else:
        matching = [skill for skill in catalog.skills if every or skill.id in wanted]
    profiles = [_profile(skill, words, wanted.get(skill.id, [])) for skill in matching]
    in_order = sorted(profiles, key=lambda skill: -len(skill.roles))
    return SkillList(query, named is not None, len(catalog.skills), tuple(in_order))


def _profile(skill: Skill, words: Vocabulary, roles: Sequence[WantedBy]) -> SkillProfile:
    near = tuple(NearName(n.id, words.names[n.id], n.because) for n in skill.near)
    best_first = tuple(sorted(roles, key=lambda role: role.rank))
    implies = tuple(SkillName(id_, words.names[id_]) for id_ in skill.implies)
    return SkillProfile(*skill[:4], near, best_first, implies)


def _wanted(catalog: Catalog) -> dict[str, list[WantedBy]]:
    """Return who wants each skill, as every source saw it."""
    wanted: dict[str, list[WantedBy]] = {}
    for role in catalog.roles:
        for snapshot in snapshots_of(catalog, role):
            figures: RoleFigures = role_figures(catalog, role, snapshot)
            for s in figures.skills:
                entry = WantedBy(role.id, role.title, figures.source, s.rank, s.share, s.doubtful)
                wanted.setdefault(s.id, []).append(entry)
    return wanted


def _matches(skill: Skill, query: str) -> bool:
    key = skill_key(query)
    if not key:
        return False
    return any(key in skill_key(name) for name in (skill.id, skill.name, *skill.aliases))
