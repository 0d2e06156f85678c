"""Which sections a comparison has, and what stands around them."""

from collections.abc import Collection
from typing import Any

import pytest

from careercli.analysis.compare import compare
from careercli.catalog.model import Caveat, Snapshot
from careercli.views.blocks import Items, Page, Section, Table, Text
from careercli.views.compare.page import DEFAULT_SECTIONS, SECTION_NAMES, page
from tests.builders import catalog, role, salary, snapshot, source
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
    "salary": salary(100_000),
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
    roles = (role("alpha", **EDITORIAL), role("beta", **EDITORIAL), role("gamma"))
    snapshots = [snapshot(r.id, **COUNTED) for r in roles]
    other = snapshot("alpha", "board", openings=5)
    comparison = compare(catalog(*snapshots, other, roles=roles), ["alpha", "beta"], known=["p"])
    assert tuple(names(page(comparison, SECTION_NAMES))) == SECTION_NAMES


def test_without_your_skills_nothing_is_said_of_where_you_stand() -> None:
    of = made(snapshot("alpha", **COUNTED), snapshot("beta", **COUNTED))
    assert "you" not in names(of)


def test_the_default_sections_are_the_verdict_and_what_it_rests_on() -> None:
    assert DEFAULT_SECTIONS == ("verdict", "side-by-side", "skills", "switching", "you")


def test_sections_stand_in_their_fixed_order_whatever_was_asked_first() -> None:
    asked = ["salary", "verdict", "salary"]
    of = made(snapshot("alpha", **COUNTED), snapshot("beta", **COUNTED), names=asked)
    assert names(of) == ["verdict", "salary"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"openings": 500}, {"verdict", "side-by-side", "questions"}),
        ({"remote": 0.1}, {"verdict", "side-by-side", "questions"}),
        ({"skills": ("p",)}, {"verdict", "side-by-side", "skills", "switching", "questions"}),
        ({"salary": salary(9)}, {"verdict", "side-by-side", "salary", "questions"}),
        (
            {"seniority": (0.3, 0.6, 0.1)},
            {"verdict", "side-by-side", "seniority", "questions"},
        ),
        ({"openings": 500, "companies": (("Acme", 5),)},
         {"verdict", "side-by-side", "hiring", "questions"}),
    ],
)  # fmt: skip
def test_sections_without_data_are_left_out(given: dict[str, Any], kept: set[str]) -> None:
    of = made(snapshot("alpha", **given), snapshot("beta", **given))
    assert set(names(of)) - {"care"} == kept


def test_side_by_side_is_left_out_where_no_figure_is_known() -> None:
    given: dict[str, Any] = {"companies": (("Acme", 5),)}
    assert "side-by-side" not in names(made(snapshot("alpha", **given), snapshot("beta", **given)))


def test_salary_is_left_out_where_there_is_nothing_to_draw() -> None:
    given: dict[str, Any] = {"salary": salary(9, p25=None, p75=None)._replace(median=None)}
    assert "salary" not in names(made(snapshot("alpha", **given), snapshot("beta", **given)))


def test_what_to_read_with_care_follows_the_verdict() -> None:
    of = made(snapshot("alpha", openings=500), snapshot("beta", openings=500))
    assert names(of)[:2] == ["verdict", "care"]


def test_without_a_verdict_what_to_read_with_care_comes_last() -> None:
    caveats = (Caveat("Medians run high.", ("pay",)),)
    given = (snapshot("alpha", **COUNTED), snapshot("beta", **COUNTED))
    of = made(*given, names=["salary"], sources=(source(caveats=caveats),))
    assert names(of) == ["salary", "care"]


def test_care_is_told_only_for_what_the_shown_sections_are_about() -> None:
    caveats = (Caveat("Medians run high.", ("pay",)),)
    given = (snapshot("alpha", **COUNTED), snapshot("beta", **COUNTED))
    of = made(*given, names=["skills", "week"], sources=(source(caveats=caveats),))
    assert "care" not in names(of)


def test_the_verdict_has_one_sentence_for_each_criterion() -> None:
    of = made(snapshot("alpha", **COUNTED), snapshot("beta", **COUNTED))
    (items,) = section(of, "verdict").blocks
    assert isinstance(items, Items)
    assert len(items.items) == 5


def test_the_legend_explains_clear() -> None:
    mixes = {"alpha": (0.2, 0.6, 0.2), "beta": (0.2, 0.75, 0.05)}
    of = made(*(snapshot(role, openings=500, seniority=mix) for role, mix in mixes.items()))
    assert section(of, "verdict").blocks[1:] == (
        Text(
            "Clear: the 95% interval of the difference leaves out 0, so chance hardly explains it.",
            "muted",
        ),
    )


def test_there_is_no_legend_where_no_verdict_is_said_to_be_clear() -> None:
    of = made(snapshot("alpha", openings=500), snapshot("beta", openings=100))
    assert len(section(of, "verdict").blocks) == 1


def test_the_title_names_the_roles_as_a_choice() -> None:
    given = [snapshot(id_, openings=5) for id_ in ("alpha", "beta", "gamma")]
    assert made(*given).title == "Alpha, Beta or Gamma"


def test_every_source_that_is_used_stands_above_the_figures() -> None:
    of = made(snapshot("alpha", openings=5), snapshot("beta", "board", openings=5))
    assert of.intro == (
        "Source: Tracker (postings, undated, USD).",
        "Source: Board (postings, undated, USD).",
    )


def test_the_default_page_tells_how_to_see_more() -> None:
    given = (snapshot("alpha", openings=5), snapshot("beta", openings=5))
    assert made(*given, names=DEFAULT_SECTIONS).outro == (
        "Salary, hiring, paths and more: careercli compare alpha beta --full",
        "One role in full: careercli show alpha",
    )


def test_the_next_commands_are_on_the_same_data() -> None:
    given = (snapshot(id_, skills="pq") for id_ in ("alpha", "beta", "gamma"))
    comparison = compare(catalog(*given), ["alpha", "beta"])
    of = page(comparison, ["related"], options=" --source tracker")
    (table,) = section(of, "related").blocks
    assert isinstance(table, Table)
    assert [row[0].text for row in table.rows] == [
        "careercli compare alpha gamma --source tracker",
        "careercli compare beta gamma --source tracker",
    ]
    assert of.outro == (
        "Salary, hiring, paths and more: careercli compare alpha beta --full --source tracker",
        "One role in full: careercli show alpha --source tracker",
    )


def test_the_full_page_does_not_offer_itself() -> None:
    of = made(snapshot("alpha", openings=5), snapshot("beta", openings=5))
    assert of.outro == ("One role in full: careercli show alpha",)


def test_the_career_path_ends_with_the_feeder_roles_that_all_share() -> None:
    other = EDITORIAL | {"feeder_roles": ("Analyst", "Teacher")}
    roles = (role("alpha", **EDITORIAL), role("beta", **other))
    comparison = compare(catalog(roles=roles), ["alpha", "beta"])
    *_, last = section(page(comparison, ["path"]), "path").blocks
    assert last == ("Feeder roles they share: Analyst.", "strong")


def test_the_gaps_name_the_highest_the_lowest_and_how_sure_the_median_is() -> None:
    of = made(
        snapshot("alpha", salary=salary(120_000, n=5)),
        snapshot("beta", salary=salary(100_000, p75=None)),
    )
    table = next(
        block
        for block in section(of, "salary").blocks
        if isinstance(block, Table) and block.columns[0].title == "Measure"
    )
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Median", "Alpha $120K (thin)", "Beta $100K", "$20K (20%)", "unknown"],
        ["25th percentile", "Alpha $100K (thin)", "Beta $80K", "$20K (25%)", "–"],
    ]
