"""The text of a PDF, read by a process of its own that has little time, memory and no way out.

A PDF says what is to be done to show it: two kilobytes can ask for minutes and gigabytes, and
what pypdf bounds is not all of it. So whoever reads one can be ended, and finds no other program.
"""

import io
import os
import signal
import subprocess
import sys
from contextlib import suppress

from careercli.files.limits import PDF_MEMORY, PDF_SECONDS, TEXT_CHARACTERS

TOO_MUCH = "it takes more time or memory than a CV does"
_DAMAGED = "it is damaged"
_WAITED = 30  # seconds, where the system cannot bound a process, or others use all of it
_REFUSED = 3
_START = "import sys; sys.path[:] = {path}; from careercli.person.pdf import work; work({pages})"


class NotRead(Exception):
    """A PDF whose text cannot be read, and why."""


def text_of(data: bytes, pages: int) -> str:
    """Return the text of a PDF's first pages; raise `NotRead`."""
    command = [sys.executable, "-c", _START.format(path=sys.path, pages=pages)]
    alone = {**os.environ, "PATH": ""}  # pypdf runs `jbig2dec` where it finds it
    try:
        done = subprocess.run(  # noqa: S603
            command, input=data, env=alone, capture_output=True, timeout=_WAITED, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotRead(TOO_MUCH) from None
    if done.returncode == 0:
        return done.stdout.decode()
    raise NotRead(done.stdout.decode() if done.returncode == _REFUSED else TOO_MUCH)


def work(pages: int) -> None:
    """Read a PDF from standard input and write its text, or why not: what the process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    _bound()
    code = 0
    try:
        text = _read(sys.stdin.buffer.read(), pages)
    except MemoryError:
        text, code = TOO_MUCH, _REFUSED
    except Exception as error:  # pypdf raises many kinds for damaged files
        known = type(error).__module__ == "pypdf.errors"
        text, code = (str(error) if known else _DAMAGED), _REFUSED
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.flush()
    os._exit(code)


def _bound() -> None:
    """Let the system end this process when it takes too much, where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        signal.setitimer(signal.ITIMER_PROF, PDF_SECONDS)
        # Of what it holds, not of what it maps: the file of locales alone can have 200 MB.
        resource.setrlimit(resource.RLIMIT_DATA, (PDF_MEMORY, PDF_MEMORY))


def _read(data: bytes, pages: int) -> str:
    import logging

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every oddity
    there, text = PdfReader(io.BytesIO(data)).pages, ""
    for place in range(min(len(there), pages)):
        text += there[place].extract_text() + "\n\n"
        if len(text) > TEXT_CHARACTERS:  # which is refused, whatever follows
            break
    return text
