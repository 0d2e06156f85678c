"""Skills side by side, and switching as a table."""

from careercli.catalog.model import Bases, SkillRemark, SkillShare
from careercli.views.blocks import Items, Table
from careercli.views.compare.page import page
from tests.builders import make_snapshot, make_source
from tests.views.compare.made_up import compared

A = make_snapshot("alpha", skills="pqr")
B = make_snapshot("beta", skills="px")


def blocks(name: str, *comparing: object, **fields: object) -> tuple[object, ...]:
    comparison = compared(*comparing, **fields)  # type: ignore[arg-type]
    return page(comparison, [name]).sections[0].blocks


def table(of: tuple[object, ...]) -> list[list[str]]:
    assert isinstance(of[0], Table)
    return [[cell.text for cell in row] for row in of[0].rows]


def test_skills_stand_side_by_side_in_rank_order() -> None:
    assert table(blocks("skills", A, B)) == [["1", "P", "P"], ["2", "Q", "X"], ["3", "R", "–"]]


def test_at_most_eight_ranks_are_shown() -> None:
    assert len(table(blocks("skills", make_snapshot("alpha", skills="abcdefghij"), B))) == 8


def test_skills_that_not_all_share_stand_out() -> None:
    shown = blocks("skills", A, B)[0]
    assert isinstance(shown, Table)
    assert [[cell.tone for cell in row[1:]] for row in shown.rows] == [
        ["plain", "plain"],
        ["strong", "strong"],
        ["strong", "plain"],
    ]


def test_what_is_shared_and_what_is_only_here_is_listed() -> None:
    assert blocks("skills", A, B)[1] == Items(
        ("Shared by all: P", "Only Alpha: Q and R", "Only Beta: X",
         "Overlap: 1 of 3 (33.3%), Jaccard 0.25")
    )  # fmt: skip


def test_nothing_shared_is_told() -> None:
    listed = blocks("skills", A, make_snapshot("beta", skills="x"))[1]
    assert isinstance(listed, Items)
    assert listed.items[0] == "Shared by all: none"


def test_what_is_shared_is_not_known_where_nobody_counted_the_skills_of_a_role() -> None:
    assert blocks("skills", A, make_snapshot("beta"))[1] == Items(
        ("What they share is not known: not every role has its skills counted here.",)
    )


def test_switching_names_the_step_without_skills_in_doubt() -> None:
    sources = (make_source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    shown = table(blocks("switching", A, B, sources=sources))
    assert [row[2] for row in shown] == [
        "half of the tools or more carry over (0% without doubtful skills)",
        "less than half of the tools carry over",
    ]


def test_a_doubtful_skill_is_marked_in_the_table_and_explained_once() -> None:
    sources = (make_source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    shown = blocks("skills", A, B, sources=sources)
    assert table(shown)[0] == ["1", "P (doubtful)", "P (doubtful)"]
    assert shown[-1] == Items(("P (doubtful): counted inside words.",))


def test_a_note_on_a_skill_is_told_below_the_table() -> None:
    sources = (make_source(noted=(SkillRemark("q", "ranked too high"),)),)
    assert blocks("skills", A, B, sources=sources)[-1] == Items(("Q (note): ranked too high.",))


def test_a_share_of_postings_stands_beside_its_skill() -> None:
    counted = make_snapshot("beta", skills=(SkillShare("x", 0.036),))
    assert table(blocks("skills", A, counted))[0] == ["1", "P", "X 3.6%"]


def test_switching_shows_every_direction_with_its_weights() -> None:
    assert table(blocks("switching", A, B)) == [
        ["Alpha → Beta", "53.3% (8/15)", "half of the tools or more carry over", "X"],
        ["Beta → Alpha", "38.1% (8/21)", "less than half of the tools carry over", "Q and R"],
    ]


def test_switching_where_all_is_covered_says_so() -> None:
    first, _ = table(blocks("switching", A, make_snapshot("beta", skills="p")))
    assert first == [
        "Alpha → Beta",
        "100% (8/8)",
        "most tools carry over",
        "nothing: all top skills are there",
    ]


def test_switching_marks_doubtful_skills_and_puts_them_last() -> None:
    sources = (make_source(doubtful=(SkillRemark("x", "counted inside words"),)),)
    shown = table(blocks("switching", A, make_snapshot("beta", skills="xy"), sources=sources))
    assert shown[0][-1] == "Y and X (doubtful)"


def test_a_skill_weighs_what_the_sources_of_the_roles_give() -> None:
    shared = (SkillShare("p", 0.5), SkillShare("x", 0.25))
    by_share = make_snapshot("gamma", openings=90, skills=shared, bases=Bases(skills=80))
    for roles, weight in (
        ((A, B), "9 minus its rank."),
        ((by_share, by_share._replace(role="delta")), "its share of postings."),
        ((A, by_share), "9 minus its rank, or its share of postings where counted."),
    ):
        assert str(blocks("switching", *roles)[1].text).endswith(f"a skill weighs {weight}")  # type: ignore[attr-defined]
