"""What other sources say of roles: their main figures."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from careercli.analysis.figures import Intervals, RoleFigures, intervals
from careercli.analysis.source_facts import SourceFacts, facts_used
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
    """Return what sources other than the shown one saw of each role, by source."""
    by_source: dict[str, list[Snapshot]] = {source.id: [] for source in catalog.sources}
    for role, figures in zip(roles, shown, strict=True):
        for snapshot in snapshots_of(catalog, role):
            if snapshot.source != figures.source:
                by_source[snapshot.source].append(snapshot)
    return {source: snapshots for source, snapshots in by_source.items() if snapshots}


def others(catalog: Catalog, by_source: Seen) -> Others:
    """Return the other sources' figures."""
    figures = tuple(
        _figures(snapshot) for snapshots in by_source.values() for snapshot in snapshots
    )
    return Others(facts_used(catalog, figures), figures)


def _figures(snapshot: Snapshot) -> OtherFigures:
    return OtherFigures(
        role=snapshot.role,
        source=snapshot.source,
        as_of=snapshot.as_of,
        since=snapshot.since,
        counted_as=snapshot.counted_as,
        openings=snapshot.openings,
        salary=snapshot.salary,
        remote=snapshot.remote,
        seniority=snapshot.seniority,
        bases=bases_of(snapshot),
        intervals=intervals(snapshot),
    )
