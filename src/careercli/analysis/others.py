"""What other sources say of roles: their main figures, and how they order two roles."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from careercli.analysis.figures import (
    Intervals,
    RoleFigures,
    SourceFacts,
    facts_used,
    intervals,
)
from careercli.analysis.statistics import Strength, is_thin, median_strength, share_strength
from careercli.analysis.verdicts import About, SourceVerdict, openings_strength
from careercli.catalog.lookup import bases_of, snapshots_of
from careercli.catalog.model import Bases, Catalog, Role, Salary, Seniority, Snapshot

Seen = Mapping[str, Sequence[Snapshot]]


class OtherFigures(NamedTuple):
    """The main figures of a role at a source other than the one that is shown in full."""

    role: str
    source: str
    as_of: date | None
    since: date | None
    counted_as: str | None
    openings: int | None
    salary: Salary | None
    remote: float | None
    seniority: Seniority | None
    bases: Bases
    intervals: Intervals


class SecondOpinion(NamedTuple):
    """How another source orders the two roles of a verdict.

    `figures` are its medians, openings or shares by role; `leader` is the role with
    the higher one, None where they are equal; `strength` is how sure that is (of
    openings: whether one has a quarter more), and `thin` whether one of the figures is.
    """

    about: About
    source: str
    leader: str | None
    strength: Strength
    figures: Mapping[str, float]
    thin: bool


class Others(NamedTuple):
    """The other sources that cover any of the roles, in the catalog's order."""

    sources: tuple[SourceFacts, ...]
    figures: tuple[OtherFigures, ...]
    opinions: tuple[SecondOpinion, ...]


def seen_elsewhere(
    catalog: Catalog, roles: Sequence[Role], shown: Sequence[RoleFigures]
) -> dict[str, list[Snapshot]]:
    """Return what other sources than the shown one saw of each role, by source."""
    found: dict[str, list[Snapshot]] = {source.id: [] for source in catalog.sources}
    for role, figures in zip(roles, shown, strict=True):
        for snapshot in snapshots_of(catalog, role):
            if snapshot.source != figures.source:
                found[snapshot.source].append(snapshot)
    return {source: seen for source, seen in found.items() if seen}


def others(catalog: Catalog, seen: Seen, verdicts: Sequence[SourceVerdict]) -> Others:
    """Return the other sources' figures, and their second opinions on what the verdicts say."""
    figures = tuple(_figures(snapshot) for own in seen.values() for snapshot in own)
    opinions = [
        opinion
        for verdict in verdicts
        for snapshots in seen.values()
        if (opinion := _second_opinion(verdict, snapshots)) is not None
    ]
    return Others(facts_used(catalog, figures), figures, tuple(opinions))


def _figures(seen: Snapshot) -> OtherFigures:
    return OtherFigures(
        role=seen.role,
        source=seen.source,
        as_of=seen.as_of,
        since=seen.since,
        counted_as=seen.counted_as,
        openings=seen.openings,
        salary=seen.salary,
        remote=seen.remote,
        seniority=seen.seniority,
        bases=bases_of(seen),
        intervals=intervals(seen),
    )


def _second_opinion(verdict: SourceVerdict, snapshots: Sequence[Snapshot]) -> SecondOpinion | None:
    """Return a source's order of a verdict's two roles, None where it cannot tell them apart."""
    by_role = {snapshot.role: snapshot for snapshot in snapshots}
    a, b = (by_role.get(role) for role in verdict.roles)
    if a is None or b is None or (a.counted_as and a.counted_as == b.counted_as):
        return None
    opinion = partial(_opinion, verdict.about, verdict.roles, a.source)
    match verdict.about:
        case "pay" if a.salary and b.salary:
            strength = median_strength(a.salary, b.salary)
            n = a.salary.n, b.salary.n
            return opinion((a.salary.median, b.salary.median), strength, n)
        case "openings" if a.openings is not None and b.openings is not None:
            n = a.openings, b.openings
            return opinion(n, openings_strength(*n), n)
        case "remote" if a.remote is not None and b.remote is not None:
            n = bases_of(a).remote, bases_of(b).remote
            return opinion((a.remote, b.remote), share_strength(a.remote, n[0], b.remote, n[1]), n)
        case "entry" if a.seniority and b.seniority:
            n = bases_of(a).seniority, bases_of(b).seniority
            shares = a.seniority.entry, b.seniority.entry
            return opinion(shares, share_strength(shares[0], n[0], shares[1], n[1]), n)
    return None


def _opinion(
    about: About,
    roles: tuple[str, str],
    source: str,
    figures: tuple[float | None, float | None],
    strength: Strength,
    n: tuple[int | None, int | None],
) -> SecondOpinion | None:
    first, second = figures
    if first is None or second is None:
        return None
    leader = None if first == second else roles[0] if first > second else roles[1]
    by_role = {roles[0]: first, roles[1]: second}
    return SecondOpinion(about, source, leader, strength, by_role, any(map(is_thin, n)))
