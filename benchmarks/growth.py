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
from datetime import date
from time import process_time
from typing import NamedTuple

from careercli.catalog.bundled import bundled, compiled_vocabulary
from careercli.catalog.vocabulary import vocabulary_of
from careercli.errors import CareerError

MOST_TIMES = 2.5
LEAST_SECONDS, MOST_SECONDS = 0.05, 3.0
FIRST, LAST = 4_000, 400_000  # characters of the shorter of two texts

# Pieces that some rule of reading begins with, or looks far for what ends it.
PIECES = (
    *("<br ", "<", "</", "<!", "<!--", "<p", "<p>", "<a '", '<a "', "<script>", "<style ", "<h1>"),
    *(
        "<title>",
        "<li>x",
        "&",
        "&#",
        "&#1",
        "&lt;",
        "&amp;lt;br ",
        "<script type=application/ld+json>",
    ),
    *("*", "_", "`", "#", "|", "[", "](", "[a](", "[a]((", "![", "\\", "\\_", "~", "**a", "_a "),
    *(
        "(",
        ")",
        "(a",
        "{",
        '"',
        "'",
        "$",
        "$1",
        "$1,",
        "$1,000 ",
        "$100-",
        "1",
        "1,",
        "1.",
        "1 ",
        "1k ",
    ),
    *("100k ", "1-", "€", "1 000 ", "salary ", "salary $", "pay: 1 ", "per year ", "USD ", "401k "),
    *(
        " ",
        "\n",
        "\t",
        "\r\n",
        "\xa0",
        "- \n",
        "* ",
        "\n\n",
        ",",
        ";",
        ".",
        ". ",
        ":",
        "-",
        "/",
        "a/",
    ),
    *(
        "a",
        "a ",
        "ab cd ",
        "aB",
        "A",
        "a.",
        "a-",
        "a,",
        "a'",
        "é",
        "e\u0300",
        "\u0300\u0323",
        "ﷺ",
        "ß",
    ),
    *("http://", "www.a", "@a.b", "a.com/", "no ", "not python ", "python,", "python/", "Python "),
    *(
        "go ",
        "Go, ",
        "R ",
        "C++ ",
        "C ",
        "#Go",
        "java ",
        "senior ",
        "and ",
        "or ",
        "&R",
        "remote ",
        "hybrid or ",
    ),
    *("requirements:\n", "nice to have ", "bonus: ", "benefits\n", "data engineer ", "v1.", "1.1"),
)


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


def readers() -> dict[str, Callable[[str], object]]:
    """Return what reads texts, by name."""
    from careercli.files.toml import NotToml, comments, parsed
    from careercli.market import dates, levels, pay_columns, workplaces
    from careercli.market.boards import text_of
    from careercli.market.currencies import currency
    from careercli.market.extraction import TextReader
    from careercli.market.limits import CELL_CHARACTERS, MONEY_CHARACTERS
    from careercli.market.pay_texts import pay_of
    from careercli.market.periods import period
    from careercli.market.places import places
    from careercli.market.posting import read_posting
    from careercli.market.titles import title_rules
    from careercli.market.wanted import wants
    from careercli.person.skills import listed_skills
    from careercli.skilltext.reader import Reader

    skills = bundled(every_skill=True).skills
    words = compiled_vocabulary() or vocabulary_of(skills)
    reader, rules = Reader(skills), title_rules()

    def toml(text: str) -> None:
        for written in (
            text,
            f"a = {text}",
            f"a = [{text}",
            f'a = """{text}',
            f"a = '{text}'",
            f"[{text}]\na = 1",
        ):
            with suppress(NotToml):
                parsed(written)
            comments(written)

    amount, place = pay_columns.reader(None), places().read
    day = dates.reader(None, date(2026, 6, 30))

    def cell(text: str) -> None:
        for read in (amount, day, place, levels.level, workplaces.workplace, currency, period):
            read(text[:CELL_CHARACTERS])

    return {
        "cell": cell,
        "board": text_of,
        "import": lambda text: TextReader(skills).read([(text, True)]) and None,
        "cv": reader.mentions,
        "posting": lambda text: wants(read_posting(text).text, reader, ()),
        "pay": lambda text: pay_of(text[:MONEY_CHARACTERS], "USD"),
        "title": rules.read,
        "list": lambda text: listed_skills((text,), words),
        "toml": toml,
    }


def growth(name: str, read: Callable[[str], object], piece: str) -> Growth:
    """Return how a reader's time grows from a text of a piece to one of twice as many."""
    length = FIRST
    while True:
        once, twice = (_seconds(read, piece * (n // len(piece))) for n in (length, 2 * length))
        if twice >= LEAST_SECONDS or length >= LAST:
            break
        length *= 4
    if twice > MOST_TIMES * once and twice < MOST_SECONDS:  # was something else in the way?
        again = [
            [_seconds(read, piece * (n // len(piece))) for n in (length, 2 * length)]
            for _ in range(3)
        ]
        once, twice = (min(times) for times in zip(*again, strict=True))
    return Growth(name, piece, length, once, twice)


def _seconds(read: Callable[[str], object], text: str) -> float:
    gc.collect()
    start = process_time()
    with suppress(CareerError):
        read(text)
    return max(process_time() - start, 1e-4)


def main() -> None:
    """Measure every reader with every piece and print what grows too fast."""
    parser = argparse.ArgumentParser(description="How work grows with its input.")
    parser.add_argument("--only", help="One reader alone.")
    only = parser.parse_args().only
    chosen = {name: read for name, read in readers().items() if only in (None, name)}
    failed = 0
    for name, read in chosen.items():
        read("Python, SQL")
        results = [growth(name, read, piece) for piece in PIECES]
        slowest = max(results, key=lambda result: result.twice)
        slow = f"{slowest.piece!r}: {slowest.twice:.2f} s of {2 * slowest.length:,} characters"
        print(f"{name}: {len(results)} pieces; the slowest {slow}", flush=True)
        for result in results:
            if result.times > MOST_TIMES and result.twice > LEAST_SECONDS / 2:
                failed += 1
                times = f"{result.once:.3f} s, twice as long {result.twice:.3f} s"
                print(f"  {result.piece!r}: {times}: {result.times:.1f} times", flush=True)
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
