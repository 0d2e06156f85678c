"""What an import of postings found: its report, and how titles were read."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.catalog.model import SkillShare

Level = Literal["entry", "mid", "senior"]
LEAST_SKILL = 3  # postings: a skill that fewer of a role's name is chance
# Why pay that stands in a posting does not count, where the reader can mend it.
CURRENCY_UNKNOWN, NO_PERIOD = "currency unknown", "no period is stated"
SURVEY = "OEWS wages"  # the layout of which an import finds no postings, but occupations


class TitleReading(NamedTuple):
    """A title as it stands in the files, what the title rules make of it, and how often it stands.

    `excluded` names the rule that says it is about a role but not one; `level` is
    the word that decided the seniority, None where no word does and it is mid.
    """

    title: str
    count_: int
    role: str | None
    excluded: str | None
    seniority: Level
    level: str | None


class FieldReading(NamedTuple):
    """Of how many of a column's cells it is known what they say, and the most frequent others."""

    field: str
    stated: int
    understood: int
    not_understood: tuple[str, ...]


class PayPeriods(NamedTuple):
    """How many postings state their pay for a period, in fields and in their text."""

    period: str
    fields: int
    texts: int


class Dropped(NamedTuple):
    """How many postings were left out for one reason."""

    reason: str
    postings: int


class PayLeftOut(NamedTuple):
    """How many postings state pay that does not count, and why.

    `currency` is the one that it is in, where the reason is that another one counts.
    """

    reason: str
    currency: str | None
    postings: int


class RoleReport(NamedTuple):
    """What the import found of one role, in the period that begins on a day or in all.

    Counts are of distinct postings, but for `postings`; of a survey they are of occupations.
    Then the figures that result: the median of pay a year in the currency of the import, the
    share of remote work among those that say something, the most frequent skills.
    """

    role: str
    period: date | None
    postings: int
    distinct: int
    with_pay: int
    remote_known: int
    with_skills: int
    median: int | None = None
    remote: float | None = None
    skills: tuple[SkillShare, ...] = ()


class TitleCounts(NamedTuple):
    """How many postings titles stand for, and how many and which share have a role's title."""

    postings: int
    classified: int
    classified_share: float | None


class RoleTitles(NamedTuple):
    """The most frequent titles that were taken for a role."""

    role: str
    titles: tuple[str, ...]


class Capped(NamedTuple):
    """Employers that have the same round number of rows: as many as a collector took of each.

    Few other employers have about as many.
    """

    rows: int
    employers: tuple[str, ...]


class ImportReport(NamedTuple):
    """What became of the rows of an import.

    `rows` = `bad_rows` + `other_ends` (rows that are one end of a range whose other end is a
    row too) + all of `dropped` + `unclassified` + `classified`, and `classified` =
    `duplicates` + `distinct`. Shares are of distinct postings, `classified_share` is of the
    postings that were not dropped. `pay_left_out` says why pay that stands in a posting was
    not taken; `swapped` ranges had their ends in the wrong order.

    `fields` are the columns whose cells are read, those of which nothing is understood first;
    `pay_periods` says for which periods pay is stated; `one_end` postings state a least or a most,
    which counts as both.

    `alike` distinct postings have neither an id nor an address nor a text, and say the same of
    their title, employer and place as another. `first` and `last` are the days of the postings,
    `status_columns` those that sound as if they said which postings are closed, and are not read.
    """

    source: str
    layouts: tuple[str, ...]
    rows: int
    bad_rows: int
    other_ends: int
    dropped: tuple[Dropped, ...]
    unclassified: int
    classified: int
    classified_share: float | None
    duplicates: int
    distinct: int
    with_pay: int
    with_pay_share: float | None
    currency: str | None
    pay_left_out: tuple[Dropped, ...]
    swapped: int
    remote_known: int
    remote_known_share: float | None
    with_skills: int
    skills: int
    roles: tuple[RoleReport, ...]
    unclassified_titles: tuple[TitleReading, ...]
    snapshots: int
    role_titles: tuple[RoleTitles, ...] = ()
    capped: tuple[Capped, ...] = ()
    alike: int = 0
    first: date | None = None
    last: date | None = None
    status_columns: tuple[str, ...] = ()
    fields: tuple[FieldReading, ...] = ()
    pay_periods: tuple[PayPeriods, ...] = ()
    one_end: int = 0


def largest_roles(report: ImportReport) -> tuple[str, ...]:
    """Return the roles of an import, each once, that of the most distinct postings first."""
    largest = sorted(report.roles, key=lambda role: -role.distinct)
    return tuple(dict.fromkeys(role.role for role in largest))


def title_counts(titles: Sequence[TitleReading]) -> TitleCounts:
    """Return how many of the postings behind titles are of a role."""
    postings = sum(title.count_ for title in titles)
    classified = sum(title.count_ for title in titles if title.role)
    return TitleCounts(postings, classified, share(classified, postings))


def share(part: int, whole: int) -> float | None:
    """Return part / whole, None of nothing."""
    return part / whole if whole else None
