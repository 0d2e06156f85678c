"""The words of the catalog as immutable types.

They are `NamedTuple`s because a command starts in tens of milliseconds and a
`NamedTuple` costs a sixth of a dataclass to define. Money is whole units of
the source's currency, shares are fractions from 0 to 1, and a figure that the
source does not give is `None`. Field names are those of the TOML files.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:  # of what is bundled only earlier snapshots have any: see `catalog.hints`
    from careercli.catalog.boards import BoardDay, BoardOpenings
    from careercli.catalog.levels import PayByLevel
    from careercli.catalog.survey import AtLeast, Survey
LATE_TYPES = {
    **dict.fromkeys(("BoardDay", "BoardOpenings"), "careercli.catalog.boards"),
    "PayByLevel": "careercli.catalog.levels",
    **dict.fromkeys(("AtLeast", "Survey"), "careercli.catalog.survey"),
}

THIN = 30  # postings; a figure that rests on fewer is thin
Topic = Literal["openings", "pay", "remote", "seniority", "skills"]
SourceKind = Literal["postings", "salary rows", "official survey"]
Category = Literal[
    "language", "framework", "cloud", "data", "ml", "llm", "practice", "tool", "soft"
]


class Near(NamedTuple):
    """A skill that is quickly learnt from another, and why."""

    id: str
    because: str


class Skill(NamedTuple):
    """One thing a person can know, under all the names it goes by.

    `everyday` says that its name is an everyday word too (Go, Make), which in
    running text does not name the skill. `implies` has the ids of skills that whoever
    has this one has too, as PostgreSQL implies SQL; what those imply follows.
    """

    id: str
    name: str
    category: Category
    aliases: tuple[str, ...] = ()
    near: tuple[Near, ...] = ()
    everyday: bool = False
    implies: tuple[str, ...] = ()


class SkillRemark(NamedTuple):
    """What a source's method says against (or about) one of its skill entries."""

    skill: str
    text: str


class Caveat(NamedTuple):
    """What to keep in mind about a source: for which topics, and for which roles if not all."""

    text: str
    about: tuple[Topic, ...]
    roles: tuple[str, ...] = ()


class Source(NamedTuple):
    """Who counted, how, and what that means for the figures.

    `total_openings` are those of its own period, the one that `as_of` names. `days` are those
    of a source of boards.
    """

    id: str
    name: str
    kind: SourceKind
    currency: str
    url: str | None = None
    licence: str | None = None
    geography: str | None = None
    as_of: date | None = None
    as_of_note: str | None = None
    total_openings: int | None = None
    rounding: str | None = None
    percentile_basis: str | None = None
    skills_basis: str | None = None
    caveats: tuple[Caveat, ...] = ()
    doubtful: tuple[SkillRemark, ...] = ()
    noted: tuple[SkillRemark, ...] = ()
    days: "tuple[BoardDay, ...]" = ()


class Salary(NamedTuple):
    """Yearly pay as one source saw it; `n` is how many postings or people it rests on.

    `median_low` and `median_high` are the ends of the median's 95 % interval. A topped-out
    percentile is None and stands in `at_least`.
    """

    mean_low: int | None = None
    mean_high: int | None = None
    p10: int | None = None
    p25: int | None = None
    median: int | None = None
    p75: int | None = None
    p90: int | None = None
    n: int | None = None
    median_low: int | None = None
    median_high: int | None = None
    mean: int | None = None
    at_least: "AtLeast | None" = None


class Seniority(NamedTuple):
    """The experience mix of the postings, as shares that add up to 1."""

    senior: float
    mid: float
    entry: float


class Bases(NamedTuple):
    """How many openings each share is over, where the source could not tell for all of them."""

    remote: int | None = None
    seniority: int | None = None
    skills: int | None = None


class SkillShare(NamedTuple):
    """A skill in a snapshot's ranking, with its share of postings where the source gives one."""

    id: str
    share: float | None = None


class Company(NamedTuple):
    """An employer and how many of the openings are its own."""

    name: str
    openings: int


class Snapshot(NamedTuple):
    """What one source saw of one role at one time; skills stand in rank order.

    Where it counted over a period, that runs from `since` to `as_of`.
    `counted_as` is what the source calls what it counted, where that is not the
    role but the kind of work next to it. `postings` are the openings before
    those published twice were taken together. `unranked` are skills below the ranking
    whose share is given all the same, because another source puts them high and is doubted.
    `alike` says that the skills have no order: each weighs the same.
    `total_openings` are all that the source tracked in this period, whatever their role.
    """

    role: str
    source: str
    as_of: date | None = None
    since: date | None = None
    counted_as: str | None = None
    postings: int | None = None
    openings: int | None = None
    bases: Bases | None = None
    remote: float | None = None
    seniority: Seniority | None = None
    salary: Salary | None = None
    skills: tuple[SkillShare, ...] = ()
    companies: tuple[Company, ...] = ()
    metros: tuple[str, ...] = ()
    unranked: tuple[SkillShare, ...] = ()
    total_openings: int | None = None
    survey: "Survey | None" = None
    alike: bool = False
    pay_by_level: "PayByLevel | None" = None
    by_board: "BoardOpenings | None" = None


class Role(NamedTuple):
    """A kind of job, and what changes slowly about it: editorial text, not counted by anyone.

    `occupation` is the SOC code of the official occupation that it is counted in.
    """

    id: str
    title: str
    aliases: tuple[str, ...] = ()
    focus: str | None = None
    stack: tuple[str, ...] = ()
    getting_in: tuple[str, ...] = ()
    ladder: tuple[str, ...] = ()
    ladder_note: str | None = None
    leads_to: tuple[str, ...] = ()
    feeder_roles: tuple[str, ...] = ()
    demand: tuple[str, ...] = ()
    good_signs: tuple[str, ...] = ()
    bad_signs: tuple[str, ...] = ()
    rising: tuple[str, ...] = ()
    week: tuple[str, ...] = ()
    occupation: str | None = None


class Records(NamedTuple):
    """The four kinds of record that a catalog holds."""

    sources: tuple[Source, ...] = ()
    skills: tuple[Skill, ...] = ()
    roles: tuple[Role, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()


class Catalog(Records):
    """All that is known. Sources and roles stand in the order of their files, bundled first."""

    @cached_property
    def skill_names(self) -> Mapping[str, str]:
        """The name of each skill, by its id."""
        return {skill.id: skill.name for skill in self.skills}

    @cached_property
    def latest(self) -> Mapping[str, tuple[Snapshot, ...]]:
        """Each source's latest snapshot of a role, by the role's id, in the order of sources.

        Of two that end on the same day the one over the longer period counts.
        """
        dates = {source.id: source.as_of for source in self.sources}
        latest: dict[str, dict[str, Snapshot]] = {}
        for snapshot in self.snapshots:
            by_source = latest.setdefault(snapshot.role, {})
            other = by_source.get(snapshot.source)
            if other is None or is_newer(snapshot, other, dates.get(snapshot.source)):
                by_source[snapshot.source] = snapshot
        return {
            role: tuple(by_source[source] for source in dates if source in by_source)
            for role, by_source in latest.items()
        }


def is_newer(snapshot: Snapshot, other: Snapshot, undated: date | None) -> bool:
    """Return whether a snapshot is later than another; `undated` is the date of one without."""
    first, second = snapshot.as_of or undated, other.as_of or undated
    if first is None or second is None:
        return second is None
    if first == second and snapshot.since and other.since:
        return snapshot.since < other.since
    return first > second
