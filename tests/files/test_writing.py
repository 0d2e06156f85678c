"""Locking a file and writing it whole or not at all."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.files.locking import locked
from careercli.files.writing import CannotSave, write_atomically

HOLD = """
import sys
from pathlib import Path
from careercli.files.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)


def test_a_file_is_written_with_its_line_ends(file: Path) -> None:
    write_atomically(file, "ä\r\nb\n")
    assert file.read_bytes() == b"\xc3\xa4\r\nb\n"


def test_a_file_that_others_could_read_becomes_the_users_own(file: Path) -> None:
    file.touch(0o644)
    write_atomically(file, "a")
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_a_symbolic_link_points_at_is_replaced(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(file.name)
    write_atomically(link, "a")
    assert link.is_symlink()
    assert file.read_text() == "a"


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(file: Path, tmp_path: Path) -> None:
    file.write_text("old")
    with pytest.raises(CannotSave):
        write_atomically(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_is_an_error_with_a_remedy(file: Path) -> None:
    with pytest.raises(CannotSave) as caught:
        write_atomically(file, "new")
    assert caught.value.message == f"cannot write {file}: no space left on device"
    assert caught.value.hint == "make room on its disk"


def test_a_folder_that_cannot_be_made_is_an_error_with_a_remedy(file: Path) -> None:
    file.write_text("not a folder")
    below = file / "deep" / "mine.toml"
    with pytest.raises(CannotSave) as caught:
        write_atomically(below, "new")
    assert caught.value.message == f"cannot write {below}: not a directory"
    assert caught.value.hint == "make its folder one that you may write to"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_an_error(file: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotSave, match="permission denied"), locked(file):
        pass


def test_text_that_utf_8_cannot_hold_leaves_no_trace(file: Path, tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_atomically(file, "\udce9")
    assert list(tmp_path.iterdir()) == []


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
