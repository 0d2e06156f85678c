"""Whole pages of the bundled catalog, in a pipe and on a terminal."""

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from syrupy.assertion import SnapshotAssertion

from careercli.render import plain, terminal
from careercli.render.characters import screen_safe
from careercli.render.layout import Screen
from careercli.render.wrapping import cell_width
from careercli.views.blocks import Page
from tests.views import bundled, large

Renderer = Callable[[Page, Screen], str]


def on_a_terminal(page: Page, screen: Screen) -> str:
    return terminal.render(page, screen, color=False)


@cache
def shown(render: Renderer, page: Page, width: int) -> str:
    return render(page, Screen(width, ascii_only=False))


RENDERERS: dict[str, Renderer] = {"plain": plain.render, "terminal": on_a_terminal}
PAGES = {
    **bundled.PAGES,
    **large.PAGES,
    "compare-other": bundled.full_page("ai-pm", "prompt-engineer"),
}

renderers = pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
pages = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)


@pytest.mark.parametrize("width", [40, 60, 80, 160, 200])
@renderers
@pages
def test_no_line_is_wider_than_the_screen(page: Page, render: Renderer, width: int) -> None:
    lines = shown(render, page, width).split("\n")
    assert [line for line in lines if cell_width(line) > width] == []


@pytest.mark.parametrize("width", [40, 80, 160])
@renderers
@pages
def test_no_line_ends_in_a_blank_and_no_gap_is_longer_than_a_line(
    page: Page, render: Renderer, width: int
) -> None:
    text = shown(render, page, width)
    assert not re.search(r" \n|\n\n\n", text)
    assert text.endswith("\n")


def words(text: str) -> Counter[str]:
    return Counter(word for word in text.split() if any(map(str.isalnum, word)))


@pytest.mark.parametrize("width", [40, 80, 160])
@pages
def test_a_terminal_shows_the_same_words_as_a_pipe(page: Page, width: int) -> None:
    assert words(shown(on_a_terminal, page, width)) == words(shown(plain.render, page, width))


@pytest.mark.parametrize("width", [160, 200])
@pages
def test_every_word_of_a_page_is_shown(page: Page, width: int) -> None:
    wanted = {word for text in bundled.texts(page) for word in text.split()}
    text = shown(plain.render, page, width).replace("†", "")  # the sign of a mark
    assert wanted - {"†"} - set(text.split()) == set()


@pytest.mark.parametrize("width", [40, 80, 160])
@renderers
@pages
def test_without_unicode_only_ascii_is_left(page: Page, render: Renderer, width: int) -> None:
    text = render(screen_safe(page, ascii_only=True), Screen(width, ascii_only=True))
    assert [line for line in text.split("\n") if not line.isascii()] == []


SHOWN = {
    name: PAGES[name] for name in ("compare", "compare-full", "roles", "show", "show-full", "trend")
}


@pytest.mark.parametrize("width", [40, 80, 160])
@renderers
@pytest.mark.parametrize("page", SHOWN.values(), ids=SHOWN)
def test_a_page_looks_like_this(
    page: Page, render: Renderer, width: int, page_snapshot: SnapshotAssertion
) -> None:
    assert shown(render, page, width) == page_snapshot


@pytest.mark.parametrize("page", large.PAGES.values(), ids=large.PAGES)
def test_a_page_of_a_large_catalog_looks_like_this(
    page: Page, page_snapshot: SnapshotAssertion
) -> None:
    assert shown(plain.render, page, 80) == page_snapshot


@pytest.mark.parametrize("name", ["large-roles", "large-gap"])
def test_16_roles_fit_one_screen(name: str) -> None:
    assert len(shown(plain.render, PAGES[name], 80).splitlines()) <= 55
