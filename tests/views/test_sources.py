from datetime import date
from typing import Any

import pytest

from careercli.analysis.roles import list_roles
from careercli.analysis.source_facts import Period, source_facts
from careercli.views.sources import source_heading, source_line
from tests.builders import make_catalog, make_snapshot, make_source


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "Source: tracker (postings, undated, USD)."),
        ({"as_of": date(2026, 8, 4)}, "Source: tracker (postings, as of 4 Aug 2026, USD)."),
        ({"as_of_note": "spring 2026"}, "Source: tracker (postings, spring 2026, USD)."),
        ({"geography": "Norway"}, "Source: tracker (postings, undated, USD, Norway)."),
        (
            {"total_openings": 26_159},
            "Source: tracker (postings, undated, USD, 26,159 openings in all).",
        ),
        (
            {"percentile_basis": "range tops"},
            "Source: tracker (postings, undated, USD). Percentiles are over range tops.",
        ),
    ],
)
def test_a_source_is_named_with_what_is_known_of_it(fields: dict[str, Any], line: str) -> None:
    assert source_line(source_facts(make_source(**fields))) == line


NEW_YEAR, SUMMER, LATER = date(2024, 1, 1), date(2025, 6, 30), date(2026, 2, 28)


@pytest.mark.parametrize(
    ("periods", "when"),
    [
        ([Period(NEW_YEAR, SUMMER)] * 2, "1 Jan 2024–30 Jun 2025"),
        ([Period(NEW_YEAR, date(2024, 12, 31))], "2024"),
        ([Period(None, SUMMER)], "as of 30 Jun 2025"),
        (
            [Period(NEW_YEAR, SUMMER), Period(None, LATER)],
            "1 Jan 2024–30 Jun 2025 and as of 28 Feb 2026",
        ),
        (
            [Period(None, SUMMER), Period(NEW_YEAR, SUMMER), Period(None, LATER)],
            "3 periods from 1 Jan 2024 to 28 Feb 2026",
        ),
        ([Period(None, None)], "undated"),
    ],
)
def test_a_source_is_dated_by_the_periods_of_its_figures(periods: list[Period], when: str) -> None:
    line = source_line(source_facts(make_source(), periods))
    assert line == f"Source: tracker (postings, {when}, USD)."


def test_the_period_of_a_snapshot_stands_before_the_date_of_its_source() -> None:
    snapshot = make_snapshot("alpha", since=NEW_YEAR, as_of=SUMMER, openings=5)
    sources = (make_source(as_of=LATER),)
    (facts,) = list_roles(make_catalog(snapshot, sources=sources)).sources
    assert facts.periods == (Period(NEW_YEAR, SUMMER),)
    (facts,) = list_roles(make_catalog(make_snapshot("alpha", openings=5), sources=sources)).sources
    assert facts.periods == (Period(None, LATER),)


def test_above_a_table_a_source_is_named_as_the_option_takes_it() -> None:
    facts = source_facts(make_source(geography="US"), [Period(NEW_YEAR, SUMMER)])
    assert source_heading((facts,), facts) == "tracker · postings, US, 1/24–6/25 · USD a year"
    assert source_heading((facts,), facts, paid=False) == "tracker · postings, US, 1/24–6/25"
    other = source_facts(make_source("board"))
    assert source_heading((facts, other), None) == "No one source covers all: tracker and board."
