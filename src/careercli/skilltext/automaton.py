"""Finds thousands of phrases in a text at once, by an extra library where it is installed."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Generic, TypeVar

Value = TypeVar("Value")
_START = itemgetter(1)


class Automaton(Generic[Value]):
    """An Aho-Corasick automaton of phrases, each with a space before and behind it.

    Raises `ImportError` where the library is missing.
    """

    def __init__(self, phrases: Sequence[tuple[str, Value]]) -> None:
        from ahocorasick_rs import AhoCorasick  # only with the extra `market`

        self._values = [value for _, value in phrases]
        self._matcher = AhoCorasick([phrase for phrase, _ in phrases])

    def names(self, text: str) -> list[tuple[int, int, Value]]:
        """Return where phrases stand in a text, in order, the longest of a beginning first.

        `machine learning engineer` holds `machine learning` from 0 to 16.
        """
        matches = self._matcher.find_matches_as_indexes(f" {text} ", overlapping=True)
        matches.reverse()  # they come in the order of their ends
        matches.sort(key=_START)
        values = self._values
        # The space before a phrase stands in for the one put before the text.
        return [(start, end - 2, values[number]) for number, start, end in matches]
