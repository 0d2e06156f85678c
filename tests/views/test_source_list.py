"""Who counted what, as a table and source by source."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.source_list import list_sources
from careercli.catalog.lookup import UnknownSource
from careercli.catalog.model import Catalog, Caveat, SkillRemark
from careercli.render.layout import Screen
from careercli.render.plain import render
from careercli.views.blocks import Link, Page, Table, sentence_text
from careercli.views.source_list import document, page
from tests.builders import SHIPPED, make_catalog, make_role, make_salary, make_snapshot, make_source
from tests.views.boards import drawn
from tests.views.bundled import TODAY, texts

HALF: dict[str, Any] = {
    "since": date(2024, 1, 1),
    "as_of": date(2025, 6, 30),
    "total_openings": 4000,
}
TRACKER = make_source(
    url="https://tracker.example",
    licence="CC0",
    geography="US",
    as_of=date(2025, 6, 30),
    percentile_basis="range tops",
    caveats=(Caveat("Runs high.", ("pay",), ("alpha",)),),
    doubtful=(SkillRemark("rust", "counted inside words"),),
)
MADE = make_catalog(
    make_snapshot("alpha", openings=1000, salary=make_salary(90_000), **HALF),
    make_snapshot("beta", openings=200, **HALF),
    make_snapshot("alpha", "survey", salary=make_salary(80_000, n=None), as_of=date(2026, 5, 31)),
    sources=(TRACKER, make_source("survey", kind="official survey", licence="public domain")),
    roles=tuple(map(make_role, ("alpha", "beta", "gamma"))),
)


def made(of: Catalog = MADE, full: bool = False, only: str | None = None) -> Page:
    return page(list_sources(of, TODAY, only), full)


def rows(of: Page) -> list[list[str]]:
    table = of.sections[0].blocks[0]
    assert isinstance(table, Table)
    return [[drawn(cell) for cell in row] for row in table.rows]


def test_every_source_is_a_row_with_what_it_counts_when_where_and_of_how_many() -> None:
    assert rows(made()) == [
        [
            *("tracker", "postings", "US", "1/24–6/25", "2 of 3", "1,200", "openings, pay"),
            "CC0",
        ],
        [
            *("survey", "official survey", "–", "31 May 2026", "1 of 3", "–", "pay"),
            "public domain",
        ],
    ]
    assert made().title == "2 sources of 3 roles"


def test_sources_over_a_year_old_are_named_below() -> None:
    assert "Over a year old: tracker." in " ".join(texts(made()))


def test_several_periods_are_counted_behind_the_latest() -> None:
    more = make_snapshot("gamma", openings=5, as_of=date(2023, 1, 1))
    of = MADE._replace(snapshots=(*MADE.snapshots, more))
    assert rows(made(of))[0][3] == "1/24–6/25 +1"


def test_the_next_step_shows_what_stands_behind_a_source() -> None:
    (step,) = map(sentence_text, made().outro)
    assert step == "Its caveats and bases: careercli sources tracker"


def test_one_source_in_full_has_its_caveats_bases_totals_and_doubtful_skills() -> None:
    of = made(full=True, only="tracker")
    assert [section.title for section in of.sections] == ["Tracker (tracker)"]
    shown = " ".join(texts(of))
    for part in (
        "It tracks 4,000 openings in all (1/24–6/25).",
        "Percentiles are over range tops.",
        "Gives openings and pay; money is in USD a year.",
        "Licence: CC0.",
        "Covers 2 roles: alpha, beta.",
        "Runs high. (alpha)",
        "rust: counted inside words.",
    ):
        assert part in shown
    items = of.sections[0].blocks[0]
    assert Link("https://tracker.example", "https://tracker.example") in items.items[0]  # type: ignore[union-attr]


def test_an_unknown_source_is_an_error() -> None:
    with pytest.raises(UnknownSource):
        made(only="nobody")


def test_a_catalog_without_sources_says_so() -> None:
    assert made(make_catalog(roles=(make_role("alpha"),))).title == "No sources."


def test_the_document_has_everything_that_is_known_of_a_source() -> None:
    made_document = document(list_sources(MADE, TODAY))
    tracker, _ = made_document.sources
    assert (made_document.schema, made_document.roles) == ("careercli/sources/1", 3)
    assert (tracker.n, tracker.totals[0].openings, tracker.url) == (
        *(1200, 4000),
        "https://tracker.example",
    )
    assert (tracker.doubtful, tracker.caveats) == (TRACKER.doubtful, TRACKER.caveats)


@pytest.mark.parametrize("width", [40, 80])
def test_every_bundled_source_is_one_row_at_any_width(width: int) -> None:
    text = render(page(list_sources(SHIPPED, TODAY)), Screen(width, False))
    assert len(text.splitlines()) <= 24
    for entry in SHIPPED.sources:
        assert f"\n{entry.id} " in text
