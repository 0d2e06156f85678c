"""Currencies as postings write them: codes, signs, words, and what a unit of each is worth.

The worth is rounded, and only tells whether an amount can be a year's pay or a month's.
"""

import re
from typing import NamedTuple

# How many units of a currency are about one US dollar.
PER_DOLLAR: dict[str, float] = {
    **dict.fromkeys(("USD", "EUR", "GBP", "CHF"), 1),
    **dict.fromkeys(("CAD", "AUD", "NZD", "SGD"), 1.4),
    "INR": 80, "JPY": 150, "KRW": 1350, "CNY": 7, "HKD": 7.8, "TWD": 32, "ILS": 3.6,
    "SEK": 10, "NOK": 10, "DKK": 7, "ISK": 135, "PLN": 4, "CZK": 23, "HUF": 350, "RON": 4.6,
    "BGN": 1.8, "RSD": 108, "UAH": 40, "RUB": 90, "TRY": 34, "GEL": 2.7, "KZT": 480,
    "AED": 3.7, "SAR": 3.75, "QAR": 3.6, "EGP": 48, "MAD": 10, "TND": 3.1, "NGN": 1500,
    "KES": 130, "GHS": 14, "ZAR": 18, "PKR": 280, "BDT": 118, "LKR": 300, "NPR": 134,
    "PHP": 56, "THB": 34, "IDR": 15600, "VND": 25000, "MYR": 4.5,
    "BRL": 5, "MXN": 18, "ARS": 1000, "CLP": 900, "COP": 4000, "PEN": 3.7, "UYU": 40,
    "CRC": 520, "DOP": 59,
}  # fmt: skip
RENAMED = {"RUR": "RUB", "NIS": "ILS", "RMB": "CNY", "UKL": "GBP"}
# What a sign can mean; where it means several, the first is meant if nothing else tells.
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP")
_CROWNS = ("", "SEK", "NOK", "DKK", "ISK")  # of kr alone nobody can tell
_SIGNS: dict[str, tuple[str, ...]] = {
    "us$": ("USD",), "u$s": ("USD",), "cdn$": ("CAD",), "can$": ("CAD",), "ca$": ("CAD",),
    "c$": ("CAD",), "au$": ("AUD",), "a$": ("AUD",), "nz$": ("NZD",), "sg$": ("SGD",),
    "s$": ("SGD",), "hk$": ("HKD",), "nt$": ("TWD",), "mx$": ("MXN",), "ar$": ("ARS",),
    "r$": ("BRL",), "$": _DOLLARS, "£": ("GBP",), "€": ("EUR",), "₹": ("INR",),
    "¥": ("JPY", "CNY"), "￥": ("JPY", "CNY"), "₩": ("KRW",), "₪": ("ILS",), "₺": ("TRY",),
    "₽": ("RUB",), "₴": ("UAH",), "₦": ("NGN",), "₱": ("PHP",), "฿": ("THB",), "₫": ("VND",),
    "₨": ("INR", "PKR", "LKR", "NPR"), "rs": ("INR", "PKR", "LKR", "NPR"), "zł": ("PLN",),
    "zl": ("PLN",), "kč": ("CZK",), "kc": ("CZK",), "kr": _CROWNS, "lei": ("RON",),
    "rm": ("MYR",), "rp": ("IDR",), "sfr": ("CHF",), "euro": ("EUR",), "euros": ("EUR",),
    "eur": ("EUR",), "dollars": _DOLLARS, "pounds": ("GBP",), "rupees": ("INR", "PKR"),
    "złotych": ("PLN",), "руб": ("RUB",), "рублей": ("RUB",),
}  # fmt: skip
CODES = tuple(PER_DOLLAR)
KNOWN = frozenset((*CODES, *RENAMED))
# Codes that are words of a language too are codes in capitals only.
_ANY_CASE = (
    "usd|eur|gbp|chf|cad|aud|inr|sgd|nzd|jpy|sek|nok|dkk|pln|brl|mxn|ils|hkd|czk|huf|pkr|rub"
)
_IN_CAPITALS = "|".join(sorted(KNOWN))
# Not `CA $`, which is California.
_DOLLAR = r"(?:(?:US|CDN|CAN|CAD|AUD|USD|NZD|SGD|HKD) ?|CA|C|AU|A|NZ|SG|S|HK|NT|MX|AR|R|U)\$|\$"
_WORDS = "z[łl](?:otych)?|k[čc]|kr|lei|rm|rp|sfr|rs|euros?|dollars|pounds|rupees|руб|рублей"
# A currency as it stands beside a number. `(?<![A-Za-z])`: no end of another word.
WRITTEN = (
    rf"(?:(?<![A-Za-z])(?:{_DOLLAR})|[£€₹¥￥₩₪₺₽₴₦₱฿₫₨]"
    rf"|(?<![^\W\d_])(?:(?-i:{_IN_CAPITALS})|(?i:{_ANY_CASE})|(?i:{_WORDS})\.?)(?![^\W\d_]))"
)
_CODE = re.compile(rf"(?:{_IN_CAPITALS})(?=\W|$)")


class Currency(NamedTuple):
    """What a currency can be, as written: one code, or those that a sign stands for."""

    codes: tuple[str, ...]

    def among(self, *codes: str | None) -> str | None:
        """Return the code that is meant: the first that was said and fits, else the likeliest.

        `$` is CAD in a file of Canadian dollars, and never GBP; `kr` alone is no currency.
        """
        fitting = next((code for code in codes if code and code in self.codes), None)
        return fitting or self.codes[0] or None


def currency(written: str) -> Currency | None:
    """Return the currency of a code, a sign or a word (`usd`, `US$`, `zł`, `RUR`), or None.

    A code of three letters that is not in the table is itself; beside a sign a code says more.
    """
    plain = written.strip().strip("().,:/").strip()
    if code := _CODE.search(plain.upper()):
        letters = code.group()
        return Currency((RENAMED.get(letters, letters),))
    word = re.sub(r"\s", "", plain).rstrip(".").casefold()
    if word in _SIGNS:
        return Currency(_SIGNS[word])
    return Currency((plain.upper(),)) if re.fullmatch("[A-Za-z]{3}", plain) else None


def scale(code: str | None) -> float | None:
    """Return how many units of a currency are about a dollar, None where that is not known."""
    return PER_DOLLAR.get(code or "")
