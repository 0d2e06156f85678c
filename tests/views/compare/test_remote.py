"""What a comparison says about remote work.

With 1,000 openings each, 20% and 10% differ by z = 6.3 and 11% and 10% by
z = 0.7; with 100,000 each, 12% and 10% differ by z = 14, but by 2 points only.
"""

from typing import Any

import pytest

from careercli.catalog.model import Bases
from tests.builders import snapshot, source
from tests.views.compare.made_up import sentence


def remote(*shares: float | None, openings: Any = 1000) -> str | None:
    numbers = openings if isinstance(openings, tuple) else (openings,) * len(shares)
    snapshots = [
        snapshot(role, remote=share, openings=number)
        for role, share, number in zip(("alpha", "beta", "gamma"), shares, numbers, strict=False)
    ]
    return sentence("remote", *snapshots)


@pytest.mark.parametrize("shares", [(0.2, 0.1), (0.1, 0.2)])
def test_a_clear_difference_names_the_winner(shares: tuple[float, float]) -> None:
    winner, other = ("Alpha", "Beta") if shares[0] > shares[1] else ("Beta", "Alpha")
    assert remote(*shares) == (
        f"Choose {winner} if you want to work remotely: "
        f"20% of its postings are remote against 10% for {other} (clear)."
    )


def test_a_difference_that_can_be_chance_does_not_decide() -> None:
    assert remote(0.11, 0.1) == (
        "Remote work does not decide: 11% for Alpha, 10% for Beta, a difference that can be chance."
    )


def test_a_sure_difference_below_five_points_does_not_decide() -> None:
    assert remote(0.12, 0.1, openings=100_000) == (
        "Remote work does not decide: 12% for Alpha, 10% for Beta, less than 5 points apart."
    )


def test_exactly_five_points_decide() -> None:
    assert remote(0.15, 0.1, openings=100_000) == (
        "Choose Alpha if you want to work remotely: "
        "15% of its postings are remote against 10% for Beta (clear)."
    )


def test_without_the_number_of_openings_nobody_can_say_how_sure_it_is() -> None:
    assert remote(0.2, 0.1, openings=None) == (
        "Remote work does not decide: 20% for Alpha, 10% for Beta, "
        "and how sure that is cannot be said without the number of postings."
    )


@pytest.mark.parametrize(("share", "text"), [(0.1, "10%"), (0.0, "0%")])
@pytest.mark.parametrize("openings", [1000, None])
def test_equal_shares_do_not_decide(share: float, text: str, openings: int | None) -> None:
    assert remote(share, share, openings=openings) == (
        f"Remote work does not decide: {text} for both Alpha and Beta."
    )


def test_a_share_of_few_openings_is_thin() -> None:
    assert remote(0.5, 0.1, openings=(20, 1000)) == (
        "Choose Alpha if you want to work remotely: 50% of its postings are remote "
        "against 10% for Beta (clear, but thin: Alpha has only 20 openings)."
    )


def test_the_highest_of_three_is_held_against_the_next() -> None:
    assert remote(0.1, 0.2, 0.05) == (
        "Choose Beta if you want to work remotely: 20% of its postings are remote, "
        "the highest of the 3, ahead of 10% for Alpha (clear)."
    )


def test_three_roles_can_be_undecided_at_the_top() -> None:
    assert remote(0.11, 0.1, 0.05) == (
        "Remote work does not decide at the top: "
        "11% for Alpha, 10% for Beta, a difference that can be chance."
    )


def test_remote_work_is_not_judged_where_only_one_role_has_a_share() -> None:
    assert remote(0.2, None) is None


def test_remote_work_is_not_judged_across_sources() -> None:
    a = snapshot("alpha", remote=0.5, openings=1000)
    b = snapshot("beta", "board", remote=0.1, openings=1000)
    assert sentence("remote", a, b) is None


def test_where_not_all_postings_say_so_it_is_said_how_many_do() -> None:
    given = [
        snapshot(id_, openings=1_000, remote=share, bases=Bases(remote=400))
        for id_, share in (("alpha", 0.4), ("beta", 0.1))
    ]
    assert sentence("remote", *given) == (
        "Choose Alpha if you want to work remotely: 40% of its postings that say so "
        "(400 of 1,000) are remote against 10% for Beta (clear)."
    )


def test_a_share_that_is_known_of_few_is_thin() -> None:
    given = [
        snapshot(id_, openings=1_000, remote=share, bases=Bases(remote=29))
        for id_, share in (("alpha", 0.9), ("beta", 0.1))
    ]
    assert (sentence("remote", *given) or "").endswith(
        "(clear, but thin: for Alpha it is known of only 29 postings and for Beta it is known of "
        "only 29 postings)."
    )


def test_salary_rows_are_not_called_postings() -> None:
    given = [
        snapshot(id_, remote=share, bases=Bases(remote=400))
        for id_, share in (("alpha", 0.4), ("beta", 0.1))
    ]
    assert sentence("remote", *given, sources=(source(kind="salary rows"),)) == (
        "Choose Alpha if you want to work remotely: 40% of its salary rows are remote against "
        "10% for Beta (clear)."
    )
