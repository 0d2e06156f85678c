from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.figures import RoleFigures, figures_from
from careercli.analysis.implied import with_implied
from careercli.analysis.overlap import overlap, shared_skills
from careercli.analysis.skills import coverage, step, switch
from careercli.catalog.lookup import find_role
from careercli.catalog.model import SkillRemark, SkillShare
from tests.builders import SHIPPED, make_catalog, make_snapshot, make_source

NAMES = [f"skill-{letter}" for letter in "abcdefghijkl"]
LISTS = st.lists(st.sampled_from(NAMES), unique=True, max_size=12)


def figures(*skills: str | SkillShare, doubtful: tuple[str, ...] = ()) -> RoleFigures:
    remarks = tuple(SkillRemark(skill, "counted inside words") for skill in doubtful)
    catalog = make_catalog(
        make_snapshot("a-role", skills=skills), sources=(make_source("tracker", doubtful=remarks),)
    )
    return figures_from(catalog, catalog.roles[0], None)


def shipped(name: str) -> RoleFigures:
    return figures_from(SHIPPED, find_role(SHIPPED, name), None)


@pytest.mark.parametrize(
    ("role", "covered"), [("ml-engineer", Fraction(20, 36)), ("ai-swe", Fraction(19, 36))]
)
def test_python_rag_aws_cover_the_headline_pair(role: str, covered: Fraction) -> None:
    assert coverage(shipped(role), with_implied(["python", "rag", "aws"], {})).share == float(
        covered
    )


@pytest.mark.parametrize(
    ("start", "target", "covered", "missing"),
    [
        ("ml-engineer", "ai-swe", 26, ["kubernetes", "docker", "claude"]),
        ("ai-swe", "ml-engineer", 27, ["azure", "gcp", "prompt-engineering"]),
    ],
)
def test_switch_between_the_headline_pair(
    start: str, target: str, covered: int, missing: list[str]
) -> None:
    plan = switch(shipped(start), shipped(target), {})
    assert (plan.covered, plan.total) == (covered, 36)
    assert [skill.id for skill in plan.missing] == missing


def test_overlap_of_the_headline_pair() -> None:
    shared = shared_skills([shipped("ml-engineer"), shipped("ai-swe")])
    assert shared.overlap == (5, 8, 5 / 8, 5 / 11, 11)
    assert shared.shared == ("rag", "aws", "rust", "python", "openai")
    assert shared.only["ai-swe"] == ("kubernetes", "docker", "claude")


def test_overlap_of_short_lists_is_over_the_longer_one() -> None:
    assert overlap([["a", "b"], ["b", "c", "d"]]) == (1, 3, 1 / 3, 1 / 4, 4)


def test_overlap_of_nothing_is_0() -> None:
    assert overlap([[], []]) == (0, 0, 0.0, 0.0, 0)


def test_skill_weighs_its_share_where_the_source_counts_one() -> None:
    role = figures(SkillShare("a", 0.5), SkillShare("b", 0.3), SkillShare("c", 0.2))
    covered = coverage(role, {"b": None})
    assert covered.share == pytest.approx(0.3)
    assert [skill.gain for skill in covered.missing] == pytest.approx([0.5, 0.2])


def test_weights_are_summed_without_the_errors_of_adding_one_by_one() -> None:
    """Ten tenths are one; Python's `sum` says 0.9999999999999999 before 3.12."""
    role = figures(*(SkillShare(name, 0.1) for name in NAMES[:10]))
    covered = coverage(role, with_implied(NAMES[:10], {}))
    assert (covered.total, covered.covered, covered.share) == (1.0, 1.0, 1.0)


def test_doubtful_skill_counts_but_is_never_advised_before_another() -> None:
    covered = coverage(figures("rust", "python", "sql", doubtful=("rust",)), {})
    assert [skill.id for skill in covered.missing] == ["python", "sql", "rust"]
    assert covered.missing[-1].gain == pytest.approx(8 / 21)


def test_role_without_skills_is_covered_by_nothing() -> None:
    assert coverage(figures(), {"python": None}).share == 0


@given(LISTS, st.sets(st.sampled_from(NAMES)))
def test_coverage_and_gains_add_up_to_1(wanted: list[str], known: set[str]) -> None:
    covered = coverage(figures(*wanted), dict.fromkeys(known))
    whole = covered.share + sum(skill.gain for skill in covered.missing)
    assert whole == pytest.approx(1 if wanted else 0)


@given(LISTS, st.sets(st.sampled_from(NAMES)), st.sampled_from(NAMES))
def test_one_more_skill_never_covers_less(wanted: list[str], known: set[str], more: str) -> None:
    role = figures(*wanted)
    assert coverage(role, dict.fromkeys({*known, more})).share >= (
        coverage(role, dict.fromkeys(known)).share
    )


@given(LISTS, LISTS)
def test_overlap_is_symmetrical(a: list[str], b: list[str]) -> None:
    assert overlap([a, b]) == overlap([b, a])


@given(LISTS.filter(bool))
def test_role_covers_and_overlaps_itself_fully(wanted: list[str]) -> None:
    role = figures(*wanted)
    assert switch(role, role, {}).coverage == 1
    assert overlap([wanted, wanted]).jaccard == 1


@pytest.mark.parametrize(
    ("share", "name"),
    [
        (1.0, "short"),
        (0.75, "short"),
        (0.7499, "within-reach"),
        (0.5, "within-reach"),
        (0.4999, "far"),
        (0.0, "far"),
    ],
)
def test_step_is_named_by_its_coverage(share: float, name: str) -> None:
    assert step(share) == name
