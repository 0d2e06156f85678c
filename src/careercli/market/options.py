"""What the user says of the files to import."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

Calendar = Literal["year", "quarter", "month"]


class Wanted(NamedTuple):
    """Which postings count: those of a country, published from one day to another."""

    country: str | None = None
    since: date | None = None
    until: date | None = None


class ImportOptions(NamedTuple):
    """Whose postings they are, as of which day, which of them count, and how they are read.

    `by` makes a snapshot for each period; `columns` names the columns of a file of
    no known layout; roles with fewer than `least` postings are left out; `lenient`
    skips rows that cannot be read, however many. A day after `today` is none. `encoding` is the
    one that the files' texts are in, None where they are UTF-8 or say so themselves.
    """

    source: str
    name: str | None = None
    url: str | None = None
    as_of: date | None = None
    wanted: Wanted = Wanted()
    by: Calendar | None = None
    currency: str | None = None
    columns: str | None = None
    least: int = 1
    lenient: bool = False
    today: date | None = None
    encoding: str | None = None

    @property
    def last_day(self) -> date:
        """Return the last day that can be a date of a posting: somewhere it is tomorrow."""
        return (self.today or date(2099, 12, 31)) + timedelta(days=1)
