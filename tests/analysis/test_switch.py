import pytest

from careercli.analysis.switch import NotCounted, SameRole, switch_plan
from tests.builders import SHIPPED, TRACKER, make_catalog, make_salary, make_snapshot
from tests.many_sources import MANY


def test_both_coverages_of_the_headline_pair() -> None:
    plan = switch_plan(TRACKER, {}, "mle", "ai-swe")
    assert (plan.coverage, plan.reverse_coverage) == (26 / 36, 27 / 36)
    assert [skill.id for skill in plan.missing] == ["kubernetes", "docker", "claude"]
    assert [skill.id for skill in plan.carries_over] == ["rag", "python", "rust", "aws", "openai"]


def test_pay_is_before_and_after_by_measure() -> None:
    pay = switch_plan(SHIPPED, {}, "ai-swe", "mle").pay
    assert pay["median"].change == -115_000
    assert pay["median"].change_pct == pytest.approx(-100 * 115 / 235)
    assert pay["median"].strength == "clear"
    assert pay["p75"].strength is None


def test_short_step_needs_no_way_round() -> None:
    assert switch_plan(SHIPPED, {}, "mle", "ai-swe").via is None


def test_way_round_has_the_highest_smallest_step() -> None:
    # start → target shares nothing; ranks weigh 8, 7 and 6 of 21
    roles = make_catalog(
        make_snapshot("start", skills=["p", "q", "r"]),
        make_snapshot("target", skills=["x", "y", "z"]),
        make_snapshot("b", skills=["p", "q", "x"]),
        make_snapshot("c", skills=["p", "x", "z"]),
    )
    via = switch_plan(roles, {}, "start", "target").via
    assert via is not None
    assert via.roles == ("start", "b", "c", "target")
    assert via.steps == pytest.approx((15 / 21, 15 / 21, 14 / 21))


def test_way_round_no_better_than_the_direct_step_is_none() -> None:
    roles = make_catalog(
        make_snapshot("start", skills=["p"]),
        make_snapshot("target", skills=["x"]),
        make_snapshot("b", skills=["q"]),
    )
    assert switch_plan(roles, {}, "start", "target").via is None


def test_person_stands_where_their_own_skills_put_them() -> None:
    plan = switch_plan(TRACKER, {}, "mle", "ai-swe", known=["python", "rag", "aws"])
    assert plan.yours is not None
    assert plan.yours.coverage == 19 / 36
    assert switch_plan(SHIPPED, {}, "mle", "ai-swe").yours is None


def test_pay_of_different_sources_is_not_held_against_each_other() -> None:
    roles = make_catalog(
        make_snapshot("a", "one", salary=make_salary(100_000), skills=["x"]),
        make_snapshot("b", "two", salary=make_salary(200_000), skills=["x"]),
    )
    plan = switch_plan(roles, {}, "a", "b")
    assert plan.source is None
    assert plan.pay == {}
    assert plan.coverage == 1


def test_switch_to_the_same_role_is_an_error() -> None:
    with pytest.raises(SameRole):
        switch_plan(SHIPPED, {}, "mle", "ml-engineer")


def test_a_step_is_measured_by_the_newest_shares_and_its_pay_where_compare_takes_it() -> None:
    plan = switch_plan(MANY, {}, "ml-engineer", "data-engineer")
    assert plan.source is not None
    assert plan.source.id == "pay-rows"
    assert [source.id for source in plan.skills_sources] == ["job-board"]
    assert plan.pay_verdict.roles == ("ml-engineer", "data-engineer")


def test_a_skill_that_another_implies_carries_over() -> None:
    catalog = make_catalog(
        make_snapshot("a", skills=["postgresql"]), make_snapshot("b", skills=["sql", "java"])
    )
    skills = tuple(
        s._replace(implies=("sql",)) if s.id == "postgresql" else s for s in catalog.skills
    )
    plan = switch_plan(catalog._replace(skills=skills), {}, "a", "b")
    assert plan.coverage == 8 / 15
    assert [(s.id, s.implied_by) for s in plan.carries_over] == [("sql", "postgresql")]


def test_a_source_without_skills_is_told_with_those_that_have_them() -> None:
    with pytest.raises(NotCounted) as raised:
        switch_plan(MANY, {}, "ml-engineer", "data-engineer", source_id="pay-rows")
    assert raised.value.message == "Pay Rows has not counted the skills of AI/ML Engineer"
    assert raised.value.hint == "sources that have: tracker, job-board, data-2023"


def test_skills_that_nobody_counted_cannot_be_measured() -> None:
    of = make_catalog(make_snapshot("a", skills="p"), make_snapshot("b", openings=5))
    with pytest.raises(NotCounted, match="no source has counted the skills of B"):
        switch_plan(of, {}, "a", "b")
