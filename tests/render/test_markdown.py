"""Pages as Markdown, read back by markdown-it-py."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careercli.render.markdown import render
from careercli.views.blocks import (
    Cell,
    Column,
    Command,
    Items,
    Link,
    Page,
    Section,
    Table,
    Text,
)
from tests.render.documents import markdown_rows, markdown_tokens

HOSTILE = (
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "a | b \\| c",
    "![x](http://evil.example/x.png)",
    "[x](javascript:alert(1)) [y]: http://evil.example",
    "`code` ``more`` ~~gone~~ **bold** __bold__ $math$",
    "# no heading",
    "- no item\n1. nor this\n```\nnor code",
    "=== | --- | ---",
    "http://evil.example www.evil.example me@evil.example @somebody #12",
    "\u202eevil\u202c &lt;b&gt; &#60;b&#62;",
    "12. May",
    "> no quote",
    "    no code",
    "Title\n=====",
)
PLAIN = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text"),
    *("text_special", "table_open", "table_close", "thead_open", "thead_close", "tbody_open"),
    *("tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close"),
    *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"),
    *("strong_open", "strong_close"),
}
# What GitHub would make a link of besides what the parser of the tests does.
AUTOLINK = re.compile(r"://|www\.|\w@\w|(^|\W)@\w|(^|\W)#\d")


def _page(text: str) -> Page:
    table = Table((Column(text), Column("n")), ((Cell(text, "strong"), Cell(text)),))
    blocks = (table, Text(text), Items((text, text), text))
    return Page(text, (text,), (Section("a", text, blocks),), (text,))


def _is_plain(text: str) -> None:
    page = render(_page(text))
    tokens = markdown_tokens(page)
    assert {token.type for token in tokens} <= PLAIN
    assert [t.tag for t in tokens if t.type == "heading_open"] == ["h1", "h2"]
    assert sum(t.type == "td_open" for t in tokens) == 2
    assert sum(t.type == "list_item_open" for t in tokens) == 3
    shown = "".join(t.content if t.type in ("text", "text_special") else "\n" for t in tokens)
    assert not AUTOLINK.search(shown)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_taken_for_markup(text: str) -> None:
    _is_plain(text)


@given(st.text(alphabet="ab1 \\`*_{}[]()<>#+-.!|~$&:@=/\n\t\"'^w", min_size=1, max_size=30))
@example("1:#")  # a cell beside itself is no reference to `#1`
def test_no_text_of_signs_is_taken_for_markup(text: str) -> None:
    _is_plain(f"x{text}x")
    if text.strip():
        _is_plain(text.strip())


def test_a_table_reads_as_it_was() -> None:
    table = Table(
        (Column("Role"), Column("Pay", "right")),
        ((Cell("a|b"), Cell("$1 < $2", marks=("thin",))), (Cell("c"), Cell("–"))),
    )
    text = render(Page("", (), (Section("a", "", (table,)),)))
    assert text == ("| Role | Pay |\n| --- | ---: |\n| a\\|b | \\$1 \\< \\$2† |\n| c | – |\n")
    assert markdown_rows(text) == [["a|b", "$1 < $2†"], ["c", "–"]]


def test_a_command_is_code_even_with_backticks_in_it() -> None:
    command = Command(("careercli", "show", "`id`"))
    tokens = markdown_tokens(render(Page("", (("Next: ", command),), ())))
    assert [t.content for t in tokens if t.type == "code_inline"] == ["careercli show '`id`'"]


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://ai-jobs.net/a(b)", True),
        ("javascript:alert(1)", False),
        ("https://a.example/> [x](http://evil.example)", False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, leads: bool) -> None:
    tokens = markdown_tokens(render(Page("", ((Link("site", url),),), ())))
    links = [t.attrs["href"] for t in tokens if t.type == "link_open"]
    assert links == ([url] if leads else [])


def test_a_column_of_drawings_is_left_out() -> None:
    from careercli.views.blocks import Bar, Span

    bar = Cell("", bar=Bar((Span(0, 1, "range"),)))
    table = Table((Column("Role"), Column("Drawn"), Column("n")), ((Cell("a"), bar, Cell("3")),))
    text = render(Page("", (), (Section("a", "", (table,)),)))
    assert text == "| Role | n |\n| --- | --- |\n| a | 3 |\n"
