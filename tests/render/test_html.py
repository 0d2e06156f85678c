"""Pages as HTML: whole, without a script, with what a screen reader and a printer need."""

import builtins
import re
from datetime import date
from typing import Any

import pytest

from careercli.errors import ExtraMissing
from careercli.render import html
from careercli.render.formats import Output
from careercli.views.blocks import Bar, Cell, Column, Link, Page, Section, Span, Table, Text, Value
from tests.render.documents import ANSWERS, Html

OUTPUT = Output(command="careercli roles", day=date(2026, 11, 28))
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def _page(*blocks: Any, title: str = "Roles") -> Page:
    return Page(title, ("The answer.",), (Section("a", "A section", blocks),))


def _of(name: str) -> Html:
    answer = ANSWERS[name]()
    output = OUTPUT._replace(personal=answer.personal)
    return Html(html.render((answer.report or answer.page)(), output))


@pytest.mark.parametrize("name", ANSWERS)
def test_a_page_asks_for_nothing_and_runs_nothing(name: str) -> None:
    page = _of(name)
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "img", "iframe", "object", "embed", "form", "base", "input"}
    attributes = [item for _, attributes in page.tags for item in attributes.items()]
    assert not [key for key, _ in attributes if key.startswith("on") or key in ("src", "style")]
    assert [a["href"] for a in page.of("link")] == ["data:,"]
    assert {a.get("content") for a in page.of("meta")} >= {POLICY}
    assert "url(" not in page.text
    assert "@import" not in page.text


@pytest.mark.parametrize("name", ANSWERS)
def test_a_page_has_what_a_screen_reader_needs(name: str) -> None:
    page = _of(name)
    assert [a["lang"] for a in page.of("html")] == ["en"]
    assert len(page.of("h1")) == len(page.of("title")) == len(page.of("main")) == 1
    assert all(a.get("scope") in ("col", "row") for a in page.of("th"))
    assert len(page.of("table")) == len(page.of("caption"))
    drawn = [a for a in page.of("svg") if a.get("aria-hidden") != "true"]
    assert all(a["role"] == "img" and a["aria-label"] for a in drawn)
    described = [a["content"] for a in page.of("meta") if a.get("name") == "description"]
    assert len(described) == 1
    assert described[0]


def test_the_footer_says_which_command_made_it_and_when() -> None:
    page = Html(html.render(_page(), OUTPUT))
    assert "Made by careercli roles on 28 Nov 2026" in page.text


@pytest.mark.parametrize(
    ("name", "personal"),
    [("gap", True), ("compare-you", True), ("rank", True), ("compare", False), ("roles", False)],
)
def test_a_page_of_somebodys_skills_says_so(name: str, personal: bool) -> None:
    page = _of(name)
    assert ("personal data" in page.text) is personal
    assert ("robots" in {a.get("name") for a in page.of("meta")}) is personal


def test_a_drawing_tells_the_figures_of_its_row() -> None:
    bar = Cell("", bar=Bar((Span(0.25, 0.5, "range"),), 0.3))
    row = (Cell("Baker"), bar, Cell("$41K", values=(Value(41_000, "money", "USD"),)))
    table = Table((Column("Role"), Column("Low to high"), Column("Median", "right")), (row,))
    page = Html(html.render(_page(table), OUTPUT))
    assert [a.get("aria-label") for a in page.of("svg")] == ["Low to high: Role Baker, Median $41K"]
    assert [(a["class"], a["x"], a["width"]) for a in page.of("rect")] == [
        ("range", "250", "250"),
        ("mark", "297.5", "5"),
    ]


def test_a_mark_is_told_in_words_too() -> None:
    table = Table((Column("Role"), Column("n")), ((Cell("Baker"), Cell("3", marks=("thin",))),))
    page = Html(html.render(_page(table), OUTPUT))
    assert page.rows == [["Baker", "3†"]]
    assert "† (thin)" in page.text


def test_a_page_without_a_title_has_its_first_sentence_as_one() -> None:
    page = html.render(Page("", ("Choose baking.", "More."), ()), OUTPUT)
    assert "<h1>Choose baking.</h1>" in page
    assert page.count("Choose baking.") == 2  # with the title
    long = html.render(Page("", ("many words " * 20,), ()), OUTPUT)
    heading = re.search("<h1>(.*)</h1>", long)
    assert heading is not None
    assert heading[1].endswith("…")
    assert ("many words " * 20).strip() in long


def test_only_addresses_of_the_web_are_links() -> None:
    sentence = (Link("good", "https://a.example"), " ", Link("bad", "javascript:alert(1)"))
    page = Html(html.render(_page(Text(sentence)), OUTPUT))
    assert [a["href"] for a in page.of("a")] == ["https://a.example"]
    assert "good bad" in page.text


def test_the_same_page_gives_the_same_bytes() -> None:
    assert html.render(_page(), OUTPUT) == html.render(_page(), OUTPUT)


def test_without_jinja2_the_line_that_installs_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "jinja2":
            raise ImportError(name)
        return real(name, *rest)

    html._environment.cache_clear()
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ExtraMissing) as caught:
        html.render(_page(), OUTPUT)
    assert "[report]" in caught.value.hint
    html._environment.cache_clear()
