"""The folder that an import works in is gone afterwards, whatever ended it."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from careercli.market.folders import PREFIX, temporary_folder

WAITING = """
import signal, sys, time
from careercli.market.folders import temporary_folder
# nohup, a shell's job in the background and some runners of tests ignore some of them.
for number in (signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
with temporary_folder() as folder:
    (folder / "spilled").write_bytes(b"x")
    print(folder, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def ended(base: Path, number: int) -> int:
    """How a process that works in such a folder ends at a signal."""
    environment = os.environ | {"TMPDIR": str(base)}
    with subprocess.Popen(
        [sys.executable, "-c", WAITING], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout
        assert Path(process.stdout.readline().strip()).name.startswith(f"{PREFIX}{process.pid}-")
        process.send_signal(number)
        return process.wait(20)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"])
def test_a_signal_that_ends_the_process_takes_the_folder_with_it(base: Path, name: str) -> None:
    number = getattr(signal, name)
    assert abs(ended(base, number)) in (number, 1)
    assert list(base.iterdir()) == []


def test_a_folder_that_a_kill_left_behind_is_removed_by_the_next_import(base: Path) -> None:
    ended(base, signal.SIGKILL)
    assert len(list(base.iterdir())) == 1
    with temporary_folder() as folder:
        assert list(base.iterdir()) == [folder]
    assert list(base.iterdir()) == []


def test_a_folder_that_is_in_use_and_what_is_not_ours_stay(base: Path) -> None:
    (base / "careercli-notes").mkdir()
    (base / "careercli-1-link").symlink_to(base / "careercli-notes")
    old = base / "careercli-1-unlocked"
    old.mkdir()
    os.utime(old, (time.time() - 1000,) * 2)
    with temporary_folder() as first, temporary_folder() as second:
        assert first.exists()
        assert second.exists()
        assert not old.exists()
    assert {path.name for path in base.iterdir()} == {"careercli-notes", "careercli-1-link"}


@pytest.mark.parametrize("call", ["unlink", "rmdir", "open", "close"])
def test_a_folder_is_gone_though_a_call_that_removes_it_fails_once(
    base: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    real = getattr(os, call)
    failures: list[str] = []

    def fails_once(*arguments: Any, **options: Any) -> Any:
        if failures:
            return real(*arguments, **options)
        failures.append(call)
        if call == "close":  # which has closed what it could not say so of
            real(*arguments)
        raise OSError(errno.EIO, "Input/output error")

    with temporary_folder() as folder:
        (folder / "spilled").write_bytes(b"x")
        monkeypatch.setattr(os, call, fails_once)
    monkeypatch.undo()
    assert failures
    assert list(base.iterdir()) == []
