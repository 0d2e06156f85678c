"""The one place that writes: results to stdout, everything else to stderr."""

import os
import re
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from careercli.answers.world import Answer, Done
from careercli.catalog.addition import Note
from careercli.cli.looks import Asked, colored, format_name, output_file
from careercli.errors import CareerError, shortened
from careercli.render.formats import Output, format_of, rendered

if TYPE_CHECKING:
    from codecs import IncrementalEncoder

PIPE_WIDTH, NARROWEST = 80, 20
MADE = "the change is made"
_ENCODERS: "dict[TextIO, IncrementalEncoder]" = {}
_TYPOGRAPHY = "–→━●█▒░─•"


class CannotWrite(CareerError):
    """Standard output is closed or full."""


def write_answer(answer: Answer | Done, asked: Asked) -> int:
    """Write an answer in the format that is asked for, and return the exit code.

    Warnings go to stderr before it, one line each. Where a change is made and only what tells
    of it cannot be written, the error says so.
    """
    try:
        return _write_answer(answer, asked)
    except CannotWrite as error:
        if isinstance(answer, Done) or answer.saved:
            error.message = f"{MADE}, but {error.message}"
        raise


def _write_answer(answer: Answer | Done, asked: Asked) -> int:
    name, file = format_name(asked), output_file(asked)
    if isinstance(answer, Done):
        write(rendered(name, answer.page(), output_for(asked)))
        return 0
    for warning in answer.warnings:
        _to_stderr(("warning", warning))
    match format_of(name).of:
        case "document":
            text = rendered(name, answer.document(), Output(fields=asked.get("fields", ())))
        case "report":
            text = rendered(name, (answer.report or answer.page)(), _kept(answer, asked))
        case _:
            text = rendered(name, answer.page(), output_for(asked, file is not None))
    if file is None and name == "json" and open_stdout().isatty():
        from careercli.render.characters import visible_json

        text = visible_json(text)
    if file is None:
        write(text, encoding=None if name == "text" else "utf-8")
    else:
        from careercli.files.writing import write_atomically

        write_atomically(Path(file), text)
    return answer.exit_code


def _kept(answer: Answer, asked: Asked) -> Output:
    """Return what a page that is kept says of how it was made."""
    from datetime import date

    day = date.today()  # noqa: DTZ011 - the user's own
    return Output(command=asked["command"], day=day, personal=answer.personal)


def output_for(asked: Asked, to_file: bool = False) -> Output:
    """Return what stdout or a file is like, and what the options and the variables ask of it."""
    terminal = not to_file and sys.stdout is not None and sys.stdout.isatty()
    color = colored(asked.get("color", "auto"), os.environ, terminal)
    return Output(
        width=_width(terminal),
        ascii_only=not to_file
        and (os.environ.get("TERM") == "dumb" or not _can_encode(_TYPOGRAPHY)),
        rich=terminal or color,
        color=color,
        records=bool(asked.get("plain")),
    )


def write(text: str, encoding: str | None = None, errors: str = "backslashreplace") -> None:
    """Write a text to stdout, through the pager where it is longer than the screen.

    A reader that went away is silence, any other failure an error.
    """
    stream = open_stdout()
    data = _encoded(text, stream) if encoding is None else text.encode(encoding, errors)
    if stream.isatty() and _paged(text, data):
        return
    try:
        stream.buffer.write(data)
        stream.flush()
    except BrokenPipeError:
        silence(1)
    except OSError as error:
        raise unwritable(error) from None


def _encoded(text: str, stream: TextIO) -> bytes:
    """Return a text in a stream's encoding; a mark of byte order stands before the first alone."""
    import codecs

    if stream not in _ENCODERS:
        name = stream.encoding or "utf-8"
        _ENCODERS[stream] = codecs.getincrementalencoder(name)("backslashreplace")
    return _ENCODERS[stream].encode(text)


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


def open_stdout() -> TextIO:
    """Return standard output; raise `CannotWrite` where it is closed.

    Where whoever shares it made it not wait for its reader, it is made to wait: else what the
    reader has not taken yet would be lost without a word.
    """
    if sys.stdout is None:
        raise CannotWrite("standard output is closed", "give it a terminal, a pipe or a file")
    with suppress(OSError, ValueError, AttributeError):  # no descriptor, or Windows
        os.set_blocking(sys.stdout.fileno(), True)
    _let_speak(sys.stdout)
    return sys.stdout


def _let_speak(stream: TextIO) -> None:
    """Give a stream UTF-8 where its encoding encodes no text at all: `idna`, `undefined`."""
    try:
        "a".encode(stream.encoding or "utf-8", "backslashreplace")
    except UnicodeError:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def unwritable(error: OSError) -> CannotWrite:
    """Return the failure of a write to stdout as an error with a remedy."""
    silence(1)
    reason = (error.strerror or str(error)).lower()
    return CannotWrite(f"cannot write: {reason}", "write to a place with room")


def fail(message: str, hint: str, exit_code: int, asked: Asked | None = None) -> int:
    """Write an error and its remedy to stderr and return the exit code.

    Each is one line, on a terminal as many as words need. `asked` is what the
    command line asks of the output.
    """
    _to_stderr(("error", message), ("hint", hint), asked=asked)
    return exit_code


def tell(note: Note) -> None:
    """Write a note on the user's files and what can be done to stderr, as `fail` writes errors."""
    _to_stderr(("note", note.message), ("hint", note.hint))


def _to_stderr(*lines: tuple[str, str], asked: Asked | None = None) -> None:
    from careercli.files.limits import MESSAGE_CHARACTERS
    from careercli.render.characters import visible

    if sys.stderr is not None:
        _let_speak(sys.stderr)
        cut = [(kind, shortened(message, MESSAGE_CHARACTERS)) for kind, message in lines]
        texts = [f"{kind}: {visible(message)}" for kind, message in cut]
        if sys.stderr.isatty():
            texts = [_wrapped(text) for text in texts]
            color = (asked or {}).get("color", "auto")
            if lines[0][0] == "error" and colored(color, os.environ, terminal=True):
                texts[0] = f"\x1b[31merror:\x1b[0m{texts[0].removeprefix('error:')}"
        written = "".join(f"{text}\n" for text in texts)
        try:
            sys.stderr.buffer.write(_encoded(written, sys.stderr))
            sys.stderr.flush()
        except OSError:  # nobody can read it; the exit code still says it
            silence(2)


def _wrapped(text: str) -> str:
    """Return a text in lines that fit stderr's terminal; what stands in backticks stays whole."""
    from careercli.render.wrapping import wrap

    width = _screen_width(sys.stderr)
    kept = re.sub(r"`[^`]*`", lambda command: command[0].replace(" ", "\0"), text)
    return "\n".join(wrap(kept, width, break_words=False)).replace("\0", " ")


def _width(terminal: bool) -> int:
    columns = _columns()
    if columns is None and terminal:
        return _screen_width(sys.stdout)
    return columns or PIPE_WIDTH


def _screen_width(stream: TextIO) -> int:
    """Return how wide a terminal is; on one of a few columns lines go on below."""
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except OSError:
        columns = 0
    return max(NARROWEST, columns) if columns else PIPE_WIDTH


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
