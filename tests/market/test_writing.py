"""Files of postings imported into catalog files by the command."""

import subprocess
import sys
from pathlib import Path

from tests.conftest import Run
from tests.market.files import jobspy

ROWS = [{"id": "1"}, {"id": "2", "title": "Data Scientist", "date_posted": "2026-01-05"}]


def test_the_file_is_read_by_compare_and_check_at_once(here: Run, tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *ROWS)
    done = here("market", "import", path, "--source", "mine", "--name", "Mine", "-o", "out.toml")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Compare on these figures: careercli compare" in " ".join(done.stdout.split())
    assert here("check", "out.toml").returncode == 0
    shown = here("compare", "mle", "ds", "--catalog", "out.toml", "--source", "mine")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Judged by mine alone." in " ".join(shown.stdout.split())


def test_two_imports_write_the_same_bytes(here: Run, tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *({"id": at, "description": "SQL, Go"} for at in range(50)))
    for name in ("one.toml", "two.toml"):
        here("market", "import", path, "--source", "mine", "-o", name)
    assert (tmp_path / "one.toml").read_bytes() == (tmp_path / "two.toml").read_bytes()


def test_a_taken_id_is_told_before_the_files_are_read(here: Run) -> None:
    done = here("market", "import", "nowhere.csv", "--source", "ai-jobs-net", "-o", "out.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: source ai-jobs-net is a bundled one\nhint: give these figures another --source\n"
    )


def test_a_broken_file_is_told_before_the_files_are_read(here: Run, tmp_path: Path) -> None:
    (tmp_path / "out.toml").write_text("[[role]\n")
    done = here("market", "import", "nowhere.csv", "--source", "mine", "-o", "out.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: out.toml:1: not TOML: ")


def test_a_period_that_is_not_over_is_not_written(here: Run, tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", {"id": "1", "date_posted": "2026-01-05"})
    done = here("market", "import", path, "--source", "mine", "--until", "2999-12-31")
    assert (done.returncode, done.stdout) == (1, "")
    assert "2999-12-31 is in the future" in done.stderr
    assert not (tmp_path / "mine.toml").exists()


def test_imports_into_one_file_wait_for_each_other(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *ROWS)
    command = [sys.executable, "-m", "careercli", "market", "import", path, "-o", "out.toml"]
    running = [
        subprocess.Popen(
            [*command, "--source", f"mine-{number}"], cwd=tmp_path, stdout=subprocess.DEVNULL
        )
        for number in range(3)
    ]
    assert [process.wait(timeout=60) for process in running] == [0] * 3
    text = (tmp_path / "out.toml").read_text()
    assert [f'id = "mine-{number}"' in text for number in range(3)] == [True] * 3
