"""One posting compared with a person's skills, and with the role that it is for."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.implied import NONE, CountsAs, Implies, Known, with_implied
from careercli.analysis.role_gap import NearSkill
from careercli.analysis.skill_ranks import SkillRank
from careercli.analysis.skill_sources import skill_figures
from careercli.analysis.skills import coverage, depth
from careercli.analysis.source_facts import SourceFacts, facts_used
from careercli.catalog.model import Catalog, Near, Role


class Wants(NamedTuple):
    """The skill ids that a posting names, in its order: those it demands, and those it would like.

    A posting that does not tell them apart has them all in `must`, and `told_apart` is False.
    `aside` are those that it names without asking for them: what the employer says about itself.
    """

    must: tuple[str, ...]
    nice: tuple[str, ...] = ()
    told_apart: bool = False
    aside: tuple[str, ...] = ()


class WantedSkill(NamedTuple):
    """A skill that a posting names.

    `have` says whether the person has it, `implied_by` which of their skills implies it where
    they did not name it, and `near` what they know that is near it where they lack it. `rank` and
    `share` are those in the posting's role, None where it is not in the role's list.
    """

    id: str
    name: str
    must: bool
    have: bool
    implied_by: str | None
    near: NearSkill | None
    rank: int | None
    share: float | None


class Covered(NamedTuple):
    """How many of some skills the person has; `share` is None where there are none."""

    have: int
    of: int
    share: float | None


class RoleSkill(NamedTuple):
    """One of a role's top skills that the posting does not name."""

    id: str
    name: str
    rank: int
    share: float | None
    have: bool


class AgainstRole(NamedTuple):
    """How a posting's list compares with the one of its role.

    `named` is the part of the weight of the role's top skills that the posting names, as a
    coverage is computed, and `count_` how many of them; `unnamed` are the others and
    `unusual` what the posting names and the role's list does not have. `yours` is the
    person's coverage of the role itself. `base` is how many postings the role's skills
    were counted in.
    """

    id: str
    title: str
    source: SourceFacts
    base: int | None
    top: int
    count_: int
    named: float
    unnamed: tuple[RoleSkill, ...]
    unusual: tuple[str, ...]
    yours: float


class PostingGap(NamedTuple):
    """A posting against a person: the must-haves first, each in the posting's order.

    `role` is None where the title is of no known role, or nobody counted its skills;
    `aside` are skills that it names without asking for them.
    """

    title: str | None
    known: tuple[str, ...]
    skills: tuple[WantedSkill, ...]
    must: Covered
    nice: Covered
    every: Covered
    told_apart: bool
    aside: tuple[str, ...]
    counts_as: tuple[CountsAs, ...]
    role: AgainstRole | None


def posting_gap(
    catalog: Catalog,
    wants: Wants,
    known: Sequence[str],
    *,
    names: Mapping[str, str],
    near: Mapping[str, tuple[Near, ...]],
    implies: Implies = NONE,
    title: str | None = None,
    role: Role | None = None,
    source_id: str | None = None,
) -> PostingGap:
    """Hold the skills that a posting names against a person's, and against its role's.

    `names`, `near` and `implies` are the vocabulary's, `title` is the posting's own and
    `role` the one it is read as. Raises `UnknownSource` and `NotCovered`.
    """
    have = with_implied(known, implies)
    figures = skill_figures(catalog, (role,), source_id)[0] if role else None
    skills = _wanted(wants, figures, have, names, near)
    return PostingGap(
        title=title,
        known=tuple(known),
        skills=skills,
        must=_covered([skill for skill in skills if skill.must]),
        nice=_covered([skill for skill in skills if not skill.must]),
        every=_covered(skills),
        told_apart=wants.told_apart,
        aside=wants.aside,
        counts_as=tuple(CountsAs(s.implied_by, s.id) for s in skills if s.implied_by),
        role=_against(catalog, figures, skills, have, implies)
        if figures and figures.skills
        else None,
    )


def _wanted(
    wants: Wants,
    figures: RoleFigures | None,
    have: Known,
    names: Mapping[str, str],
    near: Mapping[str, tuple[Near, ...]],
) -> tuple[WantedSkill, ...]:
    """Return each skill that the posting names once, those that it demands first."""
    ranks = {skill.id: skill for skill in figures.skills} if figures else {}
    return tuple(
        WantedSkill(
            id=skill,
            name=names[skill],
            must=skill in wants.must,
            have=skill in have,
            implied_by=have.get(skill),
            near=None if skill in have else _near(skill, names, have, near),
            rank=ranks[skill].rank if skill in ranks else None,
            share=ranks[skill].share if skill in ranks else None,
        )
        for skill in dict.fromkeys((*wants.must, *wants.nice))
    )


def _near(
    skill: str,
    names: Mapping[str, str],
    have: Known,
    near: Mapping[str, tuple[Near, ...]],
) -> NearSkill | None:
    """Return the first known skill that lies near one, those the person named before others."""
    known = [neighbour for neighbour in near.get(skill, ()) if neighbour.id in have]
    known.sort(key=lambda neighbour: have[neighbour.id] is not None)
    if not known:
        return None
    return NearSkill(skill, names[skill], known[0].id, known[0].because)


def _covered(skills: Sequence[WantedSkill]) -> Covered:
    have = sum(skill.have for skill in skills)
    return Covered(have, len(skills), have / len(skills) if skills else None)


def _against(
    catalog: Catalog,
    figures: RoleFigures,
    skills: Sequence[WantedSkill],
    have: Known,
    implies: Implies,
) -> AgainstRole:
    named = with_implied((skill.id for skill in skills), implies)
    top = depth(figures.skills)
    wanted: tuple[SkillRank, ...] = figures.skills[:top]
    listed = {skill.id for skill in figures.skills}
    return AgainstRole(
        id=figures.id,
        title=figures.title,
        source=facts_used(catalog, (figures,))[0],
        base=figures.bases.skills,
        top=top,
        count_=sum(1 for skill in wanted if skill.id in named),
        named=coverage(figures, named).share,
        unnamed=tuple(
            RoleSkill(s.id, s.name, s.rank, s.share, s.id in have)
            for s in wanted
            if s.id not in named
        ),
        unusual=tuple(skill.id for skill in skills if skill.id not in listed),
        yours=coverage(figures, have).share,
    )
