"""A role's openings on boards, from the snapshots of days."""

import random
from datetime import date, timedelta

import pytest

from careercli.analysis.demand import Demand, demand
from careercli.analysis.trend import Trend, trend
from careercli.answers.world import Answer
from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.model import Snapshot
from careercli.views.blocks import Page
from careercli.views.trend.document import document
from careercli.views.trend.explain import explain_trend
from careercli.views.trend.page import SECTION_NAMES, page
from tests.answers.numbers import strangers
from tests.builders import make_catalog, make_snapshot, make_source

DAYS = [date(2026, 1, 5) + timedelta(weeks=week) for week in range(4)]
Openings = dict[str, tuple[int, int]]  # a board's openings, and how many of them are new


def on(day: date, openings: Openings) -> Snapshot:
    boards = tuple(sorted(openings))
    row = BoardOpenings(boards, *(tuple(openings[b][at] for b in boards) for at in (0, 1)))
    return make_snapshot("a", "boards", as_of=day, openings=sum(row.openings), by_board=row)


def seen(*days: tuple[str, Openings]) -> list[Demand]:
    """Each day: the boards that answered, and the openings of those that have any."""
    answered = [BoardDay(day, tuple(of)) for day, (of, _) in zip(DAYS, days, strict=False)]
    snapshots = [on(day, openings) for day, (_, openings) in zip(DAYS, days, strict=False)]
    result = demand(make_source("boards", days=tuple(answered)), snapshots)
    return [result[day] for day in DAYS[: len(days)]]


def test_active_and_new_openings_are_apart_and_raw() -> None:
    first, second = seen(("xy", {"x": (10, 1), "y": (30, 2)}), ("x", {"x": (12, 4)}))
    assert (first.active, first.new, first.answered) == (40, 3, 2)
    assert (second.active, second.new, second.answered) == (12, 4, 1)
    assert (second.level, second.before, second.after, second.boards) == (1.2, 10, 12, 1)
    assert second.largest_share == 1


def test_a_board_that_answers_without_an_opening_of_the_role_has_0() -> None:
    first, second, third = seen(
        ("xy", {"x": (10, 0)}), ("xy", {"x": (10, 0), "y": (5, 5)}), ("xy", {"y": (5, 0)})
    )
    assert (first.level, second.level, third.level) == (1, 1.5, 0.5)


def test_a_board_that_does_not_answer_is_linked_over() -> None:
    points = seen(
        ("xy", {"x": (10, 0), "y": (30, 0)}),
        ("x", {"x": (12, 0)}),
        ("xy", {"x": (12, 0), "y": (36, 0)}),
    )
    assert [point.level for point in points] == pytest.approx([1, 1.2, 1.2])


def test_a_snapshot_over_a_period_or_of_a_day_that_is_not_told_of_has_none() -> None:
    one = on(DAYS[0], {"x": (1, 0)})
    days = (BoardDay(DAYS[0], ("x",)),)
    assert demand(make_source("boards", days=days), [one._replace(since=date(2026, 1, 1))]) == {}
    assert demand(make_source("boards"), [one]) == {}


def of(*days: tuple[str, Openings]) -> Trend:
    answered = tuple(BoardDay(day, tuple(of)) for day, (of, _) in zip(DAYS, days, strict=False))
    snapshots = (on(day, openings) for day, (_, openings) in zip(DAYS, days, strict=False))
    return trend(make_catalog(*snapshots, sources=(make_source("boards", days=answered),)), ("a",))


def test_the_index_changes_from_the_first_day_and_from_the_last_but_one() -> None:
    both: list[tuple[str, Openings]] = [
        ("xyz", {"x": (n, 0), "y": (n, 0), "z": (n, 0)}) for n in (10, 20, 30)
    ]
    (role,) = of(*both).roles
    first, previous = [change for change in role.changes if change.about == "demand"]
    assert (first.from_, first.before, first.after, first.change_pct) == (DAYS[0], 1, 3, 200)
    assert first.interval == (200, 200)
    assert (previous.from_, previous.change_pct, previous.interval) == (DAYS[1], 50, (50, 50))
    assert first.strength == previous.strength == "clear"


def test_what_one_board_alone_does_can_be_chance() -> None:
    (role,) = of(
        ("wxyz", dict.fromkeys("wxyz", (10, 0))),
        ("wxyz", {"w": (90, 0)} | dict.fromkeys("xyz", (9, 0))),
    ).roles
    (change,) = [change for change in role.changes if change.about == "demand"]
    assert change.strength == "unclear"
    assert change.interval is not None
    assert change.interval.low == pytest.approx(-10)


def test_every_figure_of_a_page_of_boards_is_in_its_document() -> None:
    shares = random.Random(4)  # noqa: S311 - the same days every time
    names = "abcdefgh"
    days: list[tuple[str, Openings]] = []
    for _ in DAYS:
        answered = "".join(name for name in names if shares.random() < 0.8)
        counts = {name: shares.randrange(1, 40) for name in answered}
        days.append((answered, {name: (n, shares.randrange(n)) for name, n in counts.items()}))
    opinion = of(*days)

    def whole() -> Page:
        return page(opinion, date(2026, 2, 1), explain_trend(opinion), names=SECTION_NAMES)

    assert strangers(Answer(lambda: document(opinion), whole)) == set()
