import sqlite3
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.occupations.asks import asks_of, elements, every_profile
from careercli.occupations.closeness import closeness, profile_vector
from careercli.occupations.model import Element, Measure
from careercli.occupations.titles import every_occupation, find_occupation

# Two of each kind; standardised, (3, 5) is (1, 1), (1, 1) is (−1, −1).
ELEMENTS = (
    *(Element("knowledge", name, 2.0, 1.0, 3.0, 2.0) for name in ("Law", "Art")),
    *(Element("skills", name, 2.0, 1.0, 3.0, 2.0) for name in ("Speaking", "Writing")),
)
HIGH, LOW = Measure(3.0, None, 5.0, None), Measure(1.0, None, 1.0, None)
FIGURES = st.floats(0, 7) | st.none()
PROFILES = st.lists(
    st.builds(Measure, FIGURES, st.none(), FIGURES, st.none()), min_size=4, max_size=4
)


def test_a_vector_is_standardised_centred_by_kind_and_of_length_one() -> None:
    # skills (1, 1, −1, −1), then knowledge (1, 1, −1, −1) times 1.5; length √(4 + 9) = √13
    vector = profile_vector((HIGH, LOW, HIGH, LOW), ELEMENTS)
    one = 1 / 13**0.5
    expected = (one, one, -one, -one, 1.5 * one, 1.5 * one, -1.5 * one, -1.5 * one)
    assert vector == pytest.approx(expected)


def test_opposite_profiles_are_as_far_apart_as_can_be() -> None:
    first = profile_vector((HIGH, LOW, HIGH, LOW), ELEMENTS)
    other = profile_vector((LOW, HIGH, LOW, HIGH), ELEMENTS)
    assert closeness(first, other) == pytest.approx(-1)


def test_a_profile_that_asks_for_more_of_all_alike_has_no_shape() -> None:
    assert profile_vector((HIGH,) * 4, ELEMENTS) == ()
    assert closeness((), ()) is None


@given(PROFILES, PROFILES)
def test_closeness_is_symmetric_and_between_the_ends(a: list[Measure], b: list[Measure]) -> None:
    first, other = profile_vector(a, ELEMENTS), profile_vector(b, ELEMENTS)
    between = closeness(first, other)
    assert between == closeness(other, first)
    assert between is None or -1.000001 <= between <= 1.000001


def test_of_the_ten_nearest_of_onet_most_are_among_the_first_thirty(
    database: sqlite3.Connection,
) -> None:
    shares = []
    for occupation in every_occupation(database):
        asks = asks_of(database, occupation.id)
        near = {one.soc for one in asks.nearest}
        if near and (related := {one.id for one in asks.related[:10]}):
            shares.append(len(near & related) / len(related))
    assert len(shares) > 700
    assert median(shares) >= 0.67


def test_the_nearest_in_the_database_are_those_of_the_measure(
    database: sqlite3.Connection,
) -> None:
    every = elements(database)
    vectors = {n: profile_vector(m, every) for n, m in every_profile(database).items()}
    nurse = find_occupation(database, "29-1141")
    first = asks_of(database, nurse.id).nearest[0]
    other = find_occupation(database, first.soc)
    assert first.closeness == pytest.approx(
        closeness(vectors[nurse.id], vectors[other.id]), abs=1e-4
    )
