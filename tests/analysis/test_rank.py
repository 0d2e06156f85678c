from datetime import date
from math import log
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.analysis.candidates import NotRankable
from careercli.analysis.left_out import LeftOutAt
from careercli.analysis.rank import Ranking, rank
from careercli.analysis.weights import CRITERIA, WrongWeight
from careercli.catalog.model import Bases, Catalog, Salary
from tests import builders
from tests.builders import SHIPPED, make_catalog, make_salary, make_snapshot, make_source
from tests.many_sources import MANY

WEIGHTS = st.dictionaries(
    st.sampled_from(CRITERIA), st.floats(0.01, 10), min_size=len(CRITERIA), max_size=len(CRITERIA)
)
KNOWN = ("python", "rag", "aws")
TRACKER = "ai-market-pulse"


def ranked(weights: dict[str, float], **options: Any) -> Ranking:
    return rank(SHIPPED, (), weights, known=KNOWN, **options)


def only(**weights: float) -> dict[str, float]:
    return {criterion: weights.get(criterion, 0.0) for criterion in CRITERIA}


def test_score_of_a_role_is_recomputed_by_hand() -> None:
    rows = {role.id: role for role in ranked(only(pay=3, openings=1), source_id=TRACKER).roles}
    pay = (235_000 - 120_000) / (292_000 - 120_000)
    openings = (log(598) - log(9)) / (log(23_752) - log(9))
    assert rows["ai-swe"].score == pytest.approx((3 * pay + openings) / 4)


@given(WEIGHTS)
def test_contributions_add_up_to_the_score_within_0_and_1(weights: dict[str, float]) -> None:
    for role in ranked(weights).roles:
        assert role.score == pytest.approx(sum(c.points for c in role.contributions.values()))
        assert -1e-9 <= role.score <= 1 + 1e-9


@given(WEIGHTS, st.floats(0.1, 10))
def test_doubling_all_weights_changes_nothing(weights: dict[str, float], factor: float) -> None:
    more = ranked({name: weight * factor for name, weight in weights.items()})
    assert [r.score for r in more.roles] == pytest.approx([r.score for r in ranked(weights).roles])


@settings(max_examples=30)
@given(WEIGHTS)
def test_winner_changes_at_a_flip_and_not_before(weights: dict[str, float]) -> None:
    result = ranked(weights)
    for flip in result.flips:
        way = 1e-6 if flip.direction == "above" else -1e-6
        beyond = ranked(weights | {flip.criterion: flip.weight * (1 + way)})
        before = ranked(weights | {flip.criterion: flip.weight * (1 - way)})
        assert flip.winner in (beyond.roles[0].id, *beyond.tied)
        assert result.roles[0].id in (before.roles[0].id, *before.tied)


def two(a: Salary | None, b: Salary | None, **fields: Any) -> Catalog:
    return make_catalog(
        make_snapshot("a", salary=a, remote=0.1, openings=100, **fields),
        make_snapshot("b", salary=b, remote=0.3, openings=100, **fields),
    )


def test_flip_of_two_roles_is_where_their_scores_meet() -> None:
    # a leads in pay, b in remote: with pay 1 they tie at remote 1
    ranking = rank(two(make_salary(200_000), make_salary(100_000)), (), {"pay": 1, "remote": 0.5})
    assert ranking.roles[0].id == "a"
    weights = {(f.criterion, f.direction, f.winner): f.weight for f in ranking.flips}
    assert weights["remote", "above", "b"] == pytest.approx(1.0)
    assert weights["pay", "below", "b"] == pytest.approx(0.5)


def test_tie_is_said() -> None:
    ranking = rank(two(make_salary(200_000), make_salary(100_000)), (), {"pay": 1, "remote": 1})
    assert set(ranking.tied) == {"a", "b"}


@pytest.mark.parametrize(("rule", "score"), [("skip", 1.0), ("lowest", 0.5)])
def test_missing_figure_is_left_out_or_counts_as_the_lowest(rule: Any, score: float) -> None:
    ranking = rank(two(make_salary(200_000), None), (), only(pay=1, remote=1), rule=rule)
    b = next(role for role in ranking.roles if role.id == "b")
    assert b.score == pytest.approx(score)
    assert b.contributions["pay"].scaled is None
    assert ranking.missing == {"b": ("pay", "entry")} | {"a": ("entry",)}


def test_criterion_without_a_weight_counts_1() -> None:
    assert rank(SHIPPED, (), {"pay": 3}).weights == {
        "pay": 3.0,
        "openings": 1.0,
        "remote": 1.0,
        "entry": 1.0,
    }


def test_fit_counts_only_where_skills_are_known() -> None:
    assert "fit" not in rank(SHIPPED).weights
    assert ranked({}).weights["fit"] == 1.0
    with pytest.raises(WrongWeight):
        rank(SHIPPED, (), {"fit": 2})


@pytest.mark.parametrize(
    "weights", [{"salary": 1.0}, {"pay": -1.0}, {"pay": float("nan")}, {"pay": float("inf")}]
)
def test_wrong_weight_is_an_error(weights: dict[str, float]) -> None:
    with pytest.raises(WrongWeight):
        rank(SHIPPED, (), weights)


def test_nothing_to_rank_by_is_an_error() -> None:
    with pytest.raises(NotRankable):
        ranked(only())


def test_roles_that_the_first_source_does_not_cover_are_left_out_and_named() -> None:
    catalog = make_catalog(
        make_snapshot("a", "one", openings=1),
        make_snapshot("b", "one", openings=2),
        make_snapshot("c", "two", openings=3),
        sources=(make_source("one"), make_source("two")),
    )
    ranking = rank(catalog)
    assert [role.id for role in ranking.roles] == ["b", "a"]
    assert ranking.left_out == ("c",)


def test_roles_without_a_common_source_are_not_ranked() -> None:
    catalog = make_catalog(make_snapshot("a", "one"), make_snapshot("b", "two"))
    with pytest.raises(NotRankable):
        rank(catalog, ("a", "b"))


def test_criterion_on_which_all_are_equal_adds_nothing() -> None:
    ranking = rank(
        two(make_salary(100_000), make_salary(100_000)), (), {"pay": 1, "remote": 0, "openings": 0}
    )
    assert {role.contributions["pay"].points for role in ranking.roles} == {0.0}


def test_roles_that_are_left_out_come_with_the_source_that_covers_the_most_of_them() -> None:
    ranking = rank(MANY, source_id="tracker")
    assert len(ranking.left_out) == 9
    assert ranking.left_out_at == LeftOutAt("pay-rows", "Pay Rows", 9)


@pytest.mark.parametrize(
    ("weights", "source_id"),
    [
        ({}, "two"),
        ({"pay": 9.0}, "two"),
        (only(pay=1), "one"),
        (only(openings=1), "two"),
        (only(fit=1), "one"),
    ],
)
def test_the_source_with_the_most_figures_that_count_is_ranked(
    weights: dict[str, float], source_id: str
) -> None:
    """One has three roles' pay, of two it has enough rows; two has openings and shares of two."""
    paid = [
        make_snapshot(r, "one", salary=make_salary(100_000, n=n))
        for r, n in zip("abc", (90, 90, 9), strict=True)
    ]
    share: dict[str, Any] = {"openings": 50, "remote": 0.5, "skills": "p"}
    counted = [make_snapshot(r, "two", **share) for r in "ab"]
    ranking = rank(make_catalog(*paid, *counted), (), weights, known=["p"])
    assert ranking.source.id == source_id


def test_by_fit_alone_all_roles_that_any_source_covers_are_ranked() -> None:
    assert len(ranked(only(fit=1)).roles) == len(SHIPPED.roles)


def test_of_named_roles_the_source_covers_all() -> None:
    rich: dict[str, Any] = {"openings": 90, "remote": 0.5, "salary": make_salary(100_000)}
    catalog = make_catalog(
        *(make_snapshot(role, "one", **rich) for role in "ab"),
        *(make_snapshot(role, "two", openings=90) for role in "abc"),
    )
    assert rank(catalog, "abc").source.id == "two"
    assert rank(catalog, "ab").source.id == "one"


def test_no_source_is_named_where_nothing_is_left_out_or_nobody_covers_it() -> None:
    both = make_catalog(make_snapshot("a", openings=5), make_snapshot("b", openings=9))
    assert rank(both).left_out_at is None
    more = both._replace(roles=(*both.roles, builders.make_role("c")))
    assert (rank(more).left_out, rank(more).left_out_at) == (("c",), None)


def test_a_role_whose_skills_are_not_counted_has_no_fit() -> None:
    of = make_catalog(make_snapshot("a", openings=5, skills="p"), make_snapshot("b", openings=9))
    ranking = rank(of, known=["p"])
    assert ranking.missing["b"] == ("pay", "remote", "entry", "fit")
    assert "fit" not in ranking.missing["a"]


def test_each_criterion_is_thin_by_what_it_rests_on() -> None:
    few = Bases(remote=29, seniority=30, skills=12)
    given: dict[str, Any] = {"openings": 500, "remote": 0.1, "skills": "p"}
    given["seniority"] = (0.3, 0.6, 0.1)
    of = make_catalog(make_snapshot("a", bases=few, **given), make_snapshot("b", **given))
    assert rank(of, known=["p"]).thin == {"a": ("remote", "fit")}


@pytest.mark.parametrize(("weight", "close"), [(1.0, True), (1.05, True), (1.2, False)])
def test_a_winner_that_a_tenth_of_a_weight_undoes_is_too_close(weight: float, close: bool) -> None:
    roles = make_catalog(
        make_snapshot("a", salary=make_salary(100_000), remote=0.5, openings=100),
        make_snapshot("b", salary=make_salary(200_000), remote=0.1, openings=100),
    )
    ranking = rank(roles, (), only(pay=1.0, remote=weight) | {"fit": 0.0}, known=())
    assert ranking.too_close == close
    assert ranking.too_close == any(flip.close for flip in ranking.flips)


def test_openings_are_measured_by_their_logarithm_and_given_as_counted() -> None:
    (first, *_) = ranked(only(openings=1), source_id=TRACKER).roles
    openings = first.contributions["openings"]
    assert openings.value == 23_752
    assert openings.measure == pytest.approx(log(23_752))


def test_roles_that_the_source_saw_at_another_date_are_left_out_and_named() -> None:
    early, late = date(2025, 1, 1), date(2026, 1, 1)
    roles = make_catalog(
        make_snapshot("a", salary=make_salary(100_000), as_of=early),
        make_snapshot("b", salary=make_salary(200_000), as_of=late),
        make_snapshot("c", salary=make_salary(150_000), as_of=late),
    )
    ranking = rank(roles)
    assert {role.id for role in ranking.roles} == {"b", "c"}
    assert (ranking.other_dates, ranking.left_out) == (("a",), ())
    with pytest.raises(NotRankable, match="at different dates"):
        rank(roles, ("a", "b"))
