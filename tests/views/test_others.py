"""What other sources say, as tables."""

from datetime import date

from careercli.catalog.model import Bases, Caveat, Snapshot
from careercli.views.blocks import Items, Table
from careercli.views.compare.page import page
from careercli.views.others import RULE
from tests.builders import make_salary, make_snapshot, make_source
from tests.views.boards import drawn
from tests.views.compare.made_up import compared
from tests.views.reading import below

HERE = make_snapshot("alpha", openings=500), make_snapshot("beta", openings=400)


def rows(*snapshots: Snapshot) -> list[list[str]]:
    (section,) = page(compared(*HERE, *snapshots), ["others"]).sections
    table = section.blocks[0]
    assert isinstance(table, Table)
    return [[drawn(cell) for cell in row] for row in table.rows]


def test_each_source_has_a_row_for_each_figure_and_a_column_for_each_role() -> None:
    board = [
        make_snapshot(
            id_,
            "board",
            openings=300,
            remote=0.2,
            bases=Bases(remote=200),
            salary=make_salary(90_000),
        )
        for id_ in ("alpha", "beta")
    ]
    assert rows(*board) == [
        ["board", "Median pay", *["$90K"] * 2],
        ["", "95% interval", *["$86K–$94K"] * 2],
        ["", "p25–p75", *["$70K–$110K"] * 2],
        ["", "Pay rests on", *["400"] * 2],
        ["", "Remote", *["20%"] * 2],
        ["", "Remote known for", *["200"] * 2],
        ["", "Openings", *["300"] * 2],
    ]


def test_a_source_that_covers_one_role_leaves_the_other_absent() -> None:
    assert rows(make_snapshot("beta", "board", openings=300)) == [["board", "Openings", "–", "300"]]


def test_the_interval_of_the_median_is_the_sources_own_where_it_gives_one() -> None:
    pay = make_salary(90_000, median_low=88_000, median_high=93_000)
    assert rows(make_snapshot("alpha", "board", salary=pay))[1][2] == "$88K–$93K"


def test_an_interval_that_cannot_be_known_has_no_row() -> None:
    labels = [
        row[1] for row in rows(make_snapshot("alpha", "board", salary=make_salary(9, n=None)))
    ]
    assert labels == ["Median pay", "p25–p75"]


def test_what_was_counted_in_place_of_the_role_has_a_row() -> None:
    snapshot = make_snapshot("alpha", "board", openings=90, counted_as="Developers")
    assert rows(snapshot)[-1] == ["", "Counted as", "Developers", "–"]


def test_few_are_marked_thin_by_what_each_figure_rests_on() -> None:
    snapshot = make_snapshot(
        *("alpha", "board"),
        openings=90,
        remote=0.2,
        bases=Bases(remote=9),
        salary=make_salary(9, n=90),
    )
    thin = {row[1]: row[2].endswith("†") for row in rows(snapshot)}
    assert thin == {
        "Median pay": False,
        "95% interval": False,
        "p25–p75": False,
        "Pay rests on": False,
        "Remote": True,
        "Remote known for": False,
        "Openings": False,
    }


def test_below_stand_the_rule_and_who_counted_what() -> None:
    sources = (
        make_source(),
        make_source("board", kind="salary rows", percentile_basis="range middles"),
    )
    snapshot = make_snapshot(
        "alpha", "board", since=date(2024, 1, 1), as_of=date(2025, 6, 30), openings=9
    )
    (section,) = page(compared(*HERE, snapshot, sources=sources), ["others"]).sections
    assert below(section.blocks[1]) == f"† rests on fewer than 30. {RULE}"
    assert section.blocks[2:] == (
        Items(
            (
                "board (salary rows, 1 Jan 2024–30 Jun 2025, USD). "
                "Percentiles are over range middles.",
            ),
            "Who counted what",
        ),
    )


def test_caveats_of_sources_that_are_not_compared_stay_out() -> None:
    sources = (make_source(), make_source("board", caveats=(Caveat("Runs high.", ("pay",)),)))
    snapshot = make_snapshot("alpha", "board", salary=make_salary(90_000))
    sections = page(compared(*HERE, snapshot, sources=sources), ["others"]).sections
    assert [section.name for section in sections] == ["others"]
