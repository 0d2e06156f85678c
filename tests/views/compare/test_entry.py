"""What a comparison says to somebody who is starting out."""

from typing import Any

import pytest

from tests.builders import snapshot
from tests.views.compare.made_up import sentence


def entry(*shares: float | None, openings: Any = 1000) -> str | None:
    numbers = openings if isinstance(openings, tuple) else (openings,) * len(shares)
    mixes: list[dict[str, Any]] = [
        {} if share is None else {"seniority": (0.3, 0.7 - share, share)} for share in shares
    ]
    snapshots = [
        snapshot(role, openings=number, **mix)
        for role, number, mix in zip(("alpha", "beta", "gamma"), numbers, mixes, strict=False)
    ]
    return sentence("entry", *snapshots)


@pytest.mark.parametrize("shares", [(0.11, 0.02), (0.02, 0.11)])
def test_a_clear_difference_names_the_winner(shares: tuple[float, float]) -> None:
    winner, other = ("Alpha", "Beta") if shares[0] > shares[1] else ("Beta", "Alpha")
    assert entry(*shares) == (
        f"Choose {winner} if you are starting out: "
        f"11% of its postings are entry level (about 110) against 2% for {other} (clear)."
    )


def test_a_difference_that_can_be_chance_names_nobody() -> None:
    assert entry(0.11, 0.1) == (
        "No role is clearly the easier way in: "
        "entry-level postings are 11% for Alpha, 10% for Beta, a difference that can be chance."
    )


def test_without_the_number_of_openings_nobody_can_say_how_sure_it_is() -> None:
    assert entry(0.11, 0.02, openings=None) == (
        "No role is clearly the easier way in: entry-level postings are 11% for Alpha, 2% for "
        "Beta, and how sure that is cannot be said without the number of postings."
    )


def test_equal_shares_name_nobody() -> None:
    assert entry(0.05, 0.05) == (
        "No role is clearly the easier way in: entry-level postings are 5% for both Alpha and Beta."
    )


def test_where_both_have_no_entry_level_openings_a_beginner_is_told_so() -> None:
    assert entry(0.0, 0.0) == (
        "Neither Alpha nor Beta has openings for beginners: 0% are entry level."
    )


def test_no_entry_level_openings_out_of_few_are_thin() -> None:
    assert entry(0.0, 0.0, openings=(1000, 9)) == (
        "Neither Alpha nor Beta has openings for beginners: 0% are entry level. "
        "Thin: Beta has only 9 openings."
    )


def test_a_share_of_few_openings_is_thin() -> None:
    assert entry(0.5, 0.1, openings=(20, 1000)) == (
        "Choose Alpha if you are starting out: 50% of its postings are entry level (about 10) "
        "against 10% for Beta (clear, but thin: Alpha has only 20 openings)."
    )


def test_the_highest_of_three_is_held_against_the_next() -> None:
    assert entry(0.1, 0.2, 0.05) == (
        "Choose Beta if you are starting out: 20% of its postings are entry level (about 200), "
        "the highest of the 3, ahead of 10% for Alpha (clear)."
    )


def test_three_roles_can_be_undecided_at_the_top() -> None:
    assert entry(0.11, 0.1, 0.02) == (
        "No role is clearly the easier way in at the top: "
        "entry-level postings are 11% for Alpha, 10% for Beta, a difference that can be chance."
    )


def test_entry_is_not_judged_where_only_one_role_has_a_mix() -> None:
    assert entry(0.11, None) is None


def test_entry_is_not_judged_across_sources() -> None:
    a = snapshot("alpha", seniority=(0.3, 0.5, 0.2), openings=1000)
    b = snapshot("beta", "board", seniority=(0.3, 0.7, 0.0), openings=1000)
    assert sentence("entry", a, b) is None


def test_three_roles_without_entry_level_openings_are_all_meant() -> None:
    assert entry(0.0, 0.0, 0.0) == (
        "None of the 3 roles has openings for beginners: 0% are entry level."
    )


def test_a_role_without_a_mix_is_not_said_to_have_no_openings_for_beginners() -> None:
    assert entry(0.0, 0.0, None) == (
        "Neither Alpha nor Beta has openings for beginners: 0% are entry level."
    )


def test_undecided_shares_of_few_openings_are_thin() -> None:
    assert entry(0.5, 0.4, openings=(20, 1000)) == (
        "No role is clearly the easier way in: entry-level postings are 50% for Alpha, 40% for "
        "Beta, a difference that can be chance. Thin: Alpha has only 20 openings."
    )


def test_the_thinness_of_both_roles_is_told_in_one_sentence() -> None:
    assert entry(0.0, 0.0, openings=(1, 29)) == (
        "Neither Alpha nor Beta has openings for beginners: 0% are entry level. "
        "Thin: Alpha has only 1 opening and Beta has only 29 openings."
    )
