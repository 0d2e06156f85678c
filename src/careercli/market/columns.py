"""Columns of postings read value by value: each distinct one once, in Python, for a join to use.

What a column's numbers and dates look like, and what its amounts are in, is decided for each file
on all of the column's values.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import count

from careercli.analysis.postings import FieldReading
from careercli.market import currencies, dates, levels, pay, pay_columns, statuses, workplaces
from careercli.market.currencies import Currency, currency
from careercli.market.distinct_values import NO_LABEL, UNLISTED
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import each
from careercli.market.limits import CELL_CHARACTERS
from careercli.market.options import ImportOptions
from careercli.market.pay_columns import Cell
from careercli.market.periods import period
from careercli.market.places import Places
from careercli.market.titles import TitleRules

MOST_VALUES = 5  # of a column, that are told as not understood
# Tables of what a value of a field says: its columns beside the value itself.
_READ_AS = {
    "country": "country_read", "period": "period_read", "currency": "currency_read",
    "remote": "flag_read", "level": "level_read", "open": "open_read", "closed": "closed_read",
}  # fmt: skip
Reader = Callable[[str], tuple[object, ...]]


def read_columns(
    engine: Engine, files: int, options: ImportOptions, rules: TitleRules, places: Places
) -> list[str]:
    """Make the tables that a posting's cells are looked up in; return the codes of currencies.

    `title_read`, `place_read`, `country_read`, `flag_read`, `level_read`, `open_read`,
    `closed_read`, `period_read`, `currency_read` are by value; `date_read` and `amount_read` are
    by file and value; `unit_read` says of each file and label what makes a year's pay of an
    amount, and `scale_read` what currencies are worth.
    """
    _read_titles(engine, rules)
    _read_places(engine, places)
    _read_words(engine, places, options.currency)
    for number in range(files):
        _read_dates(engine, number, options.last_day)
        cells = _read_amounts(engine, number, options.currency)
        _read_units(engine, number, cells, options.currency)
    codes = {code for code, in engine.rows("select code from currency_read union"
                                          " select code from amount_read") if code}  # fmt: skip
    codes |= {*currencies.KNOWN, options.currency or "USD"}
    kinds = {"code": "varchar", "per_dollar": "double", "least": "double"}
    scales = ((code, currencies.scale(code), pay.least(code)) for code in sorted(codes))
    engine.load("scale_read", kinds, scales)
    return sorted(codes)


def _read_titles(engine: Engine, rules: TitleRules) -> None:
    def read(title: str) -> tuple[object, ...]:
        reading = rules.read(title)
        return reading.role, reading.excluded, reading.seniority

    columns = {"role": "varchar", "excluded": "varchar", "seniority": "varchar"}
    _read_each(engine, "title", "title_read", {"title": "varchar", **columns}, read)


def _read_places(engine: Engine, places: Places) -> None:
    numbers = count()

    def read(place: str) -> tuple[object, ...]:
        reading = places.read(place)
        countries, metros = list(reading.countries) or None, list(reading.metros)
        return countries, metros, reading.remote, next(numbers)

    columns = {"place": "varchar", "countries": "varchar[]", "metros": "varchar[]"}
    columns |= {"remote": "boolean", "id": "integer"}
    _read_each(engine, "place", "place_read", columns, read)


def _read_words(engine: Engine, places: Places, code: str | None) -> None:
    """Read the columns whose values say one thing each."""

    def paid_in(written: str) -> str | None:
        meant = currency(written)
        return meant.among(code) if meant else None

    readings: dict[str, tuple[str, Callable[[str], object]]] = {
        "country": ("id varchar", places.country),
        "period": ("name varchar", period),
        "currency": ("code varchar", paid_in),
        "remote": ("remote boolean", workplaces.flag),
        "level": ("seniority varchar", levels.level),
        "open": ("open boolean", statuses.is_open),
        "closed": ("closed boolean", statuses.is_closed),
    }
    for field, (column, read) in readings.items():
        name, kind = column.split(" ")
        columns = {"value": "varchar", name: kind}
        more = [code] if field == "currency" and code else []
        _read_each(engine, field, _READ_AS[field], columns, _one(read), more)


def _one(read: Callable[[str], object]) -> Reader:
    return lambda value: (read(value),)


def _read_each(
    engine: Engine,
    field: str,
    table: str,
    columns: Mapping[str, str],
    read: Reader,
    more: Sequence[str] = (),
) -> None:
    """Make a table of what each distinct text of a field says, and some `more` texts.

    Some thousands at a time, because there can be as many as postings.
    """
    engine.load(table, columns, ())
    stated = "select value from written where field = $field and value is not null"
    values = engine.many(
        f"{stated} union select {each('$more')} order by value",
        {"field": field, "more": list(more)},
    )
    for some in values:
        engine.load(table, columns, ((value, *read(_readable(value))) for (value,) in some))


def _readable(value: str) -> str:
    """Return what a cell says, nothing where it is longer than what says one thing."""
    return value if len(value) <= CELL_CHARACTERS else ""


def _listed(engine: Engine, number: int, *fields: str) -> Iterable[tuple[str, int]]:
    """Yield the distinct cells of some fields of a file, and how often each stands there."""
    query = (
        "select value, sum(n) from written where file = $file and list_contains($fields, field)"
        f" and value <> '{UNLISTED}' and length(value) <= {CELL_CHARACTERS}"
        " group by value order by value"
    )
    for some in engine.many(query, {"file": number, "fields": list(fields)}):
        yield from ((value, int(n)) for value, n in some)


def _read_dates(engine: Engine, number: int, last: date) -> None:
    columns = {"file": "integer", "posted": "varchar", "day": "date"}
    engine.load("date_read", columns, ())
    cells = list(_listed(engine, number, "posted"))
    read = dates.reader(dates.day_order(cells), last)
    engine.load("date_read", columns, ((number, cell, read(cell)) for cell, _ in cells))


def _read_amounts(engine: Engine, number: int, code: str | None) -> dict[str, Cell]:
    """Add a file's amounts to `amount_read`, and return what its cells say.

    `code` is the likeliest currency of a cell that names one, `codes` are all that it can be.
    """
    columns = {"file": "integer", "value": "varchar", "low": "double", "high": "double"}
    columns |= {"name": "varchar", "code": "varchar", "codes": "varchar"}
    engine.load("amount_read", columns, ())
    cells = list(_listed(engine, number, "low", "high", "pay"))
    sizes = [(top.split(NO_LABEL)[0], n) for top, n in _listed(engine, number, "amount")]
    read = pay_columns.reader(pay_columns.decimal_mark([*cells, *sizes]))
    understood = {cell: reading for cell, _ in cells if (reading := read(cell))}
    rows = (
        (
            number, cell, reading.low, reading.high, reading.period,
            Currency(reading.currency).among(code) if reading.currency else None,
            " ".join(reading.currency) or None,
        )
        for cell, reading in understood.items()
    )  # fmt: skip
    engine.load("amount_read", columns, rows)
    return understood


def _read_units(engine: Engine, number: int, cells: Mapping[str, Cell], code: str | None) -> None:
    """Add to `unit_read` what the amounts of a file are under each label, '' where none stands."""
    amounts = []
    for value, n in _listed(engine, number, "amount"):
        top, *labels = value.split(NO_LABEL)
        if len(labels) != 2:  # the sign stands in a cell itself
            continue
        label, written = labels
        cell = cells.get(top)
        size = (cell.high or cell.low) if cell else _number(top)
        if size and size > 1:
            paid_in = currency(written) if written else None
            codes = cell.currency if cell and cell.currency else paid_in.codes if paid_in else ()
            meant = Currency(codes).among(code) if codes else code
            name = (cell.period if cell else None) or period(label)
            amounts.append(pay.Amount(name, size, meant, n))
    columns = {"file": "integer", "label": "varchar", "name": "varchar"}
    columns |= {"factor": "double", "most": "double"}
    rows = (
        (number, label or "", unit.period, unit.factor, unit.most)
        for label, unit in pay.units(amounts).items()
    )
    engine.load("unit_read", columns, rows)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


# --- what was understood --------------------------------------------------------------


def understood(engine: Engine) -> tuple[FieldReading, ...]:
    """Return of how many cells of each column it is known what they say, and what is not.

    A column of which nothing is understood comes first.
    """
    readings = [
        _understood(engine, "posted", _DATES),
        *(_understood(engine, field, _AMOUNTS) for field in ("low", "high", "pay")),
        _understood(engine, "place", _PLACES),
        *(_understood(engine, field, _words(field)) for field in _READ_AS),
    ]
    stated = [reading for reading in readings if reading is not None and reading.stated]
    return tuple(sorted(stated, key=lambda reading: reading.understood > 0))


_DATES = "select file, posted as value from date_read where day is not null"
_AMOUNTS = "select file, value from amount_read"
_PLACES = """select distinct w.file, p.place as value from place_read as p
    join written as w on w.field = 'place' and w.value = p.place
    where p.countries is not null or len(p.metros) > 0 or p.remote is not null"""


def _words(field: str) -> str:
    column = {"country": "id", "period": "name", "currency": "code", "level": "seniority"}
    known = column.get(field, "closed" if field == "closed" else "remote")
    known = "open" if field == "open" else known
    return f"""select distinct w.file, r.value from {_READ_AS[field]} as r
        join written as w on w.field = '{field}' and w.value = r.value
        where r.{known} is not null"""


def _understood(engine: Engine, field: str, known: str) -> FieldReading | None:
    told = f"""
        select w.value, sum(w.n) as n, k.value is not null or w.value = '{UNLISTED}' as known
        from written as w left join ({known}) as k on w.file = k.file and w.value = k.value
        where w.field = '{field}' and w.value is not null group by w.value, known"""
    ((stated, n),) = engine.rows(
        f"select sum(n), sum(case when known then n else 0 end) from ({told}) as told"
    )
    rows = engine.rows(
        f"select value, n from ({told}) as told where not known order by n desc, value"
        f" limit {MOST_VALUES}"
    )
    if stated is None:
        return None
    return FieldReading(field, int(stated), int(n), tuple(value for value, _ in rows))
