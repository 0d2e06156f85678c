"""Postings classified: which role and level each is, and why the others are left out.

Titles, places, periods and currencies come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from collections.abc import Iterable, Mapping, Sequence

from careercli.analysis.postings import TitleReading
from careercli.market import pay
from careercli.market.columns import read_columns
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import holds, is_true, literal
from careercli.market.engine.unreadable import reading
from careercli.market.layouts import FIELDS
from careercli.market.options import Calendar, ImportOptions, Wanted
from careercli.market.periods import PER_YEAR
from careercli.market.places import Places
from careercli.market.scans import Scan
from careercli.market.staging import Tell, fields_read, is_number, rows
from careercli.market.steps import Column, Step
from careercli.market.titles import TitleRules

UNCLASSIFIED = "no role's title"

# The columns of `posting`, and the fields of which a file must have one for it to be worth its
# memory: a column that no file fills is null.
_FROM = {
    **{column: (column,) for column in ("company", "place", "tags", "text")},
    "day": ("posted",), "url_key": ("url",), "text_key": ("text",),
}  # fmt: skip


def _columns(rules: TitleRules, reasons: Iterable[str], currencies: Iterable[str]) -> list[Column]:
    return [
        Column("role", "varchar", [rule.role for rule in rules.titles]),
        Column("seniority", "varchar", ("entry", "mid", "senior")),
        *(Column(c, "varchar") for c in ("company", "tags", "text", "title")),
        *(Column(c, "integer") for c in ("place", "file")),
        *(Column(c, "boolean") for c in ("at_home", "told", "swapped", "keyless", "one_end")),
        *(Column(c, "date") for c in ("day", "period")),
        *(Column(c, "ubigint") for c in ("id_key", "url_key", "text_key")),
        *(Column(c, "double") for c in ("low", "high")),
        Column("reason", "varchar", list(reasons)),
        Column("currency", "varchar", list(currencies)),
        Column("no_pay", "varchar", pay.NO_PAY),
        Column("paid_by", "varchar", list(PER_YEAR)),
    ]


def read_titles(engine: Engine, rules: TitleRules) -> tuple[TitleReading, ...]:
    """Return what the rules make of every distinct title, the most frequent first."""
    rows = engine.rows(
        "select value, sum(n) as n from written where field = 'title' and value is not null"
        " group by value order by sum(n) desc, value"
    )
    return tuple(rules.read(title, int(count)) for title, count in rows)


def classify(
    engine: Engine,
    scans: Sequence[Scan],
    options: ImportOptions,
    rules: TitleRules,
    places: Places,
    tell: Tell,
) -> dict[str, int]:
    """Keep the table `posting` and return why the postings that do not count are left out.

    A row holds `row`, its number, `file`, that of its file, `role`, `seniority`, `company`,
    `place` (the id of a row of `place_read`), `at_home` (whether it says that the work is remote),
    `day`, `period` (its first day, null without `options.by`), the keys of duplicates, `tags`,
    `told` (whether it has any, or a text), its pay a year: `low`, `high`, `currency`, `swapped`,
    or `no_pay`, why what stands there does not count; and `reason`, why it is left out, null
    where it counts. Only those that count keep their `text`, only those of no role their `title`.
    """
    codes = read_columns(engine, len(scans), options, rules, places)
    reasons = _reasons(options.wanted, options.by, rules)
    columns = _columns(rules, reasons.values(), codes)
    has = {field for scan in scans for field in fields_read(scan, FIELDS)}
    kept = [column for column in columns if has.intersection(_FROM.get(column.name, has))]
    engine.table("posting", columns, kept)
    for number, scan in enumerate(scans):
        tell(f"sorting {scan.path.name}")
        engine.name(rows(scan, options, number), priced(number))
        with reading(engine, scan.path, rejects=scan.form == "csv"):
            engine.add(posting(number, reasons, options.by), kept)
    counted = engine.rows(
        "select reason, count(*) from posting where reason is not null group by reason"
    )
    return dict(sorted(counted, key=lambda row: (-row[1], row[0])))


def priced(number: int) -> Step:
    """The rows of a file with their amounts as numbers, and what makes a year's pay of them.

    A cell's own sign and period come before the columns for those: `£60` is not in dollars. `$`
    is in the dollars of its row.

    row_0
        title            low      high   period    currency
        'Data Engineer'  '120k'   null   'yearly'  'USD'
        'Data Engineer'  '60.5'   '70'   'HOUR'    'CAD'
        'Data Engineer'  '£450'   null   null      'USD'
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
    low, high = (
        f"case when {is_number(end)} then try_cast({end} as double) end"
        for end in ("p.low", "p.high")
    )
    reads = (f"row_{number}", "amount_read", "period_read", "currency_read", "scale_read")
    return Step(f"priced_{number}", (*reads, "unit_read"), f"""
        select p.*, s.per_dollar, s.least, u.name as paid_by, u.factor, u.most
        from (
          select p.title, p.company, p.place, p.country, p.id_key, p.url_key, p.text_key, p.keyless,
            p.day, p.text, p.tags, p.remote, p.level, p.predicted, p.hidden, p.open, p.closed,
            p.half, p.bad, coalesce({low}, l.low, a.low) as low,
            coalesce({high}, h.high, a.high) as high,
            coalesce(l.name, h.name, a.name, t.name, '') as label,
            case when coalesce(l.code, h.code, a.code) is null
                or coalesce(l.codes, h.codes, a.codes) like '%' || m.code || '%' then m.code
              else coalesce(l.code, h.code, a.code) end as code
          from row_{number} as p
          left join amount_read as l on l.file = {number} and p.low = l.value
          left join amount_read as h on h.file = {number} and p.high = h.value
          left join amount_read as a on a.file = {number} and p.pay = a.value
          left join period_read as t on p.period = t.value
          left join currency_read as m on p.currency = m.value) as p
        left join scale_read as s on p.code = s.code
        left join unit_read as u on u.file = {number} and p.label = u.label""")  # fmt: skip


def posting(number: int, reasons: Mapping[str, str], by: Calendar | None) -> Step:
    """The rows of a file as postings, with the first reason why one is left out, if there is any.

    With the reasons `"p.title is null": "no title"` and `"t.role is null": "no role's title"`:

    priced_0
        title            place     low       high      code   paid_by  factor  per_dollar  bad
        'Data Engineer'  'Boston'  120000.0  150000.0  'USD'  'year'   1.0     null        false
        null             null      null      null      null   null     null    null        false
        'Nurse'          null      null      null      null   null     null    null        false
    title_read
        title            role             seniority
        'Data Engineer'  'data-engineer'  'mid'
        'Nurse'          null             'mid'
    place_read
        id  place     remote
        0   'Boston'  null
    posting
        role             seniority  place  low       high      currency  title    reason
        'data-engineer'  'mid'      0      120000.0  150000.0  'USD'     null     null
        null             null       null   null      null      null      null     'no title'
        null             'mid'      null   null      null      null      'Nurse'  'no role''s title'
    """
    period = "cast(null as date)"
    if by is not None:
        period = f"cast(date_trunc('{by}', p.day) as date)"
    cases = " ".join(
        f"when {condition} then {literal(reason)}" for condition, reason in reasons.items()
    )
    unclassified = literal(UNCLASSIFIED)
    return Step("posting", (f"priced_{number}", *_LOOKED_UP), f"""
        select role, seniority, company, place, {number} as file, at_home, day, period, id_key,
          url_key, text_key,
          keyless, tags, told, low, high, currency, swapped, no_pay, one_end, paid_by, reason,
          case when reason is null then text end as text,
          case when reason = {unclassified} then title end as title
        from (
          select t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
            w.id as place, coalesce(f.remote, w.remote) as at_home, p.day, {period} as period,
            p.id_key, p.url_key, p.text_key, p.keyless, p.tags, p.text, p.title, p.paid_by,
            p.text is not null or p.tags is not null as told, p.code as currency, {pay.YEARLY},
            case {cases} end as reason
          from priced_{number} as p
          left join title_read as t on p.title = t.title
          left join place_read as w on p.place = w.place
          left join country_read as c on p.country = c.value
          left join flag_read as f on p.remote = f.value
          left join level_read as l on p.level = l.value
          left join open_read as o on p.open = o.value
          left join closed_read as d on p.closed = d.value
          where not p.bad) as sorted""")  # fmt: skip


_LOOKED_UP = (
    *("title_read", "place_read", "country_read", "flag_read", "level_read", "open_read"),
    "closed_read",
)


def _reasons(wanted: Wanted, by: Calendar | None, rules: TitleRules) -> dict[str, str]:
    """Return the SQL of what leaves a posting out, with the reason, the first to be told first."""
    reasons = {
        "p.title is null": "no title",
        "p.half": "a range without its other end",
        is_true("p.hidden"): "not listed",
        "not o.open or d.closed": "closed",
    }
    if wanted.country:
        code = literal(wanted.country)
        known = holds("w.countries", code)
        reasons[f"c.id <> {code}"] = f"in another country than {wanted.country}"
        reasons[f"c.id is null and {known} is null"] = "country unknown"
        reasons[f"c.id is null and not {known}"] = f"in another country than {wanted.country}"
    if wanted.since or wanted.until or by:
        reasons["p.day is null"] = "no date"
    if wanted.since:
        reasons[f"p.day < date '{wanted.since}'"] = f"before {wanted.since}"
    if wanted.until:
        reasons[f"p.day > date '{wanted.until}'"] = f"after {wanted.until}"
    for name in dict.fromkeys(rule.name for rule in rules.exclusions):
        reasons[f"t.excluded = {literal(name)}"] = f"excluded title: {name}"
    return reasons | {"t.role is null": UNCLASSIFIED}
