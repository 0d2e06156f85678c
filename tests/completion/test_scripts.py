"""The scripts as text: what no shell has to run to show."""

import re
import subprocess
from pathlib import Path

import pytest

from careercli.render.completion import SHELLS, completion
from careercli.render.completion.tables import ShellWords
from careercli.views.command_line import CommandLine, Parameter
from tests.conftest import ROOT

SCRIPTS = {name: (ROOT / "completions" / known.file).read_text() for name, known in SHELLS.items()}
shells = pytest.mark.parametrize("shell", SHELLS)


def code(shell: str) -> str:
    """Return a script without its comments."""
    return re.sub(r"^\s*#.*$", "", SCRIPTS[shell], flags=re.M)


@shells
def test_nothing_is_evaluated_and_no_program_is_started(shell: str) -> None:
    assert not re.search(r"\beval\b|compgen|Invoke-Expression|\biex\b|Start-Process", code(shell))
    if shell in ("bash", "zsh"):
        assert not re.search(r"\$\((?!\()|`", re.sub(r"'[^'\n]*'", "", code(shell)))


@shells
def test_a_script_is_small(shell: str) -> None:
    assert len(SCRIPTS[shell]) < 110_000


@shells
def test_text_of_the_tree_cannot_leave_its_quotes(shell: str) -> None:
    nasty = "it's $(touch x) `touch x` \\' \u2019 \" 'quoted' \\"
    option = Parameter(("--odd",), "X", nasty, "words", (nasty,))
    below = CommandLine(("careercli", "sub"), nasty, (), (), (), (), ())
    tree = CommandLine(("careercli",), nasty, (), (), (), (option,), (below,))
    text = completion(
        shell, ShellWords(tree, [("role", nasty)], [("r", nasty)], ["skill"], ["nurses"])
    )
    quoted = {
        "bash": nasty.replace("'", "'\\''"),
        "zsh": nasty.replace("'", "'\\''"),
        "fish": nasty.replace("\\", "\\\\").replace("'", "\\'"),
        "powershell": nasty.replace("'", "''").replace("\u2019", "\u2019\u2019"),
    }[shell]
    assert text.count(nasty) == text.count(quoted) * (nasty == quoted)
    assert f"'{quoted}'" in text


@pytest.mark.parametrize("shell", ["bash"])
def test_text_of_the_tree_is_not_run_when_a_script_is_loaded(tmp_path: Path, shell: str) -> None:
    nasty = "'; touch hit; '"
    tree = CommandLine(("careercli",), nasty, (), (), (), (), ())
    script = tmp_path / "script"
    script.write_text(
        completion(
            shell, ShellWords(tree, [("role", nasty)], [("r", nasty)], ["skill"], ["nurses"])
        )
    )
    subprocess.run([shell, "-c", f". {script}"], cwd=tmp_path, check=True)
    assert [path.name for path in tmp_path.iterdir()] == ["script"]


def test_every_bracket_of_the_powershell_script_is_closed() -> None:
    plain = re.sub(r"@'\n.*?\n'@|'(?:[^'\n]|'')*'|\"[^\"\n]*\"", "", code("powershell"), flags=re.S)
    open_ones = []
    for bracket in re.findall(r"[(){}\[\]]", plain):
        if bracket in "({[":
            open_ones.append(bracket)
        else:
            assert open_ones.pop() + bracket in ("()", "{}", "[]")
    assert open_ones == []
