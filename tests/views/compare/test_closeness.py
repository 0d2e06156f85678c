"""How near roles are by their skills; rank r of a list weighs 9 − r."""

import pytest

from careercli.catalog.model import SkillRemark, SkillShare
from careercli.views.compare.sentences import switch_text, verdict_text
from tests.builders import snapshot, source
from tests.views.compare.made_up import compared, sentence


def test_where_both_ways_are_as_long_the_step_is_named_once() -> None:
    a, b = snapshot("alpha", skills=("p", "q", "r", "s")), snapshot("beta", skills="pqrx")
    assert sentence("closeness", a, b) == (  # (8 + 7 + 6) / 26
        "Alpha and Beta share 3 of their top 4 skills; going either way is a short step "
        "(80.8% covered, 80.8% on the way back)."
    )


def test_where_the_ways_differ_each_has_its_step() -> None:
    a, b = snapshot("alpha", skills="pqrs"), snapshot("beta", skills="sx")
    assert sentence("closeness", a, b) == (  # 8/15 there, 5/26 back
        "Alpha and Beta share 1 of their top 4 skills; going from Alpha to Beta is feasible with "
        "targeted learning, 53.3% covered; the way back is a change of field, 19.2%."
    )


def test_roles_without_a_common_skill_are_told_so() -> None:
    a, b = snapshot("alpha", skills="pq"), snapshot("beta", skills="xy")
    assert sentence("closeness", a, b) == (
        "Alpha and Beta share 0 of their top 2 skills; going either way is a change of field "
        "(0% covered, 0% on the way back)."
    )


def test_of_three_roles_the_closest_two_are_named() -> None:
    snapshots = (
        snapshot("alpha", skills="pqrs"),
        snapshot("beta", skills="wxyz"),
        snapshot("gamma", skills="pqrx"),
    )
    assert sentence("closeness", *snapshots) == (
        "Closest of the 3: Alpha and Gamma share 3 of their top 4 skills; going either way is "
        "a short step (80.8% covered, 80.8% on the way back)."
    )


def test_a_role_without_skills_is_not_counted_among_those_that_are_close() -> None:
    a, b = snapshot("alpha", skills="pq"), snapshot("beta", skills="pq")
    assert sentence("closeness", a, b, snapshot("gamma")) == (
        "Alpha and Beta share 2 of their top 2 skills; going either way is a short step "
        "(100% covered, 100% on the way back)."
    )


def test_closeness_is_told_across_sources() -> None:
    a, b = snapshot("alpha", skills="pq"), snapshot("beta", "board", skills="pq")
    assert sentence("closeness", a, b) == (
        "Alpha and Beta share 2 of their top 2 skills; going either way is a short step "
        "(100% covered, 100% on the way back)."
    )


def test_a_shared_skill_in_doubt_is_named() -> None:
    sources = (source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    a, b = snapshot("alpha", skills="pq"), snapshot("beta", skills="pq")
    assert sentence("closeness", a, b, sources=sources) == (
        "Alpha and Beta share 2 of their top 2 skills (counting P, in doubt); "
        "going either way is a short step (100% covered, 100% on the way back)."
    )


def test_a_step_that_rests_on_a_skill_in_doubt_is_said_to_be_another_without_it() -> None:
    """Without P, 5/18 of Beta is covered."""
    sources = (source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    comparison = compared(
        snapshot("alpha", skills="pq"), snapshot("beta", skills="pxyq"), sources=sources
    )
    assert switch_text(comparison, comparison.switching[0]) == (
        "From Alpha to Beta: feasible with targeted learning "
        "(a change of field at 27.8% without doubtful skills), "
        "50% of what Beta asks for is covered; learn X and Y first."
    )
    closeness = next(v for v in comparison.source_verdicts if v.about == "closeness")
    assert verdict_text(comparison, closeness) == (
        "Alpha and Beta share 2 of their top 4 skills (counting P, in doubt); "
        "going from Alpha to Beta is feasible with targeted learning "
        "(a change of field at 27.8% without doubtful skills), 50% covered; "
        "the way back is a short step, 100%."
    )


def test_a_skill_in_doubt_that_is_not_counted_is_not_named() -> None:
    sources = (source(doubtful=(SkillRemark("p", "counted inside words"),)),)
    a, b = snapshot("alpha", skills="abcdefghp"), snapshot("beta", skills="ap")
    assert "in doubt" not in str(sentence("closeness", a, b, sources=sources))


@pytest.mark.parametrize("names", [("alpha", "beta"), ("beta", "alpha")])
def test_a_doubt_of_either_roles_source_is_told(names: tuple[str, str]) -> None:
    sources = (source(doubtful=(SkillRemark("p", "counted inside words"),)), source("board"))
    held = {
        "alpha": snapshot("alpha", skills="pq"),
        "beta": snapshot("beta", "board", skills="pq"),
    }
    text = sentence("closeness", *(held[name] for name in names), sources=sources)
    assert "(counting P, in doubt)" in str(text)


def test_roles_without_skills_have_no_closeness() -> None:
    assert sentence("closeness", snapshot("alpha", skills="pq"), snapshot("beta")) is None


@pytest.mark.parametrize(
    ("beta", "text"),
    [
        ("pq", "a short step, 100% of what Beta asks for is covered."),
        ("pqx", "feasible with targeted learning, 71.4% of what Beta asks for is covered; "
         "learn X first."),
        ("xyp", "a change of field, 28.6% of what Beta asks for is covered; learn X and Y first."),
        ("vxyzp", "a change of field, 13.3% of what Beta asks for is covered; "
         "learn V, X and Y first."),
    ],
)  # fmt: skip
def test_a_switch_says_its_step_its_coverage_and_what_to_learn(beta: str, text: str) -> None:
    comparison = compared(snapshot("alpha", skills="pq"), snapshot("beta", skills=beta))
    assert switch_text(comparison, comparison.switching[0]) == f"From Alpha to Beta: {text}"


def test_a_switch_weighs_skills_by_their_share_of_postings_where_counted() -> None:
    shares = (SkillShare("p", 0.5), SkillShare("x", 0.125))
    comparison = compared(snapshot("alpha", skills="pq"), snapshot("beta", skills=shares))
    assert switch_text(comparison, comparison.switching[0]) == (
        "From Alpha to Beta: a short step, 80% of what Beta asks for is covered; learn X first."
    )


def test_a_switch_that_covers_75_percent_is_a_short_step() -> None:
    shares = (SkillShare("p", 0.6), SkillShare("x", 0.2))
    comparison = compared(snapshot("alpha", skills="pq"), snapshot("beta", skills=shares))
    assert switch_text(comparison, comparison.switching[0]) == (
        "From Alpha to Beta: a short step, 75% of what Beta asks for is covered; learn X first."
    )


def test_a_doubtful_skill_is_not_the_first_to_learn() -> None:
    sources = (source(doubtful=(SkillRemark("x", "counted inside words"),)),)
    a, b = snapshot("alpha", skills="p"), snapshot("beta", skills="xyp")
    comparison = compared(a, b, sources=sources)
    assert switch_text(comparison, comparison.switching[0]).endswith("learn Y and X first.")
