"""Where lines break: sentences at words, commands only where a shell can go on."""

import shlex

from hypothesis import given
from hypothesis import strategies as st

from careercli.render.layout import Screen, fit
from careercli.render.wrapping import cell_width, command_lines, prose, steps_lines
from careercli.views.blocks import Cell, Column, Command, Table, cells

SHOW = Command(("careercli", "show", "ml-engineer"))


def test_a_command_that_does_not_fit_behind_its_words_stands_below_them() -> None:
    step = ("One role in full: ", SHOW)
    assert prose(step, 80) == ["One role in full: careercli show ml-engineer"]
    assert prose(step, 40) == ["One role in full:", "  careercli show ml-engineer"]
    assert prose(step, 20) == [
        *("One role in full:", "  careercli show \\", "    ml-engineer"),
    ]


def test_words_behind_a_command_go_on_below_it() -> None:
    assert prose(("See ", SHOW, " for more"), 28) == [
        "See",
        "  careercli show ml-engineer",
        "for more",
    ]


def test_a_sentence_without_a_command_breaks_between_words() -> None:
    assert prose("Nothing to type here", 12) == ["Nothing to", "type here"]


@given(
    st.lists(st.text("ab '\"$\\-é", min_size=1, max_size=12), min_size=1, max_size=8),
    st.integers(min_value=10, max_value=60),
)
def test_a_command_can_be_pasted_at_any_width(words: list[str], width: int) -> None:
    lines = command_lines(Command(("careercli", *words)), width)
    pasted = "\n".join(lines).replace(" \\\n", " ")  # as a shell reads it
    assert shlex.split(pasted) == ["careercli", *words]


def test_next_steps_share_a_line_where_they_fit() -> None:
    steps = (("More: ", SHOW), "And more.")
    assert steps_lines(steps, 80) == ["More: careercli show ml-engineer   And more."]
    assert steps_lines(steps, 40) == ["More: careercli show ml-engineer", "And more."]
    assert steps_lines((), 40) == []


WIDE = Table(
    (Column("Role"), Column("Pay", spare=1), Column("Remote", spare=3), Column("Entry", spare=2)),
    (cells("ml-engineer", "$120K", "7%", "11%"), cells("ai-swe", "$235K", "8%", "2%")),
)


def test_columns_that_can_be_spared_go_first_and_are_named() -> None:
    assert fit(WIDE, Screen(40, ascii_only=False)).left_out == ()
    assert fit(WIDE, Screen(27, ascii_only=False)).left_out == ("Remote",)
    assert fit(WIDE, Screen(22, ascii_only=False)).left_out == ("Remote", "Entry")
    narrow = fit(WIDE, Screen(12, ascii_only=False))
    assert [column.title for column in narrow.table.columns] == ["Role"]
    assert [row[0].text for row in narrow.table.rows] == ["ml-engineer", "ai-swe"]


def test_the_sign_of_a_mark_takes_its_room() -> None:
    thin = Table((Column("Pay"),), ((Cell("$120K", marks=("thin", "doubtful")),),))
    fitted = fit(thin, Screen(40, ascii_only=False))
    assert fitted.table.rows[0][0].text == "$120K†?"
    assert fitted.widths == [7]


@given(st.lists(st.text("ab ", max_size=20), min_size=4, max_size=4), st.integers(10, 80))
def test_a_table_with_columns_to_spare_is_never_wider_than_the_screen(
    texts: list[str], width: int
) -> None:
    table = WIDE._replace(rows=(*WIDE.rows, cells(*texts)))
    fitted = fit(table, Screen(width, ascii_only=False))
    if fitted.widths is not None:
        assert sum(fitted.widths) + 2 * (len(fitted.widths) - 1) <= width
    assert max(map(cell_width, fitted.left_out), default=0) <= 6
