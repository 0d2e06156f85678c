"""A page for a terminal."""

import re

import pytest

from careercli.render.layout import Screen
from careercli.render.terminal import render
from careercli.views.blocks import Bar, Block, Cell, Column, Items, Page, Section, Span, Table, Text
from tests.views import bundled

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def _a_colour_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def shown(*blocks: Block, color: bool = False, width: int = 80, ascii_only: bool = False) -> str:
    page = Page("", (), (Section("name", "", blocks),))
    return render(page, Screen(width, ascii_only), color)


def one_cell(text: str, tone: str = "plain") -> Table:
    return Table((Column("Role"),), ((Cell(text, tone),),))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", bundled.PAGES)
def test_there_are_no_escape_codes_without_colour(name: str) -> None:
    assert "\x1b" not in render(bundled.PAGES[name], Screen(80, ascii_only=False), color=False)


@pytest.mark.parametrize("name", bundled.PAGES)
def test_colour_changes_no_character(name: str) -> None:
    screen = Screen(80, ascii_only=False)
    coloured = render(bundled.PAGES[name], screen, color=True)
    bare = [line.rstrip() for line in ESCAPES.sub("", coloured).split("\n")]
    assert bare == render(bundled.PAGES[name], screen, color=False).split("\n")


@pytest.mark.parametrize(
    ("tone", "code"),
    [("strong", "1"), ("sure", "32"), ("doubtful", "33"), ("muted", "2")],
)
def test_each_tone_has_its_style(tone: str, code: str) -> None:
    assert f"\x1b[{code}mword\x1b[0m" in shown(one_cell("word", tone), color=True)


def test_a_plain_cell_has_no_style() -> None:
    line = next(line for line in shown(one_cell("word"), color=True).split("\n") if "word" in line)
    assert line == "word"


@pytest.mark.parametrize("markup", ["[red]ML[/red]", "[bold", "**ML**", "\\[x]", ":smile:"])
@pytest.mark.parametrize("color", [True, False])
def test_markup_is_shown_as_it_stands(markup: str, color: bool) -> None:
    text = shown(one_cell(markup), Text(markup), Items((markup,), markup), color=color)
    assert text.count(markup) == 4


def test_markup_in_titles_is_shown_as_it_stands() -> None:
    page = Page("[red]T", ("[red]I",), (Section("s", "[red]S", (Text("w"),)),), ("[red]O",))
    text = render(page, Screen(80, ascii_only=False), color=False)
    assert all(f"[red]{letter}" in text for letter in "TISO")


@pytest.mark.parametrize("number", ["https://example.org", "3.14", "'quoted'", "None"])
def test_nothing_is_highlighted_of_its_own_accord(number: str) -> None:
    assert "\x1b" not in shown(Text(number), color=True)


def test_a_cell_that_is_too_wide_goes_on_in_the_next_line() -> None:
    of = Table((Column("Role"), Column("N", "right")), ((Cell("one two"), Cell("5")),))
    assert shown(of, width=7).splitlines()[-2:] == ["one   5", "two"]


def test_a_table_that_cannot_fit_is_stacked() -> None:
    of = Table((Column("Role"), Column("Openings")), ((Cell("Engineer"), Cell("1,200")),))
    assert shown(of, width=16).split("\n")[1:4] == ["Engineer", "  Openings:", "  1,200"]


def test_a_bar_is_drawn_at_the_width_of_its_column() -> None:
    bar = Cell("", bar=Bar((Span(0, 1, "range"),)))
    of = Table((Column("Role"), Column("Pay")), ((Cell("ML"), bar),))
    assert "━" * 40 in shown(of)
    assert "━" * 41 not in shown(of)
    assert "=" * 40 in shown(of, ascii_only=True)
