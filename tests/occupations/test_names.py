import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.occupations.names import title_key, without_rank


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Registered Nurses", "registered nurse"),
        ("Secretaries", "secretary"),
        ("Coaches and Scouts", "coach and scout"),
        ("Firemen", "fireman"),
        ("Boss", "boss"),
        ("Analysis", "analysis"),
        ("C++ Developers", "c++ developer"),
        ("Sheriff's Patrol Officers", "sheriff patrol officer"),
        ("HVAC Tech", "hvac technician"),
        ("Café Manager", "cafe manager"),
        ("", ""),
    ],
)
def test_a_title_is_its_words_in_lower_case_and_in_the_singular(title: str, key: str) -> None:
    assert title_key(title) == key


@given(st.text())
def test_a_key_holds_plain_words_only(title: str) -> None:
    assert all(c.isascii() and (c.isalnum() or c in "+# ") for c in title_key(title))


@pytest.mark.parametrize("typed", ["senior nurse ii", "Lead Nurse", "nurse intern"])
def test_the_rank_is_no_part_of_the_work(typed: str) -> None:
    assert without_rank(title_key(typed)) == "nurse"
