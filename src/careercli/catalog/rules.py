"""What must hold in a catalog beyond its shape: one small rule a function.

A rule looks at one record and at what the whole catalog holds, and yields
findings. What a rule may assume: the record has the right shape.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from careercli.catalog.model import Catalog, Role, Skill, Snapshot, Source
from careercli.catalog.names import is_too_long, role_key, skill_key
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.errors import shortened
from careercli.files.limits import NEAR_NAMES

LARGEST = 10**12
TWO_SKILLS = r"\s*(?:/|&|,|\b[Aa]nd\b)\s*"
ONE_SKILL = ("EMR/EHR",)  # its EMR is the medical record, not Amazon's service
Severity = Literal["error", "warning"]
SourcePeriod = tuple[str, date | None, date | None]
ID = re.compile(r"(?=.{1,64}\Z)[a-z0-9]+(-[a-z0-9]+)*")
ID_RIGHT = "lower-case letters, digits and single inner hyphens, 64 at most"


class Finding(NamedTuple):
    """What is wrong with a field of a record, what would be right, and how bad it is."""

    severity: Severity
    field: str
    wrong: str
    right: str


def error(field: str, wrong: str, right: str) -> Finding:
    """Return a finding that makes the figures unusable or ambiguous."""
    return Finding("error", field, wrong, right)


def warning(field: str, wrong: str, right: str) -> Finding:
    """Return a finding that a reader of the figures should know of."""
    return Finding("warning", field, wrong, right)


class Known(NamedTuple):
    """What a rule may look up: the whole catalog by id and period, and today's date.

    `openings` are each role's by source and period, `dates` the dates of a source's snapshots,
    `near` the ids that were found nearest to unknown ones so far.
    """

    catalog: Catalog
    roles: frozenset[str]
    sources: Mapping[str, Source]
    skills: frozenset[str]
    vocabulary: Vocabulary
    openings: Mapping[SourcePeriod, Mapping[str, int]]
    dates: Mapping[str, Collection[date | None]]
    today: date
    near: dict[str, list[str]]


def known(catalog: Catalog, today: date) -> Known:
    """Return the look-ups for a catalog, each snapshot looked at once."""
    openings: dict[SourcePeriod, dict[str, int]] = {}
    dates: dict[str, set[date | None]] = {}
    for snapshot in catalog.snapshots:
        openings.setdefault(source_period(snapshot), {})[snapshot.role] = snapshot.openings or 0
        dates.setdefault(snapshot.source, set()).add(snapshot.as_of)
    return Known(
        catalog,
        frozenset(role.id for role in catalog.roles),
        {source.id: source for source in catalog.sources},
        frozenset(skill.id for skill in catalog.skills),
        vocabulary_of(catalog.skills),
        openings,
        dates,
        today,
        {},
    )


def source_period(snapshot: Snapshot) -> SourcePeriod:
    """Return what was counted together: a source, and a period's first and last day."""
    return snapshot.source, snapshot.since, snapshot.as_of


# --- sources ---------------------------------------------------------------


def source_is_well_formed(source: Source, known: Known) -> Iterator[Finding]:
    """Ids, the currency, the address and the date have their form."""
    if not ID.fullmatch(source.id):
        yield error("id", f"{source.id!r} is not an id", ID_RIGHT)
    if not source.name.strip():
        yield error("name", "empty", "the source's name as it calls itself")
    if not re.fullmatch("[A-Z]{3}", source.currency):
        yield error("currency", f"{source.currency!r}", "an ISO 4217 code such as USD")
    if source.url is not None and not source.url.startswith(("https://", "http://")):
        yield error("url", f"{source.url!r}", "an address that begins with https://")
    if source.total_openings is not None and not 1 <= source.total_openings <= LARGEST:
        right = f"1 to {LARGEST:,}, or leave it out"
        yield error("total_openings", shortened(str(source.total_openings)), right)
    yield from date_findings(source.as_of, known.today)


def source_refers_to_known(source: Source, known: Known) -> Iterator[Finding]:
    """Remarks name skills, and caveats roles, that the catalog has."""
    for field in ("doubtful", "noted"):
        for place, remark in enumerate(getattr(source, field)):
            if remark.skill not in known.skills:
                yield unknown_skill(f"{field}.{place}.skill", remark.skill, known)
    for place, caveat in enumerate(source.caveats):
        for role in caveat.roles:
            if role not in known.roles:
                yield unknown_role(f"caveats.{place}.roles", role, known)


def source_is_dated(source: Source, known: Known) -> Iterator[Finding]:
    """Figures have a date, their own or their source's."""
    dates = known.dates.get(source.id, ())
    if source.as_of is None and (None in dates or not dates):
        wrong = "no date: nobody can tell how old its figures are"
        yield warning("as_of", wrong, "as_of = the day the figures were taken")


# --- skills and roles --------------------------------------------------------


def skill_is_well_formed(skill: Skill, known: Known) -> Iterator[Finding]:
    """Id and name have their form, and near skills exist."""
    if not ID.fullmatch(skill.id):
        yield error("id", f"{skill.id!r} is not an id", ID_RIGHT)
    if not skill_key(skill.name):
        yield error("name", f"{skill.name!r}", "a name with at least one letter or digit")
    for place, near in enumerate(skill.near):
        if near.id not in known.skills:
            yield unknown_skill(f"near.{place}.id", near.id, known)
        if near.id == skill.id:
            yield error(f"near.{place}.id", "a skill is near itself", "another skill's id")


def skill_implies_known(skill: Skill, known: Known) -> Iterator[Finding]:
    """Implied skills exist, and no skill implies itself, directly or by way of others."""
    for place, implied in enumerate(skill.implies):
        if implied not in known.skills:
            yield unknown_skill(f"implies.{place}", implied, known)
        elif implied == skill.id or skill.id in known.vocabulary.implies.get(implied, ()):
            wrong = f"{skill.id!r} implies {implied!r}, which leads back to it"
            yield error(f"implies.{place}", wrong, "only the narrower implies the wider")


def alias_is_one_skill(skill: Skill, known: Known) -> Iterator[Finding]:
    """No alias holds two skills: `Docker/Kubernetes` means both, not one.

    An alias is taken apart at `/`, `&`, commas and "and". `CI/CD` may stay: its halves
    are not skills; so may `SSL/TLS`: both halves are one skill.
    """
    for alias in skill.aliases:
        parts = [part for part in re.split(TWO_SKILLS, alias) if skill_key(part)]
        ids = [known.vocabulary.resolve(part) for part in parts]
        if len(set(ids)) > 1 and None not in ids and alias not in ONE_SKILL:
            wrong = f"{alias!r} holds {len(set(ids))} skills: {', '.join(parts)}"
            yield error("aliases", wrong, "names of this skill alone")


def role_is_well_formed(role: Role, _: Known) -> Iterator[Finding]:
    """The id, the title and the aliases have their form."""
    if not ID.fullmatch(role.id):
        yield error("id", f"{role.id!r} is not an id", ID_RIGHT)
    if not role_key(role.title):
        yield error("title", f"{role.title!r}", "a title with at least one letter")
    for alias in role.aliases:
        if not ID.fullmatch(alias):
            yield error("aliases", f"{alias!r} cannot be an alias", ID_RIGHT)


SOURCE_RULES = (source_is_well_formed, source_is_dated, source_refers_to_known)
SKILL_RULES = (skill_is_well_formed, skill_implies_known, alias_is_one_skill)
ROLE_RULES = (role_is_well_formed,)


# --- names that may stand only once -------------------------------------------


def skill_names(skill: Skill) -> Iterator[tuple[str, str]]:
    """Yield the field and the key of every name of a skill, each key once."""
    names = [("id", skill.id), ("name", skill.name), *(("aliases", a) for a in skill.aliases)]
    fields: dict[str, str] = {}
    for field, name in names:
        fields.setdefault(skill_key(name), field)
    yield from ((field, key) for key, field in fields.items())


def role_names(role: Role) -> Iterator[tuple[str, str]]:
    """Yield the field and the key of every name of a role."""
    title = role_key(role.title)
    if title != role.id and title not in role.aliases:
        yield "title", title
    yield "id", role.id
    yield from (("aliases", alias) for alias in role.aliases)


NAMES: Mapping[str, Callable[[Any], Iterator[tuple[str, str]]]] = {
    "skill": skill_names,
    "role": role_names,
}


# --- shared wording ------------------------------------------------------------


def unknown_skill(field: str, skill: str, known: Known) -> Finding:
    """Return the finding for a skill id that the catalog does not have."""
    right = _nearest(skill, known, known.skills, "[[skill]]")
    return error(field, f"unknown skill {shortened(skill)!r}", right)


def unknown_role(field: str, role: str, known: Known) -> Finding:
    """Return the finding for a role id that the catalog does not have."""
    right = _nearest(role, known, known.roles, "[[role]]")
    return error(field, f"unknown role {shortened(role)!r}", right)


def _nearest(name: str, known: Known, ids: frozenset[str], table: str) -> str:
    """Return the ids nearest to an unknown one; of many unknown ones only for the first few."""
    from difflib import get_close_matches

    if not is_too_long(name) and name not in known.near and len(known.near) < NEAR_NAMES:
        known.near[name] = get_close_matches(name.casefold(), sorted(ids), n=2)
    return " or ".join(known.near.get(name, ())) or f"an id that a {table} defines"


def date_findings(as_of: date | None, today: date) -> Iterator[Finding]:
    """Yield an error for a date that is still to come."""
    if as_of is not None and as_of > today:
        yield error("as_of", f"{as_of} is in the future", f"at most {today}")
