"""`careercli rank` as it is typed."""

import re
from math import log
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_person_options import answer, printed, saved
from tests.conftest import Run

TRACKER = ("--source", "ai-market-pulse")
GAPPY = """
[[role]]
id = "quant"
title = "Quant"

[[snapshot]]
role = "quant"
source = "ai-market-pulse"
openings = 100
"""


@pytest.fixture
def result(here: Run) -> Any:
    """The roles of the tracker by two weights."""
    return answer(here, "rank", *TRACKER, "--weight", "pay=3", "--weight", "remote=2")


@pytest.fixture
def gappy(tmp_path: Path) -> str:
    """A catalog file with a role whose pay, remote share and mix nobody counted."""
    path = tmp_path / "own.toml"
    path.write_text(GAPPY, encoding="utf-8")
    return str(path)


def recomputed(result: Any) -> dict[str, float]:
    """Return each role's score from the figures and the weights alone."""
    measured: dict[str, dict[str, float]] = {}
    for role in result["roles"]:
        for name, held in role["contributions"].items():
            if held["value"] is not None:
                figure = log(max(held["value"], 1)) if name == "openings" else held["value"]
                measured.setdefault(name, {})[role["id"]] = figure
    scores = {}
    for role in result["roles"]:
        points = weights = 0.0
        for name, weight in result["weights"].items():
            figures = measured.get(name, {})
            if role["id"] in figures:
                low, high = min(figures.values()), max(figures.values())
                points += weight * (figures[role["id"]] - low) / ((high - low) or 1)
            if role["id"] in figures or result["missing_rule"] == "lowest":
                weights += weight
        scores[role["id"]] = points / (weights or 1)
    return scores


def test_the_answer_names_its_schema_its_source_and_all_weights(result: Any) -> None:
    assert result["schema"] == "careercli/rank/1"
    assert result["source"]["id"] == "ai-market-pulse"
    assert result["weights"] == {"pay": 3, "openings": 1, "remote": 2, "entry": 1}
    assert (result["skills"], result["missing_rule"], result["tied"]) == (None, "skip", [])


def test_without_a_source_all_roles_are_ranked_at_the_one_that_covers_most(here: Run) -> None:
    answered = answer(here, "rank")
    assert answered["source"]["id"] == "ai-jobs-net"
    assert (len(answered["roles"]), answered["left_out"]) == (16, [])
    assert answer(here, "rank", "ml-engineer", "ai-swe")["source"]["id"] == "ai-market-pulse"


def test_roles_stand_by_score(result: Any) -> None:
    scores = [role["score"] for role in result["roles"]]
    assert scores == sorted(scores, reverse=True)
    assert result["roles"][0]["id"] == "ai-architect"


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--weight", "pay=3", "--weight", "remote=0.5"),
        ("--weight", "openings=0", "--skills", "python,rag,aws"),
        ("ml-engineer", "ai-swe", "ai-pm", "--weight", "fit=4", "--skills", "python"),
    ],
    ids=len,
)
def test_scores_are_those_that_anybody_can_recompute(here: Run, options: tuple[str, ...]) -> None:
    answered = answer(here, "rank", *options)
    given = {role["id"]: role["score"] for role in answered["roles"]}
    assert given == pytest.approx(recomputed(answered))


@pytest.mark.parametrize("rule", ["skip", "lowest"])
def test_scores_with_missing_figures_can_be_recomputed_by_either_rule(
    here: Run, gappy: str, rule: str
) -> None:
    answered = answer(here, "rank", *TRACKER, "--catalog", gappy, "--missing", rule)
    given = {role["id"]: role["score"] for role in answered["roles"]}
    assert given == pytest.approx(recomputed(answered))
    assert answered["missing"] == {"quant": ["pay", "remote", "entry"]}


def test_a_missing_figure_counts_as_told(here: Run, gappy: str) -> None:
    skipped, lowest = (
        printed(here, "rank", *TRACKER, "--catalog", gappy, "--missing", rule)
        for rule in ("skip", "lowest")
    )
    missing = "pay, remote and entry for Quant."
    assert f"Left out (--missing skip): {missing}" in skipped
    assert f"Counted as the lowest (--missing lowest): {missing}" in lowest


def test_contributions_add_up_to_the_score(result: Any) -> None:
    for role in result["roles"]:
        points = sum(held["points"] for held in role["contributions"].values())
        assert points == pytest.approx(role["score"])


def test_another_role_leads_just_beyond_each_flip_and_not_just_before(
    result: Any, here: Run
) -> None:
    assert {flip["criterion"] for flip in result["flips"]} == {"pay", "openings", "remote", "entry"}
    for flip in result["flips"]:
        side = 1 if flip["direction"] == "above" else -1
        winners = []
        for step in (-0.001, 0.001):
            weights = result["weights"] | {flip["criterion"]: flip["weight"] + side * step}
            given = [f"--weight={name}={weight}" for name, weight in weights.items()]
            winners.append(answer(here, "rank", *TRACKER, *given)["roles"][0]["id"])
        assert winners == [result["roles"][0]["id"], flip["winner"]]


def test_a_weight_of_0_drops_a_criterion(here: Run) -> None:
    zeros = ("openings=0", "remote=0", "entry=0")
    answered = answer(here, "rank", *(f"--weight={zero}" for zero in zeros))
    pays = [role["contributions"]["pay"]["value"] for role in answered["roles"]]
    assert pays == sorted(pays, reverse=True)


def test_the_last_of_two_weights_of_a_criterion_counts(here: Run) -> None:
    answered = answer(here, "rank", "--weight", "pay=1", "--weight", "pay=2.5")
    assert answered["weights"]["pay"] == 2.5


def test_fit_counts_where_your_skills_are_known(here: Run) -> None:
    answered = answer(here, "rank", *TRACKER, "--skills", "python,rag,aws")
    assert answered["weights"]["fit"] == 1
    values = {role["id"]: role["contributions"]["fit"]["value"] for role in answered["roles"]}
    assert (values["ml-engineer"], values["ai-swe"]) == (20 / 36, 19 / 36)


def test_a_tie_is_said_and_not_decided(here: Run) -> None:
    pair = ("rank", "ml-engineer", "ai-swe")
    assert answer(here, *pair)["tied"] == ["ml-engineer", "ai-swe"]
    assert printed(here, *pair).startswith(
        "With equal weights, at ai-market-pulse alone: a tie between AI/ML Engineer and AI "
        "Software Engineer. Sources contradict each other on "
    )


def test_saved_weights_count_unless_others_are_given(here: Run, config: Path) -> None:
    saved(config, "[weights]\npay = 3\nremote = 2\n")
    weights = answer(here, "rank", "--weight", "pay=5")["weights"]
    assert weights == {"pay": 5, "openings": 1, "remote": 2, "entry": 1}


def test_a_saved_weight_of_fit_waits_for_your_skills(here: Run, config: Path) -> None:
    saved(config, "[weights]\nfit = 4\n")
    assert "fit" not in answer(here, "rank")["weights"]
    assert answer(here, "rank", "--skills", "python")["weights"]["fit"] == 4


def test_the_equations_are_shown_on_demand(here: Run) -> None:
    line = "- Pay runs from 120,000 (0) to 292,000 (1)."
    assert line in printed(here, "rank", *TRACKER, "--explain")
    assert line not in printed(here, "rank", *TRACKER)


@pytest.mark.parametrize(
    ("weight", "error"),
    [
        ("pay", "'pay' is not a weight"),
        ("pay=", "'pay=' is not a weight"),
        ("pay=much", "'pay=much' is not a weight"),
        ("pay=1=2", "'pay=1=2' is not a weight"),
        ("", "'' is not a weight"),
        ("wage=1", "unknown criterion 'wage'"),
        ("=1", "unknown criterion ''"),
        ("pay=-1", "pay=-1 is not a weight"),
        ("pay=nan", "pay=nan is not a weight"),
        ("pay=inf", "pay=inf is not a weight"),
        ("pay=1e308", "pay=1e+308 is not a weight"),
        ("fit=1", "fit can only count when your skills are known"),
    ],
)
def test_a_weight_that_cannot_count_is_wrong_use(here: Run, weight: str, error: str) -> None:
    done = here("rank", "--weight", weight)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error: {error}\nhint: ")


def test_an_unknown_rule_for_missing_figures_is_wrong_use(here: Run) -> None:
    done = here("rank", "--missing", "guess")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: unknown rule 'guess' for missing figures\nhint: one of: skip, lowest\n"
    )


@pytest.mark.parametrize(
    "options",
    [("ml-engineer",), [f"--weight={c}=0" for c in ("pay", "openings", "remote", "entry")]],
)
def test_nothing_to_rank_is_wrong_use(here: Run, options: tuple[str, ...]) -> None:
    done = here("rank", *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")


def test_every_command_that_is_offered_works(here: Run) -> None:
    text = here("rank", env={"COLUMNS": "1000"}).stdout
    offered = re.findall(r": careercli (.*)$", text, re.MULTILINE)
    assert offered
    for line in offered:
        printed(here, *line.split())


def test_only_weights_that_count_are_said_to_weigh(here: Run) -> None:
    page = printed(here, "rank", "--weight", "openings=3", "--weight", "pay=2")
    assert "Weights: pay 2, remote 1 and entry 1." in page
    assert "Not counted: openings 3, of which ai-jobs-net has no figure." in page


def test_equal_weights_are_said_of_the_criteria_that_count(here: Run) -> None:
    assert printed(here, "rank").startswith("With equal weights for pay, remote and entry: ")
    assert printed(here, "rank", "--weight", "openings=3").startswith(
        "With equal weights for pay, remote and entry: "
    )


def test_a_winner_that_compare_only_leans_to_is_leant_to(here: Run) -> None:
    by_pay = ("--weight", "openings=0", "--weight", "remote=0", "--weight", "entry=0")
    pair = ("rank", "mlops-engineer", "data-engineer", *by_pay)
    assert printed(here, *pair).startswith("By pay alone: leans to MLOps Engineer.")
    sure = ("rank", "data-analyst", "data-scientist", *by_pay)
    assert printed(here, *sure).startswith("By pay alone: Data Scientist.")
    assert [answer(here, *p)["leaning"] for p in (pair, sure)] == [True, False]
