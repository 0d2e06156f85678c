"""Of how many cells of each column it is known what they say, and what the others hold."""

from careercli.analysis.postings import FieldReading
from careercli.market.columns import WORDS
from careercli.market.distinct_values import UNLISTED
from careercli.market.engine.database import Engine

MOST_VALUES = 5  # of a column, of those that are not understood
# The values of each file that are understood.
_DATES = "select file, posted as value from date_read where day is not null"
_AMOUNTS = "select file, value from amount_read"
_PLACES = """select distinct w.file, p.place as value from place_read as p
    join written as w on w.field = 'place' and w.value = p.place
    where p.countries is not null or len(p.metros) > 0 or p.remote is not null"""


def field_readings(engine: Engine) -> tuple[FieldReading, ...]:
    """Return how each column was read; one of which nothing is understood comes first."""
    known = {
        "posted": _DATES,
        **dict.fromkeys(("low", "high", "pay"), _AMOUNTS),
        "place": _PLACES,
        **{field: _words(field) for field in WORDS},
    }
    rows = engine.rows("select distinct field from written where value is not null")
    stated = {field for (field,) in rows}
    readings = [_reading(engine, field, sql) for field, sql in known.items() if field in stated]
    return tuple(sorted(readings, key=lambda reading: reading.understood > 0))


def _words(field: str) -> str:
    words = WORDS[field]
    return f"""select distinct w.file, r.value from {words.table} as r
        join written as w on w.field = '{field}' and w.value = r.value
        where r.{words.column} is not null"""


def _reading(engine: Engine, field: str, known: str) -> FieldReading:
    values = f"""
        select w.value, sum(w.n) as n, k.value is not null or w.value = '{UNLISTED}' as known
        from written as w left join ({known}) as k on w.file = k.file and w.value = k.value
        where w.field = '{field}' and w.value is not null group by w.value, known"""
    ((stated, understood),) = engine.rows(
        f"select sum(n), coalesce(sum(case when known then n end), 0) from ({values}) as cells"
    )
    others = engine.rows(
        f"select value from ({values}) as cells where not known order by n desc, value"
        f" limit {MOST_VALUES}"
    )
    return FieldReading(field, int(stated), int(understood), tuple(value for (value,) in others))
