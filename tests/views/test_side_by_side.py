"""Counted figures measure by measure, roles beside each other."""

from typing import Any

from careercli.catalog.model import Bases, Snapshot
from careercli.views.side_by_side import side_by_side as table_of
from tests.builders import make_salary, make_snapshot, make_source
from tests.views.boards import PART, WHOLE, board, rows
from tests.views.reading import below


def side_by_side(*snapshots: Snapshot, **fields: Any) -> dict[str, list[str]]:
    return rows(table_of(board(*snapshots, **fields)))


def test_all_figures_stand_in_their_order() -> None:
    sources = (make_source(total_openings=4000),)
    empty = make_snapshot("beta")
    assert side_by_side(make_snapshot("alpha", **WHOLE), empty, sources=sources) == {
        "Openings": ["1,000", "–"],
        "Share of all tracked": ["25.0%", "–"],
        "Average range": ["$93K–$148K", "–"],
        "10th percentile": ["$40K", "–"],
        "25th percentile": ["$100K", "–"],
        "Median": ["$120K", "–"],
        "Median, 95% interval": ["$117K–$123K", "–"],
        "75th percentile": ["$140K", "–"],
        "90th percentile": ["$300K", "–"],
        "Pay rests on": ["650 (65%)", "–"],
        "Remote": ["7%", "–"],
        "Remote, 95% interval": ["5.6%–8.8%", "–"],
        "Senior / mid / entry": ["18 / 71 / 11%", "–"],
        "Top skill": ["Rag", "–"],
    }


def test_a_figure_that_nobody_has_is_left_out() -> None:
    shown = side_by_side(make_snapshot("alpha", openings=50), make_snapshot("beta", openings=40))
    assert list(shown) == ["Openings"]


def test_thin_figures_are_marked_and_the_mark_is_explained() -> None:
    thin = WHOLE | {"openings": 9, "salary": make_salary(120_000, n=5)}
    blocks = table_of(board(make_snapshot("alpha", **thin), make_snapshot("beta", **WHOLE)))
    shown = rows(blocks)
    for figure in ("Openings", "Median", "25th percentile", "Remote", "Senior / mid / entry"):
        assert shown[figure][0].endswith("†")
        assert not shown[figure][1].endswith("†")
    assert below(blocks[1]) == "† rests on fewer than 30."


def test_across_sources_each_column_names_its_own() -> None:
    shown = side_by_side(
        make_snapshot("alpha", openings=50), make_snapshot("beta", "board", openings=40)
    )
    assert shown["Source"] == ["tracker", "board"]


def test_each_column_has_the_currency_of_its_source() -> None:
    shown = side_by_side(
        make_snapshot("alpha", salary=make_salary(100_000)),
        make_snapshot("beta", "board", salary=make_salary(100_000)),
        sources=(make_source(), make_source("board", currency="EUR")),
    )
    assert shown["Median"] == ["$100K", "€100K"]


def test_what_a_share_is_over_stands_where_that_is_not_all() -> None:
    shown = side_by_side(make_snapshot("alpha", **PART), make_snapshot("beta", **WHOLE))
    assert shown["Remote known for"] == ["212 of 1,000", "–"]
    assert shown["Level known for"] == ["800 of 1,000", "–"]
    assert shown["Skills known for"] == ["990 of 1,000", "–"]
    assert shown["Remote, 95% interval"] == ["4.3%–11.3%", "5.6%–8.8%"]


def test_shares_are_thin_by_what_they_are_over() -> None:
    few = WHOLE | {"bases": Bases(remote=29, seniority=30)}
    shown = side_by_side(make_snapshot("alpha", **few), make_snapshot("beta", **WHOLE))
    assert shown["Remote"] == ["7%†", "7%"]
    assert shown["Senior / mid / entry"][0] == "18 / 71 / 11%"


def test_of_salary_rows_shares_are_over_those_that_pay_rests_on() -> None:
    sources = (make_source(kind="salary rows"),)
    rows_: dict[str, Any] = {"salary": make_salary(120_000, n=650), "remote": 0.1}
    whole = make_snapshot("alpha", **rows_, bases=Bases(remote=650))
    part = make_snapshot("beta", **rows_, bases=Bases(remote=600))
    shown = side_by_side(whole, part, sources=sources)
    assert shown["Pay rests on"] == ["650", "650"]
    assert shown["Remote known for"] == ["–", "600 of 650"]
