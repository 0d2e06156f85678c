"""Which of their top skills several roles share."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.skills import skill_ids


class Overlap(NamedTuple):
    """How many of the top skills are shared: of how many, as a share, and by Jaccard's index.

    `union` is how many skills there are in all, by which Jaccard's index divides.
    """

    count_: int
    of: int
    share: float
    jaccard: float
    union: int


class SharedSkills(NamedTuple):
    """Skill ids that stand in every role's top list, and in one role's alone, in rank order.

    All three are empty where nobody counted the skills of one of the roles.
    """

    shared: tuple[str, ...]
    only: Mapping[str, tuple[str, ...]]
    overlap: Overlap | None


def overlap(skills: Sequence[Sequence[str]]) -> Overlap:
    """Return how many skills all lists of top skills share.

    `share` is the count over the length of the longest list;
    Jaccard's index is the intersection over the union (P. Jaccard, 1901).
    """
    sets = [frozenset(ids) for ids in skills]
    shared, union = frozenset.intersection(*sets), frozenset.union(*sets)
    of = max(len(ids) for ids in sets)
    count = len(shared)
    jaccard = count / len(union) if union else 0.0
    return Overlap(count, of, count / of if of else 0.0, jaccard, len(union))


def shared_skills(roles: Sequence[RoleFigures], top: int | None = None) -> SharedSkills:
    """Return what the roles' top skills share and what only one of them has."""
    ids = {role.id: skill_ids(role, top) for role in roles}
    if not all(ids.values()):
        return SharedSkills((), dict.fromkeys(ids, ()), None)
    wanting = Counter(skill for skills in ids.values() for skill in skills)
    first = next(iter(ids.values()))
    return SharedSkills(
        tuple(skill for skill in first if wanting[skill] == len(ids)),
        {role: tuple(s for s in skills if wanting[s] == 1) for role, skills in ids.items()},
        overlap(list(ids.values())),
    )
