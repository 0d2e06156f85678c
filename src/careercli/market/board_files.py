"""Files of a fetch, `…/2026-08-04/greenhouse/acme.json.gz`, as the boards that answered."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from careercli.catalog.boards import BoardDay, BoardOpenings
from careercli.catalog.model import Snapshot
from careercli.market.boards.payloads import PLATFORMS
from careercli.market.figures import Figures
from careercli.market.options import ImportOptions, Wanted

YOUNG = timedelta(days=7)
_FILE = re.compile(r"(?P<slug>.+?)(?:\.page-\d+)?\.(?:json|xml)(?:\.gz)?")
_PLATFORMS = frozenset(platform.id for platform in PLATFORMS)


def boards_in(files: Sequence[Path], options: ImportOptions) -> Mapping[Path, str]:
    """Return each file's board, `greenhouse:acme`; none where they are not whole boards on a day.

    They are where every file stands in a folder of its platform, the day is known, and no
    posting is left out for its date or its country.
    """
    whole = options.as_of is not None and options.by is None and options.wanted == Wanted()
    boards = {path: board for path in files if whole and (board := _board(path))}
    return boards if len(boards) == len(files) else {}


def _board(path: Path) -> str | None:
    match = _FILE.fullmatch(path.name)
    known = match and path.parent.name in _PLATFORMS
    return f"{path.parent.name}:{match['slug']}" if match and known else None


def board_day(boards: Mapping[Path, str], day: date | None) -> tuple[BoardDay, ...]:
    """Return which boards answered on a day, nothing where the files are no boards."""
    return (BoardDay(day, tuple(sorted(set(boards.values())))),) if boards and day else ()


def of_boards(snapshot: Snapshot, figures: Figures, boards: Sequence[str], dated: bool) -> Snapshot:
    """Return a snapshot as one of boards: what they had on its day, whenever that was published.

    `boards` are those of the files in their order; without any `dated` opening nobody knows which
    ones are new.
    """
    counts: dict[str, list[int]] = {}
    for number, n in figures.openings.items():
        count = counts.setdefault(boards[number], [0, 0])
        count[0] += n
        count[1] += figures.new.get(number, 0)
    names = sorted(counts)
    every, young = (tuple(counts[name][at] for name in names) for at in (0, 1))
    by_board = BoardOpenings(tuple(names), every, young if dated else None)
    return snapshot._replace(since=None, by_board=by_board)
