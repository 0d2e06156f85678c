"""All names of skills as a tree of words, and where a text names one: the longest counts.

A text is folded character by character (case and accents off, every mark a space), so that a
word's place in the folded text is its place in the text itself.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from careercli.skilltext.automaton import Automaton
from careercli.skilltext.names import Names

_DOT = re.compile(r"\.(?<![\w.]\.)(?=[A-Za-z])")  # the dot of .NET
_PLUS = re.compile(r"(\+\+?|#)(?=\w)")  # C++17 is C++ 17, Python+SQL Python+ SQL, #Go is # Go
_WRAPPED = re.compile(r"-\n(?<=[a-zA-Z]-\n)(?=[a-zA-Z])")
_NET = "\x00"  # stands for the dot of .NET, because all other dots become spaces
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_WORD_SIGNS = "+#"
_FOLD_ASCII = {
    code: chr(code) if chr(code).isalnum() or chr(code) in _WORD_SIGNS else " "
    for code in range(128)
} | {ord(_NET): "."}
_LISTED = re.compile(r"[,;:|()!?*\"]")
_MAY_PART = re.compile(r"[,;:|()!?*\"/\n]")
_END = None  # the key under which a node of the tree holds the name that ends there


class Name(NamedTuple):
    """What a name stands for: a skill or, with None, a phrase that is no skill; how it counts."""

    skill: str | None
    counts: str  # see `Names`; or the kind of a cue
    written: frozenset[str] = frozenset()


class Hit(NamedTuple):
    """A name in a text, from character `start` to `end`."""

    start: int
    end: int
    name: Name


Tree = dict[Any, Any]


def tree(names: Names, cues: Mapping[str, str]) -> Tree:
    """Return all names and cues, each under its words: tree["machine"]["learning"]."""
    root: Tree = {}
    for words, kind in cues.items():
        _add(root, words, Name(None, kind))
    for words, skill in names.plain.items():
        _add(root, words, Name(skill, "anywhere"))
    for words, skill in names.topics.items():
        _add(root, words, Name(skill, "as a topic"))
    kinds = (
        ("as written", names.ordinary),
        ("in company", names.everyday),
        ("in capitals", names.capitals),
    )
    for counts, spellings in kinds:
        for written, skill in spellings.items():
            words = " ".join(folded(written).split())
            forms = (words, f"{words}s") if counts == "in capitals" else (words,)
            for form in forms:
                _add_spelling(root, form, Name(skill, counts, frozenset({written})))
    return root


def _add(root: Tree, words: str, name: Name) -> None:
    node = root
    for word in words.split():
        node = node.setdefault(word, {})
    node[_END] = name


def _add_spelling(root: Tree, words: str, name: Name) -> None:
    """Add an everyday word, beside other spellings of it, unless it counts anywhere already."""
    node = root
    for word in words.split():
        node = node.setdefault(word, {})
    other: Name | None = node.get(_END)
    if other is None:
        node[_END] = name
    elif other.skill == name.skill and other.counts != "anywhere":
        node[_END] = other._replace(written=other.written | name.written)


def readable(text: str) -> str:
    """Return a clean text with its words one space apart, and none around `/` and `&`.

    What is read of a text, and what mentions are cut from.
    """
    while "  " in text:
        text = text.replace("  ", " ")
    text = text.replace("\n ", "\n")
    if "-\n" in text:  # a word that was parted at the end of a line: its hyphen is one more space
        text = _WRAPPED.sub("\n", text)
    if "/" in text:
        text = text.replace(" /", "/").replace("/ ", "/")
    if "&" in text:
        text = text.replace(" & ", "&")
    if "+" in text or "#" in text:
        text = _PLUS.sub(_apart, text)
    return text


def _apart(sign: re.Match[str]) -> str:
    """Return a sign apart from the word behind it: a sign of its own unless it ends in `++`."""
    within = sign.string[sign.start() - 1 : sign.start()].isalnum()
    return f"{sign[0]} " if within and sign[0] != "+" else f" {sign[0]} "


def folded(text: str) -> str:
    """Return a text in lower case without accents and marks, character by character."""
    if "." in text:
        text = _DOT.sub(_NET, text)
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_fold, text)
    return text.lower().translate(_FOLD_ASCII)


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """Return a text in lower case, each character at its place, for patterns of many words.

    A text with a letter whose small form is two characters stays as it is.
    """
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _fold(character: re.Match[str]) -> str:
    """Return the letter without its accent, a space for a mark."""
    plain = unicodedata.normalize("NFKD", character[0])[0].lower()[0]
    return plain if plain.isalnum() else " "


class Lexicon:
    """All names and cues, and where a text holds them.

    An automaton finds the names where it is installed and many texts are read; to build it takes
    longer than to read a CV word by word. Both find the same.
    """

    def __init__(self, names: Names, cues: Mapping[str, str], many: bool = False) -> None:
        self._tree = tree(names, cues)
        self._automaton = None
        if many:
            with suppress(ImportError):
                self._automaton = Automaton(list(_phrases(self._tree)))

    def hits(self, text: str) -> list[Hit]:
        """Return the names in a readable text, each the longest that begins at its word."""
        words = folded(text)
        names = self._automaton.names(words) if self._automaton else _names(words, self._tree)
        hits: list[Hit] = []
        behind = 0
        for start, end, name in names:
            if start < behind or (
                " " in words[start:end]
                and _MAY_PART.search(text, start, end)
                and _is_parted(text, start, end, self._tree)
            ):
                continue
            hits.append(Hit(start, end, name))
            behind = end
        return hits


def _phrases(node: Tree, words: str = " ") -> Iterator[tuple[str, Name]]:
    """Yield the names of a tree with a space before, between and behind their words."""
    for word, below in node.items():
        if word is _END:
            yield words, below
        else:
            yield from _phrases(below, f"{words}{word} ")


def _names(folded: str, root: Tree) -> Iterator[tuple[int, int, Name]]:
    """Yield all names in a folded text, in order, of those that begin together the longest first.

    `machine learning engineer` holds `machine learning` from 0 to 16.
    """
    words = folded.split(" ")
    words.append("")  # after the last word comes none
    starts = [0, *accumulate(map(len, words))]
    for at, node in enumerate(map(root.get, words)):
        # Most words at which a name begins and goes on otherwise are sorted out here.
        if node is not None and (_END in node or words[at + 1] in node):
            for stop, name in reversed(_names_at(words, at, node)):
                yield starts[at] + at, starts[stop] + stop - 1, name


def _names_at(words: list[str], at: int, node: Tree | None) -> list[tuple[int, Name]]:
    """Return the names that begin at a word, and the word before which each ends."""
    names = []
    while node is not None:
        at += 1
        if _END in node:
            names.append((at, node[_END]))
        node = node.get(words[at])
    return names


def _is_skill(words: str, root: Tree) -> bool:
    """Return whether words are the whole of a skill's name."""
    node: Tree | None = root
    for word in folded(words).split():
        node = node.get(word) if node is not None else None
    return node is not None and _END in node and node[_END].skill is not None


def _is_parted(text: str, start: int, end: int, root: Tree) -> bool:
    """Return whether marks part words that look like one name.

    So do the marks of a list (`AWS,Lambda`), a slash between two skills (`AWS/Lambda`), and the
    end of a line where the two lines hold nothing else; `machine` at the end of a longer line
    and `learning` on the next are one name.
    """
    between = text[start:end]
    if _LISTED.search(between):
        return True
    if "/" in between and all(_is_skill(side, root) for side in between.split("/")):
        return True
    if "\n" not in between:
        return False
    before, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[before : after if after >= 0 else None].strip(" -*,.") == between
