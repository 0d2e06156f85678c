"""One posting against a person's skills and against its role."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.analysis.posting_gap import PostingGap, Wants, posting_gap
from careercli.catalog.model import Catalog, Near, SkillShare
from tests.builders import make_catalog, make_role, make_snapshot

NAMES = {id_: id_.upper() for id_ in ("sql", "postgresql", "python", "docker", "go", "gcp", "aws")}
SHARES = [SkillShare("python", 0.8), SkillShare("sql", 0.5), SkillShare("docker", 0.2)]
HELD = make_catalog(make_snapshot("engineer", openings=400, skills=SHARES))


def against(wants: Wants, *known: str, catalog: Catalog = HELD, **options: Any) -> PostingGap:
    given = {"names": NAMES, "near": {}, "implies": {"postgresql": ("sql",)}, **options}
    return posting_gap(catalog, wants, known, **given)


def test_what_is_demanded_stands_apart_from_what_is_liked() -> None:
    result = against(Wants(("python", "go"), ("docker", "python"), told_apart=True), "python")
    assert [(s.id, s.must, s.have) for s in result.skills] == [
        *(("python", True, True), ("go", True, False), ("docker", False, False))
    ]
    assert (result.must, result.nice, result.every) == ((1, 2, 0.5), (0, 1, 0.0), (1, 3, 1 / 3))
    assert result.told_apart


def test_a_posting_that_names_nothing_has_no_share() -> None:
    result = against(Wants(()), "python")
    assert (result.skills, result.must, result.nice) == ((), (0, 0, None), (0, 0, None))


def test_an_implied_skill_counts_and_says_by_which() -> None:
    result = against(Wants(("sql",)), "postgresql")
    assert [(s.have, s.implied_by) for s in result.skills] == [(True, "postgresql")]
    assert result.counts_as == (("postgresql", "sql"),)


def test_a_missing_skill_names_what_is_known_nearby_a_named_one_first() -> None:
    near = {"gcp": (Near("sql", "far-fetched"), Near("aws", "both are clouds"))}
    (skill,) = against(Wants(("gcp",)), "postgresql", "aws", near=near).skills
    assert skill.near is not None
    assert (skill.near.known, skill.near.because) == ("aws", "both are clouds")
    (had,) = against(Wants(("aws",)), "aws", near={"aws": (Near("sql", "no"),)}).skills
    assert had.near is None


def test_the_list_is_compared_with_that_of_the_role() -> None:
    rows = against(Wants(("python", "go")), "sql", role=HELD.roles[0]).role
    assert rows is not None
    assert (rows.id, rows.base, rows.top, rows.count_) == ("engineer", 400, 20, 1)
    assert rows.named == pytest.approx(0.8 / 1.5)
    assert [(s.id, s.rank, s.have) for s in rows.unnamed] == [
        ("sql", 2, True),
        ("docker", 3, False),
    ]
    assert rows.unusual == ("go",)
    assert rows.yours == pytest.approx(0.5 / 1.5)


def test_what_a_named_skill_implies_is_named_too() -> None:
    rows = against(Wants(("python", "postgresql")), role=HELD.roles[0]).role
    assert rows is not None
    assert (rows.count_, [s.id for s in rows.unnamed]) == (2, ["docker"])


def test_the_skills_have_their_rank_and_share_in_the_role() -> None:
    skills = against(Wants(("sql", "go")), role=HELD.roles[0]).skills
    assert [(s.rank, s.share) for s in skills] == [(2, 0.5), (None, None)]


def test_without_a_role_or_its_skills_nothing_is_compared() -> None:
    assert against(Wants(("sql",))).role is None
    bare = make_catalog(make_snapshot("engineer", openings=400))
    assert against(Wants(("sql",)), catalog=bare, role=bare.roles[0]).role is None
    new = make_role("new")
    assert against(Wants(("sql",)), catalog=make_catalog(roles=(new,)), role=new).role is None


LISTS = st.lists(st.sampled_from(sorted(NAMES)))


@given(LISTS, LISTS, LISTS)
def test_every_named_skill_counts_once(must: list[str], nice: list[str], known: list[str]) -> None:
    result = against(Wants(tuple(must), tuple(nice)), *known)
    assert {skill.id for skill in result.skills} == {*must, *nice}
    assert result.every.of == len(result.skills) == result.must.of + result.nice.of
    assert result.every.have == result.must.have + result.nice.have
