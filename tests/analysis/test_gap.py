from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.gap import Gap, gap
from careercli.catalog.model import Near, SkillRemark, SkillShare
from tests.builders import SHIPPED, TRACKER, make_catalog, make_snapshot, make_source
from tests.many_sources import MANY

WANTED = sorted({skill.id for s in TRACKER.snapshots for skill in s.skills})
SKILLS = st.lists(st.sampled_from(WANTED), unique=True)
HEADLINE = ("ml-engineer", "ai-swe")


def held(*known: str, roles: tuple[str, ...] = ()) -> Gap:
    return gap(TRACKER, {}, known, roles)


@pytest.mark.parametrize(
    ("role", "share"), [("ml-engineer", Fraction(20, 36)), ("ai-swe", Fraction(19, 36))]
)
def test_coverage_of_the_headline_pair(role: str, share: Fraction) -> None:
    rows = {r.id: r for r in held("python", "rag", "aws", roles=HEADLINE).roles}
    assert rows[role].coverage == float(share)
    assert rows[role].step == "within-reach"


def test_roles_stand_by_coverage_then_id() -> None:
    order = [(-(role.coverage or 0), role.id) for role in held("python", "rag", "aws").roles]
    assert order == sorted(order)


def test_no_skills_cover_nothing_anywhere() -> None:
    assert {role.coverage for role in held().roles} == {0.0}


@given(SKILLS)
def test_gains_and_coverage_add_up_to_1_for_every_role(known: list[str]) -> None:
    for role in held(*known).roles:
        assert role.coverage is not None
        assert role.coverage + sum(skill.gain for skill in role.missing) == pytest.approx(1)


@given(SKILLS.flatmap(lambda known: st.tuples(st.just(known), st.permutations(known))))
def test_order_of_the_skills_changes_nothing(lists: tuple[list[str], list[str]]) -> None:
    one, other = (held(*known) for known in lists)
    assert (one.roles, one.learn_next) == (other.roles, other.learn_next)


def test_what_is_learnt_shows_before_and_after() -> None:
    result = gap(TRACKER, {}, ["python", "rag", "aws"], HEADLINE, learn=["docker", "kubernetes"])
    swe = next(role for role in result.roles if role.id == "ai-swe")
    assert (swe.coverage, swe.after) == (19 / 36, 27 / 36)


def test_missing_skill_is_near_a_known_one_for_the_reason_given() -> None:
    near = {"gcp": (Near("aws", "both are clouds"),), "azure": (Near("vmware", "no"),)}
    (role,) = gap(TRACKER, near, ["aws"], ["ml-engineer"]).roles
    assert [(n.id, n.known, n.because) for n in role.near] == [("gcp", "aws", "both are clouds")]


def test_learn_next_is_by_the_mean_gain_over_the_roles() -> None:
    roles = make_catalog(
        make_snapshot("a", skills=["x", "y"]), make_snapshot("b", skills=["y", "z"])
    )
    result = gap(roles, {}, []).learn_next
    # weights 8 and 7 of 15: y adds (7/15 + 8/15) / 2, x 8/15/2, z 7/15/2
    assert [s.id for s in result] == ["y", "x", "z"]
    assert [s.gain for s in result] == pytest.approx([15 / 30, 8 / 30, 7 / 30])
    assert result[0].roles == ("a", "b")


def test_doubtful_skill_is_never_first_in_the_advice() -> None:
    result = held("python")
    assert result.learn_next[0].id != "rust"
    assert all(not role.missing[0].doubtful for role in result.roles)


@pytest.mark.parametrize(
    ("target", "skills"), [(0.0, ()), (0.5, ("a",)), (0.51, ("a", "b")), (1.0, ("a", "b", "c"))]
)
def test_fewest_skills_that_reach_a_coverage(target: float, skills: tuple[str, ...]) -> None:
    shares = [SkillShare("a", 0.5), SkillShare("b", 0.3), SkillShare("c", 0.2)]
    result = gap(make_catalog(make_snapshot("r", skills=shares)), {}, [], target=target).reach
    assert result is not None
    assert (result.skills, result.reached) == (skills, True)


def test_doubtful_skill_is_taken_only_where_the_others_do_not_suffice() -> None:
    doubt = make_source("tracker", doubtful=(SkillRemark("rust", "counted inside words"),))
    role = make_catalog(make_snapshot("r", skills=["rust", "python", "sql"]), sources=(doubt,))
    most = gap(role, {}, [], target=0.6).reach
    assert most is not None
    assert most.skills == ("python", "sql")
    everything = gap(role, {}, [], target=1.0).reach
    assert everything is not None
    assert set(everything.skills) == {"rust", "python", "sql"}


def test_top_decides_how_many_skills_count() -> None:
    (role,) = gap(TRACKER, {}, ["rag"], ["ml-engineer"], top=2).roles
    assert (role.covered, role.total) == (2, 3)


def test_coverage_of_a_role_that_nobody_counted_is_absent_and_it_advises_nothing() -> None:
    (role,) = gap(make_catalog(make_snapshot("a")), {}, ["python"]).roles
    assert (role.coverage, role.step, role.total, role.missing) == (None, None, 0, ())


def test_a_role_that_nobody_counted_takes_no_part_in_a_mean_gain() -> None:
    of = make_catalog(make_snapshot("a", skills="xy"), make_snapshot("b"))
    assert [(skill.id, skill.gain) for skill in gap(of, {}, ["x"]).learn_next] == [("y", 7 / 15)]


def test_named_roles_have_the_first_source_that_counts_the_skills_of_all() -> None:
    result = gap(MANY, {}, ("python",), ("ml-engineer", "data-engineer"))
    assert [source.id for source in result.sources] == ["job-board"]
    assert result.same_source


def test_all_roles_have_each_its_own_best_source_where_none_counts_the_skills_of_all() -> None:
    result = gap(SHIPPED, {}, ("python",))
    at = {role.id: role.source for role in result.roles}
    assert (at["ml-engineer"], at["data-scientist"]) == ("builtin-ai", "data-jobs-2023")
    assert not result.same_source


def test_an_implied_skill_counts_and_is_told_with_the_one_that_implies_it() -> None:
    role = make_catalog(make_snapshot("r", skills=["sql", "python", "aws"]))
    implies = {"postgresql": ("sql",), "eks": ("aws",)}
    result = gap(role, {}, ["postgresql", "python", "eks"], implies=implies)
    (only,) = result.roles
    assert [(s.id, s.implied_by) for s in only.have] == [
        *(("sql", "postgresql"), ("python", None), ("aws", "eks"))
    ]
    assert result.counts_as == (("postgresql", "sql"), ("eks", "aws"))
    assert result.known == ("postgresql", "python", "eks")


def test_what_is_learnt_brings_what_it_implies() -> None:
    role = make_catalog(make_snapshot("r", skills=["sql", "postgresql"]))
    implies = {"postgresql": ("sql",)}
    (only,) = gap(role, {}, [], learn=["postgresql"], implies=implies).roles
    assert (only.coverage, only.after) == (0, 1)


@pytest.mark.parametrize(("shares", "counted"), [(True, 20), (False, 8)])
def test_20_skills_count_where_there_are_shares_and_8_where_there_are_ranks(
    shares: bool, counted: int
) -> None:
    names = [f"skill-{place:02}" for place in range(25)]
    skills = [SkillShare(name, 0.9 - 0.01 * i) for i, name in enumerate(names)] if shares else names
    (role,) = gap(
        make_catalog(make_snapshot("r", openings=100, skills=skills)), {}, names[-1:]
    ).roles
    assert (role.top, len(role.missing)) == (counted, counted)
    assert [skill.id for skill in role.below] == names[counted:]
    assert role.below[-1].have
    assert not role.below[0].have
