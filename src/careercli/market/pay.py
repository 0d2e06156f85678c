"""Which amounts can be pay, by the year, and how a column's labels and amounts are held together.

A column is decided as a whole: labels count as they stand, unless nearly all amounts under a
label say otherwise. What does not fit then is left out and reported.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careercli.analysis.postings import NO_PERIOD
from careercli.market.currencies import scale
from careercli.market.engine.expressions import is_true
from careercli.market.periods import PER_YEAR, period

LEAST, LEAST_ELSEWHERE, MOST = 8_000, 1_000, 3_000_000  # a year, in US dollars
MOST_TIMES = 1_000_000  # the most that a month's, a week's or an hour's pay makes in a year
HOURLY, SALARY = (5, 250), 15_000  # amounts that can only be meant by the hour, by the year
WELL_PAID = ("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "SEK", "NOK", "DKK", "ISK")
HOLDS, OVERRULED, A_PART = 0.2, 0.8, 0.05  # shares of a column's amounts
THOUSANDS = 1000
_SHORTER = ("month", "half-month", "fortnight", "week", "day", "hour")


def factor(label: str) -> int | None:
    """Return how many of a label's period make a year, None where it names none."""
    name = period(label)
    return PER_YEAR[name] if name else None


def yearly(name: str, salaries: int = 12) -> int:
    """Return how many of a period's pay make a year's; of a month's, 12, 13 or 14."""
    return salaries if name == "month" else PER_YEAR[name]


def least(code: str | None) -> int:
    """Return the least that is a year's pay in a currency, in US dollars."""
    return LEAST if code in WELL_PAID else LEAST_ELSEWHERE


def is_plausible(year: float, code: str | None, name: str = "year") -> bool:
    """Return whether an amount can be a year's pay; of a currency of unknown scale any can."""
    units = scale(code)
    most = MOST if name == "year" else MOST_TIMES
    return units is None or least(code) <= year / units <= most


class Unit(NamedTuple):
    """What a column's amounts under one label are: so many times what stands there, for a period.

    Without a period they do not count, but for those that can only be a year's.
    """

    times: int
    period: str | None

    @property
    def factor(self) -> int | None:
        """Return what makes a year's pay of an amount."""
        return self.times * PER_YEAR[self.period] if self.period else None

    @property
    def most(self) -> int:
        """Return the most that it can make, in US dollars."""
        return MOST if self.period == "year" else MOST_TIMES


class Amount(NamedTuple):
    """An amount of a column as it stands under a label, None without one, and how often."""

    label: str | None
    top: float
    code: str | None
    times: int = 1


def units(amounts: Iterable[Amount]) -> Mapping[str | None, Unit]:
    """Return what the amounts of a column are, for each label (`year`, `hour`, None).

    `120` and `150` labelled "year" are thousands, if nearly all amounts so labelled are; 120,000
    labelled "hour" is a year's. A label of few amounts among many is never overruled.
    """
    by_label: dict[str | None, list[Amount]] = {}
    for amount in amounts:
        by_label.setdefault(amount.label, []).append(amount)
    every = sum(amount.times for under_label in by_label.values() for amount in under_label)
    return {
        label: _unit(
            label, under_label, sum(amount.times for amount in under_label) >= A_PART * every
        )
        for label, under_label in by_label.items()
    }


def _unit(label: str | None, amounts: list[Amount], many: bool) -> Unit:
    if label is None:
        return Unit(1, None)
    as_it_stands = Unit(1, label)
    if not many or _fits(amounts, as_it_stands) >= HOLDS:
        return as_it_stands
    others = [Unit(THOUSANDS, label)] if label in ("year", "month") else []
    if label in _SHORTER:
        others += [Unit(1, "year"), Unit(1, "hour")]
    return next((unit for unit in others if _fits(amounts, unit) >= OVERRULED), as_it_stands)


def _fits(amounts: list[Amount], unit: Unit) -> float:
    """Return the share of amounts that a unit makes a year's pay of."""
    fitting = sum(amount.times for amount in amounts if _is_pay(amount, unit))
    return fitting / sum(amount.times for amount in amounts)


def _is_pay(amount: Amount, unit: Unit) -> bool:
    name = unit.period or "year"
    dollars = amount.top / (scale(amount.code) or 1)
    if unit.period != amount.label and scale(amount.code) is None:
        return False
    if unit.period == "hour" and amount.label != "hour":
        return HOURLY[0] <= dollars <= HOURLY[1]
    if unit.period == "year" and amount.label != "year":
        return SALARY <= dollars <= MOST
    return is_plausible(amount.top * unit.times * PER_YEAR[name], amount.code, name)


NO_PAY = ("predicted, not stated", "amount and period do not fit", NO_PERIOD)
# A posting's pay a year, in SQL over its columns `low` and `high`, what makes a year's pay of
# them (`factor`, null where no period is stated, and `most`), and the worth of its currency
# (`per_dollar`, null where it is not known, and `least`). One end alone is both ends. An amount
# of 1 or less is absent.
# 8,000 and 10,000 a month: 96,000 and 120,000; 22 a fortnight among others: does not fit.
_LOW = "coalesce(case when p.low > 1 then p.low end, case when p.high > 1 then p.high end)"
_HIGH = "coalesce(case when p.high > 1 then p.high end, case when p.low > 1 then p.low end)"
_TOP = f"greatest({_LOW}, {_HIGH})"
_FACTOR = f"""case
  when p.factor is null then
    case when {_TOP} / coalesce(p.per_dollar, case when p.code is null then 1 end)
      between {SALARY} and {MOST} then 1 end
  when p.per_dollar is null or {_TOP} * p.factor / p.per_dollar between p.least and p.most
    then p.factor end"""
_GUESSED = "lower(coalesce(p.predicted, '')) in ('estimated', 'predicted')"
_STATED = f"not ({is_true('p.predicted')} or {_GUESSED})"
YEARLY = f"""
  case when {_STATED} then least({_LOW}, {_HIGH}) * {_FACTOR} end as low,
  case when {_STATED} then greatest({_LOW}, {_HIGH}) * {_FACTOR} end as high,
  coalesce({_LOW} > {_HIGH}, false) as swapped,
  (p.low > 1) is distinct from (p.high > 1) as one_end,
  case when {_LOW} is null then null when not {_STATED} then '{NO_PAY[0]}'
    when {_FACTOR} is null then
      case when p.factor is null then '{NO_PAY[2]}' else '{NO_PAY[1]}' end end as no_pay"""
