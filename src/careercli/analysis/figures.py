"""A role joined with what one source saw of it: what every later step works on."""

from datetime import date
from typing import NamedTuple

from careercli.catalog.lookup import find_source, snapshot_from, snapshots_of
from careercli.catalog.model import (
    Bases,
    Catalog,
    Company,
    Role,
    Salary,
    Seniority,
    Snapshot,
    Source,
    SourceKind,
)


class SkillRank(NamedTuple):
    """A skill at its rank in a role; `doubtful` and `note` carry the source's reason, if any."""

    id: str
    name: str
    rank: int
    share: float | None
    doubtful: str | None
    note: str | None


class Editorial(NamedTuple):
    """What changes slowly about a role, in the project's own sentences; counted by nobody."""

    focus: str | None
    stack: tuple[str, ...]
    getting_in: tuple[str, ...]
    ladder: tuple[str, ...]
    ladder_note: str | None
    leads_to: tuple[str, ...]
    feeder_roles: tuple[str, ...]
    demand: tuple[str, ...]
    good_signs: tuple[str, ...]
    bad_signs: tuple[str, ...]
    rising: tuple[str, ...]
    week: tuple[str, ...]


class RoleFigures(NamedTuple):
    """A role with one source's figures; `source` is None where no source has any.

    `openings_share` is the part of all openings that the source tracks, derived;
    money is a year's in the source's currency, shares are fractions, and `bases`
    says how many openings each share is over. A period runs from `since` to `as_of`.
    """

    id: str
    title: str
    source: str | None
    as_of: date | None
    since: date | None
    counted_as: str | None
    postings: int | None
    openings: int | None
    openings_share: float | None
    salary: Salary | None
    remote: float | None
    seniority: Seniority | None
    skills: tuple[SkillRank, ...]
    companies: tuple[Company, ...]
    metros: tuple[str, ...]
    bases: Bases
    editorial: Editorial


class SourceFacts(NamedTuple):
    """A source as results name it; `basis` is what its percentiles are taken over."""

    id: str
    name: str
    kind: SourceKind
    url: str | None
    licence: str | None
    geography: str | None
    as_of: date | None
    as_of_note: str | None
    currency: str
    total_openings: int | None
    rounding: str | None
    basis: str | None
    skills_basis: str | None
    caveats: tuple[str, ...]


def role_figures(catalog: Catalog, role: Role, snapshot: Snapshot | None) -> RoleFigures:
    """Return a role with the figures of a snapshot of it, or with none."""
    seen = snapshot or Snapshot(role.id, source="")
    source = find_source(catalog, seen.source) if snapshot else None
    total, openings = source.total_openings if source else None, seen.openings
    return RoleFigures(
        id=role.id,
        title=role.title,
        source=source.id if source else None,
        as_of=seen.as_of or (source.as_of if source else None),
        since=seen.since,
        counted_as=seen.counted_as,
        postings=seen.postings,
        openings=openings,
        openings_share=openings / total if total and openings is not None else None,
        salary=seen.salary,
        remote=seen.remote,
        seniority=seen.seniority,
        skills=_ranked(catalog, source, seen) if source else (),
        companies=seen.companies,
        metros=seen.metros,
        bases=_bases(seen),
        editorial=_editorial(role),
    )


def _bases(snapshot: Snapshot) -> Bases:
    """Return how many openings each share is over: all of them where nothing else is said."""
    given = snapshot.bases or Bases()
    return Bases(*(snapshot.openings if base is None else base for base in given))


def first_figures(catalog: Catalog, role: Role) -> RoleFigures:
    """Return a role with the figures of the first source that has any."""
    return role_figures(catalog, role, next(iter(snapshots_of(catalog, role)), None))


def figures_from(catalog: Catalog, role: Role, source: Source | None) -> RoleFigures:
    """Return a role with one source's figures, or without a source with its own first one's.

    Raises `NotCovered`.
    """
    if source is None:
        return first_figures(catalog, role)
    return role_figures(catalog, role, snapshot_from(catalog, role, source))


def source_facts(source: Source) -> SourceFacts:
    """Return what a result says of a source."""
    return SourceFacts(
        id=source.id,
        name=source.name,
        kind=source.kind,
        url=source.url,
        licence=source.licence,
        geography=source.geography,
        as_of=source.as_of,
        as_of_note=source.as_of_note,
        currency=source.currency,
        total_openings=source.total_openings,
        rounding=source.rounding,
        basis=source.percentile_basis,
        skills_basis=source.skills_basis,
        caveats=tuple(caveat.text for caveat in source.caveats),
    )


def sources_used(catalog: Catalog, figures: tuple[RoleFigures, ...]) -> tuple[Source, ...]:
    """Return the sources that the figures come from, in the catalog's order."""
    used = {role.source for role in figures}
    return tuple(source for source in catalog.sources if source.id in used)


def _ranked(catalog: Catalog, source: Source, snapshot: Snapshot) -> tuple[SkillRank, ...]:
    wanted = {skill.id for skill in snapshot.skills}
    names = {skill.id: skill.name for skill in catalog.skills if skill.id in wanted}
    doubtful = {remark.skill: remark.text for remark in source.doubtful}
    noted = {remark.skill: remark.text for remark in source.noted}
    return tuple(
        SkillRank(s.id, names[s.id], rank, s.share, doubtful.get(s.id), noted.get(s.id))
        for rank, s in enumerate(snapshot.skills, start=1)
    )


def _editorial(role: Role) -> Editorial:
    return Editorial(*(getattr(role, field) for field in Editorial._fields))
