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
from careercli.market.fields import fields_in
from careercli.market.file_rows import amounts, priced, rows
from careercli.market.first_reading import Tell
from careercli.market.options import Calendar, ImportOptions, Wanted
from careercli.market.periods import PER_YEAR
from careercli.market.places import Places
from careercli.market.scans import Scan
from careercli.market.steps import Step, TableColumn
from careercli.market.titles import TitleRules

UNCLASSIFIED = "no role's title"

# The columns of `posting`, and the fields of which a file must have one for it to be worth its
# memory: a column that no file fills is null.
_FROM = {
    **{column: (column,) for column in ("company", "place", "tags", "text")},
    "day": ("posted",), "url_key": ("url",), "text_key": ("text",),
}  # fmt: skip


def _columns(
    rules: TitleRules, reasons: Iterable[str], currencies: Iterable[str]
) -> list[TableColumn]:
    return [
        TableColumn("role", "varchar", [rule.role for rule in rules.titles]),
        TableColumn("seniority", "varchar", ("entry", "mid", "senior")),
        *(TableColumn(c, "varchar") for c in ("company", "tags", "text", "title")),
        *(TableColumn(c, "integer") for c in ("place", "file")),
        *(
            TableColumn(c, "boolean")
            for c in ("at_home", "described", "swapped", "keyless", "one_end")
        ),
        *(TableColumn(c, "date") for c in ("day", "period")),
        *(TableColumn(c, "ubigint") for c in ("id_key", "url_key", "text_key")),
        *(TableColumn(c, "double") for c in ("low", "high")),
        TableColumn("reason", "varchar", list(reasons)),
        TableColumn("currency", "varchar", list(currencies)),
        TableColumn("no_pay", "varchar", pay.NO_PAY),
        TableColumn("paid_by", "varchar", list(PER_YEAR)),
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
    `described` (whether it has any, or a text), its pay a year: `low`, `high`, `currency`,
    `swapped`, or `no_pay`, why what stands there does not count; and `reason`, why it is left out,
    null where it counts. Only those that count keep their `text`, only those of no role their
    `title`.
    """
    codes = read_columns(engine, len(scans), options, rules, places)
    reasons = _reasons(options.wanted, options.by, rules)
    columns = _columns(rules, reasons.values(), codes)
    has = {field for scan in scans for field in fields_in(scan)}
    kept = [column for column in columns if has.intersection(_FROM.get(column.name, has))]
    engine.table("posting", columns, kept)
    for number, scan in enumerate(scans):
        tell(f"sorting {scan.path.name}")
        engine.name(rows(scan, options, number), amounts(number), priced(number))
        engine.name(judged(number, reasons, options.by))
        with reading(engine, scan.path, rejects=scan.form == "csv"):
            engine.add(posting(number), kept)
    counted = engine.rows(
        "select reason, count(*) from posting where reason is not null group by reason"
    )
    return dict(sorted(counted, key=lambda row: (-row[1], row[0])))


def judged(number: int, reasons: Mapping[str, str], by: Calendar | None) -> Step:
    """The rows of a file with what is known of them, and the first reason why one is left out.

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
    judged_0
        role             seniority  place  low       high      currency  reason
        'data-engineer'  'mid'      0      120000.0  150000.0  'USD'     null
        null             null       null   null      null      null      'no title'
        null             'mid'      null   null      null      null      'no role''s title'
    """
    period = "null" if by is None else f"date_trunc('{by}', p.day)"
    cases = " ".join(f"when {sql} then {literal(reason)}" for sql, reason in reasons.items())
    joins = " ".join(f"left join {table} on {match}" for table, match in _LOOKED_UP.items())
    reads = (f"priced_{number}", *(table.partition(" ")[0] for table in _LOOKED_UP))
    return Step(f"judged_{number}", reads, f"""
        select t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
          w.id as place, {number} as file, coalesce(f.remote, w.remote) as at_home, p.day,
          cast({period} as date) as period, p.id_key, p.url_key, p.text_key, p.keyless, p.tags,
          p.text, p.title, p.paid_by, p.text is not null or p.tags is not null as described,
          p.code as currency, {pay.YEARLY}, case {cases} end as reason
        from priced_{number} as p {joins}
        where not p.bad""")  # fmt: skip


_LOOKED_UP = {
    "title_read as t": "p.title = t.title",
    "place_read as w": "p.place = w.place",
    "country_read as c": "p.country = c.value",
    "flag_read as f": "p.remote = f.value",
    "level_read as l": "p.level = l.value",
    "open_read as o": "p.open = o.value",
    "closed_read as d": "p.closed = d.value",
}


def posting(number: int) -> Step:
    """The rows of a file as postings: only some keep their text or their title.

    judged_0
        role             title            text     reason
        'data-engineer'  'Data Engineer'  'Spark'  null
        null             null             'Python'  'no title'
        null             'Nurse'          'Care'   'no role''s title'
    posting
        role             title    text     reason
        'data-engineer'  null     'Spark'  null
        null             null     null     'no title'
        null             'Nurse'  null     'no role''s title'
    """
    return Step("posting", (f"judged_{number}",), f"""
        select role, seniority, company, place, file, at_home, day, period, id_key, url_key,
          text_key, keyless, tags, described, low, high, currency, swapped, no_pay, one_end,
          paid_by, reason, case when reason is null then text end as text,
          case when reason = {literal(UNCLASSIFIED)} then title end as title
        from judged_{number}""")  # fmt: skip


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
