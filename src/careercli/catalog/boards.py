"""What only a source of boards has: the boards that answered, and each board's openings."""

from datetime import date
from typing import NamedTuple


class BoardDay(NamedTuple):
    """Which boards answered on a day, `greenhouse:acme`: others are unknown then, not empty."""

    as_of: date
    answered: tuple[str, ...]


class BoardOpenings(NamedTuple):
    """A role's openings on each board that has any, and how many of them are new, in one order.

    New are those of seven days or younger, None where no opening says since when it stands there.
    """

    boards: tuple[str, ...]
    openings: tuple[int, ...]
    new: tuple[int, ...] | None = None
