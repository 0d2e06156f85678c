"""Pairs of roles that share skills, to look at next."""

from collections.abc import Collection, Sequence
from itertools import combinations
from typing import NamedTuple

from careercli.analysis.overlap import Overlap, overlap
from careercli.analysis.skills import depth
from careercli.catalog.lookup import covered_roles, snapshot_shown
from careercli.catalog.model import Catalog, SkillShare, Source

MOST_RELATED = 5


class RelatedPair(NamedTuple):
    """Two roles and how many of their top skills they share."""

    roles: tuple[str, str]
    overlap: Overlap


def related_pairs(
    catalog: Catalog, ids: Collection[str], source: Source | None
) -> tuple[RelatedPair, ...]:
    """Return the closest other pairs that one of the roles `ids` is part of, the closest first.

    Closest is the highest count of shared top skills, then the highest Jaccard
    index, then the catalog's order.
    """
    skills = {}
    for role in covered_roles(catalog, source):
        snapshots = snapshot_shown(catalog, role, source)
        skills[role.id] = _top(snapshots.skills) if snapshots else []
    pairs = [
        RelatedPair(pair, overlap([skills[role] for role in pair]))
        for pair in combinations(skills, 2)
        if len(set(pair) & set(ids)) == 1
    ]
    close = [pair for pair in pairs if pair.overlap.count_]
    return tuple(
        sorted(close, key=lambda pair: (-pair.overlap.count_, -pair.overlap.jaccard))[:MOST_RELATED]
    )


def _top(skills: Sequence[SkillShare]) -> list[str]:
    return [skill.id for skill in skills[: depth(skills)]]
