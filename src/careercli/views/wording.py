"""Numbers and lists as a person reads them; rounding happens here and nowhere before."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.analysis.statistics import is_thin, median_interval, wilson
from careercli.catalog.model import Salary, SourceKind

ABSENT = "–"
DAGGER = "†"
ROWS: Mapping[SourceKind, str] = {
    "postings": "posting",
    "salary rows": "salary row",
    "official survey": "job",
}
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}


def count(number: float | None) -> str:
    """Return a whole number with thousands separators: 23,752."""
    return ABSENT if number is None else f"{number:,.0f}"


def counted(number: float | None, noun: str) -> str:
    """Return a number with its noun: 1 posting, 29 postings."""
    return f"{count(number)} {noun}{'' if number == 1 else 's'}"


def about(number: float) -> str:
    """Return a number that rests on a rounded share, to two significant digits: about 2,600."""
    if round(number) < 1:
        return "fewer than 1"
    digits = max(len(str(round(number))) - 2, 0)
    return f"about {round(number, -digits):,.0f}"


def money(amount: int | None, currency: str | None) -> str:
    """Return an amount in full: $120,000, or CHF 120,000 where no sign is common."""
    return ABSENT if amount is None else f"{_sign(currency)}{amount:,}"


def short_money(amount: int | None, currency: str | None) -> str:
    """Return an amount to the nearest thousand, for tables: $120K."""
    return ABSENT if amount is None else f"{_sign(currency)}{amount / 1000:,.0f}K"


def money_range(low: int | None, high: int | None, currency: str | None) -> str:
    """Return a range for tables: $93K–$148K."""
    if low is None and high is None:
        return ABSENT
    if low is None:
        return f"to {short_money(high, currency)}"
    if high is None:
        return f"from {short_money(low, currency)}"
    return f"{short_money(low, currency)}–{short_money(high, currency)}"


def median_range(salary: Salary | None, currency: str | None) -> str:
    """Return the 95% interval of a median for tables, absent where it cannot be known."""
    interval = salary and median_interval(salary)
    if not interval:
        return ABSENT
    return money_range(round(interval.low), round(interval.high), currency)


def share_range(share: float | None, n: int | None) -> str:
    """Return the 95% interval of a share over `n` postings: 5.6%–8.8%."""
    if share is None or not n:
        return ABSENT
    low, high = wilson(share, n)
    return f"{percent(low)}–{percent(high)}"


def percent(share: float | None) -> str:
    """Return a share as a percentage, with a decimal only where there is one: 7%, 62.5%."""
    if share is None:
        return ABSENT
    points = 100 * share
    if abs(points - round(points)) < 1e-6:
        return f"{points:.0f}%"
    return f"{points:.2f}%" if points < 0.1 else f"{points:.1f}%"


def daggered(text: str, n: int | None) -> str:
    """Return a figure with a dagger where it is thin, for tables without room for the word."""
    return f"{text} {DAGGER}" if is_thin(n) and text != ABSENT else text


def marked_thin(text: str, n: int | None) -> str:
    """Return a figure with a mark where it rests on fewer than 30 postings."""
    return f"{text} (thin)" if is_thin(n) and text != ABSENT else text


def known_for(base: int | None, total: int | None) -> str:
    """Return how many openings a share is over where that is not all of them: 212 of 1,010."""
    if base is None or base == total:
        return ABSENT
    return count(base) if total is None else f"{count(base)} of {count(total)}"


def points(share: float) -> str:
    """Return a difference of shares in percentage points: 1 point, 11.1 points."""
    number = percent(share).removesuffix("%")
    return f"{number} point{'' if number == '1' else 's'}"


def gain(share: float) -> str:
    """Return a gain in percentage points, for tables: +11.1."""
    return f"+{percent(share).removesuffix('%')}"


def significant(number: float) -> str:
    """Return a number with three significant digits, and all of those before the point: 2.18."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def times(ratio: float) -> str:
    """Return how many times one figure is another: 1.25, 39.7, 104."""
    if ratio >= 100:
        return f"{ratio:,.0f}"
    return f"{ratio:.{2 if ratio < 2 else 1}f}".rstrip("0").rstrip(".")


def day(value: date | None) -> str:
    """Return a date as 4 Aug 2026."""
    return ABSENT if value is None else f"{value.day} {value:%b} {value.year}"


def listed(items: Sequence[str], joint: str = "and") -> str:
    """Return the items as a list in a sentence: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def _sign(currency: str | None) -> str:
    if currency is None:
        return ""
    return _SYMBOLS.get(currency, f"{currency} ")
