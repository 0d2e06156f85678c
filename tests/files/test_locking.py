"""A lock that one process holds at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.files.locking import StillLocked, locked
from careercli.files.writing import CannotSave

HOLD = """
import sys
from collections.abc import Callable
from pathlib import Path
from careercli.files.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


COUNT = """
import sys
from pathlib import Path
from careercli.files.locking import locked
from careercli.files.writing import write_atomically
path = Path(sys.argv[1])
for _ in range(5):
    with locked(path):
        write_atomically(path, str(int(path.read_text()) + 1))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_an_error(file: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotSave, match="permission denied"), locked(file):
        pass


def test_an_error_below_the_lock_stays_what_it_is(file: Path) -> None:
    with pytest.raises(FileNotFoundError), locked(file):
        file.read_text()


def test_the_lock_file_is_only_the_users(file: Path) -> None:
    with locked(file):
        assert file.with_name("mine.toml.lock").stat().st_mode & 0o777 == 0o600


def test_a_lock_waits_for_the_one_who_holds_it(file: Path) -> None:
    with locked(file):
        waiting = subprocess.Popen(
            [sys.executable, "-c", HOLD, file], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        )
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.wait(timeout=1)
    assert waiting.communicate(timeout=20)[0] == b"held\n"


def test_a_lock_is_free_when_its_holder_is_killed(file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        holder.kill()
    with locked(file):
        pass


def test_the_lock_file_is_gone_afterwards(file: Path, tmp_path: Path) -> None:
    with locked(file):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_is_not_free_in_time_is_an_error_with_a_remedy(file: Path) -> None:
    with locked(file), pytest.raises(StillLocked) as caught, locked(file, wait=0.1):
        pass
    assert caught.value.message == (
        f"cannot write {file}: another careercli has been writing it for 0.1 seconds"
    )
    assert caught.value.hint == (
        "try again when that command is done, or give it longer with --wait SECONDS"
    )


def test_a_wait_is_told_once(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with locked(file), pytest.raises(StillLocked), locked(file, wait=1.2):
        pass
    assert capsys.readouterr().err == f"waiting for another careercli that writes {file}\n"


def test_a_link_in_the_locks_place_is_not_followed(file: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.toml.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotSave), locked(file):
        pass
    assert not (tmp_path / "elsewhere").exists()


def test_no_change_of_twelve_processes_at_once_is_lost(file: Path, tmp_path: Path) -> None:
    file.write_text("0")
    command = [sys.executable, "-c", COUNT, str(file)]
    running = [subprocess.Popen(command) for _ in range(12)]
    assert [process.wait(timeout=60) for process in running] == [0] * 12
    assert file.read_text() == "60"
    assert list(tmp_path.iterdir()) == [file]
