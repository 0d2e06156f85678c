"""What stands in the cells of a file, and how often: a step, for the fields that say few things.

Each distinct value is read once (`columns.py`). What SQL reads by itself is not listed value by
value: an ISO date or seconds since 1970, and a number without separators, whose size alone
matters for what its column is in.
"""

from collections.abc import Iterable, Sequence

from careercli.market.fields import fields_in
from careercli.market.pay_columns import plain_number
from careercli.market.scans import Scan
from careercli.market.steps import Step

SAY_LITTLE = (
    *("title", "place", "country", "period", "currency", "remote", "level", "open", "closed"),
    *("posted", "low", "high", "pay"),
)
UNLISTED = ""
NO_LABEL = "\x1f"  # what parts an amount from its period and its currency
_IS_DAY = (
    "posted like '____-__-__%' or (posted between '1' and ':' and length(posted) > 8"
    " and try_cast(posted as double) is not null)"
)


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
    fields = fields_in(scan, SAY_LITTLE)
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
    numbers = "".join(f", {plain_number(end)} as {end}_number" for end in ends)
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
