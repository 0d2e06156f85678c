"""The skills that running text names: the vocabulary's own names, as whole words.

The longest name counts. One that is an everyday word too (Go, Make, R) counts
only where it stands alone in a list.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from careercli.catalog.names import skill_key
from careercli.catalog.vocabulary import PLURAL_LEAST, Vocabulary

MOST_WORDS = 5
FEWEST_LETTERS = 5

_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")
_ADDRESS = re.compile(
    r"https?://\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+"
    r"|(?<![\w.-])(?:[\w-]+\.)+(?:com|org|io|dev|me|ai|edu)/\S*"
)
_WRAP = re.compile(r"(?<=[^\n]{40}\w)\n[ \t]*(?=[a-z])")
_MARK = re.compile(  # Markdown, quotes, signs such as ®, possessives
    r"[*`\"“”„~®™©\u00ad\u200b]|\\(?=[^\w\s])|(?<=\w)(?:\((?:R|TM)\)|['’]s\b)"
    r"|(?<![^\W_])[_'‘’]+|[_'‘’]+(?![^\W_])"
)
_WORD = re.compile(r"(?:(?<![\w.])\.(?=[^\W\d_]))?[^\W_]+(?:\+\+|\+(?!\w)|#)?|[&/]")
_PHRASE = re.compile(
    rf"(?:{_WORD.pattern})(?:(?:[ \xa0]{{0,2}}|[-._'’‐‑])(?:{_WORD.pattern})){{0,99}}"
)
_AND = ("and", "or", "")
_VERSION = re.compile(r"v?\d{1,3}x?|x")
_OPENING = re.compile(r"[\n|:]\W*\Z")
_CLOSING = re.compile(r"[ .,;]?[\n|(]")

_key = lru_cache(maxsize=8192)(skill_key)  # most words of a text come again


def mentions(text: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the words of running text that name skills, and the skills' ids."""
    text = _ADDRESS.sub(" ", _LINK.sub(r"\1", unicodedata.normalize("NFC", text)))
    text = "\n" + _WRAP.sub(" ", _MARK.sub("", text)) + "\n"
    before: list[_Name] = []
    phrases = (_names(phrase, vocabulary) for phrase in _PHRASE.finditer(text))
    for names, after in pairwise(chain(phrases, [[]])):
        company = len(before) + len(names) + len(after) > 1
        for name in names:
            if name.sure or (name.item and (company or not name.initial)):
                yield name.words, name.skill
        before = names


def _is_alone(phrase: re.Match[str]) -> bool:
    """Return whether a phrase is all of a line, of a table's cell or of what a heading names."""
    before = _OPENING.search(phrase.string, max(phrase.start() - 4, 0), phrase.start())
    return bool(before and _CLOSING.match(phrase.string, phrase.end()))


class _Name(NamedTuple):
    """Words that name a skill: beyond doubt, as a list's item, or as a letter among words."""

    words: str
    skill: str
    sure: bool
    item: bool
    initial: bool


def _names(phrase: re.Match[str], vocabulary: Vocabulary) -> list[_Name]:
    """Return the names of skills, each the longest, in words that no mark of a list parts."""
    words = list(_WORD.finditer(phrase.string, *phrase.span()))
    keys = [_key(word.group()) for word in words]
    names: list[_Name] = []
    at = opening = int(keys[0] in _AND)
    while at < len(keys):
        end, skill = _longest(words, keys, at, vocabulary.keys)
        if skill:
            stop = end
            while stop < len(keys) and _VERSION.fullmatch(keys[stop]):
                stop += 1
            linked = stop + 1 < len(keys) and keys[stop] in _AND
            closed = linked and _longest(words, keys, stop + 1, vocabulary.keys)[1]
            sure = end > at + 1 or _is_sure(words[at].group(), keys[at], skill, vocabulary)
            item = at == opening and (stop == len(keys) or bool(closed))
            written = _written(words[at:end])
            initial = len(written) == 1 and not _is_alone(phrase)
            names.append(_Name(written, skill, sure, item, initial))
            opening = stop + 1 if linked else -1
        at = end
    return names


def _longest(
    words: list[re.Match[str]], keys: list[str], at: int, known: Mapping[str, str]
) -> tuple[int, str | None]:
    """Return where the longest name that begins at a word ends, and its skill, if there is one."""
    key = keys[at]
    longest = at + 1, known.get(key) or known.get(_bare(words[at].group(), key))
    for end in range(at + 2, min(at + MOST_WORDS, len(keys)) + 1):
        key += keys[end - 1].lstrip(".")
        other = key[:-1] if key.endswith("s") else f"{key}s"
        skill = known.get(key) or (known.get(other) if len(key) >= FEWEST_LETTERS else None)
        if skill and _belong(keys[at:end], _written(words[at:end]), known):
            longest = end, skill
    return longest


def _written(words: list[re.Match[str]]) -> str:
    return words[0].string[words[0].start() : words[-1].end()]


def _bare(word: str, key: str) -> str:
    """Return the key of a word without its version, or of an acronym's singular or plural."""
    if key[-1:].isdigit():
        stem = key.rstrip("0123456789")
        return stem if len(stem) >= PLURAL_LEAST else ""
    stem = word.removesuffix("s")
    if len(stem) < PLURAL_LEAST or not stem.isupper():
        return ""
    return key[:-1] if stem != word else f"{key}s"


def _belong(keys: list[str], written: str, known: Mapping[str, str]) -> bool:
    """Return whether words are one name, unlike "s an", "any scale" and "Docker/Kubernetes"."""
    short = len("".join(keys)) < FEWEST_LETTERS and " " in written and not written.isupper()
    sides = (keys[at - 1 : at + 2 : 2] for at, key in enumerate(keys) if not key)
    parted = any(len(side) < 2 or known.keys() >= set(side) for side in sides)
    return not (short or parted or keys[0] in ("", "any", "in"))


def _is_sure(word: str, key: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Return whether a word is no everyday word, or one in the capitals of the skill's name."""
    if skill not in vocabulary.everyday:
        return True
    name = vocabulary.names[skill]
    if key == skill_key(name):
        return len(name) > 1 and name.isupper() and word.isupper()
    return len(name) > 1 and key.startswith(skill_key(name)) and key in vocabulary.keys  # Golang
