"""Bars on a common scale: pay ranges and experience mixes."""

from collections.abc import Iterable

from careercli.analysis.seniority import cumulated
from careercli.analysis.statistics import Interval
from careercli.catalog.model import Salary, Seniority
from careercli.views.blocks import Bar, Cell, Fill, Span
from careercli.views.cells import range_cell


class Scale:
    """The span of money that all bars of a table share; `ends` is empty where nothing is drawn."""

    def __init__(self, amounts: Iterable[int | None]) -> None:
        drawn = [amount for amount in amounts if amount is not None]
        self.ends: tuple[int, ...] = (min(drawn), max(drawn)) if drawn else ()

    def at(self, amount: float) -> float:
        """Return where an amount stands on the scale, from 0 to 1."""
        low, high = self.ends
        return min(max((amount - low) / (high - low), 0), 1) if high > low else 0.5

    def span(self, low: float | None, high: float | None, fill: Fill) -> Span | None:
        """Return a stretch from low to high, None where an end is absent."""
        if low is None or high is None or not self.ends:
            return None
        return Span(self.at(low), self.at(high), fill)

    def bar(self, low: int | None, high: int | None, mark: int | None = None) -> Bar | None:
        """Return a bar from low to high with a mark, or None where an end is absent."""
        if low is None or high is None or not self.ends:
            return None
        span = Span(self.at(low), self.at(high), "range")
        return Bar((span,), None if mark is None else self.at(mark))


def quartile_cell(scale: Scale, salary: Salary | None, currency: str | None) -> Cell:
    """Return p25–p75 as a bar with the median marked, or as nothing where one end is absent.

    Its text stands where no bar is drawn.
    """
    bar = scale.bar(salary.p25, salary.p75, salary.median) if salary else None
    if salary is None or bar is None:
        return Cell()
    return range_cell(salary.p25, salary.p75, currency)._replace(bar=bar)


def pay_cell(scale: Scale, pay: Salary, interval: Interval | None) -> Cell:
    """Return pay as one bar: the average range, p25–p75, the median's interval and the median."""
    spans = (
        scale.span(pay.mean_low, pay.mean_high, "wide"),
        scale.span(pay.p25, pay.p75, "range"),
        scale.span(interval.low, interval.high, "interval") if interval else None,
    )
    drawn = tuple(span for span in spans if span)
    mark = None if pay.median is None or not scale.ends else scale.at(pay.median)
    return Cell("", bar=Bar(drawn, mark)) if drawn or mark is not None else Cell()


def mix_cell(mix: Seniority) -> Cell:
    """Return the experience mix as one bar in three stretches: senior, mid, entry."""
    senior, mid = cumulated(mix)
    spans = (Span(0, senior, "first"), Span(senior, mid, "second"), Span(mid, 1, "third"))
    return Cell("", bar=Bar(spans))
