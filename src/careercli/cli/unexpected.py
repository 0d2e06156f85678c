"""The last resort: what no other place expected becomes one line, and a log for a report."""

import errno
import os
import sys
import traceback
from pathlib import Path

from careercli.cli.output import unwritable
from careercli.cli.paths import cache_folder
from careercli.errors import CareerError, shortened

LOG = "last-error.log"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EPIPE, errno.EFBIG)


class Refused(CareerError):
    """The system refused a file."""


class Unexpected(CareerError):
    """A fault of careercli itself."""


def as_career_error(error: Exception) -> CareerError:
    """Return any exception as an error with a remedy.

    What the system says of a file is told of that file, and what it says of no file and can
    only be of a write, of standard output. Of all others the traceback is kept in the cache
    folder, for a report.
    """
    if isinstance(error, OSError):
        reason = (error.strerror or str(error)).lower()
        if error.filename is not None:
            hint = "see that it is there and that you may use it"
            return Refused(f"{os.fsdecode(error.filename)}: {reason}", hint)
        if error.errno in _NO_ROOM:
            return unwritable(error)
        return Refused(f"the system refused: {reason}", f"try again, else {_to_report(error)}")
    if isinstance(error, MemoryError):
        return Refused("there is not enough memory", "end other programs, or give a smaller file")
    what = shortened(" ".join(f"{type(error).__name__}: {error}".split()), 200)
    return Unexpected(f"careercli did not expect this: {what}", _to_report(error))


def _to_report(error: Exception) -> str:
    log = kept(error)
    return "report it with the command that you typed" + (f" and with {log}" if log else "")


def kept(error: Exception) -> Path | None:
    """Write the traceback into the cache folder; return where it is, None if it cannot be."""
    from careercli import __version__
    from careercli.files.writing import write_atomically

    path = cache_folder() / LOG
    about = f"careercli {__version__}, Python {sys.version}, {sys.platform}\n"
    try:
        write_atomically(path, about + "".join(traceback.format_exception(error)), private=True)
    except Exception:  # the cache is no reason to fail once more
        return None
    return path
