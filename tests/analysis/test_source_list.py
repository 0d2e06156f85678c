"""All sources, with what each covers."""

from datetime import date

import pytest

from careercli.analysis.source_facts import Period
from careercli.analysis.source_list import list_sources
from careercli.analysis.stale import is_stale
from careercli.catalog.model import Caveat
from tests.builders import SHIPPED, make_catalog, make_salary, make_snapshot, make_source

TODAY = date(2026, 11, 28)


def test_a_source_has_its_roles_its_figures_and_its_latest_periods() -> None:
    caveat = Caveat("Mind this.", ("pay",), ("a",))
    since, as_of = date(2025, 1, 1), date(2025, 6, 30)
    catalog = make_catalog(
        make_snapshot("a", as_of=date(2024, 1, 1), openings=1),
        make_snapshot("a", salary=make_salary(1), remote=0.1, since=since, as_of=as_of),
        make_snapshot("b", salary=make_salary(2), since=since, as_of=as_of),
        make_snapshot("b", "board", skills=["x"]),
        sources=(make_source("tracker", caveats=(caveat,)),),
    )
    listing = list_sources(catalog, TODAY)
    assert listing.roles == 2
    tracker, board = listing.sources
    assert (tracker.id, tracker.roles, tracker.figures) == (
        *("tracker", ("a", "b")),
        ("pay", "remote"),
    )
    assert tracker.periods == (Period(since, as_of),)
    assert (tracker.stale, tracker.caveats) == (True, (caveat,))
    assert (board.periods, board.stale, board.figures) == (
        (Period(None, None),),
        False,
        ("skills",),
    )


def test_a_source_without_figures_covers_nothing() -> None:
    (only,) = list_sources(make_catalog(sources=(make_source("empty"),)), TODAY).sources
    assert (only.roles, only.periods, only.stale, only.figures) == ((), (), False, ())


def test_all_bundled_sources_are_listed_in_their_order() -> None:
    rows = list_sources(SHIPPED, TODAY).sources
    assert [entry.id for entry in rows] == [source.id for source in SHIPPED.sources]
    assert all(entry.roles and entry.licence for entry in rows)


@pytest.mark.parametrize(
    ("day", "stale"),
    [(date(2025, 11, 27), False), (date(2025, 11, 26), True), (TODAY, False), (None, False)],
)
def test_figures_are_stale_when_they_are_over_a_year_old(day: date | None, stale: bool) -> None:
    assert is_stale(day, TODAY) == stale
