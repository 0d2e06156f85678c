"""The first screen of three to six roles."""

from typing import Any

from careercli.views.blocks import Table, Text
from careercli.views.compare.many import answer, carry_over, figures
from tests.builders import make_salary, make_snapshot
from tests.views.compare.made_up import compared

# Medians of 400 with quartiles 40,000 apart have intervals of ± 1.96 × 1,858 = 3,642.
THREE = tuple(
    make_snapshot(role, openings=openings, remote=remote, salary=make_salary(median), skills=skills)
    for role, openings, remote, median, skills in (
        ("alpha", 100, 0.2, 100_000, "pq"),
        ("beta", 200, 0.3, 150_000, "px"),
        ("gamma", 20, 0.5, 120_000, "xy"),
    )
)


def rows(blocks: tuple[Any, ...]) -> list[list[str]]:
    table = next(block for block in blocks if isinstance(block, Table))
    return [
        [cell.text + "".join(f" {mark}" for mark in cell.marks) for cell in row]
        for row in table.rows
    ]


def test_the_answer_says_who_leads_and_against_how_many() -> None:
    assert answer(compared(*THREE)) == (
        "Pay: Beta leads, by one source against 2 of 2. Openings: Beta leads, by one source "
        "against 1 and leaning against 1 of 2. Remote work: no role leads. Entry level: no "
        "source can judge it.",
        "tracker · postings, undated · USD a year",
    )


def test_the_roles_are_rows_the_best_paid_first_without_what_nobody_counts() -> None:
    # Nobody gives the mix of seniority, so there is no column of entry level.
    assert rows(figures(compared(*THREE))) == [
        ["1 Beta", "$150K", "$146K–$154K", "400", "200", "30%", "–"],
        ["2 Gamma", "$120K", "$116K–$124K", "400", "20 thin", "50% thin", "1"],
        ["3 Alpha", "$100K", "$96K–$104K", "400", "100", "20%", "1 2"],
    ]


def test_what_carries_over_stands_in_the_row_of_where_one_comes_from() -> None:
    # By rank the two skills of a role weigh 8 and 7: p of p, q is 8 / 15 = 53 %.
    assert rows(carry_over(compared(*THREE))) == [
        ["1 Beta", "·", "53", "53"],
        ["2 Gamma", "47", "·", "0"],
        ["3 Alpha", "53", "0", "·"],
    ]


def test_a_role_whose_skills_nobody_counted_is_named_below_what_carries_over() -> None:
    bare = THREE[0]._replace(skills=())
    note = carry_over(compared(bare, *THREE[1:]))[1]
    assert note == Text("Skills not counted: Alpha.", "muted")
    assert len(carry_over(compared(*THREE))) == 1
