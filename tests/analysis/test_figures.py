"""The figures of a role that are computed from what a source gives."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.figures import Employer, RoleFigures, largest_employer, role_figures
from careercli.analysis.source_facts import whole_span
from careercli.analysis.statistics import share_interval, share_test
from careercli.catalog.model import Bases, Snapshot
from tests.builders import make_catalog, make_salary, make_snapshot


def figures(of: Snapshot) -> RoleFigures:
    catalog = make_catalog(of)
    return role_figures(catalog, catalog.roles[0], of)


def test_employers_have_their_part_of_the_openings() -> None:
    result = figures(make_snapshot("a", openings=400, companies=(("Acme", 100), ("Bolt", 1))))
    assert [(c.name, c.openings, c.share) for c in result.companies] == [
        ("Acme", 100, 0.25),
        ("Bolt", 1, 0.0025),
    ]


def test_the_part_that_states_pay_is_of_all_openings() -> None:
    assert (
        figures(make_snapshot("a", openings=400, salary=make_salary(1, n=100))).stating_pay == 0.25
    )
    assert figures(make_snapshot("a", salary=make_salary(1, n=100))).stating_pay is None


def test_the_intervals_of_the_median_and_the_shares_are_given() -> None:
    bases = Bases(remote=100, seniority=50)
    result = figures(
        make_snapshot(
            "a",
            openings=400,
            remote=0.2,
            seniority=(0.5, 0.4, 0.1),
            bases=bases,
            salary=make_salary(100_000, n=400),
        )
    ).intervals
    assert result.median is not None
    assert result.median.low < 100_000 < result.median.high
    assert result.remote == share_interval(0.2, 100)
    assert result.entry == share_interval(0.1, 50)
    assert result.senior == share_interval(0.5, 50)


def test_without_a_size_there_is_no_interval() -> None:
    assert set(figures(make_snapshot("a", remote=0.2)).intervals) == {None}


def test_entry_level_comes_to_a_number_of_openings() -> None:
    result = figures(make_snapshot("a", openings=400, seniority=(0.5, 0.4, 0.1)))
    assert result.entry_openings == pytest.approx(40)


@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_the_test_of_two_shares_does_not_depend_on_their_order(
    n: int, m: int, data: st.DataObject
) -> None:
    k, j = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
    there, back = share_test(k / n, n, j / m, m), share_test(j / m, m, k / n, n)
    assert there is not None
    assert back is not None
    assert (there.kind, there.strength) == (back.kind, back.strength)
    assert there.value == pytest.approx(back.value)


@pytest.mark.parametrize(
    ("a", "n", "b", "m", "kind", "value"),
    [
        (0.1, 10, 11 / 14, 14, "fisher", 0.002759),
        (0.0, 100, 0.05, 100, "fisher", 0.05944),
        (0.2, 100, 0.5, 100, "z", 4.449),
    ],
)
def test_few_are_tested_exactly_and_many_by_z(
    a: float, n: int, b: float, m: int, kind: str, value: float
) -> None:
    result = share_test(a, n, b, m)
    assert result is not None
    assert result.kind == kind
    assert result.value == pytest.approx(value, rel=1e-3)


def test_periods_together_run_from_the_first_day_to_the_last() -> None:
    spring, summer, autumn = date(2025, 3, 1), date(2025, 7, 1), date(2025, 10, 1)
    assert whole_span([(None, summer), (spring, summer), (None, autumn)]) == (spring, autumn)
    assert whole_span([(None, summer)]) == (summer, summer)


def test_the_largest_employer_is_the_first_of_equals() -> None:
    a, b, c = (Employer(name, n, None) for name, n in (("A", 3), ("B", 7), ("C", 7)))
    assert largest_employer((a, b, c)) == b
