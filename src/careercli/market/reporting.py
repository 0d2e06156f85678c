"""What became of the rows of an import: its report."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.analysis.postings import (
    SURVEY,
    Dropped,
    ImportReport,
    RoleReport,
    TitleReading,
    share,
)
from careercli.catalog.model import Source
from careercli.market.figures import Figures, Group
from careercli.market.given import Given
from careercli.market.sorting import UNCLASSIFIED
from careercli.market.staging import Staged
from careercli.market.titles import TitleRules

if TYPE_CHECKING:
    import duckdb

MOST_TITLES = 20


def report(
    connection: "duckdb.DuckDBPyConnection",
    given: Given,
    staged: Staged,
    rules: TitleRules,
    reasons: Mapping[str, int],
    duplicates: int,
    found: Mapping[Group, Figures],
    currency: str | None,
) -> ImportReport:
    """Return what became of every row, once its figures are counted and its pay is in a currency.

    `reasons` says why postings were left out, and `found` are the figures of all roles and
    periods, few as their postings may be.
    """
    roles = [held.report(role, period) for (role, period), held in found.items()]
    distinct = sum(role.distinct for role in roles)
    unclassified = reasons.get(UNCLASSIFIED, 0)
    dropped = {reason: count for reason, count in reasons.items() if reason != UNCLASSIFIED}
    classified = distinct + duplicates
    paid = sum(role.with_pay for role in roles)
    remote = sum(role.remote_known for role in roles)
    return ImportReport(
        source=given.source,
        layouts=tuple(layout.name for layout in staged.layouts),
        rows=staged.rows,
        bad_rows=staged.bad_rows,
        other_ends=staged.rows - staged.bad_rows - staged.postings,
        dropped=tuple(Dropped(*row) for row in dropped.items()),
        unclassified=unclassified,
        classified=classified,
        classified_share=share(classified, classified + unclassified),
        duplicates=duplicates,
        distinct=distinct,
        with_pay=paid,
        with_pay_share=share(paid, distinct),
        currency=currency,
        pay_left_out=_pay_left_out(connection, currency),
        swapped=_swapped(connection, currency),
        remote_known=remote,
        remote_known_share=share(remote, distinct),
        with_skills=sum(role.with_skills for role in roles),
        skills=_skills(connection),
        roles=tuple(roles),
        unclassified_titles=_unclassified(connection, rules),
        snapshots=sum(1 for held in found.values() if held.counts.distinct >= given.least),
    )


def survey_report(source: Source, roles: Sequence[str], rows: int) -> ImportReport:
    """Return the report of a survey, of which `roles` are the occupations that stand for one."""
    n = len(roles)
    held = tuple(RoleReport(role, None, 1, 1, 1, 0, 0) for role in roles)
    return ImportReport(
        source=source.id, layouts=(SURVEY,), rows=rows, bad_rows=0, other_ends=0, dropped=(),
        unclassified=rows - n, classified=n, classified_share=share(n, rows), duplicates=0,
        distinct=n, with_pay=n, with_pay_share=1.0, currency=source.currency, pay_left_out=(),
        swapped=0, remote_known=0, remote_known_share=None, with_skills=0, skills=0, roles=held,
        unclassified_titles=(), snapshots=n,
    )  # fmt: skip


def _pay_left_out(
    connection: "duckdb.DuckDBPyConnection", currency: str | None
) -> tuple[Dropped, ...]:
    rows = connection.execute(
        """
        select coalesce(no_pay, case when currency is null then 'currency unknown'
            else 'in ' || currency end) as reason, count(*) from stated_pay
        where no_pay is not null or currency is null or currency is distinct from $currency
        group by reason order by count(*) desc, reason""",
        {"currency": currency},
    ).fetchall()
    return tuple(Dropped(*row) for row in rows)


def _swapped(connection: "duckdb.DuckDBPyConnection", currency: str | None) -> int:
    (count,) = connection.execute(
        "select count(*) from stated_pay where swapped and currency = $currency",
        {"currency": currency},
    ).fetchall()[0]
    return int(count)


def _unclassified(
    connection: "duckdb.DuckDBPyConnection", rules: TitleRules
) -> tuple[TitleReading, ...]:
    """Return the most frequent titles of the postings that nothing but their title leaves out."""
    rows = connection.execute(
        "select title, count(*) from posting where title is not null"
        f" group by title order by count(*) desc, title limit {MOST_TITLES}"
    ).fetchall()
    return tuple(rules.read(title, count) for title, count in rows)


def _skills(connection: "duckdb.DuckDBPyConnection") -> int:
    (count,) = connection.execute("select count(distinct skill) from skill_count").fetchall()[0]
    return int(count)
