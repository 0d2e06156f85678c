"""What `growth.py` gives the readers of texts: pieces that come again and again."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from careercli.catalog.bundled import bundled, compiled_vocabulary
from careercli.catalog.vocabulary import vocabulary_of
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

# Pieces that some rule of reading begins with, or looks far for what ends it.
PIECES = (
    *("<br ", "<", "</", "<!", "<!--", "<p", "<p>", "<a '", '<a "', "<script>", "<style ", "<h1>"),
    *("<title>", "<li>x", "&", "&#", "&#1", "&lt;", "&amp;lt;br "),
    *("<script type=application/ld+json>",),
    *("*", "_", "`", "#", "|", "[", "](", "[a](", "[a]((", "![", "\\", "\\_", "~", "**a", "_a "),
    *("(", ")", "(a", "{", '"', "'", "$", "$1", "$1,", "$1,000 ", "$100-", "1", "1,", "1.", "1 "),
    *("1k ",),
    *("100k ", "1-", "€", "1 000 ", "salary ", "salary $", "pay: 1 ", "per year ", "USD ", "401k "),
    *(" ", "\n", "\t", "\r\n", "\xa0", "- \n", "* ", "\n\n", ",", ";", ".", ". ", ":", "-", "/"),
    *("a/",),
    *("a", "a ", "ab cd ", "aB", "A", "a.", "a-", "a,", "a'", "é", "e\u0300", "\u0300\u0323", "ﷺ"),
    *("ß",),
    *("http://", "www.a", "@a.b", "a.com/", "no ", "not python ", "python,", "python/", "Python "),
    *("go ", "Go, ", "R ", "C++ ", "C ", "#Go", "java ", "senior ", "and ", "or ", "&R", "remote "),
    *("hybrid or ",),
    *("requirements:\n", "nice to have ", "bonus: ", "benefits\n", "data engineer ", "v1.", "1.1"),
)


def readers() -> dict[str, Callable[[str], object]]:
    """Return what reads texts, by name."""
    skills = bundled(every_skill=True).skills
    words = compiled_vocabulary() or vocabulary_of(skills)
    reader, rules = Reader(skills), title_rules()
    return {
        "cell": cell_reader(),
        "board": text_of,
        "import": lambda text: TextReader(skills).read([(text, True)]) and None,
        "cv": reader.mentions,
        "posting": lambda text: wants(read_posting(text).text, reader, ()),
        "pay": lambda text: pay_of(text[:MONEY_CHARACTERS], "USD"),
        "title": rules.read,
        "list": lambda text: listed_skills((text,), words),
        "toml": read_toml,
    }


def cell_reader() -> Callable[[str], None]:
    """Return what reads a cell as everything that a cell can be."""
    amount, place = pay_columns.reader(None), places().read
    day = dates.reader(None, date(2026, 6, 30))

    def read_cell(text: str) -> None:
        for read in (amount, day, place, levels.level, workplaces.workplace, currency, period):
            read(text[:CELL_CHARACTERS])

    return read_cell


def read_toml(text: str) -> None:
    """Read a text as TOML, and as each kind of value in it."""
    texts = (text, f"a = {text}", f"a = [{text}", f'a = """{text}', f"a = '{text}'")
    for written in (*texts, f"[{text}]\na = 1"):
        with suppress(NotToml):
            parsed(written)
        comments(written)
