"""The catalog as a wheel carries it: JSON arrays in the order of the types' fields.

To read tables with named fields takes several times as long. The build writes
them from a catalog that was checked, so nothing is checked here.
"""

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from careercli.catalog.model import (
    AtLeast,
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
    held = Source._make(row)
    return held._replace(
        as_of=_day(held.as_of),
        caveats=tuple(Caveat(text, tuple(on), tuple(of)) for text, on, of in held.caveats),
        doubtful=_each(SkillRemark._make, held.doubtful),
        noted=_each(SkillRemark._make, held.noted),
    )


def _skill(row: Row) -> Skill:
    held = Skill._make(row)
    return held._replace(
        aliases=tuple(held.aliases),
        near=_each(Near._make, held.near),
        implies=tuple(held.implies),
    )


def _snapshot(row: Row) -> Snapshot:
    held = Snapshot._make(row)
    return held._replace(
        as_of=_day(held.as_of),
        since=_day(held.since),
        bases=held.bases and Bases._make(held.bases),
        seniority=held.seniority and Seniority._make(held.seniority),
        salary=held.salary and _salary(held.salary),
        skills=_each(SkillShare._make, held.skills),
        companies=_each(Company._make, held.companies),
        metros=tuple(held.metros),
        unranked=_each(SkillShare._make, held.unranked),
    )


def _salary(row: Row) -> Salary:
    salary = Salary._make(row)
    return salary if salary.at_least is None else salary._replace(at_least=AtLeast(*salary.at_least))


def _each(make: Callable[[Iterable[Any]], T], rows: Iterable[Iterable[Any]]) -> tuple[T, ...]:
    return tuple(map(make, rows))


def _day(written: Any) -> date | None:
    return None if written is None else date.fromisoformat(written)
