"""Every call of the system fails once: the old file or the new one, and what is told agrees.

`python benchmarks/faults.py` does the same to whole commands, by strace.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from careercli.errors import CareerError
from careercli.files.locking import locked
from careercli.files.writing import write_atomically
from careercli.person.profile import Profile, update_profile

fcntl = pytest.importorskip("fcntl")
CALLS = ("open", "close", "fsync", "replace", "unlink", "mkdir", "fchmod", "fstat", "stat")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
OLD, NEW = 'skills = ["python"] # mine\n', 'skills = ["python", "sql"] # mine\n'


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, at: int, number: int) -> Iterator[list[str]]:
    """Let the call of this place fail once with an error; the list names the calls so far."""
    made: list[str] = []

    def fails(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*arguments: object, **options: object) -> object:
            made.append(name)
            if len(made) == at + 1:
                if name == "close":  # Linux closes it all the same
                    call(*arguments, **options)
                raise OSError(number, os.strerror(number))
            return call(*arguments, **options)

        return wrapped

    with monkeypatch.context() as patched:
        for name in CALLS:
            patched.setattr(os, name, fails(name, getattr(os, name)))
        patched.setattr(fcntl, "flock", fails("flock", fcntl.flock))
        yield made


def outcomes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object]
) -> Iterator[tuple[str, bool, str, set[str]]]:
    """Yield of every fault: the call, whether success was told, the text, and the files."""
    for number in ERRORS:
        at, place = 0, folder / f"{number}"
        while True:
            home = place / str(at)
            home.mkdir(parents=True)
            file = home / "profile.toml"
            file.write_text(OLD)
            with failing(monkeypatch, at, number) as made:
                try:
                    change(file)
                    told = True
                except CareerError:
                    told = False
            if len(made) <= at:
                break
            names = {path.name for path in home.iterdir()}
            yield f"{made[at]} {at} {number}", told, file.read_text(), names
            at += 1


CHANGES: dict[str, Callable[[Path], object]] = {
    "write": lambda file: write_atomically(file, NEW),
    "private": lambda file: write_atomically(file, NEW, private=True),
    "profile": lambda file: update_profile(file, lambda _: Profile(("python", "sql"))),
}


@pytest.mark.parametrize("name", CHANGES)
def test_after_any_fault_the_file_is_the_old_or_the_new_one_and_what_is_told_agrees(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = list(outcomes(tmp_path, monkeypatch, CHANGES[name]))
    assert len(seen) > 3 * len(ERRORS)
    for fault, told, text, names in seen:
        assert (told, text) in ((True, NEW), (False, OLD)), fault
        assert names == {"profile.toml"}, fault


def test_a_lock_whose_close_fails_has_done_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = os.close

    def fails(descriptor: int) -> None:
        close(descriptor)
        raise OSError(errno.EIO, "Input/output error")

    with locked(tmp_path / "a"), monkeypatch.context() as patched:
        patched.setattr(os, "close", fails)
    assert list(tmp_path.iterdir()) == []
