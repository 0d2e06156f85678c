"""Answers of every command with data, and how their formats are read back."""

import csv
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from io import StringIO
from itertools import combinations
from typing import Any

from markdown_it import MarkdownIt

from careercli.answers import compare, gap, rank, roles, show, skills, sources, switch, trend
from careercli.answers.compare import CompareRequest
from careercli.answers.gap import GapRequest
from careercli.answers.person import SkillInput
from careercli.answers.rank import RankRequest
from careercli.answers.roles import RolesRequest
from careercli.answers.show import ShowRequest
from careercli.answers.skills import SkillsRequest
from careercli.answers.sources import SourcesRequest
from careercli.answers.switch import SwitchRequest
from careercli.answers.trend import TrendRequest
from careercli.answers.world import Answer, World
from careercli.catalog.bundled import bundled
from careercli.render.layout import signed
from careercli.views.blocks import Cell, Page, Table

WORLD = World(date(2026, 11, 28))
ROLES = [role.id for role in bundled().roles]
PAIRS = list(combinations(ROLES, 2))
YOU = SkillInput(("python,docker",))


def compared(*ids: str) -> Answer:
    return compare.answer(CompareRequest(ids), WORLD)


ANSWERS = {
    "compare": lambda: compared("ml-engineer", "ai-swe"),
    "compare-many": lambda: compared("ml-engineer", "ai-swe", "data-scientist", "data-engineer"),
    "compare-you": lambda: compare.answer(
        CompareRequest(("ml-engineer", "ai-swe"), skills=YOU, full=True), WORLD
    ),
    "roles": lambda: roles.answer(RolesRequest(), WORLD),
    "show": lambda: show.answer(ShowRequest("data-scientist", full=True), WORLD),
    "gap": lambda: gap.answer(GapRequest(skills=YOU, reach=60), WORLD),
    "gap-role": lambda: gap.answer(GapRequest(("ml-engineer",), skills=YOU, full=True), WORLD),
    "switch": lambda: switch.answer(SwitchRequest("ml-engineer", "ai-swe", full=True), WORLD),
    "rank": lambda: rank.answer(RankRequest(skills=YOU), WORLD),
    "trend": lambda: trend.answer(TrendRequest(("ml-engineer", "data-scientist")), WORLD),
    "sources": lambda: sources.answer(SourcesRequest(), WORLD),
    "sources-full": lambda: sources.answer(SourcesRequest(full=True), WORLD),
    "skills": lambda: skills.answer(SkillsRequest(), WORLD),
}


def tables(page: Page) -> list[Table]:
    return [block for s in page.sections for block in s.blocks if isinstance(block, Table)]


def shown_rows(page: Page) -> list[list[str]]:
    """Return the texts of all rows of all tables."""
    return [
        texts for table in tables(page) for row in table.rows if any(texts := list(_texts(row)))
    ]


def _texts(row: tuple[Cell, ...]) -> Iterator[str]:
    for cell in row:
        if cell.text:
            yield signed(cell, ascii_only=False).text


def markdown_tokens(text: str) -> list[Any]:
    """Return what GitHub's Markdown makes of a text: every token, nested ones behind theirs."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [inner for token in parser.parse(text) for inner in (token, *(token.children or []))]


def markdown_rows(text: str) -> list[list[str]]:
    """Return the rows of all tables of a Markdown text, without their headings."""
    rows: list[list[str]] = []
    in_body = in_cell = False
    for token in markdown_tokens(text):
        match token.type:
            case "tbody_open":
                in_body = True
            case "tbody_close":
                in_body = False
            case "tr_open" if in_body:
                rows.append([])
            case "td_open":
                in_cell = in_body
                rows[-1].append("") if in_cell else None
            case "td_close":
                in_cell = False
            case "text" if in_cell:
                rows[-1][-1] += token.content.replace("\u2060", "")
            case "text_special" if in_cell:
                rows[-1][-1] += token.content
    return [filled for row in rows if (filled := [cell for cell in row if cell])]


class Html(HTMLParser):
    """What a page holds: its rows, its tags with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._cell = self._hidden = False
        self.feed(page)
        self.close()
        self.rows = [filled for row in self.rows if (filled := [c for c in row if c])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.tags.append((tag, attributes))
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self._cell = True
            self.rows[-1].append("")
        if tag == "span" and attributes.get("class") == "hidden":
            self._hidden = True
        if tag == "thead":
            self._head = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._cell = False
        if tag == "span":
            self._hidden = False
        if tag == "thead":
            self.rows.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._cell and not self._hidden:
            self.rows[-1][-1] += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def csv_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def numbers(value: Any) -> Iterator[float]:
    """Yield every number of a JSON value, in its order, and no length of a list."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from numbers(item)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield value
