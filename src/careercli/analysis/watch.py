"""What is new on boards for some roles, and how much of each opening a person's skills cover."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from careercli.analysis.posting_gap import Covered


class OpeningPay(NamedTuple):
    """What an opening pays a year: from `low` to `high`."""

    low: int
    high: int
    currency: str


class NewOpening(NamedTuple):
    """An opening that its board did not have before; `id` is the board's and its own.

    What it does not say is None. `posted` is the day on which the board says it was published.
    `skills` are all that it names, `missing` those of them that the person lacks, `covered` how
    many they have; `missing` and `covered` are None where nobody's skills are known.
    """

    id: str
    role: str
    title: str
    company: str | None
    place: str | None
    pay: OpeningPay | None
    url: str | None
    posted: str | None
    skills: tuple[str, ...]
    covered: Covered | None
    missing: tuple[str, ...] | None


class Watch(NamedTuple):
    """The new openings of an update on a day, those that the person covers most of first.

    `since` is the day of the update before, None where there is none. `boards` are those that
    answered before too, each compared with its own last answer; the openings of the `unmatched`
    ones are not known to be new.
    """

    day: date
    since: date | None
    roles: tuple[str, ...]
    boards: int
    unmatched: int
    known: tuple[str, ...]
    openings: tuple[NewOpening, ...]


def in_order(openings: Iterable[NewOpening]) -> tuple[NewOpening, ...]:
    """Return openings, those first of which the person covers the largest share.

    Those of which no share is known come last; equal ones stand by company, title and address.
    """

    def place(opening: NewOpening) -> tuple[float, str, str, str]:
        share = opening.covered.share if opening.covered else None
        words = (opening.company or "", opening.title, opening.url or "")
        return -1.0 if share is None else share, *words

    return tuple(sorted(sorted(openings, key=lambda o: place(o)[1:]), key=lambda o: -place(o)[0]))
