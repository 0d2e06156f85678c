"""`careercli switch` as it is typed."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_person_options import answer, printed
from tests.conftest import Run

TRACKER = ("--source", "ai-market-pulse")
STEP = ("switch", "ml-engineer", "ai-swe", *TRACKER)


@pytest.fixture
def result(here: Run) -> Any:
    """The step of the headline pair."""
    return answer(here, *STEP)


def test_the_answer_names_its_schema_and_both_roles(result: Any) -> None:
    assert result["schema"] == "careercli/switch/1"
    assert (result["from"], result["to"]) == ("ml-engineer", "ai-swe")
    assert result["source"]["id"] == "ai-market-pulse"


def test_coverage_of_the_headline_pair_there_and_back(result: Any) -> None:
    assert result["coverage"] == 26 / 36
    assert result["reverse_coverage"] == 27 / 36
    assert result["step"] == "within-reach"


def test_what_is_missing_has_its_gain_in_order(result: Any) -> None:
    assert [(s["id"], s["rank"], s["gain"]) for s in result["missing"]] == [
        ("kubernetes", 4, 5 / 36),
        ("docker", 6, 3 / 36),
        ("claude", 7, 2 / 36),
    ]


def test_what_carries_over_has_its_weight_in_the_new_role(result: Any) -> None:
    assert [(s["id"], s["weight"]) for s in result["carries_over"]] == [
        ("rag", 8),
        ("python", 7),
        ("rust", 6),
        ("aws", 4),
        ("openai", 1),
    ]


def test_pay_changes_from_where_you_come(result: Any) -> None:
    assert list(result["pay"]) == ["median", "p25", "p75", "mean_low", "mean_high"]
    assert result["pay"]["median"] == {
        "before": 120_000,
        "after": 235_000,
        "change": 115_000,
        "change_pct": pytest.approx(100 * 115 / 120),
        "strength": "clear",
        "test": result["pay_verdict"]["opinions"][0]["test"],
    }
    assert {change["strength"] for measure, change in result["pay"].items()} == {"clear", None}


def test_senior_shares_that_lie_far_apart_are_given(result: Any) -> None:
    assert result["senior"] == [0.18, 0.55]


def test_a_feasible_step_has_no_way_round_and_nobody_stands_anywhere(result: Any) -> None:
    assert (result["via"], result["skills"], result["yours"]) == (None, None, None)


def test_the_way_back_is_a_step_of_its_own(here: Run) -> None:
    back = answer(here, "switch", "ai-swe", "ml-engineer", *TRACKER)
    assert (back["coverage"], back["reverse_coverage"]) == (27 / 36, 26 / 36)
    assert back["step"] == "short"
    assert back["pay"]["median"]["change"] == -115_000


def test_your_skills_give_your_own_gap(here: Run) -> None:
    yours = answer(here, *STEP, "--skills", "python,rag,aws")["yours"]
    assert (yours["id"], yours["coverage"], yours["step"]) == ("ai-swe", 19 / 36, "within-reach")
    assert yours["missing"][0]["id"] == "kubernetes"


def test_a_change_of_field_has_the_way_round_with_the_largest_smallest_step(here: Run) -> None:
    answered = answer(here, "switch", "prompt-engineer", "data-scientist")
    assert (answered["step"], answered["coverage"]) == ("far", 15 / 36)
    assert answered["via"]["roles"] == ["prompt-engineer", "ai-swe", "data-scientist"]
    assert answered["via"]["steps"] == [18 / 36, 26 / 36]
    assert answered["via"]["smallest"] == min(answered["via"]["steps"])


def test_steps_of_a_way_round_are_the_steps_themselves(here: Run) -> None:
    first = answer(here, "switch", "prompt-engineer", "ai-swe")
    second = answer(here, "switch", "ai-swe", "data-scientist")
    via = answer(here, "switch", "prompt-engineer", "data-scientist")["via"]
    assert via["steps"] == [first["coverage"], second["coverage"]]


def test_top_decides_how_many_skills_count(here: Run) -> None:
    answered = answer(here, *STEP, "--top", "2")
    assert answered["coverage"] == 2 / 3  # RAG of RAG and Python
    assert [skill["id"] for skill in answered["missing"]] == ["python"]


def test_the_text_says_the_step_and_the_pay(here: Run) -> None:
    text = printed(here, *STEP)
    assert text.startswith("From AI/ML Engineer to AI Software Engineer ")
    assert " 72% of what AI Software Engineer asks for carries over, in tools, not " in text
    assert " Medians: ai-market-pulse $120K → $235K. " in text
    assert " Median $120K $235K +96% clear " in printed(here, *STEP, "--full")


def test_the_equations_are_shown_on_demand(here: Run) -> None:
    line = "- Change by median: (235,000 − 120,000) / 120,000 = 95.8%."
    assert line in printed(here, *STEP, "--explain")
    assert line not in printed(here, *STEP)


@pytest.mark.parametrize("name", ["ml-engineer", "mle", "AI/ML Engineer"])
def test_a_switch_to_the_same_role_is_wrong_use(here: Run, name: str) -> None:
    done = here("switch", "ml-engineer", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: AI/ML Engineer is both ends of the switch\nhint: name two different roles\n"
    )


@pytest.mark.parametrize("roles", [("nope", "ai-swe"), ("ai-swe", "nope"), ("ai-swe",), ()])
def test_a_role_that_is_unknown_or_missing_is_wrong_use(here: Run, roles: tuple[str, ...]) -> None:
    done = here("switch", *roles)
    assert (done.returncode, done.stdout) == (2, "")


def test_every_command_that_is_offered_works(here: Run) -> None:
    for mine in ((), ("--skills", "python,rag")):
        text = here(*STEP[:3], *mine, env={"COLUMNS": "1000"}).stdout
        offered = re.findall(r": careercli (.*)$", text, re.MULTILINE)
        assert offered
        for line in offered:
            printed(here, *line.split())


def test_a_role_whose_skills_nobody_counted_has_no_step(here: Run) -> None:
    own = '[[role]]\nid = "quant"\ntitle = "Quant"\n'
    Path("own.toml").write_text(own, encoding="utf-8")
    done = here("switch", "ai-swe", "quant", "--catalog", "own.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: no source has counted the skills of Quant\nhint: ")


def test_one_skill_that_carries_over_is_one(here: Run) -> None:
    page = here("switch", "ai-pm", "research-engineer").stdout
    assert "11 more to learn and 1 more that carries over." in page
