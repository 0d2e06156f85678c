"""From the postings that count to the figures of each role and period."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.postings import LEAST_SKILL, RoleReport
from careercli.analysis.statistics import median_ranks
from careercli.catalog.model import (
    Bases,
    Company,
    Salary,
    Seniority,
    SkillShare,
    Snapshot,
)
from careercli.market import dialect

if TYPE_CHECKING:
    import duckdb

MOST_SKILLS, MOST_COMPANIES, MOST_METROS = 20, 5, 5
DIGITS = 4
Group = tuple[str, date | None]


class Counts(NamedTuple):
    """How many distinct postings a group has, and of how many something is known."""

    postings: int
    distinct: int
    remote: int
    remote_known: int
    entry: int
    mid: int
    senior: int
    with_skills: int


class Figures(NamedTuple):
    """A role's figures in a period, before a source and dates are put to them."""

    counts: Counts
    salary: Salary | None
    skills: tuple[SkillShare, ...]
    companies: tuple[Company, ...]
    metros: tuple[str, ...]
    unranked: tuple[SkillShare, ...] = ()

    def snapshot(
        self, role: str, source: str, since: date | None, as_of: date | None, openings: bool
    ) -> Snapshot:
        """Return them as a snapshot; salary rows are no `openings`.

        Where nobody says that the work is not remote, a share of those who say that it
        is would tell nothing, and it is left out.
        """
        c = self.counts
        remote = c.remote / c.remote_known if c.remote < c.remote_known else None
        return Snapshot(
            role=role,
            source=source,
            as_of=as_of,
            since=since,
            postings=c.postings,
            openings=c.distinct if openings else None,
            bases=Bases(
                remote=None if remote is None else c.remote_known,
                seniority=c.distinct,
                skills=c.with_skills if self.skills else None,
            ),
            remote=None if remote is None else round(remote, DIGITS),
            seniority=Seniority(
                *(round(n / c.distinct, DIGITS) for n in (c.senior, c.mid, c.entry))
            ),
            salary=self.salary,
            skills=self.skills,
            companies=self.companies if openings else (),
            metros=self.metros,
            unranked=self.unranked if self.skills else (),
        )

    def report(self, role: str, period: date | None) -> RoleReport:
        """Return what a report says of them."""
        c = self.counts
        paid = self.salary.n or 0 if self.salary else 0
        counts = (c.postings, c.distinct, paid, c.remote_known, c.with_skills)
        return RoleReport(role, period, *counts)


def make_paid(connection: "duckdb.DuckDBPyConnection", currency: str | None) -> str | None:
    """Make the table `paid` (role, period, low, high, mid) and return its currency.

    It is the one asked for, else the most frequent; ranges in others do not count.
    """
    connection.execute("""
        create view stated_pay as
        select r, role, period, currency, low, high, swapped, no_pay from chosen
        where low is not null
          or (no_pay is not null and r not in (select r from text_pay where low is not null))
        union all
        select t.r, c.role, c.period, t.currency, t.low, t.high, t.swapped, t.no_pay
        from text_pay as t join chosen as c on t.r = c.r""")
    if currency is None:
        found = connection.execute(
            "select currency from stated_pay where low is not null and currency is not null"
            " group by currency order by count(*) desc, currency limit 1"
        ).fetchall()
        currency = found[0][0] if found else None
    connection.execute(
        """
        create table paid as
        select role, period, low, high, (low + high) / 2 as mid from stated_pay
        where low is not null and currency = $currency order by role, period""",
        {"currency": currency},
    )
    return currency


def figures(
    connection: "duckdb.DuckDBPyConnection", ends: bool, doubted: Collection[str] = ()
) -> dict[Group, Figures]:
    """Return the figures of every role and period, in order; `ends` are those of ranges.

    Of skills that are `doubted` at another source the share is told whatever their rank.
    """
    counts = {group: Counts(*row) for group, row in _grouped(connection, _COUNTS).items()}
    bases = {group: held.with_skills for group, held in counts.items()}
    skills = _skills(connection, bases)
    named = _named(connection, doubted)
    companies = _top(connection, _COMPANIES, MOST_COMPANIES)
    metros = _top(connection, _METROS, MOST_METROS)
    paid = _grouped(connection, "select role, period, count(*) from paid group by role, period")
    return {
        group: Figures(
            counts=counts[group],
            salary=_salary(connection, group, paid[group][0], ends) if group in paid else None,
            skills=skills.get(group, ()),
            companies=tuple(Company(*row) for row in companies.get(group, ())),
            metros=tuple(name for name, _ in metros.get(group, ())),
            unranked=_unranked(named[group], bases[group], skills.get(group, ())),
        )
        for group in sorted(counts, key=lambda group: (group[0], group[1] or date.min))
    }


_COMPANIES = """
    select role, period, company as name, count(*) as n from chosen where company is not null
    group by role, period, company"""
_METROS = f"""
    select role, period, name, sum(n) as n from (
      select c.role, c.period, {dialect.each("w.metros")} as name, c.n from (
        select role, period, place, count(*) as n from chosen group by role, period, place) as c
      join place_read as w on c.place = w.{dialect.ROW}) as placed
    group by role, period, name"""
_COUNTS = """
    select c.role, c.period, a.n, count(*),
      count(case when coalesce(c.at_home, t.remote) then 1 end),
      count(coalesce(c.at_home, t.remote)),
      count(case when c.seniority = 'entry' then 1 end),
      count(case when c.seniority = 'mid' then 1 end),
      count(case when c.seniority = 'senior' then 1 end),
      count(case when c.told then 1 end)
    from chosen as c
    left join text_home as t on c.r = t.r
    join again as a on c.role = a.role and c.period is not distinct from a.period
    group by c.role, c.period, a.n"""


def _grouped(connection: "duckdb.DuckDBPyConnection", query: str) -> dict[Group, tuple[int, ...]]:
    rows = connection.execute(query).fetchall()
    return {(role, period): tuple(map(int, values)) for role, period, *values in rows}


def _top(
    connection: "duckdb.DuckDBPyConnection", counted: str, most: int
) -> dict[Group, list[tuple[str, int]]]:
    """Return the most frequent of the names that are counted in each group, with their counts."""
    query = f"""
        select role, period, name, n from (
          select role, period, name, n, row_number() over (
              partition by role, period order by n desc, name) as place
          from ({counted}) as counted) as placed
        where place <= {most} order by role, period, place"""
    held: dict[Group, list[tuple[str, int]]] = defaultdict(list)
    for role, period, value, n in connection.execute(query).fetchall():
        held[role, period].append((value, int(n)))
    return held


def _skills(
    connection: "duckdb.DuckDBPyConnection", bases: dict[Group, int]
) -> dict[Group, tuple[SkillShare, ...]]:
    rows = connection.execute(
        "select role, period, skill, n from skill_count where n >= $least order by n desc, skill",
        {"least": LEAST_SKILL},
    ).fetchall()
    held: dict[Group, list[SkillShare]] = defaultdict(list)
    for role, period, skill, n in rows:
        if len(held[role, period]) < MOST_SKILLS:
            held[role, period].append(SkillShare(skill, round(n / bases[role, period], DIGITS)))
    return {group: tuple(skills) for group, skills in held.items()}


def _named(
    connection: "duckdb.DuckDBPyConnection", skills: Collection[str]
) -> dict[Group, dict[str, int]]:
    """Return in how many postings of each group some skills are named, none among them."""
    rows = connection.execute("select role, period, skill, n from skill_count").fetchall()
    held: dict[Group, dict[str, int]] = defaultdict(lambda: dict.fromkeys(sorted(skills), 0))
    for role, period, skill, n in rows:
        if skill in skills:
            held[role, period][skill] = max(n, 0)
    return held


def _unranked(
    named: Mapping[str, int], base: int, ranked: Collection[SkillShare]
) -> tuple[SkillShare, ...]:
    """Return the shares of skills that stand in no ranking."""
    above = {skill.id for skill in ranked}
    held = {skill: n for skill, n in named.items() if skill not in above}
    return tuple(SkillShare(skill, round(n / base, DIGITS)) for skill, n in held.items() if base)


def _salary(connection: "duckdb.DuckDBPyConnection", group: Group, n: int, ends: bool) -> Salary:
    """Return the pay of a group's n ranges in whole units; percentiles are over their midpoints.

    A group at a time, because each percentile holds all its values in memory.
    """
    role, period = group
    where = "from paid where role = $role and period is not distinct from $period"
    given = {"role": role, "period": period}
    ranks = median_ranks(n)
    sure = "".join(
        f", percentile_disc({(rank - 0.5) / n!r}) within group (order by mid)"
        for rank in ranks or ()
    )
    points = ", ".join(
        f"percentile_cont({share}) within group (order by mid)"
        for share in (0.1, 0.25, 0.5, 0.75, 0.9)
    )
    query = f"select avg(low), avg(high), {points}{sure} {where}"
    low, high, *values = (round(v) for v in connection.execute(query, given).fetchall()[0])
    p10, p25, median, p75, p90, *sure_ends = values
    median_low, median_high = sure_ends or (None, None)
    salary = Salary(low, high, p10, p25, median, p75, p90, n, median_low, median_high)
    return salary if ends else salary._replace(mean_low=None, mean_high=None)
