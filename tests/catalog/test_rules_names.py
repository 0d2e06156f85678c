"""The rules of [[role]] and [[skill]]: ids, titles, aliases and what lies near."""

import pytest

from careercli.catalog.lookup import find_role
from tests.catalog.checking import files, only_problem, problems, toml

BAD_IDS = ["", "-a", "a-", "A", "a b", "a_b", "é", "a/b", "a\\n", "x" * 65]
ID_RIGHT = "lower-case letters, digits and single inner hyphens"


@pytest.mark.parametrize("id_", ["a", "7", "big-data-2", "x" * 64])
@pytest.mark.parametrize("table", ["source", "role", "skill"])
def test_an_id_is_lower_case_letters_digits_and_inner_hyphens(table: str, id_: str) -> None:
    assert problems(toml(table, id=f'"{id_}"')) == ()


@pytest.mark.parametrize("id_", BAD_IDS)
@pytest.mark.parametrize("table", ["source", "role", "skill"])
def test_any_other_id_is_an_error(table: str, id_: str) -> None:
    (problem, *_) = problems(toml(table, id=f'"{id_}"'))
    assert (problem.severity, problem.line, problem.table) == ("error", 2, table)
    assert problem.field == "id"
    assert problem.wrong.endswith("is not an id")
    assert ID_RIGHT in problem.right


def test_a_problem_of_a_role_names_the_role() -> None:
    problem = only_problem(toml("role", id='"Data"'))
    assert (problem.role, problem.id) == ("Data", "Data")


@pytest.mark.parametrize("title", ["", " ", "?!"])
def test_a_title_has_a_letter(title: str) -> None:
    problem = only_problem(toml("role", title=f'"{title}"'))
    assert (problem.severity, problem.line) == ("error", 3)
    assert (problem.table, problem.role, problem.field) == ("role", "mail-engineer", "title")
    assert problem.wrong == repr(title)
    assert "letter" in problem.right


@pytest.mark.parametrize("alias", ["Data", "data eng", "-de", ""])
def test_an_alias_has_the_form_of_an_id(alias: str) -> None:
    problem = only_problem(toml("role", aliases=f'["de", "{alias}"]'))
    assert (problem.severity, problem.line) == ("error", 4)
    assert (problem.table, problem.role, problem.field) == ("role", "mail-engineer", "aliases")
    assert repr(alias) in problem.wrong
    assert ID_RIGHT in problem.right


@pytest.mark.parametrize("fields", [{"id": '"data--eng"'}, {"aliases": '["data--eng"]'}])
def test_an_id_that_passes_is_found(fields: dict[str, str]) -> None:
    text = toml("role", **fields)
    (file,) = files(text)
    if problems(text) == ():
        assert find_role(file.catalog, "data--eng") in file.catalog.roles


@pytest.mark.parametrize(
    ("near", "wrong", "right"),
    [
        ("pyton", "unknown skill 'pyton'", "python"),
        ("zzzzzz", "unknown skill 'zzzzzz'", "[[skill]]"),
        ("dbt", "near itself", "another skill"),
    ],
)
def test_a_near_skill_is_another_one_that_there_is(near: str, wrong: str, right: str) -> None:
    problem = only_problem(toml("skill", near=f'[{{ id = "{near}", because = "so" }}]'))
    assert (problem.severity, problem.line) == ("error", 5)
    assert (problem.table, problem.id, problem.role) == ("skill", "dbt", None)
    assert problem.field == "near.0.id"
    assert wrong in problem.wrong
    assert right in problem.right


def test_a_near_skill_may_be_one_of_the_same_file() -> None:
    one = toml("skill", id='"one"', name='"One"', near='[{ id = "two", because = "so" }]')
    assert problems(one + toml("skill", id='"two"', name='"Two"')) == ()


@pytest.mark.parametrize("name", ["", " ", "?"])
def test_a_skill_has_a_name(name: str) -> None:
    assert only_problem(toml("skill", name=f'"{name}"')).field == "name"
