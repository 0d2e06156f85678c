"""The reading of postings' texts, in as many processes as there are processors.

Python reads a text in one thread at a time, so that large imports start processes of their own.
They are plain programs that read lists of texts from their standard input and write what they
read to their standard output, pickled; they end when their input does.
"""

import os
import pickle
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, NamedTuple

from careercli.catalog.model import Skill
from careercli.market.errors import DatabaseFailed
from careercli.skilltext.reader import Reader, clean

WORTH_IT = 4_000_000  # characters of texts below which no process is started
MOST_PROCESSES = 8
_HAS_MARKUP = ("<", "&", "\\")
_START = "import sys; sys.path[:] = {path!r}; from careercli.market.extraction import work; work()"


class TextReading(NamedTuple):
    """What one text says: skills, each with the key of a paragraph that names it.

    `text` is the text without HTML and Markdown's marks, None where it had none.
    """

    named: tuple[tuple[str, int], ...]
    skills: tuple[str, ...]
    text: str | None


def read_texts(reader: Reader, texts: Iterable[str]) -> list[TextReading]:
    """Return what each text says."""
    return [_read(reader, text) for text in texts]


def _read(reader: Reader, text: str) -> TextReading:
    words = clean(text)
    marked = any(mark in text for mark in _HAS_MARKUP)
    places = reader.named(words)
    named = dict.fromkeys((skill, _paragraph(words, place)) for skill, place in places)
    skills = dict.fromkeys(skill for skill, _ in places)
    return TextReading(tuple(named), tuple(skills), words if marked else None)


def _paragraph(text: str, place: int) -> int:
    """Return the key of the paragraph around a place: the checksum of its words.

    Paragraphs stand apart by an empty line; 0 is that of a text which is all one paragraph.
    """
    start, end = text.rfind("\n\n", 0, place), text.find("\n\n", place)
    if start < 0 and end < 0:
        return 0
    return zlib.crc32(text[start + 2 if start >= 0 else 0 : end if end >= 0 else None].encode())


@contextmanager
def readers(
    skills: tuple[Skill, ...], characters: int
) -> Iterator[Callable[[list[str]], "Future[list[TextReading]]"]]:
    """Yield what takes a list of texts and has it read: here, or by processes where it is worth it.

    `characters` is about how long all the texts are that will come.
    """
    count = min(os.cpu_count() or 1, MOST_PROCESSES)
    if characters < WORTH_IT or count < 2 or not sys.executable or hasattr(sys, "frozen"):
        reader = Reader(skills)
        yield lambda texts: _done(read_texts(reader, texts))
        return
    with ExitStack() as stack:
        idle = [_Process(skills, stack) for _ in range(count)]
        threads = stack.enter_context(ThreadPoolExecutor(count))

        def read(texts: list[str]) -> list[TextReading]:
            process = idle.pop()
            try:
                return process.read(texts)
            finally:
                idle.append(process)

        yield lambda texts: threads.submit(read, texts)


def _done(readings: list[TextReading]) -> "Future[list[TextReading]]":
    future: Future[list[TextReading]] = Future()
    future.set_result(readings)
    return future


class _Process:
    """A process that reads texts; it ends with the `stack`."""

    def __init__(self, skills: tuple[Skill, ...], stack: ExitStack) -> None:
        command = [sys.executable, "-c", _START.format(path=sys.path)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(command, **pipes)  # type: ignore[call-overload]  # noqa: S603
        stack.callback(self._end)
        with suppress(OSError):  # where it has ended already, reading says so
            pickle.dump(skills, self._process.stdin)

    def read(self, texts: list[str]) -> list[TextReading]:
        """Return what texts say; raise `DatabaseFailed` where the process has ended."""
        try:
            pickle.dump(texts, self._process.stdin)
            self._process.stdin.flush()
            readings: list[TextReading] = pickle.load(self._process.stdout)  # noqa: S301
        except (EOFError, OSError, pickle.UnpicklingError):
            raise DatabaseFailed("a process that read texts has ended") from None
        return readings

    def _end(self) -> None:
        self._process.kill()
        with suppress(OSError):  # what it did not take any more
            self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


def work(source: IO[bytes] | None = None, target: IO[bytes] | None = None) -> None:
    """Read lists of texts until the input ends: what a process that was started here does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    source, target = source or sys.stdin.buffer, target or sys.stdout.buffer
    try:
        reader = Reader(pickle.load(source))  # noqa: S301
        while True:
            texts = pickle.load(source)  # noqa: S301
            pickle.dump(read_texts(reader, texts), target)
            target.flush()
    except (EOFError, BrokenPipeError):
        return
