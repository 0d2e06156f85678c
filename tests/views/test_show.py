"""Everything known of one role."""

from typing import Any

from careercli.analysis.show import show
from careercli.catalog.model import Catalog, Caveat, SkillRemark
from careercli.views.blocks import Items, Page, Section, Table
from careercli.views.show.document import document
from careercli.views.show.page import page
from tests.builders import SHIPPED, catalog, role, salary, snapshot, source
from tests.views import bundled

WHOLE: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": salary(100_000),
    "skills": ("p", "q"),
    "companies": (("Acme", 50),),
}


def made(of: Catalog, name: str = "alpha") -> Page:
    return page(show(of, name))


def section(of: Page, name: str) -> Section:
    return next(s for s in of.sections if s.name == name)


def test_a_role_with_all_figures_and_texts_has_all_sections() -> None:
    assert [s.name for s in bundled.show_page("ml-engineer").sections] == [
        "figures",
        "care",
        "others",
        "salary",
        "seniority",
        "skills",
        "hiring",
        "path",
        "getting-in",
        "market",
        "week",
        "related",
    ]


def test_sections_without_data_are_left_out() -> None:
    of = made(catalog(snapshot("alpha", openings=500)))
    assert [s.name for s in of.sections] == ["figures", "care"]


def test_a_role_that_no_source_covers_shows_its_texts() -> None:
    of = made(catalog(roles=(role("alpha", week=("You plan.",)),)))
    assert [s.name for s in of.sections] == ["care", "week"]


def test_the_title_gives_the_id_that_commands_take() -> None:
    assert made(catalog(snapshot("alpha"))).title == "Alpha (alpha)"


def test_focus_aliases_and_the_first_source_stand_above() -> None:
    roles = (role("alpha", focus="You plan.", aliases=("al", "a1")),)
    of = made(catalog(snapshot("alpha"), snapshot("alpha", "board"), roles=roles))
    assert of.intro == (
        "You plan.",
        "Also known as al and a1.",
        "Source: Tracker (postings, undated, USD).",
    )


def test_the_first_source_stands_in_full_and_the_others_in_a_row_each() -> None:
    given = snapshot("alpha", **WHOLE), snapshot("alpha", "board", openings=40)
    of = made(catalog(*given))
    figures, *_ = section(of, "figures").blocks
    others, *_ = section(of, "others").blocks
    assert isinstance(figures, Table)
    assert isinstance(others, Table)
    assert [cell.text for cell in figures.rows[0]] == ["Open positions", "500"]
    assert [[cell.text for cell in row] for row in others.rows] == [["Board", "40"]]


def test_what_the_first_source_did_not_count_is_shown_from_the_first_that_did() -> None:
    given = snapshot("alpha", openings=50), snapshot("alpha", "board", **WHOLE)
    of = made(catalog(*given))
    for name in ("skills", "hiring"):
        table = section(of, name).blocks[0]
        assert isinstance(table, Table)
        texts = [c.title for c in table.columns] + [c.text for row in table.rows for c in row]
        assert "Alpha, Board" in texts, name


def test_another_source_in_full_is_one_command_away() -> None:
    given = snapshot("alpha", openings=50), snapshot("alpha", "board", openings=40)
    assert made(catalog(*given)).outro == (
        "Another source in full: careercli show alpha --source board",
        "All roles: careercli roles",
    )


def test_no_column_repeats_the_source_in_a_row() -> None:
    given = snapshot("alpha", openings=50), snapshot("alpha", "board", openings=40)
    table, *_ = section(made(catalog(*given)), "figures").blocks
    assert isinstance(table, Table)
    assert [row[0].text for row in table.rows] == ["Open positions"]


def test_a_note_names_the_source_that_it_is_about() -> None:
    given = snapshot("alpha", **WHOLE | {"remote": None}), snapshot("alpha", "board", **WHOLE)
    (items,) = section(made(catalog(*given)), "care").blocks
    assert items == Items(("Alpha: Tracker gives no figure for the remote share.",))


def test_notes_on_sources_that_are_not_shown_in_full_are_in_the_document_alone() -> None:
    given = snapshot("alpha", **WHOLE), snapshot("alpha", "board", **WHOLE | {"remote": None})
    profile = show(catalog(*given), "alpha")
    assert document(profile).notes == ("Alpha: Board gives no figure for the remote share.",)
    assert "care" not in [s.name for s in page(profile).sections]


def test_caveats_and_remarks_of_the_source_are_told() -> None:
    sources = (
        source(
            caveats=(Caveat("Medians run high.", ("pay",)),),
            doubtful=(SkillRemark("p", "counted inside words"),),
        ),
    )
    of = made(catalog(snapshot("alpha", **WHOLE), sources=sources))
    assert section(of, "care").blocks == (Items(("Medians run high.",)),)
    assert section(of, "skills").blocks[-1] == Items(("P (doubtful): counted inside words.",))


def test_all_skills_are_listed_and_not_only_the_top_eight() -> None:
    table = section(made(catalog(snapshot("alpha", skills="abcdefghij"))), "skills").blocks[0]
    assert isinstance(table, Table)
    assert len(table.rows) == 10


def test_close_roles_are_offered_as_commands() -> None:
    given = snapshot("alpha", skills="pq"), snapshot("beta", skills="px")
    (table,) = section(made(catalog(*given)), "related").blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["careercli compare alpha beta", "1 of 2 skills shared"]
    ]


def test_the_next_commands_are_on_the_same_data() -> None:
    given = snapshot("alpha", skills="pq"), snapshot("beta", skills="px")
    profile = show(catalog(*given), "alpha")
    of = page(profile, " --catalog own.toml")
    (table,) = section(of, "related").blocks
    assert isinstance(table, Table)
    assert table.rows[0][0].text == "careercli compare alpha beta --catalog own.toml"
    assert of.outro == ("All roles: careercli roles --catalog own.toml",)
    (related,) = document(profile, " --catalog own.toml").related
    assert related.command == "careercli compare alpha beta --catalog own.toml"


def test_the_document_has_the_role_once_for_every_source() -> None:
    given = snapshot("alpha", openings=50), snapshot("alpha", "board", openings=40)
    made_document = document(show(catalog(*given), "alpha"))
    assert (made_document.schema, made_document.id) == ("careercli/show/1", "alpha")
    assert made_document.source is None
    assert [(r.source, r.openings) for r in made_document.roles] == [("tracker", 50), ("board", 40)]


def test_the_page_and_the_document_carry_the_same_notes() -> None:
    profile = show(SHIPPED, "prompt-engineer", "ai-market-pulse")
    written = bundled.texts(page(profile))
    assert document(profile).notes
    assert set(document(profile).notes) <= set(written)


def test_close_roles_are_offered_at_the_source_that_counted_their_skills() -> None:
    given = [snapshot(id_, openings=50) for id_ in ("alpha", "beta")]
    skilled = [snapshot(id_, "board", skills="pq") for id_ in ("alpha", "beta")]
    profile = show(catalog(*given, *skilled), "alpha")
    (related,) = document(profile).related
    assert related.command == "careercli compare alpha beta --source board"
