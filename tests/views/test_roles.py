"""All roles on one screen."""

from typing import Any

import pytest

from careercli.analysis.roles import list_roles
from careercli.catalog.model import Bases, Catalog
from careercli.views.blocks import Page, Table, Text
from careercli.views.roles.document import document
from careercli.views.roles.page import page
from tests.builders import catalog, role, salary, snapshot, source


def made(of: Catalog, *query: Any) -> Page:
    return page(list_roles(of, *query))


def rows(of: Page) -> list[list[str]]:
    table = of.sections[0].blocks[0]
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.rows]


def legend(of: Page) -> str:
    text = of.sections[0].blocks[1]
    assert isinstance(text, Text)
    return text.text


ALPHA = snapshot(
    "alpha", openings=1200, remote=0.1, seniority=(0.3, 0.6, 0.1), salary=salary(120_000)
)
BETA = snapshot("beta", openings=9, salary=salary(100_000, n=5))


def test_each_role_is_a_row_of_its_own_figures() -> None:
    assert rows(made(catalog(ALPHA))) == [
        ["alpha", "Alpha", "1,200", "$120K", "$100K–$140K", "10%", "10%"]
    ]


def test_absent_figures_are_dashes_and_thin_ones_marked() -> None:
    shown = rows(made(catalog(BETA, snapshot("gamma"))))
    assert shown == [
        ["beta", "Beta", "9 †", "$100K †", "$80K–$120K", "–", "–"],
        ["gamma", "Gamma", "–", "–", "", "–", "–"],
    ]


def test_a_role_that_no_source_covers_is_listed() -> None:
    assert rows(made(catalog(roles=(role("alpha"),)))) == [
        ["alpha", "Alpha", "–", "–", "", "–", "–"]
    ]


def test_one_source_is_named_above_the_table_without_a_number() -> None:
    of = made(catalog(ALPHA, BETA))
    assert of.intro == ("Source: Tracker (postings, undated, USD).",)
    assert all(len(row) == 7 for row in rows(of))


def test_several_sources_are_numbered_and_each_row_names_its_own() -> None:
    of = made(catalog(ALPHA, BETA._replace(source="board")))
    assert of.intro == (
        "[1] Source: Tracker (postings, undated, USD).",
        "[2] Source: Board (postings, undated, USD).",
    )
    assert [row[-1] for row in rows(of)] == ["[1]", "[2]"]
    assert "figures of different sources are not for comparing" in legend(of)


def test_the_legend_says_where_the_bars_begin_and_end() -> None:
    assert legend(made(catalog(ALPHA))) == (
        "Bars run from $100,000 to $140,000, the mark is the median."
    )


def test_several_sources_have_no_bars_that_would_compare_across_them() -> None:
    table = made(catalog(ALPHA, BETA._replace(source="board"))).sections[0].blocks[0]
    assert isinstance(table, Table)
    assert not any(cell.bar for row in table.rows for cell in row)


def test_each_figure_has_the_currency_of_its_source() -> None:
    sources = (source(), source("board", currency="EUR"))
    given = snapshot("gamma", openings=500), snapshot("gamma", "board", salary=salary(90_000))
    shown = rows(made(catalog(*given, ALPHA, sources=sources)))
    assert [row[3] for row in shown] == ["€90K [2]", "$120K"]


def test_a_figure_from_another_source_than_the_row_names_its_own() -> None:
    given = snapshot("alpha", salary=salary(90_000)), snapshot("alpha", "board", openings=9)
    of = made(catalog(*given))
    assert rows(of) == [["alpha", "Alpha", "9 † [2]", "$90K", "–", "–", "[1]"]]
    assert legend(of) == (
        "† thin: rests on fewer than 30 postings; the source of a row stands under From, or "
        "stands behind a figure; figures of different sources are not for comparing."
    )


def test_shares_are_thin_by_their_own_bases() -> None:
    bases = Bases(remote=29, seniority=500)
    given = snapshot("alpha", openings=500, remote=0.1, seniority=(0.3, 0.6, 0.1), bases=bases)
    assert rows(made(catalog(given)))[0][-2:] == ["10% †", "10%"]


def test_what_was_counted_in_place_of_a_role_is_told_below() -> None:
    given = snapshot("alpha", openings=500, counted_as="Developers")
    assert legend(made(catalog(given))) == "Alpha: the figures of Tracker are those of Developers."


def test_the_legend_explains_thin() -> None:
    assert "† thin: rests on fewer than 30 postings" in legend(made(catalog(BETA)))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (
            {"openings": 100, "salary": salary(90_000, n=5)},
            "Bars run from $70,000 to $110,000, the mark is the median; "
            "† thin: rests on fewer than 30 postings.",
        ),
        ({"openings": 0}, "† thin: rests on fewer than 30 postings."),
    ],
)
def test_the_legend_explains_thin_wherever_the_mark_is_used(
    given: dict[str, Any], text: str
) -> None:
    of = made(catalog(snapshot("alpha", **given)))
    assert any(cell.endswith("†") for row in rows(of) for cell in row)
    assert legend(of) == text


def test_the_shares_of_few_openings_are_marked_thin() -> None:
    few = snapshot("alpha", openings=9, remote=0.2, seniority=(0.3, 0.6, 0.1))
    assert rows(made(catalog(few))) == [["alpha", "Alpha", "9 †", "–", "", "20% †", "10% †"]]


def test_there_is_no_legend_where_nothing_needs_one() -> None:
    assert len(made(catalog(snapshot("alpha", openings=100))).sections[0].blocks) == 1


def test_what_was_asked_for_stands_above_the_sources() -> None:
    assert made(catalog(ALPHA, BETA), "alp").intro == (
        "Roles with 'alp' in them.",
        "Source: Tracker (postings, undated, USD).",
    )


def test_a_query_that_no_role_matches_is_told_with_the_way_back() -> None:
    of = made(catalog(ALPHA), "xyz")
    assert of.sections == ()
    assert of.intro == ("No role has 'xyz' in its name, aliases, focus or skills.",)
    assert of.outro == ("All roles: careercli roles",)


def test_the_next_steps_use_the_first_roles_of_the_list() -> None:
    assert made(catalog(ALPHA, BETA), None, "median").outro == (
        "Two side by side: careercli compare alpha beta",
        "One role in full: careercli show alpha",
    )


def test_the_next_steps_are_on_the_same_data() -> None:
    of = page(list_roles(catalog(ALPHA, BETA)), " --catalog own.toml")
    assert of.outro == (
        "Two side by side: careercli compare alpha beta --catalog own.toml",
        "One role in full: careercli show alpha --catalog own.toml",
    )
    none = page(list_roles(catalog(ALPHA), "xyz"), " --catalog own.toml")
    assert none.outro == ("All roles: careercli roles --catalog own.toml",)


def test_a_single_role_cannot_be_compared() -> None:
    assert made(catalog(ALPHA)).outro == ("One role in full: careercli show alpha",)


def test_the_document_names_the_source_where_there_is_one_only() -> None:
    single = document(list_roles(catalog(ALPHA, BETA)))
    several = document(list_roles(catalog(ALPHA, BETA._replace(source="board"))))
    assert single.source is not None
    assert single.source.id == "tracker"
    assert several.source is None
    assert [s.id for s in several.sources] == ["tracker", "board"]


def test_the_document_repeats_what_was_asked() -> None:
    made_document = document(list_roles(catalog(ALPHA), "alp", "median"))
    assert (made_document.schema, made_document.query, made_document.sort) == (
        "careercli/roles/1",
        "alp",
        "median",
    )
