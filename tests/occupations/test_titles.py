import sqlite3

import pytest

from careercli.occupations.titles import (
    UnclearOccupation,
    UnknownOccupation,
    every_occupation,
    find_occupation,
    matching,
    occupations,
)


@pytest.mark.parametrize(
    ("typed", "soc"),
    [
        ("29-1141", "29-1141"),
        ("29-1141.00", "29-1141"),
        ("Registered Nurses", "29-1141"),
        ("registered nurse", "29-1141"),
        ("registered-nurse", "29-1141"),
        ("RN", "29-1141"),
        ("staff nurse", "29-1141"),
        ("Senior Software Engineer II", "15-1252"),
        ("back end developer", "15-1254"),
        ("backend developer", "15-1254"),
        ("Kindergarten Teacher", "25-2012"),
        ("barrister", "23-1011"),
        ("HVAC Tech", "49-9021"),
        ("customer service rep", "43-4051"),
        ("Accounts Payable Specialist", "43-3031"),
        ("CDL Driver", "53-3032"),
        ("CPA", "13-2011"),
        ("nanny", "39-9011"),
        ("Assistant Professor of Biology", "25-1042"),
    ],
)
def test_an_occupation_is_found_by_code_title_or_any_title_of_its_workers(
    database: sqlite3.Connection, typed: str, soc: str
) -> None:
    assert find_occupation(database, typed).soc == soc


def test_codes_that_the_survey_counts_together_find_the_whole(
    database: sqlite3.Connection,
) -> None:
    assert find_occupation(database, "29-2011").soc == "29-2010"


@pytest.mark.parametrize(
    ("typed", "among"),
    [("solicitor", "Lawyers"), ("truck driver", "53-3032"), ("pilot", "53-2011")],
)
def test_a_title_of_several_occupations_lists_them(
    database: sqlite3.Connection, typed: str, among: str
) -> None:
    with pytest.raises(UnclearOccupation) as raised:
        find_occupation(database, typed)
    assert among in raised.value.hint


@pytest.mark.parametrize(
    "typed", ["", "  ", "a\nb", "b", "blah quux", "-", "'; DROP TABLE wage; --", "%"]
)
def test_what_is_no_title_is_unknown(database: sqlite3.Connection, typed: str) -> None:
    with pytest.raises(UnknownOccupation):
        find_occupation(database, typed)


def test_every_survey_title_finds_its_own_occupation(database: sqlite3.Connection) -> None:
    for occupation in every_occupation(database):
        assert find_occupation(database, occupation.title) == occupation


def test_a_search_finds_cut_words_and_codes_the_most_own_title_first(
    database: sqlite3.Connection,
) -> None:
    first = occupations(database, matching(database, "nurs"))[0]
    assert first.soc == "29-1141"
    coded = occupations(database, matching(database, "29-11"))
    assert all(one.soc.startswith("29-11") for one in coded)
    assert matching(database, "no such thing") == []
