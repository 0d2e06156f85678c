"""The matched chain index, against sums by hand and where demand is flat."""

from runpy import run_path
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.chain import chain
from tests.conftest import ROOT


def indexes(*weeks: dict[str, int]) -> list[float | None]:
    return [point.level for point in chain(weeks, resamples=0)]


def test_boards_that_answer_every_week_make_the_index_of_their_total() -> None:
    assert indexes({"a": 10, "b": 30}, {"a": 20, "b": 30}, {"a": 20, "b": 10}) == pytest.approx(
        [1.0, 50 / 40, 50 / 40 * 30 / 50]
    )


def test_a_board_that_is_added_moves_nothing_in_its_first_week() -> None:
    assert indexes({"a": 10}, {"a": 10, "b": 90}, {"a": 10, "b": 45}) == pytest.approx(
        [1.0, 1.0, 55 / 100]
    )


def test_a_board_that_fails_is_linked_over() -> None:
    # Week 1: 12 of 10. Week 2: 12 + 36 against 12 + 30 * 1.2, what the index made of the 30.
    weeks = ({"a": 10, "b": 30}, {"a": 12}, {"a": 12, "b": 36})
    assert indexes(*weeks) == pytest.approx([1.0, 1.2, 1.2])
    points = chain(weeks, resamples=0)
    assert points[2].before == pytest.approx(48)
    assert (points[2].after, points[2].boards) == (48, 2)
    assert points[2].largest_share == 36 / 48


def test_a_week_in_which_no_board_answers_has_no_index_and_breaks_nothing() -> None:
    assert indexes({"a": 10}, {}, {"a": 20}) == [1.0, None, 2.0]
    assert indexes({}, {"a": 1}) == [1.0, None]
    assert chain(()) == ()


def test_the_interval_is_of_whole_boards_and_the_same_every_time() -> None:
    alike = [{f"b{n}": 10 for n in range(20)}, {f"b{n}": 11 for n in range(20)}]
    (_, point) = chain(alike)
    assert point.interval == pytest.approx((1.1, 1.1))
    one_grew = [{f"b{n}": 10 for n in range(20)}, {f"b{n}": 10 + 90 * (n == 0) for n in range(20)}]
    (_, point) = chain(one_grew)
    assert point.interval is not None
    assert point.interval.low == 1.0
    assert point.interval.high > 1.9
    assert chain(one_grew) == chain(one_grew)


@given(
    st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(1, 50)), min_size=2, max_size=6),
    st.integers(2, 5),
)
def test_the_index_does_not_depend_on_the_scale(weeks: list[dict[str, int]], scale: int) -> None:
    larger = [{name: n * scale for name, n in week.items()} for week in weeks]
    assert indexes(*larger) == [value and pytest.approx(value) for value in indexes(*weeks)]


SIMULATION = run_path(str(ROOT / "benchmarks/chain.py"))


@pytest.mark.parametrize("setting", SIMULATION["SETTINGS"])
def test_where_demand_is_flat_it_stays_where_it_is_and_totals_do_not(setting: str) -> None:
    off = SIMULATION["errors"](12, SIMULATION["SETTINGS"][setting], seed=7)
    assert abs(mean(off.by_index)) < 0.01
    assert mean(map(abs, off.by_index)) < 0.02
    assert mean(off.by_total) > 0.1
