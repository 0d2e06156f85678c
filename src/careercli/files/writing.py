"""Files changed by one process at a time, and whole or not at all."""

import errno
import glob
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from careercli.errors import CareerError
from careercli.files.reading import kind_of

JUST_MADE = 60  # seconds in which a temporary file may still be written
_TEMPORARY = re.compile(r"\..+\.[0-9a-f]{12}\.tmp", re.DOTALL)
FOLDER_HINT = "make its folder one that you may write to"
FILE_HINT = "make it a file that you may write to, or name another"
_ROOM_HINT = "make room on its disk"
_HINTS = {
    errno.ENOSPC: _ROOM_HINT,
    errno.EDQUOT: _ROOM_HINT,
    errno.EFBIG: _ROOM_HINT,
    errno.EIO: "see that its disk is in order",
    errno.ENAMETOOLONG: "give it a shorter name",
    errno.ELOOP: "name another file",
}


class CannotSave(CareerError):
    """A file that cannot be written: which, why, and what would help."""

    def __init__(self, path: Path, reason: str, hint: str = FOLDER_HINT) -> None:
        super().__init__(f"cannot write {path}: {reason}", hint)

    @classmethod
    def of(cls, path: Path, error: OSError) -> "CannotSave":
        """Return what an error of the system means for the user."""
        reason = (error.strerror or str(error)).lower()
        if error.errno == errno.EEXIST:  # what a folder could not be made for
            reason = "what stands in the place of its folder is no folder"
        return cls(path, reason, _HINTS.get(error.errno or 0, FOLDER_HINT))


def pointed_at(path: Path) -> Path:
    """Return the file that a symbolic link leads to in the end; any other path as it is."""
    with suppress(OSError):
        return Path(os.path.realpath(path)) if path.is_symlink() else path
    return path


def check_writable(path: Path) -> None:
    """Raise `CannotSave` for what `write_atomically` would surely refuse.

    That is a folder or device in the file's place, a read-only file, or a folder that
    is not there to be written to and cannot be made.
    """
    path = pointed_at(path)
    with saving(path):
        _status(path)
        folder = next(folder for folder in path.absolute().parents if folder.exists())
        if not folder.is_dir():
            raise CannotSave(path, f"{folder} is not a folder")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise CannotSave(path, "permission denied")
    sweep(path.parent, path.name)


def write_atomically(path: Path, text: str, private: bool = False) -> None:
    """Write a text as UTF-8, as `write_bytes_atomically` writes bytes."""
    write_bytes_atomically(path, text.encode("utf-8"), private)


def write_bytes_atomically(path: Path, data: bytes, private: bool = False) -> None:
    """Write a file, so that a reader sees the old one or the new one.

    A file that is there keeps its mode and owner, a new one gets what the umask makes;
    with `private` the mode is 0600, whatever it was. A missing folder is made with mode
    0700; a symbolic link stays, and what it points at is replaced. Raises `CannotSave`
    and then leaves all as it was.
    """
    path = pointed_at(path)
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
    with saving(path):
        status = _status(path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            mode = 0o600 if private else 0o666
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            with os.fdopen(descriptor, "wb") as stream:
                if status is not None and not private:
                    _keep_owner(path, descriptor, status)
                stream.write(data)
                stream.flush()
                os.fsync(descriptor)
            temporary.replace(path)
        except BaseException:
            remove(temporary)
            raise


def sweep(folder: Path, name: str = "*") -> None:
    """Remove what writers of a file, or of any in a folder, left there when they were killed."""
    with suppress(OSError):
        for temporary in folder.glob(f".{glob.escape(name) if name != '*' else name}.*.tmp"):
            if is_temporary(temporary) and time.time() - temporary.lstat().st_mtime > JUST_MADE:
                remove(temporary)


def is_temporary(path: Path) -> bool:
    """Whether a file has the name of one that is being written, or was when that was ended."""
    return _TEMPORARY.fullmatch(path.name) is not None


def remove(path: Path) -> None:
    """Remove a file of our own, at the second attempt if need be; one that stays is no failure."""
    for _ in range(2):
        with suppress(OSError):
            path.unlink(missing_ok=True)
            return


@contextmanager
def saving(path: Path) -> Iterator[None]:
    """Turn the system's errors into `CannotSave` for this path."""
    try:
        yield
    except OSError as error:
        raise CannotSave.of(path, error) from None


def _status(path: Path) -> os.stat_result | None:
    """Return a file's mode and owner, None where there is no file; raise `CannotSave`."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    if kind := kind_of(status.st_mode):
        raise CannotSave(path, kind, FILE_HINT)
    # An administrator may write to every file, but a read-only one is meant to stay as it is.
    if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise CannotSave(path, "it is read-only", FILE_HINT)
    return status


def _keep_owner(path: Path, descriptor: int, status: os.stat_result) -> None:
    """Give an open file the mode and the owner of the one it is to replace."""
    if os.name == "nt":
        return
    ours = os.fstat(descriptor)
    if (ours.st_uid, ours.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.fchown(descriptor, status.st_uid, status.st_gid)
        except PermissionError:
            raise CannotSave(path, "it belongs to another user or group", FILE_HINT) from None
    os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
