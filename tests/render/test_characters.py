"""Text that came from a file reaches the screen as visible characters only."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.render.characters import screen_safe, visible, visible_json
from careercli.views.blocks import Bar, Cell, Column, Items, Page, Section, Span, Table, Text


@pytest.mark.parametrize(
    "text",
    ["AI/ML Engineer", "C++ & C#", "50 – 60 → 70", "機械学習", "Zoë", "back\\slash", "", "😀"],
)
def test_printable_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\nb", "a\\nb"),
        ("a\r\nb", "a\\r\\nb"),
        ("a\tb", "a\\tb"),
        ("a\x00b", "a\\x00b"),
        ("a\x08b", "a\\x08b"),
        ("a\x9bb", "a\\x9bb"),
        ("a\x85b", "a\\x85b"),
        ("a\u2028b", "a\\u2028b"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u2066b\u2069", "a\\u2066b\\u2069"),
        ("a\ufeffb", "a\\ufeffb"),
        ("a\udcffb", "a\\udcffb"),
    ],
)
def test_characters_that_would_act_are_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000"])
def test_unusual_spaces_become_plain_ones(space: str) -> None:
    assert visible(f"a{space}b") == "a b"


def test_joiners_stay_because_scripts_and_emoji_need_them() -> None:
    assert visible("a\u200db\u200cc") == "a\u200db\u200cc"


@settings(deadline=None)
@given(st.text())
def test_no_text_is_ever_left_with_a_character_that_acts(text: str) -> None:
    assert visible(text).replace("\u200c", "").replace("\u200d", "").isprintable()


@settings(deadline=None)
@given(st.text())
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


PAGE = Page(
    "ti\x1btle",
    ("in\ntro",),
    (
        Section(
            "name",
            "sec\u202etion",
            (
                Table(
                    (Column("head\ting", "right"),),
                    ((Cell("ce\x07ll", "strong", Bar((Span(0, 1, "range"),), 0.5)),),),
                ),
                Text("te\x1bxt", "muted"),
                Items(("it\nem",), "le\rad"),
            ),
        ),
    ),
    ("out\x00ro",),
)


def test_every_text_of_a_page_is_made_visible_and_nothing_else_changes() -> None:
    assert screen_safe(PAGE, ascii_only=False) == Page(
        "ti\\x1btle",
        ("in\\ntro",),
        (
            Section(
                "name",
                "sec\\u202etion",
                (
                    Table(
                        (Column("head\\ting", "right"),),
                        ((Cell("ce\\x07ll", "strong", Bar((Span(0, 1, "range"),), 0.5)),),),
                    ),
                    Text("te\\x1bxt", "muted"),
                    Items(("it\\nem",), "le\\rad"),
                ),
            ),
        ),
        ("out\\x00ro",),
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$93K–$148K", "$93K-$148K"),
        ("A → B", "A -> B"),
        ("a − b ≤ c × d", "a - b <= c x d"),
        ("€120K", "EUR 120K"),
        ("₹1K", "INR 1K"),
        ("it’s…", "it's..."),
    ],
)
def test_without_unicode_our_own_punctuation_has_an_ascii_form(text: str, shown: str) -> None:
    assert screen_safe(text, ascii_only=True) == shown


def test_without_unicode_names_from_a_file_keep_their_letters() -> None:
    assert screen_safe("Zoë", ascii_only=True) == "Zoë"


UNSEEN = (
    *("\x7f", "\x85", "\x9b", "\u061c", "\u200b", "\u200d", "\u202e", "\u2028", "\u2029", "\u2066"),
    *("\ufeff", "\u034f", "\u115f", "\u3164", "\ufe0f", "\U000e0041", "\U000e007f", "\U000e0100"),
    "\ue000",
)


@pytest.mark.parametrize("sign", UNSEEN)
def test_json_on_a_terminal_shows_every_character_and_parses_to_the_same(sign: str) -> None:
    document = json.dumps({f"a{sign}": [f'{sign}b\n"{sign}']}, ensure_ascii=False, indent=2)
    shown = visible_json(document)
    assert json.loads(shown) == json.loads(document)
    assert sign not in shown
    assert shown.replace("\n", "").isprintable()


@given(st.text())
def test_json_on_a_terminal_parses_to_the_same_whatever_it_holds(text: str) -> None:
    document = json.dumps([text], ensure_ascii=False)
    assert json.loads(visible_json(document)) == [text]
    assert visible_json(document).replace("\n", "").isprintable()


@pytest.mark.parametrize("sign", ["\u115f", "\u3164", "\U000e0100", "\u2800", "\U000e0041"])
def test_letters_that_show_nothing_are_spelled_out(sign: str) -> None:
    assert visible(f"a{sign}b").isascii()


def test_emoji_stay_as_they_are() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f"
    assert visible(family) == family
