"""On a terminal: colour, width, and what turns them off."""

import json
from pathlib import Path

import pytest

from careercli.render.wrapping import cell_width
from tests.cli.streams import on_terminal
from tests.conftest import OnTerminal, Run

PAIR = ("compare", "ml-engineer", "ai-swe")
COMMANDS = (PAIR, ("roles",), ("show", "mlops-engineer"))
commands = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)


@commands
def test_a_terminal_gets_colour(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = on_terminal(tmp_path, *command)
    assert (done.code, done.err) == (0, "")
    assert "\x1b[1" in done.out


@commands
def test_a_dumb_terminal_gets_ascii_and_no_escape_codes(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = on_terminal(tmp_path, *command, env={"TERM": "dumb"})
    assert (done.code, done.err) == (0, "")
    assert done.out.isascii()
    assert "\x1b" not in done.out


@pytest.mark.parametrize(
    ("command", "columns"),
    [*((command, 40) for command in COMMANDS), (PAIR, 80), (PAIR, 160)],
)
def test_the_page_fits_the_terminal_and_no_color_turns_all_escape_codes_off(
    here_on_terminal: OnTerminal, command: tuple[str, ...], columns: int
) -> None:
    done = here_on_terminal(*command, columns=columns, env={"NO_COLOR": "1"})
    assert (done.code, done.err) == (0, "")
    assert "\x1b" not in done.out
    assert columns * 0.55 < max(cell_width(line) for line in done.out.split("\n")) <= columns


def test_columns_wins_over_the_size_of_the_terminal(tmp_path: Path) -> None:
    env = {"NO_COLOR": "1", "COLUMNS": "40"}
    done = on_terminal(tmp_path, "roles", columns=200, env=env)
    assert max(cell_width(line) for line in done.out.split("\n")) <= 40


def test_a_terminal_of_unknown_size_counts_as_80_columns(tmp_path: Path) -> None:
    unknown = on_terminal(tmp_path, "roles", columns=0, env={"NO_COLOR": "1"})
    assert unknown.out == on_terminal(tmp_path, "roles", env={"NO_COLOR": "1"}).out


def test_json_on_a_terminal_is_the_same_json(tmp_path: Path, here: Run) -> None:
    on_a_narrow_one = on_terminal(tmp_path, *PAIR, "--json", columns=40)
    assert on_a_narrow_one.out.startswith('{\n  "schema"')
    assert on_a_narrow_one.out == here(*PAIR, "--json").stdout


def test_escape_codes_in_what_was_typed_do_not_reach_the_terminal(tmp_path: Path) -> None:
    done = on_terminal(tmp_path, "roles", "\x1b[31m", env={"NO_COLOR": "1"})
    assert "\x1b" not in done.out
    assert "\\x1b[31m" in done.out


@pytest.mark.parametrize("columns", [1, 2, 7])
@pytest.mark.parametrize(
    "command", [*COMMANDS, ("gap", "--skills", "python"), ("nonsense",), ("rank",), ("sources",)]
)
def test_a_terminal_of_a_few_columns_is_no_failure(
    here_on_terminal: OnTerminal, command: tuple[str, ...], columns: int
) -> None:
    done = here_on_terminal(*command, columns=columns)
    assert done.code == (2 if command == ("nonsense",) else 0)
    assert "did not expect" not in done.err


def test_json_on_a_terminal_hides_nothing_of_a_file(tmp_path: Path, here: Run) -> None:
    path = tmp_path / "own.toml"
    title = "Data\u202e\u200b\U000e0041\u2028\x9bPlumber"
    written = "".join(c if c.isascii() and c.isprintable() else f"\\U{ord(c):08x}" for c in title)
    path.write_text(f'[[role]]\nid = "plumber"\ntitle = "{written}"\nfocus = "x"\n')
    command = ("show", "plumber", "--catalog", str(path), "--json")
    shown = on_terminal(tmp_path, *command).out
    assert shown.replace("\n", "").isprintable()
    assert json.loads(shown) == json.loads(here(*command).stdout)
    assert "\\u202e\\u200b\\udb40\\udc41\\u2028\\u009b" in shown
