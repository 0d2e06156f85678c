"""How the work on each kind of input grows with it: it is to grow no faster than the input does.

    python benchmarks/growth.py [--only PART]

Gives every reader of texts pieces of text that come again and again, and every command
files of each kind, once and in double length, and prints the processor time of both.
Exits with 1 where twice the input takes more than 2.5 times as long. What takes less than
30 milliseconds in double length is grown further, up to what the limits let in.
"""

import argparse
import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

from growing_documents import DOCUMENTS, Document
from growing_texts import PIECES, readers

from careercli.errors import CareerError

MOST_TIMES = 2.5
LEAST_SECONDS, MOST_SECONDS = 0.05, 3.0
FIRST, LAST = 4_000, 400_000  # characters of the shorter of two texts


class Growth(NamedTuple):
    """What a reader took for a text and for one twice as long."""

    reader: str
    piece: str
    length: int
    once: float
    twice: float

    @property
    def times(self) -> float:
        """How many times as long the text of double length took."""
        return self.twice / self.once


def grown(document: Document, folder: Path) -> Growth:
    """Return how the time of reading a document grows from its size to twice that."""
    sizes = document.size, 2 * document.size
    pairs = [[_seconds(document.made(folder, size)) for size in sizes] for _ in range(3)]
    once, twice = (min(times) for times in zip(*pairs, strict=True))
    return Growth(document.name, "", document.size, once, twice)


def growth(name: str, read: Callable[[str], object], piece: str) -> Growth:
    """Return how a reader's time grows from a text of a piece to one of twice as many."""

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return _seconds(lambda: read(text))

    length = FIRST
    while True:
        once, twice = seconds(length), seconds(2 * length)
        if twice >= LEAST_SECONDS or length >= LAST:
            break
        length *= 4
    if twice > MOST_TIMES * once and twice < MOST_SECONDS:  # was something else in the way?
        again = [(seconds(length), seconds(2 * length)) for _ in range(3)]
        once, twice = (min(times) for times in zip(*again, strict=True))
    return Growth(name, piece, length, once, twice)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    with suppress(CareerError):
        work()
    return max(process_time() - start, 1e-4)


def too_fast_of_texts(name: str, read: Callable[[str], object]) -> int:
    """Print how a reader's time grows, and return with how many pieces that is too fast."""
    read("Python, SQL")
    results = [growth(name, read, piece) for piece in PIECES]
    slowest = max(results, key=lambda result: result.twice)
    slow = f"{slowest.piece!r}: {slowest.twice:.2f} s of {2 * slowest.length:,} characters"
    print(f"{name}: {len(results)} pieces; the slowest {slow}", flush=True)
    failed = [r for r in results if r.times > MOST_TIMES and r.twice > LEAST_SECONDS / 2]
    for result in failed:
        times = f"{result.once:.3f} s, twice as long {result.twice:.3f} s"
        print(f"  {result.piece!r}: {times}: {result.times:.1f} times", flush=True)
    return len(failed)


def too_fast_of_document(document: Document) -> bool:
    """Print how the time of reading a document grows, and return whether that is too fast."""
    with TemporaryDirectory() as folder:
        result = grown(document, Path(folder))
    size = document.size
    times = f"{result.once:.2f} s of {size:,}, {result.twice:.2f} s of {2 * size:,}"
    print(f"{document.name}: {times}: {result.times:.1f} times", flush=True)
    return result.times > MOST_TIMES


def main() -> None:
    """Measure every reader with every piece, and every document."""
    parser = argparse.ArgumentParser(description="How work grows with its input.")
    parser.add_argument("--only", help="One reader alone, or `texts`, or `documents`.")
    only = parser.parse_args().only
    gc.disable()  # as careercli does
    failed = 0
    for name, read in readers().items():
        if only in (None, "texts", name):
            failed += too_fast_of_texts(name, read)
    for document in DOCUMENTS:
        if only in (None, "documents", document.name):
            failed += too_fast_of_document(document)
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
