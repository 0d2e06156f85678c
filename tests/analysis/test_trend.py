from datetime import date

import pytest

from careercli.analysis.chosen import WrongRoles
from careercli.analysis.statistics import Interval
from careercli.analysis.trend import Change, NoHistory, RoleTrend, trend
from careercli.catalog.lookup import UnknownRole, UnknownSource
from careercli.catalog.model import Bases, Catalog, Caveat, Salary, Snapshot
from tests.builders import make_catalog, make_salary, make_source, make_year

END = {y: date(y, 12, 31) for y in range(2020, 2026)}


def seen(*snapshots: Snapshot) -> RoleTrend:
    (role,) = trend(make_catalog(*snapshots), ("a",)).roles
    return role


def changes(about: str, *snapshots: Snapshot) -> list[Change]:
    return [change for change in seen(*snapshots).changes if change.about == about]


def test_a_point_has_the_figures_of_its_period() -> None:
    pay = make_salary(100_000, n=400)
    first = make_year("a", 2024, openings=400, remote=0.2, salary=pay, seniority=(0.5, 0.4, 0.1))
    point, _ = seen(first, make_year("a", 2025)).history
    assert (point.since, point.as_of, point.partial) == (date(2024, 1, 1), END[2024], False)
    assert (point.openings, point.remote, point.remote_of, point.senior) == (400, 0.2, 400, 0.5)
    assert point.salary == pay


def test_a_remote_share_is_over_its_own_basis_where_the_source_says_so() -> None:
    first = make_year("a", 2024, openings=400, remote=0.2, bases=Bases(remote=250))
    point, other = seen(first, make_year("a", 2025, openings=400)).history
    assert point.remote_of == 250
    assert other.remote_of is None


def test_the_source_has_the_periods_of_the_history() -> None:
    snapshots = (
        make_year("ml-engineer", 2024, openings=9),
        make_year("ml-engineer", 2025, openings=9),
    )
    (first, second) = trend(make_catalog(*snapshots), ("ml-engineer",)).source.periods
    assert (first.since, second.as_of) == (date(2024, 1, 1), date(2025, 12, 31))


def test_the_interval_of_a_median_is_the_sources_own_else_from_the_quartiles() -> None:
    """σ = 40,000 / 1.349 = 29,651.6; SE = 1.2533 σ / √400 = 1,858.1; 1.96 SE = 3,641.8."""
    own = make_year("a", 2024, salary=make_salary(100_000, median_low=98_000, median_high=103_000))
    derived, none = (
        make_year("a", 2025, salary=make_salary(100_000)),
        make_year("a", 2023, salary=Salary(median=9)),
    )
    points = seen(own, derived, none).history
    assert points[0].median_interval is None
    assert points[1].median_interval == Interval(98_000, 103_000)
    assert points[2].median_interval == pytest.approx((96_358.2, 103_641.8), abs=0.1)


def test_a_figure_changes_from_the_first_period_and_from_the_last_but_one() -> None:
    years = [make_year("a", y, openings=n) for y, n in ((2021, 100), (2022, 160), (2023, 200))]
    first, previous = changes("openings", *years)
    assert (first.from_, first.to, first.change, first.change_pct) == (
        END[2021],
        END[2023],
        100,
        100,
    )
    assert (previous.from_, previous.change, previous.change_pct) == (END[2022], 40, 25)


def test_of_two_periods_there_is_one_change() -> None:
    (only,) = changes(
        "openings", make_year("a", 2021, openings=100), make_year("a", 2022, openings=50)
    )
    assert (only.before, only.after, only.change, only.change_pct) == (100, 50, -50, -50)


def test_a_period_without_the_figure_is_passed_over() -> None:
    years = make_year("a", 2021, remote=0.1), make_year("a", 2022, remote=0.2), make_year("a", 2023)
    (only,) = changes("remote", *years)
    assert (only.from_, only.to) == (END[2021], END[2022])
    assert changes("pay", *years) == []


@pytest.mark.parametrize(
    ("after", "n", "strength"),
    [(110_000, 400, "clear"), (105_000, 400, "unclear"), (110_000, None, "unknown")],
)
def test_a_change_of_pay_is_as_sure_as_the_difference_of_two_medians(
    after: int, n: int | None, strength: str
) -> None:
    """The margin is 1.96 × √2 × 1,858.1 = 5,150."""
    (change,) = changes(
        "pay",
        make_year("a", 2024, salary=make_salary(100_000)),
        make_year("a", 2025, salary=make_salary(after, n=n)),
    )
    assert change.strength == strength
    assert change.change_pct == pytest.approx((after - 100_000) / 1_000)


@pytest.mark.parametrize(("after", "strength"), [(0.26, "clear"), (0.25, "unclear")])
def test_a_change_of_the_remote_share_is_held_to_the_z_test(after: float, strength: str) -> None:
    """With 400 each: z = 0.06 / √(0.23 × 0.77 / 200) = 2.02, and 0.05 / 0.0295 = 1.69."""
    (change,) = changes(
        "remote",
        make_year("a", 2024, openings=400, remote=0.2),
        make_year("a", 2025, openings=400, remote=after),
    )
    assert change.strength == strength
    assert change.change == pytest.approx(after - 0.2)
    assert change.change_pct is None


def test_counts_have_no_sureness_and_none_from_0_has_no_percentage() -> None:
    (change,) = changes(
        "openings", make_year("a", 2024, openings=0), make_year("a", 2025, openings=5)
    )
    assert (change.change, change.change_pct, change.strength) == (5, None, None)


def test_the_count_of_a_partial_period_is_held_against_none() -> None:
    half = make_year("a", 2025, openings=60, as_of=date(2025, 6, 30))
    whole = make_year("a", 2023, openings=100), make_year("a", 2024, openings=110)
    (change,) = changes("openings", *whole, half)
    assert (change.from_, change.to) == (END[2023], END[2024])
    assert [point.partial for point in seen(*whole, half).history] == [False, False, True]


def test_counts_of_periods_that_differ_in_length_have_no_difference() -> None:
    two_years = make_year("a", 2024, openings=300, since=date(2023, 1, 1))
    (change,) = changes("openings", make_year("a", 2022, openings=100), two_years)
    assert (change.before, change.after) == (100, 300)
    assert (change.change, change.change_pct) == (None, None)


@pytest.mark.parametrize(("senior", "said"), [(0.35, (0.5, 0.35)), (0.36, None)])
def test_senior_shares_15_points_apart_stand_beside_a_change_of_pay(
    senior: float, said: tuple[float, float] | None
) -> None:
    (change,) = changes(
        "pay",
        make_year("a", 2024, salary=make_salary(100_000), seniority=(0.5, 0.4, 0.1)),
        make_year("a", 2025, salary=make_salary(100_000), seniority=(senior, 0.9 - senior, 0.1)),
    )
    assert change.senior == said


# --- whose history ----------------------------------------------------------------


def two_sources() -> Catalog:
    """The first source has a history of a alone, the second one of both a and b."""
    return make_catalog(
        *(make_year("a", y, "first") for y in (2023, 2024)),
        make_year("b", 2024, "first"),
        *(make_year(role, y, "second") for role in "ab" for y in (2022, 2023)),
        make_year("c", 2024, "second"),
    )


def test_the_first_source_with_a_history_of_all_the_roles_is_taken() -> None:
    assert trend(two_sources(), ("a",)).source.id == "first"
    assert trend(two_sources(), ("a", "b")).source.id == "second"


def test_another_source_can_be_asked_for() -> None:
    assert trend(two_sources(), ("a",), "second").source.id == "second"
    with pytest.raises(UnknownSource):
        trend(two_sources(), ("a",), "third")


HAS = (
    "first has one of a; second has one of a, b; "
    "`careercli market import FILE --by year` makes one from postings with dates"
)


def test_without_a_common_history_it_is_said_who_has_one() -> None:
    with pytest.raises(NoHistory) as caught:
        trend(two_sources(), ("a", "c"))
    assert caught.value.message == "no one source has a history of A and C"
    assert caught.value.hint == HAS
    assert caught.value.exit_code == 2


def test_a_source_that_has_none_says_so() -> None:
    with pytest.raises(NoHistory) as caught:
        trend(two_sources(), ("b",), "first")
    assert caught.value.message == "First has no history of B"
    assert caught.value.hint == HAS


def test_a_catalog_without_any_history_names_the_way_to_one() -> None:
    with pytest.raises(NoHistory) as caught:
        trend(make_catalog(make_year("a", 2024)), ("a",))
    assert caught.value.hint.startswith("`careercli market import FILE --by year`")


@pytest.mark.parametrize("names", [(), ("a", "b", "a"), tuple("abcdefg")], ids=len)
def test_none_too_many_or_twice_the_same_role_is_wrong_use(names: tuple[str, ...]) -> None:
    made = make_catalog(*(make_year(role, y) for role in "abcdefg" for y in (2024, 2025)))
    with pytest.raises(WrongRoles):
        trend(made, names)


def test_six_roles_keep_the_order_they_were_named_in() -> None:
    made = make_catalog(*(make_year(role, y) for role in "abcdef" for y in (2024, 2025)))
    assert [role.id for role in trend(made, tuple("fbcdea")).roles] == list("fbcdea")


def test_an_unknown_role_is_said_to_be_one() -> None:
    with pytest.raises(UnknownRole):
        trend(two_sources(), ("z",))


def test_only_caveats_about_what_is_shown_of_these_roles_are_kept() -> None:
    caveats = (
        Caveat("Of pay.", ("pay",)),
        Caveat("Of skills.", ("skills",)),
        Caveat("Of b.", ("openings",), ("b",)),
        Caveat("Of a.", ("skills", "remote"), ("a",)),
    )
    made = make_catalog(
        make_year("a", 2024),
        make_year("a", 2025),
        make_year("b", 2025),
        sources=(make_source("tracker", caveats=caveats),),
    )
    assert trend(made, ("a",)).caveats == ("Of pay.", "Of a.")


def test_rows_collected_stand_where_no_openings_are_counted() -> None:
    role = seen(make_year("a", 2024, postings=40), make_year("a", 2025, postings=60, openings=50))
    assert [point.openings for point in role.history] == [40, 50]
