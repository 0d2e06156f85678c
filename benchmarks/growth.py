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
from pathlib import Path
from tempfile import TemporaryDirectory
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


ROLE = '[[role]]\nid = "r{0}"\ntitle = "Role {0}"\nfocus = "x"\n'
SNAPSHOT = (
    '[[snapshot]]\nrole = "ml-engineer"\nsource = "ai-market-pulse"\nas_of = 2026-01-05\n'
    'skills = [{{ id = "a{0}" }}, {{ id = "b{0}" }}, {{ id = "c{0}" }}]\n'
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
    from careercli.market.boards.shapes import text_of
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


def documents(folder: Path) -> dict[str, tuple[int, Callable[[int], Callable[[], object]]]]:
    """Return by name how large a document is at first, and what makes one and then reads it."""
    from careercli.answers.roles import RolesRequest
    from careercli.answers.roles import answer as roles
    from careercli.answers.world import Data, World
    from careercli.catalog.check import check_files
    from careercli.market.importing import import_postings
    from careercli.market.options import ImportOptions
    from careercli.market.titles import title_rules
    from careercli.person.profile import Profile, load_profile
    from careercli.person.skills import named_skills
    from careercli.render.csv import render as csv

    day = date(2026, 6, 30)
    skills = bundled(every_skill=True).skills
    words = compiled_vocabulary() or vocabulary_of(skills)

    def file(name: str, text: str) -> Path:
        path = folder / name
        path.write_text(text)
        return path

    def checked(record: str) -> Callable[[int], Callable[[], object]]:
        def make(size: int) -> Callable[[], object]:
            path = file("a.toml", "".join(record.format(n) for n in range(size)))
            return lambda: check_files([path], day)

        return make

    def listed(size: int) -> Callable[[], object]:
        path = file("a.toml", "".join(ROLE.format(n) for n in range(size)))
        world = World(day)
        return lambda: csv(roles(RolesRequest(data=Data((path,))), world).document())

    def saved(size: int) -> Callable[[], object]:
        names = ",".join(f'"a{n}"' for n in range(size))
        path = file("profile.toml", f"skills = [{names}]")
        return lambda: named_skills((load_profile(path) or Profile()).skills, words)

    def imported(name: str, head: str, row: str) -> Callable[[int], Callable[[], object]]:
        def make(size: int) -> Callable[[], object]:
            path = file(name, head + "".join(row.format(n) for n in range(size)))
            options = ImportOptions("s", columns="title=title,company=company,text=text")
            rules = title_rules()
            return lambda: import_postings([str(path)], options, rules, skills, lambda *_: None)

        return make

    return {
        "roles of a catalog": (500, checked(ROLE)),
        "unknown skills of a catalog": (100, checked(SNAPSHOT)),
        "wrong records of a catalog": (2_000, checked("[[skill]]\nid = {}\n")),
        "unknown tables of a catalog": (20_000, checked("[t{}]\n")),
        "roles of a list": (400, listed),
        "skills of a profile": (1_500, saved),
        "rows of CSV": (
            20_000,
            imported("a.csv", "title,company,text\n", "Data Engineer,A{0},SQL\n"),
        ),
        "cells of CSV": (20_000, imported("a.csv", "title,company,text\n", "{0} x,A,$1{0}\n")),
        "lines of JSON": (
            20_000,
            imported(
                "a.jsonl", "", '{{"title": "Data Engineer", "company": "A{0}", "text": "b"}}\n'
            ),
        ),
    }


def _ignoring(read: Callable[[], object]) -> Callable[[str], object]:
    return lambda _: read()


def grown(name: str, size: int, make: Callable[[int], Callable[[], object]]) -> Growth:
    """Return how the time of reading a document grows from a size to twice that."""
    pairs = [[_seconds(_ignoring(make(n)), "") for n in (size, 2 * size)] for _ in range(3)]
    once, twice = (min(times) for times in zip(*pairs, strict=True))
    return Growth(name, "", size, once, twice)


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
    parser.add_argument("--only", help="One reader alone, or `texts`, or `documents`.")
    only = parser.parse_args().only
    chosen = {name: read for name, read in readers().items() if only in (None, "texts", name)}
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
    with TemporaryDirectory() as folder:
        for name, (size, make) in documents(Path(folder)).items():
            if only in (None, "documents", name):
                result = grown(name, size, make)
                failed += result.times > MOST_TIMES
                times = f"{result.once:.2f} s of {size:,}, {result.twice:.2f} s of {2 * size:,}"
                print(f"{name}: {times}: {result.times:.1f} times", flush=True)
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
