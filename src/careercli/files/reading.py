"""One place that reads a file or standard input, within a limit and without ever hanging."""

import os
import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from careercli.errors import CareerError, WrongUse
from careercli.files.limits import FILE_BYTES

STDIN = Path("-")
READ, TWICE = "read already", "named twice"
NAMED_PIPES = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")  # what `<(…)` and `/dev/stdin` are
PATH_HINT = "give the path of a file that you may read"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)  # a path holds no `//`
_UTF16 = (b"\xff\xfe", b"\xfe\xff")  # UTF-32 begins with one of these, or with null bytes
_KINDS = (
    (stat.S_ISDIR, "is a directory"),
    (stat.S_ISFIFO, "is a named pipe"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
    (stat.S_ISSOCK, "is a socket"),
)


class BadFile(CareerError):
    """A file that cannot be read or used: which, the line where known, what is wrong."""

    def __init__(self, path: Path, line: int | None, wrong: str, hint: str) -> None:
        place = str(path) if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {wrong}", hint)
        self.path, self.line, self.wrong = path, line, wrong


class NoSuchFile(BadFile):
    """A file that is not there."""


class TooLarge(BadFile):
    """A file of more bytes than are read."""


class NotUtf8(BadFile):
    """A file that is a text in another encoding, or none at all."""

    def __init__(self, path: Path, line: int, data: bytes) -> None:
        self.is_text = b"\0" not in data or data.startswith(_UTF16)
        if self.is_text:
            super().__init__(path, line, "not UTF-8", "save the file as UTF-8")
        else:
            super().__init__(path, None, "not a text file", "give a text in UTF-8")


class NothingToRead(WrongUse):
    """`-` was given, and standard input is a terminal, closed, read already, or named twice."""

    def __init__(self, state: str) -> None:
        hint = "pipe something into it, as in: cat FILE | careercli … -"
        if state in (READ, TWICE):
            hint = "only one can be standard input; name a file instead"
        super().__init__(f"- reads standard input, which is {state}", hint)


def read_text(path: Path, most: int = FILE_BYTES) -> str:
    """Return a UTF-8 file's text with `\\n` as line ends, or that of standard input for `-`.

    Raises `BadFile` and `NothingToRead`.
    """
    return as_text(path, read_bytes(path, most)).replace("\r\n", "\n")


def read_bytes(path: Path, most: int = FILE_BYTES) -> bytes:
    """Return what a regular file, a pipe such as `<(…)`, or standard input for `-` holds.

    Raises `BadFile` if that is missing or of another kind, `TooLarge` if it is larger than
    `most` bytes, and `NothingToRead`.
    """
    try:
        with stdin() if path == STDIN else _opened(path) as stream:
            data = stream.read(most + 1)
    except FileNotFoundError as error:
        raise NoSuchFile(path, None, str(error.strerror).lower(), missing_hint(path)) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BadFile(path, None, reason, PATH_HINT) from None
    except ValueError:
        raise BadFile(path, None, "a path cannot hold a null byte", PATH_HINT) from None
    if data is None:
        raise BadFile(path, None, "holds nothing yet", PATH_HINT)
    if len(data) > most:
        raise TooLarge(path, None, f"larger than {size(most)}", "give a smaller file")
    return data


def size(count: int) -> str:
    """Return a limit of bytes as people read it: `256 KiB`, `16 MiB`."""
    return f"{count >> 20} MiB" if count >> 20 else f"{count >> 10} KiB"


def missing_hint(path: Path) -> str:
    """Return what to do where there is no such file: an address names none."""
    return "download it first, and give the file" if _ADDRESS.match(str(path)) else PATH_HINT


def as_text(path: Path, data: bytes) -> str:
    """Return bytes as text, without a byte order mark; raise `NotUtf8` with the line."""
    if b"\0" in data:
        raise NotUtf8(path, 1, data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        offset = len(data) - len(error.object)  # of a byte order mark
        line = data.count(b"\n", 0, error.start + offset) + 1
        raise NotUtf8(path, line, data) from None


def stdin() -> BinaryIO:
    """Return standard input, to be read once; raise `NothingToRead` rather than wait for keys."""
    if sys.stdin is None:
        raise NothingToRead("closed")
    if sys.stdin.closed:
        raise NothingToRead(READ)
    if sys.stdin.isatty():
        raise NothingToRead("a terminal")
    return sys.stdin.buffer


def kind_of(mode: int) -> str | None:
    """Return what a file is that is not a regular one, by its `st_mode`; None for a regular one."""
    return next((kind for test, kind in _KINDS if test(mode)), None)


def _opened(path: Path) -> BinaryIO:
    """Return a file, opened without waiting for whoever writes to a pipe."""
    mode = path.stat().st_mode
    is_pipe = stat.S_ISFIFO(mode) and str(path).startswith(NAMED_PIPES)
    if not is_pipe and (kind := kind_of(mode)):
        raise BadFile(path, None, kind, PATH_HINT)
    binary, waitless = getattr(os, "O_BINARY", 0), getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, os.O_RDONLY | binary | waitless)
    if waitless and is_pipe:  # what the kernel writes into /proc would be waited for
        os.set_blocking(descriptor, True)
    return os.fdopen(descriptor, "rb")
