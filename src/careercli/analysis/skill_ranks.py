"""The skills of a role in one source's order, and doubtful ones at other sources."""

from collections.abc import Sequence
from typing import NamedTuple

from careercli.catalog.lookup import bases_of, find_source, snapshots_of
from careercli.catalog.model import Catalog, Role, Snapshot, Source


class SkillElsewhere(NamedTuple):
    """A doubtful skill of a role as another source has it: its rank there and its share of `of`.

    The rank is None where it is not among the `listed` skills of that source, the share
    where the source gives none.
    """

    source: str
    name: str
    rank: int | None
    share: float | None
    of: int | None
    listed: int


class SkillSpan(NamedTuple):
    """A skill at one source over several roles: its lowest and highest share, and of how many.

    `absent` are the roles for which the source does not list it.
    """

    name: str
    low: float | None
    high: float | None
    with_share: int
    absent: int


class SkillRank(NamedTuple):
    """A skill at its rank in a role; `doubtful` and `note` carry the source's reason, if any.

    `elsewhere` says of a doubtful skill how the other sources of the role have it.
    """

    id: str
    name: str
    rank: int
    share: float | None
    doubtful: str | None
    note: str | None
    elsewhere: tuple[SkillElsewhere, ...] = ()


def spans_elsewhere(everywhere: Sequence[SkillElsewhere]) -> tuple[SkillSpan, ...]:
    """Return how each other source has a skill of several roles, the first named first."""
    spans = []
    for name in dict.fromkeys(at.name for at in everywhere):
        here = [at for at in everywhere if at.name == name]
        shares = [at.share for at in here if at.share is not None]
        absent = [at for at in here if at.rank is None and at.share is None]
        low, high = min(shares, default=None), max(shares, default=None)
        spans.append(SkillSpan(name, low, high, len(shares), len(absent)))
    return tuple(spans)


def ranked_skills(
    catalog: Catalog, role: Role, source: Source, snapshot: Snapshot
) -> tuple[SkillRank, ...]:
    """Return the skills of a source's snapshot of a role in rank order.

    Where the source gives them no order all are at the first rank.
    """
    wanted = {skill.id for skill in snapshot.skills}
    doubtful = {remark.skill: remark.text for remark in source.doubtful}
    noted = {remark.skill: remark.text for remark in source.noted}
    elsewhere = {id_: _elsewhere(catalog, role, source, id_) for id_ in wanted & doubtful.keys()}
    return tuple(
        SkillRank(
            id=s.id,
            name=catalog.skill_names[s.id],
            rank=1 if snapshot.alike else rank,
            share=s.share,
            doubtful=doubtful.get(s.id),
            note=noted.get(s.id),
            elsewhere=elsewhere.get(s.id, ()),
        )
        for rank, s in enumerate(snapshot.skills, start=1)
    )


def _elsewhere(
    catalog: Catalog, role: Role, source: Source, skill: str
) -> tuple[SkillElsewhere, ...]:
    """Return a skill at each other source that counts the role's skills and does not doubt it."""
    elsewhere_found = []
    for snapshot in snapshots_of(catalog, role):
        other = find_source(catalog, snapshot.source)
        doubted = any(remark.skill == skill for remark in other.doubtful)
        if other.id == source.id or not snapshot.skills or doubted:
            continue
        at = next(((rank, s) for rank, s in enumerate(snapshot.skills, 1) if s.id == skill), None)
        below = next((s.share for s in snapshot.unranked if s.id == skill), None)
        rank, share = (at[0], at[1].share) if at else (None, below)
        of = bases_of(snapshot).skills
        elsewhere_found.append(
            SkillElsewhere(other.id, other.name, rank, share, of, len(snapshot.skills))
        )
    return tuple(elsewhere_found)
