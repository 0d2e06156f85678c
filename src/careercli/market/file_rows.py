"""What the rows of a file say: days, keys of duplicates, and amounts of pay; steps."""

from collections.abc import Collection

from careercli.market.engine.expressions import literal
from careercli.market.fields import fields_in
from careercli.market.options import ImportOptions
from careercli.market.pay_columns import plain_number
from careercli.market.scans import Scan
from careercli.market.steps import Step

_IDENTIFYING = ("id", "url", "text")


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
    has = fields_in(scan)
    if "currency" not in has and options.currency is not None:
        paid_in = literal(options.currency)
    return Step(f"row_{number}", (f"field_{number}", "date_read"), f"""
        select title, company, place, country,
          {_keys(has, number)},
          case when day between date '1990-01-01' and date '{options.last_day}' then day end as day,
          text, pay, {"tag_line(tags)" if "tags" in has else "null"} as tags,
          low, high, period, {paid_in} as currency, remote, level, predicted, hidden, open, closed,
          half, bad
        from (
          select f.*, coalesce(d.day, day_in(f.posted)) as day
          from field_{number} as f
          left join date_read as d on d.file = {number} and f.posted = d.posted) as dated
        """)  # fmt: skip


def _keys(has: Collection[str], number: int) -> str:
    """Return the SQL of the keys by which duplicates are known, null where their field is."""
    same = "lower(title), lower(company)"
    keyless = " and ".join(f"{field} is null" for field in _IDENTIFYING if field in has) or "true"

    def key(field: str, of: str) -> str:
        return f"case when {field} is not null then hash({of}) end" if field in has else "null"

    return f"""case when id is not null then hash({number}, id, {same})
            when {keyless} then hash({same}, place) end as id_key,
          {key("url", f"same_address(url), {same}")} as url_key,
          {key("text", f"{same}, place, text")} as text_key,
          {keyless} as keyless"""


def amounts(number: int) -> Step:
    """The rows of a file with their amounts as numbers, the period of these, and their currency.

    A cell's own sign and period come before the columns for those: `£60` is not in dollars. `$`
    is in the dollars of its row.

    row_0
        low      high   period    currency
        '120k'   null   'yearly'  'USD'
        '60.5'   '70'   'HOUR'    'CAD'
        '£450'   null   null      'USD'
    amount_read
        file  value   low       high      name   code   codes
        0     '120k'  120000.0  120000.0  null   null   null
        0     '£450'  450.0     450.0     'day'  'GBP'  'GBP'
    period_read
        value     name
        'yearly'  'year'
        'HOUR'    'hour'
    currency_read
        value  code
        'USD'  'USD'
        'CAD'  'CAD'
    amount_0
        low       high  label   code
        120000.0  null  'year'  'USD'
        60.5      70.0  'hour'  'CAD'
        450.0     null  'day'   'GBP'
    """
    reads = (f"row_{number}", "amount_read", "period_read", "currency_read")
    return Step(f"amount_{number}", reads, f"""
        select p.title, p.company, p.place, p.country, p.id_key, p.url_key, p.text_key, p.keyless,
          p.day, p.text, p.tags, p.remote, p.level, p.predicted, p.hidden, p.open, p.closed,
          p.half, p.bad, coalesce({plain_number("p.low")}, l.low, a.low) as low,
          coalesce({plain_number("p.high")}, h.high, a.high) as high,
          coalesce(l.name, h.name, a.name, t.name, '') as label,
          case when coalesce(l.code, h.code, a.code) is null
              or coalesce(l.codes, h.codes, a.codes) like '%' || m.code || '%' then m.code
            else coalesce(l.code, h.code, a.code) end as code
        from row_{number} as p
        left join amount_read as l on l.file = {number} and p.low = l.value
        left join amount_read as h on h.file = {number} and p.high = h.value
        left join amount_read as a on a.file = {number} and p.pay = a.value
        left join period_read as t on p.period = t.value
        left join currency_read as m on p.currency = m.value""")  # fmt: skip


def priced(number: int) -> Step:
    """The rows of a file with what makes a year's pay of their amounts, and of their currency.

    amount_0
        low       high  label   code
        120000.0  null  'year'  'USD'
        60.5      70.0  'hour'  'CAD'
        450.0     null  'day'   'GBP'
    scale_read
        code   per_dollar  least
        'USD'  1.0         8000.0
        'CAD'  2.0         8000.0
    unit_read
        file  label   name    factor  most
        0     'year'  'year'  1.0     3000000.0
        0     'hour'  'hour'  2080.0  1000000.0
    priced_0
        low       high  code   paid_by  factor  per_dollar
        120000.0  null  'USD'  'year'   1.0     1.0
        60.5      70.0  'CAD'  'hour'   2080.0  2.0
        450.0     null  'GBP'  null     null    null
    """
    return Step(f"priced_{number}", (f"amount_{number}", "scale_read", "unit_read"), f"""
        select p.*, s.per_dollar, s.least, u.name as paid_by, u.factor, u.most
        from amount_{number} as p
        left join scale_read as s on p.code = s.code
        left join unit_read as u on u.file = {number} and p.label = u.label""")  # fmt: skip
