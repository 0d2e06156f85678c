"""Close pairs of roles as commands to run next."""

from collections.abc import Iterable
from typing import NamedTuple

from careercli.analysis.related import RelatedPair
from careercli.analysis.skills import Overlap


class Related(NamedTuple):
    """A close pair, and the command that compares it."""

    roles: tuple[str, str]
    overlap: Overlap
    command: str


def related_pairs(pairs: Iterable[RelatedPair], options: str) -> tuple[Related, ...]:
    """Return pairs with the commands that compare them on the same data."""
    return tuple(
        Related(pair.roles, pair.overlap, f"careercli compare {' '.join(pair.roles)}{options}")
        for pair in pairs
    )
