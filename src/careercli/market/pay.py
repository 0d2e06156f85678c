"""Advertised pay as a yearly range: from a posting's fields, or from the words of its text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from careercli.market import engine as dialect

# Year = 2,080 hours, 260 days, 52 weeks, 26 fortnights, 12 months.
PER_YEAR = {
    "year": 1, "month": 12, "half-month": 24, "fortnight": 26, "week": 52, "day": 260, "hour": 2080,
}  # fmt: skip
_PERIODS = {
    "year": r"year|yearly|yr|annum|annual|annually|p\.?a\.?|12[ -]months?",
    "month": r"month|mo|monthly",
    "half-month": r"semi-?month(?:ly)?|bi-?month(?:ly)?|0\.5 months?|half[ -]months?",
    "fortnight": r"fortnight|fortnightly|bi-?week(?:ly)?|two weeks|2[ -]weeks?",
    "week": r"week|wk|weekly",
    "day": r"day|daily|diem",
    "hour": r"hour|hr|hourly|h",
}

LEAST, MOST = 8_000, 3_000_000  # a year, in US dollars: beyond it a label and its amount disagree
MOST_TIMES = 1_000_000  # the most that a month's, a week's or an hour's pay makes in a year
HOURLY, SALARY = (5, 250), 15_000  # amounts that can only be meant by the hour, by the year
# How many units of a currency are about one US dollar, only to tell a yearly amount from a monthly.
PER_DOLLAR = {
    "INR": 80,
    "JPY": 150,
    "KRW": 1350,
    "HUF": 350,
    "PHP": 56,
    "THB": 34,
    "MXN": 18,
    "CZK": 23,
    "SEK": 10,
    "NOK": 10,
    "DKK": 7,
    "BRL": 5,
    "PLN": 4,
    "TRY": 34,
    "ZAR": 18,
    "CLP": 900,
    "COP": 4000,
    "IDR": 15600,
    "VND": 25000,
    "TWD": 32,
    "RUB": 90,
    "UAH": 40,
    "CNY": 7,
}


class Stated(NamedTuple):
    """A range as a text states it, before the year is made of it."""

    low: float
    high: float
    period: str | None
    currency: str


def period(label: str) -> str | None:
    """Return the period that a label names (`per-year-salary`, `1 YEAR`, `Bi-weekly`), or None."""
    plain = label.casefold().replace("_", "-")
    for name in ("fortnight", "half-month", "year", "month", "week", "day", "hour"):
        if re.search(rf"(?<![a-z])(?:{_PERIODS[name]})(?![a-z])", plain):
            return name
    return None


def factor(label: str) -> int | None:
    """Return how many of a label's period make a year, None where it names none."""
    name = period(label)
    return PER_YEAR[name] if name else None


def said_period(words: str) -> str | None:
    """Return the period that words say of pay, None where they only hold something like it."""
    told = _PERIOD_BEFORE.findall(words)
    return period(told[-1]) if told else None


def is_extra(words: str) -> bool:
    """Return whether words speak of a bonus, equity or the like, and not of base pay."""
    return bool(_NOT_PAY.search(words)) and not _PAY_PROPER.search(words)


NO_PAY = ("predicted, not stated", "amount and period do not fit")
# A posting's pay a year, in SQL over its columns `low`, `high` (p), the factor of its period (u)
# and the scale of its currency (m). One end alone is both ends. An amount of 1 or less is absent.
# The label is held against the magnitude: 22 "a fortnight" is by the hour, 120,000 "an hour" by the
# year; where neither fits, the pay does not count.
_LOW = "coalesce(case when p.low > 1 then p.low end, case when p.high > 1 then p.high end)"
_HIGH = "coalesce(case when p.high > 1 then p.high end, case when p.low > 1 then p.low end)"
_TOP = f"(greatest({_LOW}, {_HIGH}) / coalesce(m.per_dollar, 1))"
_FACTOR = f"""case
  when {_TOP} * u.factor between {LEAST} and case u.factor when 1 then {MOST}
    else {MOST_TIMES} end then u.factor
  when {_TOP} between {HOURLY[0]} and {HOURLY[1]} then {PER_YEAR["hour"]}
  when {_TOP} between {SALARY} and {MOST} then 1 end"""
_GUESSED = "lower(coalesce(p.predicted, '')) in ('estimated', 'predicted')"
_STATED = f"not ({dialect.is_true('p.predicted')} or {_GUESSED})"
YEARLY = f"""
  case when {_STATED} then least({_LOW}, {_HIGH}) * {_FACTOR} end as low,
  case when {_STATED} then greatest({_LOW}, {_HIGH}) * {_FACTOR} end as high,
  coalesce({_LOW} > {_HIGH}, false) as swapped,
  case when {_LOW} is null then null when not {_STATED} then '{NO_PAY[0]}'
    when {_FACTOR} is null then '{NO_PAY[1]}' end as no_pay"""


# --- in words ------------------------------------------------------------------

_SIGNS = {
    "US$": "USD",
    "US $": "USD",
    "CDN$": "CAD",
    "CDN $": "CAD",
    "CA$": "CAD",
    "C$": "CAD",
    "CAD$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "S$": "SGD",
    "NZ$": "NZD",
    "R$": "BRL",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "¥": "JPY",
    "zł": "PLN",
}
CODES = tuple(
    "USD EUR GBP CAD AUD CHF INR SGD NZD JPY SEK NOK DKK PLN BRL MXN ILS HKD".split()  # noqa: SIM905
)
_CODES = "|".join(CODES)
_SIGN = "(?:US ?|CA|CAD|CDN ?|C|AU|A|S|NZ|R)?\\$|£|€|₹|¥"
_AMOUNT_WRITTEN = r"[0-9](?:[0-9.,']{0,14}[0-9])?"
_MONEY = rf"(?:(?:{_CODES}) ?)?(?:(?:{_SIGN}) ?)?{_AMOUNT_WRITTEN} ?[kK]?(?: ?(?:{_CODES}|€|£))?"
_UNIT = "year|yr|annum|month|mo|fortnight|week|wk|day|diem|hour|hr"
_PER = rf"(?: ?(?:/|per|an?|each) ?-?(?:{_UNIT})(?:ly)?)?"
_BETWEEN = r" ?(?:\\?-{1,2}|–|—|‑|−|~|to|and|through|up to|bis) ?"
_HOLDS_MONEY = rf"[^\n]*(?:{_SIGN}|\b(?:{_CODES})\b|[0-9] ?[kK]\b|[0-9]{{2,3}},000)[^\n]*"
# What regexp_extract_all takes out of a text: lines that hold an amount, with the line before.
LINES = rf"(?:[^\n]*\n\n?)?{_HOLDS_MONEY}(?:\n\n?{_HOLDS_MONEY})*"
_RANGE = re.compile(rf"(?<![0-9.,])({_MONEY}){_PER}{_BETWEEN}({_MONEY})(?![0-9])", re.IGNORECASE)
_OFTEN = "annually|annual|yearly|monthly|fortnightly|bi-?weekly|weekly|daily|hourly"
_EXTRA = "bonus|stipend|commission|incentive|allowance|budget"
_PERIOD_AFTER = re.compile(
    rf"[ ,(]*(?:{_CODES})?[ ,()]*(?:base |gross |base salary |salary )?"
    rf"(?:(?:/|per|an?|each|every|p\.) ?-?(?:{_UNIT})(?:ly)?\b"
    rf"|(?:{_OFTEN}|p\.?a\.?)(?![a-z]| (?:{_EXTRA})))",
    re.IGNORECASE,
)
_PERIOD_BEFORE = re.compile(rf"\b(?:{_OFTEN}|per (?:{_UNIT}))\b", re.IGNORECASE)
_AMOUNT = re.compile(r"([0-9][0-9.,']*) ?([kK])?")
_NOT_PAY = re.compile(
    r"bonus|equity|stock|rsu|401|commission|variable|incentive|sign-?on|relocation|stipend|raised"
    r"|funding|series [a-f]\b|valuation|revenue|arr\b|budget|deal|contract(?:s)? (?:of|worth)|ote\b"
    r"|on.target|allowance|reimburs|referral|tuition|million|billion|grant|invest|award|save|prize"
    r"|customers|users|employees",
    re.IGNORECASE,
)
_NO_PAY_AFTER = re.compile(
    r" ?(?:m\b|mm\b|b\b|million|billion|%|\+? ?(?:employees|users|customers|people|years)"
    r"|[(,]? ?(?:ote\b|on.target)"
    r"| ?(?:in |of |as )?(?:(?:annual|yearly|target|sign-?on|signing|performance|cash) )*"
    r"(?:bonus|commission|equity|stock|rsus?\b|401|relocation|stipend|allowance))",
    re.IGNORECASE,
)
_CODE_AFTER = re.compile(
    rf"[ (/]*(?:(?:per |a |/ ?)year|annually|per annum)?[ (]*({_CODES})\b", re.IGNORECASE
)
_PAY_PROPER = re.compile(r"base|salar|wage|\bpay|compensation|hiring range|rate", re.IGNORECASE)
_NOT_INCLUDED = re.compile(
    r"(?:not including|excluding|exclusive of|not inclusive of|in addition to)[^,;.:)]*",
    re.IGNORECASE,
)


def ranges(text: str) -> Iterator[Stated]:
    """Yield the ranges of pay that a text states, in order.

    `$140K – $190K`, `between $125,000 and $225,000`, `£60,000 to £80,000`,
    `140,000-200,000 USD/Year`. What is said to be a bonus, equity, a pension or a
    round of funding is not pay.
    """
    plain = re.sub(r"\s+", " ", text)
    for match in _RANGE.finditer(plain):
        before = plain[max(match.start() - 70, 0) : match.start()]
        after = plain[match.end() : match.end() + 25]
        told = re.split(r"[.;!?] ", before)[-1]
        if _is_told_of_extras(told):
            continue
        if _NO_PAY_AFTER.match(after):
            continue
        found = _range(match, told[-50:], after)
        if found:
            yield found


def _is_told_of_extras(told: str) -> bool:
    """Return whether the last that is said before a range is a bonus or the like.

    "Bonus and equity; the base pay is" is not; "variable compensation of" and "bonus range" are.
    """
    said = _NOT_INCLUDED.sub("", told)
    extras = list(_NOT_PAY.finditer(said))
    if not extras:
        return False
    own = r"^\w* ?(?:compensation|pay|salary|range|rate)?"  # of the extra itself: bonus range
    return not _PAY_PROPER.search(re.sub(own, "", said[extras[-1].end() :]))


def _range(match: re.Match[str], before: str, after: str) -> Stated | None:
    currency = _currency(match.group(1), match.group(2), after)
    first, second = _AMOUNT.search(match.group(1)), _AMOUNT.search(match.group(2))
    if not (currency and first and second):
        return None
    low, high = _number(first.group(1)), _number(second.group(1))
    if low is None or high is None:
        return None
    thousands = bool(second.group(2))
    low *= 1000 if first.group(2) or (thousands and low < 1000) else 1
    high *= 1000 if thousands or (first.group(2) and high < 1000) else 1
    if not 0 < low <= high * 3 or high > 6 * low:
        return None
    return Stated(low, high, _period(match.group(), before, after, high, currency), currency)


def _period(words: str, before: str, after: str, amount: float, currency: str) -> str | None:
    """Return the period that is said within a range, right behind it or before it.

    Where nothing is said, an amount that can only be a year's is one.
    """
    behind = _PERIOD_AFTER.match(after)
    said = period(words) or period(behind.group() if behind else "")
    if said:
        return said
    if told := _PERIOD_BEFORE.findall(before):
        return period(told[-1])
    return "year" if amount / PER_DOLLAR.get(currency, 1) >= SALARY else None


def _currency(first: str, second: str, after: str) -> str | None:
    """Return the currency that a range names: by a code, which says more, or by a sign."""
    words = f"{first} {second}".upper()
    if code := re.search(_CODES, words):
        return code.group()
    if code := _CODE_AFTER.match(after):
        return code.group(1).upper()
    signs = [_SIGNS[sign] for sign in re.findall(_SIGN, words)]
    return next((sign for sign in signs if sign != "USD"), signs[0] if signs else None)


def currency_code(written: str) -> str | None:
    """Return the code of a currency that is written as a code or as a sign, or None."""
    plain = written.strip().upper()
    return plain if re.fullmatch("[A-Z]{3}", plain) else _SIGNS.get(plain)


def _number(written: str) -> float | None:
    """Return an amount: `140,000`, `140.000`, `52.50`, `1,234.5`."""
    plain = written.rstrip(".,").replace("'", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{2}", plain):
        plain = plain[:-3]
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain):
        return float(re.sub(r"[.,]", "", plain))
    plain = plain.replace(",", "")
    return float(plain) if re.fullmatch(r"\d+(?:\.\d{1,2})?", plain) else None
