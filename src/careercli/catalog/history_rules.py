"""What must hold in the parts of a snapshot that only a history needs: boards, and pay by level."""

from collections.abc import Iterator

from careercli.catalog.levels import PayByLevel
from careercli.catalog.model import Snapshot
from careercli.catalog.rules import LARGEST, Finding, Known, error
from careercli.errors import shortened


def boards_are_counted(snapshot: Snapshot, known: Known) -> Iterator[Finding]:
    """Each board stands once, answered that day, and has no more new openings than openings."""
    row, source = snapshot.by_board, known.sources.get(snapshot.source)
    if row is None:
        return
    new = (0,) * len(row.openings) if row.new is None else row.new
    if not len(row.boards) == len(set(row.boards)) == len(row.openings) == len(new):
        yield error("by_board", "not a number for each board", "every board once, in one order")
    elif not all(0 <= young <= n <= LARGEST for n, young in zip(row.openings, new, strict=True)):
        yield error("by_board", "an impossible number", "0 and more, at most as many new as all")
    days = source.days if source else ()
    answered = {board for day in days if day.as_of == snapshot.as_of for board in day.answered}
    if unknown := sorted(set(row.boards) - answered):
        wrong = f"{shortened(unknown[0])} did not answer that day"
        yield error("by_board", wrong, "boards that the source's day lists")


def levels_are_paid(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """Pay at a level rests on at least one posting, is positive, and lies within its interval."""
    for name, level in (snapshot.pay_by_level or PayByLevel())._asdict().items():
        if level is None:
            continue
        ends = [x for x in (level.median_low, level.median, level.median_high) if x is not None]
        if not (1 <= level.n <= LARGEST and all(1 <= end <= LARGEST for end in ends)):
            yield error(f"pay_by_level.{name}", "an impossible number", f"1 to {LARGEST:,}")
        elif ends != sorted(ends):
            right = "median_low ≤ median ≤ median_high"
            yield error(f"pay_by_level.{name}", "median outside its interval", right)
