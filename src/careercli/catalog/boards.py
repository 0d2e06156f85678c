"""What only a source of boards has: the boards that answered, and each board's openings."""

from datetime import date
from typing import NamedTuple


class BoardDay(NamedTuple):
    """The boards that answered on a day, as `greenhouse:acme`; of the others nothing is known."""

    as_of: date
    answered: tuple[str, ...]


class BoardOpenings(NamedTuple):
    """A role's openings on each board that has any, and how many of them are new, in one order.

    New are those of seven days or younger, None where no opening has a date.
    """

    boards: tuple[str, ...]
    openings: tuple[int, ...]
    new: tuple[int, ...] | None = None
