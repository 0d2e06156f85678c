"""Pay at a fixed mix of seniority, against sums by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.mix import FixedMix, fixed_mix
from careercli.analysis.trend import trend
from careercli.catalog.levels import LevelPay, PayByLevel
from tests.builders import SHIPPED, make_catalog, make_salary, make_year

pays = st.integers(20_000, 400_000)
counts = st.integers(6, 5_000)


def pay(median: int, n: int, margin: int | None = None) -> LevelPay:
    if margin is None:
        return LevelPay(median, n)
    return LevelPay(median, n, median - margin, median + margin)


def held(before: PayByLevel, after: PayByLevel) -> FixedMix:
    result = fixed_mix(before, after)
    assert result is not None
    return result


def test_laspeyres_holds_the_earlier_mix_and_paasche_the_later() -> None:
    """(30 · 110 + 10 · 60) / (30 · 100 + 10 · 60) = 39/36; (10 · 110 + 30 · 60) / 2,800 = 29/28."""
    before = PayByLevel(senior=pay(100_000, 30), entry=pay(60_000, 10))
    after = PayByLevel(senior=pay(110_000, 10), entry=pay(60_000, 30))
    result = held(before, after)
    assert result.laspeyres.change_pct == pytest.approx(100 * (39 / 36 - 1))
    assert result.paasche.change_pct == pytest.approx(100 * (29 / 28 - 1))
    assert (result.laspeyres.before, result.paasche.after) == (90_000, 72_500)
    assert result.levels.mid is None
    assert result.levels.senior is not None
    assert (result.levels.senior.share_before, result.levels.senior.share_after) == (0.75, 0.25)
    assert result.least_n == 10


def test_a_level_that_one_period_lacks_or_hardly_has_is_left_out_and_that_is_told() -> None:
    before = PayByLevel(pay(100_000, 60), pay(80_000, 35), pay(50_000, 5))
    after = PayByLevel(pay(110_000, 40), None, pay(90_000, 60))
    result = held(before, after)
    assert result.laspeyres.change_pct == result.paasche.change_pct == pytest.approx(10)
    assert (result.covered_before, result.covered_after) == (0.6, 0.4)
    assert fixed_mix(before, PayByLevel(entry=pay(1, 60))) is None
    assert fixed_mix(None, after) is None


@pytest.mark.parametrize(("after", "strength"), [(107_200, "clear"), (107_000, "unclear")])
def test_a_change_is_clear_where_the_levels_intervals_leave_out_0(
    after: int, strength: str
) -> None:
    """One level, ± 5,000 on both sides: the margin is √2 · 5,000 = 7,071."""
    result = held(PayByLevel(pay(100_000, 50, 5_000)), PayByLevel(pay(after, 50, 5_000)))
    assert result.strength == result.laspeyres.strength == strength
    assert result.laspeyres.test is not None
    assert result.laspeyres.test.limit == pytest.approx(7_071.07, abs=0.01)


def test_the_margin_of_several_levels_is_of_their_weighted_errors() -> None:
    """√(0.6² · 2 · 1,000² + 0.4² · 2 · 2,000²) = 1,414.2."""
    both = PayByLevel(pay(100_000, 60, 1_000), pay(80_000, 40, 2_000))
    (test,) = {held(both, both).laspeyres.test, held(both, both).paasche.test}
    assert test is not None
    assert test.limit == pytest.approx(1_414.2, abs=0.1)


def test_without_an_interval_nobody_can_tell_and_two_ways_are_not_clear() -> None:
    assert held(PayByLevel(pay(1_000, 9)), PayByLevel(pay(2_000, 9))).strength == "unknown"
    before = PayByLevel(senior=pay(100_000, 900, 10), entry=pay(60_000, 100, 10))
    after = PayByLevel(senior=pay(90_000, 100, 10), entry=pay(70_000, 900, 10))
    result = held(before, after)
    assert result.laspeyres.strength == result.paasche.strength == "clear"
    assert result.strength == "unclear"


@given(st.lists(st.tuples(pays, counts, counts), min_size=1, max_size=3))
def test_where_only_the_mix_changes_pay_at_a_fixed_mix_does_not(
    levels: list[tuple[int, int, int]],
) -> None:
    before = PayByLevel(*(pay(median, n) for median, n, _ in levels))
    after = PayByLevel(*(pay(median, n) for median, _, n in levels))
    result = held(before, after)
    assert result.laspeyres.change_pct == pytest.approx(0, abs=1e-9)
    assert result.paasche.change_pct == pytest.approx(0, abs=1e-9)


@given(st.lists(st.tuples(pays, pays, counts), min_size=1, max_size=3), st.integers(1, 9))
def test_with_one_mix_both_are_the_same_and_within_the_levels_changes(
    levels: list[tuple[int, int, int]], times: int
) -> None:
    before = PayByLevel(*(pay(median, n) for median, _, n in levels))
    after = PayByLevel(*(pay(median, n * times) for _, median, n in levels))
    result = held(before, after)
    assert result.laspeyres.change_pct == pytest.approx(result.paasche.change_pct)
    each = [level.change_pct for level in result.levels if level]
    assert min(each) - 1e-9 <= result.laspeyres.change_pct <= max(each) + 1e-9


def test_each_period_says_how_the_median_moved_to_the_last() -> None:
    seniors = (PayByLevel(pay(100_000, 30)), PayByLevel(pay(110_000, 30)))
    years = [
        make_year("a", 2023, salary=make_salary(90_000), pay_by_level=seniors[0]),
        make_year("a", 2024),
        make_year("a", 2025, salary=make_salary(99_000), pay_by_level=seniors[1]),
    ]
    (role,) = trend(make_catalog(*years), ("a",)).roles
    first, none, last = role.history
    assert first.to_last is not None
    assert first.to_last.change_pct == first.to_last.fixed_mix.laspeyres.change_pct == 10  # type: ignore[union-attr]
    assert (none.to_last, last.to_last) == (None, None)
    (change,) = [change for change in role.changes if change.about == "pay"]
    assert change.fixed_mix == first.to_last.fixed_mix


def test_data_analysts_fell_by_their_mix_and_not_at_a_fixed_one() -> None:
    """2023 to 2025: 492, 163 and 68 with pay against 1,280, 544 and 923.

    Laspeyres (492 · 125.7 + 163 · 97.75 + 68 · 90) / (492 · 128.261 + 163 · 100 + 68 · 80).
    """
    (role,) = trend(SHIPPED, ("data-analyst",), "ai-jobs-net").roles
    moved = {point.as_of.year: point.to_last for point in role.history}[2023]
    assert moved is not None
    assert moved.fixed_mix is not None
    assert moved.change_pct == pytest.approx(100 * (108_900 / 117_500 - 1))
    laspeyres = (492 * 125.7 + 163 * 97.75 + 68 * 90) / (492 * 128.261 + 163 * 100 + 68 * 80)
    paasche = (1280 * 125.7 + 544 * 97.75 + 923 * 90) / (1280 * 128.261 + 544 * 100 + 923 * 80)
    assert moved.fixed_mix.laspeyres.change_pct == pytest.approx(100 * (laspeyres - 1))
    assert moved.fixed_mix.paasche.change_pct == pytest.approx(100 * (paasche - 1))
    assert moved.change_pct < -7 < -2 < moved.fixed_mix.laspeyres.change_pct
