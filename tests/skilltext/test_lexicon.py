"""Both engines that find names, the tree of words and the automaton, held against each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.skilltext.automaton import Automaton
from careercli.skilltext.contexts import CUES
from careercli.skilltext.lexicon import Lexicon
from careercli.skilltext.names import sorted_names
from tests.builders import SHIPPED

pytest.importorskip("ahocorasick_rs")
NAMES = sorted_names(SHIPPED.skills)
TREE, AUTOMATON = Lexicon(NAMES, CUES), Lexicon(NAMES, CUES, many=True)
SPELLINGS = sorted({*NAMES.plain, *NAMES.topics, *NAMES.everyday, *NAMES.capitals, *CUES})
BETWEEN = st.sampled_from(
    (" ", ", ", "/", "-", ".", "\n", "\n\n", " and ", "", "ß", "İ", "+", "#", "  ")
)
TEXT = st.lists(st.tuples(st.sampled_from(SPELLINGS), BETWEEN), max_size=30).map(
    lambda pairs: "".join(word + sign for word, sign in pairs)
)


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the automaton was asked to search."""
    texts: list[str] = []
    search = Automaton.names

    def names(self: Automaton[object], text: str) -> list[tuple[int, int, object]]:
        texts.append(text)
        return search(self, text)

    monkeypatch.setattr(Automaton, "names", names)
    return texts


def test_the_automaton_runs_where_many_texts_are_read_and_only_there(searched: list[str]) -> None:
    assert TREE.hits("Python")
    assert searched == []
    assert AUTOMATON.hits("Python")
    assert searched == ["python"]


@settings(deadline=None)
@given(TEXT)
def test_the_automaton_finds_what_the_tree_finds_where_names_crowd(text: str) -> None:
    assert AUTOMATON.hits(text) == TREE.hits(text)


@settings(deadline=None)
@given(st.text())
def test_the_automaton_finds_what_the_tree_finds_in_any_text(text: str) -> None:
    assert AUTOMATON.hits(text) == TREE.hits(text)


def test_both_find_every_name_alone() -> None:
    for words in SPELLINGS:
        (hit,) = TREE.hits(words)
        assert (hit.start, words[hit.end :].strip(" !.")) == (0, ""), words
        assert AUTOMATON.hits(words) == [hit]


def test_both_take_the_longest_of_the_names_that_begin_together() -> None:
    for lexicon in (TREE, AUTOMATON):
        (hit,) = lexicon.hits("machine learning")
        assert (hit.start, hit.end, hit.name.skill) == (0, 16, "machine-learning")


def test_without_the_library_the_tree_finds_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise ImportError

    monkeypatch.setattr(Automaton, "__init__", missing)
    assert Lexicon(NAMES, CUES, many=True).hits("Python") == TREE.hits("Python")
