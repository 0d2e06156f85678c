"""Every step of an import alone, on the rows of its docstring, and on another engine's SQL."""

import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from careercli.market import (
    caps,
    classification,
    counting,
    distinct_values,
    duplicates,
    fields,
    file_rows,
    reporting,
    skill_counting,
    text_facts,
)
from careercli.market.engine.database import Engine, started
from careercli.market.engine.functions import FUNCTIONS
from careercli.market.layouts import FIELDS, Layout
from careercli.market.options import ImportOptions
from careercli.market.scans import Scan
from careercli.market.steps import Step, in_order

MAPPED = {
    field: f'"{field}"' for field in ("id", "url", "title", "company", "posted", "low", "high")
}
BUILT_IN = {"hash"}  # functions that every engine has under this name
HALVES = Layout("halves", frozenset(), {"title": "title"}, halves=("title",))


def scan(*fields: str) -> Scan:
    layout = Layout("mapped", frozenset(), {field: MAPPED[field] for field in fields})
    return Scan(Path("a.csv"), layout, "", fields, "csv")


REASONS = {"p.title is null": "no title", "t.role is null": classification.UNCLASSIFIED}
STEPS: dict[Callable[..., Step], Step] = {
    fields.paired: fields.paired(HALVES, "file_0", "pair_0"),
    fields.fields: fields.fields(scan("title", "id"), "file_0", "field_0"),
    distinct_values.written: distinct_values.written(scan("title"), 0),
    file_rows.rows: file_rows.rows(scan(*MAPPED), ImportOptions("mine"), 0),
    file_rows.amounts: file_rows.amounts(0),
    file_rows.priced: file_rows.priced(0),
    classification.judged: classification.judged(0, REASONS, None),
    classification.posting: classification.posting(0),
    duplicates.counted: duplicates.counted(),
    duplicates.repeated: duplicates.repeated(),
    duplicates.later: duplicates.later("id_key", "counted"),
    duplicates.first_of_each: duplicates.first_of_each(
        ["later_by_id_key"], "counted", "left_by_id_key"
    ),
    duplicates.alike: duplicates.alike(),
    counting.posting_count: counting.posting_count(),
    counting.stated_pay: counting.stated_pay(),
    counting.pay_count: counting.pay_count("USD"),
    counting.employer_count: counting.employer_count(),
    counting.metro_count: counting.metro_count(),
    counting.file_count: counting.file_count("file_count"),
    counting.most_frequent: counting.most_frequent("employer_count", 1),
    skill_counting.shared: skill_counting.shared(),
    skill_counting.tag_words: skill_counting.tag_words(0, 0, 9),
    skill_counting.text_words: skill_counting.text_words(0, 0, 9),
    skill_counting.words: skill_counting.words(0),
    skill_counting.word_count: skill_counting.word_count(0),
    skill_counting.named_by_one: skill_counting.named_by_one(0),
    skill_counting.named_by_several: skill_counting.named_by_several(0),
    skill_counting.employers_own: skill_counting.employers_own(0),
    skill_counting.skill_count: skill_counting.skill_count(
        ["named_by_one_0", "named_by_several_0"], ["english"]
    ),
    text_facts.pay_words: text_facts.pay_words(),
    text_facts.text_home: text_facts.text_home(),
    caps.employer_rows: caps.employer_rows(),
    caps.employers_of_size: caps.employers_of_size(),
    caps.caps: caps.caps(),
    reporting.role_titles: reporting.role_titles(3),
}
# What the tables hold that steps read; an example gives the columns that it is about.
_FIELDS = " varchar, ".join(FIELDS) + " varchar, half boolean, bad boolean default false"
_POSTING = (
    "row bigint, role varchar, seniority varchar, company varchar, place integer, file integer,"
    " at_home boolean,"
    " described boolean, swapped boolean, keyless boolean default false, day date, period date,"
    " id_key ubigint, url_key ubigint, text_key ubigint, tags varchar, low double, high double,"
    " reason varchar, currency varchar,"
    " no_pay varchar, paid_by varchar, one_end boolean"
)
_KEYS = "day date, id_key ubigint, url_key ubigint, text_key ubigint, keyless boolean"
_AMOUNTS = (
    _FIELDS.replace("low varchar, high varchar", "low double, high double")
    + f", {_KEYS}, code varchar"
)
_NAMED = "role varchar, period date, name varchar, n bigint"
_WORDS = "row bigint, role varchar, period date, word varchar, kind varchar"
TABLES = {
    "file_0": "row bigint, title varchar, id varchar, salary_in_usd varchar",
    "field_0": _FIELDS,
    "little_0": _FIELDS,
    "row_0": f"{_FIELDS}, {_KEYS}",
    "amount_0": f"{_AMOUNTS}, label varchar",
    "priced_0": f"{_AMOUNTS}, paid_by varchar, factor double, most double default 3e6,"
    " per_dollar double, least double",
    "judged_0": f"{_POSTING}, text varchar, title varchar",
    "date_read": "file integer, posted varchar, day date",
    "amount_read": "file integer, value varchar, low double, high double, name varchar,"
    " code varchar, codes varchar",
    "unit_read": "file integer, label varchar, name varchar, factor double, most double",
    "scale_read": "code varchar, per_dollar double, least double",
    "written": "file integer, field varchar, value varchar, n bigint",
    "title_read": "title varchar, role varchar, excluded varchar, seniority varchar",
    "place_read": "id integer, place varchar, countries varchar[], metros varchar[],"
    " remote boolean",
    "country_read": "value varchar, id varchar",
    "flag_read": "value varchar, remote boolean",
    "level_read": "value varchar, seniority varchar",
    "open_read": "value varchar, open boolean",
    "closed_read": "value varchar, closed boolean",
    "period_read": "value varchar, name varchar",
    "currency_read": "value varchar, code varchar",
    **dict.fromkeys(("posting", "counted", "stated_pay"), _POSTING),
    "chosen": f"{_POSTING}, text varchar",
    "plain_text": "r bigint, text varchar",
    "later_by_id_key": "row bigint",
    "text_home": "r bigint, remote boolean",
    "text_pay": "r bigint, low double, high double, currency varchar, paid_by varchar,"
    " one_end boolean",
    "employer_count": _NAMED,
    "text_name": "r bigint, paragraph bigint, skill varchar",
    "shared": "company varchar, paragraph bigint",
    "meaning": "word varchar, kind varchar, skill varchar",
    "employer_read": "company varchar, skill varchar",
    **dict.fromkeys(("tag_words_0", "text_words_0", "words_0"), _WORDS),
    "word_count_0": "role varchar, period date, word varchar, kind varchar, n bigint",
    **dict.fromkeys(("named_by_one_0", "named_by_several_0"), _NAMED.replace("name", "skill")),
    "employer_rows": "company varchar, n bigint",
    "employers_of_size": "n bigint, employers bigint",
}
IDS = [function.__name__ for function in STEPS]


def tables(docstring: str) -> Iterator[tuple[str, list[str], list[list[str]]]]:
    """Return the tables of a docstring: a name, and below it, further in, columns and rows."""
    lines = [line for line in docstring.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        if re.fullmatch(r"\w+", line):
            rows = []
            for below in lines[at + 1 :]:
                if not below.startswith("    "):
                    break
                rows.append(re.split(r"  +", below.strip()))
            yield line.strip(), rows[0], rows[1:]


@pytest.fixture
def duck() -> Iterator[Engine]:
    with started() as engine:
        yield engine


@pytest.mark.parametrize("function", STEPS, ids=IDS)
def test_a_step_makes_of_the_rows_in_its_docstring_what_stands_there(
    duck: Engine, function: Callable[..., Step]
) -> None:
    step = STEPS[function]
    *inputs, (name, columns, expected) = tables(inspect.getdoc(function) or "")
    assert name == step.name
    for table in step.reads:
        duck.connection.execute(f"create table {table} ({TABLES[table]})")
    for table, names, rows in inputs:
        duck.connection.execute(f"insert into {table} ({', '.join(names)}) {values(rows)}")
    made = duck.rows(f"select {', '.join(columns)} from ({step.sql}) as made")
    assert sorted(made, key=repr) == sorted(duck.rows(values(expected)), key=repr)


def values(rows: list[list[str]]) -> str:
    return "values " + ", ".join(f"({', '.join(row)})" for row in rows)


@pytest.mark.parametrize("function", STEPS, ids=IDS)
def test_a_step_is_sql_of_spark_too_but_for_the_functions_an_engine_brings(
    function: Callable[..., Step],
) -> None:
    tree = sqlglot.parse_one(STEPS[function].sql, read="duckdb")
    spark = tree.sql("spark", unsupported_level=sqlglot.ErrorLevel.RAISE)
    assert sqlglot.parse_one(spark, read="spark")
    brought = {call.name.lower() for call in tree.find_all(exp.Anonymous)}
    assert brought <= {*FUNCTIONS, *BUILT_IN}
    assert isinstance(tree, exp.Query)
    assert "rowid" not in STEPS[function].sql


@pytest.mark.parametrize("function", STEPS, ids=IDS)
def test_a_step_reads_the_tables_that_it_names(function: Callable[..., Step]) -> None:
    tree = sqlglot.parse_one(STEPS[function].sql, read="duckdb")
    assert {table.name for table in tree.find_all(exp.Table)} == set(STEPS[function].reads)


def test_steps_come_after_those_that_they_read() -> None:
    steps = [Step("c", ("b", "file"), ""), Step("b", ("a",), ""), Step("a", (), "")]
    assert [step.name for step in in_order(steps, {"file"})] == ["a", "b", "c"]
    with pytest.raises(ValueError, match="no table for c"):
        in_order(steps, ())
