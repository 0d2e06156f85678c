"""Records that do not have the fields and types of their table."""

import pytest

from careercli.catalog.model import Salary, Snapshot
from careercli.catalog.problems import Problem
from careercli.catalog.shape import adapter
from careercli.files.limits import TOML_NESTING
from tests.catalog.checking import BASE, only_problem, problems, toml

DEEP = "[" * TOML_NESTING + "]" * TOML_NESTING


def error_at(field: str, line: int, text: str) -> Problem:
    problem = only_problem(text)
    assert problem.severity == "error"
    assert (problem.line, problem.field) == (line, field)
    return problem


@pytest.mark.parametrize(
    ("table", "line"), [("source", 7), ("skill", 5), ("role", 4), ("snapshot", 4)]
)
def test_an_unknown_field_is_an_error_that_lists_the_fields(table: str, line: int) -> None:
    problem = error_at("colour", line, toml(table, colour='"red"'))
    assert problem.table == table
    assert problem.wrong == "unknown field"
    assert {"source": "currency", "skill": "near", "role": "title", "snapshot": "openings"}[
        table
    ] in problem.right


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("salary.middle", "salary = { middle = 1 }"),
        ("seniority.junior", "seniority = { senior = 1, mid = 0, entry = 0, junior = 0 }"),
        ("skills.0.rank", 'skills = [{ id = "rag", rank = 1 }]'),
        ("companies.0.size", 'companies = [{ name = "A", openings = 1, size = 2 }]'),
    ],
)
def test_an_unknown_field_inside_a_field_is_an_error(field: str, value: str) -> None:
    assert error_at(field, 4, toml("snapshot") + value).wrong == "unknown field"


@pytest.mark.parametrize(
    ("table", "field"),
    [
        *(("source", field) for field in ("id", "name", "kind", "currency")),
        *(("skill", field) for field in ("id", "name", "category")),
        *(("role", field) for field in ("id", "title")),
        *(("snapshot", field) for field in ("role", "source")),
    ],
)
def test_a_missing_field_is_an_error_at_the_record(table: str, field: str) -> None:
    problem = error_at(field, 2, "\n" + toml(table, **{field: None}))
    assert (problem.table, problem.wrong) == (table, "missing")
    assert "needed" in problem.right


@pytest.mark.parametrize("field", ["senior", "mid", "entry"])
def test_the_experience_mix_has_all_three_parts(field: str) -> None:
    parts = [f"{name} = 0.5" for name in ("senior", "mid", "entry") if name != field]
    text = toml("snapshot", seniority=f"{{ {', '.join(parts)} }}")
    assert error_at(f"seniority.{field}", 4, text).wrong == "missing"


@pytest.mark.parametrize(
    ("field", "value", "right"),
    [
        ("openings", '"598"', "integer"),
        ("openings", "598.0", "integer"),
        ("openings", "true", "integer"),
        ("openings", "[598]", "integer"),
        ("remote", '"8%"', "number"),
        ("remote", "true", "number"),
        ("role", "1", "string"),
        ("skills", '"python"', "array"),
        ("metros", '"Berlin"', "array"),
    ],
)
def test_a_field_of_another_type_is_an_error(field: str, value: str, right: str) -> None:
    line = 2 if field == "role" else 4
    problem = error_at(field, line, toml("snapshot", **{field: value}))
    assert problem.wrong == "not of the right type"
    assert right in problem.right


@pytest.mark.parametrize("value", ['"120000"', "120000.0", "true", "1.2e5"])
def test_money_is_a_whole_number(value: str) -> None:
    text = toml("snapshot", salary=f"{{ median = {value} }}")
    problem = error_at("salary.median", 4, text)
    assert problem.wrong == "not of the right type"
    assert "integer" in problem.right


@pytest.mark.parametrize(
    ("field", "at", "value"),
    [
        ("salary", "salary", "[93000, 148000]"),
        ("seniority", "seniority", "[0.2, 0.7, 0.1]"),
        ("companies", "companies.0", '[["A", 5]]'),
        ("skills", "skills.0", '[["python", 0.5]]'),
    ],
)
def test_a_list_by_position_is_no_table(field: str, at: str, value: str) -> None:
    problem = error_at(at, 4, toml("snapshot", **{field: value}))
    assert problem.wrong == "not of the right type"


@pytest.mark.parametrize(
    ("table", "field", "line", "known"),
    [("source", "kind", 4, "official survey"), ("skill", "category", 4, "framework")],
)
def test_a_word_outside_the_list_is_answered_with_the_list(
    table: str, field: str, line: int, known: str
) -> None:
    assert known in error_at(field, line, toml(table, **{field: '"hearsay"'})).right


def test_a_skill_may_be_a_bare_id_or_a_table() -> None:
    assert problems(toml("snapshot", skills='["rag", { id = "python" }]')) == ()


def test_a_record_without_its_shape_is_not_held_against_the_rules() -> None:
    text = toml("snapshot", remote="7", role='"nobody"', openings='"many"')
    assert only_problem(text).field == "openings"


def test_a_record_without_its_shape_is_not_there_for_others() -> None:
    text = toml("role", colour="1") + toml("snapshot", role='"mail-engineer"')
    assert [p.field for p in problems(text, base=BASE)] == ["colour", "role"]


@pytest.mark.parametrize(
    ("text", "field", "line"),
    [
        ("\n[[roles]]\nid = 'a'\n", "roles", 2),
        ("# roles\nversion = 1\n", "version", 2),
        ("role = 'a'\n", "role", 1),
        ("role = ['a']\n", "role", 1),
    ],
)
def test_anything_but_the_four_tables_is_an_error_of_the_file(
    text: str, field: str, line: int
) -> None:
    problem = error_at(field, line, text)
    assert (problem.table, problem.id, problem.role) == (None, None, None)
    assert repr(field) in problem.wrong
    assert problem.right == "[[source]], [[skill]], [[role]], [[snapshot]]"


@pytest.mark.parametrize(
    ("day", "wrong", "right"),
    [
        ('"yesterday"', "not a date", "a date without quotes, such as 2026-10-31"),
        ('"2026-6-1"', "not a date", "a date without quotes, such as 2026-10-31"),
        ("07:30:00", "not a date", "a date without quotes, such as 2026-10-31"),
        ("2026", "not of the right type", "a valid date"),
        ('"2026-13-01"', "not of the right type", "a valid date in the format YYYY-MM-DD"),
        ("2026-06-01T07:30:00Z", "not of the right type", "a valid date in the format YYYY-MM-DD"),
    ],
)
def test_a_date_is_a_day_of_the_calendar(day: str, wrong: str, right: str) -> None:
    problem = error_at("as_of", 6, toml("source", as_of=day))
    assert problem.wrong == wrong
    assert problem.right.startswith(right)


@pytest.mark.parametrize("day", ['"0"', '"86400"', '"-86400"'])
def test_a_date_is_not_a_time_stamp(day: str) -> None:
    """Pydantic would take one for the day it falls on."""
    assert error_at("as_of", 6, toml("source", as_of=day)).wrong == "not a date"


def test_a_deeply_nested_unknown_field_is_an_error_of_that_field() -> None:
    error_at("colour", 4, toml("role", colour=DEEP))


def test_a_deeply_nested_field_is_an_error_of_that_field() -> None:
    assert error_at("aliases.0", 4, toml("role", aliases=DEEP)).wrong == "not of the right type"


def test_unknown_fields_stand_in_the_order_of_the_file() -> None:
    """Also where they have no lines of their own, as quoted keys."""
    names = [*"hgfedcba", *"ponmlkji"]
    text = toml("role") + "".join(f'"{name}" = 1\n' for name in names)
    assert [problem.field for problem in problems(text)] == names


def test_the_schema_of_a_named_tuple_is_an_object_with_its_fields() -> None:
    schema = adapter(Snapshot).json_schema()
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    assert tuple(schema["properties"]) == Snapshot._fields
    assert schema["required"] == ["role", "source"]
    assert tuple(schema["$defs"]["Salary"]["properties"]) == Salary._fields
