from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.lines import LineIndex

TEXT = dedent('''\
    # a comment
    [[source]]
    id = "tracker"
    name = """
    id = "not a field"
    [[role]]
    """

    [[source.caveats]]
    text = "first"

    [[source.caveats]]
    text = "second"

    [[ role ]]  # the first
    id = "a"
    getting_in = [
      "title = this is text",
      "[[role]]",
    ]
    title = "A"

    [[role]]
    id = "b"
    focus = \'\'\'
    title = no
    \'\'\'
    title = "B"

    [[snapshot]]
    role = "a"
    salary.median = 1
    salary.n = 2

    [[snapshot]]
    role = "b"
    [snapshot.seniority]
    senior = 0.5
    [snapshot.salary]
    median = 1
    ''')


@pytest.mark.parametrize(
    ("table", "index", "field", "line"),
    [
        pytest.param("source", 0, "", 2, id="a record"),
        pytest.param("role", 0, "", 15, id="a record with spaces in its header"),
        pytest.param("role", 1, "", 23, id="the second record"),
        pytest.param("source", 0, "id", 3, id="a field"),
        pytest.param("source", 0, "name", 4, id="a field of several lines, at its first"),
        pytest.param("role", 0, "getting_in", 17, id="an array of several lines, at its first"),
        pytest.param("role", 0, "getting_in.1", 17, id="an item of an array, at the array"),
        pytest.param("role", 0, "title", 21, id="a field after an array that quotes one"),
        pytest.param("role", 1, "title", 28, id="a field after a string that quotes one"),
        pytest.param("source", 0, "caveats.0.text", 9, id="an array of subtables"),
        pytest.param("snapshot", 0, "salary.median", 32, id="a dotted field"),
        pytest.param("snapshot", 1, "seniority.mid", 37, id="a subtable"),
        pytest.param("snapshot", 1, "salary", 39, id="a second subtable"),
        pytest.param("role", 0, "focus", 15, id="an absent field, at the record"),
    ],
)
def test_a_field_has_its_line(table: str, index: int, field: str, line: int) -> None:
    assert LineIndex(TEXT).find(table, index, field) == line


def test_a_record_that_is_not_there_has_no_line() -> None:
    assert LineIndex(TEXT).find("role", 2, "id") is None
    assert LineIndex("").find("role", 0, "id") is None


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [("a = 1\nb = 2\n", "b", 2), ("\n[[roles]]\n", "roles", 2), ("a = 1\n", "b", None)],
)
def test_a_key_at_the_top_has_its_line(text: str, key: str, line: int | None) -> None:
    assert LineIndex(text).top_level(key) == line


def test_a_single_table_at_the_top_has_its_line() -> None:
    assert LineIndex('[source]\nid = "x"\n').top_level("source") == 1


@pytest.mark.parametrize("line", ['# """ is how long texts begin', "a = \"three quotes: '''\""])
def test_three_quotes_that_open_nothing_do_not_hide_what_follows(line: str) -> None:
    assert LineIndex(f'{line}\n[[role]]\nid = "a"\n').find("role", 0, "id") == 3


def test_a_field_of_a_subtable_is_not_the_records_own() -> None:
    text = '[[skill]]\nname = "A"\n[[skill.near]]\nid = "b"\n'
    assert LineIndex(text).find("skill", 0, "id") == 1


def test_a_quoted_header_counts_as_a_record() -> None:
    text = '[["role"]]\nid = "a"\n[[role]]\nid = "b"\n'
    assert LineIndex(text).find("role", 1, "id") == 4


def test_an_array_inside_an_array_is_no_header() -> None:
    text = '[[snapshot]]\ncompanies = [\n  ["A"],\n]\nremote = 7\n'
    assert LineIndex(text).find("snapshot", 0, "remote") == 5


@given(st.text(alphabet="[]=.\"'ab \n#"), st.text(max_size=3))
def test_a_line_lies_within_the_text(text: str, field: str) -> None:
    line = LineIndex(text).find("a", 0, field)
    assert line is None or 1 <= line <= text.count("\n") + 1
