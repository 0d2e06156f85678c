"""`careercli completion`: what it prints beside the script, and what it leaves alone."""

from pathlib import Path

import pytest

from careercli.cli.completion import line_to_add
from careercli.render.completion import SHELLS
from tests.conftest import OnTerminal, Run


@pytest.mark.parametrize("shell", SHELLS)
def test_on_a_terminal_the_one_line_to_add_stands_below_the_script(
    here_on_terminal: OnTerminal, shell: str
) -> None:
    done = here_on_terminal("completion", shell)
    first, line = done.err.strip().splitlines()
    assert done.code == 0
    assert first == f"Add this line to {SHELLS[shell].start_file}:"
    assert line.startswith(("source /", "source '", "source <(", "careercli completion "))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_line_reads_the_installed_script_so_that_no_shell_starts_careercli(
    tmp_path: Path, shell: str
) -> None:
    script = tmp_path / "a prefix" / str(SHELLS[shell].installed)
    script.parent.mkdir(parents=True)
    script.write_text("")
    assert line_to_add(shell, tmp_path / "a prefix")[1] == f"source '{script}'"


@pytest.mark.parametrize("shell", SHELLS)
def test_without_an_installed_script_the_line_asks_careercli_for_it(
    tmp_path: Path, shell: str
) -> None:
    assert f"careercli completion {shell}" in line_to_add(shell, tmp_path)[1]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_users_files_are_not_touched(here: Run, tmp_path: Path, shell: str) -> None:
    (tmp_path / ".bashrc").write_text("mine\n")
    before = sorted(tmp_path.rglob("*"))
    assert here("completion", shell).returncode == 0
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / ".bashrc").read_text() == "mine\n"


def test_an_unknown_shell_is_wrong_use(here: Run) -> None:
    done = here("completion", "tcsh")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: no completion for 'tcsh'\nhint: ")
    assert done.stderr.endswith("one of: bash, zsh, fish, powershell\n")
