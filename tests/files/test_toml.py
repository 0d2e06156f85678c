"""TOML texts: what is wrong with them as data, and what is refused before it costs much."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.files import toml
from careercli.files.limits import (
    TOML_DOTS,
    TOML_KEY_PARTS,
    TOML_NESTING,
    TOML_TABLES,
    TOML_TEXT_CHARACTERS,
    TOML_VALUES,
    TOML_WORD_CHARACTERS,
)
from careercli.files.toml import NotToml, comments, parsed


def fault(text: str) -> NotToml:
    with pytest.raises(NotToml) as caught:
        parsed(text)
    return caught.value


def test_a_key_in_a_fault_is_written_as_in_toml() -> None:
    assert fault("[a.b]\n[a.b]\n").wrong == "not TOML: cannot declare 'a.b' twice"
    assert fault("a = {b = 1}\na.c = 2\n").wrong == "not TOML: cannot add to 'a'"


@pytest.mark.parametrize(
    ("text", "line"), [("a = \n", 1), ("a = 1\n[[role]\n", 2), ('a = """\nx\n', 2)]
)
def test_a_syntax_error_has_its_line_and_no_hint(text: str, line: int) -> None:
    error = fault(text)
    assert error.line == line
    assert error.wrong.startswith("not TOML: ")
    assert "(at " not in error.wrong


@pytest.mark.parametrize(
    "text",
    [
        ".".join("a" * 10_000) + " = 1",
        "[" + ".".join("a" * 10_000) + "]",
        "a = { " + " . ".join("a" * 900) + " = 1 }",
        "\n".join(".".join(['"a"'] * 900) + f".b{n} = 1" for n in range(100)),
        "a = " + "[" * 1_000 + "]" * 1_000,
        "a = " + "{ a = " * 1_000 + "1" + " }" * 1_000,
    ],
    ids=["key", "table", "inline", "quoted", "lists", "inline tables"],
)
def test_what_would_be_costly_is_refused_before_it_is_parsed(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tomllib.loads", None)
    assert fault(text).wrong == "nested too deeply"


def test_too_many_keys_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toml, "TOML_KEYS", 3)
    assert parsed("a = 1\nb = 2\nc = 3\n")
    assert fault("a = 1\nb = 2\nc = 3\nd = 4\n").wrong == "more than 3 keys"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("a = [" + "1," * (TOML_VALUES + 1) + "]", "more than 900,000 keys and items"),
        ("a = [" + "[]," * TOML_TABLES + "]", "more than 100,000 tables and lists"),
        ('a = "' + "x" * TOML_TEXT_CHARACTERS + '"', "a text of more than 20,000 characters"),
        ('a = """' + "\\n" * TOML_TEXT_CHARACTERS, "a text of more than 20,000 characters"),
        ("a = 0." + "1" * TOML_WORD_CHARACTERS, "a name or number of more than 1,000 characters"),
        ("a" * TOML_WORD_CHARACTERS + " = 1", "a name or number of more than 1,000 characters"),
        ("".join(f"a{n}.b = 1\n" for n in range(TOML_DOTS + 1)), "nested too deeply"),
    ],
)
def test_what_would_cost_the_parser_much_is_refused_before_it(
    text: str, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tomllib.loads", None)
    assert fault(text).wrong == wrong


def test_what_just_keeps_to_the_limits_is_parsed() -> None:
    key = ".".join("a" * TOML_KEY_PARTS)
    nested = "[" * TOML_NESTING + "]" * TOML_NESTING
    assert parsed(f"{key} = 1\nb = {nested}\n")


def test_dots_and_brackets_in_texts_and_comments_do_not_count() -> None:
    dots, brackets = "a." * 1_000, "[" * 1_000
    text = f"# {dots}{brackets}\na = \"{dots}{brackets}\"\nb = '''\n{dots}{brackets}'''\n"
    assert len(parsed(text)) == 2


def test_comments_are_counted() -> None:
    assert comments('# a\nb = 1 # c\nd = "# no"\n') == 2


@settings(deadline=None)
@given(st.text(alphabet="[]{}=.,\"'\\#\n\r\t -+_:0123456789abeinftrx\0é", max_size=80))
def test_any_text_is_a_document_or_a_fault(text: str) -> None:
    with suppress(NotToml):
        assert isinstance(parsed(text), dict)
