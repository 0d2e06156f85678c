"""From plain mappings (TOML or JSON) to the catalog's types, without any checking.

The bundled catalog was checked when it was built and a user's file is checked
before it gets here, so this is the fast half: it only builds.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.levels import LevelPay, PayByLevel
from careercli.catalog.model import (
    Bases,
    Catalog,
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
from careercli.catalog.survey import AtLeast, HourlyWages, Place, Survey

T = TypeVar("T")
Raw = Mapping[str, Any]
TABLES = ("source", "skill", "role", "snapshot")


def decode(document: Raw) -> Catalog:
    """Return the catalog that a document of `[[source]]`, `[[skill]]`, … tables holds."""
    return Catalog(
        sources=tuple(source(raw) for raw in document.get("source", ())),
        skills=tuple(skill(raw) for raw in document.get("skill", ())),
        roles=tuple(role(raw) for raw in document.get("role", ())),
        snapshots=tuple(snapshot(raw) for raw in document.get("snapshot", ())),
    )


def source(raw: Raw) -> Source:
    """Return one `[[source]]`."""
    return Source(
        **_flat(raw)
        | {
            "as_of": _date(raw),
            "caveats": _each(Caveat, raw.get("caveats", ())),
            "doubtful": _each(SkillRemark, raw.get("doubtful", ())),
            "noted": _each(SkillRemark, raw.get("noted", ())),
            "days": tuple(_board_day(day) for day in raw.get("days", ())),
        }
    )


def skill(raw: Raw) -> Skill:
    """Return one `[[skill]]`."""
    return Skill(**_flat(raw) | {"near": _each(Near, raw.get("near", ()))})


def role(raw: Raw) -> Role:
    """Return one `[[role]]`."""
    return Role(**_flat(raw))


def snapshot(raw: Raw) -> Snapshot:
    """Return one `[[snapshot]]`; a skill may be a bare id or a table with its share."""
    salary, seniority, bases = raw.get("salary"), raw.get("seniority"), raw.get("bases")
    return Snapshot(
        **_flat(raw)
        | {
            "as_of": _date(raw),
            "since": _date(raw, "since"),
            "bases": None if bases is None else Bases(**bases),
            "salary": None if salary is None else _salary(salary),
            "seniority": None if seniority is None else Seniority(**seniority),
            "skills": _each(SkillShare, with_skill_tables(raw).get("skills", ())),
            "companies": _each(Company, raw.get("companies", ())),
            "survey": None if (survey := raw.get("survey")) is None else _survey(survey),
            "unranked": _each(SkillShare, raw.get("unranked", ())),
            "pay_by_level": _pay_by_level(raw.get("pay_by_level")),
            "by_board": _by_board(raw.get("by_board")),
        }
    )


def _by_board(raw: Raw | None) -> BoardOpenings | None:
    return None if raw is None else BoardOpenings(**_flat(raw))


def _pay_by_level(raw: Raw | None) -> PayByLevel | None:
    if raw is None:
        return None
    return PayByLevel(**{name: LevelPay(**level) for name, level in raw.items() if level})


def _board_day(raw: Raw) -> BoardDay:
    return BoardDay(date.fromisoformat(str(raw["as_of"])[:10]), tuple(raw["answered"]))


def _salary(raw: Raw) -> Salary:
    tops = raw.get("at_least")
    return Salary(**{**raw, "at_least": None if tops is None else AtLeast(**tops)})


def _survey(raw: Raw) -> Survey:
    hourly = raw.get("hourly")
    wages = None if hourly is None else HourlyWages(**hourly)
    return Survey(**{**raw, "place": Place(**raw["place"]), "hourly": wages})


def with_skill_tables(raw: Raw) -> Raw:
    """Return a snapshot in which every bare skill id has become `{id = …}`."""
    skills = raw.get("skills")
    if not isinstance(skills, list):
        return raw
    return {**raw, "skills": [{"id": s} if isinstance(s, str) else s for s in skills]}


def _flat(raw: Raw) -> dict[str, Any]:
    return {key: tuple(value) if type(value) is list else value for key, value in raw.items()}


def _each(kind: Callable[..., T], raws: Iterable[Raw]) -> tuple[T, ...]:
    return tuple(kind(**_flat(raw)) for raw in raws)


def _date(raw: Raw, field: str = "as_of") -> date | None:
    value = raw.get(field)
    return None if value is None else date.fromisoformat(str(value)[:10])
