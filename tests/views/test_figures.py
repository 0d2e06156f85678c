"""Counted figures as sections."""

from typing import Any

import pytest

from careercli.catalog.model import Bases
from careercli.views import figures
from careercli.views.blocks import Block, Items, Table
from tests.builders import make_salary, make_snapshot, make_source
from tests.views.boards import PART, WHOLE, board, drawn
from tests.views.reading import below


def rows(blocks: tuple[Block, ...]) -> list[list[str]]:
    table = blocks[0]
    assert isinstance(table, Table)
    return [[drawn(cell) for cell in row] for row in table.rows]


def test_a_salary_has_one_bar_for_the_quartiles_and_one_for_the_average_range() -> None:
    """SE = 1.2533 × 40,000 / 1.349 / √650 = 1,457.6, so the interval is 120,000 ± 2,857."""
    blocks = figures.salary(board(make_snapshot("alpha", **WHOLE), make_snapshot("beta")))
    table, legend = blocks
    assert isinstance(table, Table)
    assert rows(blocks) == [
        ["Alpha", "p25–p75", "", "$100K–$140K", "$120K", "$117K–$123K", "650"],
        ["", "average range", "", "$93K–$148K", "–", "–", "–"],
    ]
    assert all(row[2].bar for row in table.rows)
    assert below(legend) == "Bars from $93,000 to $148,000 a year, median marked."


def test_an_average_range_alone_carries_the_name_of_its_role_and_its_n() -> None:
    pay = make_salary(1, p25=None, p75=None, mean_low=1000, mean_high=9000)._replace(median=None)
    blocks = figures.salary(board(make_snapshot("alpha", salary=pay), make_snapshot("beta")))
    assert rows(blocks) == [["Alpha", "average range", "", "$1K–$9K", "–", "–", "400"]]


def test_money_of_two_currencies_is_not_drawn_on_one_scale() -> None:
    blocks = figures.salary(
        board(
            make_snapshot("alpha", salary=make_salary(100_000)),
            make_snapshot("beta", "board", salary=make_salary(100_000)),
            sources=(make_source(), make_source("board", currency="EUR")),
        )
    )
    (table,) = blocks
    assert isinstance(table, Table)
    assert [row[2].bar for row in table.rows] == [None, None]
    assert [row[4] for row in rows(blocks)] == ["$100K", "€100K"]


def test_the_interval_of_a_median_is_the_sources_own_where_it_gives_one() -> None:
    """Else it is computed: 1.96 × 1.2533 × 40,000 / 1.349 / √400 is 3,642."""
    pay = make_salary(120_000, median_low=118_000, median_high=125_000)
    snapshots = (
        make_snapshot("alpha", salary=pay),
        make_snapshot("beta", salary=make_salary(120_000)),
    )
    assert [row[5] for row in rows(figures.salary(board(*snapshots)))] == [
        "$118K–$125K",
        "$116K–$124K",
    ]


def test_employers_stand_with_their_part_of_the_openings() -> None:
    companies = (("Acme", 250), ("Bolt", 5))
    snapshot = make_snapshot("alpha", openings=1000, companies=companies)
    assert rows(figures.hiring(board(snapshot, make_snapshot("beta")))) == [
        ["Alpha", "Acme", "250", "25%"],
        ["", "Bolt", "5", "0.5%"],
    ]


def test_an_employers_part_of_an_unknown_number_is_absent() -> None:
    snapshot = make_snapshot("alpha", companies=(("Acme", 250),))
    assert rows(figures.hiring(board(snapshot, make_snapshot("beta"))))[0][-1] == "–"


def test_an_employers_part_of_few_openings_is_marked_thin() -> None:
    snapshot = make_snapshot("alpha", openings=10, companies=(("Acme", 5),))
    blocks = figures.hiring(board(snapshot, make_snapshot("beta")))
    assert rows(blocks)[0][-1] == "50%†"
    assert below(blocks[1]) == "† rests on fewer than 30."


def test_the_places_are_listed_in_the_order_of_the_source() -> None:
    snapshot = make_snapshot("alpha", metros=("Oslo", "Rome"))
    assert figures.hiring(board(snapshot, make_snapshot("beta"))) == (
        Items(("Alpha: Oslo and Rome.",), "Places that the source names first"),
    )


@pytest.mark.parametrize("section", [figures.salary, figures.seniority, figures.hiring])
def test_a_section_without_figures_is_empty(section: Any) -> None:
    assert section(board(make_snapshot("alpha"), make_snapshot("beta"))) == ()


@pytest.mark.parametrize(
    ("entry", "openings", "text"),
    [
        (0.11, 23_752, "11% of the postings are entry level, about 2,600 of 23,752 openings."),
        (0.0, 138, "none of the 138 openings is counted as entry level."),
        (0.5, 8, "50% of the postings are entry level, about 4 of 8 openings."),
        (0.02, 8, "2% of the postings are entry level, fewer than 1 of 8 openings."),
        (0.11, None, "11% of the postings are entry level."),
        (0.0, None, "0% of the postings are entry level."),
    ],
)
def test_a_beginner_is_told_how_many_openings_there_are(
    entry: float, openings: int | None, text: str
) -> None:
    mix = (0.3, 0.7 - entry, entry)
    of = board(make_snapshot("alpha", seniority=mix, openings=openings), make_snapshot("beta"))
    assert figures.beginner(of.figures[0]) == text


def test_the_mix_names_its_three_shares() -> None:
    blocks = figures.seniority(board(make_snapshot("alpha", **WHOLE), make_snapshot("beta")))
    table = blocks[0]
    assert isinstance(table, Table)
    assert rows(blocks) == [["Alpha", "", "18%", "71%", "11%", "1,000"]]
    assert table.key == ("senior", "mid", "entry")


def test_a_beginner_is_told_of_the_openings_whose_level_is_known() -> None:
    of = board(make_snapshot("alpha", **PART), make_snapshot("beta"))
    assert figures.beginner(of.figures[0]) == (
        "11% of the postings whose level is known are entry level, about 88 of 800 openings."
    )


def test_a_share_over_salary_rows_says_over_how_many() -> None:
    rows_: dict[str, Any] = {"seniority": (0.5, 0.4, 0.1), "bases": Bases(seniority=20)}
    of = board(make_snapshot("alpha", **rows_), make_snapshot("beta"))
    text = figures.beginner(of.figures[0], "salary row")
    assert text == "10% of the 20 salary rows are entry level."
