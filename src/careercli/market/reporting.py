"""What became of the rows of an import: its report."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careercli.analysis.postings import (
    CURRENCY_UNKNOWN,
    SURVEY,
    Dropped,
    ImportReport,
    PayLeftOut,
    PayPeriods,
    RoleReport,
    RoleTitles,
    TitleReading,
    share,
)
from careercli.catalog.model import Source
from careercli.market.caps import capped
from careercli.market.classification import UNCLASSIFIED
from careercli.market.counting import RolePeriod
from careercli.market.engine.database import Engine
from careercli.market.field_readings import field_readings
from careercli.market.figures import Figures
from careercli.market.first_reading import FilesRead
from careercli.market.options import ImportOptions
from careercli.market.periods import PER_YEAR
from careercli.market.snapshots import Days
from careercli.market.steps import Step
from careercli.market.titles import TitleRules

MOST_TITLES = 20
TITLES_TOLD = 3  # of each role


class Outcome(NamedTuple):
    """What became of the rows: why postings were left out, and how many count again."""

    files: FilesRead
    reasons: dict[str, int]
    duplicates: int


class Tally(NamedTuple):
    """What is counted: figures of all roles and periods, few as their postings may be.

    Their pay is in the currency; `days` are the first and the last of the postings.
    """

    figures: Mapping[RolePeriod, Figures]
    currency: str | None
    days: Days
    pay_left_out: tuple[PayLeftOut, ...]


# --- steps -----------------------------------------------------------------------------


def role_titles(most: int) -> Step:
    """The most frequent titles of each role.

    written
        file  field    value                     n
        0     'title'  'Data Engineer'           2
        1     'title'  'Data Engineer'           3
        0     'title'  'Data Engineer (Spark)'   1
        0     'title'  'Nurse'                   9
    title_read
        title                    role
        'Data Engineer'          'data-engineer'
        'Data Engineer (Spark)'  'data-engineer'
        'Nurse'                  null
    role_title
        role             title                    n
        'data-engineer'  'Data Engineer'          5
        'data-engineer'  'Data Engineer (Spark)'  1
    """
    return Step("role_title", ("written", "title_read"), f"""
        select role, title, n from (
          select role, title, n, row_number() over (
              partition by role order by n desc, title) as place
          from (
            select t.role, t.title, sum(w.n) as n
            from written as w join title_read as t on w.value = t.title
            where w.field = 'title' and t.role is not null
            group by t.role, t.title) as named) as placed
        where place <= {most}""")  # fmt: skip


# --- the report ------------------------------------------------------------------------


def report(
    engine: Engine, options: ImportOptions, rules: TitleRules, outcome: Outcome, tally: Tally
) -> ImportReport:
    """Return what became of every row, once the postings are counted."""
    files, reasons, duplicates = outcome
    currency, (first, last) = tally.currency, tally.days
    roles = tuple(figures.report(*group) for group, figures in tally.figures.items())
    distinct = sum(role.distinct for role in roles)
    unclassified = reasons.get(UNCLASSIFIED, 0)
    classified = distinct + duplicates
    with_pay = sum(role.with_pay for role in roles)
    remote_known = sum(role.remote_known for role in roles)
    return ImportReport(
        source=options.source, layouts=tuple(layout.name for layout in files.layouts),
        rows=files.rows, bad_rows=files.bad_rows,
        other_ends=files.rows - files.bad_rows - files.postings,
        dropped=tuple(Dropped(*row) for row in reasons.items() if row[0] != UNCLASSIFIED),
        unclassified=unclassified, classified=classified,
        classified_share=share(classified, classified + unclassified),
        duplicates=duplicates, distinct=distinct,
        with_pay=with_pay, with_pay_share=share(with_pay, distinct), currency=currency,
        pay_left_out=tuple(Dropped(left.reason, left.postings) for left in tally.pay_left_out),
        swapped=_swapped(engine, currency),
        remote_known=remote_known, remote_known_share=share(remote_known, distinct),
        with_skills=sum(role.with_skills for role in roles), skills=_skills(engine),
        roles=roles, unclassified_titles=_unclassified(engine, rules),
        role_titles=_role_titles(engine), capped=capped(engine),
        alike=int(engine.one("select n from alike")), first=first, last=last,
        status_columns=files.status_columns, fields=field_readings(engine),
        pay_periods=_pay_periods(engine, currency), one_end=_one_end(engine, currency),
        snapshots=sum(role.distinct >= options.least for role in roles),
    )  # fmt: skip


def survey_report(source: Source, roles: Sequence[str], rows: int) -> ImportReport:
    """Return the report of a survey, of which `roles` are the occupations that stand for one."""
    n = len(roles)
    each = tuple(RoleReport(role, None, 1, 1, 1, 0, 0) for role in roles)
    return ImportReport(
        source=source.id, layouts=(SURVEY,), rows=rows, bad_rows=0, other_ends=0, dropped=(),
        unclassified=rows - n, classified=n, classified_share=share(n, rows), duplicates=0,
        distinct=n, with_pay=n, with_pay_share=1.0, currency=source.currency, pay_left_out=(),
        swapped=0, remote_known=0, remote_known_share=None, with_skills=0, skills=0, roles=each,
        unclassified_titles=(), snapshots=n,
    )  # fmt: skip


def pay_left_out(engine: Engine, currency: str | None) -> tuple[PayLeftOut, ...]:
    """Return why pay does not count that postings state, the most frequent reason first."""
    rows = engine.rows(
        f"""
        select coalesce(no_pay, case when currency is null then '{CURRENCY_UNKNOWN}'
            else 'in ' || currency end) as reason,
          case when no_pay is null then currency end as paid_in, count(*) from stated_pay
        where no_pay is not null or currency is null or currency is distinct from $currency
        group by reason, paid_in order by count(*) desc, reason""",
        {"currency": currency},
    )
    return tuple(PayLeftOut(*row) for row in rows)


def _swapped(engine: Engine, currency: str | None) -> int:
    query = "select count(*) from stated_pay where swapped and currency = $currency"
    return int(engine.one(query, {"currency": currency}))


def _pay_periods(engine: Engine, currency: str | None) -> tuple[PayPeriods, ...]:
    """Return for which periods pay is stated that counts; without one it can only be a year's."""
    rows = engine.rows(
        """
        select coalesce(paid_by, 'year') as unit, count(case when not in_text then 1 end),
          count(case when in_text then 1 end) from stated_pay
        where low is not null and currency = $currency group by unit""",
        {"currency": currency},
    )
    return tuple(PayPeriods(*row) for row in sorted(rows, key=lambda row: PER_YEAR[row[0]]))


def _one_end(engine: Engine, currency: str | None) -> int:
    query = "select count(*) from stated_pay where one_end and low > 0 and currency = $currency"
    return int(engine.one(query, {"currency": currency}))


def _unclassified(engine: Engine, rules: TitleRules) -> tuple[TitleReading, ...]:
    """Return the most frequent titles of the postings that nothing but their title leaves out."""
    rows = engine.rows(
        "select title, count(*) from posting where title is not null"
        f" group by title order by count(*) desc, title limit {MOST_TITLES}"
    )
    return tuple(rules.read(title, count) for title, count in rows)


def _skills(engine: Engine) -> int:
    return int(engine.one("select count(distinct skill) from skill_count"))


def _role_titles(engine: Engine) -> tuple[RoleTitles, ...]:
    """Return the most frequent titles that were taken for each role."""
    engine.name(role_titles(TITLES_TOLD))
    rows = engine.rows("select role, title from role_title order by role, n desc, title")
    by_role: dict[str, list[str]] = {}
    for role, title in rows:
        by_role.setdefault(role, []).append(title)
    return tuple(RoleTitles(role, tuple(titles)) for role, titles in by_role.items())
