"""What the work of occupations asks for, by O*NET."""

import sqlite3
from collections.abc import Collection, Sequence

from careercli.catalog.model import Skill
from careercli.occupations.model import (
    Asks,
    CloseOccupation,
    Education,
    Element,
    Measure,
    Related,
    Technology,
)
from careercli.occupations.schema import ABSENT, figures


def elements(database: sqlite3.Connection) -> tuple[Element, ...]:
    """Return all skills and fields of knowledge, in the order of an occupation's measures."""
    columns = "kind, name, importance_mean, importance_spread, level_mean, level_spread"
    rows = database.execute(f"SELECT {columns} FROM element ORDER BY id")  # noqa: S608
    return tuple(Element(*row) for row in rows)


def asks_of(database: sqlite3.Connection, occupation: int) -> Asks:
    """Return what an occupation asks for; what O*NET has not measured is empty or None."""
    zone, zone_month, shares, n, month, doubtful, profile, profile_month = database.execute(
        "SELECT zone, zone_month, education, education_n, education_month, education_doubtful,"
        " profile, profile_month FROM occupation WHERE id = ?",
        (occupation,),
    ).fetchone()
    education = None
    if shares:
        parts = tuple(share / 10000 for share in figures(shares))
        education = Education(parts, n, month, bool(doubtful))
    return Asks(
        zone,
        zone_month or None,
        education,
        _measures(profile) if profile else (),
        profile_month,
        _technologies(database, occupation),
        _related(database, occupation),
        _nearest(database, occupation),
    )


def every_profile(database: sqlite3.Connection) -> dict[int, tuple[Measure, ...]]:
    """Return the measures of every occupation that O*NET has measured, by its number."""
    rows = database.execute("SELECT id, profile FROM occupation WHERE profile IS NOT NULL")
    return {number: _measures(profile) for number, profile in rows}


def _measures(profile: bytes) -> tuple[Measure, ...]:
    numbers = figures(profile)
    return tuple(_measure(numbers[at : at + 4]) for at in range(0, len(numbers), 4))


def _measure(four: Sequence[int]) -> Measure:
    return Measure(*(None if number == ABSENT else number / 100 for number in four))


def _technologies(database: sqlite3.Connection, occupation: int) -> tuple[Technology, ...]:
    """Return the technologies, those in demand first, then the hot ones, each by name."""
    rows = database.execute(
        "SELECT name, skill, flags FROM asks JOIN technology ON technology.id = technology"
        " WHERE occupation = ? ORDER BY flags & 1 = 0, flags & 2 = 0, name",
        (occupation,),
    )
    return tuple(Technology(name, skill, bool(f & 1), bool(f & 2)) for name, skill, f in rows)


def _related(database: sqlite3.Connection, occupation: int) -> tuple[Related, ...]:
    rows = database.execute(
        "SELECT soc, title FROM related JOIN occupation ON occupation.id = other"
        " WHERE related.occupation = ? ORDER BY place",
        (occupation,),
    )
    return tuple(Related(*row) for row in rows)


def _nearest(database: sqlite3.Connection, occupation: int) -> tuple[CloseOccupation, ...]:
    rows = database.execute(
        "SELECT soc, title, closeness FROM near JOIN occupation ON occupation.id = other"
        " WHERE near.occupation = ? ORDER BY place",
        (occupation,),
    )
    return tuple(CloseOccupation(*row) for row in rows)


def skills_named(database: sqlite3.Connection, ids: Collection[str]) -> tuple[Skill, ...]:
    """Return skills that technologies are, by id, without their other names and near skills."""
    marks = ", ".join("?" * len(ids))
    rows = database.execute(
        f"SELECT id, name, category, implies FROM skill WHERE id IN ({marks})",  # noqa: S608
        tuple(ids),
    )
    return tuple(Skill(id_, name, of, implies=tuple(more.split())) for id_, name, of, more in rows)
