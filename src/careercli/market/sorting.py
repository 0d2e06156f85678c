"""Postings sorted: which role and level each is, and why the others are left out.

Titles, places, periods and currencies come again and again, so each distinct one is
read once, in Python, and joined to the postings that hold it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count

from careercli.analysis.postings import TitleReading
from careercli.market import engine as duck
from careercli.market import pay
from careercli.market.engine import Engine
from careercli.market.given import Given, Period, Wanted
from careercli.market.layouts import FIELDS
from careercli.market.places import Places, truth
from careercli.market.reading import Scan
from careercli.market.staging import Tell, fields_read, reading, rows
from careercli.market.steps import Column, Step
from careercli.market.titles import TitleRules

_LEVELS = {
    **dict.fromkeys(("en", "internship", "intern", "entry level", "entry-level", "entry"), "entry"),
    **dict.fromkeys(("junior", "jr", "jr.", "graduate", "new grad", "trainee"), "entry"),
    **dict.fromkeys(("mi", "associate", "mid", "mid level", "mid-level", "middle"), "mid"),
    **dict.fromkeys(("se", "senior", "sr", "sr.", "senior level", "senior-level"), "senior"),
    **dict.fromkeys(("ex", "lead", "staff", "principal", "director", "executive"), "senior"),
}

UNCLASSIFIED = "no role's title"

# The columns of `posting`, and the fields of which a file must have one for it to be worth its
# memory: a column that no file fills is null.
_FROM = {
    **{column: (column,) for column in ("company", "place", "tags", "text", "pay")},
    "day": ("posted",), "url_key": ("url",), "text_key": ("text",),
}  # fmt: skip


def _columns(rules: TitleRules, reasons: Iterable[str], currencies: Iterable[str]) -> list[Column]:
    return [
        Column("role", "varchar", [rule.role for rule in rules.titles]),
        Column("seniority", "varchar", ("entry", "mid", "senior")),
        *(Column(c, "varchar") for c in ("company", "tags", "text", "pay", "title")),
        Column("place", "integer"),
        *(Column(c, "boolean") for c in ("at_home", "told", "swapped", "keyless")),
        *(Column(c, "date") for c in ("day", "period")),
        *(Column(c, "ubigint") for c in ("id_key", "url_key", "text_key")),
        *(Column(c, "double") for c in ("low", "high")),
        Column("reason", "varchar", list(reasons)),
        Column("currency", "varchar", list(currencies)),
        Column("no_pay", "varchar", pay.NO_PAY),
    ]


def read_titles(engine: Engine, rules: TitleRules) -> tuple[TitleReading, ...]:
    """Return what the rules make of every distinct title, the most frequent first."""
    rows = engine.rows(
        "select value, sum(n) as n from written where field = 'title' and value is not null"
        " group by value order by sum(n) desc, value"
    )
    return tuple(rules.read(title, int(count)) for title, count in rows)


def sort(
    engine: Engine,
    scans: Sequence[Scan],
    given: Given,
    rules: TitleRules,
    places: Places,
    tell: Tell,
) -> dict[str, int]:
    """Keep the table `posting` and return why the postings that do not count are left out.

    A row holds `row`, its number, `role`, `seniority`, `company`, `place` (the id of a row of
    `place_read`), `at_home` (whether it says that the work is remote), `day`, `period` (its
    first day, null without `given.by`), the keys of duplicates, `tags`, `told` (whether it has
    any, or a text), its pay a year: `low`, `high`, `currency`, `swapped`, or `no_pay`, why what
    stands there does not count; and `reason`, why it is left out, null where it counts. Only
    those that count keep their `text` and `pay` in words, only those of no role their `title`.
    """
    _read_titles(engine, rules)
    _read_places(engine, places)
    _read_flags(engine)
    codes = _read_periods(engine)
    reasons = _reasons(given.wanted, given.by, rules)
    columns = _columns(rules, reasons.values(), codes)
    has = {field for scan in scans for field in fields_read(scan, FIELDS)}
    kept = [column for column in columns if has.intersection(_FROM.get(column.name, has))]
    engine.table("posting", columns, kept)
    for number, scan in enumerate(scans):
        tell(f"sorting {scan.path.name}")
        engine.name(rows(scan, given, number))
        with reading(engine, scan):
            engine.add(posting(number, reasons, given.by), kept)
    counted = engine.rows(
        "select reason, count(*) from posting where reason is not null group by reason"
    )
    return dict(sorted(counted, key=lambda row: (-row[1], row[0])))


def posting(number: int, reasons: Mapping[str, str], by: Period | None) -> Step:
    """The rows of a file as postings, with the first reason why one is left out, if there is any.

    With the reasons `"p.title is null": "no title"` and `"t.role is null": "no role's title"`:

    row_0
        title            place        low       high      period  currency  bad
        'Data Engineer'  'Boston'     120000.0  150000.0  'year'  'USD'     false
        null             null         null      null      null    null      false
        'Nurse'          null         null      null      null    null      false
    title_read
        title            role             seniority
        'Data Engineer'  'data-engineer'  'mid'
        'Nurse'          null             'mid'
    place_read
        id  place     remote
        0   'Boston'  null
    period_read
        label   factor
        'year'  1
    currency_read
        currency  code   per_dollar
        'USD'     'USD'  null
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
        f"when {condition} then {duck.literal(reason)}" for condition, reason in reasons.items()
    )
    unclassified = duck.literal(UNCLASSIFIED)
    return Step("posting", (f"row_{number}", *_LOOKED_UP), f"""
        select role, seniority, company, place, at_home, day, period, id_key, url_key, text_key,
          keyless, tags, told, low, high, currency, swapped, no_pay, reason,
          case when reason is null then text end as text,
          case when reason is null then pay end as pay,
          case when reason = {unclassified} then title end as title
        from (
          select t.role, coalesce(l.seniority, t.seniority) as seniority, p.company,
            w.id as place, coalesce(f.remote, w.remote) as at_home, p.day, {period} as period,
            p.id_key, p.url_key, p.text_key, p.keyless, p.tags, p.text, p.pay, p.title,
            p.text is not null or p.tags is not null as told, m.code as currency, {pay.YEARLY},
            case {cases} end as reason
          from row_{number} as p
          left join title_read as t on p.title = t.title
          left join place_read as w on p.place = w.place
          left join country_read as c on p.country = c.country
          left join flag_read as f on p.remote = f.flag
          left join level_read as l on lower(p.level) = l.level
          left join period_read as u on p.period = u.label
          left join currency_read as m on p.currency = m.currency
          where not p.bad) as sorted""")  # fmt: skip


_LOOKED_UP = (
    *("title_read", "place_read", "country_read", "flag_read", "level_read", "period_read"),
    "currency_read",
)


def _reasons(wanted: Wanted, by: Period | None, rules: TitleRules) -> dict[str, str]:
    """Return the SQL of what leaves a posting out, with the reason, the first to be told first."""
    reasons = {
        "p.title is null": "no title",
        "p.half": "a range without its other end",
        duck.is_true("p.hidden"): "not listed",
    }
    if wanted.country:
        code = duck.literal(wanted.country)
        known = duck.holds("w.countries", code)
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
        reasons[f"t.excluded = {duck.literal(name)}"] = f"excluded title: {name}"
    return reasons | {"t.role is null": UNCLASSIFIED}


# --- what is read in Python -------------------------------------------------------------


def _read_titles(engine: Engine, rules: TitleRules) -> None:
    def read(title: str) -> tuple[object, ...]:
        found = rules.read(title)
        return found.role, found.excluded, found.seniority

    columns = {"role": "varchar", "excluded": "varchar", "seniority": "varchar"}
    _read_each(engine, "title", "title_read", {"title": "varchar", **columns}, read)


def _read_places(engine: Engine, places: Places) -> None:
    numbers = count()

    def read(place: str) -> tuple[object, ...]:
        found = places.read(place)
        return list(found.countries) or None, list(found.metros), found.remote, next(numbers)

    columns = {"place": "varchar", "countries": "varchar[]", "metros": "varchar[]"}
    columns |= {"remote": "boolean", "id": "integer"}
    _read_each(engine, "place", "place_read", columns, read)
    columns = {"country": "varchar", "id": "varchar"}
    _read_each(
        engine, "country", "country_read", columns, lambda written: (places.country(written),)
    )


def _read_flags(engine: Engine) -> None:
    columns = {"flag": "varchar", "remote": "boolean"}
    _read_each(engine, "remote", "flag_read", columns, lambda flag: (truth(flag),))
    engine.load("level_read", {"level": "varchar", "seniority": "varchar"}, _LEVELS.items())


def _read_periods(engine: Engine) -> list[str]:
    """Read the labels of periods and currencies; return the codes of the currencies."""
    columns = {"label": "varchar", "factor": "integer"}
    _read_each(engine, "period", "period_read", columns, lambda label: (pay.factor(label),))

    def read(currency: str) -> tuple[object, ...]:
        code = pay.currency_code(currency)
        return code, pay.PER_DOLLAR.get(code or "")

    columns = {"currency": "varchar", "code": "varchar", "per_dollar": "double"}
    _read_each(engine, "currency", "currency_read", columns, read, pay.CODES)
    codes = engine.rows("select distinct code from currency_read where code is not null")
    return [code for (code,) in codes]


def _read_each(
    engine: Engine,
    field: str,
    table: str,
    columns: Mapping[str, str],
    read: Callable[[str], tuple[object, ...]],
    more: Sequence[str] = (),
) -> None:
    """Make a table of what each distinct text of a field says, and some `more` texts.

    Some thousands at a time, because there can be as many as postings.
    """
    engine.load(table, columns, ())
    stated = "select value from written where field = $field and value is not null"
    values = engine.many(
        f"{stated} union select {duck.each('$more')} order by value",
        {"field": field, "more": list(more)},
    )
    for some in values:
        engine.load(table, columns, ((value, *read(value)) for (value,) in some))
