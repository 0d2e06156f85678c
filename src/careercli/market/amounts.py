"""Amounts of money as people write them: one reader for columns and for running texts.

`$120,000/yr`, `28 050 € - 35 000 €`, `CHF 110'000.–`, `45k€`, `12-15 LPA`, `from £60k`.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from careercli.catalog.names import without_accents
from careercli.market.currencies import WRITTEN, currency, scale
from careercli.market.periods import ALONE, PER, period, salaries

Mark = Literal[".", ","]
_TIMES = {
    **dict.fromkeys(("k", "tys", "tsd", "thousand", "тыс", "т"), 1e3),
    **dict.fromkeys(("l", "lakh", "lakhs", "lac", "lacs", "lpa"), 1e5),
    **dict.fromkeys(("m", "mm", "mn", "mln", "mio", "million", "millions"), 1e6),
    **dict.fromkeys(("cr", "crore", "crores"), 1e7),
    **dict.fromkeys(("b", "bn", "billion", "billions", "mrd", "mld"), 1e9),
    **dict.fromkeys(("t", "tn", "trillion", "trillions"), 1e12),
}
A_YEARS = 15_000  # dollars: less is a month's pay, where 14 of them are a year's
_INDIAN = ("l", "lakh", "lakhs", "lac", "lacs", "lpa", "cr", "crore", "crores")
_SUFFIXES = "|".join(sorted(_TIMES, key=len, reverse=True)).replace("|l|", "|(?-i:L)|")
_END = r"(?![^\W_]|['’])"
# 12,34,567 and 28 050 and 1.234.567,89 and 110'000 and 52.50: never from within a number.
_NUMBER = (
    r"(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:(?: \d{3})+|(?:\.\d{3})+|(?:,\d{3})+|(?:['’]\d{3})+)"
    r"|\d+)(?:[.,]\d{1,2})?(?!\d|[.,'’]\d)"
)
_MONEY = (
    rf"(?:{WRITTEN} ?){{0,2}}(?<![\d.,'’#]){_NUMBER}(?:[.,][-–—]{{1,2}}(?! ?\d))?"
    rf"(?: ?(?:{_SUFFIXES}){_END}\.?)?(?: ?{WRITTEN}(?! ?\d)){{0,2}}"
)
_TO = (
    r" ?(?:\\?-{1,2}|[–—‐‑−~]|<->|\.\.\.?) ?"
    r"| (?:to|and|through|till|until|up to|bis(?: zu)?|und|a|au|et|y|e|do|al|hasta|ate|tot"
    r"|til|og|до) "
)
_FILL = (
    r"(?: ?\(?(?:gross|net|brutto|netto|bruto?s?|brutas|lordi|base(?: salary)?|salary|pay"
    r"|\+ ?vat)\)?)"
)
_FOR = rf"(?:{_FILL}? ?(?:{PER}|{ALONE})\.?)?"
_RANGE = re.compile(
    rf"(?<![\d.,'’])(?P<low>{_MONEY})(?P<each>{_FOR})(?:{_TO})(?P<high>{_MONEY})", re.IGNORECASE
)
_SINGLE = re.compile(rf"(?<![\d.,'’])(?P<one>{_MONEY})", re.IGNORECASE)
_PARTS = re.compile(rf"(?P<before>.*?)(?P<number>{_NUMBER})(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_SUFFIX = re.compile(rf"[.,–—-]* ?({_SUFFIXES}){_END}", re.IGNORECASE)
_WRITTEN = re.compile(WRITTEN, re.IGNORECASE)
_OFTEN = "bonus|stipend|commission|incentive|allowance|budget|wellness|review"
_BEHIND = re.compile(
    rf"[ ,(]*{_FILL}*(?: ?{WRITTEN})?[ ,()/]*{_FILL}*[ ,(]*(?:{PER}|{ALONE}(?! (?:{_OFTEN})))",
    re.IGNORECASE,
)
_CODE_BEHIND = re.compile(rf"[ (/]*(?:{PER}|{ALONE})?[ (]*({WRITTEN})", re.IGNORECASE)
_FROM = re.compile(
    r"(?<![^\W_])(?:from|starting (?:at|from)|starts at|at least|min(?:imum|\.)?|ab|mindestens"
    r"|a partir (?:de|da|do)|a partire da|des|desde|od|vanaf|fra|fran|от|>=?|≥)(?: of)?:? ?$",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?<![^\W_])(?:up to|max(?:imum|\.)?|bis(?: zu)?|jusqu'a|jusqu’a|hasta|ate|fino a|do"
    r"|tot|op til"
    r"|upp till|opp til|inntil|до|at most|<=?|≤)(?: of)?:? ?$",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r" ?(?:\+(?! ?\w)|and (?:up|above|more)\b|or more\b|et plus\b|y mas\b)")


class Money(NamedTuple):
    """Money that a text states: its ends, what they are for, and where they stand.

    An end that is not stated is None, and one amount alone is both. `currency` holds what the
    currency can be, the likeliest first; `salaries` is how many months' pay a year has.
    """

    low: float | None
    high: float | None
    period: str | None
    currency: tuple[str, ...]
    salaries: int
    start: int
    end: int


def normal(text: str) -> str:
    """Return a text as it is read: no accents, one kind of space, none of them twice."""
    return re.sub(r"\s+", " ", without_accents(text)).strip()


def ranges(words: str, mark: Mark | None = None) -> Iterator[Money]:
    """Yield the ranges of money that stand in `normal` words, be they pay or not.

    `mark` is the decimal mark, where it is known.
    """
    for match in _RANGE.finditer(words):
        low, high = _parts(match["low"], mark), _parts(match["high"], mark)
        first, second = _shared(low, high)
        if 0 < first <= second * 3 and second <= 6 * first:
            written = f"{match['low']} {match['high']}"
            yield _money(words, match, first, second, written, match["each"])


def amounts(words: str, mark: Mark | None = None) -> Iterator[Money]:
    """Yield the single amounts that stand in `normal` words, with one end where they say so.

    The ends of a range are none.
    """
    of_ranges = [range(*match.span()) for match in _RANGE.finditer(words)]
    for match in _SINGLE.finditer(words):
        if any(match.start() in span for span in of_ranges):
            continue
        number, times = _parts(match["one"], mark)
        value = number * (times or 1)
        before = words[: match.start()][-25:]
        more = _AND_MORE.match(words, match.end())
        low = None if _UP_TO.search(before) else value
        high = None if more or _FROM.search(before) else value
        yield _money(words, match, low, high, match["one"], "")


class _Part(NamedTuple):
    number: float
    times: float | None


def _parts(money: str, mark: Mark | None) -> _Part:
    match = _PARTS.match(money)
    assert match is not None  # noqa: S101 - it was found by the same pattern
    suffix = _SUFFIX.match(match["rest"])
    word = suffix[1].casefold() if suffix else ""
    number = number_of(match["number"], "," if suffix and _is_comma(match["number"]) else mark)
    return _Part(number, _TIMES.get(word))


def _is_comma(number: str) -> bool:
    return re.fullmatch(r"\d+,\d{1,2}", number) is not None


def _shared(low: _Part, high: _Part) -> tuple[float, float]:
    """Return both ends, where `140-190K` and `$120k-150` have their suffix once."""
    first, second = low.times, high.times
    if low.number <= high.number < 1000:
        first, second = first or second, second or first
    return low.number * (first or 1), high.number * (second or 1)


def _money(
    words: str, match: re.Match[str], low: float | None, high: float | None, amount: str, each: str
) -> Money:
    """Return money with its currency, by a code before a sign, and its period."""
    behind = _BEHIND.match(words, match.end())
    code = _CODE_BEHIND.match(words, match.end())
    written = [*_WRITTEN.findall(amount), *([code[1]] if code else [])]
    meanings = [meant.codes for text in written if (meant := currency(text))]
    codes = min(meanings, key=len, default=())
    if not codes and re.search(rf"\d ?(?:{'|'.join(_INDIAN)})\b", amount, re.IGNORECASE):
        codes = ("INR",)
    name = period(each) if each else None
    if name is None:
        name = period(behind.group()) if behind else None
    if name is None and re.search(r"\blpa\b", amount, re.IGNORECASE):
        name = "year"
    months = salaries(words[max(match.start() - 80, 0) : match.end() + 80])
    if (
        name is None
        and months > 12
        and (high or low or 0) < A_YEARS * (scale(codes[0] if codes else None) or 1)
    ):
        name = "month"
    end = behind.end() if behind else match.end()
    return Money(low, high, name, codes, months, match.start(), end)


def number_of(digits: str, mark: Mark | None = None) -> float:
    """Return the number of digits and separators; `mark` is the decimal mark, where known.

    Where it is not, three digits behind a single separator are thousands: `45.500` is 45,500.
    """
    plain = re.sub(r"[ '’]", "", digits)
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return float(plain)
    sign, other = plain[last], "," if plain[last] == "." else "."
    behind = len(plain) - last - 1
    several = plain.count(sign) > 1
    decimal = not several and (behind != 3 or sign == mark or other in plain)
    if decimal:
        return float(plain[:last].replace(other, "") + "." + plain[last + 1 :])
    return float(re.sub("[.,]", "", plain))
