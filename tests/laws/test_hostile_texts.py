"""A text that means harm changes nothing of a page but itself, in every command and format.

Each command answers twice: with a harmless text in every field of its files that takes one, and
with one that would break out of a format. Both answers are written in each format and read back:
they have the same tags, links, tokens, rows and cells, but for the text.
"""

import gzip
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import chdir
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from careercli.answers.world import Answer, World
from careercli.catalog.load import load
from careercli.cli import app
from careercli.cli.registry import COMMANDS
from careercli.mcp.results import result
from careercli.mcp.tools import TOOLS
from careercli.render.characters import visible
from careercli.render.formats import FORMATS, Output, rendered
from careercli.site.build import build
from tests.hostile import TEXTS, harmless, own_catalog, quoted
from tests.market.fetching.server import greenhouse, ok, path_of, serving
from tests.render.documents import Html, csv_rows, markdown_tokens

DAY = date(2026, 11, 28)
OWN = ("--catalog", "own.toml")
TWO = ("own-1", "own-2")
CATALOG_CASES = {
    "compare": ("compare", *TWO, *OWN, "--skills", "python,own-skill-1"),
    "roles": ("roles", *OWN),
    "show": ("show", "own-1", *OWN, "--full"),
    "gap": ("gap", "ml-engineer", "--skills", "@skills.txt"),
    "switch": ("switch", *TWO, *OWN, "--skills", "own-skill-1"),
    "rank": ("rank", *TWO, *OWN, "--weight", "pay=2"),
    "trend": ("trend", *TWO, *OWN),
    "sources": ("sources", *OWN),
    "skills": ("skills", "own-skill-1", *OWN),
    "check": ("check", "wrong.toml"),
    "me show": ("me", "show"),
}
MAP = ("--map", "title=title,company=company,text=description")
MARKET_CASES = {
    "market import": ("market", "import", "jobs.csv", "--source", "s", "--name", "@NAME", *MAP),
    "market titles": ("market", "titles", "jobs.csv", *MAP),
    "market fetch": ("market", "fetch", "greenhouse:acme", "--into", "raw", "--mirror", "@MIRROR"),
    "market update": ("market", "update", "--offline", "raw"),
    "market watch": ("market", "watch", "ml-engineer", "--from", "raw"),
}
OF_THE_CALL = (".boards.when", ".boards.fetched", ".fetch.boards.when", ".fetch.boards.fetched")
NO_TEXTS = {"occupations", "places", "me"}  # read no files of others; `me` is `me show`
CALLS: dict[str, dict[str, Any]] = {
    "compare": {"roles": [*TWO]},
    "gap": {"roles": [*TWO], "skills": ["python"]},
    "gap_posting": {"posting": "Baker\n\nRequirements: Python, SQL", "role": "own-1"},
    "switch": {"start": TWO[0], "target": TWO[1], "skills": ["python"]},
    "rank": {"roles": [*TWO], "skills": ["python"]},
    "roles": {},
    "show": {"role": "own-1"},
    "trend": {"roles": [*TWO]},
    "skills": {},
    "sources": {"source": "own-1"},
}


def test_every_command_with_data_and_every_tool_is_tried() -> None:
    documented = {command.path for command in COMMANDS if command.document}
    assert documented - NO_TEXTS == CATALOG_CASES.keys() | MARKET_CASES.keys()
    assert {tool.name for tool in TOOLS} == CALLS.keys()


@pytest.fixture
def answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answer]:
    """Run a command line in a folder, and return its answer before it is written."""
    for name in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))

    def run(folder: Path, *words: str) -> Answer:
        answers: list[Answer] = []

        def kept(answer: Answer, _: object) -> int:
            answers.append(answer)
            return 0

        monkeypatch.setattr(app, "write_answer", kept)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        with chdir(folder):
            assert app.run(words) == 0
        return answers[0]

    return run


def files(folder: Path, text: str) -> None:
    """Write all files that commands read, with a text wherever one may stand."""
    folder.mkdir()
    own_catalog(folder / "own.toml", text)
    (folder / "wrong.toml").write_text(f"[[role]]\nid = {quoted(text)}\nx = 1\n")
    (folder / "skills.txt").write_text(f"python\n{word(text)}\n")
    (folder / "config/careercli").mkdir(parents=True)
    names = f'skills = ["python", {quoted(word(text).lower())}]\n'
    (folder / "config/careercli/profile.toml").write_text(names)


def word(text: str) -> str:
    """Return a text that is one item of a list."""
    return "".join(c for c in text if c.isprintable() and c not in ",;")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every value of a JSON document with the names that lead to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        yield path, str(len(value))
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, repr(value) if not isinstance(value, str) else value


def read_back(name: str, text: str, written: str) -> list[Any]:
    """Return what a format's reader finds in a page, with the text itself taken out."""
    shown = visible(text)
    match name:
        case "html":
            page = Html(written)
            tags = [(tag, *sorted(attributes)) for tag, attributes in page.tags]
            return [*tags, *(a["href"] for a in page.of("a")), *map(len, page.rows)]
        case "markdown":
            tokens = markdown_tokens(written)
            return [t.attrs.get("href", t.type) for t in tokens]
        case "csv":
            return [tuple(_without(c, shown) for c in row.values()) for row in csv_rows(written)]
        case "json":
            parsed = leaves(json.loads(written))
            return [(path, _without(v, text)) for path, v in parsed if path not in OF_THE_CALL]
        case _:
            assert all(c.isprintable() or c in "\n\u200d" for c in written)
            return []


def difference(first: list[Any], second: list[Any]) -> list[Any]:
    """Return what stands in one alone, whatever the order: a list may be sorted by the text."""
    one, other = Counter(first), Counter(second)
    return [*(one - other), *(other - one)]


@cache
def _forms(text: str) -> list[re.Pattern[str]]:
    """Return what finds a text in a cell: as it stands, as a word of a list, and backwards."""
    forms = (text, word(text), text[::-1])
    return [re.compile(re.escape(form.strip()), re.IGNORECASE) for form in forms]


def _without(cell: str, text: str) -> str:
    """Return a cell without the text, whatever its case, and a quote that defuses it."""
    for form in _forms(text):
        cell = form.sub("TEXT", cell)
    return cell.removeprefix("'") if cell.startswith("'TEXT") else cell


def _is_the_same(first: Answer, second: Answer, texts: tuple[str, str]) -> None:
    for form in FORMATS:
        output = Output(width=100, command="careercli", day=DAY)
        pages = [
            rendered(
                form.name,
                {
                    "document": lambda a=answer: a.document(),
                    "page": lambda a=answer: a.page(),
                    "report": lambda a=answer: (a.report or a.page)(),
                }[form.of](),
                output,
            )
            for answer in (first, second)
        ]
        found = [read_back(form.name, *pair) for pair in zip(texts, pages, strict=True)]
        assert not difference(*found), form.name
    rows = [rendered("text", a.page(), Output(records=True)) for a in (first, second)]
    tabs = [Counter(line.count("\t") for line in page.splitlines()) for page in rows]
    assert tabs[0] == tabs[1]


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_inert_in_every_answer_on_a_catalog(
    text: str, tmp_path: Path, answered: Callable[..., Answer]
) -> None:
    texts = harmless(text), text
    answers = []
    for each in texts:
        files(tmp_path / "home", each)
        answers.append([answered(tmp_path / "home", *words) for words in CATALOG_CASES.values()])
        shutil.rmtree(tmp_path / "home")
    for first, second in zip(*answers, strict=True):
        _is_the_same(first, second, texts)


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_inert_in_every_answer_to_an_agent(text: str, tmp_path: Path) -> None:
    texts = harmless(text), text
    for tool in TOOLS:
        found = []
        for each in texts:
            own = own_catalog(tmp_path / "own.toml", each)
            world = World(DAY, catalogs=(own,), reads_profile=False, cache=tmp_path / "cache")
            answer = result(tool, CALLS[tool.name], world)
            assert all(c.isprintable() or c in "\n\u200d" for c in answer.text)
            found.append([(p, _without(v, each)) for p, v in leaves(answer.structured)])
        assert not difference(*found), tool.name


def test_it_is_inert_on_every_page_of_a_site(tmp_path: Path) -> None:
    text = "".join(TEXTS)
    found = []
    for number, each in enumerate((harmless(text), text)):
        own = own_catalog(tmp_path / "own.toml", each)
        catalog = load([own], DAY, history=True).catalog
        few = tuple(role for role in catalog.roles if role.id in (*TWO, "ml-engineer"))
        folder = tmp_path / str(number)
        build(catalog._replace(roles=few), DAY, folder, "https://example.org/")
        found.append({
            path.relative_to(folder).as_posix(): read_back("html", each, path.read_text("utf-8"))
            for path in folder.rglob("*.html")
        })  # fmt: skip
    assert len(found[0]) > 10
    for path, page in found[0].items():
        assert not difference(page, found[1][path]), path


@pytest.mark.parametrize("text", ["".join(TEXTS), TEXTS[1]])
def test_it_is_inert_in_every_answer_on_postings(
    text: str, tmp_path: Path, answered: Callable[..., Answer]
) -> None:
    texts = harmless(text), text
    with serving() as mirror:
        mirrors = {"@MIRROR": mirror.url}
        by_command: dict[str, list[Answer]] = {}
        for each in texts:
            folder = tmp_path / "home"
            shutil.rmtree(folder, ignore_errors=True)
            files(folder, each)
            rows = [f"Data Engineer,{n},Python" for n in range(40)]
            quoted = '"' + each.replace('"', '""') + '"'
            rows += [f"{quoted},{quoted},{quoted}"] * 3
            (folder / "jobs.csv").write_text("\n".join(["title,company,description", *rows]))
            payload: Any = greenhouse("ML Engineer", each, "Data Engineer", "ML Engineer")
            for job in payload["jobs"]:
                job |= {"company_name": each, "location": {"name": each}}
            payload["meta"]["pad"] = "x" * (9_000 - len(json.dumps(payload)))  # as many bytes
            for command, words in MARKET_CASES.items():
                if command == "market fetch":
                    mirror.set(path_of("greenhouse:acme"), ok(payload))
                if command == "market watch":
                    _add_a_day_before(folder / "raw")
                typed = [mirrors.get(word, each if word == "@NAME" else word) for word in words]
                by_command.setdefault(command, []).append(answered(folder, *typed))
        new = rendered("json", by_command["market watch"][0].document(), Output())
        assert harmless(text) in new
        for first, second in by_command.values():
            _is_the_same(first, second, texts)


def _add_a_day_before(raw: Path) -> None:
    """Copy the last day to the one before it, with its first opening alone."""
    (day,) = raw.iterdir()
    before = day.with_name((date.fromisoformat(day.name) - timedelta(1)).isoformat())
    shutil.copytree(day, before)
    (payload,) = before.rglob("*.json.gz")
    document = json.loads(gzip.decompress(payload.read_bytes()))
    data = json.dumps(document | {"jobs": document["jobs"][:1], "meta": {"total": 1}}).encode()
    payload.write_bytes(gzip.compress(data))
    log = json.loads((before / "run.json").read_text())
    log["boards"][0] |= {"bytes": len(data), "postings": 1}
    (before / "run.json").write_text(json.dumps(log))
