"""Which sections a comparison has, and what stands around them."""

from collections.abc import Collection
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.catalog.model import Caveat, Snapshot
from careercli.views.blocks import Page, Section, Table, Text, sentence_text
from careercli.views.compare.page import FIRST_SCREEN, SECTION_NAMES, page
from tests.builders import make_catalog, make_role, make_salary, make_snapshot, make_source
from tests.views.compare.made_up import compared

EDITORIAL: dict[str, Any] = {
    "ladder": ("Senior", "Staff"),
    "getting_in": ("Start small.",),
    "demand": ("Steady.",),
    "week": ("You answer questions.",),
    "feeder_roles": ("Developer", "Analyst"),
}
COUNTED: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": make_salary(100_000),
    "skills": ("p", "q"),
    "companies": (("Acme", 50),),
}


def made(*snapshots: Snapshot, names: Collection[str] = SECTION_NAMES, **fields: Any) -> Page:
    return page(compared(*snapshots, **fields), names)


def names(of: Page) -> list[str]:
    return [section.name for section in of.sections]


def section(of: Page, name: str) -> Section:
    return next(s for s in of.sections if s.name == name)


def test_a_comparison_with_all_figures_and_texts_has_all_sections_in_their_order() -> None:
    roles = (make_role("alpha", **EDITORIAL), make_role("beta", **EDITORIAL), make_role("gamma"))
    snapshots = [make_snapshot(r.id, **COUNTED) for r in roles]
    other = make_snapshot("alpha", "board", openings=5)
    comparison = compare(
        make_catalog(*snapshots, other, roles=roles), ["alpha", "beta"], known=["p"]
    )
    assert tuple(names(page(comparison, SECTION_NAMES))) == SECTION_NAMES


def test_without_your_skills_nothing_is_said_of_where_you_stand() -> None:
    of = made(make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED))
    assert "you" not in names(of)


def test_sections_stand_in_their_fixed_order_whatever_was_asked_first() -> None:
    asked = ["salary", "verdict", "salary"]
    of = made(make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED), names=asked)
    assert names(of) == ["verdict", "salary"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"openings": 500}, {"verdict", "side-by-side", "questions"}),
        ({"remote": 0.1}, {"verdict", "side-by-side"}),
        ({"skills": ("p",)}, {"verdict", "side-by-side", "skills", "switching", "questions"}),
        ({"salary": make_salary(9)}, {"verdict", "side-by-side", "salary", "questions"}),
        (
            {"seniority": (0.3, 0.6, 0.1)},
            {"verdict", "side-by-side", "seniority"},
        ),
        ({"openings": 500, "companies": (("Acme", 5),)},
         {"verdict", "side-by-side", "hiring", "questions"}),
    ],
)  # fmt: skip
def test_sections_without_data_are_left_out(given: dict[str, Any], kept: set[str]) -> None:
    of = made(make_snapshot("alpha", **given), make_snapshot("beta", **given))
    assert set(names(of)) - {"care"} == kept


def test_side_by_side_is_left_out_where_no_figure_is_known() -> None:
    given: dict[str, Any] = {"companies": (("Acme", 5),)}
    assert "side-by-side" not in names(
        made(make_snapshot("alpha", **given), make_snapshot("beta", **given))
    )


def test_salary_is_left_out_where_there_is_nothing_to_draw() -> None:
    given: dict[str, Any] = {"salary": make_salary(9, p25=None, p75=None)._replace(median=None)}
    assert "salary" not in names(
        made(make_snapshot("alpha", **given), make_snapshot("beta", **given))
    )


def test_without_a_verdict_what_to_read_with_care_comes_last() -> None:
    caveats = (Caveat("Medians run high.", ("pay",)),)
    snapshots = (make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED))
    of = made(*snapshots, names=["salary"], sources=(make_source(caveats=caveats),))
    assert names(of) == ["salary", "care"]


def test_care_is_told_only_for_what_the_shown_sections_are_about() -> None:
    caveats = (Caveat("Medians run high.", ("pay",)),)
    snapshots = (make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED))
    of = made(*snapshots, names=["skills", "week"], sources=(make_source(caveats=caveats),))
    assert "care" not in names(of)


def test_the_next_commands_are_on_the_same_data() -> None:
    snapshots = (make_snapshot(id_, skills="pq") for id_ in ("alpha", "beta", "gamma"))
    comparison = compare(make_catalog(*snapshots), ["alpha", "beta"])
    of = page(comparison, ["related"], options=("--source", "tracker"))
    (table,) = section(of, "related").blocks
    assert isinstance(table, Table)
    assert [row[0].text for row in table.rows] == [
        "careercli compare alpha gamma --source tracker",
        "careercli compare beta gamma --source tracker",
    ]
    assert [sentence_text(step) for step in of.outro] == [
        "More: careercli compare alpha beta --full --source tracker",
        "Yours: careercli me add p",
    ]


def test_the_first_screen_is_the_answer_and_one_section_without_a_title() -> None:
    of = made(
        make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED), names=FIRST_SCREEN
    )
    assert [(part.name, part.title) for part in of.sections] == [("verdict", "")]
    assert str(of.intro[0]).startswith("No clear winner: pay, openings, remote work and entry")


def test_the_title_of_two_roles_gives_them_their_letters() -> None:
    snapshots = [make_snapshot(id_, openings=5) for id_ in ("alpha", "beta", "gamma")]
    assert made(*snapshots[:2]).title == "A: Alpha · B: Beta"
    assert made(*snapshots).title == "3 roles"


def test_sections_with_details_name_the_source_of_their_figures() -> None:
    of = made(make_snapshot("alpha", **COUNTED), make_snapshot("beta", **COUNTED), names=["salary"])
    assert [str(line)[:16] for line in of.intro] == ["Source: tracker "]


def test_the_full_page_does_not_offer_itself() -> None:
    of = made(make_snapshot("alpha", openings=5), make_snapshot("beta", openings=5))
    assert [sentence_text(step) for step in of.outro] == ["One role in full: careercli show alpha"]


def test_the_career_path_ends_with_the_feeder_roles_that_all_share() -> None:
    other = EDITORIAL | {"feeder_roles": ("Analyst", "Teacher")}
    roles = (make_role("alpha", **EDITORIAL), make_role("beta", **other))
    comparison = compare(make_catalog(roles=roles), ["alpha", "beta"])
    *_, last = section(page(comparison, ["path"]), "path").blocks
    assert last == Text("Feeder roles they share: Analyst.", "strong")


def test_the_gaps_name_the_highest_the_lowest_and_how_sure_the_median_is() -> None:
    of = made(
        make_snapshot("alpha", salary=make_salary(120_000, n=5)),
        make_snapshot("beta", salary=make_salary(100_000, p75=None)),
    )
    table = next(
        block
        for block in section(of, "salary").blocks
        if isinstance(block, Table) and block.columns[0].title == "Measure"
    )
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Median", "Alpha $120K", "Beta $100K", "$20K (20%)", "unknown"],
        ["25th percentile", "Alpha $100K", "Beta $80K", "$20K (25%)", "–"],
    ]
    assert [cell.marks for cell in table.rows[0]] == [(), ("thin",), (), (), ()]
