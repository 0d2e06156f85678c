"""Numbers and lists as a person reads them; rounding happens here and nowhere before."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.catalog.model import SourceKind

ABSENT = "–"
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
    """Return an amount in full: $120,000, −$450, or CHF 120,000 where no sign is common."""
    return ABSENT if amount is None else _signed(amount, f"{abs(amount):,}", currency)


def short_money(amount: int | None, currency: str | None) -> str:
    """Return an amount for tables, in thousands or from a million on in millions: $120K, ₹1.5M.

    What is less than a thousand stands in full: $0K would be untrue.
    """
    if amount is None:
        return ABSENT
    size = abs(amount)
    if size < 1000:
        return _signed(amount, f"{size}", currency)
    if size >= 999_500:  # what would be 1,000K
        return _signed(amount, f"{size / 1_000_000:,.1f}M", currency)
    return _signed(amount, f"{size / 1000:,.0f}K", currency)


def money_range(low: int | None, high: int | None, currency: str | None) -> str:
    """Return a range for tables: $93K–$148K."""
    if low is None and high is None:
        return ABSENT
    if low is None:
        return f"to {short_money(high, currency)}"
    if high is None:
        return f"from {short_money(low, currency)}"
    return f"{short_money(low, currency)}–{short_money(high, currency)}"


def percent(share: float | None) -> str:
    """Return a share as a percentage, with a decimal only where there is one: 7%, 62.5%."""
    return ABSENT if share is None else f"{in_percent(share)}%"


def in_percent(share: float) -> str:
    """Return a share as the number of a percentage or of percentage points: 7, 62.5."""
    points = 100 * share
    if abs(points - round(points)) < 1e-6:
        return f"{points:.0f}"
    return f"{points:.2f}" if points < 0.1 else f"{points:.1f}"


def points(share: float) -> str:
    """Return a difference of shares in percentage points: 1 point, 11.1 points."""
    number = in_percent(share)
    return f"{number} point{'' if number == in_percent(0.01) else 's'}"


def significant(number: float) -> str:
    """Return a number with three significant digits, and all of those before the point: 2.18."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def exact(number: float) -> str:
    """Return a number of a formula, to six digits or to its point: 0.333333, 120000, 2345678."""
    return f"{number:.0f}" if abs(number) >= 1e6 else f"{number:.6g}"


def times(ratio: float, whole: float = 0.0) -> str:
    """Return how many times one figure is another: 1.25, 39.7, 104.

    Beside a further ratio `whole` of 2 or more it has no second decimal: 1.7 to 17.5.
    """
    if ratio >= 100:
        return f"{ratio:,.0f}"
    return f"{ratio:.{2 if max(ratio, whole) < 2 else 1}f}".rstrip("0").rstrip(".")


def day(value: date | None) -> str:
    """Return a date as 4 Aug 2026."""
    return ABSENT if value is None else f"{value.day} {value:%b} {value.year}"


def listed(items: Sequence[str], joint: str = "and") -> str:
    """Return the items as a list in a sentence: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def _signed(amount: int, digits: str, currency: str | None) -> str:
    return f"{'−' if amount < 0 else ''}{_sign(currency)}{digits}"


def _sign(currency: str | None) -> str:
    if currency is None:
        return ""
    return _SYMBOLS.get(currency, f"{currency} ")
