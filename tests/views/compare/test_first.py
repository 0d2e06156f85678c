"""The first screen of two roles."""

from datetime import date
from typing import Any

from careercli.catalog.model import Caveat, Seniority, SkillRemark
from careercli.render.formats import PIPE, rendered
from careercli.views.blocks import Table, Value
from careercli.views.compare.first import answer, matrix, tools, why
from careercli.views.compare.page import FIRST_SCREEN, page
from tests.builders import make_salary, make_snapshot, make_source
from tests.views.boards import drawn
from tests.views.compare.made_up import compared

COUNTED: dict[str, Any] = {"openings": 1000, "remote": 0.3, "seniority": (0.5, 0.4, 0.1)}
TWO = (
    make_snapshot("alpha", "one", **COUNTED, salary=make_salary(120_000), skills="pqr"),
    make_snapshot(
        "beta", "one", **COUNTED | {"remote": 0.1}, salary=make_salary(100_000), skills="pqx"
    ),
    make_snapshot("alpha", "two", openings=20, salary=make_salary(100_000)),
    make_snapshot("beta", "two", openings=400, salary=make_salary(130_000)),
)


def rows(*snapshots: Any, **fields: Any) -> dict[str, list[str]]:
    """The matrix, by the name of the row; marks stand behind their text."""
    table = matrix(compared(*snapshots, **fields))[0]
    assert isinstance(table, Table)
    return {row[0].text: [drawn(cell) for cell in row[1:]] for row in table.rows}


def test_the_answer_names_choices_first_and_then_what_does_not_decide() -> None:
    assert answer(compared(*TWO)) == (
        "Choose Alpha if you want to work remotely: 20 percentage points more at one, the only "
        "source that can tell. Sources contradict each other on pay; openings lean to Beta but "
        "rest on fewer than 30; "
        "entry level is even."
    )


def test_without_a_choice_the_answer_says_so() -> None:
    same = (make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED))
    assert answer(compared(*same)) == (
        "No clear winner: openings, remote work and entry level are even; no source can judge pay."
    )


def test_each_source_is_a_row_with_both_figures_and_how_they_stand() -> None:
    assert rows(*TWO) == {
        "Together": ["disputed", "leans to B", "A, one source", "even", "even"],
        "one": ["$120K > $100K", "1,000 ~ 1,000", "30% > 10%", "10% ~ 10%", "50% ~ 50%"],
        "two": ["$100K < $130K", "20† < 400", "–", "–", "–"],
    }


def test_a_cell_has_the_values_that_it_rounds() -> None:
    table = matrix(compared(*TWO))[0]
    assert isinstance(table, Table)
    pay = (Value(120_000, "money", "USD"), Value(100_000, "money", "USD"))
    assert table.rows[1][1].values == pay
    assert table.rows[1][3].values == (Value(0.3, "share"), Value(0.1, "share"))


def test_colour_says_how_sure_in_the_row_that_says_how_sure() -> None:
    table = matrix(compared(*TWO))[0]
    assert isinstance(table, Table)
    assert [cell.tone for cell in table.rows[0][1:]] == [
        *("doubtful", "plain", "sure", "muted", "muted"),
    ]


def test_below_the_table_stand_the_dates_of_the_sources_and_what_pay_rests_on() -> None:
    dated = TWO[0]._replace(since=date(2024, 1, 1), as_of=date(2025, 6, 30))
    other = TWO[1]._replace(since=date(2024, 1, 1), as_of=date(2025, 6, 30))
    _, legend = matrix(compared(dated, other, *TWO[2:]))
    assert legend.text == (  # type: ignore[union-attr]
        "A < > B: sure and large enough; ~ even; † rests on fewer than 30. "
        "When (pay, n): one 1/24–6/25 (400 / 400), two undated (400 / 400)."
    )


def test_a_source_whose_figures_are_of_different_dates_says_so_and_judges_nothing() -> None:
    old = TWO[0]._replace(as_of=date(2024, 1, 1))
    new = TWO[1]._replace(as_of=date(2025, 1, 1))
    comparison = compared(old, new)
    assert rows(old, new)["one"][0] == "$120K | $100K"
    assert "one dates differ" in str(matrix(comparison)[1].text)  # type: ignore[union-attr]


def test_tools_say_what_is_shared_and_what_carries_over_each_way() -> None:
    # p and q of p, q, r weigh 8 + 7 of 8 + 7 + 6: 71 %.
    assert [[cell.text for cell in row] for row in tools(compared(*TWO))[0].rows] == [  # type: ignore[union-attr]
        ["Tools", "2 of 3 shared (one): P, Q"],
        ["A → B", "71% carries over; learn X"],
        ["B → A", "71% carries over; learn R"],
    ]


def test_a_skill_in_doubt_has_a_question_mark() -> None:
    sources = (make_source("one", doubtful=(SkillRemark("p", "counted inside words"),)),)
    shared = tools(compared(*TWO, sources=sources))[0].rows[0][1].text  # type: ignore[union-attr]
    assert shared == "2 of 3 shared (one): P?, Q"


def test_a_dispute_is_explained_by_a_caveat_of_its_source() -> None:
    sources = (make_source("one", caveats=(Caveat("Medians run high.", ("pay",)),)),)
    assert [block.text for block in why(compared(*TWO, sources=sources))] == [  # type: ignore[union-attr]
        "Why pay may differ: one: Medians run high."
    ]


def test_without_a_dispute_nothing_is_explained() -> None:
    sources = (make_source("one", caveats=(Caveat("Medians run high.", ("pay",)),)),)
    assert why(compared(*TWO[:2], sources=sources)) == ()


def test_without_a_source_of_both_the_page_says_so() -> None:
    page_ = page(compared(TWO[0], TWO[3]), FIRST_SCREEN)
    text = rendered("text", page_, PIPE)
    assert "No source covers both roles." in text
    assert text.startswith("A: Alpha · B: Beta\nNo clear winner: no source can judge")


def test_the_senior_shares_are_compared_and_the_matrix_says_who_has_more() -> None:
    mixed = [s._replace(seniority=Seniority(*mix)) for s, mix in zip(TWO[:2], MIXES, strict=True)]
    assert rows(*mixed)["Together"][-1] == "A, one source"


MIXES = ((0.6, 0.3, 0.1), (0.4, 0.5, 0.1))


def test_whose_skills_nobody_counted_is_said_in_place_of_the_tools() -> None:
    pair = (make_snapshot("alpha", openings=90, skills="pq"), make_snapshot("beta", openings=90))
    (table,) = tools(compared(*pair))
    assert [[cell.text for cell in row] for row in table.rows] == [  # type: ignore[union-attr]
        ["Tools", "no source has counted the skills of Beta"],
    ]
