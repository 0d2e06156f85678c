"""Postings sorted: which role and level each is, and why the others are left out.

Titles, places, pay and skills come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from typing import TYPE_CHECKING

from careercli.analysis.postings import TitleReading
from careercli.market import dialect, pay
from careercli.market.given import Period, Wanted
from careercli.market.places import Places, truth
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


def read_titles(
    connection: "duckdb.DuckDBPyConnection", rules: TitleRules
) -> tuple[TitleReading, ...]:
    """Return what the rules make of every distinct title, the most frequent first."""
    rows = connection.execute(
        "select title, count(*) from posting where title is not null"
        " group by title order by count(*) desc, title"
    ).fetchall()
    return tuple(rules.read(title, count) for title, count in rows)


def sort(
    connection: "duckdb.DuckDBPyConnection",
    titles: tuple[TitleReading, ...],
    places: Places,
    wanted: Wanted,
    by: Period | None,
) -> dict[str, int]:
    """Make the view `sorted` of the postings that count; return why the others do not.

    A row holds `r` (the posting's row), `role`, `seniority`, `company`, `metros`,
    `at_home` (whether it says that the work is remote), `day`, `period` (its
    first day, null without `by`), the keys of duplicates, `tags`, `told` (whether it has
    any, or a text), and its pay a year:
    `low`, `high`, `currency`, `swapped`, or `no_pay`, why what stands there does not count.
    """
    _table(
        connection,
        "title_read",
        "title varchar, role varchar, excluded varchar, seniority varchar",
        [list(column) for column in zip(*map(_title_row, titles), strict=True)] or [[]],
    )
    _read_places(connection, places)
    _read_flags(connection)
    _read_periods(connection)
    period = "cast(null as date)" if by is None else dialect.period_start(by, "p.day")
    connection.execute(f"""
        create table reasoned as
        select p.rowid as r, t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
          w.metros, coalesce(f.remote, w.remote) as at_home, p.day, {period} as period,
          p.id_key, p.url_key, p.text_key, p.tags,
          p.text is not null or p.tags is not null as told, m.code as currency, {pay.YEARLY},
          {_reason(wanted, by)} as reason
        from posting as p
        left join title_read as t on p.title = t.title
        left join place_read as w on p.place = w.place
        left join country_read as c on p.country = c.country
        left join flag_read as f on p.remote = f.flag
        left join level_read as l on lower(p.level) = l.level
        left join period_read as u on p.period = u.label
        left join currency_read as m on p.currency = m.currency""")
    connection.execute("create view sorted as select * from reasoned where reason is null")
    rows = connection.execute(
        "select reason, count(*) from reasoned where reason is not null group by reason"
        " order by count(*) desc, reason"
    ).fetchall()
    return dict(rows)


def _title_row(title: TitleReading) -> tuple[object, ...]:
    return title.title, title.role, title.excluded, title.seniority


UNCLASSIFIED = "no role's title"


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
        list(written),
        [list(place.countries) or None for place in read],
        [list(place.metros) for place in read],
        [place.remote for place in read],
    ]
    _table(
        connection,
        "place_read",
        "place varchar, countries varchar[], metros varchar[], remote boolean",
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
    query = f"select distinct {column} from posting where {column} is not null order by {column}"
    return [value for (value,) in connection.execute(query).fetchall()]


def _table(
    connection: "duckdb.DuckDBPyConnection", name: str, columns: str, values: list[list[object]]
) -> None:
    connection.execute(f"create table {name} ({columns})")
    dialect.insert(connection, name, values)


# --- duplicates -------------------------------------------------------------------------


def drop_duplicates(connection: "duckdb.DuckDBPyConnection") -> int:
    """Make the view `chosen` of the first of every posting; return how many are gone.

    Postings are the same by the source's id, then by address, then by company,
    title, place and text.
    """
    connection.execute("create table gone (r bigint)")
    connection.execute("""
        create view chosen as
        select s.* from sorted as s left join gone as g on s.r = g.r where g.r is null""")
    for key in ("id_key", "url_key", "text_key"):
        connection.execute(f"""
            insert into gone
            with twice as (
              select {key} as again, min(r) as first from chosen where {key} is not null
              group by {key} having count(*) > 1)
            select c.r from chosen as c join twice as t on c.{key} = t.again
            where c.r <> t.first""")
    return int(connection.execute("select count(*) from gone").fetchall()[0][0])
