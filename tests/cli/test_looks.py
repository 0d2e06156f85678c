"""`--color`, `--plain`, and the variables that say the same."""

import re
from pathlib import Path
from typing import Any

import pytest
from typer import Context
from typer.main import get_command

from careercli.cli.app import app_for
from tests.cli.streams import on_terminal
from tests.cli.test_help_texts import LEAVES
from tests.conftest import OnTerminal, Run

PAIR = ("compare", "ml-engineer", "ai-swe")
ESCAPE = "\x1b["
YEARLY = str(Path(__file__).with_name("yearly.toml"))
EVERY = (
    *(PAIR, ("roles",), ("show", "ai-swe"), ("gap",), ("switch", "ds", "mle"), ("rank",)),
    *(("me",), ("me", "show"), ("skills", "python"), ("check", YEARLY)),
)


def name(command: tuple[str, ...]) -> str:
    return " ".join(Path(word).name for word in command)


every = pytest.mark.parametrize("command", EVERY, ids=name)


def options(command: Any) -> set[str]:
    return {name for param in command.get_params(Context(command)) for name in param.opts}


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_command_takes_them(path: tuple[str, ...]) -> None:
    assert options(LEAVES[path]) >= {"--color", "--plain"}
    assert ("--fields" in options(LEAVES[path])) is ("--json" in options(LEAVES[path]))


def test_they_stand_before_a_command_too() -> None:
    root = get_command(app_for([]))
    assert options(root) >= {"--color", "--plain"}
    assert options(root.commands["me"]) >= {"--color", "--plain"}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("given", "env", "colored"),
    [
        ((), {}, True),
        (("--color", "auto"), {}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "always"), {"TERM": "dumb"}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": "0"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, False),
        ((), {"FORCE_COLOR": "0"}, False),
        ((), {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"}, False),
        ((), {"FORCE_COLOR": "", "TERM": "dumb"}, False),
        ((), {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ((), {"CLICOLOR_FORCE": "0"}, True),
        ((), {"CLICOLOR_FORCE": "1", "TERM": "dumb"}, True),
        ((), {"TERM": "dumb"}, False),
        (("--plain",), {"FORCE_COLOR": "1"}, False),
        (("--plain", "--color", "always"), {}, False),
    ],
    ids=str,
)
def test_on_a_terminal_the_option_comes_first_then_the_variables_in_their_order(
    here_on_terminal: OnTerminal, given: tuple[str, ...], env: dict[str, str], colored: bool
) -> None:
    done = here_on_terminal("roles", *given, env=env)
    assert (done.code, done.err) == (0, "")
    assert (ESCAPE in done.out) is colored


@pytest.mark.parametrize(
    ("given", "env", "colored"),
    [
        ((), {"GITHUB_ACTIONS": "1"}, False),
        ((), {"GITHUB_ACTIONS": "true", "CI": "true", "TERM": "xterm-256color"}, False),
        ((), {"COLORTERM": "truecolor", "TTY_COMPATIBLE": "1", "PY_COLORS": "1"}, False),
        (("--color", "always"), {}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "0"}, False),
        ((), {"CLICOLOR_FORCE": "1"}, True),
        ((), {"CLICOLOR_FORCE": "0"}, False),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
    ids=str,
)
def test_in_a_pipe_there_is_color_only_where_it_is_forced(
    here: Run, given: tuple[str, ...], env: dict[str, str], colored: bool
) -> None:
    done = here("roles", *given, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert (ESCAPE in done.stdout) is colored


@pytest.mark.parametrize("command", [*EVERY, ("--help",), ("gap", "--help"), ()], ids=name)
def test_in_ci_nothing_has_escape_codes_in_a_pipe(here: Run, command: tuple[str, ...]) -> None:
    done = here(*command, env={"GITHUB_ACTIONS": "1", "CI": "true"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout


def test_in_ci_an_error_has_no_escape_codes(run: Run) -> None:
    assert "\x1b" not in run("show", "nobody", env={"GITHUB_ACTIONS": "1"}).stderr


@every
def test_forced_color_in_a_pipe_is_what_a_terminal_of_its_width_shows(
    here: Run, here_on_terminal: OnTerminal, command: tuple[str, ...]
) -> None:
    done = here(*command, "--color", "always", env={"COLUMNS": "100"})
    assert done.stdout == here_on_terminal(*command, columns=100).out


@pytest.mark.parametrize("form", ["--json", "--plain"])
def test_no_color_reaches_what_is_made_for_programs(here: Run, form: str) -> None:
    assert here("roles", form, "--color", "always").stdout == here("roles", form).stdout


@every
def test_options_before_the_command_do_the_same(here: Run, command: tuple[str, ...]) -> None:
    for option in (["--plain"], ["--color", "always"], ["--color=never"]):
        assert here(*option, *command).stdout == here(*command, *option).stdout


def test_the_option_behind_the_command_wins(here: Run) -> None:
    assert ESCAPE not in here("--color", "always", "roles", "--color", "never").stdout


def test_no_option_outlives_its_command_line(here: Run) -> None:
    before = here("roles").stdout
    here("roles", "--plain", "--color", "always", "--fields", "roles")
    assert here("roles").stdout == before


def test_another_word_for_color_is_wrong_use(here: Run) -> None:
    done = here("roles", "--color", "sometimes")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == ("error: no color 'sometimes'\nhint: one of: auto, always, never\n")


@every
def test_plain_records_have_no_padding_no_frames_and_no_bars(
    here: Run, command: tuple[str, ...]
) -> None:
    text = here(*command, "--plain").stdout
    assert not re.search(r"[─━●█▒░•]|  | \n|\n\n\n|==|--\n", text)


def test_plain_records_are_made_for_cut(here: Run) -> None:
    records = [line.split("\t") for line in here("roles", "--plain").stdout.splitlines()]
    table = [record for record in records if len(record) > 1]
    assert {len(record) for record in table} == {6}
    assert table[1][:2] == ["ml-engineer", "$200K"]


def test_plain_records_are_the_same_on_a_narrow_terminal(here: Run, tmp_path: Path) -> None:
    narrow = on_terminal(tmp_path, *PAIR, "--plain", columns=40)
    assert narrow.out == here(*PAIR, "--plain").stdout
