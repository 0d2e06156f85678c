"""Small catalogs for tests: made up, with just what a test is about."""

from datetime import date
from typing import Any

from careercli.catalog.bundled import bundled
from careercli.catalog.model import (
    Catalog,
    Category,
    Company,
    Role,
    Salary,
    Seniority,
    Skill,
    SkillShare,
    Snapshot,
    Source,
)

TRACKED = 7  # the roles that the first source covers, which stand first
SHIPPED = bundled(every_skill=True, history=True)
TRACKER = SHIPPED._replace(
    sources=SHIPPED.sources[:1],
    roles=SHIPPED.roles[:TRACKED],
    snapshots=tuple(s for s in SHIPPED.snapshots if s.source == SHIPPED.sources[0].id),
)


def make_source(id: str = "tracker", **fields: Any) -> Source:  # noqa: A002
    return Source(id, fields.pop("name", id.title()), "postings", "USD")._replace(**fields)


def make_skill(id: str, name: str | None = None, category: Category = "tool") -> Skill:  # noqa: A002
    return Skill(id, name or id.title(), category)


def make_role(id: str, title: str | None = None, **fields: Any) -> Role:  # noqa: A002
    return Role(id, title or id.replace("-", " ").title(), **fields)


def make_salary(median: int, n: int | None = 400, spread: int = 40_000, **fields: Any) -> Salary:
    """Pay around a median: quartiles half a spread below and above it."""
    given = {"p25": median - spread // 2, "median": median, "p75": median + spread // 2, "n": n}
    return Salary(**given | fields)


def make_snapshot(role: str, source: str = "tracker", **fields: Any) -> Snapshot:
    """A snapshot; `skills` may be ids, `seniority` and `companies` plain tuples."""
    if "skills" in fields:
        named = fields["skills"]
        fields["skills"] = tuple(SkillShare(s) if isinstance(s, str) else s for s in named)
    if "seniority" in fields:
        fields["seniority"] = Seniority(*fields["seniority"])
    if "companies" in fields:
        fields["companies"] = tuple(Company(*company) for company in fields["companies"])
    return Snapshot(role, source, **fields)


def make_year(role: str, year: int, source: str = "tracker", **fields: Any) -> Snapshot:
    """A snapshot over a calendar year."""
    ends = {"since": date(year, 1, 1), "as_of": date(year, 12, 31)}
    return make_snapshot(role, source, **ends | fields)


def make_catalog(*snapshots: Snapshot, sources: tuple[Source, ...] = (), **fields: Any) -> Catalog:
    """A catalog with these snapshots and every role, source and skill that they name."""
    given = {s.id for s in sources}
    named_sources = dict.fromkeys(s.source for s in snapshots)
    named_roles = dict.fromkeys(s.role for s in snapshots)
    named_skills = dict.fromkeys(used.id for s in snapshots for used in s.skills)
    return Catalog(
        sources=(*sources, *(make_source(id_) for id_ in named_sources if id_ not in given)),
        skills=tuple(make_skill(id_) for id_ in named_skills),
        roles=fields.pop("roles", tuple(make_role(id_) for id_ in named_roles)),
        snapshots=snapshots,
    )
