"""Cells and lines."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.render.layout import Screen
from careercli.render.wrapping import cell_width, wrap

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        *(("", 0), ("abc", 3), ("–→●", 3), ("Zoë", 3), ("Zoe\u0308", 3), ("a\u200db", 2)),
        *(("機械", 4), ("한국", 4), ("ｶﾅ", 2), ("Ａ", 2), ("🚀", 2), ("❤", 1), ("❤\ufe0f", 2)),
        *(("👩\u200d💻", 4), ("สวัสดี", 4)),
    ],
)
def test_a_text_has_a_width_in_cells(text: str, width: int) -> None:
    assert cell_width(text) == width


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one", ["one"]),
        ("one two", ["one two"]),
        ("one two three", ["one two", "three"]),
        ("one  two", ["one  two"]),
        ("機械 学習 a", ["機械", "学習 a"]),
    ],
)
def test_words_stand_on_a_line_as_long_as_they_fit(text: str, lines: list[str]) -> None:
    assert wrap(text, 8) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("abcdefghij", ["abcd", "efgh", "ij"]),
        ("ab cdefghij k", ["ab", "cdef", "ghij", "k"]),
        ("機械学習", ["機械", "学習"]),
        ("a機械学習", ["a機", "械学", "習"]),
    ],
)
def test_only_a_word_that_is_longer_than_the_line_is_broken(text: str, lines: list[str]) -> None:
    assert wrap(text, 4) == lines


def test_a_sentence_of_wide_characters_is_broken_where_words_are_not() -> None:
    assert wrap("- 機械学習 abcdefghij", 8, break_words=False) == ["-", "機械学習", "abcdefghij"]
    assert wrap("機械学習技術", 8, break_words=False) == ["機械学習", "技術"]


def test_a_path_of_wide_characters_stays_in_one_piece() -> None:
    assert wrap("機械/学習技術", 8, break_words=False) == ["機械/学習技術"]


@settings(deadline=None)
@given(st.lists(WORDS), st.integers(min_value=2, max_value=100))
def test_wrapping_keeps_every_character(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert "".join(wrap(text, width)).replace(" ", "") == text.replace(" ", "")


@settings(deadline=None)
@given(
    st.lists(st.text("abc機é", min_size=1, max_size=5), min_size=1),
    st.integers(min_value=10, max_value=100),
)
def test_lines_joined_again_are_the_text(words: list[str], width: int) -> None:
    text = " ".join(words)
    assert " ".join(wrap(text, width)) == text


@settings(deadline=None)
@given(st.text(), st.integers(min_value=2, max_value=100))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert max(map(cell_width, wrap(text, width))) <= width


def test_a_width_below_one_cell_comes_to_an_end() -> None:
    with _at_most(0.1):
        wrap("a word", -1)


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` in what takes longer."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_running_text_is_never_too_wide_to_read() -> None:
    assert Screen(80, ascii_only=False).prose == 80
    assert Screen(200, ascii_only=False).prose == 100
