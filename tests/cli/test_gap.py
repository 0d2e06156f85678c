"""`careercli gap` as it is typed."""

import json
import re
from itertools import permutations
from typing import Any

import pytest

from careercli.analysis.gap import gap
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills
from careercli.render.json import render
from careercli.views.gap.document import document
from careercli.views.person import You
from tests.builders import SHIPPED
from tests.cli.test_person_options import answer, printed
from tests.conftest import Run

MINE = ("--skills", "python,rag,aws")
TRACKER = ("--source", "ai-market-pulse")
PAIR = ("ml-engineer", "ai-swe")


@pytest.fixture
def result(here: Run) -> Any:
    """The answer for somebody who knows three skills and one that nobody does."""
    return answer(here, "gap", *PAIR, "--skills", "python,rag,aws,kubernets", *TRACKER)


def by_id(items: list[Any]) -> dict[str, Any]:
    return {item["id"]: item for item in items}


def test_the_answer_names_its_schema_and_your_skills(result: Any) -> None:
    assert result["schema"] == "careercli/gap/1"
    assert result["skills"] == {
        "known": ["python", "rag", "aws"],
        "unknown": [{"given": "kubernets", "nearest": ["Kubernetes", "Helm", "AKS"]}],
    }


def test_coverage_of_the_headline_pair_by_three_skills(result: Any) -> None:
    assert {role["id"]: role["coverage"] for role in result["roles"]} == {
        "ml-engineer": 20 / 36,
        "ai-swe": 19 / 36,
    }


def test_a_role_says_what_you_have_with_its_rank_and_weight(result: Any) -> None:
    role = result["roles"][0]
    assert (role["id"], role["title"]) == ("ml-engineer", "AI/ML Engineer")
    assert (role["source"], role["step"]) == ("ai-market-pulse", "within-reach")
    assert [(s["id"], s["name"], s["rank"], s["weight"]) for s in role["have"]] == [
        ("rag", "RAG", 1, 8),
        ("aws", "AWS", 2, 7),
        ("python", "Python", 4, 5),
    ]


def test_a_role_says_what_is_missing_with_its_gain_the_doubtful_last(result: Any) -> None:
    missing = result["roles"][0]["missing"]
    assert [(s["id"], s["rank"], s["gain"]) for s in missing] == [
        ("azure", 5, 4 / 36),
        ("gcp", 6, 3 / 36),
        ("prompt-engineering", 7, 2 / 36),
        ("openai", 8, 1 / 36),
        ("rust", 3, 6 / 36),
    ]
    assert {s["share"] for s in missing} == {None}


def test_a_role_says_which_missing_skills_are_near_yours_and_why(result: Any) -> None:
    because = "both are large clouds with matching services"
    assert result["roles"][0]["near"] == [
        {"id": "azure", "name": "Azure", "known": "aws", "because": because},
        {"id": "gcp", "name": "GCP", "known": "aws", "because": because},
        {
            "id": "prompt-engineering",
            "name": "Prompt Engineering",
            "known": "llm",
            "because": "prompts are how language models are steered",
        },
    ]


def test_what_to_learn_next_has_its_mean_gain_and_the_roles_that_want_it(result: Any) -> None:
    first = result["learn_next"][0]
    assert (first["id"], first["gain"], first["roles"]) == ("kubernetes", 5 / 36 / 2, ["ai-swe"])


def test_coverage_and_gains_of_every_role_add_up_to_1(here: Run) -> None:
    counted = [role for role in answer(here, "gap", *MINE)["roles"] if role["total"]]
    assert len(counted) > 8
    for role in counted:
        whole = role["coverage"] + sum(skill["gain"] for skill in role["missing"])
        assert whole == pytest.approx(1)


def test_coverage_of_a_role_whose_skills_nobody_counted_is_absent(here: Run) -> None:
    answered = answer(here, "gap", "computer-vision-engineer", *MINE, "--reach", "80")
    (role,) = answered["roles"]
    assert (role["coverage"], role["step"], role["base"]) == (None, None, None)
    assert answered["reach"]["before"] is None


@pytest.mark.parametrize("skills", ["", "python", "python,rag,aws", "docker,kubernetes"])
def test_a_doubtful_skill_is_never_the_first_advice(here: Run, skills: str) -> None:
    answered = answer(here, "gap", "--skills", skills)
    assert answered["learn_next"][0]["doubtful"] is None
    assert {role["missing"][0]["doubtful"] for role in answered["roles"] if role["missing"]} == {
        None
    }


def test_order_of_the_skills_changes_no_byte_but_their_own_list() -> None:
    near = vocabulary_of(SHIPPED.skills).near
    unsorted = set()
    for order in permutations(("python", "rag", "aws", "docker")):
        parsed = document(gap(SHIPPED, near, order), You(PersonSkills(order)))
        assert tuple(json.loads(render(parsed))["skills"]["known"]) == order
        unsorted.add(render(parsed._replace(skills=PersonSkills())))
    assert len(unsorted) == 1


def test_without_skills_everything_is_0_and_it_is_said_how_to_give_some(here: Run) -> None:
    answered = answer(here, "gap")
    assert answered["skills"] == {"known": [], "unknown": []}
    assert {role["coverage"] for role in answered["roles"] if role["total"]} == {0.0}
    assert printed(here, "gap").startswith(
        "You have given no skills, so nothing is covered. Give yours: "
        "careercli gap --skills python,sql,aws or save them: careercli me add python sql "
    )


def test_one_role_has_its_answer_and_one_table(here: Run) -> None:
    text = printed(here, "gap", "mle", *MINE, *TRACKER)
    assert (
        " You have 56% of what AI/ML Engineer asks for; Azure, GCP and Prompt Engineering would "
        "make it 81%. "
    ) in text
    assert " Azure 5 learn +11.1 AWS " in text
    assert " Rust? 3 learn +16.7 RAG 1 have AWS 2 have Python 4 have " in text
    near = " - GCP is close to your AWS: both are large clouds with matching services. "
    assert near not in text
    assert near in printed(here, "gap", "mle", *MINE, *TRACKER, "--full")


def test_learning_shows_before_and_after(here: Run) -> None:
    learnt = (*MINE, *TRACKER, "--learn", "docker", "--learn", "K8s")
    answered = answer(here, "gap", *PAIR, *learnt)
    assert answered["learn"] == ["docker", "kubernetes"]
    swe = by_id(answered["roles"])["ai-swe"]
    assert (swe["coverage"], swe["after"]) == (19 / 36, 27 / 36)
    assert not {"docker", "kubernetes"} & by_id(answered["learn_next"]).keys()
    text = printed(here, "gap", *PAIR, *learnt)
    assert "Then: with Docker and Kubernetes." in text
    assert " 53% 75% Claude, OpenAI, Rust? " in text


def test_without_learning_there_is_no_after(result: Any) -> None:
    assert result["learn"] == []
    assert {role["after"] for role in result["roles"]} == {None}


def test_a_word_to_learn_that_is_unknown_is_reported(here: Run) -> None:
    answered = answer(here, "gap", *MINE, "--learn", "docker,kubernets")
    assert [word["given"] for word in answered["skills"]["unknown"]] == ["kubernets"]
    assert answered["learn"] == ["docker"]


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (("--skills", "python docker"), "put commas between skills, as in: python,docker"),
        (("--skills", "pythn"), "did you mean Python"),
        ((*MINE, "--learn", "kubernets"), "did you mean Kubernetes"),
    ],
)
@pytest.mark.parametrize("command", [("gap",), ("gap", "mle")], ids=["all", "one"])
def test_a_list_without_a_known_skill_is_wrong_use(
    here: Run, command: tuple[str, ...], wrong: tuple[str, ...], hint: str
) -> None:
    done = here(*command, *wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[1].startswith(f"hint: {hint}")


def test_reach_finds_the_fewest_skills_for_a_coverage(here: Run) -> None:
    answered = answer(here, "gap", "ai-swe", *MINE, *TRACKER, "--reach", "75")
    assert answered["reach"] == {
        "target": 0.75,
        "skills": ["kubernetes", "docker"],
        "before": pytest.approx(19 / 36),
        "after": pytest.approx(27 / 36),
        "reached": True,
    }
    text = printed(here, "gap", "ai-swe", *MINE, *TRACKER, "--reach", "75")
    assert (
        "To reach 75%: 2 more skills bring your coverage from 53% to 75%: Kubernetes and Docker."
        in text
    )


def test_top_decides_how_many_skills_count(here: Run) -> None:
    (role,) = answer(here, "gap", "ml-engineer", "--skills", "rag", "--top", "2", *TRACKER)["roles"]
    assert (role["covered"], role["total"]) == (2, 3)


def test_the_equations_are_shown_on_demand(here: Run) -> None:
    line = "- AI/ML Engineer: RAG 8 + AWS 7 + Python 5 = 20; 20 / 36 = 55.6%."
    assert line in printed(here, "gap", "ml-engineer", *MINE, *TRACKER, "--explain")
    assert line not in printed(here, "gap", "ml-engineer", *MINE)


@pytest.mark.parametrize("roles", [(), PAIR], ids=["all", "two"])
@pytest.mark.parametrize("mine", [(), MINE], ids=["none", "three"])
def test_every_command_that_is_offered_works(
    here: Run, roles: tuple[str, ...], mine: tuple[str, ...]
) -> None:
    text = here("gap", *roles, *mine, env={"COLUMNS": "1000"}).stdout
    offered = re.findall(r": careercli (.*?)(?=   |$)", text, re.MULTILINE)
    assert offered
    for line in offered:
        printed(here, *line.split())


@pytest.mark.parametrize(
    "wrong",
    [("--top", "0"), ("--top", "101"), ("--reach", "-1"), ("--reach", "100.1"), ("--reach", "nan")],
)
def test_a_number_out_of_range_is_wrong_use(here: Run, wrong: tuple[str, str]) -> None:
    done = here("gap", *wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert wrong[0] in done.stderr.splitlines()[0]


def test_an_unknown_role_is_wrong_use_and_the_nearest_is_named(here: Run) -> None:
    done = here("gap", "ml-enginer", *MINE)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: unknown role 'ml-enginer'\nhint: ")
    assert "ml-engineer" in done.stderr.splitlines()[1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("python sql", "'python', 'sql': skills, not roles"),
        ("ml-engineer java", "'java': a skill, not a role"),
    ],
)
def test_a_skill_in_the_place_of_a_role_is_told_where_it_goes(
    here: Run, words: str, message: str
) -> None:
    done = here("gap", *words.split())
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == f"error: {message}"
    assert hint.startswith("hint: your skills go behind --skills, as in --skills ")


def test_the_skills_that_reach_a_coverage_bring_it_when_they_are_learnt(here: Run) -> None:
    asked = ("gap", "ml-engineer", "--skills", "python")
    way = answer(here, *asked, "--reach", "75")["reach"]
    assert way["reached"]
    assert "deep-learning" not in way["skills"]  # whoever learns PyTorch has it
    then = answer(here, *asked, "--learn", ",".join(way["skills"]))
    assert then["roles"][0]["after"] == pytest.approx(way["after"])
