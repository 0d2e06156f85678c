"""Occupations as the catalog's records: roles, and what the survey and O*NET saw of them."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from careercli.catalog.model import Caveat, Role, Salary, SkillShare, Snapshot, Source
from careercli.catalog.survey import Survey
from careercli.occupations.model import Area, Asks, Occupation, Wages
from careercli.occupations.wages import wages_at

SURVEY = "bls-oews-2025"
ONET = "onet-29.3"
CREDIT = (
    "This product includes information from the O*NET 29.3 Database by the U.S. Department of "
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
    "O*NET® is a trademark of USDOL/ETA. Modified: selected and joined. Wages and employment: "
    "U.S. Bureau of Labor Statistics (BLS), OEWS, May 2025."
)
Z95 = 1.959963984540054
LEAST_SKILLS = 8  # below so many in demand, the hot technologies count too
NO_WAGES = Wages(*(None,) * len(Wages._fields))
_MONTH = date(2025, 5, 31)


def survey_source(area: Area) -> Source:
    """Return the survey as a source of one place's figures."""
    return Source(
        id=SURVEY,
        name="BLS OEWS May 2025",
        kind="official survey",
        currency="USD",
        url="https://www.bls.gov/oes/",
        licence="public domain",
        geography="US" if area.place.type == "nation" else area.place.name,
        as_of=_MONTH,
        percentile_basis="wages paid to employees of all levels of experience",
        caveats=(
            Caveat(
                "Wages are those that people of all levels are paid, the self-employed left out; "
                "the survey publishes the error of the mean alone, so a median is judged by it.",
                ("pay",),
            ),
        ),
    )


def onet_source() -> Source:
    """Return O*NET as a source of skills."""
    return Source(
        id=ONET,
        name="O*NET 29.3",
        kind="official survey",
        currency="USD",
        url="https://www.onetcenter.org/database.html",
        licence="CC BY 4.0",
        geography="US",
        as_of=date(2025, 5, 31),
        skills_basis="technologies that postings of the occupation often ask for",
        caveats=(
            Caveat(
                "Technologies are listed without their shares, so each weighs alike.", ("skills",)
            ),
        ),
    )


def as_role(occupation: Occupation) -> Role:
    """Return an occupation as a role; its SOC code is the id."""
    return Role(occupation.soc, occupation.title, occupation=occupation.soc)


def survey_snapshot(
    role: Role,
    occupation: Occupation,
    area: Area,
    wages: Wages | None,
    nation: tuple[int | None, int],
) -> Snapshot:
    """Return what the survey saw of a role's occupation at a place.

    `nation` is the occupation's employment in the nation and that of all occupations. The
    median's interval is median ± 1.96 times the relative error of the mean.
    """
    wages = wages or NO_WAGES
    return Snapshot(
        role=role.id,
        source=SURVEY,
        as_of=_MONTH,
        counted_as=None if role.id == occupation.soc else f"{occupation.title} ({occupation.soc})",
        salary=_salary(wages),
        survey=Survey(
            area.place,
            wages.employment,
            wages.employment_rse,
            wages.wage_rse,
            _location_quotient(wages.employment, area, nation),
            None if wages.employment is None else 1000 * wages.employment / area.employment,
            wages.hourly,
            withheld(occupation, area, wages),
        ),
    )


def survey_at(
    database: sqlite3.Connection, role: Role, occupation: Occupation, area: Area, nation: Area
) -> Snapshot:
    """Return what the survey saw of a role's occupation at a place, read from the database."""
    wages = wages_at(database, occupation.id, area.id)
    whole = wages_at(database, occupation.id, nation.id)
    employment = whole.employment if whole else None
    return survey_snapshot(role, occupation, area, wages, (employment, nation.employment))


def onet_snapshot(role: Role, occupation: Occupation, asks: Asks) -> Snapshot | None:
    """Return the technologies of a role's occupation that are skills, None where there are none.

    They are those in demand, and where they are fewer than 8 the hot ones too; without
    an order, since O*NET gives none.
    """
    named = [t for t in asks.technologies if t.skill and t.in_demand]
    if len({technology.skill for technology in named}) < LEAST_SKILLS:
        named += [t for t in asks.technologies if t.skill and t.hot and not t.in_demand]
    ids = dict.fromkeys(technology.skill for technology in named if technology.skill)
    if not ids:
        return None
    counted_as = None if role.id == occupation.soc else f"{occupation.title} ({occupation.soc})"
    return Snapshot(
        role=role.id,
        source=ONET,
        as_of=_MONTH,
        counted_as=counted_as,
        skills=tuple(SkillShare(id_) for id_ in ids),
        alike=True,
    )


def withheld(occupation: Occupation, area: Area, wages: Wages) -> str | None:
    """Return why wages are absent, None where the survey gives them or tops them out."""
    if not occupation.surveyed:
        return "the survey does not cover this occupation"
    if wages.hourly is not None:
        return "the survey gives hourly wages only, since few work the whole year"
    if wages.median is not None or wages.at_least is not None:
        return None
    if wages == NO_WAGES:
        return f"the survey has no figures for {area.place.name}: too few jobs or not released"
    return "the survey has not released the wages"


def _salary(wages: Wages) -> Salary | None:
    if wages.mean is None and wages.median is None and wages.at_least is None:
        return None
    low = high = None
    if wages.median is not None and wages.wage_rse is not None:
        margin = Z95 * wages.wage_rse * wages.median
        low, high = round(wages.median - margin), round(wages.median + margin)
    percentiles = wages.p10, wages.p25, wages.median, wages.p75, wages.p90
    return Salary(
        None, None, *percentiles, None, low, high, mean=wages.mean, at_least=wages.at_least
    )


def _location_quotient(
    employment: int | None, area: Area, nation: tuple[int | None, int]
) -> float | None:
    """Return the occupation's part of the place's jobs over its part of the nation's."""
    if employment is None or not nation[0]:
        return None
    return employment / area.employment / (nation[0] / nation[1])


def distinct(records: Sequence[Snapshot | None]) -> tuple[Snapshot, ...]:
    """Return the snapshots that there are."""
    return tuple(record for record in records if record is not None)
