"""Columns of amounts: the form of their numbers, decided for all, and what each cell says."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from careercli.market import amounts
from careercli.market.amounts import Mark, Money
from careercli.market.pay_texts import is_beside_pay, is_extra, is_of_total, pay_of
from careercli.market.periods import last_said

LONGEST_CELL = 150  # characters: a longer one is a text
# What a cell lists: `401k match, $120,000`, `$60,000 + $500 stipend`, `$100,000 (OTE 200,000)`.
_JOINT = r"(?:[,;|+] | \+| plus | \((?![kb]\)))"
_CLAUSE = re.compile(rf"{_JOINT}?((?:(?!{_JOINT}).)+)", re.IGNORECASE)


class PayCell(NamedTuple):
    """What a cell says of pay: its ends, one of them None where only the other is stated.

    `currency` is what the currency can be, the likeliest first; a month's pay of 14 salaries is
    that of 12.
    """

    low: float | None
    high: float | None
    period: str | None
    currency: tuple[str, ...]


def decimal_mark(cells: Iterable[tuple[str, int]]) -> Mark | None:
    """Return the decimal mark of a column's numbers, decided on all, None where none tells.

    `45.5` has one, `45.500` may be thousands: they are, unless other cells part decimals so.
    """
    votes = {".": 0, ",": 0}
    for cell, count in cells:
        for number in re.findall(r"\d[\d.,]*\d", cell):
            if mark := _mark(number):
                votes[mark] += count
    if votes["."] == votes[","]:
        return None
    return "." if votes["."] > votes[","] else ","


def _mark(number: str) -> Mark | None:
    """Return the decimal mark that a number shows: `1,234.5`, `45.5`, `1.234.567`, not `45.500`."""
    last: Mark = "." if number.rfind(".") > number.rfind(",") else ","
    other: Mark = "," if last == "." else "."
    if number.count(last) > 1:
        return other
    if last not in number:
        return None
    return last if other in number or len(number) - number.rfind(last) != 4 else None


def plain_number(cell: str) -> str:
    """Return the SQL of the number that a cell is whatever its column's decimal mark, else null.

    `120000` and `45.5` are, `45.500` and `120,000` may be thousands, `nan` is not.
    """
    return (
        f"case when {cell} between '0' and ':' and {cell} not like '%.___'"
        f" then try_cast({cell} as double) end"
    )


def reader(mark: Mark | None) -> Callable[[str], PayCell | None]:
    """Return what reads a cell of a column with a decimal mark; None is not understood."""

    def read(cell: str) -> PayCell | None:
        return _cell(cell, mark)

    return read


def _cell(cell: str, mark: Mark | None) -> PayCell | None:
    if number := _number(cell, mark):
        return PayCell(number, number, None, ())
    words = amounts.normal(cell)
    if len(words) > LONGEST_CELL:
        stated = pay_of(cell)
        return stated and PayCell(stated.low, stated.high, "year", (stated.currency,))
    words = _CLAUSE.sub(lambda clause: "" if _is_extra(clause[1], mark) else clause[0], words)
    money = _pay(words, amounts.ranges(words, mark))
    if not money:
        singles = _pay(words, amounts.amounts(words, mark))
        money = ([m for m in singles if m.currency] or singles)[:1]
    money = [m for m in money if not is_of_total(words, m)] or money
    return _of(words, money) if money else None


def _pay(words: str, every: Iterable[Money]) -> list[Money]:
    """Return the money that can be pay."""
    return [money for money in every if not is_beside_pay(words, money)]


def _is_extra(clause: str, mark: Mark | None) -> bool:
    """Return whether a clause of a cell speaks of a bonus or the like, and states no pay."""
    every = (*amounts.ranges(clause, mark), *amounts.amounts(clause, mark))
    return is_extra(clause) and not _pay(clause, every)


def _number(cell: str, mark: Mark | None) -> float | None:
    """Return the number that a whole cell is: `120000`, `120000.0`, `1.2e5`, `45.500`."""
    plain = cell.strip()
    if re.fullmatch(r"\d+(?:\.\d+)?[eE]\+?\d{1,2}", plain):
        return float(plain)
    if re.fullmatch(r"\d{1,15}", plain) or (mark == "." and re.fullmatch(r"\d{1,15}\.\d+", plain)):
        return float(plain)
    return float(plain) if re.fullmatch(r"\d{1,15}\.(?:\d{1,2}|\d{4,})", plain) else None


def _of(words: str, money: list[Money]) -> PayCell:
    """Return several amounts of a cell as one range, where they agree with the first."""
    name = money[0].period or last_said(words)
    alike = [m for m in money if m.period == money[0].period and m.currency == money[0].currency]
    more = max(m.salaries for m in alike) / 12 if name == "month" else 1
    lows = [m.low * more for m in alike if m.low is not None]
    highs = [m.high * more for m in alike if m.high is not None]
    return PayCell(min(lows, default=None), max(highs, default=None), name, money[0].currency)
