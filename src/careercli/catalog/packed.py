"""The catalog as a wheel and the cache carry it: JSON arrays in the order of the types' fields.

To read tables with named fields takes several times as long. The build writes
them from a catalog that was checked, so nothing is checked here.
"""

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from careercli.catalog.model import (
    Bases,
    Caveat,
    Company,
    Near,
    Role,
    Salary,
    Seniority,
    Skill,
    SkillRemark,
    SkillShare,
    Snapshot,
    Source,
)

if TYPE_CHECKING:  # imported where a row has one: few have
    from careercli.catalog.boards import BoardDay, BoardOpenings
    from careercli.catalog.levels import PayByLevel
    from careercli.catalog.survey import Survey

T = TypeVar("T")
Row = list[Any]


def packed(records: tuple[Any, ...]) -> str:
    """Return records as JSON, each an array of its fields; dates are ISO strings."""
    return json.dumps(records, ensure_ascii=False, separators=(",", ":"), default=str)


def sources(rows: Iterable[Row]) -> tuple[Source, ...]:
    """Return the sources of packed rows."""
    return tuple(map(_source, rows))


def skills(rows: Iterable[Row]) -> tuple[Skill, ...]:
    """Return the skills of packed rows."""
    return tuple(map(_skill, rows))


def roles(rows: Iterable[Row]) -> tuple[Role, ...]:
    """Return the roles of packed rows."""
    return tuple(Role._make(tuple(v) if type(v) is list else v for v in row) for row in rows)


def snapshots(rows: Iterable[Row]) -> tuple[Snapshot, ...]:
    """Return the snapshots of packed rows."""
    return tuple(map(_snapshot, rows))


def _source(row: Row) -> Source:
    record = Source._make(row)
    return record._replace(
        as_of=day(record.as_of),
        caveats=tuple(Caveat(text, tuple(on), tuple(of)) for text, on, of in record.caveats),
        doubtful=_each(SkillRemark._make, record.doubtful),
        noted=_each(SkillRemark._make, record.noted),
        days=tuple(map(_board_day, record.days)),
    )


def _skill(row: Row) -> Skill:
    record = Skill._make(row)
    return record._replace(
        aliases=tuple(record.aliases),
        near=_each(Near._make, record.near),
        implies=tuple(record.implies),
    )


def _snapshot(row: Row) -> Snapshot:
    record = Snapshot._make(row)
    return record._replace(
        as_of=day(record.as_of),
        since=day(record.since),
        bases=record.bases and Bases._make(record.bases),
        seniority=record.seniority and Seniority._make(record.seniority),
        salary=record.salary and _salary(record.salary),
        skills=_each(SkillShare._make, record.skills),
        companies=_each(Company._make, record.companies),
        metros=tuple(record.metros),
        unranked=_each(SkillShare._make, record.unranked),
        survey=record.survey and _survey(record.survey),
        pay_by_level=record.pay_by_level and _pay_by_level(record.pay_by_level),
        by_board=record.by_board and _by_board(record.by_board),
    )


def _board_day(row: Iterable[Any]) -> "BoardDay":
    from careercli.catalog.boards import BoardDay

    on, answered = row
    return BoardDay(date.fromisoformat(on), tuple(answered))


def _by_board(row: Iterable[Any]) -> "BoardOpenings":
    from careercli.catalog.boards import BoardOpenings

    return BoardOpenings._make(None if values is None else tuple(values) for values in row)


def _pay_by_level(row: Iterable[Any]) -> "PayByLevel":
    from careercli.catalog.levels import LevelPay, PayByLevel

    return PayByLevel(*(None if level is None else LevelPay._make(level) for level in row))


def _salary(row: Iterable[Any]) -> Salary:
    salary = Salary._make(row)
    if salary.at_least is None:
        return salary
    from careercli.catalog.survey import AtLeast

    return salary._replace(at_least=AtLeast._make(salary.at_least))


def _survey(row: Iterable[Any]) -> "Survey":
    from careercli.catalog.survey import HourlyWages, Place, Survey

    survey = Survey._make(row)
    hourly = survey.hourly and HourlyWages._make(survey.hourly)
    return survey._replace(place=Place._make(survey.place), hourly=hourly)


def _each(make: Callable[[Iterable[Any]], T], rows: Iterable[Iterable[Any]]) -> tuple[T, ...]:
    return tuple(map(make, rows))


def day(written: Any) -> date | None:
    """Return the day of an ISO string, None for None."""
    return None if written is None else date.fromisoformat(written)
