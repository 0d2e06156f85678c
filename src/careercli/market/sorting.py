"""Postings sorted: which role and level each is, and why the others are left out.

Titles, places, periods and currencies come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.analysis.postings import TitleReading
from careercli.market import dialect, pay
from careercli.market.given import Given, Period, Wanted
from careercli.market.places import Places, truth
from careercli.market.reading import Scan
from careercli.market.staging import Tell, fields_of, reading, rows
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

    The view `chosen` is of those that count, with `r`, the number of a posting's row.
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
    reasons = _reasons(given.wanted, given.by, rules)
    columns = _make_tables(connection, scans, reasons.values())
    kept = ", ".join(map(_kept, columns))
    for scan in scans:
        tell(f"sorting {scan.path.name}")
        found = _sorted(rows(scan, given), reasons, given.by)
        with reading(connection, scan):
            query = f"insert into posting select {kept} from ({found}) as found"
            dialect.in_order(connection, query)
    counted = connection.execute(
        "select reason, count(*) from posting where reason is not null group by reason"
    ).fetchall()
    return dict(sorted(counted, key=lambda row: (-row[1], row[0])))


# The columns of `posting`, and the field that a file must have for one to be worth its memory.
_COLUMNS = {
    "role": "role_name", "seniority": "level_name", "company": "varchar", "place": "integer",
    "at_home": "boolean", "day": "date", "period": "date", "id_key": "ubigint",
    "url_key": "ubigint", "text_key": "ubigint", "tags": "varchar", "told": "boolean",
    "text": "varchar", "pay": "varchar", "title": "varchar", "reason": "reason_name",
    "currency": "currency_name", "low": "double", "high": "double", "swapped": "boolean",
    "no_pay": "no_pay_name",
}  # fmt: skip
_FROM = {
    **{column: column for column in ("company", "place", "tags", "text", "pay")},
    "day": "posted", "id_key": "id", "url_key": "url", "text_key": "text",
}  # fmt: skip


def _make_tables(
    connection: "duckdb.DuckDBPyConnection", scans: Iterable[Scan], reasons: Iterable[str]
) -> list[str]:
    """Make `posting` with the columns that any file fills, which are returned, and `chosen`."""
    dialect.few(connection, "reason_name", reasons)
    dialect.few(connection, "no_pay_name", pay.NO_PAY)
    fields = frozenset[str]().union(*map(fields_of, scans))
    filled = [column for column in _COLUMNS if _FROM.get(column) in {None, *fields}]
    columns = ", ".join(f"{column} {_COLUMNS[column]}" for column in filled)
    connection.execute(f"create table posting ({columns})")
    absent = [f"cast(null as {kind}) as {c}" for c, kind in _COLUMNS.items() if c not in filled]
    every = ", ".join([f"{dialect.ROW} as r", "*", *absent])
    connection.execute(f"create view chosen as select {every} from posting where reason is null")
    return filled


def _kept(column: str) -> str:
    """Return the SQL of what `posting` keeps of a column."""
    if column in ("text", "pay"):
        return f"case when reason is null then {column} end"
    if column == "title":
        return f"case when reason = {dialect.literal(UNCLASSIFIED)} then title end"
    return column


def _sorted(rows: str, reasons: Mapping[str, str], by: Period | None) -> str:
    """Return the SQL that makes rows of a file rows of `posting`."""
    period = "cast(null as date)" if by is None else dialect.period_start(by, "p.day")
    cases = " ".join(
        f"when {condition} then {dialect.literal(reason)}" for condition, reason in reasons.items()
    )
    return f"""
          select t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
            w.{dialect.ROW} as place, coalesce(f.remote, w.remote) as at_home, p.day,
            {period} as period, p.id_key, p.url_key, p.text_key, p.tags, p.text, p.pay, p.title,
            p.text is not null or p.tags is not null as told, m.code as currency, {pay.YEARLY},
            case {cases} end as reason
          from ({rows}) as p
          left join title_read as t on p.title = t.title
          left join place_read as w on p.place = w.place
          left join country_read as c on p.country = c.country
          left join flag_read as f on p.remote = f.flag
          left join level_read as l on lower(p.level) = l.level
          left join period_read as u on p.period = u.label
          left join currency_read as m on p.currency = m.currency
          where not p.bad"""


def _read_titles(connection: "duckdb.DuckDBPyConnection", rules: TitleRules) -> None:
    role = dialect.few(connection, "role_name", {rule.role for rule in rules.titles})
    level = dialect.few(connection, "level_name", {*_LEVELS.values()})
    columns = f"title varchar, role {role}, excluded varchar, seniority {level}"

    def read(title: str) -> tuple[object, ...]:
        found = rules.read(title)
        return found.role, found.excluded, found.seniority

    _read_each(connection, "title", f"title_read ({columns})", read)


def _reasons(wanted: Wanted, by: Period | None, rules: TitleRules) -> dict[str, str]:
    """Return the SQL of what leaves a posting out, with the reason, the first to be told first."""
    reasons = {
        "p.title is null": "no title",
        "p.half": "a range without its other end",
        dialect.is_true("p.hidden"): "not listed",
    }
    if wanted.country:
        code = dialect.literal(wanted.country)
        known = dialect.holds("w.countries", code)
        reasons[f"c.id <> {code}"] = f"not in {wanted.country}"
        reasons[f"c.id is null and {known} is null"] = "country unknown"
        reasons[f"c.id is null and not {known}"] = f"not in {wanted.country}"
    if wanted.since or wanted.until or by:
        reasons["p.day is null"] = "no date"
    if wanted.since:
        reasons[f"p.day < date '{wanted.since}'"] = f"before {wanted.since}"
    if wanted.until:
        reasons[f"p.day > date '{wanted.until}'"] = f"after {wanted.until}"
    for name in dict.fromkeys(rule.name for rule in rules.exclusions):
        reasons[f"t.excluded = {dialect.literal(name)}"] = f"excluded title: {name}"
    return reasons | {"t.role is null": UNCLASSIFIED}


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
    codes = connection.execute("select code from currency_read where code is not null").fetchall()
    dialect.few(connection, "currency_name", {code for (code,) in codes})


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

    Then take away all but the first of each and return how many are gone. Postings are the
    same by the source's id, then by address, then by company, title, place and text.
    """
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
