"""Skills, one or many, as a page."""

import pytest

from careercli.analysis.skill_list import list_skills
from careercli.catalog.model import Catalog, Near, SkillRemark, SkillShare
from careercli.catalog.vocabulary import vocabulary_of
from careercli.views.blocks import Items, Page, Table, Text, sentence_text
from careercli.views.skill_list.document import document
from careercli.views.skill_list.page import page
from tests.builders import make_catalog, make_role, make_skill, make_snapshot, make_source
from tests.views.boards import drawn
from tests.views.reading import below

SQL = make_skill("sql", "SQL", "language")._replace(
    aliases=("Structured Query Language", "ANSI SQL", "Advanced SQL", "SQL Queries"),
    near=(Near("t-sql", "one is Microsoft's form of the other"),),
)
T_SQL = make_skill("t-sql", "T-SQL", "language")
RUST = make_skill("rust", "Rust", "language")
DOUBT = make_source("tracker", doubtful=(SkillRemark("rust", "counted inside words"),))
HELD = make_catalog(
    make_snapshot("alpha", skills=("rust", "sql")),
    make_snapshot("beta", "board", skills=(SkillShare("sql", 0.25),)),
    sources=(DOUBT,),
    roles=(make_role("alpha"), make_role("beta")),
)._replace(skills=(SQL, T_SQL, RUST))


def made(query: str | None = None, every: bool = False, of: Catalog = HELD) -> Page:
    words = vocabulary_of(of.skills)
    result = list_skills(of, words, query, every)
    return page(result, () if result.skills or query is None else words.nearest(query))


def table(of: Page) -> list[list[str]]:
    """Return the first table of the page as texts."""
    result = of.sections[0].blocks[0]
    assert isinstance(result, Table)
    return [[drawn(cell) for cell in row] for row in result.rows]


def test_without_a_query_the_skills_that_roles_want_are_listed_most_wanted_first() -> None:
    assert table(made()) == [
        ["SQL", "beta 1, alpha 2", "Structured Query Language, ANSI SQL, Advanced SQL +1"],
        ["Rust", "alpha 1?", "–"],
    ]


def test_all_skills_can_be_listed() -> None:
    assert [row[0] for row in table(made(every=True))] == ["SQL", "Rust", "T-SQL"]


def test_it_is_said_how_many_skills_are_shown_and_known_and_how_to_see_more() -> None:
    assert made().title == "2 of 3 known skills"
    assert [sentence_text(text) for text in made().outro] == [
        "One skill in full: careercli skills sql",
        "All skills: careercli skills --all",
    ]


@pytest.mark.parametrize("name", ["sql", "SQL", "structured query language", "ansi-sql"])
def test_any_spelling_shows_that_skill_alone(name: str) -> None:
    assert made(name).title == "SQL (language)"


def test_a_skill_in_full_has_its_category_and_all_its_spellings() -> None:
    assert made("sql").intro == (
        "Also written Structured Query Language, ANSI SQL, Advanced SQL and SQL Queries.",
    )


def test_a_skill_without_other_spellings_has_its_category_alone() -> None:
    assert (made("rust").title, made("rust").intro) == ("Rust (language)", ())


def test_a_skill_in_full_says_what_whoever_has_it_has_too() -> None:
    skills = (SQL, T_SQL._replace(implies=("sql",)), RUST)
    assert made("t-sql", of=HELD._replace(skills=skills)).intro == ("Whoever has it has SQL too.",)


def test_a_skill_in_full_has_its_rank_and_share_in_each_role_and_who_counted() -> None:
    assert table(made("sql")) == [
        ["Beta", "1", "25%", "board"],
        ["Alpha", "2", "–", "tracker"],
    ]


def test_a_skill_in_full_says_what_lies_near_it_and_why() -> None:
    assert made("sql").sections[1].blocks == (
        Items(("T-SQL: one is Microsoft's form of the other.",)),
    )


def test_a_doubt_is_told_with_its_reason() -> None:
    assert below(made("rust").sections[0].blocks[-1]) == (
        "? count in doubt. Doubtful: counted inside words."
    )


def test_a_skill_that_no_role_wants_is_said_to_be_so() -> None:
    assert made("t-sql").sections[0].blocks == (
        Text("No source lists it among the first skills of a role."),
    )


def test_a_skill_in_full_ends_in_a_command_that_uses_it() -> None:
    (text,) = map(sentence_text, made("sql").outro)
    assert text == "Where it would take you: careercli gap --skills sql"


def test_a_part_of_a_name_finds_all_skills_that_hold_it() -> None:
    assert [row[0] for row in table(made("quer"))] == ["SQL"]
    assert [row[0] for row in table(made("-s"))] == ["SQL", "Rust", "T-SQL"]


def test_nothing_found_names_the_nearest() -> None:
    of = made("rusty sql")
    assert of.sections == ()
    assert sentence_text(of.intro[0]).startswith(
        "None of the 3 known skills has 'rusty sql' in its name."
    )
    assert made("rustt").intro == (
        "None of the 3 known skills has 'rustt' in its name. Did you mean Rust?",
    )


@pytest.mark.parametrize("query", ["🙂", "...", " "])
def test_a_query_without_letters_finds_nothing(query: str) -> None:
    assert made(query).intro == (f"None of the 3 known skills has {query!r} in its name.",)


def test_the_document_has_the_query_how_many_are_known_and_the_skills() -> None:
    words = vocabulary_of(HELD.skills)
    made_document = document(list_skills(HELD, words, "rust"))
    assert made_document.schema == "careercli/skills/1"
    assert (made_document.query, made_document.known) == ("rust", 3)
    assert [(s.id, s.category) for s in made_document.skills] == [("rust", "language")]
    assert made_document.skills[0].roles[0].doubtful == "counted inside words"
