"""Days as people write them: in a column, so that `1/13/2024` is decided for all its cells."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple

from careercli.catalog.names import without_accents

FIRST = date(1990, 1, 1)  # the first day on which a posting can have been published
_MONTHS = {
    name: at
    for at, names in enumerate(
        (
            "jan january januar janvier enero gennaio janeiro stycznia januari ene janv gen",
            "feb february februar fevrier febrero febbraio fevereiro lutego februari fev fevr",
            "mar march marz mars marzo marco marca maart mrz",
            "apr april avril abril aprile kwietnia avr abr",
            "may mai mayo maggio maio maja mei maj mag",
            "jun june juni juin junio giugno junho czerwca giu",
            "jul july juli juillet julio luglio julho lipca lug juil",
            "aug august aout agosto sierpnia augustus augusti ago",
            "sep sept september septembre septiembre settembre setembro wrzesnia set",
            "oct october oktober octobre octubre ottobre outubro pazdziernika okt ott out",
            "nov november novembre noviembre novembro listopada",
            "dec december dezember decembre diciembre dicembre dezembro grudnia dez dic",
        ),
        start=1,
    )
    for name in names.split()
}
Order = Literal["day first", "month first"]
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d{4})(\d{2})(\d{2})(?=T|$)")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
# March 1, 2026; Sat, 01 Mar 2026 10:00:00 GMT; 1. März 2026; 1-Mar-2026; 1 de marzo de 2026
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -]?(?:of "
    r"|de )?([a-z]{3,})\.?,?[ -](?:de )?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"([a-z]{3,})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
_CTIME = re.compile(r"([a-z]{3}) +(\d{1,2}) [\d:]{8}(?: [a-z]{3,4})? (\d{4})$")
_SECONDS = ((1e8, 1e11, 1), (1e11, 1e14, 1e3), (1e14, 1e17, 1e6), (1e17, 1e20, 1e9))


class Numbers(NamedTuple):
    """A date of numbers that are parted by one sign: `1/13/2024`."""

    first: int
    sign: str
    second: int
    year: int


def day_order(cells: Iterable[tuple[str, int]]) -> Order | None:
    """Return whether a column's dates of numbers begin with the day, decided on all its cells.

    One that can only be read one way decides: `1/13/2024` has the month first. Dots part days
    from months. None where nothing tells, or where two cells contradict each other.
    """
    day_first = month_first = 0
    for cell, count in cells:
        if numbers := _numbers(cell):
            day_first += count if numbers.first > 12 >= numbers.second else 0
            month_first += count if numbers.second > 12 >= numbers.first else 0
    if bool(day_first) == bool(month_first):
        return None
    return "day first" if day_first else "month first"


def reader(order: Order | None, last: date) -> Callable[[str], date | None]:
    """Return what reads a cell of a column with an order; None is not understood.

    A day before 1990 or after `last` is none.
    """

    def read(cell: str) -> date | None:
        try:
            day = _day(without_accents(cell).strip().casefold(), order)
        except (ValueError, OverflowError):
            return None
        return day if day and FIRST <= day <= last else None

    return read


def _day(cell: str, order: Order | None) -> date | None:
    if match := _ISO.match(cell):
        return date(*(int(part) for part in match.groups() if part))
    if numbers := _numbers(cell):
        return _of_numbers(numbers, order)
    if match := _DAY_MONTH.search(cell):
        return _named(match[3], match[2], match[1])
    if match := _MONTH_DAY.search(cell) or _CTIME.search(cell):
        return _named(match[3], match[1], match[2])
    return _since_1970(cell)


def _named(year: str, month: str, day: str) -> date | None:
    return date(int(year), _MONTHS[month], int(day)) if month in _MONTHS else None


def _numbers(cell: str) -> Numbers | None:
    match = _NUMBERS.match(cell.strip())
    if not match:
        return None
    year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
    return Numbers(int(match[1]), match[2], int(match[3]), year)


def _of_numbers(numbers: Numbers, order: Order | None) -> date | None:
    """Return the day of numbers: dots have the day first, what nothing tells is not understood."""
    if order is None and numbers.sign == ".":
        order = "day first"
    if order is None and numbers.first == numbers.second:
        order = "day first"
    if order is None:
        return None
    day, month = numbers.first, numbers.second
    if order == "month first":
        day, month = month, day
    return date(numbers.year, month, day)


def _since_1970(cell: str) -> date | None:
    """Return the day of seconds since 1970, or of thousandths, millionths or billionths of them."""
    if not re.fullmatch(r"\d{9,20}(?:\.\d+)?(?:e\+\d+)?|\d\.\d+e\+\d+", cell):
        return None
    moment = float(cell)
    part = next((part for least, most, part in _SECONDS if least <= moment < most), None)
    if part is None:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment / part)).date()
