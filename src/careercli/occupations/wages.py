"""What the survey has of occupations at places."""

import sqlite3
from collections.abc import Sequence

from careercli.catalog.survey import AtLeast, HourlyWages
from careercli.occupations.model import Wages

TOP_CODE = 239_200  # dollars a year from which the survey tops wages out
_COLUMNS = "jobs, jobs_rse, wage_rse, mean, p10, p25, median, p75, p90, topped, hourly"


def wages_at(database: sqlite3.Connection, occupation: int, place: int) -> Wages | None:
    """Return the wages and employment of an occupation at a place, None where it has no row."""
    row = database.execute(
        f"SELECT {_COLUMNS} FROM wage WHERE occupation = ? AND place = ?",  # noqa: S608
        (occupation, place),
    ).fetchone()
    return _wages(row) if row else None


def wages_everywhere(database: sqlite3.Connection, occupation: int) -> dict[int, Wages]:
    """Return an occupation's wages by the number of the place."""
    rows = database.execute(
        f"SELECT place, {_COLUMNS} FROM wage WHERE occupation = ?",  # noqa: S608
        (occupation,),
    )
    return {place: _wages(row) for place, *row in rows}


def wages_of(
    database: sqlite3.Connection, occupations: Sequence[int], place: int
) -> dict[int, Wages]:
    """Return the wages at a place by the number of the occupation."""
    pairs = ((number, wages_at(database, number, place)) for number in occupations)
    return {number: wages for number, wages in pairs if wages is not None}


def _wages(row: Sequence[int | None]) -> Wages:
    jobs, jobs_rse, wage_rse, *figures, topped, hourly = row
    mean, p10, p25, median, p75, p90 = (
        None if hourly else _scaled(figure, 10) for figure in figures
    )
    bits = topped or 0
    tops = [TOP_CODE if bits >> bit & 1 else None for bit in range(5)]
    return Wages(
        employment=_scaled(jobs, 10),
        employment_rse=None if jobs_rse is None else jobs_rse / 1000,
        wage_rse=None if wage_rse is None else wage_rse / 1000,
        mean=mean,
        p10=p10,
        p25=p25,
        median=median,
        p75=p75,
        p90=p90,
        at_least=AtLeast(*tops) if bits and not hourly else None,
        hourly=HourlyWages(*(None if f is None else f / 100 for f in figures)) if hourly else None,
    )


def _scaled(figure: int | None, by: int) -> int | None:
    return None if figure is None else figure * by
