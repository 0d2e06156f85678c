"""What `check` says of a snapshot's period and of how many openings its shares are over."""

from datetime import date

import pytest

from careercli.catalog.model import Bases, Salary
from careercli.catalog.rules import known
from careercli.catalog.snapshot_rules import (
    counts_are_possible,
    salary_is_ordered,
    snapshot_date_is_past,
)
from tests.builders import make_catalog, make_snapshot

NEW_YEAR, MIDSUMMER = date(2026, 1, 1), date(2026, 6, 21)
KNOWN = known(make_catalog(), MIDSUMMER)


def test_a_period_runs_from_its_first_day_to_its_last() -> None:
    snapshot = make_snapshot("a", since=NEW_YEAR, as_of=MIDSUMMER)
    assert list(snapshot_date_is_past(snapshot, KNOWN)) == []


@pytest.mark.parametrize("last", [None, date(2025, 12, 31)])
def test_a_period_without_an_end_or_with_one_before_it_begins_is_an_error(
    last: date | None,
) -> None:
    snapshot = make_snapshot("a", since=NEW_YEAR, as_of=last)
    assert [f.field for f in snapshot_date_is_past(snapshot, KNOWN) if f.severity == "error"] == [
        "since"
    ]


@pytest.mark.parametrize(("postings", "fields"), [(120, []), (100, []), (99, ["postings"])])
def test_duplicates_only_make_postings_more(postings: int, fields: list[str]) -> None:
    snapshot = make_snapshot("a", openings=100, postings=postings)
    assert [f.field for f in counts_are_possible(snapshot, KNOWN)] == fields


def test_a_share_is_over_no_more_than_all_openings() -> None:
    snapshot = make_snapshot("a", openings=100, bases=Bases(remote=101, seniority=100, skills=-1))
    fields = [f.field for f in counts_are_possible(snapshot, KNOWN)]
    assert fields == ["bases.remote", "bases.skills"]


def test_a_median_lies_within_its_interval() -> None:
    inside = make_snapshot("a", salary=Salary(median=100, median_low=90, median_high=110))
    outside = make_snapshot("a", salary=Salary(median=100, median_low=101, median_high=110))
    assert list(salary_is_ordered(inside, KNOWN)) == []
    assert [f.field for f in salary_is_ordered(outside, KNOWN)] == ["salary.median_low"]
