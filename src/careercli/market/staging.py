"""Files of postings as rows in the same columns, whatever their layout, and what is wrong there.

A file is read twice. First for the table `written` (file, field, value, n): what stands in
the columns that say few different things, and how often. Once that is understood, the rows
go where they count, without being kept in between.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from careercli.market.content import NOT_UTF8
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import literal
from careercli.market.engine.unreadable import (
    BadRow,
    BadRows,
    bad_lines,
    readable,
    reading,
    rejected,
)
from careercli.market.errors import BadPostings
from careercli.market.layouts import BOARD, FIELDS, Layout, column_of
from careercli.market.limits import REJECTED_ROWS
from careercli.market.options import ImportOptions
from careercli.market.scans import Scan
from careercli.market.steps import Step

MOST_BAD = 0.05
LONG_TITLE, MOST_TEXTS = 200, 0.5  # characters; the share of titles that are no titles
# What columns are called that say whether a posting is still open: `status`, `is_active`,
# `closedAt`, `job_expired`.
_STATUS = re.compile(
    r"(?:^|[_\W]|is|job|posting)(?:status|active|closed|open|expired|expiry|archived|filled|listed"
    r"|published|deleted|removed)(?:$|[_\W]|at|date|time|on)",
    re.IGNORECASE,
)
SAY_LITTLE = (
    *("title", "place", "country", "period", "currency", "remote", "level", "open", "closed"),
    *("posted", "low", "high", "pay"),
)
# What SQL reads by itself is not listed value by value: an ISO date or seconds since 1970, and a
# number without separators, whose size alone matters for what its column is in.
UNLISTED = ""
NO_LABEL = "\x1f"  # what parts an amount from its period and its currency
_IS_DAY = (
    "posted like '____-__-__%' or (posted between '1' and ':' and length(posted) > 8"
    " and try_cast(posted as double) is not null)"
)


def is_number(text: str) -> str:
    """Return the SQL of whether a cell is a number whatever its column's decimal mark is.

    `120000` and `45.5` are, `45.500` and `120,000` may be thousands, `nan` is not.
    """
    return (
        f"({text} between '0' and ':' and {text} not like '%.___'"
        f" and try_cast({text} as double) is not null)"
    )


_IDENTIFYING = ("id", "url", "text")
# What stands where an id is missing.
_NO_ID = (
    *("n/a", "#n/a", "na", "nan", "none", "null", "nil", "unknown", "undefined", "tbd", "tba"),
    *("0", "0.0", "-1", "-", "--", "---", "–", "?", "."),
)
Tell = Callable[[str], None]  # what is being done


class Staged(NamedTuple):
    """What was read: the files' rows, those that could not be, the postings made of the others."""

    rows: int
    bad_rows: int
    postings: int
    layouts: tuple[Layout, ...]
    status_columns: tuple[str, ...]
    files: tuple[Path, ...]


class Read(NamedTuple):
    """What became of the rows: why postings were left out, and how many count again."""

    staged: Staged
    reasons: dict[str, int]
    duplicates: int


# --- steps ---------------------------------------------------------------------------


def paired(layout: Layout, file: str, pair: str) -> Step:
    """Neighbouring rows that agree in `halves` as one, from the lower end of pay to the upper.

    A row that is left over is half a range. Of a layout whose `halves` are `title`:

    file_0
        row  title            salary_in_usd
        1    'Data Engineer'  '100000'
        2    'Data Engineer'  '120000'
        3    'Data Engineer'  '90000'
    pair_0
        title            low         high        half
        'Data Engineer'  '100000.0'  '120000.0'  false
        'Data Engineer'  '90000.0'   '90000.0'   true
    """
    halves = ", ".join(layout.halves)
    ends = ", ".join(
        f"cast({end}(number_in(salary_in_usd)) as varchar) as {name}"
        for end, name in (("min", "low"), ("max", "high"))
    )
    return Step(pair, (file,), f"""
        select {halves}, {ends}, count(*) = 1 as half
        from (
          select *, row_number() over (partition by {halves}, run order by row) - 1 as slot
          from (
            select *, row - row_number() over (partition by {halves} order by row) as run
            from {file}) as runs) as places
        group by {halves}, run, slot - slot % 2""")  # fmt: skip


def fields(scan: Scan, source: str, name: str, wanted: Iterable[str] = FIELDS) -> Step:
    """The fields of a file's rows, without spaces around them, null where they say nothing.

    All are read even where few are wanted, so that a row that cannot be read is one either way.

    Of a file with the columns `title` and `id`, mapped to the fields of these names:

    file_0
        title               id
        ' Data Engineer '   '7'
        ''                  'N/A'
        'Data Analyst'      ' - '
    field_0
        title            id    company  half   bad
        'Data Engineer'  '7'   null     false  false
        null             null  null     false  false
        'Data Analyst'   null  null     false  false
    """
    half = "half" if scan.layout.halves else "false"
    bad = _bad(scan)
    every = ", ".join(f"cast({_field(scan, field)} as varchar) as {field}" for field in FIELDS)
    cleaned = ", ".join(
        f"{_CLEANED.get(field, f'trimmed({field})')} as {field}" for field in wanted
    )
    return Step(name, (source,), f"""
        select {cleaned}, half, bad
        from (select {every}, {half} as half, {bad} as bad from {source}) as every""")  # fmt: skip


def _bad(scan: Scan) -> str:
    """Return the SQL of whether a row cannot be read, though DuckDB gives it."""
    if scan.layout.halves:
        return "false"
    if scan.form == "json lines":
        return "bad_line"
    if scan.census is None or not scan.census.nul:
        return "false"
    texts = [f"coalesce({_field(scan, field)}, '')" for field in fields_read(scan, FIELDS)]
    return f"strpos({' || '.join(texts)}, chr(0)) > 0"


def _identifier(text: str) -> str:
    """Return the SQL of an id or an address, null where its cell says that there is none."""
    words = ", ".join(map(literal, _NO_ID))
    return f"case when length({text}) > 9 or lower({text}) not in ({words}) then {text} end"


_CLEANED = {
    "text": "nullif(text, '')",
    "tags": "tags",
    "posted": "posted",
    "currency": "upper(trimmed(currency))",
    "id": _identifier("trimmed(id)"),
    "url": _identifier("trimmed(url)"),
}


def written(scan: Scan, number: int) -> Step:
    """What stands in the fields of a file that say few different things, and how often.

    Of a file that has a title and no other of them:

    little_0
        title            bad
        'Data Engineer'  false
        'Data Engineer'  false
        null             true
    written
        file  field    value            n
        0     'title'  'Data Engineer'  2
        0     'title'  null             1
        0     'bad'    'false'          2
        0     'bad'    'true'           1
    """
    fields = fields_read(scan, SAY_LITTLE)
    ends = [field for field in ("high", "low", "pay") if field in fields]
    listed = {**{field: _LISTED.get(field, field) for field in fields}, "bad": "bad"}
    sets = [f"({field})" for field in listed]
    named = "".join(f" when grouping({field}) = 0 then '{field}'" for field in listed)
    values = ", ".join(f"cast({field} as varchar)" for field in listed)
    value = f"coalesce({values})"
    if ends:
        labels = [field if field in fields else "''" for field in ("period", "currency")]
        sets.append(f"({', '.join(['size', 'amount', *(x for x in labels if x in fields)])})")
        named = f" when grouping(size) = 0 then 'amount'{named}"
        label, currency = (f"coalesce({field}, '')" for field in labels)
        value = f"""case when grouping(size) = 0 then coalesce(cast(size as varchar), amount)
            || '{NO_LABEL}' || {label} || '{NO_LABEL}' || {currency} else {value} end"""
    every = ", ".join(f"{sql} as {field}" for field, sql in listed.items())
    return Step("written", (f"little_{number}",), f"""
        select {number} as file, case{named} end as field, {value} as value, count(*) as n
        from (select {every}{_sizes(ends)} from ({_numbered(ends, number)}) as numbered) as listed
        group by grouping sets ({', '.join(sets)})""")  # fmt: skip


def _numbered(ends: Iterable[str], number: int) -> str:
    """Return the SQL of rows with the numbers that the cells of amounts are, null where none is."""
    numbers = "".join(
        f", case when {is_number(end)} then try_cast({end} as double) end as {end}_number"
        for end in ends
    )
    return f"select *{numbers} from little_{number}"


def _sizes(ends: Sequence[str]) -> str:
    """Return the SQL of the size of a row's amount, and of the amount where it is not a number.

    It is the number by its first two digits: 123456 is 120000.
    """
    if not ends:
        return ""
    cases = " ".join(f"when {end} is not null then {end}_number" for end in ends)
    number = f"(case {cases} end)"
    amount = f"coalesce({', '.join(ends)}, null)"
    return f""", case when {number} > 1
          then round({number}, 1 - cast(floor(log10({number})) as integer)) end as size,
          case when {number} is null then {amount} end as amount"""


_LISTED = {
    "posted": f"case when {_IS_DAY} then '{UNLISTED}' else posted end",
    **{
        end: f"case when {end}_number is not null then '{UNLISTED}' else {end} end"
        for end in ("low", "high")
    },
}


def rows(scan: Scan, options: ImportOptions, number: int) -> Step:
    """What the rows of a file say: days, amounts, and the keys by which duplicates are known.

    Two postings are the same where their ids (of one file), their addresses or their texts agree
    and their titles and employers do too. A row that has none of these is `keyless`, and its
    `id_key` is of its title, employer and place, by which such rows are only counted.
    Pay in a file that has no column of currencies is in the currency that was asked for.

    field_0
        id    url                      title            company  posted        low        high
        '7'   'https://A.test/J?gh_src=1'  'Data Engineer'  'Acme'   '2026-03-01'  '$120k'  null
        '7'   null                     'Data Engineer'  'ACME'   'soon'        '120,000'  null
        null  null                     'Data Engineer'  'Acme'   null          null     null
    date_read
        file  posted  day
        0     'soon'  null
    row_0
        title            day                low        high  keyless
        'Data Engineer'  date '2026-03-01'  '$120k'    null  false
        'Data Engineer'  null               '120,000'  null  false
        'Data Engineer'  null               null       null  true
    """
    paid_in = "currency"
    has = fields_read(scan, FIELDS)
    if "currency" not in has and options.currency is not None:
        paid_in = literal(options.currency)
    last = (options.today or date(2099, 12, 31)) + timedelta(days=1)  # somewhere it is tomorrow
    same = "lower(title), lower(company)"
    keyless = " and ".join(f"{field} is null" for field in _IDENTIFYING if field in has) or "true"
    by_id = f"case when id is not null then hash({number}, id, {same})"
    return Step(f"row_{number}", (f"field_{number}", "date_read"), f"""
        select title, company, place, country,
          {by_id} when {keyless} then hash({same}, place) end as id_key,
          {_key("url", f"same_address(url), {same}", has)} as url_key,
          {_key("text", f"{same}, place, text", has)} as text_key,
          {keyless} as keyless,
          case when day between date '1990-01-01' and date '{last}' then day end as day,
          text, pay, {"tag_line(tags)" if "tags" in has else "null"} as tags,
          low, high, period, {paid_in} as currency, remote, level, predicted, hidden, open, closed,
          half, bad
        from (
          select f.*, coalesce(d.day, day_in(f.posted)) as day
          from field_{number} as f
          left join date_read as d on d.file = {number} and f.posted = d.posted) as dated
        """)  # fmt: skip


def _key(field: str, of: str, has: Iterable[str]) -> str:
    """Return the SQL of a key, null where the field is."""
    return f"case when {field} is not null then hash({of}) end" if field in has else "null"


def fields_read(scan: Scan, fields: Iterable[str]) -> list[str]:
    """Return those of some fields that a file has."""
    return [field for field in fields if _field(scan, field) != "null"]


def _field(scan: Scan, field: str) -> str:
    """Return the SQL of a field, null where the file does not have its column."""
    sql = scan.layout.fields.get(field)
    column = column_of(sql or "")
    columns = {name.casefold() for name in scan.columns} | set(scan.layout.halves)
    if sql is None or (column is not None and column.casefold() not in columns):
        return "null"
    return sql


# --- reading ---------------------------------------------------------------------------


def read_written(engine: Engine, scans: Sequence[Scan], lenient: bool, tell: Tell) -> Staged:
    """Make the table `written`; raise `BadPostings` for a file that cannot be read.

    A row that cannot be read is counted and skipped; over 5 % of a file's rows
    are an error unless `lenient`.
    """
    kinds = {"file": "integer", "field": "varchar", "value": "varchar", "n": "bigint"}
    engine.load("written", kinds, ())
    total = bad = postings = 0
    layouts: dict[str, Layout] = {}
    for number, scan in enumerate(scans):
        tell(f"reading {scan.path.name}")
        read, wrong, more, first = _read(engine, scan, number)
        if wrong and wrong > MOST_BAD * (read + wrong) and not lenient:
            raise _too_many(scan, read, wrong, first)
        _check_titles(engine, scan, number)
        total, bad, postings = total + read + wrong, bad + wrong, postings + more
        layouts[scan.layout.name] = scan.layout
    status = dict.fromkeys(column for scan in scans for column in _status_columns(scan))
    files = tuple(scan.path for scan in scans)
    return Staged(total, bad, postings, tuple(layouts.values()), tuple(status), files)


def _columns_read(scan: Scan) -> list[str]:
    """Return the columns that fields or the ends of a range are made of.

    A row that cannot be read in another column is not a bad row.
    """
    sql = " ".join((*scan.layout.fields.values(), *scan.layout.halves, "salary_in_usd")).casefold()
    named = {word.replace('""', '"') for word in re.findall(r'"((?:[^"]|"")+)"', sql)}
    named |= set(re.findall(r"\w+", sql))
    columns = [column for column in scan.columns if column.casefold() in named]
    return [*columns, *(["bad_line"] if scan.form == "json lines" else [])]


def _status_columns(scan: Scan) -> list[str]:
    """Return the columns that sound as if they said which postings are closed, and are not read."""
    if scan.layout is BOARD:
        return []
    read = {column.casefold() for column in scan.layout.columns()}
    return [c for c in scan.columns if c.casefold() not in read and _STATUS.search(c)]


def _read(engine: Engine, scan: Scan, number: int) -> tuple[int, int, int, BadRow | None]:
    """Return how many rows a file holds, how many are bad, the postings, and the first bad row.

    Rows that the census of the file has counted and DuckDB does not give are bad rows too.
    """
    halves = bool(scan.layout.halves)
    file = f"file_{number}"
    with reading(engine, scan.path, rejects=scan.form == "csv"):
        if scan.form == "csv" and scan.census:
            lost = scan.census.records - 1 - readable(engine, scan.sql)
            if lost > REJECTED_ROWS:
                raise _unread(scan, lost)
        good = f"{scan.sql} where not bad_line" if scan.form == "json lines" else scan.sql
        engine.file(file, good if halves else scan.sql, _columns_read(scan), numbered=halves)
        source = file
        if halves:
            source = f"pair_{number}"
            engine.name(paired(scan.layout, file, source))
        engine.name(fields(scan, source, f"field_{number}"))
        engine.name(fields(scan, source, f"little_{number}", fields_read(scan, SAY_LITTLE)))
        engine.insert_over_all_columns(written(scan, number))
        counted = dict(
            engine.rows(f"select value, n from written where file = {number} and field = 'bad'")
        )
        read, wrong = counted.get("false", 0), counted.get("true", 0)
        postings, bad = read, BadRows(wrong, None)
        if scan.form == "csv":
            bad = rejected(engine)
            wrong += bad.rows
        elif wrong or (scan.form == "json lines" and halves):
            bad = bad_lines(engine, scan.sql)
            wrong = bad.rows
        if halves:
            read = engine.one(f"select count(*) from {good}")
    return read, wrong + _lost(scan, read + wrong, bad.quotes), postings, bad.first


def _check_titles(engine: Engine, scan: Scan, number: int) -> None:
    """Raise `BadPostings` where most titles of a file are long texts or HTML: another column's."""
    texts, every = engine.rows(
        f"""select coalesce(sum(case when length(value) > {LONG_TITLE} or value like '%</%'
            or value like '%<br%' or value like '%&lt;%' then n end), 0), coalesce(sum(n), 0)
          from written where file = {number} and field = 'title' and value is not null"""
    )[0]
    if texts > MOST_TEXTS * every:
        column = column_of(scan.layout.fields["title"])
        hint = "name the column that holds the titles: --map title=COLUMN"
        raise BadPostings(scan.path, "most titles are long texts or HTML", hint, column=column)


def _lost(scan: Scan, rows: int, quotes: bool) -> int:
    """Return how many rows of a text DuckDB neither gave nor rejected.

    Where `quotes` stand in the wrong places, the fast count can be as wrong as DuckDB's.
    """
    names = 1 if scan.form == "csv" else 0  # a row of their own
    if scan.census is None or (scan.census.records - names == rows and not quotes):
        return 0
    return max(scan.census.exact() - names - rows, 0)


# --- what is wrong -------------------------------------------------------------------


def _too_many(scan: Scan, read: int, wrong: int, first: BadRow | None) -> BadPostings:
    row, column, why = first or (None, None, "not readable")
    share = f"{wrong:,} of {read + wrong:,} rows cannot be read; the first: {why}"
    hint = "mend the file, or skip what cannot be read with --lenient"
    if why == "invalid encoding":
        hint = f"if the file is not UTF-8, {NOT_UTF8}; or skip these rows with --lenient"
    return BadPostings(scan.path, share, hint, row=row, column=column or None)


def _unread(scan: Scan, lost: int) -> BadPostings:
    wrong = f"{lost:,} rows cannot be read: other numbers of columns, or quotes that never close"
    return BadPostings(
        scan.path, wrong, f"mend the file: --lenient skips up to {REJECTED_ROWS:,} rows"
    )
