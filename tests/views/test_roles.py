"""All roles on one screen."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.roles import SORTS, list_roles
from careercli.catalog.model import Bases, Catalog
from careercli.render.layout import Screen
from careercli.render.plain import render
from careercli.views.blocks import Page, Table, Text, sentence_text
from careercli.views.roles.document import document
from careercli.views.roles.page import page
from tests.builders import make_catalog, make_role, make_salary, make_snapshot, make_source
from tests.views import bundled
from tests.views.boards import drawn

TODAY = date(2026, 11, 28)
ALPHA = make_snapshot(
    "alpha", openings=1200, remote=0.1, seniority=(0.3, 0.6, 0.1), salary=make_salary(120_000)
)
BETA = make_snapshot("beta", openings=9, salary=make_salary(100_000, n=5))


def made(of: Catalog, *query: Any) -> Page:
    return page(list_roles(of, *query), TODAY)


def table(of: Page) -> Table:
    block = of.sections[0].blocks[0]
    assert isinstance(block, Table)
    return block


def rows(of: Page) -> list[list[str]]:
    return [[drawn(cell) for cell in row] for row in table(of).rows]


def below(of: Page) -> str:
    texts = (block for block in of.sections[0].blocks if isinstance(block, Text))
    return " ".join(sentence_text(block.text) for block in texts)


def test_each_role_is_a_row_with_the_figures_of_one_source() -> None:
    of = made(make_catalog(ALPHA))
    assert [column.title for column in table(of).columns] == [
        *("Role", "Pay", "p25–p75", "n", "Openings", "Remote", "Entry")
    ]
    assert rows(of) == [["alpha", "$120K", "$100K–$140K", "400", "1,200", "10%", "10%"]]
    assert table(of).rows[0][2].bar


def test_the_title_says_the_order_the_source_and_the_currency() -> None:
    sources = (make_source(currency="EUR", geography="Norway"),)
    given = ALPHA._replace(since=date(2024, 1, 1), as_of=date(2026, 6, 30))
    of = made(make_catalog(given, given._replace(role="beta"), sources=sources))
    assert of.title == (
        "2 roles by median pay · tracker · postings, Norway, 1/24–6/26 · EUR a year"
    )


def test_absent_figures_are_dashes_and_thin_ones_marked_and_explained() -> None:
    of = made(make_catalog(BETA, ALPHA))
    assert rows(of)[1] == ["beta", "$100K†", "$80K–$120K", "5", "9†", "–", "–"]
    assert "† rests on fewer than 30" in below(of)


def test_a_column_that_no_role_has_a_figure_for_is_left_out() -> None:
    of = made(make_catalog(make_snapshot("alpha", openings=50)))
    assert rows(of) == [["alpha", "50"]]
    assert of.title == "1 role by openings · tracker · postings, undated"


def test_figures_that_only_others_have_are_offered_by_the_names_of_those() -> None:
    snapshots = (
        make_snapshot("alpha", salary=make_salary(90_000)),
        make_snapshot("alpha", "board", openings=90),
    )
    assert "Openings: --source board." in below(made(make_catalog(*snapshots)))


def test_roles_that_the_source_does_not_cover_are_named_with_one_that_does() -> None:
    given = (
        ALPHA,
        BETA._replace(salary=make_salary(1)),
        make_snapshot("gamma", "board", salary=make_salary(2)),
    )
    of = made(make_catalog(*given, roles=(*map(make_role, ("alpha", "beta", "gamma", "delta")),)))
    assert [row[0] for row in rows(of)] == ["alpha", "beta"]
    assert below(of).endswith("Not in this list: gamma (--source board), delta (no source).")


def test_roles_that_no_source_covers_are_named() -> None:
    of = made(make_catalog(roles=(make_role("alpha"),)))
    assert (of.title, below(of)) == ("1 role", "Not in this list: alpha (no source).")


def test_shares_are_thin_by_their_own_bases() -> None:
    bases = Bases(remote=29, seniority=500)
    snapshot = make_snapshot(
        "alpha", openings=500, remote=0.1, seniority=(0.3, 0.6, 0.1), bases=bases
    )
    assert rows(made(make_catalog(snapshot)))[0][-2:] == ["10%†", "10%"]


def test_the_legend_says_where_the_bars_begin_and_end() -> None:
    assert below(made(make_catalog(ALPHA))) == "Bars from $100,000 to $140,000, median marked."


def test_sorted_by_a_percentile_the_percentiles_stand_in_figures() -> None:
    assert table(made(make_catalog(ALPHA), None, "p75")).rows[0][2].bar is None


def test_what_was_counted_in_place_of_a_role_is_told_below() -> None:
    snapshot = make_snapshot("alpha", openings=500, counted_as="Developers")
    assert (
        below(made(make_catalog(snapshot)))
        == "Alpha: the figures of tracker are those of Developers."
    )


@pytest.mark.parametrize(
    ("as_of", "text"),
    [(date(2025, 11, 26), "Over a year old: tracker."), (date(2025, 11, 28), ""), (None, "")],
)
def test_figures_over_a_year_old_are_said_to_be_so(as_of: date | None, text: str) -> None:
    assert below(made(make_catalog(make_snapshot("alpha", openings=90, as_of=as_of)))) == text


def test_a_query_is_repeated_in_the_title() -> None:
    assert made(make_catalog(ALPHA, BETA), "alp").title.startswith(
        "1 role with 'alp' by median pay"
    )


def test_a_query_that_no_role_matches_is_told_with_the_way_back() -> None:
    of = page(list_roles(make_catalog(ALPHA), "xyz"), TODAY, ("--catalog", "own.toml"))
    assert of.sections == ()
    assert of.intro == ("No role has 'xyz' in its name, aliases, focus or skills.",)
    assert [sentence_text(text) for text in of.outro] == [
        "All roles: careercli roles --catalog own.toml"
    ]


def test_the_next_step_compares_the_first_roles_of_the_list_on_the_same_data() -> None:
    of = page(list_roles(make_catalog(BETA, ALPHA)), TODAY, ("--catalog", "own.toml"))
    (text,) = map(sentence_text, of.outro)
    assert text == "Next: careercli compare alpha beta --catalog own.toml"


def test_a_single_role_cannot_be_compared() -> None:
    (text,) = map(sentence_text, made(make_catalog(ALPHA)).outro)
    assert text == "One role in full: careercli show alpha"


@pytest.mark.parametrize("sort", [None, *SORTS])
def test_all_bundled_roles_fit_24_lines_of_80_columns(sort: str | None) -> None:
    text = render(bundled.roles_page(sort=sort), Screen(80, False))
    assert len(text.splitlines()) <= 24
    assert set(bundled.IDS) <= set(text.split())


def test_at_40_columns_columns_are_dropped_and_every_role_is_still_one_row() -> None:
    text = render(bundled.roles_page(), Screen(40, False))
    assert "No room for: p25–p75, Entry, n." in text
    assert all(f"\n{role} " in text for role in bundled.IDS)


def test_the_document_names_the_source_where_there_is_one_only() -> None:
    single = document(list_roles(make_catalog(ALPHA, BETA)))
    several = document(list_roles(make_catalog(ALPHA, BETA._replace(source="board"))))
    assert single.source is not None
    assert single.source.id == "tracker"
    assert several.source is None
    assert [s.id for s in several.sources] == ["tracker", "board"]


def test_the_document_repeats_what_was_asked() -> None:
    made_document = document(list_roles(make_catalog(ALPHA), "alp", "median"))
    assert (made_document.schema, made_document.query, made_document.sort) == (
        "careercli/roles/1",
        "alp",
        "median",
    )
