"""What careercli says when it is called without, or with the wrong, words."""

import pytest

from careercli import __version__
from careercli.cli import registry
from tests.conftest import Run

COMMANDS = [command.path for command in registry.COMMANDS if " " not in command.path]


def test_without_words_the_start_page_shows_what_to_type(here: Run) -> None:
    done = here()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("careercli: which of these careers should\nI go for")
    assert max(map(len, done.stdout.splitlines())) <= 40


@pytest.mark.parametrize("command", ["roles", "compare ml-engineer ai-swe", "show ai-swe"])
def test_every_command_of_the_start_page_works(here: Run, command: str) -> None:
    assert f"careercli {command}" in here().stdout
    assert here(*command.split()).returncode == 0


def test_version(here: Run) -> None:
    done = here("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"careercli {__version__}\n", "")


def test_help_lists_every_command(here: Run) -> None:
    done = here("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(f"\n  {command} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(here: Run, command: str) -> None:
    done = here(command, "-h")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"\nUsage: careercli {command} [OPTIONS]" in done.stdout


@pytest.mark.parametrize("command", ["compare", "me", "me add", "completion"])
def test_every_command_knows_the_version(here: Run, command: str) -> None:
    done = here(*command.split(), "--version")
    assert (done.returncode, done.stdout) == (0, f"careercli {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        (("me", "ad"), "add"),
        (("me", "add", "--hepl"), "--help"),
        (("--versoin",), "--version"),
        (("compare", "ds", "ai-pm", "--section", "salry"), "salary"),
        (("roles", "--sort", "medain"), "median"),
        (("roles", "--source", "market-pulse"), "ai-market-pulse"),
        (("rank", "--weight", "pya=3"), "pay"),
        (("rank", "--missing", "skpi"), "skip"),
        (("schema", "comapre"), "compare"),
        (("completion", "bsh"), "bash"),
        (("roles", "--color", "alwys"), "always"),
        (("roles", "--fields", "roles.salry"), "salary"),
    ],
    ids=" ".join,
)
def test_a_misspelt_word_gets_the_nearest_one_and_exit_code_2(
    here: Run, arguments: tuple[str, ...], nearest: str
) -> None:
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[1].startswith(f"hint: did you mean {nearest}")


def test_help_lists_every_command_whatever_stands_behind_it(here: Run) -> None:
    assert here("--help", "compare").stdout == here("--help").stdout


@pytest.mark.parametrize(
    ("given", "meant"), [("comapre", "compare"), ("role", "roles"), ("chek", "check")]
)
def test_a_misspelt_command_is_wrong_use_and_the_nearest_is_named(
    here: Run, given: str, meant: str
) -> None:
    done = here(given)
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == f"error: no such command '{given}'"
    assert hint.startswith(f"hint: did you mean {meant}")
    assert hint.endswith("? `careercli --help` shows how it is used")


def test_a_command_that_resembles_none_gets_the_way_to_help(here: Run) -> None:
    assert here("xyzzy").stderr == (
        "error: no such command 'xyzzy'\nhint: `careercli --help` shows how it is used\n"
    )


@pytest.mark.parametrize(
    ("arguments", "given", "meant"),
    [
        (("compare", "a", "b", "--ful"), "--ful", "--full"),
        (("roles", "--srot", "median"), "--srot", "--sort"),
        (("show", "ai-swe", "--jsno"), "--jsno", "--json"),
    ],
)
def test_a_misspelt_option_is_wrong_use_and_the_nearest_is_named(
    here: Run, arguments: tuple[str, ...], given: str, meant: str
) -> None:
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == f"error: no such option: {given}"
    assert hint.startswith(f"hint: did you mean {meant}")
    assert hint.endswith(f"? `careercli {arguments[0]} --help` shows how it is used")


def test_an_option_without_its_value_is_wrong_use(here: Run) -> None:
    done = here("roles", "--sort")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "error: option '--sort' requires an argument"


def test_too_many_words_are_wrong_use(here: Run) -> None:
    done = here("show", "ai-swe", "ml-engineer")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: got unexpected extra argument(s) (ml-engineer)\nhint: ")
