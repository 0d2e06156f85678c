"""Counted figures as tables."""

from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.catalog.model import Bases, Snapshot
from careercli.views import figures
from careercli.views.blocks import Block, Items, Table, Text
from careercli.views.figures import Board
from careercli.views.side_by_side import side_by_side as table_of
from tests.builders import catalog, salary, snapshot, source


def board(*snapshots: Snapshot, leads: dict[str, str | None] | None = None, **fields: Any) -> Board:
    ids = list(dict.fromkeys(s.role for s in snapshots))
    comparison = compare(catalog(*snapshots, **fields), ids)
    titles = tuple(role.title for role in comparison.roles)
    return Board(comparison.roles, titles, comparison.sources, leads or {}, {})


def rows(blocks: tuple[Block, ...]) -> dict[str, list[str]]:
    """Return a table's rows by the text of their first cell."""
    table = blocks[0]
    assert isinstance(table, Table)
    return {row[0].text: [cell.text for cell in row[1:]] for row in table.rows}


def side_by_side(*snapshots: Snapshot, **fields: Any) -> dict[str, list[str]]:
    return rows(table_of(board(*snapshots, **fields)))


WHOLE: dict[str, Any] = {
    "openings": 1000,
    "remote": 0.07,
    "seniority": (0.18, 0.71, 0.11),
    "salary": salary(120_000, n=650, mean_low=93_000, mean_high=148_000, p10=40_000, p90=300_000),
    "skills": ("rag", "aws"),
}


def test_all_figures_stand_in_their_order() -> None:
    sources = (source(total_openings=4000),)
    empty = snapshot("beta")
    assert side_by_side(snapshot("alpha", **WHOLE), empty, sources=sources) == {
        "Open positions": ["1,000", "–"],
        "Share of all tracked": ["25%", "–"],
        "Average range": ["$93K–$148K", "–"],
        "10th percentile": ["$40K", "–"],
        "25th percentile": ["$100K", "–"],
        "Median": ["$120K", "–"],
        "Median, 95% interval": ["$117K–$123K", "–"],
        "75th percentile": ["$140K", "–"],
        "90th percentile": ["$300K", "–"],
        "Postings stating pay": ["650 (65%)", "–"],
        "Remote": ["7%", "–"],
        "Remote, 95% interval": ["5.6%–8.8%", "–"],
        "Senior / mid / entry": ["18 / 71 / 11%", "–"],
        "Top skill": ["Rag", "–"],
    }


def test_a_figure_that_nobody_has_is_left_out() -> None:
    shown = side_by_side(snapshot("alpha", openings=50), snapshot("beta", openings=40))
    assert list(shown) == ["Open positions"]


def test_only_a_sure_leader_is_marked() -> None:
    of = board(
        snapshot("alpha", **WHOLE), snapshot("beta", **WHOLE), leads={"pay": "beta", "remote": None}
    )
    shown = rows(table_of(of))
    assert shown["Median"] == ["$120K", "$120K *"]
    assert shown["Remote"] == ["7%", "7%"]


def test_the_mark_is_explained_where_it_is_used() -> None:
    given = snapshot("alpha", **WHOLE), snapshot("beta", **WHOLE)
    marked = table_of(board(*given, leads={"pay": "beta"}))
    legend = "* ahead, by more than chance explains (median)"
    assert marked[1] == Text(legend, "muted")
    assert len(table_of(board(*given))) == 1


def test_the_legend_names_the_rule_of_every_mark_once() -> None:
    leads: dict[str, str | None] = {"openings": "beta", "pay": "beta", "remote": "alpha"}
    of = board(snapshot("alpha", **WHOLE), snapshot("beta", **WHOLE), leads=leads)
    _, legend = table_of(of._replace(leads=leads | {"fit": "beta"}, yours={"beta": 1}))
    assert legend == Text(
        "* ahead, by a quarter or more (openings), "
        "by more than chance explains (median, remote), "
        "by any margin (what you cover)",
        "muted",
    )


def test_thin_figures_are_marked_and_the_mark_is_explained() -> None:
    thin = WHOLE | {"openings": 9, "salary": salary(120_000, n=5)}
    blocks = table_of(board(snapshot("alpha", **thin), snapshot("beta", **WHOLE)))
    shown = rows(blocks)
    for figure in ("Open positions", "Median", "25th percentile", "Remote", "Senior / mid / entry"):
        assert shown[figure][0].endswith(" (thin)")
        assert not shown[figure][1].endswith(" (thin)")
    assert blocks[1] == Text("thin: rests on fewer than 30 postings", "muted")


def test_across_sources_each_column_names_its_own() -> None:
    shown = side_by_side(snapshot("alpha", openings=50), snapshot("beta", "board", openings=40))
    assert shown["Source"] == ["Tracker", "Board"]


def test_each_column_has_the_currency_of_its_source() -> None:
    shown = side_by_side(
        snapshot("alpha", salary=salary(100_000)),
        snapshot("beta", "board", salary=salary(100_000)),
        sources=(source(), source("board", currency="EUR")),
    )
    assert shown["Median"] == ["$100K", "€100K"]


def test_a_salary_has_one_bar_for_the_quartiles_and_one_for_the_average_range() -> None:
    blocks = figures.salary(board(snapshot("alpha", **WHOLE), snapshot("beta")))
    table, legend, _ = blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Alpha", "p25–p75", "", "$100K–$140K, median $120K"],
        ["", "average range", "", "$93K–$148K"],
    ]
    assert all(row[2].bar for row in table.rows)
    assert legend == Text(
        "All bars run from $93,000 to $148,000 a year; the mark is the median.", "muted"
    )


def test_an_average_range_alone_carries_the_name_of_its_role() -> None:
    pay = salary(1, p25=None, p75=None, mean_low=1000, mean_high=9000)._replace(median=None)
    table, *_ = figures.salary(board(snapshot("alpha", salary=pay), snapshot("beta")))
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0]] == ["Alpha", "average range", "", "$1K–$9K"]


def test_money_of_two_currencies_is_not_drawn_on_one_scale() -> None:
    blocks = figures.salary(
        board(
            snapshot("alpha", salary=salary(100_000)),
            snapshot("beta", "board", salary=salary(100_000)),
            sources=(source(), source("board", currency="EUR")),
        )
    )
    table, intervals = blocks
    assert isinstance(table, Table)
    assert [row[2].bar for row in table.rows] == [None, None]
    assert isinstance(intervals, Text)
    assert intervals.text.startswith("95% interval of the median: ")


def test_employers_stand_with_their_part_of_the_openings() -> None:
    companies = (("Acme", 250), ("Bolt", 5))
    given = snapshot("alpha", openings=1000, companies=companies)
    table, *_ = figures.hiring(board(given, snapshot("beta")))
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Alpha", "Acme", "250", "25%"],
        ["", "Bolt", "5", "0.5%"],
    ]


def test_an_employers_part_of_an_unknown_number_is_absent() -> None:
    given = snapshot("alpha", companies=(("Acme", 250),))
    table, *_ = figures.hiring(board(given, snapshot("beta")))
    assert isinstance(table, Table)
    assert table.rows[0][-1].text == "–"


def test_the_places_are_listed_in_the_order_of_the_source() -> None:
    given = snapshot("alpha", metros=("Oslo", "Rome"))
    assert figures.hiring(board(given, snapshot("beta"))) == (
        Items(("Alpha: Oslo and Rome.",), "Places that the source names first"),
    )


@pytest.mark.parametrize("section", [figures.salary, figures.seniority, figures.hiring])
def test_a_section_without_figures_is_empty(section: Any) -> None:
    assert section(board(snapshot("alpha"), snapshot("beta"))) == ()


@pytest.mark.parametrize(
    ("entry", "openings", "text"),
    [
        (0.11, 23_752, "11% of the postings are entry level, about 2,600 of 23,752 openings."),
        (0.0, 138, "none of the 138 openings is counted as entry level."),
        (0.5, 8, "50% (thin) of the postings are entry level, about 4 of 8 openings."),
        (0.02, 8, "2% (thin) of the postings are entry level, fewer than 1 of 8 openings."),
        (0.11, None, "11% of the postings are entry level."),
        (0.0, None, "0% of the postings are entry level."),
    ],
)
def test_a_beginner_is_told_how_many_openings_there_are(
    entry: float, openings: int | None, text: str
) -> None:
    mix = (0.3, 0.7 - entry, entry)
    of = board(snapshot("alpha", seniority=mix, openings=openings), snapshot("beta"))
    assert figures.beginner(of.figures[0]) == text


def test_the_mix_names_its_three_shares() -> None:
    table, _ = figures.seniority(board(snapshot("alpha", **WHOLE), snapshot("beta")))
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0]] == ["Alpha", "", "18 / 71 / 11%"]
    assert table.key == ("senior", "mid", "entry")


PART: dict[str, Any] = WHOLE | {"bases": Bases(remote=212, seniority=800, skills=990)}


def test_what_a_share_is_over_stands_where_that_is_not_all() -> None:
    shown = side_by_side(snapshot("alpha", **PART), snapshot("beta", **WHOLE))
    assert shown["Remote known for"] == ["212 of 1,000", "–"]
    assert shown["Level known for"] == ["800 of 1,000", "–"]
    assert shown["Skills known for"] == ["990 of 1,000", "–"]
    assert shown["Remote, 95% interval"] == ["4.3%–11.3%", "5.6%–8.8%"]


def test_shares_are_thin_by_what_they_are_over() -> None:
    few = WHOLE | {"bases": Bases(remote=29, seniority=30)}
    shown = side_by_side(snapshot("alpha", **few), snapshot("beta", **WHOLE))
    assert shown["Remote"] == ["7% (thin)", "7%"]
    assert shown["Senior / mid / entry"][0] == "18 / 71 / 11%"


def test_of_salary_rows_shares_are_over_those_that_pay_rests_on() -> None:
    sources = (source(kind="salary rows"),)
    rows_: dict[str, Any] = {"salary": salary(120_000, n=650), "remote": 0.1}
    whole = snapshot("alpha", **rows_, bases=Bases(remote=650))
    part = snapshot("beta", **rows_, bases=Bases(remote=600))
    shown = side_by_side(whole, part, sources=sources)
    assert shown["Pay rests on"] == ["650", "650"]
    assert shown["Remote known for"] == ["–", "600 of 650"]


def test_the_interval_of_a_median_is_given_or_computed_and_stands_below_the_figures() -> None:
    """1.96 × 1.2533 × 40,000 / 1.349 / √400 is 3,642."""
    pay = salary(120_000, median_low=118_000, median_high=125_000)
    given = snapshot("alpha", salary=pay), snapshot("beta", salary=salary(120_000))
    assert side_by_side(*given)["Median, 95% interval"] == ["$118K–$125K", "$116K–$124K"]
    *_, last = figures.salary(board(*given))
    said = "95% interval of the median: Alpha $118K–$125K and Beta $116K–$124K."
    assert last == Text(said, "muted")


def test_a_beginner_is_told_of_the_openings_whose_level_is_known() -> None:
    of = board(snapshot("alpha", **PART), snapshot("beta"))
    assert figures.beginner(of.figures[0]) == (
        "11% of the postings whose level is known are entry level, about 88 of 800 openings."
    )
