"""Every format of an answer tells the same: the same roles, in the same order, the same figures."""

import json

import pytest

from careercli.answers.world import Answer
from careercli.render.formats import FORMATS, Output, endings, format_for, rendered
from careercli.views.blocks import Page
from tests.answers.numbers import strangers
from tests.render.documents import (
    ANSWERS,
    PAIRS,
    Html,
    compared,
    csv_rows,
    markdown_rows,
    numbers,
    shown_rows,
    tables,
)


def _assert_same(answer: Answer) -> None:
    page, document = answer.page(), answer.document()
    whole = (answer.report or answer.page)()
    assert markdown_rows(rendered("markdown", page, Output())) == shown_rows(page)
    html_rows = Html(rendered("html", whole, Output(command="careercli"))).rows
    assert html_rows == shown_rows(whole)
    in_json = list(numbers(json.loads(rendered("json", document, Output()))))
    in_csv = [float(row["value"]) for row in csv_rows(rendered("csv", document, Output()))]
    assert in_csv == in_json
    assert _values(whole) <= {round(n, 9) for n in in_json} | _lengths(document)


def _lengths(value: object) -> set[float]:
    """Return how long the lists of a document are, which pages count too."""
    if not isinstance(value, tuple):
        return set()
    inner = set().union(*map(_lengths, value))
    return inner if hasattr(value, "_fields") else {float(len(value))} | inner


def _values(page: Page) -> set[float]:
    cells = (cell for table in tables(page) for row in table.rows for cell in row)
    return {round(value.number, 9) for cell in cells for value in cell.values}


@pytest.mark.parametrize("name", ANSWERS)
def test_all_formats_of_an_answer_have_the_same_rows_and_figures(name: str) -> None:
    _assert_same(ANSWERS[name]())


@pytest.mark.parametrize("start", range(0, len(PAIRS), 20))
def test_all_formats_of_every_pair_have_the_same_rows_and_figures(start: int) -> None:
    for pair in PAIRS[start : start + 20]:
        _assert_same(compared(*pair))


def test_a_report_begins_with_the_rows_of_the_first_screen() -> None:
    for pair in PAIRS[::7]:
        answer = compared(*pair)
        assert answer.report is not None
        first = shown_rows(answer.page())
        assert shown_rows(answer.report())[: len(first)] == first


@pytest.mark.parametrize("pair", PAIRS[::9], ids="+".join)
def test_every_number_of_a_report_is_in_the_json(pair: tuple[str, str]) -> None:
    answer = compared(*pair)
    assert answer.report is not None
    assert strangers(answer._replace(page=answer.report)) == set()


def test_a_role_comes_before_another_in_csv_where_it_does_on_the_page() -> None:
    for pair in (("ml-engineer", "ai-swe"), ("ai-swe", "ml-engineer")):
        rows = csv_rows(rendered("csv", compared(*pair).document(), Output()))
        assert tuple(dict.fromkeys(row["role"] for row in rows if row["role"])) == pair


@pytest.mark.parametrize("known", FORMATS)
def test_a_format_is_known_by_every_one_of_its_endings(known: object) -> None:
    assert known in FORMATS
    for ending in endings():
        result = format_for(f"a.b{ending.upper()}")
        assert result is not None
        assert ending in result.endings
    assert format_for("csv") is None
