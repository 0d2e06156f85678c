"""Postings sorted: which role and level each is, and why the others are left out.

Titles, places, periods and currencies come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from collections.abc import Sequence
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
    titles: tuple[TitleReading, ...],
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
    _read_title_table(connection, titles)
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
            w.id as place, coalesce(f.remote, w.remote) as at_home, p.day, {period} as period,
            p.id_key, p.url_key, p.text_key, p.tags, p.text, p.pay, p.title,
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


def _read_title_table(
    connection: "duckdb.DuckDBPyConnection", titles: tuple[TitleReading, ...]
) -> None:
    role = dialect.few(connection, "role_name", {title.role for title in titles if title.role})
    level = dialect.few(connection, "level_name", {*_LEVELS.values()})
    table = f"title varchar, role {role}, excluded varchar, seniority {level}"
    columns = [list(column) for column in zip(*map(_title_row, titles), strict=True)] or [[]]
    _table(connection, "title_read", table, columns)


def _title_row(title: TitleReading) -> tuple[object, ...]:
    return title.title, title.role, title.excluded, title.seniority


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
    written = _distinct(connection, "place")
    read = [places.read(place) for place in written]
    columns: list[list[object]] = [
        list(range(len(written))),
        list(written),
        [list(place.countries) or None for place in read],
        [list(place.metros) for place in read],
        [place.remote for place in read],
    ]
    _table(
        connection,
        "place_read",
        "id integer, place varchar, countries varchar[], metros varchar[], remote boolean",
        columns,
    )
    countries = _distinct(connection, "country")
    ids = [places.country(country) for country in countries]
    _table(connection, "country_read", "country varchar, id varchar", [list(countries), list(ids)])


def _read_flags(connection: "duckdb.DuckDBPyConnection") -> None:
    flags = _distinct(connection, "remote")
    _table(connection, "flag_read", "flag varchar, remote boolean",
           [list(flags), [truth(flag) for flag in flags]])  # fmt: skip
    _table(connection, "level_read", "level varchar, seniority varchar",
           [list(_LEVELS), list(_LEVELS.values())])  # fmt: skip


def _read_periods(connection: "duckdb.DuckDBPyConnection") -> None:
    labels = _distinct(connection, "period")
    named = [pay.period(label) for label in labels]
    factors = [None if name is None else pay.PER_YEAR[name] for name in named]
    columns: list[list[object]] = [list(labels), list(factors)]
    _table(connection, "period_read", "label varchar, factor integer", columns)
    written = list(dict.fromkeys([*_distinct(connection, "currency"), *pay.CODES]))
    codes = [pay.currency_code(currency) for currency in written]
    scales = [pay.PER_DOLLAR.get(code or "") for code in codes]
    table = "currency varchar, code varchar, per_dollar double"
    _table(connection, "currency_read", table, [list(written), list(codes), list(scales)])


def _distinct(connection: "duckdb.DuckDBPyConnection", column: str) -> list[str]:
    query = (
        f"select distinct value from written where field = '{column}' and value is not null"
        " order by value"
    )
    return [value for (value,) in connection.execute(query).fetchall()]


def _table(
    connection: "duckdb.DuckDBPyConnection", name: str, columns: str, values: list[list[object]]
) -> None:
    connection.execute(f"create table {name} ({columns})")
    dialect.insert(connection, name, values)


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
        gone += connection.execute("select count(*) from gone").fetchall()[0][0]
    return gone
