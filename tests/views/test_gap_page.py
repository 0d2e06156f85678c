"""A person held against roles, as a page."""

import re
from typing import Any

import pytest

from careercli.analysis.gap import gap
from careercli.catalog.model import Catalog, Near, SkillRemark
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills, Unknown, listed_skills
from careercli.views.blocks import Items, Page, Table, Text
from careercli.views.gap.page import page
from careercli.views.person import You
from tests.builders import SHIPPED, catalog, snapshot, source
from tests.views.bundled import texts

WORDS = vocabulary_of(SHIPPED.skills)
NEAR = {"y": (Near("x", "both are letters"),)}


def made(skills: str, *roles: str, of: Catalog = SHIPPED, **options: Any) -> Page:
    """Return the page of somebody with these skills, which they gave with `--skills`."""
    words = vocabulary_of(of.skills)
    known = listed_skills([skills], words)
    names = tuple(words.names[skill] for skill in known.known)
    you = You(known, names, f"--skills {','.join(known.known)}" if names else "")
    near = WORDS.near if of is SHIPPED else NEAR
    found = gap(of, near, known.known, roles, **options)
    return page(found, you, words.names, bool(roles))


def shown(of: Page, name: str, block: int = 0) -> list[list[str]]:
    """Return a section's table as texts."""
    table = next(section for section in of.sections if section.name == name).blocks[block]
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.rows]


def said(of: Page, name: str) -> list[str]:
    """Return the sentences of a section."""
    blocks = next(section for section in of.sections if section.name == name).blocks
    found = [block.text for block in blocks if isinstance(block, Text)]
    return found + [item for block in blocks if isinstance(block, Items) for item in block.items]


XYZ = catalog(snapshot("alpha", skills="xyz"))  # weights 8, 7 and 6 of 21
TWO = catalog(snapshot("alpha", skills="xy"), snapshot("beta", skills="yz"))  # 8 and 7 of 15


def test_the_best_covered_role_comes_first_with_what_you_have_and_should_learn() -> None:
    of = made("x", of=TWO)
    assert [row[:1] + row[2:] for row in shown(of, "roles")] == [
        ["Alpha", "53.3%", "X", "Y +46.7"],
        ["Beta", "0%", "–", "Y +53.3, Z +46.7"],
    ]


def test_a_role_in_full_says_how_far_you_are_and_what_to_learn_first() -> None:
    assert said(made("python,rag,aws", "ml-engineer"), "ml-engineer") == [
        "You cover 55.6% (20/36): feasible with targeted learning. "
        "Learn Azure (+11.1 points), GCP (+8.3 points) and Prompt Engineering (+5.6 points) first.",
        "You know AWS; Azure is close: both are large clouds with matching services.",
        "You know AWS; GCP is close: both are large clouds with matching services.",
    ]


def test_a_role_in_full_lists_what_you_have_and_then_what_is_missing() -> None:
    assert shown(made("y", "alpha", of=XYZ), "alpha", 1) == [
        ["Y", "2", "have", ""],
        ["X", "1", "missing", "+38.1"],
        ["Z", "3", "missing", "+28.6"],
    ]


def test_named_roles_are_all_shown_in_full() -> None:
    of = made("x", "alpha", "beta", of=TWO)
    assert [section.name for section in of.sections][:3] == ["alpha", "beta", "learn-next"]


def test_doubtful_skill_is_marked_and_stands_last() -> None:
    doubt = (source("tracker", doubtful=(SkillRemark("x", "counted inside words"),)),)
    of = made("", "alpha", of=catalog(snapshot("alpha", skills="xyz"), sources=doubt))
    assert [row[0] for row in shown(of, "alpha", 1)] == ["Y", "Z", "X (doubtful)"]
    assert "X (doubtful): counted inside words." in said(of, "care")


def test_covering_everything_leaves_nothing_to_learn() -> None:
    of = made("x,y,z", "alpha", of=XYZ)
    assert said(of, "alpha") == ["You cover all of it, 100% (21/21)."]
    assert "learn-next" not in [section.name for section in of.sections]


@pytest.mark.parametrize(
    ("skills", "step"),
    [
        ("x,y", "You cover 71.4% (15/21): feasible with targeted learning. "),
        ("z", "You cover 28.6% (6/21): a change of field. "),
        ("", "You cover 0% (0/21): a change of field. "),
    ],
)
def test_a_step_has_a_name(skills: str, step: str) -> None:
    assert said(made(skills, "alpha", of=XYZ), "alpha")[0].startswith(step)


def test_a_role_whose_skills_are_not_counted_is_said_to_be_so() -> None:
    of = catalog(snapshot("alpha", openings=5), snapshot("beta", skills="x"))
    assert said(made("x", "alpha", of=of), "alpha") == [
        "What this role asks for is not counted here."
    ]
    assert shown(made("x", of=of), "roles")[1][2:] == [
        *("–", "–", "What this role asks for is not counted here.")
    ]


def test_it_is_said_how_many_skills_of_a_role_count() -> None:
    assert said(made("x", of=TWO, top=3), "care")[0].startswith("Only the first 3 skills of a role")


def test_what_you_might_learn_stands_first_before_and_after() -> None:
    of = made("x", of=TWO, learn=["y"])
    assert of.sections[0].title == "If you learn Y"
    assert shown(of, "what-if") == [
        ["Beta", "0%", "53.3%", "+53.3"],
        ["Alpha", "53.3%", "100%", "+46.7"],
    ]


def test_learn_next_says_who_wants_a_skill_and_what_it_adds_on_average() -> None:
    of = made("", of=TWO)
    assert shown(of, "learn-next") == [
        ["Y", "+50", "all of them"],
        ["X", "+26.7", "Alpha"],
        ["Z", "+23.3", "Beta"],
    ]


def test_roles_that_want_a_skill_are_named_unless_all_do() -> None:
    of = catalog(*TWO.snapshots, snapshot("gamma", skills="z"))
    assert {row[0]: row[2] for row in shown(made("", of=of), "learn-next")} == {
        "X": "Alpha",
        "Y": "Alpha and Beta",
        "Z": "Beta and Gamma",
    }


def test_one_role_alone_needs_no_list_of_what_to_learn_next() -> None:
    of = made("python", "ai-swe")
    assert "learn-next" not in [section.name for section in of.sections]


@pytest.mark.parametrize(
    ("skills", "target", "sentence"),
    [
        ("x", 0.3, "You are there: your coverage is 38.1%."),
        ("", 0.7, "2 more bring your coverage from 0% to 71.4%: X and Y."),
    ],
)
def test_a_target_is_reached_by_the_fewest_skills(
    skills: str, target: float, sentence: str
) -> None:
    assert said(made(skills, "alpha", of=XYZ, target=target), "reach") == [sentence]


def test_a_role_whose_skills_nobody_counted_takes_no_part_in_the_way_to_a_target() -> None:
    of = catalog(snapshot("alpha", skills="xy"), snapshot("beta"))
    assert said(made("", of=of, target=0.9), "reach") == [
        "2 more bring your mean coverage from 0% to 100%: X and Y."
    ]
    nobody = catalog(snapshot("alpha"), snapshot("beta"))
    assert said(made("", of=nobody, target=0.9), "reach") == [
        "What these roles ask for is not counted here."
    ]


def test_coverage_of_skills_that_were_counted_in_few_postings_is_thin() -> None:
    few = catalog(snapshot("alpha", openings=9, skills="xy"))
    assert said(made("x", "alpha", of=few), "alpha")[0].startswith("You cover 53.3% (8/15) (thin):")


def test_roles_of_several_sources_are_said_not_to_be_compared() -> None:
    of = catalog(snapshot("alpha", skills="x"), snapshot("beta", "board", skills="x"))
    sentence = "Each role is held against its own first source; the order is a rough guide."
    assert sentence in made("x", of=of).intro
    assert sentence not in made("x", of=TWO).intro


def test_unknown_words_are_named_with_what_may_be_meant() -> None:
    assert made("python,pythn,xyzzy", "ai-swe").intro[:3] == (
        "You have Python.",
        "Not counted: 'pythn' is no skill that careercli knows; did you mean Python or Jupyter?",
        "Not counted: 'xyzzy' is no skill that careercli knows.",
    )


def test_without_skills_it_is_said_how_to_give_some() -> None:
    assert made("").intro[0] == (
        "You have given no skills, so nothing is covered. Give yours: careercli gap "
        "--skills python,sql,aws (or save them: careercli me add python sql)"
    )


def test_words_that_are_all_unknown_leave_no_known_skill() -> None:
    you = You(PersonSkills(unknown=(Unknown("foo", ()),)))
    intro = page(gap(TWO, {}, ()), you, {}, False).intro
    assert intro[0] == "None of these is a known skill."


def test_the_next_commands_keep_your_skills_and_your_data() -> None:
    you = You(PersonSkills(("x",)), ("X",), "--skills x", options=" --catalog own.toml")
    assert page(gap(TWO, {}, ("x",)), you, {}, False).outro == (
        "One role in full: careercli gap alpha --skills x --catalog own.toml",
        "What if: careercli gap --learn y --skills x --catalog own.toml",
        "By your own weights: careercli rank --skills x --catalog own.toml",
        "Save your skills: careercli me add x",
    )


def test_saved_skills_are_not_offered_to_be_saved_or_given_again() -> None:
    of = page(gap(TWO, {}, ("x",)), You(PersonSkills(("x",)), ("X",)), {}, False)
    assert of.intro[0] == "You have X (your saved profile)."
    assert not any("--skills" in line or "me add" in line for line in of.outro)


@pytest.mark.parametrize("roles", [(), ("ml-engineer", "ai-swe")], ids=["all", "two"])
@pytest.mark.parametrize("learn", [(), ("docker",)], ids=["now", "learnt"])
@pytest.mark.parametrize(
    "skills", ["", "xyzzy", "python,rag,aws", ",".join(sorted(WORDS.names))], ids=len
)
def test_every_sentence_ends_and_no_figure_is_none(
    skills: str, learn: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    of = made(skills, *roles, learn=learn, target=0.8)
    sentences = [sentence for section in of.sections for sentence in said(of, section.name)]
    assert [s for s in (*sentences, *of.intro[1:]) if not s.endswith((".", "?"))] == []
    assert [text for text in texts(of) if re.search(r"\b(None|nan|inf)\b(?! of)", text)] == []
