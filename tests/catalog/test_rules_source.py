"""The rules of [[source]]; its fields stand at id 2, name 3, kind 4, currency 5, as_of 6."""

from datetime import date

import pytest

from tests.catalog.checking import BASE, TODAY, only_problem, problems, toml

CAVEAT = '{ about = ["pay"], text = "Mind it.", roles = ["ml-engneer"] }'
TOTAL = "1 to 1,000,000,000,000, or leave it out"
REMARK = '{ skill = "pyton", text = "Mind it." }'


def test_a_sound_source_has_no_problems() -> None:
    text = toml(
        "source",
        url='"https://example.org"',
        total_openings="1",
        caveats='[{ about = ["pay"], text = "Mind it.", roles = ["ml-engineer"] }]',
        doubtful='[{ skill = "python", text = "Mind it." }]',
        noted='[{ skill = "rag", text = "Mind it." }]',
    )
    assert problems(text) == ()


@pytest.mark.parametrize(
    ("field", "value", "line", "wrong", "right"),
    [
        ("id", '"Acme Inc"', 2, "'Acme Inc' is not an id", "lower-case letters"),
        ("name", '" "', 3, "empty", "name"),
        ("currency", '"usd"', 5, "'usd'", "ISO 4217"),
        ("currency", '"DOLLAR"', 5, "'DOLLAR'", "USD"),
        ("url", '"ftp://example.org"', 7, "'ftp://example.org'", "https://"),
        ("url", '"javascript:alert(1)"', 7, "'javascript:alert(1)'", "https://"),
        ("total_openings", "0", 7, "0", TOTAL),
        ("total_openings", "-5", 7, "-5", TOTAL),
        ("total_openings", "1000000000001", 7, "1000000000001", TOTAL),
        ("as_of", "2026-07-02", 6, "2026-07-02 is in the future", "at most 2026-07-01"),
    ],
)
def test_a_field_without_its_form_is_an_error(
    field: str, value: str, line: int, wrong: str, right: str
) -> None:
    problem = only_problem(toml("source", **{field: value}))
    assert problem.severity == "error"
    assert (problem.file, problem.line) == ("1.toml", line)
    assert (problem.table, problem.role, problem.field) == ("source", None, field)
    assert problem.id == ("Acme Inc" if field == "id" else "acme")
    assert wrong in problem.wrong
    assert right in problem.right


@pytest.mark.parametrize(
    ("list_", "value", "field", "wrong", "right"),
    [
        ("doubtful", REMARK, "doubtful.0.skill", "unknown skill 'pyton'", "python"),
        ("noted", REMARK, "noted.0.skill", "unknown skill 'pyton'", "python"),
        ("caveats", CAVEAT, "caveats.0.roles", "unknown role 'ml-engneer'", "ml-engineer"),
    ],
)
def test_a_remark_names_skills_and_roles_that_there_are(
    list_: str, value: str, field: str, wrong: str, right: str
) -> None:
    problem = only_problem(toml("source", **{list_: f"[{value}]"}))
    assert (problem.severity, problem.line) == ("error", 7)
    assert (problem.table, problem.id, problem.role) == ("source", "acme", None)
    assert problem.field == field
    assert problem.wrong == wrong
    assert right in problem.right


def test_the_second_remark_is_told_from_the_first() -> None:
    sound = '{ skill = "python", text = "Mind it." }'
    problem = only_problem(toml("source", doubtful=f"[{sound}, {REMARK}]"))
    assert problem.field == "doubtful.1.skill"


def test_figures_of_today_are_not_in_the_future() -> None:
    assert problems(toml("source", as_of=TODAY.isoformat())) == ()


def test_a_date_may_be_written_as_text() -> None:
    assert problems(toml("source", as_of='"2026-06-01"')) == ()


@pytest.mark.parametrize("snapshots", ["", toml("snapshot", source='"acme"')])
def test_a_source_whose_figures_have_no_date_is_a_warning(snapshots: str) -> None:
    problem = only_problem(toml("source", as_of=None) + snapshots)
    assert (problem.severity, problem.line) == ("warning", 1)
    assert (problem.table, problem.id, problem.field) == ("source", "acme", "as_of")
    assert "no date" in problem.wrong
    assert "as_of = " in problem.right


def test_a_source_needs_no_date_where_all_its_snapshots_have_one() -> None:
    dated = toml("snapshot", source='"acme"', as_of="2026-06-01")
    assert problems(toml("source", as_of=None) + dated) == ()


def test_an_old_source_warns_at_its_snapshots_and_not_twice() -> None:
    text = toml("source", as_of="2020-01-01") + toml("snapshot", source='"acme"')
    problem = only_problem(text)
    assert (problem.table, problem.field) == ("snapshot", "as_of")


def test_the_base_is_taken_as_sound() -> None:
    """A bundled source's own warnings are not those of a user's file."""
    undated = BASE._replace(sources=(BASE.sources[0]._replace(as_of=None, url="nowhere"),))
    assert problems(toml("role"), base=undated, today=date(2030, 1, 1)) == ()
