"""Everything known of one role."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.show import show
from careercli.catalog.model import Bases, Catalog, Caveat, SkillRemark, SkillShare
from careercli.render.layout import Screen
from careercli.render.plain import render
from careercli.views.blocks import Items, Page, Section, Table, sentence_text
from careercli.views.show.document import document
from careercli.views.show.page import SECTION_NAMES, page
from tests.builders import SHIPPED, make_catalog, make_role, make_salary, make_snapshot, make_source
from tests.views import bundled
from tests.views.boards import drawn

TODAY = date(2026, 11, 28)
WHOLE: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": make_salary(100_000),
    "skills": ("p", "q"),
    "companies": (("Acme", 50),),
}


def first(of: Catalog, name: str = "alpha") -> Page:
    return page(show(of, name), (), TODAY)


def whole(of: Catalog, name: str = "alpha") -> Page:
    return page(show(of, name), SECTION_NAMES, TODAY)


def section(of: Page, name: str) -> Section:
    return next(s for s in of.sections if s.name == name)


def table(of: Page, name: str, place: int = 0) -> list[list[str]]:
    block = [b for b in section(of, name).blocks if isinstance(b, Table)][place]
    return [[drawn(cell) for cell in row] for row in block.rows]


def text(of: Page) -> str:
    return " ".join(bundled.texts(of))


# --- the first screen -------------------------------------------------------------


def test_every_source_is_a_row_with_its_period_pay_and_n() -> None:
    half: dict[str, Any] = {"since": date(2026, 1, 1), "as_of": date(2026, 6, 30)}
    snapshots = make_snapshot("alpha", **WHOLE), make_snapshot("alpha", "board", openings=9, **half)
    of = first(make_catalog(*snapshots))
    assert [s.name for s in of.sections] == ["sources"]
    assert table(of, "sources") == [
        ["tracker", "undated", "$100K", "400", "10%", "10%", "500"],
        ["board", "1/26–6/26", "–", "–", "–", "–", "9†"],
    ]


def test_what_the_median_of_each_source_is_over_is_said() -> None:
    sources = (
        make_source(percentile_basis="range tops"),
        make_source("board", percentile_basis="wages"),
    )
    snapshots = make_snapshot("alpha", **WHOLE), make_snapshot("alpha", "board", openings=9)
    assert "Pay is a median. tracker: range tops." in text(
        first(make_catalog(*snapshots, sources=sources))
    )


def test_what_a_source_counted_in_place_of_the_role_is_said() -> None:
    snapshot = make_snapshot("alpha", openings=90, counted_as="Developers")
    assert "Alpha: the figures of tracker are those of Developers." in text(
        first(make_catalog(snapshot))
    )


def test_sources_over_a_year_old_are_named() -> None:
    old: dict[str, Any] = {"as_of": date(2024, 12, 31)}
    snapshots = (
        make_snapshot("alpha", openings=90, **old),
        make_snapshot("alpha", "board", openings=90),
    )
    assert "Over a year old: tracker." in text(first(make_catalog(*snapshots)))


def test_tools_are_those_of_the_source_with_shares_with_their_shares() -> None:
    shares = (SkillShare("x", 0.5), SkillShare("y", 0.25))
    counted = make_snapshot("alpha", "board", openings=90, skills=shares, bases=Bases(skills=80))
    of = first(make_catalog(make_snapshot("alpha", **WHOLE), counted))
    assert table(of, "sources", 1) == [["Tools", "X 50%, Y 25% (board)"]]


def test_a_tool_whose_count_is_in_doubt_is_marked_and_the_mark_explained() -> None:
    sources = (make_source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    of = first(make_catalog(make_snapshot("alpha", **WHOLE), sources=sources))
    assert table(of, "sources", 1) == [["Tools", "P?, Q (tracker)"]]
    assert "? count in doubt." in text(of)


def test_a_role_whose_skills_no_source_counted_says_so() -> None:
    of = first(make_catalog(make_snapshot("alpha", openings=90)))
    assert table(of, "sources", 1) == [["Tools", "not counted by tracker"]]


def test_a_role_that_no_source_counted_says_so() -> None:
    of = first(make_catalog(roles=(make_role("alpha", week=("You plan.",)),)))
    assert "No source has counted this role." in text(of)


def test_the_title_gives_the_id_and_the_focus_stands_below() -> None:
    of = first(make_catalog(make_snapshot("alpha"), roles=(make_role("alpha", focus="You plan."),)))
    assert (of.title, of.intro) == ("Alpha (alpha)", ("You plan.",))


def test_only_sections_that_have_anything_are_offered() -> None:
    of = page(
        show(make_catalog(make_snapshot("alpha", openings=90)), "alpha"),
        (),
        TODAY,
        ("--source", "x"),
    )
    assert [sentence_text(sentence) for sentence in of.outro] == [
        "More: careercli show alpha --full --source x",
        "or --section figures | others",
    ]


@pytest.mark.parametrize("role_id", bundled.IDS)
def test_the_first_screen_of_every_bundled_role_fits_24_lines_of_80_columns(role_id: str) -> None:
    lines = render(bundled.show_page(role_id), Screen(80, False)).splitlines()
    assert len(lines) <= 24


def test_at_40_columns_every_source_is_still_one_row() -> None:
    lines = render(bundled.show_page("ml-engineer"), Screen(40, False)).splitlines()
    assert "ai-market-pulse    $120K      7%" in lines


# --- sections ----------------------------------------------------------------------


def test_a_role_with_all_figures_and_texts_has_all_sections() -> None:
    names = [s.name for s in bundled.show_page("ml-engineer", full=True).sections]
    assert names == ["sources", *SECTION_NAMES, "care"]


def test_only_the_named_sections_are_shown_in_their_order() -> None:
    of = page(show(SHIPPED, "ml-engineer"), ("week", "salary"), TODAY)
    assert [s.name for s in of.sections] == ["salary", "week", "care"]
    assert of.intro == ()


def test_all_names_of_a_role_stand_in_the_title_of_the_whole_page() -> None:
    of = whole(
        make_catalog(make_snapshot("alpha"), roles=(make_role("alpha", aliases=("al", "a1")),))
    )
    assert of.title == "Alpha (alpha, al, a1)"


def test_the_figures_stand_source_beside_source() -> None:
    snapshots = make_snapshot("alpha", openings=50), make_snapshot("alpha", "board", openings=40)
    assert table(whole(make_catalog(*snapshots)), "figures")[0] == ["Openings", "50", "40"]


def test_more_than_three_sources_stand_in_two_tables() -> None:
    snapshots = [make_snapshot("alpha", name, openings=50) for name in ("a", "b", "c", "d")]
    of = whole(make_catalog(*snapshots))
    assert [len(table(of, "figures", place)[0]) for place in (0, 1)] == [4, 2]


def test_the_skills_are_those_of_the_source_whose_tools_lead_and_all_of_them() -> None:
    snapshots = (
        make_snapshot("alpha", openings=50),
        make_snapshot("alpha", "board", skills="abcdefghij"),
    )
    assert len(table(whole(make_catalog(*snapshots)), "skills")) == 10


def test_what_the_first_source_did_not_count_is_shown_from_the_first_that_did() -> None:
    snapshots = make_snapshot("alpha", openings=50), make_snapshot("alpha", "board", **WHOLE)
    assert table(whole(make_catalog(*snapshots)), "hiring") == [["board", "Acme", "50", "10%"]]


def test_a_note_names_the_source_and_only_what_bears_on_the_sections() -> None:
    sources = (
        make_source(caveats=(Caveat("Medians run high.", ("pay",)),)),
        make_source("board", caveats=(Caveat("Levels are guessed.", ("seniority",)),)),
    )
    snapshots = make_snapshot("alpha", **WHOLE), make_snapshot("alpha", "board", **WHOLE)
    profile = show(make_catalog(*snapshots, sources=sources), "alpha")
    for name, note in (
        ("salary", "At tracker: Medians run high."),
        ("seniority", "At board: Levels are guessed."),
    ):
        assert section(page(profile, (name,), TODAY), "care").blocks == (Items((note,)),)
    assert "care" not in [s.name for s in page(profile, ("week",), TODAY).sections]


def test_the_remarks_on_skills_stand_with_them() -> None:
    sources = (make_source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    of = whole(make_catalog(make_snapshot("alpha", **WHOLE), sources=sources))
    assert section(of, "skills").blocks[-1] == Items(("P (doubtful): counted inside words.",))


def test_close_roles_are_offered_as_commands_on_the_same_data() -> None:
    snapshots = make_snapshot("alpha", skills="pq"), make_snapshot("beta", skills="px")
    profile = show(make_catalog(*snapshots), "alpha")
    options = ("--catalog", "own.toml")
    of = page(profile, ("related",), TODAY, options)
    assert table(of, "related")[0][0] == "careercli compare alpha beta --catalog own.toml"
    (related,) = document(profile, options).related
    assert related.command == "careercli compare alpha beta --catalog own.toml"


# --- the document ------------------------------------------------------------------


def test_the_document_has_the_role_once_for_every_source() -> None:
    snapshots = make_snapshot("alpha", openings=50), make_snapshot("alpha", "board", openings=40)
    made_document = document(show(make_catalog(*snapshots), "alpha"))
    assert (made_document.schema, made_document.id) == ("careercli/show/1", "alpha")
    assert made_document.source is None
    assert [(r.source, r.openings) for r in made_document.roles] == [("tracker", 50), ("board", 40)]


def test_the_notes_of_the_page_are_in_the_document() -> None:
    profile = show(SHIPPED, "prompt-engineer", "ai-market-pulse")
    (items,) = section(page(profile, SECTION_NAMES, TODAY), "care").blocks
    assert isinstance(items, Items)
    assert items.items
    assert set(items.items) <= set(document(profile).notes)


def test_close_roles_are_offered_at_the_source_that_counted_their_skills() -> None:
    snapshots = [make_snapshot(id_, openings=50) for id_ in ("alpha", "beta")]
    skilled = [make_snapshot(id_, "board", skills="pq") for id_ in ("alpha", "beta")]
    profile = show(make_catalog(*snapshots, *skilled), "alpha")
    (related,) = document(profile).related
    assert related.command == "careercli compare alpha beta --source board"
