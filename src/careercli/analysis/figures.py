"""A role joined with what one source saw of it: what every later step works on."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.skill_ranks import SkillRank, ranked_skills
from careercli.analysis.statistics import Interval, median_interval, own_error, share_interval
from careercli.catalog.lookup import bases_of, find_source, snapshot_shown, total_openings
from careercli.catalog.model import (
    Bases,
    Catalog,
    Role,
    Salary,
    Seniority,
    Snapshot,
    Source,
)

if TYPE_CHECKING:  # imported where a role is an occupation: see `catalog.hints`
    from careercli.catalog.survey import HourlyWages, Place
LATE_TYPES = dict.fromkeys(("HourlyWages", "Place"), "careercli.catalog.survey")


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


class Employer(NamedTuple):
    """An employer, how many of a role's openings are its own, and what part of them that is."""

    name: str
    openings: int
    share: float | None


def largest_employer(employers: Sequence[Employer]) -> Employer:
    """Return the employer with the most openings, the first of equals."""
    return max(employers, key=lambda employer: employer.openings)


class Intervals(NamedTuple):
    """95 % intervals of a role's figures: of the median in money, of shares from 0 to 1.

    None where the source does not give what they are computed from. `median_error` is the
    standard error that the median's is made of, None where a source gives it itself.
    """

    median: Interval | None
    remote: Interval | None
    senior: Interval | None
    mid: Interval | None
    entry: Interval | None
    median_error: float | None


class RoleFigures(NamedTuple):
    """A role with one source's figures; `source` is None where no source has any.

    `openings_share` is the part of all openings that the source tracks, derived;
    money is a year's in the source's currency, shares are fractions, and `bases`
    says how many openings each share is over. A period runs from `since` to `as_of`.
    `skills_source` counted the skills: `source`, or another where that counted none.
    `stating_pay` is the part of the openings that pay rests on, `entry_openings` how
    many openings the entry-level share comes to. From `place` on the fields are those that
    an official survey gives of an occupation, as in `catalog.survey.Survey`.
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
    skills_source: str | None
    companies: tuple[Employer, ...]
    metros: tuple[str, ...]
    bases: Bases
    editorial: Editorial
    intervals: Intervals
    stating_pay: float | None
    entry_openings: float | None
    place: "Place | None"
    employment: int | None
    employment_rse: float | None
    wage_rse: float | None
    location_quotient: float | None
    per_thousand: float | None
    hourly: "HourlyWages | None"
    withheld: str | None


SURVEYED = RoleFigures._fields[RoleFigures._fields.index("place") :]  # also fields of `Survey`


def role_figures(catalog: Catalog, role: Role, snapshot: Snapshot | None) -> RoleFigures:
    """Return a role with the figures of a snapshot of it, or with none."""
    counted = snapshot or Snapshot(role.id, source="")
    source = find_source(catalog, counted.source) if snapshot else None
    openings = counted.openings
    total = total_openings(source, counted) if source else None
    return RoleFigures(
        id=role.id,
        title=role.title,
        source=source.id if source else None,
        as_of=counted.as_of or (source.as_of if source else None),
        since=counted.since,
        counted_as=counted.counted_as,
        postings=counted.postings,
        openings=openings,
        openings_share=openings / total if total and openings is not None else None,
        salary=counted.salary,
        remote=counted.remote,
        seniority=counted.seniority,
        skills=ranked_skills(catalog, role, source, counted) if source else (),
        skills_source=source.id if source and counted.skills else None,
        companies=tuple(Employer(*c, _part(c.openings, openings)) for c in counted.companies),
        metros=counted.metros,
        bases=bases_of(counted),
        editorial=_editorial(role),
        intervals=intervals(counted),
        stating_pay=_part(counted.salary.n, openings) if counted.salary else None,
        entry_openings=_entry_openings(counted),
        **{name: getattr(counted.survey, name, None) for name in SURVEYED},
    )


def by_median(roles: Sequence[RoleFigures]) -> tuple[RoleFigures, ...]:
    """Return roles by their median pay, the highest first, those without one last."""
    return tuple(sorted(roles, key=lambda role: -((role.salary and role.salary.median) or 0)))


def intervals(snapshot: Snapshot) -> Intervals:
    """Return the 95 % intervals of a snapshot's median and shares."""
    bases, mix = bases_of(snapshot), snapshot.seniority
    senior, mid, entry = (share_interval(x, bases.seniority) for x in mix or (None, None, None))
    return Intervals(
        median_interval(snapshot.salary) if snapshot.salary else None,
        share_interval(snapshot.remote, bases.remote),
        *(senior, mid, entry),
        own_error(snapshot.salary) if snapshot.salary else None,
    )


def _part(part: int | None, whole: int | None) -> float | None:
    return part / whole if part is not None and whole else None


def _entry_openings(snapshot: Snapshot) -> float | None:
    base = bases_of(snapshot).seniority
    if snapshot.openings is None or base is None or snapshot.seniority is None:
        return None
    return snapshot.seniority.entry * base


def figures_from(
    catalog: Catalog, role: Role, source: Source | None, with_skills: bool = False
) -> RoleFigures:
    """Return a role with one source's figures, or without a source with its own first one's.

    `with_skills` prefers a source that has counted the role's skills. Raises `NotCovered`.
    """
    return role_figures(catalog, role, snapshot_shown(catalog, role, source, with_skills))


def with_skills_of(role: RoleFigures, skilled: RoleFigures) -> RoleFigures:
    """Return a role's figures with the skills that another source counted."""
    bases = role.bases._replace(skills=skilled.bases.skills)
    return role._replace(skills=skilled.skills, skills_source=skilled.skills_source, bases=bases)


def _editorial(role: Role) -> Editorial:
    return Editorial(*(getattr(role, field) for field in Editorial._fields))
