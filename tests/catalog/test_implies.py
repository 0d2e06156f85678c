"""Skills that imply others, and names that hold two skills."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog import packed
from careercli.catalog.bundled import COMPILED
from careercli.catalog.compile import compiled
from careercli.catalog.vocabulary import all_implied, vocabulary_of
from tests.builders import SHIPPED, make_skill
from tests.catalog.checking import BASE, problems
from tests.conftest import ROOT

SKILL = """
[[skill]]
id = "{id}"
name = "{id}"
category = "tool"
aliases = {aliases}
implies = {implies}
"""


def skills(**implied: list[str]) -> str:
    return "".join(SKILL.format(id=id_, aliases=[], implies=of) for id_, of in implied.items())


def wrong(text: str) -> list[str]:
    base = BASE._replace(skills=(*BASE.skills, make_skill("java"), make_skill("go")))
    return [p.wrong for p in problems(text, base=base) if p.severity == "error"]


def test_implied_skills_exist() -> None:
    assert wrong(skills(quokka=["nosuchskill"])) == ["unknown skill 'nosuchskill'"]


@pytest.mark.parametrize(
    "circle",
    [
        {"quokka": ["quokka"]},
        {"quokka": ["wombat"], "wombat": ["quokka"]},
        {"quokka": ["wombat"], "wombat": ["numbat"], "numbat": ["quokka"]},
    ],
)
def test_no_skill_implies_itself_at_any_hand(circle: dict[str, list[str]]) -> None:
    result = wrong(skills(**circle))
    assert len(result) == len(circle)
    assert all("leads back to it" in text for text in result)


def test_a_skill_beside_a_circle_is_not_blamed_for_it() -> None:
    result = wrong(skills(quokka=["wombat"], wombat=["wombat"]))
    assert result == ["'wombat' implies 'wombat', which leads back to it"]


@pytest.mark.parametrize(
    "alias", ["Python/Java", "Python & Java", "Python and Java", "Python, Java", "python / java"]
)
def test_an_alias_that_holds_two_skills_is_an_error(alias: str) -> None:
    (result,) = wrong(SKILL.format(id="quokka", aliases=[alias], implies=[]))
    assert result.startswith(f"{alias!r} holds 2 skills: ")


@pytest.mark.parametrize("alias", ["QU/OK", "Quokka/Python", "Golang/Go", "Research & Quokkas"])
def test_an_alias_whose_parts_are_no_two_known_skills_is_one_name(alias: str) -> None:
    text = SKILL.format(id="quokka-craft", aliases=[alias], implies=[])
    assert [text for text in wrong(text) if "holds" in text] == []


def test_at_least_250_bundled_skills_imply_others() -> None:
    assert sum(1 for skill in SHIPPED.skills if skill.implies) >= 250


@pytest.mark.parametrize(
    ("skill", "implied"),
    [
        ("postgresql", {"sql", "relational-databases"}),
        ("fastapi", {"python", "rest-api"}),
        ("amazon-eks", {"kubernetes", "aws", "containerization"}),
        ("next-js", {"react", "javascript"}),
        ("aks", {"azure", "kubernetes"}),
    ],
)
def test_what_bundled_skills_imply(skill: str, implied: set[str]) -> None:
    assert implied <= set(vocabulary_of(SHIPPED.skills).implies[skill])


@pytest.mark.parametrize("name", ["CI/CD", "TCP/IP", "A/B testing", "PL/SQL", "UI/UX", "SSL/TLS"])
def test_single_names_with_a_slash_stay_names_of_one_skill(name: str) -> None:
    assert vocabulary_of(SHIPPED.skills).resolve(name) is not None


@pytest.mark.parametrize("name", ["docker/kubernetes", "c/c++", "sql/nosql", "HTML/CSS", "AI/ML"])
def test_a_name_of_two_skills_names_no_single_one(name: str) -> None:
    assert vocabulary_of(SHIPPED.skills).resolve(name) is None


GRAPHS = st.dictionaries(
    st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)
)


@given(GRAPHS)
def test_what_is_implied_at_second_hand_is_implied(graph: dict[str, tuple[str, ...]]) -> None:
    closed = all_implied(graph)
    for id_, implied in closed.items():
        assert set(graph[id_]) <= set(implied)
        assert {m for other in implied for m in graph.get(other, ())} <= set(implied)
    assert all_implied(closed) == closed


def test_the_compiled_skills_imply_the_same_used_ones_as_the_whole_vocabulary() -> None:
    rows = json.loads(compiled(ROOT / "data", date.max)[COMPILED])[1]
    brief = {skill.id: skill for skill in packed.skills(rows)}
    whole = vocabulary_of(SHIPPED.skills).implies
    closed = all_implied({id_: skill.implies for id_, skill in brief.items()})
    for id_ in brief:
        assert set(closed.get(id_, ())) == {s for s in whole.get(id_, ()) if s in brief}
