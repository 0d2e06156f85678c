"""The titles of files of postings, as a page."""

from careercli.analysis.postings import TitleReading
from careercli.render import plain, terminal
from careercli.render.layout import Screen
from careercli.views.blocks import Page, Table, sentence_text
from careercli.views.market.page import MOST_TITLES, titles_page
from tests.views.boards import drawn

LONG = "Senior Machine Learning Engineer for Search, Ads and everything that we do beside them"


def reading(title: str, count: int, role: str | None = None) -> TitleReading:
    return TitleReading(title, count, role, None, "mid", None)


def rows(of: Page) -> list[list[str]]:
    table = of.sections[0].blocks[0]
    assert isinstance(table, Table)
    return [[drawn(cell) for cell in row] for row in table.rows]


def test_the_page_opens_with_how_many_postings_have_a_roles_title() -> None:
    of = titles_page([reading("A", 3, "alpha"), reading("B", 1)], ("jobs.csv",))
    assert of.intro == ("75% of 4 postings have a role's title; there are 2 distinct titles.",)
    assert rows(of) == [["3", "alpha", "mid", "–", "A"], ["1", "–", "mid", "–", "B"]]
    assert of.outro == ()


def test_only_the_most_frequent_titles_are_shown_and_how_to_see_all() -> None:
    titles = [reading(f"T{place}", 100 - place) for place in range(MOST_TITLES + 2)]
    of = titles_page(titles, ("my jobs.csv",))
    assert len(rows(of)) == MOST_TITLES
    (more,) = map(sentence_text, of.outro)
    assert more == "2 more: careercli market titles 'my jobs.csv' --all"
    assert len(rows(titles_page(titles, ("my jobs.csv",), every=True))) == MOST_TITLES + 2


def test_a_title_is_one_row_cut_on_a_terminal_and_whole_in_a_pipe() -> None:
    of = titles_page([reading(LONG, 3, "ml-engineer")], ("jobs.csv",))
    on_terminal = terminal.render(of, Screen(60, False), color=False).splitlines()
    (row,) = (line for line in on_terminal if "ml-engineer" in line)
    assert row.endswith("…")
    assert len(row) <= 60
    assert LONG in plain.render(of, Screen(60, False))


def test_without_unicode_a_cut_ends_in_three_dots() -> None:
    of = titles_page([reading(LONG, 3, "ml-engineer")], ("jobs.csv",))
    text = terminal.render(of, Screen(60, ascii_only=True), color=False)
    assert "...\n" in text


def test_files_without_titles_have_no_table() -> None:
    assert titles_page([], ("jobs.csv",)).sections == ()
