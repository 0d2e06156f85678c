"""Postings sorted: which role and level each is, and why the others are left out.

Titles, places, periods and currencies come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli.analysis.postings import TitleReading
from careercli.market import dialect, pay
from careercli.market.given import Given, Period, Wanted
from careercli.market.places import Places, truth
from careercli.market.reading import Scan
from careercli.market.staging import Tell, reading, rows
from careercli.market.titles import TitleRules

if TYPE_CHECKING:
    import duckdb

_LEVELS = {
    **dict.fromkeys(("en", "internship", "intern", "entry level", "entry-level", "entry"), "entry"),
    **dict.fromkeys(("junior", "jr", "jr.", "graduate", "new grad", "trainee"), "entry"),
    **dict.fromkeys(("mi", "associate", "mid", "mid level", "mid-level", "middle"), "mid"),
    **dict.fromkeys(("se", "senior", "sr", "sr.", "senior level", "senior-level"), "senior"),
    **dict.fromkeys(("ex", "lead", "staff", "principal", "director", "executive"), "senior"),
}

UNCLASSIFIED = "no role's title"
AT_ONCE = 50_000  # texts that are read in Python at a time


def read_titles(
    connection: "duckdb.DuckDBPyConnection", rules: TitleRules
) -> tuple[TitleReading, ...]:
    """Return what the rules make of every distinct title, the most frequent first."""
    rows = connection.execute(
        "select value, sum(n) as n from written where field = 'title' and value is not null"
        " group by value order by sum(n) desc, value"
    ).fetchall()
    return tuple(rules.read(title, int(count)) for title, count in rows)


def sort(
    connection: "duckdb.DuckDBPyConnection",
    scans: Sequence[Scan],
    given: Given,
    rules: TitleRules,
    places: Places,
    tell: Tell,
) -> dict[str, int]:
    """Make the table `posting` and return why the postings that do not count are left out.

    A row holds `role`, `seniority`, `company`, `place` (a row of `place_read`),
    `at_home` (whether it says that the work is remote), `day`, `period` (its
    first day, null without `given.by`), the keys of duplicates, `tags`, `told` (whether it has
    any, or a text), its pay a year: `low`, `high`, `currency`, `swapped`, or `no_pay`, why what
    stands there does not count; and `reason`, why it is left out, null where it counts. Only
    those that count keep their `text` and `pay` in words, only those of no role their `title`.
    """
    _read_titles(connection, rules)
    _read_places(connection, places)
    _read_flags(connection)
    _read_periods(connection)
    connection.execute(_POSTING)
    for scan in scans:
        tell(f"sorting {scan.path.name}")
        with reading(connection, scan):
            dialect.in_order(connection, f"insert into posting {_sorted(rows(scan, given), given)}")
    counted = connection.execute(
        "select reason, count(*) from posting where reason is not null group by reason"
        " order by count(*) desc, reason"
    ).fetchall()
    return dict(counted)


_POSTING = """
create table posting (
  role role_name, seniority level_name, company varchar, place integer, at_home boolean, day date,
  period date, id_key ubigint, url_key ubigint, text_key ubigint, tags varchar, told boolean,
  text varchar, pay varchar, title varchar, reason varchar,
  currency varchar, low double, high double, swapped boolean, no_pay varchar)
"""


def _sorted(rows: str, given: Given) -> str:
    """Return the SQL that makes rows of a file rows of `posting`."""
    period = "cast(null as date)" if given.by is None else dialect.period_start(given.by, "p.day")
    unclassified = f"reason = {dialect.literal(UNCLASSIFIED)}"
    return f"""
        select role, seniority, company, place, at_home, day, period, id_key, url_key, text_key,
          tags, text is not null or tags is not null, case when reason is null then text end,
          case when reason is null then pay end, case when {unclassified} then title end, reason,
          currency, low, high, swapped, no_pay
        from (
          select t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
            w.{dialect.ROW} as place, coalesce(f.remote, w.remote) as at_home, p.day,
            {period} as period, p.id_key, p.url_key, p.text_key, p.tags, p.text, p.pay, p.title,
            m.code as currency, {pay.YEARLY}, {_reason(given.wanted, given.by)} as reason
          from ({rows}) as p
          left join title_read as t on p.title = t.title
          left join place_read as w on p.place = w.place
          left join country_read as c on p.country = c.country
          left join flag_read as f on p.remote = f.flag
          left join level_read as l on lower(p.level) = l.level
          left join period_read as u on p.period = u.label
          left join currency_read as m on p.currency = m.currency
          where not p.bad) as s"""


def _read_titles(connection: "duckdb.DuckDBPyConnection", rules: TitleRules) -> None:
    role = dialect.few(connection, "role_name", {rule.role for rule in rules.titles})
    level = dialect.few(connection, "level_name", {*_LEVELS.values()})
    columns = f"title varchar, role {role}, excluded varchar, seniority {level}"

    def read(title: str) -> tuple[object, ...]:
        found = rules.read(title)
        return found.role, found.excluded, found.seniority

    _read_each(connection, "title", f"title_read ({columns})", read)


def _reason(wanted: Wanted, by: Period | None) -> str:
    """Return the SQL of why a posting is left out, null where it is not."""
    reasons = [
        ("p.title is null", "'no title'"),
        ("p.half", "'a range without its other end'"),
        (dialect.is_true("p.hidden"), "'not listed'"),
    ]
    if wanted.country:
        code = dialect.literal(wanted.country)
        known = dialect.holds("w.countries", code)
        reasons += [
            (f"c.id <> {code}", f"'not in ' || {code}"),
            (f"c.id is null and {known} is null", "'country unknown'"),
            (f"c.id is null and not {known}", f"'not in ' || {code}"),
        ]
    if wanted.since or wanted.until or by:
        reasons.append(("p.day is null", "'no date'"))
    if wanted.since:
        reasons.append((f"p.day < date '{wanted.since}'", f"'before {wanted.since}'"))
    if wanted.until:
        reasons.append((f"p.day > date '{wanted.until}'", f"'after {wanted.until}'"))
    reasons += [
        ("t.excluded is not null", "'excluded title: ' || t.excluded"),
        ("t.role is null", dialect.literal(UNCLASSIFIED)),
    ]
    cases = " ".join(f"when {condition} then {reason}" for condition, reason in reasons)
    return f"case {cases} end"


def _read_places(connection: "duckdb.DuckDBPyConnection", places: Places) -> None:
    def read(place: str) -> tuple[object, ...]:
        found = places.read(place)
        return list(found.countries) or None, list(found.metros), found.remote

    columns = "place varchar, countries varchar[], metros varchar[], remote boolean"
    _read_each(connection, "place", f"place_read ({columns})", read)
    country = "country_read (country varchar, id varchar)"
    _read_each(connection, "country", country, lambda written: (places.country(written),))


def _read_flags(connection: "duckdb.DuckDBPyConnection") -> None:
    flag = "flag_read (flag varchar, remote boolean)"
    _read_each(connection, "remote", flag, lambda flag: (truth(flag),))
    connection.execute("create table level_read (level varchar, seniority varchar)")
    dialect.insert(connection, "level_read", [list(_LEVELS), list(_LEVELS.values())])


def _read_periods(connection: "duckdb.DuckDBPyConnection") -> None:
    period = "period_read (label varchar, factor integer)"
    _read_each(connection, "period", period, lambda label: (pay.factor(label),))

    def read(currency: str) -> tuple[object, ...]:
        code = pay.currency_code(currency)
        return code, pay.PER_DOLLAR.get(code or "")

    currency = "currency_read (currency varchar, code varchar, per_dollar double)"
    _read_each(connection, "currency", currency, read, pay.CODES)


def _read_each(
    connection: "duckdb.DuckDBPyConnection",
    field: str,
    table: str,
    read: Callable[[str], tuple[object, ...]],
    more: Sequence[str] = (),
) -> None:
    """Make a table of what each distinct text of a field says, and some `more` texts.

    Some thousands at a time, because there can be as many as postings.
    """
    connection.execute(f"create table {table}")
    connection.execute(
        f"""
        create or replace temp table distinct_value as
        select value from written where field = $field and value is not null
        union select {dialect.each("$more")} order by value""",
        {"field": field, "more": list(more)},
    )
    query = (
        f"select value from distinct_value where {dialect.ROW} >= $first and {dialect.ROW} < $stop"
    )
    for first in range(0, _count(connection, "distinct_value"), AT_ONCE):
        given = {"first": first, "stop": first + AT_ONCE}
        values = [value for (value,) in connection.execute(query, given).fetchall()]
        columns = [list(column) for column in zip(*map(read, values), strict=True)]
        dialect.insert(connection, table.partition(" ")[0], [list(values), *columns])


def _count(connection: "duckdb.DuckDBPyConnection", table: str) -> int:
    return int(connection.execute(f"select count(*) from {table}").fetchall()[0][0])


# --- duplicates -------------------------------------------------------------------------


def drop_duplicates(connection: "duckdb.DuckDBPyConnection") -> int:
    """Make the table `again` (role, period, n) of how many postings count, again and again.

    Then take away all but the first of each and return how many are gone: the view `chosen`
    is of those that remain, `r` is a posting's row. Postings are the same by the source's id,
    then by address, then by company, title, place and text.
    """
    connection.execute(
        f"create view chosen as select {dialect.ROW} as r, * from posting where reason is null"
    )
    connection.execute(
        "create table again as select role, period, count(*) as n from chosen group by role, period"
    )
    gone = 0
    for key in ("id_key", "url_key", "text_key"):
        connection.execute(f"""
            create or replace temp table gone as
            with twice as (
              select {key} from chosen where {key} is not null
              group by {key} having count(*) > 1)
            select r from (
              select c.r, min(c.r) over (partition by c.{key}) as first
              from chosen as c join twice as t on c.{key} = t.{key}) as held
            where r <> first""")
        connection.execute(f"delete from posting where {dialect.ROW} in (select r from gone)")
        gone += _count(connection, "gone")
    return gone
