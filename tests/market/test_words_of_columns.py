"""Levels, flags and states as feeds write them, in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.market.levels import level
from careercli.market.statuses import is_closed, is_open
from careercli.market.workplaces import flag, is_way_of_working, workplace


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ('["Entry-level"]', "entry"), ("['Internship']", "entry"), ("ENTRY_LEVEL", "entry"),
        ("Junior", "entry"), ("EN", "entry"), ("Graduate", "entry"), ("Berufseinsteiger", "entry"),
        ("Débutant", "entry"), ("Mid level", "mid"), ("MI", "mid"), ("Associate", "mid"),
        ("Intermediate", "mid"), ("Senior", "senior"), ("SE", "senior"), ("EX", "senior"),
        ("Sr.", "senior"), ("Director", "senior"), ("Confirmé", "senior"), ("Semi-Senior", "mid"),
        ("Associate Director", "senior"), ("Mid-Senior level", None), ("Not Applicable", None),
        ("Full-time", None), ("", None),
    ],
)  # fmt: skip
def test_levels(written: str, group: str | None) -> None:
    assert level(written) == group


@pytest.mark.parametrize(
    ("written", "remote"),
    [
        ("TELECOMMUTE", True), ("100% Remote", True), ("Remote (US)", True), ("remote", True),
        ("Work from home", True), ("WFH", True), ("homeoffice", True), ("Home-Office", True),
        ("Télétravail", True), ("Teletrabajo", True), ("FULLY_REMOTE", True), ("['Remote']", True),
        ("praca zdalna", True), ("true", True), ("1.0", True), ("Y", True), ("100", True),
        ("Hybrid", False), ("hybrid remote", False), ("On-site", False), ("ONSITE", False),
        ("In office", False), ("Vor Ort", False), ("Présentiel", False), ("Presencial", False),
        ("Not remote", False), ("non-remote", False), ("False", False), ("0", False), ("50", False),
        ("Partially remote", False), ("Büro", False), ("maybe", None), ("Austin, TX", None),
        ("Full-time", None), ("", None),
    ],
)  # fmt: skip
def test_flags(written: str, remote: bool | None) -> None:
    assert flag(written) is remote


@pytest.mark.parametrize("city", ["Austin, TX", "Berlin", "Onsala", "Officer, VIC", "Hybridge"])
def test_a_city_never_says_where_the_work_is_done(city: str) -> None:
    assert workplace(city) is None


@pytest.mark.parametrize(
    ("place", "is_way"),
    [("Hybrid", True), ("Remote", True), ("Remote or In-Office", True), ("", True),
     ("Remote - US", False), ("Hybrid, Seattle", False), ("Seattle, WA", False)],
)  # fmt: skip
def test_a_place_that_is_a_way_of_working(place: str, is_way: bool) -> None:
    assert is_way_of_working(place) is is_way


@pytest.mark.parametrize("written", ["true", "True", "1", "open", "ACTIVE", "Live", "published",
                                     "actively_hiring", "Offen", "aktiv"])  # fmt: skip
def test_what_is_open(written: str) -> None:
    assert is_open(written) is True
    assert is_closed(written) is (written.lower() in ("true", "1"))


@pytest.mark.parametrize("written", ["false", "0", "closed", "Expired", "INACTIVE", "filled",
                                     "archived", "No longer accepting applications",
                                     "on hold"])  # fmt: skip
def test_what_is_closed(written: str) -> None:
    assert is_open(written) is False
    assert is_closed(written) is (written not in ("false", "0"))


def test_a_day_since_when_says_that_it_is_closed() -> None:
    assert is_closed("2026-03-01")
    assert is_closed("1772366400000")
    assert is_closed("soon") is None
    assert is_open("soon") is None


@given(st.text())
def test_any_cell_is_read(cell: str) -> None:
    assert level(cell) in ("entry", "mid", "senior", None)
    assert {flag(cell), is_open(cell), is_closed(cell)} <= {True, False, None}
