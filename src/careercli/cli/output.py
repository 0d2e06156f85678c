"""The one place that writes: results to stdout, everything else to stderr."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TextIO

from careercli.cli.looks import asked, colored
from careercli.errors import CareerError

if TYPE_CHECKING:
    from careercli.views.blocks import Page

PIPE_WIDTH, NARROWEST = 80, 20
_TYPOGRAPHY = "–→━●█▒░─•"


class CannotWrite(CareerError):
    """Standard output is closed or full."""


def emit(json: bool, document: Callable[[], NamedTuple], page: "Callable[[], Page]") -> None:
    """Write a result: as JSON where asked for, else as a page for the screen or a pipe."""
    fields = asked.get("fields", ())
    if json or fields:
        from careercli.render.json import render

        write(render(document(), fields), encoding="utf-8")
    else:
        write_page(page())


def write_page(page: "Page") -> None:
    """Write a page as the terminal, the pipe or `--plain` needs it."""
    write(_rendered(page))


def write(text: str, encoding: str | None = None) -> None:
    """Write a text to stdout, through the pager where it is longer than the screen.

    A reader that went away is silence, any other failure an error.
    """
    stream = open_stdout()
    data = text.encode(encoding or stream.encoding or "utf-8", "backslashreplace")
    if stream.isatty() and _paged(text, data):
        return
    try:
        stream.buffer.write(data)
        stream.flush()
    except BrokenPipeError:
        silence(1)
    except OSError as error:
        raise unwritable(error) from None


def _paged(text: str, data: bytes) -> bool:
    """Whether a pager has shown the text; one that cannot be used is told of and passed over."""
    from careercli.cli.pager import is_longer_than_screen, pager, showed

    chosen = pager(os.environ)
    if not chosen or not is_longer_than_screen(text, sys.stdout.fileno()):
        return False
    if showed(chosen, data):
        return True
    message = f"the pager {chosen!r} cannot be used"
    fail(message, "set CAREERCLI_PAGER to another one, or to nothing", 0)
    return False


def check_fields(document: NamedTuple) -> None:
    """Raise `UnknownField` for fields that a document does not have, before anything is done."""
    if fields := asked.get("fields", ()):
        from careercli.render.json import render

        render(document, fields)


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


def warn(message: str) -> None:
    """Write to stderr, in one line, for what a result should be trusted less."""
    _to_stderr(("warning", message))


def fail(message: str, hint: str, exit_code: int) -> int:
    """Write an error and its remedy to stderr, one line each, and return the exit code."""
    _to_stderr(("error", message), ("hint", hint))
    return exit_code


def _to_stderr(*lines: tuple[str, str]) -> None:
    from careercli.render.characters import visible

    if sys.stderr is not None:
        text = "".join(f"{kind}: {visible(message)}\n" for kind, message in lines)
        encoding = sys.stderr.encoding or "utf-8"
        try:
            sys.stderr.buffer.write(text.encode(encoding, "backslashreplace"))
            sys.stderr.flush()
        except OSError:  # nobody can read it; the exit code still says it
            silence(2)


def _rendered(page: "Page") -> str:
    from careercli.render.characters import screen_safe

    ascii_only = os.environ.get("TERM") == "dumb" or not _can_encode(_TYPOGRAPHY)
    safe = screen_safe(page, ascii_only)
    if asked.get("plain"):
        from careercli.render.records import render as render_records

        return render_records(safe)
    from careercli.render.layout import Screen

    terminal = sys.stdout is not None and sys.stdout.isatty()
    color = colored(os.environ, terminal)
    screen = Screen(_width(terminal), ascii_only)
    if not terminal and not color:
        from careercli.render.plain import render

        return render(safe, screen)
    from careercli.render.terminal import render as render_terminal

    return render_terminal(safe, screen, color)


def _width(terminal: bool) -> int:
    columns = _columns()
    if columns is None and terminal:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    return columns or PIPE_WIDTH


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
