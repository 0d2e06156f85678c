"""The one place that writes: results to stdout, everything else to stderr."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TextIO

from careercli.errors import CareerError

if TYPE_CHECKING:
    from careercli.views.blocks import Page

PIPE_WIDTH, NARROWEST = 80, 20
_TYPOGRAPHY = "–→━●█▒░─•"


class CannotWrite(CareerError):
    """Standard output is closed or full."""


def emit(json: bool, document: Callable[[], NamedTuple], page: "Callable[[], Page]") -> None:
    """Write a result: as JSON where asked for, else as a page for the screen or a pipe."""
    if json:
        from careercli.render.json import render

        write(render(document()), encoding="utf-8")
    else:
        write_page(page())


def write_page(page: "Page") -> None:
    """Write a page as the terminal or the pipe needs it."""
    write(_rendered(page))


def write(text: str, encoding: str | None = None) -> None:
    """Write a text to stdout; a reader that went away is silence, any other failure an error."""
    stream = open_stdout()
    encoding = encoding or stream.encoding or "utf-8"
    try:
        stream.buffer.write(text.encode(encoding, "backslashreplace"))
        stream.flush()
    except BrokenPipeError:
        silence(1)
    except OSError as error:
        raise unwritable(error) from None


def open_stdout() -> TextIO:
    """Return standard output; raise `CannotWrite` where it is closed."""
    if sys.stdout is None:
        raise CannotWrite("standard output is closed", "give it a terminal, a pipe or a file")
    return sys.stdout


def unwritable(error: OSError) -> CannotWrite:
    """Return the failure of a write to stdout as an error with a remedy."""
    silence(1)
    reason = (error.strerror or str(error)).lower()
    return CannotWrite(f"cannot write: {reason}", "write to a place with room")


def fail(message: str, hint: str, exit_code: int) -> int:
    """Write an error and its remedy to stderr, one line each, and return the exit code."""
    from careercli.render.characters import visible

    if sys.stderr is not None:
        lines = f"error: {visible(message)}\nhint: {visible(hint)}\n"
        encoding = sys.stderr.encoding or "utf-8"
        try:
            sys.stderr.buffer.write(lines.encode(encoding, "backslashreplace"))
            sys.stderr.flush()
        except OSError:  # nobody can read it; the exit code still says it
            silence(2)
    return exit_code


def _rendered(page: "Page") -> str:
    from careercli.render.characters import screen_safe
    from careercli.render.layout import Screen

    terminal = sys.stdout is not None and sys.stdout.isatty()
    ascii_only = os.environ.get("TERM") == "dumb" or not _can_encode(_TYPOGRAPHY)
    safe = screen_safe(page, ascii_only)
    if not terminal:
        from careercli.render.plain import render

        return render(safe, Screen(_columns() or PIPE_WIDTH, ascii_only))
    from careercli.render.terminal import render as render_terminal

    color = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = _columns() or os.get_terminal_size(sys.stdout.fileno()).columns or PIPE_WIDTH
    return render_terminal(safe, Screen(width, ascii_only), color)


def _columns() -> int | None:
    """Return the width that COLUMNS asks for, or None."""
    columns = os.environ.get("COLUMNS", "").lstrip("0")
    if not columns.isdecimal():
        return None
    return max(NARROWEST, int(columns[:4]))


def _can_encode(text: str) -> bool:
    try:
        text.encode((sys.stdout and sys.stdout.encoding) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def silence(descriptor: int) -> None:
    """Point a stream at nothing, so that the interpreter's own last flush cannot fail too."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)
