"""`careercli skills` as it is typed."""

from pathlib import Path
from typing import Any

import pytest

from tests.builders import SHIPPED
from tests.cli.test_person_options import answer, printed
from tests.conftest import Run

TRACKER_ID = SHIPPED.sources[0].id


def ids(result: Any) -> list[str]:
    return [skill["id"] for skill in result["skills"]]


def test_the_skills_that_roles_want_are_listed_most_wanted_first(here: Run) -> None:
    answered = answer(here, "skills")
    wanted = {skill.id for s in SHIPPED.snapshots for skill in s.skills}
    assert set(ids(answered)) == wanted
    counts = [len(skill["roles"]) for skill in answered["skills"]]
    assert counts == sorted(counts, reverse=True)


def test_all_lists_every_known_skill(here: Run) -> None:
    answered = answer(here, "skills", "--all")
    assert len(answered["skills"]) == answered["known"] == len(SHIPPED.skills)


def test_the_text_says_how_many_there_are_and_how_to_search(here: Run) -> None:
    text = printed(here, "skills")
    assert " known skills Skill " in text
    assert text.endswith(" All skills: careercli skills --all")
    assert " Kubernetes mlops-engineer 3, ai-swe 4 +3 K8s, Kube, " in text


@pytest.mark.parametrize("name", ["kubernetes", "K8s", "kubernetes (primary)", " KUBECTL "])
def test_one_skill_is_shown_by_any_alias(here: Run, name: str) -> None:
    (result,) = answer(here, "skills", name)["skills"]
    assert (result["id"], result["name"], result["category"]) == (
        "kubernetes",
        "Kubernetes",
        "tool",
    )
    ranks = {role["id"]: role["rank"] for role in result["roles"] if role["source"] == TRACKER_ID}
    assert ranks == {"mlops-engineer": 3, "ai-swe": 4}
    assert {"docker", "helm"} <= {near["id"] for near in result["near"]}


def test_one_skill_as_text_says_where_it_ranks_and_what_is_near(here: Run) -> None:
    text = printed(here, "skills", "k8s")
    assert text.startswith("Kubernetes (tool) Also written K8s, Kube, ")
    assert " MLOps Engineer 3 – ai-market-pulse AI Software Engineer 4 – ai-market-pulse " in text
    assert " - Docker: both are about running containers. " in text
    assert text.endswith("Where it would take you: careercli gap --skills kubernetes")


def test_a_doubtful_skill_says_why(here: Run) -> None:
    assert " Doubtful: " in printed(here, "skills", "rust")


def test_a_part_of_a_name_finds_all_that_hold_it(here: Run) -> None:
    answered = answer(here, "skills", "kub")
    assert ids(answered)[0] == "kubernetes"
    assert {"kubernetes", "kubeflow", "helm"} <= set(ids(answered))


def test_nothing_found_names_the_nearest_and_is_no_failure(here: Run) -> None:
    assert answer(here, "skills", "kubernets")["skills"] == []
    text = printed(here, "skills", "kubernets")
    assert " known skills has 'kubernets' in its name. Did you mean Kubernetes, Helm or " in text


def test_a_skill_of_your_own_catalog_is_found_by_its_alias(here: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[skill]]\nid = "juggling"\nname = "Juggling"\naliases = ["five balls"]\n')
    own.write_text(own.read_text() + 'category = "soft"\n')
    (result,) = answer(here, "skills", "Five Balls", "--catalog", str(own))["skills"]
    assert (result["id"], result["roles"]) == ("juggling", [])


def test_two_queries_are_wrong_use(here: Run) -> None:
    done = here("skills", "machine", "learning")
    assert (done.returncode, done.stdout) == (2, "")


def test_read_shows_what_is_read_where_and_what_is_passed_over(here: Run) -> None:
    Path("cv.txt").write_text("Python\nno Java\n")
    reading = answer(here, "skills", "--read", "cv.txt")["reading"]
    assert reading["skills"] == [
        {"id": "python", "name": "Python", "named_by": [{"words": "Python", "line": 1}]}
    ]
    assert [(p["words"], p["line"], p["reason"]) for p in reading["passed_over"]] == [
        ("Java", 2, "denied")
    ]


def test_read_takes_standard_input_and_says_where_nothing_is_read(run: Run) -> None:
    done = run("skills", "--read", "-", stdin="no Java")
    assert (done.returncode, "0 skills read" in done.stdout) == (0, True)
    assert "denied" in done.stdout
