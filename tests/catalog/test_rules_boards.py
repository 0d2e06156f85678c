"""What `check` says of openings by board and of pay by level; and how files keep both."""

import json
from datetime import date
from pathlib import Path

import pytest

from careercli.catalog import packed
from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.decode import decode
from careercli.catalog.history_rules import boards_are_counted, levels_are_paid
from careercli.catalog.levels import LevelPay, PayByLevel
from careercli.catalog.model import Catalog, Snapshot
from careercli.catalog.reading import parse
from careercli.catalog.rules import known
from careercli.catalog.toml_text import toml_text
from tests.builders import make_catalog, make_snapshot, make_source

DAY = date(2026, 1, 5)
BOARDS = make_source("boards", days=(BoardDay(DAY, ("lever:a", "lever:b", "lever:c")),))
KNOWN = known(make_catalog(sources=(BOARDS,)), date(2026, 6, 1))
RIGHT = BoardOpenings(("lever:a", "lever:b"), (3, 0), (1, 0))
LEVELS = PayByLevel(senior=LevelPay(100, 9, 90, 110), entry=LevelPay(80, 3))


def of(row: BoardOpenings, day: date = DAY) -> Snapshot:
    return make_snapshot("a", "boards", as_of=day, by_board=row)


def test_boards_that_answered_have_openings_of_which_some_are_new() -> None:
    assert list(boards_are_counted(of(RIGHT), KNOWN)) == []
    assert list(boards_are_counted(of(RIGHT._replace(new=None)), KNOWN)) == []
    assert list(boards_are_counted(make_snapshot("a", "boards"), KNOWN)) == []


@pytest.mark.parametrize(
    ("row", "day"),
    [
        (RIGHT._replace(openings=(3,)), DAY),
        (RIGHT._replace(boards=("lever:a", "lever:a")), DAY),
        (RIGHT._replace(new=(4, 0)), DAY),
        (RIGHT._replace(openings=(3, -1), new=(0, -1)), DAY),
        (RIGHT._replace(boards=("lever:a", "lever:z")), DAY),
        (RIGHT, date(2026, 1, 12)),
    ],
)
def test_what_cannot_be_of_boards_is_an_error(row: BoardOpenings, day: date) -> None:
    (result,) = boards_are_counted(of(row, day), KNOWN)
    assert (result.severity, result.field) == ("error", "by_board")


@pytest.mark.parametrize(
    "level",
    [LevelPay(0, 9), LevelPay(100, 0), LevelPay(100, 9, 101, 110), LevelPay(100, 9, 90, 99)],
)
def test_the_pay_of_a_level_is_money_of_somebody_within_its_interval(level: LevelPay) -> None:
    assert list(levels_are_paid(make_snapshot("a", pay_by_level=LEVELS), KNOWN)) == []
    (result,) = levels_are_paid(make_snapshot("a", pay_by_level=PayByLevel(mid=level)), KNOWN)
    assert (result.severity, result.field) == ("error", "pay_by_level.mid")


def test_files_and_the_compiled_form_keep_them() -> None:
    snapshots = (of(RIGHT)._replace(pay_by_level=LEVELS), of(RIGHT._replace(new=None)))
    text = toml_text(Catalog(sources=(BOARDS,), snapshots=snapshots))
    result = decode(parse(Path("a.toml"), text))
    assert (result.sources, result.snapshots) == ((BOARDS,), snapshots)
    assert packed.sources(json.loads(packed.packed((BOARDS,)))) == (BOARDS,)
    assert packed.snapshots(json.loads(packed.packed(snapshots))) == snapshots
