"""A lock on a file, which one process holds at a time."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from careercli.errors import CareerError
from careercli.files.limits import LOCK_NOTICE_SECONDS, LOCK_SECONDS
from careercli.files.writing import pointed_at, remove, saving, sweep

BETWEEN_TRIES = 0.02  # seconds


class StillLocked(CareerError):
    """A file that another process did not let go of in time."""

    def __init__(self, path: Path, wait: float) -> None:
        wrong = f"cannot write {path}: another careercli has been writing it for {wait:g} seconds"
        super().__init__(
            wrong, "try again when that command is done, or give it longer with --wait SECONDS"
        )


@contextmanager
def locked(path: Path, wait: float = LOCK_SECONDS) -> Iterator[None]:
    """Hold the only lock on a file, waiting some seconds as long as another process has it.

    It is taken on `NAME.lock` (mode 0600) beside the file, in a folder made with 0700 where
    it is missing, and is free again when its holder dies. Afterwards `NAME.lock` is gone.
    A wait is told on standard error. Raises `CannotSave` and `StillLocked`.
    """
    path = pointed_at(path)
    lock = path.with_name(path.name + ".lock")
    with saving(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = _acquired(path, lock, wait)
    sweep(path.parent, path.name)
    try:
        yield
    finally:
        remove(lock)  # where an open file cannot be removed, it stays
        _close(descriptor)


def _acquired(path: Path, lock: Path, wait: float) -> int:
    """Return the locked file as a descriptor; raise `OSError` and `StillLocked`."""
    start, has_told = monotonic(), False
    while (descriptor := _attempt(lock)) is None:
        waited = monotonic() - start
        if waited > wait:
            raise StillLocked(path, wait)
        if waited > LOCK_NOTICE_SECONDS and not has_told and sys.stderr is not None:
            print(f"waiting for another careercli that writes {path}", file=sys.stderr)  # noqa: T201
            has_told = True
        sleep(BETWEEN_TRIES)
    return descriptor


def _attempt(lock: Path) -> int | None:
    """Return the lock file opened and locked, or None where another process has it.

    Whoever had it removes it at the end: a lock on a file that no longer has its name is none.
    """
    no_link = getattr(os, "O_NOFOLLOW", 0)
    is_new = not lock.exists()
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | no_link, 0o600)
    try:
        if _lock(descriptor) and os.path.samestat(os.fstat(descriptor), lock.stat()):
            return descriptor
    except FileNotFoundError:
        pass
    except BaseException:
        if is_new:
            remove(lock)
        _close(descriptor)
        raise
    _close(descriptor)
    return None


def _close(descriptor: int) -> None:
    """Close a lock file: whatever the system says of that, it is closed and the work is done."""
    with suppress(OSError):
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Lock an open file if nobody else has; return whether that is done."""
    if sys.platform == "win32":
        import msvcrt

        with suppress(PermissionError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False
    import fcntl

    with suppress(BlockingIOError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
