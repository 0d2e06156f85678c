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
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from itertools import accumulate
from typing import IO, NamedTuple
from zlib import crc32

from careercli.catalog.model import Skill
from careercli.market.errors import DatabaseFailed
from careercli.skilltext.cleaning import plain
from careercli.skilltext.contexts import Reason
from careercli.skilltext.lexicon import readable
from careercli.skilltext.pieces import pieces
from careercli.skilltext.reader import Reader

WORTH_IT = 4_000_000  # characters of texts below which no process is started
MOST_PROCESSES = 8
MOST_LATELY = 16_000_000  # characters of pieces that are known again, in each process
_HAS_MARKUP = ("<", "&", "\\")
_START = "import sys; sys.path[:] = {path!r}; from careercli.market.extraction import work; work()"


Text = tuple[str, bool]  # and whether its paragraphs count, each by itself
Named = dict[tuple[str, int], None]  # skills, each with the key of a paragraph: its checksum


class TextReading(NamedTuple):
    """What one text says: skills, each with the key of a paragraph that names it, else 0.

    `text` is the text without HTML and Markdown's marks, None where it had none.
    """

    named: list[tuple[str, int]]
    text: str | None


class TextReader:
    """Reads texts piece by piece; a piece that comes again (About us) is not read again."""

    def __init__(
        self, skills: Iterable[Skill], ignored: Collection[str] = (), many: bool = False
    ) -> None:
        """Prepare to read, `many` texts or few; `ignored` skills need not be named."""
        self._reader = Reader(skills, many, ignored)
        self._lately: dict[tuple[str, frozenset[Reason]], tuple[Named, frozenset[Reason]]] = {}
        self._size = 0  # characters of the pieces that were read lately

    def read(self, texts: Iterable[Text]) -> list[TextReading]:
        """Return what each text says."""
        return [self._text(*text) for text in texts]

    def _text(self, text: str, apart: bool) -> TextReading:
        words = plain(text)
        parts = pieces(words)
        named: Named = {}
        within = frozenset[Reason]()
        for piece in parts:
            more, within = self._piece(piece, within)
            named.update(more)
        if not apart or (len(parts) == 1 and "\n\n" not in words):
            named = dict.fromkeys((skill, 0) for skill, _ in named)
        marked = any(mark in text for mark in _HAS_MARKUP)
        return TextReading(list(named), readable(words) if marked else None)

    def _piece(self, piece: str, within: frozenset[Reason]) -> tuple[Named, frozenset[Reason]]:
        """Return the skills that a piece names by paragraphs, and what goes on behind it."""
        if reading := self._lately.get((piece, within)):
            return reading
        words = readable(piece)
        paragraphs = words.split("\n\n")
        ends = list(accumulate(len(paragraph) + 2 for paragraph in paragraphs))
        named, goes_on = self._reader.named_by_part(words, ends, within)
        keys = {part: crc32(paragraphs[part].strip("\n").encode()) for _, part in named}
        reading = dict.fromkeys((skill, keys[part]) for skill, part in named), goes_on
        self._size += len(piece)
        if self._size > MOST_LATELY:
            self._lately.clear()
            self._size = len(piece)
        self._lately[piece, within] = reading
        return reading


@contextmanager
def readers(
    skills: tuple[Skill, ...], ignored: frozenset[str], characters: int
) -> Iterator[Callable[[list[Text]], "Future[list[TextReading]]"]]:
    """Yield what takes a list of texts and has it read: here, or by processes where it is worth it.

    `characters` is about how long all the texts are that will come; `ignored` skills are not told.
    """
    count = min(os.cpu_count() or 1, MOST_PROCESSES)
    if characters < WORTH_IT or count < 2 or not sys.executable or hasattr(sys, "frozen"):
        reader = TextReader(skills, ignored, many=characters > WORTH_IT)
        yield lambda texts: _done(reader.read(texts))
        return
    with ExitStack() as stack:
        idle = [_Process((skills, ignored), stack) for _ in range(count)]
        threads = stack.enter_context(ThreadPoolExecutor(count))

        def read(texts: list[Text]) -> list[TextReading]:
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

    def __init__(self, words: tuple[tuple[Skill, ...], frozenset[str]], stack: ExitStack) -> None:
        command = [sys.executable, "-c", _START.format(path=sys.path)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(command, **pipes)  # type: ignore[call-overload]  # noqa: S603
        stack.callback(self._end)
        with suppress(OSError):  # where it has ended already, reading says so
            pickle.dump(words, self._process.stdin)

    def read(self, texts: list[Text]) -> list[TextReading]:
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
        skills, ignored = pickle.load(source)  # noqa: S301
        reader = TextReader(skills, ignored, many=True)
        while True:
            texts = pickle.load(source)  # noqa: S301
            pickle.dump(reader.read(texts), target)
            target.flush()
    except (EOFError, BrokenPipeError):
        return
