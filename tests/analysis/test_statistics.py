import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.statistics import (
    is_thin,
    median_error,
    median_interval,
    median_test,
    share_test,
    strength,
    wilson,
)
from careercli.catalog.model import Salary
from tests.builders import make_salary

SHARES = st.floats(0, 1)
SIZES = st.integers(1, 100_000)


def sure(a: Salary, b: Salary) -> str:
    return strength(median_test(a, b))


def test_error_of_a_median_is_recomputed_by_hand() -> None:
    # 1.2533 * (155,000 - 115,000) / 1.349 / sqrt(400) = 1,858.10
    assert median_error(make_salary(135_000)) == pytest.approx(1858.117, abs=0.01)


@pytest.mark.parametrize("absent", ["n", "p25", "p75"])
def test_error_of_a_median_needs_n_and_both_quartiles(absent: str) -> None:
    assert median_error(make_salary(135_000)._replace(**{absent: None})) is None


@pytest.mark.parametrize(
    ("gap", "expected"),
    [(5_150, "unclear"), (5_151, "clear")],  # 1.96 * sqrt(2) * 1,858.117 = 5,150.4
)
def test_median_gap_is_clear_from_the_edge_of_its_interval_on(gap: int, expected: str) -> None:
    assert sure(make_salary(135_000), make_salary(135_000 + gap)) == expected


def test_median_gap_without_a_sample_size_is_unknown() -> None:
    assert sure(make_salary(1000), make_salary(90_000, n=None)) == "unknown"


def test_equal_quartiles_say_nothing_of_how_sure_a_median_is() -> None:
    same = Salary(p25=100, median=100, p75=100, n=5)
    assert median_interval(same) is None
    assert sure(same, Salary(p25=300, median=400, p75=500, n=900)) == "unknown"


def test_a_gap_within_the_interval_that_a_source_gives_is_not_clear() -> None:
    """By n and quartiles alone (± 13,000) it would be; to the interval's end it is 41,000."""
    wide = Salary(p25=150_000, median=157_000, p75=167_000, n=7,
                  median_low=140_000, median_high=198_000)  # fmt: skip
    other = Salary(p25=150_000, median=187_000, p75=230_000, n=5_000)
    assert sure(wide, other) == "unclear"
    assert sure(wide, other._replace(median=210_000)) == "clear"


def test_the_margin_of_two_intervals_is_taken_at_the_ends_that_face_each_other() -> None:
    high = Salary(median=200, median_low=197, median_high=290)
    low = Salary(median=100, median_low=10, median_high=104)
    tests = [median_test(high, low), median_test(low, high)]
    assert [test and test.limit for test in tests] == [5, 5]  # √(3² + 4²)
    assert [test and (test.errors, test.ends) for test in tests] == [((None, None), (197, 104))] * 2


def test_the_errors_of_medians_stand_beside_their_test() -> None:
    test = median_test(make_salary(135_000), make_salary(140_000))
    assert test
    assert test.errors == pytest.approx((1858.117, 1858.117), abs=0.01)


@pytest.mark.parametrize(
    ("b", "expected"),
    [(0.14, "unclear"), (0.15, "clear")],  # z = 1.741 and 2.138 by hand
)
def test_shares_of_10_percent_against_another_by_the_z_test(b: float, expected: str) -> None:
    assert strength(share_test(0.10, 400, b, 400)) == expected


def test_shares_without_a_number_of_postings_are_unknown() -> None:
    assert strength(share_test(0.1, None, 0.9, 400)) == "unknown"
    assert strength(share_test(0.1, 400, 0.9, 0)) == "unknown"


def test_two_shares_of_zero_do_not_differ() -> None:
    assert strength(share_test(0.0, 400, 0.0, 80)) == "unclear"


def test_wilson_interval_of_a_textbook_case() -> None:
    # 81 of 263: 0.2553 to 0.3662 (R. G. Newcombe, Statistics in Medicine 17, 1998, table I)
    interval = wilson(81 / 263, 263)
    assert (interval.low, interval.high) == pytest.approx((0.2553, 0.3662), abs=5e-5)


@given(SHARES, SIZES)
def test_wilson_interval_holds_the_share_and_stays_within_0_and_1(share: float, n: int) -> None:
    low, high = wilson(share, n)
    assert 0 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1


@given(SHARES, SIZES, SHARES, SIZES)
def test_order_of_two_shares_does_not_matter(a: float, n: int, b: float, m: int) -> None:
    assert strength(share_test(a, n, b, m)) == strength(share_test(b, m, a, n))


@pytest.mark.parametrize(("n", "thin"), [(None, False), (0, True), (29, True), (30, False)])
def test_below_30_is_thin_and_absent_is_not(n: int | None, thin: bool) -> None:
    assert is_thin(n) is thin
