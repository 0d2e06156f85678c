"""A person held against roles, as a page."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.gap import gap
from careercli.catalog.model import Catalog, Near, SkillRemark, SkillShare
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills, Unknown, listed_skills
from careercli.views.blocks import Page
from careercli.views.gap.page import page
from careercli.views.person import You
from tests.builders import SHIPPED, make_catalog, make_snapshot, make_source
from tests.views.reading import cells, heads, intro, lines, outro

WORDS = vocabulary_of(SHIPPED.skills)
NEAR = {"y": (Near("x", "both are letters"),)}
TODAY = date(2026, 11, 28)


def made(skills: str, *roles: str, of: Catalog = SHIPPED, full: bool = False, **more: Any) -> Page:
    """Return the page of somebody with these skills, which they gave with `--skills`."""
    words = vocabulary_of(of.skills)
    known = listed_skills([skills], words)
    names = tuple(words.names[skill] for skill in known.known)
    you = You(known, names, ("--skills", ",".join(known.known)) if names else ())
    near = WORDS.near if of is SHIPPED else NEAR
    result = gap(of, near, known.known, roles, implies=words.implies, **more)
    return page(result, you, words.names, TODAY, named=bool(roles), full=full)


XYZ = make_catalog(make_snapshot("alpha", skills="xyz"))  # weights 8, 7 and 6 of 21
TWO = make_catalog(
    make_snapshot("alpha", skills="xy"), make_snapshot("beta", skills="yz")
)  # 8 and 7 of 15
SHARES = (SkillShare("x", 0.6), SkillShare("y", 0.3), SkillShare("z", 0.1))
COUNTED = make_catalog(make_snapshot("alpha", openings=400, skills=SHARES))


def test_the_best_covered_role_comes_first_with_what_you_have_and_should_learn() -> None:
    of = made("x", of=TWO)
    assert heads(of) == ["Role", "Covered", "Now", "Then", "Learn first"]
    assert [[row[0], *row[2:]] for row in cells(of)] == [
        ["Alpha", "53%", "100%", "Y"],
        ["Beta", "0%", "100%", "Y, Z"],
    ]
    assert intro(of) == [
        "You: X",
        "Nearest: Alpha 53%.",
        "For both: Y (+50.0), Z (+23.3), in points of mean coverage.",
    ]


def test_one_role_says_how_much_you_have_and_what_to_learn_first() -> None:
    of = made("x", "alpha", of=COUNTED)
    assert intro(of) == [
        "You: X",
        "You have 60% of what Alpha asks for; Y and Z would make it 100%.",
    ]
    assert heads(of) == ["Skill", "In", "You", "Adds", "Close to your"]
    assert cells(of) == [
        ["Y", "30%", "learn", "+30.0", "X"],
        ["Z", "10%", "learn", "+10.0", ""],
        ["X", "60%", "have", "", ""],
    ]


def test_a_source_that_only_ranks_shows_ranks() -> None:
    of = made("y", "alpha", of=XYZ)
    assert heads(of) == ["Skill", "Rank", "You", "Adds"]
    assert cells(of) == [
        ["X", "1", "learn", "+38.1"],
        ["Z", "3", "learn", "+28.6"],
        ["Y", "2", "have", ""],
    ]


def test_a_long_list_is_cut_to_a_first_screen_and_full_shows_all() -> None:
    of = made("python", "ml-engineer")
    assert len(cells(of)) == 11
    assert "9 more to learn." in lines(of)
    assert len(cells(made("python", "ml-engineer", full=True))) == 20


def test_full_says_why_a_missing_skill_is_close_to_what_you_know() -> None:
    assert "- Y is close to your X: both are letters." in lines(
        made("x", "alpha", of=COUNTED, full=True)
    )


def test_several_named_roles_are_one_table_and_full_shows_each() -> None:
    assert len(made("x", "alpha", "beta", of=TWO).sections) == 1
    full = made("x", "alpha", "beta", of=TWO, full=True)
    assert [section.name for section in full.sections] == ["roles", "alpha", "beta"]


def test_a_skill_that_implies_another_says_what_it_counts_as() -> None:
    of = made("postgresql,docker", "data-scientist")
    assert intro(of)[0] == "You: PostgreSQL (counts as SQL), Docker"


def test_of_many_skills_the_first_are_named_and_the_rest_counted() -> None:
    skills = ",".join(sorted(WORDS.names)[:20])
    assert intro(made(skills, "ml-engineer"))[0].endswith(", and 8 more")


def test_skills_below_those_that_count_are_named() -> None:
    deep = tuple(SkillShare(f"s{place:02}", 0.9 - place / 100) for place in range(22))
    of = make_catalog(make_snapshot("alpha", openings=400, skills=deep))
    assert outro(made("s20,s00", "alpha", of=of))[0] == (
        "S20 (70%) stands below the first 20 and does not count."
    )


def test_doubtful_skill_is_marked_stands_last_and_is_explained_in_full() -> None:
    doubt = (make_source("tracker", doubtful=(SkillRemark("x", "counted inside words"),)),)
    of = make_catalog(make_snapshot("alpha", skills="xyz"), sources=doubt)
    assert [row[0] for row in cells(made("", "alpha", of=of))] == ["Y", "Z", "X?"]
    assert "- X (doubtful): counted inside words." in lines(made("", "alpha", of=of, full=True))


def test_covering_everything_leaves_nothing_to_learn() -> None:
    assert intro(made("x,y,z", "alpha", of=XYZ))[1] == (
        "You have 100% of what Alpha asks for; none of its first 8 skills is missing."
    )


def test_a_role_whose_skills_are_not_counted_is_said_to_be_so() -> None:
    of = make_catalog(make_snapshot("alpha", openings=5), make_snapshot("beta", skills="x"))
    assert intro(made("x", "alpha", of=of))[1] == "What this role asks for is not counted here."
    assert cells(made("x", of=of))[1][2:] == ["–", "–", "not counted"]


def test_what_you_might_learn_has_its_own_column_and_what_to_learn_after_it() -> None:
    of = made("x", of=TWO, learn=["y"])
    assert [[row[0], *row[2:]] for row in cells(of)] == [
        ["Alpha", "53%", "100%", "nothing"],
        ["Beta", "0%", "53%", "Z"],
    ]
    assert "Then: with Y." in intro(of)


def test_what_you_might_learn_is_said_of_one_role() -> None:
    assert intro(made("x", "alpha", of=COUNTED, learn=["y"]))[1] == (
        "You have 60% of what Alpha asks for, 90% with Y; Z would then make it 100%."
    )


@pytest.mark.parametrize(
    ("skills", "target", "sentence"),
    [
        ("x", 0.3, "To reach 30%: you are there, your coverage is 38%."),
        ("", 0.7, "To reach 70%: 2 more skills bring your coverage from 0% to 71%: X and Y."),
    ],
)
def test_a_target_is_reached_by_the_fewest_skills(
    skills: str, target: float, sentence: str
) -> None:
    assert sentence in intro(made(skills, "alpha", of=XYZ, target=target))


def test_a_target_that_nobody_can_measure_is_said_to_be_so() -> None:
    nobody = make_catalog(make_snapshot("alpha"), make_snapshot("beta"))
    assert "To reach 90%: what is asked for is not counted here." in intro(
        made("", of=nobody, target=0.9)
    )


def test_a_share_of_few_postings_is_thin() -> None:
    few = make_catalog(
        make_snapshot("alpha", openings=9, skills="xy"), make_snapshot("beta", skills="xy")
    )
    assert [row[2] for row in cells(made("x", of=few))] == ["53%†", "53%"]
    assert intro(made("x", "alpha", of=few))[1].startswith(
        "You have 53% of what Alpha asks for (counted in only 9 postings);"
    )


def test_roles_of_several_sources_are_numbered_and_said_not_to_compare() -> None:
    of = make_catalog(
        make_snapshot("alpha", skills="x"), make_snapshot("beta", "board", skills="xy")
    )
    mixed = made("x", of=of)
    assert heads(mixed) == ["Role", "Now", "Then", "By", "Learn first"]
    assert intro(mixed)[1] == "Nearest: Alpha 100% (tracker); Beta 53% (board)."
    assert outro(mixed)[0].endswith("Compare only rows of one source.")
    assert not outro(made("x", of=TWO))[0].endswith("Compare only rows of one source.")


def test_the_source_is_named_as_the_option_wants_it_with_n_and_its_age() -> None:
    old = make_catalog(make_snapshot("alpha", openings=400, skills=SHARES, as_of=date(2024, 1, 1)))
    assert outro(made("x", "alpha", of=old))[0] == (
        "Skills: tracker (1 Jan 2024, over a year old; 400 postings)."
    )


def test_unknown_words_are_named_with_what_may_be_meant() -> None:
    of = made("python,pythn,xyzzy", "ai-swe")
    assert intro(of)[:3] == [
        "You: Python",
        "Not counted: 'pythn' is not a skill that careercli knows; did you mean Python or Jupyter?",
        "Not counted: 'xyzzy' is not a skill that careercli knows.",
    ]


def test_without_skills_it_is_said_how_to_give_some() -> None:
    assert intro(made("", of=TWO))[0] == (
        "You have given no skills, so nothing is covered. Give yours: careercli gap "
        "--skills python,sql,aws or save them: careercli me add python sql"
    )


def test_words_that_are_all_unknown_leave_no_known_skill() -> None:
    you = You(PersonSkills(unknown=(Unknown("foo", ()),)))
    assert intro(page(gap(TWO, {}, ()), you, {}, TODAY))[0] == "None of these is a known skill."


def test_the_next_command_keeps_your_skills_and_your_data() -> None:
    you = You(PersonSkills(("x",)), ("X",), ("--skills", "x"), options=("--catalog", "my own.toml"))
    names = {"x": "X", "y": "Y"}
    assert outro(page(gap(TWO, {}, ("x",)), you, names, TODAY))[-1] == (
        "Next: careercli gap alpha --skills x --catalog 'my own.toml'"
    )


def test_the_next_role_is_not_one_whose_skills_were_counted_in_few_postings() -> None:
    few = make_catalog(
        make_snapshot("alpha", openings=9, skills="x"), make_snapshot("beta", skills="xy")
    )
    assert outro(made("x", of=few))[-1] == "Next: careercli gap beta --skills x"
