"""The files that are made from the command tree are what the command tree makes."""

from pathlib import Path

import pytest

from careercli.cli.described.files import scripts
from careercli.cli.generated import whole_tree, write
from tests.conftest import ROOT, Run

FILES = scripts(whole_tree())
ANEW = "run `python -m careercli.cli.generated` in the checkout"


@pytest.mark.parametrize("name", FILES)
def test_a_generated_file_is_current(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8") if (ROOT / name).exists() else ""
    assert text == FILES[name], f"{name} is out of date: {ANEW}"


def test_to_write_them_anew_leaves_the_rest(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("")
    write(tmp_path)
    files = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    assert files == {*FILES, "mine.md"}


@pytest.mark.parametrize(
    ("shell", "name"),
    [
        ("bash", "careercli.bash"),
        ("zsh", "_careercli"),
        ("fish", "careercli.fish"),
        ("powershell", "careercli.ps1"),
    ],
)
def test_completion_prints_the_script(here: Run, shell: str, name: str) -> None:
    done = here("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == FILES[f"completions/{name}"]
