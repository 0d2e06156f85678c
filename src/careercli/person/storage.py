"""Files of the user's own: changed by one process at a time, and whole or not at all."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from careercli.errors import CareerError


class CannotSave(CareerError):
    """A file that cannot be written: which, why, and what would help."""

    def __init__(self, path: Path, error: OSError) -> None:
        reason = (error.strerror or str(error)).lower()
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        hint = "make room on its disk" if full else "make its folder one that you may write to"
        super().__init__(f"cannot write {path}: {reason}", hint)


def pointed_at(path: Path) -> Path:
    """Return the file that a symbolic link leads to in the end; any other path as it is."""
    with suppress(OSError):
        return Path(os.path.realpath(path)) if path.is_symlink() else path
    return path


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the only lock on a file, waiting for it as long as another process has it.

    It is taken on `NAME.lock` (mode 0600) beside the file, in a folder made
    with 0700 where it is missing, and is free again when its holder dies. That
    file stays: were it removed, another could be locked next to it. Raises
    `CannotSave`.
    """
    path = pointed_at(path)
    with _saving(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with _saving(path):
            _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


def write_atomically(path: Path, text: str, mode: int = 0o600) -> None:
    """Write a file as UTF-8, so that a reader sees the old one or the new one.

    Its mode is 0600, so that it stays the user's own, or what `mode` and the umask make.

    A missing folder is made with mode 0700; a symbolic link stays, and what it
    points at is replaced. Raises `CannotSave` and then leaves all as it was.
    """
    path = pointed_at(path)
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
    with _saving(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(text.encode("utf-8"))
                stream.flush()
                os.fsync(descriptor)
            temporary.replace(path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise


@contextmanager
def _saving(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotSave(path, error) from None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        while True:
            with suppress(PermissionError):  # another process has it
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                break
            time.sleep(0.02)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
