import sqlite3

import pytest

from careercli.occupations.places import UnknownPlace, every_place, find_place, state_of


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("TX", "4800000"),
        ("texas", "4800000"),
        ("Austin", "0012420"),
        ("Austin, TX", "0012420"),
        ("San Jose", "0041940"),
        ("Fort Worth", "0019100"),
        ("0012420", "0012420"),
        ("12420", "0012420"),
        ("US", "0000000"),
        ("U.S.", "0000000"),
        ("D.C.", "1100000"),
        ("Portland, ME", "0038860"),
        ("PR", "7200000"),
    ],
)
def test_a_place_is_found_by_name_abbreviation_city_or_code(
    database: sqlite3.Connection, typed: str, code: str
) -> None:
    assert find_place(database, typed).place.code == code


@pytest.mark.parametrize("typed", ["Portland", "New York", "Washington", "Springfield"])
def test_an_ambiguous_name_lists_its_places(database: sqlite3.Connection, typed: str) -> None:
    with pytest.raises(UnknownPlace) as raised:
        find_place(database, typed)
    assert raised.value.hint.count(typed) > 1


@pytest.mark.parametrize("typed", ["", "Atlantis", "XX", "TX; DROP TABLE place"])
def test_an_unknown_place_is_refused(database: sqlite3.Connection, typed: str) -> None:
    with pytest.raises(UnknownPlace, match="unknown place"):
        find_place(database, typed)


def test_every_place_is_found_by_its_code(database: sqlite3.Connection) -> None:
    for area in every_place(database):
        assert find_place(database, area.place.code) == area


def test_every_area_has_a_state_and_a_state_has_none(database: sqlite3.Connection) -> None:
    areas = every_place(database)
    for area in areas:
        inside = area.place.type in ("metro", "nonmetro")
        assert (state_of(areas, area) is not None) == inside, area
