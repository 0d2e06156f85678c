"""The command that was meant by one that is typed as it would be said."""

import shlex

import pytest

from careercli.cli.meant import meant
from careercli.errors import CareerError
from tests.conftest import Run


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("compare a vs b", "careercli compare a b"),
        ("compare a VS. b", "careercli compare a b"),
        ("compare a,b", "careercli compare a b"),
        ("compare a, b,c", "careercli compare a b c"),
        ("compare a and b --full", "careercli compare a b --full"),
        ("compare a vs b --skills python,sql", "careercli compare a b --skills python,sql"),
        ("switch a to b", "careercli switch a b"),
        ("show a b", "careercli compare a b"),
        ("show a b --full", "careercli compare a b --full"),
        ("show a b --section week", ""),
        ("help nonsense", "careercli --help"),
        ("help roles nonsense", "careercli roles --help"),
        ("compare vs", ""),
        ("compare a vs", ""),
        ("help", "careercli --help"),
        ("help compare", "careercli compare --help"),
        ("help me add", "careercli me add --help"),
        ("list", "careercli roles"),
        ("version", "careercli --version"),
        ("compare a b", ""),
        ("show a", ""),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_what_was_meant(typed: str, command: str) -> None:
    assert meant(typed.split()) == command


def test_two_roles_in_one_word_are_taken_apart() -> None:
    for between in ("vs", "vs.", "versus", "to"):
        words = ["compare", f"ML Engineer {between} AI SWE"]
        assert meant(words) == "careercli compare 'ML Engineer' 'AI SWE'"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("compare ml-engineer vs ai-swe", "careercli compare ml-engineer ai-swe"),
        ("compare ml-engineer,ai-swe", "careercli compare ml-engineer ai-swe"),
        ("help", "careercli --help"),
        ("list", "careercli roles"),
        ("show ml-engineer ai-swe --full", "careercli compare ml-engineer ai-swe --full"),
        ("show ml-engineer ai-swe", "careercli compare ml-engineer ai-swe"),
        ("ml-engineer vs ai-swe", "careercli compare ml-engineer ai-swe"),
        ("ml-engineer,ai-swe --full", "careercli compare ml-engineer ai-swe --full"),
        ("comapre ml-engineer ai-swe", "careercli compare ml-engineer ai-swe"),
        ("comapre ml-engineer vs ai-swe", "careercli compare ml-engineer ai-swe"),
        ("ml-engineer", "careercli show ml-engineer"),
        ("data scientist", "careercli show 'data scientist'"),
        ("show data scientist", "careercli show 'data scientist'"),
        ("compare data scientist", "careercli show 'data scientist'"),
        (
            "compare data scientist data analyst",
            "careercli compare 'data scientist' 'data analyst'",
        ),
        ("registered nurse", "careercli show 'registered nurse'"),
        ("python sql", "careercli gap --skills python,sql"),
        ("ml-engineer python sql", "careercli gap ml-engineer --skills python,sql"),
    ],
)
def test_the_hint_names_the_command_and_it_works(here: Run, typed: str, hint: str) -> None:
    done = here(*typed.split())
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[1] == f"hint: did you mean `{hint}`?"
    assert here(*shlex.split(hint)[1:]).returncode == 0


def test_an_unknown_role_keeps_its_own_hint(here: Run) -> None:
    done = here("compare", "ml-enginer", "ai-swe")
    assert done.stderr.splitlines()[1].startswith("hint: did you mean ml-engineer")


def test_roles_that_nobody_knows_with_a_vs_between_them_are_for_compare(here: Run) -> None:
    hint = here("ml-enginer", "vs", "ai-swe").stderr.splitlines()[1]
    assert hint == "hint: did you mean `careercli compare ml-enginer ai-swe`?"


@pytest.mark.parametrize("typed", ["foo bar", "teacher", "xyzzy"])
def test_words_that_name_nothing_for_sure_get_the_way_to_help(here: Run, typed: str) -> None:
    hint = here(*typed.split()).stderr.splitlines()[1]
    assert hint == "hint: `careercli --help` shows how it is used"


@pytest.mark.parametrize("name", ["Krankenschwester", "ingénieur logiciel"])
def test_a_title_that_nobody_knows_is_told_where_to_look(here: Run, name: str) -> None:
    hint = here("show", name).stderr.splitlines()[1]
    assert hint == (
        "hint: `careercli roles` lists all roles, `careercli occupations WORD` searches US "
        "occupations; titles are English"
    )


def test_what_is_meant_is_no_error_of_its_own(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged() -> None:
        raise CareerError("occupations.sqlite of this installation is damaged", "install it again")

    monkeypatch.setattr("careercli.occupations.database.opened", damaged)
    done = here("foo", "vs", "bar")
    assert done.returncode == 2
    assert done.stderr.startswith("error: no such command 'foo'\nhint: ")
