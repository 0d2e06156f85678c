"""The folder that an import works in: one place for all, gone afterwards, whatever ends it."""

import errno
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from careercli.market.errors import NO_SPACE, DatabaseFailed

PREFIX = "careercli-"
LOCK = "lock"
JUST_MADE = 60  # seconds in which a folder may not be locked yet
_ENDS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name)
)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a folder of this process alone, `careercli-PID-…`, and remove it afterwards.

    It is removed at a TERM, HUP or QUIT too, of which the process then dies. One that a KILL
    left behind is removed by the next import of the same user. Raises `DatabaseFailed` where
    there is no room in it.
    """
    base = _base()
    _sweep(base)
    with _room(), _ended_after():
        folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=base))
        try:
            with (folder / LOCK).open("wb") as lock:
                _locked(lock.fileno())
                yield folder
        finally:
            _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder, in a second run what a first one failed at for once."""
    for _ in range(2):
        with suppress(OSError):  # of a close, which `ignore_errors` leaves out
            shutil.rmtree(folder, ignore_errors=True)


def _base() -> Path:
    """Return where temporary folders are made, without a file that tries it out."""
    named = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    for folder in (*filter(None, named), "/tmp"):  # noqa: S108 - as the standard library does
        if Path(folder).is_dir() and os.access(folder, os.W_OK | os.X_OK):
            return Path(folder).absolute()
    return Path(tempfile.gettempdir())


@contextmanager
def _room() -> Iterator[None]:
    """Raise `DatabaseFailed` where a file in the folder has no room."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DatabaseFailed(NO_SPACE) from None
        raise


def _locked(descriptor: int) -> bool:
    """Return whether a file could be locked; the lock ends with the process that has it."""
    try:
        import fcntl
    except ImportError:  # no such locks on Windows: whose process has ended is not known there
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sweep(base: Path) -> None:
    """Remove the folders of imports whose process has ended."""
    for folder in base.glob(f"{PREFIX}[0-9]*-*"):
        with suppress(OSError):
            status = folder.lstat()
            is_users = not hasattr(os, "getuid") or status.st_uid == os.getuid()
            is_folder = folder.is_dir() and not folder.is_symlink()
            if is_users and is_folder and _is_left(folder, status.st_mtime):
                _remove(folder)


def _is_left(folder: Path, made: float) -> bool:
    try:
        with (folder / LOCK).open("rb") as lock:
            return _locked(lock.fileno())
    except FileNotFoundError:
        return time.time() - made > JUST_MADE


@contextmanager
def _ended_after() -> Iterator[None]:
    """Let a signal that ends the process interrupt the work first, and then end the process."""
    signals: list[int] = []

    def interrupt(number: int, _: FrameType | None) -> None:
        signals.append(number)
        raise KeyboardInterrupt

    before = {}
    with suppress(ValueError):  # only the main thread may ask for signals
        for number in _ENDS:
            if signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if signals:
            os.kill(os.getpid(), signals[0])
