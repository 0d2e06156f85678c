"""The editorial text of a role as blocks."""

from collections.abc import Callable
from typing import Any

import pytest

from careercli.analysis.figures import RoleFigures, role_figures
from careercli.views import editorial
from careercli.views.blocks import Block, Items, Text
from tests.builders import make_catalog, make_role


def figures(id_: str = "alpha", **fields: Any) -> RoleFigures:
    return role_figures(make_catalog(), make_role(id_, **fields), None)


def test_a_career_path_has_a_ladder_where_it_leads_and_where_people_come_from() -> None:
    of = figures(
        ladder=("Senior", "Staff"),
        ladder_note="Then you choose.",
        leads_to=("Architect", "Manager"),
        feeder_roles=("Developer", "Analyst"),
    )
    assert editorial.career_path(of) == (
        Items(
            (
                "Ladder: Senior → Staff",
                "Then you choose.",
                "Leads to Architect or Manager.",
                "People come from: Developer and Analyst.",
            ),
            "Alpha",
        ),
    )


def test_getting_in_ends_with_what_you_work_with() -> None:
    of = figures(getting_in=("Start small.",), stack=("Python", "Go, Rust"))
    assert editorial.getting_in(of) == (
        Items(("Start small.", "You work with: Python; Go, Rust."), "Alpha"),
    )


def test_the_market_has_a_list_for_each_thing_that_is_known() -> None:
    of = figures(demand=("Steady.",), bad_signs=("It wants all.",))
    assert editorial.market(of) == (
        Items(("Steady.",), "Alpha: demand"),
        Items(("It wants all.",), "Alpha: a bad posting"),
    )


def test_a_week_is_listed_under_the_role() -> None:
    assert editorial.week(figures(week=("You plan.",))) == (Items(("You plan.",), "Alpha"),)


@pytest.mark.parametrize(
    "editor",
    [editorial.career_path, editorial.getting_in, editorial.market, editorial.week],
)
def test_nothing_is_said_where_nothing_is_written(
    editor: Callable[[RoleFigures], tuple[Block, ...]],
) -> None:
    assert editor(figures()) == ()


def test_feeder_roles_that_all_share_are_named_in_the_first_ones_order() -> None:
    roles = [
        figures(feeder_roles=("Developer", "Analyst", "Teacher")),
        figures("beta", feeder_roles=("Analyst", "Developer")),
    ]
    text = "Feeder roles they share: Developer and Analyst."
    assert editorial.shared_feeders(roles) == (Text(text, "strong"),)


def test_roles_without_a_common_feeder_share_none() -> None:
    roles = [figures(feeder_roles=("Developer",)), figures("beta", feeder_roles=("Analyst",))]
    assert editorial.shared_feeders(roles) == ()


def test_each_role_has_its_turn() -> None:
    roles = [figures(week=("A.",)), figures("beta", week=("B.",))]
    assert editorial.of_each(editorial.week, roles) == (
        Items(("A.",), "Alpha"),
        Items(("B.",), "Beta"),
    )
