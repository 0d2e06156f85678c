"""Shares lie within 0 and 1, the experience mix adds up, and no number is too much for a rule."""

from datetime import date

import pytest

from careercli.catalog.model import Catalog, Seniority, Snapshot
from careercli.catalog.rules import known
from careercli.catalog.snapshot_rules import shares_are_shares
from tests.catalog.checking import only_problem, problems, toml

HUGE = "1" + "0" * 400
MIX = "{{ senior = {}, mid = {}, entry = {} }}"


@pytest.mark.parametrize("share", ["0", "0.0", "1", "1.0", "0.07"])
def test_a_share_is_a_fraction(share: str) -> None:
    assert problems(toml("snapshot", remote=share)) == ()


@pytest.mark.parametrize("share", ["-0.01", "1.01", "nan", "inf", "-inf", "700", HUGE])
def test_anything_else_is_no_share(share: str) -> None:
    problem = only_problem(toml("snapshot", remote=share))
    assert (problem.severity, problem.line) == ("error", 4)
    assert (problem.table, problem.role, problem.id) == ("snapshot", "ml-engineer", "tracker")
    assert problem.field == "remote"
    assert problem.wrong.endswith("is not a share")
    assert problem.right.startswith("0 to 1")


@pytest.mark.parametrize(("percent", "share"), [("7", "0.07"), ("12.5", "0.125"), ("100", "1")])
def test_a_percentage_is_answered_with_its_share(percent: str, share: str) -> None:
    assert f"write {percent}% as {share}" in only_problem(toml("snapshot", remote=percent)).right


@pytest.mark.parametrize("share", ["nan", "7", "-0.5"])
def test_a_skills_share_is_a_share(share: str) -> None:
    problem = only_problem(toml("snapshot", skills=f'[{{ id = "rag", share = {share} }}]'))
    assert (problem.severity, problem.line) == ("error", 4)
    assert problem.field == "skills.0.share"


def test_each_part_of_the_mix_is_a_share() -> None:
    mix = MIX.format("1.5", "-0.5", "0.0")
    wrong = problems(toml("snapshot", seniority=mix))
    assert [p.field for p in wrong] == ["seniority.senior", "seniority.mid"]
    assert all((p.severity, p.line) == ("error", 4) for p in wrong)


@pytest.mark.parametrize(
    "parts",
    [("0.2", "0.7", "0.1"), ("0.2", "0.7", "0.12"), ("0.2", "0.7", "0.08"), ("1", "0", "0")],
    ids=["100", "102", "98", "all senior"],
)
def test_a_mix_may_be_two_points_off_by_rounding(parts: tuple[str, str, str]) -> None:
    assert problems(toml("snapshot", seniority=MIX.format(*parts))) == ()


@pytest.mark.parametrize(("entry", "sum_"), [("0.13", "1.03"), ("0.07", "0.97")])
def test_a_mix_that_is_three_points_off_is_an_error(entry: str, sum_: str) -> None:
    problem = only_problem(toml("snapshot", seniority=MIX.format("0.2", "0.7", entry)))
    assert (problem.severity, problem.line, problem.field) == ("error", 4, "seniority")
    assert problem.wrong == f"adds up to {sum_}"
    assert "= 1" in problem.right


@pytest.mark.parametrize(
    "mix", [Seniority(0.34, 0.34, 0.34), Seniority(0.33, 0.33, 0.32), Seniority(0.51, 0.49, 0.02)]
)
def test_the_tolerance_is_not_at_the_mercy_of_binary_fractions(mix: Seniority) -> None:
    snapshot = Snapshot("a", "tracker", seniority=mix)
    assert list(shares_are_shares(snapshot, known(Catalog(), date(2026, 7, 1)))) == []


def test_a_mix_that_is_not_a_number_is_an_error() -> None:
    wrong = problems(toml("snapshot", seniority=MIX.format("nan", "0.5", "0.5")))
    assert {p.field for p in wrong} == {"seniority.senior"}


def test_a_mix_of_hundreds_of_digits_is_an_error() -> None:
    wrong = problems(toml("snapshot", seniority=MIX.format(HUGE, "0.5", "0.5")))
    assert "error" in {p.severity for p in wrong}


@pytest.mark.parametrize("mix", [(f"-{HUGE}", "0.5", "0.5"), ("nan", HUGE, "0.5")])
def test_a_mix_that_cannot_be_added_up_is_an_error(mix: tuple[str, str, str]) -> None:
    wrong = problems(toml("snapshot", seniority=MIX.format(*mix)))
    assert {p.severity for p in wrong} == {"error"}


def test_negative_openings_of_hundreds_of_digits_are_an_error() -> None:
    text = toml("snapshot", openings=f"-{HUGE}") + toml("snapshot", role='"ai-swe"')
    assert [(p.severity, p.field) for p in problems(text)] == [("error", "openings")]


def test_openings_of_hundreds_of_digits_exceed_any_total() -> None:
    wrong = problems(toml("snapshot", openings=HUGE) + toml("snapshot", role='"ai-swe"'))
    assert [(p.severity, p.field) for p in wrong] == [("error", "openings")]


def test_openings_of_hundreds_of_digits_are_an_error_without_a_total() -> None:
    text = toml("source") + toml("snapshot", source='"acme"', openings=HUGE)
    assert [(p.severity, p.field) for p in problems(text)] == [("error", "openings")]


@pytest.mark.parametrize("field", ["mean_low", "mean_high", "median", "p75", "n"])
def test_pay_of_hundreds_of_digits_is_an_error(field: str) -> None:
    problem = only_problem(toml("snapshot", salary=f"{{ {field} = {HUGE} }}"))
    assert (problem.severity, problem.field) == ("error", f"salary.{field}")
