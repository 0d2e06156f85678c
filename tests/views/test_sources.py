from datetime import date
from typing import Any

import pytest

from careercli.analysis.figures import source_facts
from careercli.views.sources import source_line
from tests.builders import source


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "Source: Tracker (postings, undated, USD)."),
        ({"as_of": date(2026, 8, 4)}, "Source: Tracker (postings, as of 4 Aug 2026, USD)."),
        ({"as_of_note": "spring 2026"}, "Source: Tracker (postings, spring 2026, USD)."),
        ({"geography": "Norway"}, "Source: Tracker (postings, undated, USD, Norway)."),
        (
            {"total_openings": 26_159},
            "Source: Tracker (postings, undated, USD, 26,159 openings in all).",
        ),
        (
            {"percentile_basis": "range tops"},
            "Source: Tracker (postings, undated, USD). Percentiles are over range tops.",
        ),
    ],
)
def test_a_source_is_named_with_what_is_known_of_it(fields: dict[str, Any], line: str) -> None:
    assert source_line(source_facts(source(**fields))) == line
