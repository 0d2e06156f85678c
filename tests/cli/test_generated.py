"""The files that are made from the command tree are what the command tree makes."""

from pathlib import Path

import pytest

from careercli.cli.generated import generated, write
from tests.conftest import ROOT, Run

FILES = generated()
ANEW = "run `python -m careercli.cli.generated` in the checkout"


@pytest.mark.parametrize("name", FILES)
def test_a_generated_file_is_current(name: str) -> None:
    held = (ROOT / name).read_text(encoding="utf-8") if (ROOT / name).exists() else ""
    assert held == FILES[name], f"{name} is out of date: {ANEW}"


def test_no_page_is_left_of_a_command_that_is_gone() -> None:
    held = {f"docs/man/{path.name}" for path in (ROOT / "docs" / "man").iterdir()}
    assert held == {name for name in FILES if name.endswith(".1")}, ANEW


def test_to_write_them_anew_removes_old_pages_and_leaves_the_rest(tmp_path: Path) -> None:
    pages = tmp_path / "docs" / "man"
    pages.mkdir(parents=True)
    (pages / "careercli-gone.1").write_text("")
    (tmp_path / "docs" / "mine.md").write_text("")
    write(tmp_path)
    left = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    assert left == {*FILES, "docs/mine.md"}


@pytest.mark.parametrize(
    ("shell", "name"),
    [
        ("bash", "careercli.bash"),
        ("zsh", "_careercli"),
        ("fish", "careercli.fish"),
        ("powershell", "careercli.ps1"),
    ],
)
def test_completion_prints_the_script(run: Run, shell: str, name: str) -> None:
    done = run("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == FILES[f"completions/{name}"]
