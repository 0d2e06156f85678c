"""`careercli roles` and `careercli show` as they are typed."""

import json

import pytest

from tests.conftest import Run
from tests.views import bundled


def test_roles_lists_all_roles(here: Run) -> None:
    done = here("roles")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(f"\n{role} " in done.stdout for role in bundled.IDS)


def test_a_query_narrows_the_list(here: Run) -> None:
    document = json.loads(here("roles", "llmops", "--json").stdout)
    assert (document["query"], [role["id"] for role in document["roles"]]) == (
        "llmops",
        ["mlops-engineer"],
    )


def test_a_query_without_a_match_is_an_answer_and_not_an_error(here: Run) -> None:
    done = here("roles", "zzz")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("No role has 'zzz'")


def test_roles_can_be_sorted(here: Run) -> None:
    document = json.loads(here("roles", "--sort", "median", "--json").stdout)
    medians = [role["salary"]["median"] for role in document["roles"]]
    assert medians == sorted(medians, reverse=True)
    assert document["sort"] == "median"


def test_an_unknown_sort_is_wrong_use_and_all_are_named(here: Run) -> None:
    done = here("roles", "--sort", "luck")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: cannot sort by 'luck'\nhint: one of: id, title")


def test_an_unknown_source_is_wrong_use(here: Run) -> None:
    done = here("roles", "--source", "rumours")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "error: unknown source 'rumours'"


@pytest.mark.parametrize("name", ["mlops-engineer", "mlops", "MLOps Engineer"])
def test_show_goes_by_id_alias_and_title(here: Run, name: str) -> None:
    done = here("show", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("MLOps Engineer (mlops-engineer)\n")


@pytest.mark.parametrize("arguments", [("show", "ml-enginer"), ("compare", "ml-enginer", "ai-swe")])
def test_an_unknown_role_is_wrong_use_and_the_nearest_ids_are_named(
    here: Run, arguments: tuple[str, ...]
) -> None:
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == "error: unknown role 'ml-enginer'"
    assert hint.startswith("hint: did you mean ml-engineer or ")
    assert hint.endswith("`careercli roles` lists all roles")


def test_a_role_that_resembles_none_gets_no_suggestion(here: Run) -> None:
    assert here("show", "xyzzy quux").stderr == (
        "error: unknown role 'xyzzy quux'\nhint: `careercli roles` lists all roles, `careercli "
        "occupations WORD` searches US occupations; titles are English\n"
    )


def test_show_without_a_role_is_wrong_use(here: Run) -> None:
    done = here("show")
    assert done.returncode == 2
    assert done.stderr == (
        "error: missing argument 'ROLE'\nhint: `careercli show --help` shows how it is used\n"
    )
