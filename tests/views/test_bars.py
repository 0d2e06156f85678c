import pytest

from careercli.catalog.model import Salary, Seniority
from careercli.views.bars import Scale, mix_cell, quartile_cell
from careercli.views.blocks import Bar, Cell, Span, Value


def test_a_scale_runs_from_the_lowest_amount_to_the_highest() -> None:
    assert Scale([50, None, 10, 30]).ends == (10, 50)


def test_a_scale_without_amounts_has_no_ends() -> None:
    assert Scale([None]).ends == ()


@pytest.mark.parametrize(("amount", "place"), [(10, 0.0), (50, 1.0), (20, 0.25)])
def test_an_amount_has_its_place_on_the_scale(amount: int, place: float) -> None:
    assert Scale([10, 50]).at(amount) == place


def test_the_only_amount_stands_in_the_middle() -> None:
    assert Scale([10, 10]).at(10) == 0.5


def test_a_bar_runs_from_low_to_high_with_its_mark() -> None:
    assert Scale([0, 100]).bar(25, 75, 50) == Bar((Span(0.25, 0.75, "range"),), 0.5)


def test_a_bar_need_not_have_a_mark() -> None:
    assert Scale([0, 100]).bar(25, 75) == Bar((Span(0.25, 0.75, "range"),), None)


@pytest.mark.parametrize(("low", "high"), [(None, 75), (25, None), (None, None)])
def test_there_is_no_bar_without_both_ends(low: int | None, high: int | None) -> None:
    assert Scale([0, 100]).bar(low, high, 50) is None


def test_there_is_no_bar_without_a_scale() -> None:
    assert Scale([]).bar(25, 75) is None


def test_quartiles_are_a_bar_marked_at_the_median() -> None:
    cell = quartile_cell(Scale([0, 9000]), Salary(p25=0, median=4500, p75=9000), "USD")
    bar, values = (
        Bar((Span(0.0, 1.0, "range"),), 0.5),
        (Value(0, "money", "USD"), Value(9000, "money", "USD")),
    )
    assert cell == Cell("$0–$9K", bar=bar, values=values)


@pytest.mark.parametrize("salary", [None, Salary(median=50), Salary(p25=0, median=50)])
def test_pay_without_both_quartiles_is_an_empty_cell(salary: Salary | None) -> None:
    assert quartile_cell(Scale([0, 100]), salary, "USD") == Cell("")


def test_a_mix_is_one_bar_in_three_stretches() -> None:
    bar = mix_cell(Seniority(0.25, 0.5, 0.25)).bar
    assert bar == Bar((Span(0, 0.25, "first"), Span(0.25, 0.75, "second"), Span(0.75, 1, "third")))
