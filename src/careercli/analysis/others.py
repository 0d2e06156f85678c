"""What other sources say of roles: their main figures."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import (
    Intervals,
    RoleFigures,
    SourceFacts,
    facts_used,
    intervals,
)
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


class Others(NamedTuple):
    """The other sources that cover any of the roles, in the catalog's order."""

    sources: tuple[SourceFacts, ...]
    figures: tuple[OtherFigures, ...]


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


def others(catalog: Catalog, seen: Seen) -> Others:
    """Return the other sources' figures."""
    figures = tuple(_figures(snapshot) for own in seen.values() for snapshot in own)
    return Others(facts_used(catalog, figures), figures)


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
