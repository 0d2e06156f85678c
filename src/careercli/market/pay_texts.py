"""Pay in running texts: which of the money that a text names is what the job pays.

`The base salary is $140K – $190K`, `£60,000 to £80,000 a year`, `Gehalt ab 50.000 €`. Prices,
savings, funding, bonuses and equity are not pay.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careercli.market import amounts, currencies
from careercli.market.amounts import Money
from careercli.market.pay import SALARY, is_plausible, yearly
from careercli.market.periods import last_said

_SIGNS = "[$£€₹¥₪₩₺₽₴₦₱฿₫]"
_CODES = "|".join(sorted(currencies.KNOWN))
_HOLDS_MONEY = (
    rf"(?:{_SIGNS}|\\b(?:{_CODES})\\b|[0-9] ?[kK]\\b|[0-9]{{1,3}}[ .,][0-9]{{3}}\\b"
    rf"|\\bLPA\\b|zł|руб)"
).replace("\\\\", "\\")
# What regexp_extract_all takes out of a text: a line that holds money, with eight before it and one
# behind it; joined by line ends they are read as one text.
LINES = rf"(?:[^\n]*\n){{0,8}}[^\n]*{_HOLDS_MONEY}[^\n]*(?:\n[^\n]*)?"

_PAY = (
    r"salar(?:y|ies|io|ios|iale|iais)|wages?|\bpay\b|\bpays\b|\bpaid\b|compensation"
    r"|remunerat\w*|remunera\w*"
    r"|hiring range|\brates?\b|\bbase\b|\bearn(?:ings?)?\b|\bctc\b|gehalt\w*|\w*gehalt"
    r"|vergutung|verdienst|\w*lohn|salaire|retribu\w*|retribuzione|stipendio|\bral\b|sueldo"
    r"|wynagrodzeni\w*|stawka|placa|\blon\b|\wlon\b|zarobk\w*|\bpackage\b|зарплат\w*|salaris"
    r"|vencimento|range for this|pay ?rate|tjm"
    r"|current range|range of this|ranges? for th|\bcomp\b|ote\b|on.target|tc\b"
)
PAY = re.compile(_PAY, re.IGNORECASE)
_NOT_PAY = re.compile(
    r"bonus|equity|\bstock|rsu|commission|variable|incentive|sign-?on|signing|relocation"
    r"|stipend|\braised?\b|raising|funding|series [a-f]\b|valu(?:ed|ation)|revenue|arr\b|budget"
    r"|\bdeals?\b|contract(?:s)? (?:of|worth|value)|\bote\b|on.target|allowance|reimburs|referral"
    r"|tuition|million|billion|trillion|\bgrants?\b|invest|award|\bsav(?:e|es|ed|ing|ings)\b|prize"
    r"|customers|users|employees|\bpric(?:e|es|ed|ing)\b|\bproducts? (?:from|at|for|worth)|\bsell"
    r"|sales of|\bsold\b|\bfees?\b|\brents?\b|subscription|mortgage|\bloans?\b|\bspend|\bcosts?\b"
    r"|\bmarket\b(?! rate)|assets|\baum\b|\bgmv\b|life insurance|insurance (?:of|cover"
    r"|up to)|pension|wellness|home.office|\bcredits\b|pramie|zuschuss|prime de|umsatz"
    r"|\bfunds? (?:of|worth|with)|donat|\bcapital\b|deductible|\bgift|retirement"
    r"|(?<![\d.,$€£])(?:401|403|457)(?![.,]?\d)"
    r"|retention|severance|per diem|profit.shar|lump sum|\b[hf]sa\b|(?:weihnachts|urlaubs)geld",
    re.IGNORECASE,
)
# `401k`, `401(k)`, `403 (b)`: retirement plans. `$401k` is money.
_PLAN = re.compile(r"(?:401|403|457) ?\(?[kb]\b\)?", re.IGNORECASE)
_NO_PAY_AFTER = re.compile(
    r" ?(?:m\b|mm\b|b\b|%|(?:st|nd|rd|th)\b|\+? ?(?:employees|users|customers|people|years"
    r"|days|weeks|hours|positions|openings)\b"
    r"|[(,]? ?(?i:ote\b|on.target)(?! ?(?i:earnings)? ?(?:range|is|of|USD|EUR|GBP|[:=$£€\d]))"
    r"| ?(?:in |of |as |for |worth of |towards? )?(?:(?:a|an|your|the|annual|yearly|target|sign-?on"
    r"|signing|performance|cash|company|monthly|learning|total|per year|a year|annually|car|travel"
    r"|housing|meal|phone|life|health|retirement|retention|referral|welcome|one.time) )*"
    r"(?:bonus|commission|equity|stock|RSUs?\b|40[13]|457|relocation|stipend|allowance|budget"
    r"|sign-?on\b|signing\b|referral|retention|severance|per diem|profit.shar|lump sum|[HF]SA\b"
    r"|Weihnachtsgeld|Urlaubsgeld"
    r"|revenue|ARR\b"
    r"|reimburs|worth of|savings?|credits?|deals?\b|contracts?\b|fund|grant|insurance|wellness"
    r"|education|training|development|tuition|pension|loan|home.office))"
)  # in small letters: `Equity` behind a range begins something else
_BASE_AFTER = re.compile(
    r"[ (,/+]*(?:USD|EUR|GBP|CAD|annual|per year|a year)? ?(?:base|fixed)\b", re.I
)
_NOT_INCLUDED = re.compile(
    r"(?:not including|before|excluding|exclusive of|not inclusive of|in addition to|plus"
    r"|does not include|also includes)"
    r"[^,;.:)]*", re.IGNORECASE,
)  # fmt: skip
_OF_THE_EXTRA = re.compile(r"^\w* ?(?:compensation|pay|salary|range|rate)?(?:s)?", re.IGNORECASE)
_TOTAL = re.compile(
    r"\btotal\b|\bote\b|on.target|\btc\b|all.?in\b|gesamtvergutung|remuneration totale",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"\bbase|\bfixed?\b|grundgehalt|fixgehalt|salaire fixe|salario base", re.IGNORECASE
)
_TOTAL_AFTER = re.compile(
    r"[ (,]*(?:in |of )?(?:target )?(?:total|tc\b|all.?in\b|ote\b)", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.;!?]\)? (?=\W*(?:[A-Z0-9]|$))|[;!?] ")
BEFORE, AFTER, ONWARDS = 600, 200, 200  # characters in which a word of pay counts


class TextPay(NamedTuple):
    """A year's pay as a text states it; one end is None where only the other is stated."""

    low: float | None
    high: float | None
    period: str
    currency: str


class _Stated(NamedTuple):
    money: Money
    period: str
    currency: str
    total: bool


def pay_of(text: str, *codes: str | None) -> TextPay | None:
    """Return the pay that a text states, a year, or None.

    Of several ranges in one currency and period all count, from the lowest to the highest end:
    pay by place or by level. Where base and total stand, base counts. `codes` are the currencies
    that a sign such as `$` may stand for.
    """
    words = amounts.normal(text)
    stated = list(_stated(words, amounts.ranges(words), codes))
    if not stated:
        stated = list(_stated(words, _singles(words), codes))[:1]
    stated = [one for one in stated if not one.total] or stated
    if not stated:
        return None
    first = stated[0]
    alike = [
        one.money for one in stated if (one.period, one.currency) == (first.period, first.currency)
    ]
    factor = yearly(first.period, max(money.salaries for money in alike))
    ends = [end for money in alike for end in (money.low, money.high) if end is not None]
    one_end = len(alike) == 1 and None in (alike[0].low, alike[0].high)
    low = None if one_end and alike[0].low is None else min(ends) * factor
    high = None if one_end and alike[0].high is None else max(ends) * factor
    return TextPay(low, high, first.period, first.currency)


def _singles(words: str) -> Iterator[Money]:
    """Yield the single amounts that stand right behind a word of pay, or before `base salary`."""
    for money in amounts.amounts(words):
        before = _SENTENCE.split(words[max(money.start - 60, 0) : money.start])[-1]
        if _WORD_BEFORE.search(before):
            yield money


_WORD_BEFORE = re.compile(
    r"(?:salar(?:y|io)|wages?|\bpay\b|compensation|remunerat\w*|rate|gehalt\w*|vergutung"
    r"|\w*lohn|salaire|remuneration|retribuzione|\bral\b|sueldo|wynagrodzenie|stawka|\blon|salaris|\bctc\b"
    r"|зарплата|base)"
    r"(?:\W+(?:range|band|is|of|for|this|the|role|position|starts?|starting|up|to|at|from"
    r"|will|be|per|hour|year|month|annual|a|an|ab|bis|zu|zwischen|expectation|expected|jusqu.a|de|partir"
    r"|desde|hasta|od|do|base|brutto|gross|approximately|around|about|ca\.?|minimum|least|maximum))*\W*$",
    re.IGNORECASE,
)


def _stated(words: str, every: Iterable[Money], codes: tuple[str | None, ...]) -> Iterator[_Stated]:
    """Yield the money that is pay, in order."""
    last = -ONWARDS
    total = False
    for money in every:
        if is_beside_pay(words, money):
            continue
        before = _SENTENCE.split(words[max(money.start - 90, 0) : money.start])[-1]
        code = _code(words, money, codes)
        names = (money.period, money.period or last_said(before[-60:]), _year(money, code))
        name = next((name for name in names if name and _is_size(money, name, code)), None)
        if code is None or name is None or not _is_near_pay(words, money, last):
            continue
        since = words[max(money.start - 90, last, 0) : money.start]
        if _BASE.search(since):
            total = False
        if _TOTAL.search(re.split(_BASE, since)[-1]):
            total = True
        of_all = total or bool(_TOTAL_AFTER.match(words, money.end))
        last = money.end
        yield _Stated(money, name, code, of_all)


def _code(words: str, money: Money, codes: tuple[str | None, ...]) -> str | None:
    """Return the currency of money; without one, right beside words of pay, the one of `codes`."""
    if money.currency:
        return currencies.Currency(money.currency).among(*codes)
    beside = words[max(money.start - 50, 0) : money.start], words[money.end : money.end + 30]
    return next(filter(None, codes), None) if any(map(_PROPER.search, beside)) else None


def _year(money: Money, code: str | None) -> str | None:
    """Return `year` for an amount without a period of its own that can only be a year's."""
    if money.period:
        return None
    top = max(money.low or 0, money.high or 0) / (currencies.scale(code) or 1)
    return "year" if SALARY <= top <= 1_000_000 else None


def _is_size(money: Money, name: str, code: str | None) -> bool:
    """Return whether money has the size of pay for a period."""
    top = max(money.low or 0, money.high or 0)
    return is_plausible(top * yearly(name, money.salaries), code, name)


def _is_near_pay(words: str, money: Money, last: int) -> bool:
    """Return whether money stands near words of pay, or behind other pay that ends at `last`.

    By the hour or by the year, said right there, it needs no such words.
    """
    if money.period in ("year", "hour") or money.start - last <= ONWARDS:
        return True
    around = words[max(money.start - BEFORE, 0) : money.end + AFTER]
    return PAY.search(around) is not None


def _is_told_of_extras(before: str) -> bool:
    """Return whether the last that is said before money is a bonus, a price or the like.

    "Bonus and equity; the base pay is" is not; "variable compensation of" and "bonus range" are.
    """
    rest = _NOT_INCLUDED.sub("", before)
    extras = list(_NOT_PAY.finditer(rest))
    if not extras:
        return False
    return not _PROPER.search(_OF_THE_EXTRA.sub("", rest[extras[-1].end() :]))


_PROPER = re.compile(
    r"\bbase|salar|\bwage|\bpay\b|compensation|hiring range|\brate|gehalt|vergutung"
    r"|remunera|retribu|\bral\b|wynagrodz|\blon|lohn|sueldo",
    re.IGNORECASE,
)


def is_beside_pay(words: str, money: Money) -> bool:
    """Return whether money in words is a bonus, a price or the like, by what stands around it.

    So are `$75 per diem` and numbers that are not money: a retirement plan, `25 days`, `13th`.
    """
    plan = _PLAN.match(words, money.start)
    stated = words[money.start : money.end].lower()
    if (plan and plan.end() >= money.end) or "per diem" in stated:
        return True
    before = _SENTENCE.split(words[max(money.start - 90, 0) : money.start])[-1]
    after = words[money.end : money.end + 60]
    if _BASE_AFTER.match(after):
        return False
    return _is_told_of_extras(before) or _NO_PAY_AFTER.match(after) is not None


def is_of_total(words: str, money: Money) -> bool:
    """Return whether money is the sum of base and more: `$200K total`, `TC: $200K`."""
    before = re.split(_BASE, words[max(money.start - 90, 0) : money.start])[-1]
    return bool(_TOTAL.search(before) or _TOTAL_AFTER.match(words, money.end))


def is_extra(words: str) -> bool:
    """Return whether words speak of a bonus, equity or the like, and not of base pay."""
    return bool(_NOT_PAY.search(words)) and not _PROPER.search(words)
