"""The bundled boards and their first week."""

from datetime import date

from careercli.market.boards.panel import panel, week_zero


def test_the_first_week_is_that_of_every_board_of_the_panel() -> None:
    records, openings = week_zero()
    boards = sorted(board.id for board in panel())
    (source,) = records.sources
    (day,) = source.days
    assert (day.as_of, list(day.answered), sorted(openings)) == (date(2026, 8, 4), boards, boards)
    assert len(boards) == 68


def test_no_board_has_more_openings_of_all_roles_than_openings() -> None:
    records, openings = week_zero()
    of_roles = dict.fromkeys(openings, 0)
    for snapshot in records.snapshots:
        assert snapshot.by_board is not None
        assert snapshot.openings == sum(snapshot.by_board.openings)
        assert (snapshot.salary, snapshot.skills, snapshot.as_of) == (None, (), date(2026, 8, 4))
        for board, n in zip(snapshot.by_board.boards, snapshot.by_board.openings, strict=True):
            of_roles[board] += n
    assert all(0 <= n <= openings[board] for board, n in of_roles.items())
    assert sum(of_roles.values()) == 2525
