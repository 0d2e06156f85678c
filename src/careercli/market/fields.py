"""The columns of a file as the fields of postings: steps, and which of them a file has."""

import re
from collections.abc import Iterable

from careercli.market.engine.expressions import literal
from careercli.market.layouts import FIELDS, Layout, column_of
from careercli.market.scans import Scan
from careercli.market.steps import Step

# What stands where an id is missing.
_NO_ID = (
    *("n/a", "#n/a", "na", "nan", "none", "null", "nil", "unknown", "undefined", "tbd", "tba"),
    *("0", "0.0", "-1", "-", "--", "---", "–", "?", "."),
)


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
    texts = ", ".join(f"cast({_field(scan, field)} as varchar) as {field}" for field in FIELDS)
    cleaned = ", ".join(
        f"{_CLEANED.get(field, f'trimmed({field})')} as {field}" for field in wanted
    )
    return Step(name, (source,), f"""
        select {cleaned}, half, bad
        from (select {texts}, {half} as half, {bad} as bad from {source}) as every""")  # fmt: skip


def _bad(scan: Scan) -> str:
    """Return the SQL of whether a row cannot be read, though DuckDB gives it."""
    if scan.layout.halves:
        return "false"
    if scan.form == "json lines":
        return "bad_line"
    if scan.census is None or not scan.census.nul:
        return "false"
    texts = [f"coalesce({_field(scan, field)}, '')" for field in fields_in(scan)]
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


def fields_in(scan: Scan, fields: Iterable[str] = FIELDS) -> list[str]:
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


def columns_read(scan: Scan) -> list[str]:
    """Return the columns that fields or the ends of a range are made of.

    A row that cannot be read in another column is not a bad row.
    """
    sql = " ".join((*scan.layout.fields.values(), *scan.layout.halves, "salary_in_usd")).casefold()
    named = {word.replace('""', '"') for word in re.findall(r'"((?:[^"]|"")+)"', sql)}
    named |= set(re.findall(r"\w+", sql))
    columns = [column for column in scan.columns if column.casefold() in named]
    return [*columns, *(["bad_line"] if scan.form == "json lines" else [])]
