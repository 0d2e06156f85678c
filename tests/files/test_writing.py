"""Writing a file whole or not at all."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.files.writing import CannotSave, check_writable, write_atomically


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


def test_a_private_file_that_others_could_read_becomes_the_users_own(file: Path) -> None:
    file.touch(0o644)
    write_atomically(file, "a", private=True)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_file_keeps_its_mode(file: Path) -> None:
    file.touch()
    file.chmod(0o640)
    write_atomically(file, "a")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may give a file away")
def test_a_file_keeps_its_owner(file: Path) -> None:
    file.touch()
    os.chown(file, 12345, 23456)
    write_atomically(file, "a")
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 23456)


def test_a_read_only_file_is_refused_even_to_an_administrator(file: Path, tmp_path: Path) -> None:
    file.write_text("old")
    file.chmod(0o444)
    with pytest.raises(CannotSave) as caught:
        write_atomically(file, "new")
    assert caught.value.message == f"cannot write {file}: it is read-only"
    assert caught.value.hint == "make it a file that you may write to, or name another"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("write", [check_writable, lambda path: write_atomically(path, "new")])
def test_a_folder_or_a_pipe_in_the_files_place_is_refused(
    file: Path, write: Callable[[Path], None]
) -> None:
    file.mkdir()
    with pytest.raises(CannotSave, match="is a directory"):
        write(file)
    file.rmdir()
    os.mkfifo(file)
    with pytest.raises(CannotSave, match="is a named pipe"):
        write(file)


def test_a_file_in_a_folder_that_can_be_made_is_writable(file: Path) -> None:
    check_writable(file / "deep" / "mine.toml")


def test_a_file_below_a_file_is_not_writable(file: Path) -> None:
    file.touch()
    with pytest.raises(CannotSave, match="not a"):
        check_writable(file / "deep" / "mine.toml")


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


def test_text_that_utf_8_cannot_hold_leaves_no_trace(file: Path, tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_atomically(file, "\udce9")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "reason", "hint"),
    [
        ("x" * 300, "file name too long", "give it a shorter name"),
        ("loop", "too many levels of symbolic links", "name another file"),
        ("nowhere/x", "what stands in the place of its folder is no folder", "make its folder"),
    ],
)
def test_an_error_says_what_would_help(tmp_path: Path, name: str, reason: str, hint: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "nowhere").symlink_to("gone/too")
    with pytest.raises(CannotSave) as caught:
        write_atomically(tmp_path / name, "x")
    assert caught.value.message.endswith(reason)
    assert caught.value.hint.startswith(hint)
