"""Roles held against each other on the figures of one source."""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from careercli.analysis.cautions import Caution, cautions, mixed
from careercli.analysis.figures import (
    RoleFigures,
    SourceFacts,
    facts_used,
    figures_from,
    sources_used,
)
from careercli.analysis.others import Others, others, seen_elsewhere
from careercli.analysis.pay import PayGap, pay_gaps
from careercli.analysis.role_gap import RoleGap, role_gap
from careercli.analysis.skills import (
    Overlap,
    SharedSkills,
    Switch,
    overlap,
    shared_skills,
    skill_ids,
    switch,
)
from careercli.analysis.verdicts import Verdict, fit, verdicts
from careercli.catalog.lookup import chosen_source, covered_roles, find_role
from careercli.catalog.model import Catalog, Near, Role, Source
from careercli.errors import WrongUse

MOST_ROLES = 6
MOST_RELATED = 5


class WrongRoles(WrongUse):
    """Fewer than two roles, more than six, or one of them twice."""


class RelatedPair(NamedTuple):
    """Two roles and how many of their top skills they share."""

    roles: tuple[str, str]
    overlap: Overlap


class Comparison(NamedTuple):
    """Everything that `compare` says, before any wording.

    `source` is the one that all figures come from; None where no source covers
    all the roles, and `sources` then lists where each role's figures are from. `you` is
    how far the person is from each role, empty where their skills are not known;
    `others` is what the other sources of the roles say.
    """

    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    verdicts: tuple[Verdict, ...]
    pay: Mapping[str, PayGap]
    skills: SharedSkills
    switching: tuple[Switch, ...]
    related: tuple[RelatedPair, ...]
    cautions: tuple[Caution, ...]
    you: tuple[RoleGap, ...]
    others: Others


def compare(
    catalog: Catalog,
    names: Sequence[str],
    source_id: str | None = None,
    known: Collection[str] | None = None,
    near: Mapping[str, tuple[Near, ...]] | None = None,
) -> Comparison:
    """Compare 2 to 6 roles, given by id, alias or title, like with like.

    `known` are the person's skill ids, None where they gave none.

    The figures are those of `source_id`, else of the first source that covers
    all the roles, else each role's own first source. Raises `UnknownRole`,
    `UnknownSource`, `NotCovered` and `WrongRoles`.
    """
    chosen = [find_role(catalog, name) for name in names]
    _must_be_comparable(chosen)
    source = chosen_source(catalog, chosen, source_id)
    roles = tuple(figures_from(catalog, role, source) for role in chosen)
    same = source is not None
    you = () if known is None else tuple(role_gap(role, known, near or {}) for role in roles)
    sources = facts_used(catalog, roles)
    judged = verdicts(roles, same)
    elsewhere = seen_elsewhere(catalog, chosen, roles)
    return Comparison(
        source=sources[0] if same else None,
        sources=sources,
        roles=roles,
        verdicts=(*judged, *fit(you)),
        pay=pay_gaps(roles) if same else {},
        skills=shared_skills(roles),
        switching=tuple(switch(a, b) for a, b in permutations(roles, 2) if a.skills and b.skills),
        related=related_pairs(catalog, roles, source),
        cautions=(
            *(() if same else (mixed(roles),)),
            *cautions(roles, sources_used(catalog, roles), elsewhere),
        ),
        you=you,
        others=others(catalog, elsewhere, judged),
    )


def related_pairs(
    catalog: Catalog, roles: Sequence[RoleFigures], source: Source | None
) -> tuple[RelatedPair, ...]:
    """Return the closest other pairs that one of the roles is part of, the closest first.

    Closest is the highest count of shared top skills, then the highest Jaccard
    index, then the catalog's order.
    """
    held = {role.id for role in roles}
    every = [figures_from(catalog, role, source) for role in covered_roles(catalog, source)]
    pairs = [
        RelatedPair((a.id, b.id), overlap([skill_ids(a), skill_ids(b)]))
        for a, b in combinations(every, 2)
        if len(held & {a.id, b.id}) == 1
    ]
    close = [pair for pair in pairs if pair.overlap.count_]
    return tuple(
        sorted(close, key=lambda pair: (-pair.overlap.count_, -pair.overlap.jaccard))[:MOST_RELATED]
    )


def _must_be_comparable(roles: Sequence[Role]) -> None:
    ids = [role.id for role in roles]
    for role in roles:
        if ids.count(role.id) > 1:
            message = f"{role.title} is named twice"
            raise WrongRoles(message, f"give another role beside {role.id}")
    if not 2 <= len(roles) <= MOST_ROLES:
        message = f"compare takes 2 to {MOST_ROLES} roles, not {len(roles)}"
        raise WrongRoles(message, "`careercli roles` lists all roles")
