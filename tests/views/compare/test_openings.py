"""What a comparison says about the number of openings."""

from typing import Any

from tests.builders import snapshot
from tests.views.compare.made_up import sentence


def openings(*numbers: int | None, **fields: Any) -> str | None:
    snapshots = [
        snapshot(role, openings=number)
        for role, number in zip(("alpha", "beta", "gamma"), numbers, strict=False)
    ]
    return sentence("openings", *snapshots, **fields)


def test_a_quarter_more_openings_name_a_winner_and_how_many_times_as_many() -> None:
    assert openings(23_752, 598) == (
        "Choose Alpha if you want the most openings to apply for: "
        "23,752 openings against 598 for Beta, 39.7 times as many."
    )


def test_the_winner_may_be_named_second() -> None:
    assert openings(200, 300) == (
        "Choose Beta if you want the most openings to apply for: "
        "300 openings against 200 for Alpha, 1.5 times as many."
    )


def test_a_quarter_more_is_just_enough() -> None:
    assert openings(500, 400) == (
        "Choose Alpha if you want the most openings to apply for: "
        "500 openings against 400 for Beta, 1.25 times as many."
    )


def test_less_than_a_quarter_more_is_about_even() -> None:
    assert openings(400, 499) == "Openings are about even: 499 for Beta, 400 for Alpha."


def test_equal_numbers_are_about_even() -> None:
    assert openings(400, 400) == "Openings are about even: 400 for Alpha, 400 for Beta."


def test_any_opening_is_more_than_none_and_no_ratio_is_given() -> None:
    assert openings(100, 0) == (
        "Choose Alpha if you want the most openings to apply for: "
        "100 openings against 0 for Beta (thin: Beta has only 0 openings)."
    )


def test_fewer_than_30_openings_are_thin() -> None:
    assert openings(80, 9) == (
        "Choose Alpha if you want the most openings to apply for: "
        "80 openings against 9 for Beta, 8.9 times as many (thin: Beta has only 9 openings)."
    )


def test_the_most_of_three_is_held_against_the_next() -> None:
    assert openings(100, 200, 400) == (
        "Choose Gamma if you want the most openings to apply for: "
        "400 openings, the most of the 3, ahead of 200 for Beta, 2 times as many."
    )


def test_three_roles_can_be_even_at_the_top() -> None:
    assert openings(100, 390, 400) == (
        "Openings are about even at the top: 400 for Gamma, 390 for Beta."
    )


def test_openings_are_not_judged_where_only_one_role_has_a_number() -> None:
    assert openings(100, None) is None


def test_openings_are_not_judged_across_sources() -> None:
    a, b = snapshot("alpha", openings=500), snapshot("beta", "board", openings=100)
    assert sentence("openings", a, b) is None


def test_a_single_opening_is_told_in_the_singular() -> None:
    assert str(openings(80, 1)).endswith("(thin: Beta has only 1 opening).")


def test_few_openings_that_are_about_even_are_thin() -> None:
    assert openings(9, 8) == (
        "Openings are about even: 9 for Alpha, 8 for Beta. "
        "Thin: Alpha has only 9 openings and Beta has only 8 openings."
    )


def test_only_roles_whose_number_is_known_count_as_held_against_each_other() -> None:
    assert openings(100, 200, None) == (
        "Choose Beta if you want the most openings to apply for: "
        "200 openings against 100 for Alpha, 2 times as many."
    )
