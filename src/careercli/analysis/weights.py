"""What a ranking weighs, and which weights there can be."""

from collections.abc import Mapping
from typing import Literal

from careercli.errors import WrongUse, one_of

Weighed = Literal["pay", "openings", "remote", "entry", "fit"]
MOST_WEIGHT = 1_000_000
CRITERIA: tuple[Weighed, ...] = ("pay", "openings", "remote", "entry", "fit")


class WrongWeight(WrongUse):
    """A weight that is not a number, or not that of a criterion."""


def checked_weights(weights: Mapping[str, float]) -> None:
    """Raise `WrongWeight` for an unknown criterion, and for a weight below 0 or not finite."""
    for name, weight in weights.items():
        if name not in CRITERIA:
            raise WrongWeight(f"unknown criterion {name!r}", one_of(name, CRITERIA))
        if not 0 <= weight <= MOST_WEIGHT:
            raise WrongWeight(
                f"{name}={weight:g} is not a weight", f"a number from 0 to {MOST_WEIGHT:,}"
            )
