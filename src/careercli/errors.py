"""The failures that a user can cause, each with its remedy."""

from collections.abc import Iterable

MOST_ECHOED = 60


class CareerError(Exception):
    """An expected failure: what went wrong, what to do about it, and the exit code.

    `message` and `hint` are single lines without a final full stop being
    required; the command line prints them behind `error:` and `hint:`.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class WrongUse(CareerError):
    """The command line itself asks for something that cannot be: exit code 2."""

    exit_code = 2


def one_of(given: str, names: Iterable[str]) -> str:
    """Return the hint for a name that is none of these: the nearest one, if any, and all."""
    from difflib import get_close_matches

    names = list(names)
    nearest = get_close_matches(given, names, n=1)
    start = f"did you mean {nearest[0]}? " if nearest else ""
    return f"{start}one of: {', '.join(names)}"


def shortened(given: str) -> str:
    """Return what a user typed, cut where it would fill the screen."""
    return given if len(given) <= MOST_ECHOED else f"{given[:MOST_ECHOED]}…"
