"""What changed on the boards from one fetch to the next."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import NamedTuple

from careercli.analysis.statistics import Strength, median_test, strength
from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.model import Salary, Snapshot

MANY = 5  # openings of a board that do not all close from one fetch to the next, as a rule


class RoleChange(NamedTuple):
    """A role's openings and median pay on two days, None where a day has none.

    `matched_before` and `matched` are the openings of the boards that answered on both days, None
    where that is not known of any. `pay_strength` says whether the medians differ by more than
    chance.
    """

    role: str
    openings_before: int | None
    openings: int | None
    matched_before: int | None
    matched: int | None
    median_before: int | None
    median: int | None
    pay_strength: Strength


class EmptiedBoard(NamedTuple):
    """A board that answers with no opening at all, and how many it had before."""

    board: str
    openings_before: int


class BoardChange(NamedTuple):
    """Openings of boards that answered before too: how many boards, what is new, what closed.

    `since` is the day of the last update; a board that did not answer then is compared with its
    own last answer. `emptied` are boards that had `MANY` openings or more and have none: whether
    these closed is doubtful, as a board that moved answers so too. They count as closed.
    """

    since: date
    boards: int
    new: int
    closed: int
    emptied: tuple[EmptiedBoard, ...] = ()


def role_changes(
    before: Sequence[Snapshot], after: Sequence[Snapshot], days: Sequence[BoardDay] = ()
) -> tuple[RoleChange, ...]:
    """Return the changes of all roles that stand in one of two days' snapshots.

    `days` are those of their source.
    """
    first, second = ({s.role: s for s in snapshots} for snapshots in (before, after))
    answered: dict[date | None, frozenset[str]] = {d.as_of: frozenset(d.answered) for d in days}
    sides = [[answered.get(s.as_of, frozenset()) for s in side[:1]] for side in (before, after)]
    both = sides[0][0] & sides[1][0] if all(sides) else frozenset[str]()
    roles = {**second, **first}
    return tuple(_change(role, first.get(role), second.get(role), both) for role in roles)


def _change(
    role: str, before: Snapshot | None, after: Snapshot | None, both: AbstractSet[str]
) -> RoleChange:
    first, second = ((s and s.salary) or Salary() for s in (before, after))
    return RoleChange(
        role,
        before.openings if before else None,
        after.openings if after else None,
        _matched(before, both),
        _matched(after, both),
        first.median,
        second.median,
        strength(median_test(first, second)),
    )


def _matched(snapshot: Snapshot | None, boards: AbstractSet[str]) -> int | None:
    """Return the openings of a snapshot on some boards, 0 where they have none of its role."""
    if not boards:
        return None
    row = (snapshot and snapshot.by_board) or BoardOpenings((), (), ())
    pairs = zip(row.boards, row.openings, strict=True)
    return sum(openings for board, openings in pairs if board in boards)


def board_change(
    since: date, before: Mapping[str, AbstractSet[str]], after: Mapping[str, AbstractSet[str]]
) -> BoardChange:
    """Return what is new and what closed; a board that answered only once counts for neither.

    Both hold the ids of each board's openings.
    """
    both = before.keys() & after.keys()
    new = sum(len(after[board] - before[board]) for board in both)
    closed = sum(len(before[board] - after[board]) for board in both)
    emptied = (
        EmptiedBoard(board, len(before[board]))
        for board in sorted(both)
        if len(before[board]) >= MANY and not after[board]
    )
    return BoardChange(since, len(both), new, closed, tuple(emptied))
