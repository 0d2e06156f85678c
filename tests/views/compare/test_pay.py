"""What a comparison says about pay.

With quartiles 40,000 apart and n = 400 the standard error of a median is
1.2533 × 40,000 / 1.349 / √400 = 1,858, so two medians differ for sure when
they are more than 1.96 × √2 × 1,858 = 5,150 apart.
"""

from typing import Any

import pytest

from careercli.catalog.model import Snapshot
from tests.builders import salary, snapshot, source
from tests.views.compare.made_up import sentence


def paid(role: str, median: int, senior: float | None = None, **pay: Any) -> Snapshot:
    fields: dict[str, Any] = {"salary": salary(median, **pay)}
    if senior is not None:
        fields["seniority"] = (senior, 1 - senior, 0.0)
    return snapshot(role, **fields)


def pay(*snapshots: Snapshot, **fields: Any) -> str | None:
    return sentence("pay", *snapshots, **fields)


CLEAR = (
    "Choose Alpha if pay decides: a median of $120,000 against $100,000 for Beta, 20% more (clear)."
)


def test_a_clear_gap_names_the_winner_its_measure_and_the_gap() -> None:
    assert pay(paid("alpha", 120_000), paid("beta", 100_000)) == CLEAR


def test_the_order_of_the_roles_does_not_matter() -> None:
    assert pay(paid("beta", 100_000), paid("alpha", 120_000)) == CLEAR


@pytest.mark.parametrize(("currency", "sign"), [("EUR", "€"), ("CHF", "CHF ")])
def test_amounts_are_in_the_currency_of_the_source(currency: str, sign: str) -> None:
    sources = (source(currency=currency),)
    assert pay(paid("alpha", 120_000), paid("beta", 100_000), sources=sources) == (
        "Choose Alpha if pay decides: "
        f"a median of {sign}120,000 against {sign}100,000 for Beta, 20% more (clear)."
    )


def test_a_gap_that_can_be_chance_names_no_winner() -> None:
    assert pay(paid("alpha", 102_000), paid("beta", 100_000)) == (
        "Pay does not decide: the medians are $102,000 for Alpha and $100,000 for Beta, "
        "and a gap of 2% can be chance in samples of this size."
    )


@pytest.mark.parametrize("lacking", [{"n": None}, {"n": 0}, {"p25": None}, {"p75": None}])
def test_a_gap_of_unknown_sureness_says_what_it_lacks(lacking: dict[str, None]) -> None:
    text = pay(paid("alpha", 200_000, **lacking), paid("beta", 100_000))
    assert text is not None
    assert text.startswith(
        "Pay may favor Alpha, but how sure that gap is cannot be said, for want of a sample "
        "size or quartiles: the medians are $200,000 for Alpha and $100,000 for Beta."
    )


def test_equal_medians_do_not_decide() -> None:
    assert pay(paid("alpha", 100_000), paid("beta", 100_000)) == (
        "Pay does not decide: the median is $100,000 for both Alpha and Beta."
    )


@pytest.mark.parametrize("n", [2, 29])
def test_thin_pay_says_on_how_few_postings_it_rests(n: int) -> None:
    thin = paid("alpha", 200_000, n=n, spread=1_000)
    assert pay(thin, paid("beta", 100_000)) == (
        "Choose Alpha if pay decides: a median of $200,000 against $100,000 for Beta, "
        f"100% more (clear, but thin: pay rests on only {n} postings for Alpha)."
    )


def test_both_roles_can_be_thin() -> None:
    text = pay(paid("alpha", 100_000, n=9), paid("beta", 100_000, n=8))
    assert text == (
        "Pay does not decide: the median is $100,000 for both Alpha and Beta. "
        "Thin: pay rests on only 9 postings for Alpha and 8 postings for Beta."
    )


def test_the_best_of_three_is_held_against_the_next() -> None:
    assert pay(paid("alpha", 90_000), paid("beta", 100_000), paid("gamma", 120_000)) == (
        "Choose Gamma if pay decides: a median of $120,000, the highest of the 3, "
        "ahead of $100,000 for Beta, 20% more (clear)."
    )


def test_three_roles_that_are_even_at_the_top_have_no_winner() -> None:
    assert pay(paid("alpha", 50_000), paid("beta", 100_000), paid("gamma", 102_000)) == (
        "Pay does not decide at the top: the medians are $102,000 for Gamma and $100,000 for "
        "Beta, and a gap of 2% can be chance in samples of this size."
    )


def test_three_roles_with_equal_medians_at_the_top_have_no_winner() -> None:
    assert pay(paid("alpha", 50_000), paid("beta", 100_000), paid("gamma", 100_000)) == (
        "Pay does not decide at the top: the median is $100,000 for both Beta and Gamma."
    )


def test_a_higher_senior_share_is_part_of_the_gap() -> None:
    assert pay(paid("alpha", 120_000, senior=0.5), paid("beta", 100_000, senior=0.25)) == (
        f"{CLEAR} Part of that gap can be seniority: "
        "50% of its postings are senior, 25% of those for Beta."
    )


def test_a_lower_senior_share_makes_the_gap_the_more_remarkable() -> None:
    assert pay(paid("alpha", 120_000, senior=0.25), paid("beta", 100_000, senior=0.5)) == (
        f"{CLEAR} It does so with less seniority: "
        "25% of its postings are senior, 50% of those for Beta."
    )


def test_seniority_is_told_without_a_direction_where_nobody_wins() -> None:
    text = pay(paid("alpha", 102_000, senior=0.5), paid("beta", 100_000, senior=0.25))
    assert text == (
        "Pay does not decide: the medians are $102,000 for Alpha and $100,000 for Beta, "
        "and a gap of 2% can be chance in samples of this size. Mind that the two differ in "
        "seniority: 50% of the postings for Alpha are senior, 25% of those for Beta."
    )


@pytest.mark.parametrize("senior", [0.36, 0.5, 0.64, None])
def test_seniority_is_not_mentioned_below_15_points(senior: float | None) -> None:
    assert pay(paid("alpha", 120_000, senior=senior), paid("beta", 100_000, senior=0.5)) == CLEAR


@pytest.mark.parametrize("senior", [0.35, 0.65])
def test_seniority_is_mentioned_from_15_points_on(senior: float) -> None:
    text = pay(paid("alpha", 120_000, senior=senior), paid("beta", 100_000, senior=0.5))
    assert text is not None
    assert f"{senior * 100:.0f}% of its postings are senior, 50% of those for Beta." in text


def test_pay_is_not_judged_where_only_one_role_has_a_median() -> None:
    assert pay(paid("alpha", 120_000), snapshot("beta")) is None


def test_pay_is_not_judged_across_sources() -> None:
    other = paid("beta", 100_000)._replace(source="board")
    assert pay(paid("alpha", 120_000), other) is None


def test_a_role_whose_pay_nobody_knows_is_not_said_to_be_below_the_highest() -> None:
    assert pay(paid("alpha", 120_000), paid("beta", 100_000), snapshot("gamma")) == CLEAR


def test_a_single_posting_is_told_in_the_singular() -> None:
    text = pay(paid("alpha", 100_000, n=1), paid("beta", 100_000))
    assert text == (
        "Pay does not decide: the median is $100,000 for both Alpha and Beta. "
        "Thin: pay rests on only 1 posting for Alpha."
    )
