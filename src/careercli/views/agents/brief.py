"""What a brief is: the part of a command's document that an agent gets, and calls to go on with.

It only names fields: their values are the document's own. `*` stands for every name of a
mapping: `verdicts.opinions.figures.*.value`.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

Arguments = Mapping[str, Any]


class Call(NamedTuple):
    """A call that may come next: what it answers, the tool, and its arguments."""

    why: str
    tool: str
    arguments: Arguments


class Brief(NamedTuple):
    """The fields of a document that an agent gets, how many items of long lists, and next calls."""

    fields: tuple[str, ...]
    most: Mapping[str, int]
    next: tuple[Call, ...]


def below(path: str, *names: str) -> tuple[str, ...]:
    """Return the paths of fields below one: `below("a", "b", "c")` is `a.b` and `a.c`."""
    return tuple(f"{path}.{name}" for name in names)
