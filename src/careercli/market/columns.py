"""Columns of postings read value by value: each distinct one once, in Python, for a join to use.

What a column's numbers and dates look like, and what its amounts are in, is decided for each file
on all of the column's values.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import NamedTuple

from careercli.market import currencies, dates, levels, pay, pay_columns, statuses, workplaces
from careercli.market.currencies import Currency, currency
from careercli.market.distinct_values import NO_LABEL, UNLISTED
from careercli.market.engine.database import Engine
from careercli.market.engine.expressions import each, holds
from careercli.market.limits import CELL_CHARACTERS
from careercli.market.options import ImportOptions
from careercli.market.pay_columns import PayCell
from careercli.market.periods import period
from careercli.market.places import Places
from careercli.market.titles import TitleRules


class WordTable(NamedTuple):
    """The table of what the values of a field say, and the column in which it says it."""

    table: str
    column: str
    kind: str = "varchar"


WORDS = {
    "country": WordTable("country_read", "id"),
    "period": WordTable("period_read", "name"),
    "currency": WordTable("currency_read", "code"),
    "remote": WordTable("flag_read", "remote", "boolean"),
    "level": WordTable("level_read", "seniority"),
    "open": WordTable("open_read", "open", "boolean"),
    "closed": WordTable("closed_read", "closed", "boolean"),
}
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

    readers: dict[str, Callable[[str], object]] = {
        "country": places.country,
        "period": period,
        "currency": paid_in,
        "remote": workplaces.flag,
        "level": levels.level,
        "open": statuses.is_open,
        "closed": statuses.is_closed,
    }
    for field, (table, column, kind) in WORDS.items():
        columns = {"value": "varchar", column: kind}
        more = [code] if field == "currency" and code else []
        _read_each(engine, field, table, columns, _one(readers[field]), more)


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
        f"select value, sum(n) from written where file = $file and {holds('$fields', 'field')}"
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


def _read_amounts(engine: Engine, number: int, code: str | None) -> dict[str, PayCell]:
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


def _read_units(
    engine: Engine, number: int, cells: Mapping[str, PayCell], code: str | None
) -> None:
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
