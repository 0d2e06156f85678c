"""The postings that count, counted: steps whose tables hold all that figures are made of.

Counts of parts of an import add up to those of the whole, where no posting stands in two parts.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import each, literal
from careercli.market.steps import Step

RolePeriod = tuple[str, date | None]  # a role, and the first day of a period


class Counts(NamedTuple):
    """How many postings there are of each kind.

    `repeated` counts postings again and again; of `postings` each counts once, by seniority,
    whether the work is remote (None: nobody says), and whether they have a text or tags. `pay`
    is by seniority and both ends of the range; `files` by the number of the file, `new` those
    of them of the last seven days.
    """

    repeated: Counter[RolePeriod]
    postings: Counter[tuple[str, date | None, str, bool | None, bool]]
    pay: Counter[tuple[str, date | None, str, float, float]]
    skills: Counter[tuple[str, date | None, str]]
    employers: Counter[tuple[str, date | None, str]]
    metros: Counter[tuple[str, date | None, str]]
    files: Counter[tuple[str, date | None, int]]
    new: Counter[tuple[str, date | None, int]]


def joined(parts: Iterable[Counts]) -> Counts:
    """Return the counts of parts of an import as those of the whole."""
    whole = Counts(*(Counter() for _ in Counts._fields))
    for part in parts:
        for field in Counts._fields:
            getattr(whole, field).update(getattr(part, field))
    return whole


# --- steps -----------------------------------------------------------------------------


def posting_count() -> Step:
    """Postings by what is counted of them.

    chosen
        row  role           period  seniority  at_home  described
        0    'ml-engineer'  null    'mid'      true     true
        1    'ml-engineer'  null    'mid'      null     true
        2    'ml-engineer'  null    'senior'   null     false
    text_home
        r  remote
        1  true
    posting_count
        role           period  seniority  remote  described  n
        'ml-engineer'  null    'mid'      true    true       2
        'ml-engineer'  null    'senior'   null    false      1
    """
    return Step("posting_count", ("chosen", "text_home"), """
        select role, period, seniority, remote, described, count(*) as n
        from (
          select c.role, c.period, c.seniority, coalesce(c.at_home, t.remote) as remote, c.described
          from chosen as c left join text_home as t on c.row = t.r) as known
        group by role, period, seniority, remote, described""")  # fmt: skip


def stated_pay() -> Step:
    """Pay that postings state: in fields, else in their text; or why it does not count.

    chosen
        row  role           seniority  low       high      currency  swapped  no_pay
        0    'ml-engineer'  'mid'      100000.0  120000.0  'USD'     false    null
        1    'ml-engineer'  'senior'   null      null      null      false    null
        2    'ml-engineer'  'mid'      null      null      null      false    'predicted'
    text_pay
        r  low      high     currency  paid_by
        1  90000.0  95000.0  'EUR'     'month'
    stated_pay
        row  seniority  low       high      currency  no_pay       paid_by  in_text
        0    'mid'      100000.0  120000.0  'USD'     null         null     false
        1    'senior'   90000.0   95000.0   'EUR'     null         'month'  true
        2    'mid'      null      null      null      'predicted'  null     false
    """
    return Step("stated_pay", ("chosen", "text_pay"), """
        select c.row, c.role, c.period, c.seniority, c.currency, c.low, c.high, c.swapped, c.no_pay,
          c.paid_by, c.one_end, false as in_text
        from chosen as c
        where c.low is not null or (c.no_pay is not null and c.row not in (
          select r from text_pay))
        union all
        select t.r, c.role, c.period, c.seniority, t.currency, t.low, t.high, false, null,
          t.paid_by, t.one_end, true
        from text_pay as t join chosen as c on t.r = c.row""")  # fmt: skip


def pay_count(currency: str | None) -> Step:
    """Postings by level and the two ends of their pay a year, in one currency: here `USD`.

    stated_pay
        role           period  seniority  low       high      currency
        'ml-engineer'  null    'mid'      100000.0  120000.0  'USD'
        'ml-engineer'  null    'mid'      100000.0  120000.0  'USD'
        'ml-engineer'  null    'senior'   100000.0  120000.0  'USD'
        'ml-engineer'  null    'mid'      90000.0   95000.0   'EUR'
    pay_count
        role           period  seniority  low       high      n
        'ml-engineer'  null    'mid'      100000.0  120000.0  2
        'ml-engineer'  null    'senior'   100000.0  120000.0  1
    """
    return Step("pay_count", ("stated_pay",), f"""
        select role, period, seniority, low, high, count(*) as n from stated_pay
        where low is not null and currency = {literal(currency or "")}
        group by role, period, seniority, low, high""")  # fmt: skip


def employer_count() -> Step:
    """Postings by employer.

    chosen
        role           period  company
        'ml-engineer'  null    'Acme'
        'ml-engineer'  null    'Acme'
        'ml-engineer'  null    null
    employer_count
        role           period  name    n
        'ml-engineer'  null    'Acme'  2
    """
    return Step("employer_count", ("chosen",), """
        select role, period, company as name, count(*) as n from chosen
        where company is not null group by role, period, company""")  # fmt: skip


def metro_count() -> Step:
    """Postings by metropolitan area; one with several counts in each.

    chosen
        role           period  place
        'ml-engineer'  null    0
        'ml-engineer'  null    1
        'ml-engineer'  null    1
    place_read
        id  metros
        0   ['Boston', 'New York']
        1   ['Boston']
    metro_count
        role           period  name        n
        'ml-engineer'  null    'Boston'    3
        'ml-engineer'  null    'New York'  1
    """
    return Step("metro_count", ("chosen", "place_read"), f"""
        select role, period, name, sum(n) as n from (
          select c.role, c.period, {each("w.metros")} as name, c.n from (
            select role, period, place, count(*) as n from chosen
            group by role, period, place) as c
          join place_read as w on c.place = w.id) as placed
        group by role, period, name""")  # fmt: skip


def file_count(name: str, since: date | None = None) -> Step:
    """Postings by the file that they stand in; with a day, those published since.

    One that stands in two files counts in each: what a board has does not depend on the others,
    one of which may fail tomorrow. Here of all days:

    counted
        role           period  file  day
        'ml-engineer'  null    0     date '2026-03-01'
        'ml-engineer'  null    0     null
        'ml-engineer'  null    2     date '2026-01-01'
    file_count
        role           period  file  n
        'ml-engineer'  null    0     2
        'ml-engineer'  null    2     1
    """
    young = "" if since is None else f"where day >= date '{since}'"
    return Step(name, ("counted",), f"""
        select role, period, file, count(*) as n from counted {young}
        group by role, period, file""")  # fmt: skip


def most_frequent(counted: str, most: int) -> Step:
    """The most frequent names of a count, here the one most frequent employer of each group.

    employer_count
        role            period  name     n
        'ml-engineer'   null    'Cinc'   2
        'ml-engineer'   null    'Acme'   2
        'data-analyst'  null    'Bcorp'  1
    most_frequent_employer_count
        role            period  name     n
        'ml-engineer'   null    'Acme'   2
        'data-analyst'  null    'Bcorp'  1
    """
    return Step(f"most_frequent_{counted}", (counted,), f"""
        select role, period, name, n from (
          select role, period, name, n, row_number() over (
              partition by role, period order by n desc, name) as place
          from {counted}) as placed
        where place <= {most}""")  # fmt: skip


# --- counting ---------------------------------------------------------------------------


def commonest_currency(engine: Engine) -> str | None:
    """Return the currency that most postings state their pay in, None where none does."""
    rows = engine.rows(
        "select currency from stated_pay where low is not null and currency is not null"
        " group by currency order by count(*) desc, currency limit 1"
    )
    return rows[0][0] if rows else None


def counts(
    engine: Engine, currency: str | None, most: int | None = None, young: date | None = None
) -> Counts:
    """Return the counts of the postings in `chosen`, their pay in one currency.

    Employers and areas can be many: `most` of each group are enough for figures, and all of
    them are needed only where parts are to be joined. Files are counted where it is said since
    which day a posting is `young`.
    """
    frequent = ["employer_count", "metro_count"]
    engine.name(employer_count(), metro_count(), posting_count(), pay_count(currency))
    if most is not None:
        steps = [most_frequent(counted, most) for counted in frequent]
        engine.name(*steps)
        frequent = [step.name for step in steps]
    tables = ("repeated", "posting_count", "pay_count", "skill_count", *frequent)
    if young is not None:
        engine.name(file_count("file_count"), file_count("new_count", young))
    files = [_counted(engine, t) if young else Counter() for t in ("file_count", "new_count")]
    return Counts(*(_counted(engine, table) for table in tables), *files)


def _counted(engine: Engine, table: str) -> Counter:  # type: ignore[type-arg]
    """Return a table whose last column counts as a counter of what the others say."""
    return Counter({tuple(values): int(n) for *values, n in engine.rows(f"select * from {table}")})
