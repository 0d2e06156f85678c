"""What is fuzzed: for each kind of input a function that reads bytes as careercli would.

An expected failure (`CareerError`) is an answer; anything else that is raised is a crash. Where
what was read can be written and read again, it has to be the same.
"""

import json
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from careercli.answers.world import World
from careercli.catalog.bundled import bundled
from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.model import Catalog
from careercli.catalog.toml_text import toml_text
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.errors import CareerError
from careercli.market.amounts import amounts, normal, ranges
from careercli.market.boards import payloads, shapes
from careercli.market.pay_texts import pay_of
from careercli.market.titles import title_rules
from careercli.mcp.results import result
from careercli.mcp.tools import TOOLS
from careercli.person.profile import load_profile, update_profile
from careercli.person.resume import read_words
from careercli.skilltext.reader import Reader

TODAY = date(2026, 11, 1)
CV_ENDINGS = (".txt", ".json", ".csv", ".html", ".docx", ".pdf", ".zip", ".xml", ".md")


@cache
def _catalog() -> Catalog:
    return bundled(every_skill=True, history=True)


@cache
def _words() -> tuple[Vocabulary, Reader]:
    words = vocabulary_of(_catalog().skills)
    return words, Reader(_catalog().skills)


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="careercli-fuzz-"))


def _file(name: str, data: bytes) -> Path:
    path = _folder() / name
    path.write_bytes(data)
    return path


def catalog_toml(data: bytes) -> None:
    """A catalog file, checked as every command does; one without errors can be written again."""
    with suppress(CareerError):
        file = CheckedFile.read(Path("mine.toml"), data)
        check(_catalog(), [file], TODAY)
        if not file.errors():
            again = CheckedFile.read(Path("mine.toml"), toml_text(file.catalog).encode())
            assert again.catalog == file.catalog


def profile(data: bytes) -> None:
    """A profile that is edited: what is saved is what is loaded again."""
    path = _file("profile.toml", data)
    with suppress(CareerError):
        before = load_profile(path)
        saved = update_profile(path, lambda p: p._replace(skills=(*p.skills, "fuzzed skill")))
        assert load_profile(path) == saved.profile
        assert before is None or set(before.skills) <= set(saved.profile.skills)


def cv(data: bytes) -> None:
    """A CV of any kind: the first byte says by which ending it goes."""
    if data:
        ending = CV_ENDINGS[data[0] % len(CV_ENDINGS)]
        with suppress(CareerError):
            read_words(_file(f"cv{ending}", data[1:]), *_words())


def money(data: bytes) -> None:
    """Amounts of money in a text, and the pay that it states."""
    text = data.decode("utf-8", "replace")
    words = normal(text)
    for found in (*ranges(words), *amounts(words)):
        assert 0 <= found.start < found.end <= len(words)
    pay_of(text, "USD")


def titles(data: bytes) -> None:
    """Title rules of one's own, and titles that they read."""
    with suppress(CareerError):
        rules = title_rules([_file("titles.toml", data)])
        rules.read("Senior ML Engineer (m/f/d)")
        rules.read(data[:200].decode("utf-8", "replace"))


def board(data: bytes) -> None:
    """A board's payload; one that is no JSON becomes the text of a posting of each board."""
    try:
        document: Any = json.loads(data)
    except (ValueError, RecursionError):
        text = data.decode("utf-8", "replace")
        document = {"id": 1, "content": text, "absolute_url": text, "title": text}
        shapes.text_of(text)
    payloads.postings(document)


def mcp_call(data: bytes) -> None:
    """A call of a tool by an agent: the first byte says which, the rest are its arguments."""
    if not data:
        return
    tool = TOOLS[data[0] % len(TOOLS)]
    try:
        arguments: Any = json.loads(data[1:])
    except (ValueError, RecursionError):
        return
    if isinstance(arguments, dict):
        with suppress(CareerError):
            json.dumps(result(tool, arguments, World(TODAY, reads_profile=False)).structured)


class Target(NamedTuple):
    """What reads the bytes, and inputs to begin with."""

    read: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


_SOURCE = b'[[source]]\nid = "mine"\nname = "Mine"\nkind = "postings"\ncurrency = "USD"\n'
_ROLE = b'[[role]]\nid = "welder"\ntitle = "Welder"\naliases = ["w"]\n'
_SEEN = (
    b'[[snapshot]]\nrole = "welder"\nsource = "mine"\nas_of = 2026-01-05\nopenings = 90\n'
    b"remote = 0.5\nsalary = { p25 = 1000, median = 2000, p75 = 3000, n = 40 }\n"
    b'skills = [{ id = "python", share = 0.5 }]\n'
)
_RULES = (
    b'[[title]]\nrole = "welder"\nall = [["weld*", "torch operator"]]\nnone = ["nurse"]\n'
    b'[[exclude]]\nname = "jobs for others"\nwords = ["sales"]\n'
)
TARGETS: Mapping[str, Target] = {
    "catalog_toml": Target(catalog_toml, (_SOURCE + _ROLE + _SEEN, _SOURCE, _ROLE)),
    "profile": Target(
        profile, (b'skills = ["python", "sql"]\n[weights]\npay = 2\n', b"# mine\nskills = []\n")
    ),
    "cv": Target(
        cv,
        (
            b"\x00Skills: Python, SQL\n- Docker",
            b'\x01{"skills": [{"name": "Web", "keywords": ["HTML"]}], "work": []}',
            b'\x02First Name,Skills\nA,"Python, SQL"\n',
            b"\x03<html><body><h2>Skills</h2><li>Python</li></body></html>",
            b'\x07<SkillsPassport xmlns="http://europass.cedefop.europa.eu"><a>Python</a></SkillsPassport>',
        ),
    ),
    "money": Target(
        money, (b"$120,000 - $150K a year plus bonus", "€ 45.000 – 60.000 pro Jahr".encode())
    ),
    "titles": Target(titles, (_RULES,)),
    "board": Target(
        board,
        (
            b'{"jobs": [{"absolute_url": "https://x/1", "internal_job_id": 1,'
            b' "title": "ML Engineer",'
            b' "location": {"name": "NYC"}, "content": "&lt;p&gt;Python&lt;/p&gt;",'
            b' "pay_input_ranges": [{"min_cents": 1, "max_cents": 2, "currency_type": "USD"}]}]}',
            b'[{"hostedUrl": "https://x/2", "text": "Dev", "categories": {"location": "Rome"},'
            b' "createdAt": 1700000000000, "salaryRange": {"min": 1, "max": 2}}]',
            b'{"jobs": [{"jobUrl": "https://x/3", "title": "Dev", "descriptionHtml": "<p>Go</p>",'
            b' "compensation": {}}]}',
        ),
    ),
    "mcp_call": Target(
        mcp_call,
        (
            b'\x00{"roles": ["ml-engineer", "ai-swe"], "skills": ["python"]}',
            b'\x02{"posting": "Python and SQL"}',
            b'\x04{"weights": {"pay": 2}, "missing": "lowest"}',
            b'\x06{"role": "accountants"}',  # opens the database of occupations
        ),
    ),
}
