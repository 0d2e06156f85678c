"""Many boards fetched into the folder of a day: platforms side by side, their boards in turn."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread
from time import monotonic
from typing import NamedTuple

from careercli.files.locking import locked
from careercli.market.boards.payloads import platform_of
from careercli.market.boards.platform import Board
from careercli.market.fetching.board import Entry, Fetched, fetch_board, unknown
from careercli.market.fetching.client import Client
from careercli.market.fetching.errors import Stopped
from careercli.market.fetching.limits import HOSTS_AT_ONCE, LIMITS, Limits
from careercli.market.fetching.log import (
    LOG,
    board_id,
    earlier_answers,
    is_there,
    read_log,
    save,
    sweep,
    write_log,
)

OTHER_FETCH = 3600.0  # seconds in which another fetch into the same folder is waited for
MOST_OUT_OF_REACH = 3  # boards of a platform in a row: the others are not asked then
TICK, LAST_WORDS = 0.2, 3.0  # seconds
Earlier = dict[str, tuple[Path, Entry]]
Told = Callable[[Entry, int, int], None]  # a board's entry, how many are done, of how many


class Fetch(NamedTuple):
    """What to fetch, into which folder on which day, and how; `mirror` as `Client` takes it."""

    boards: tuple[Board, ...]
    into: Path
    day: date
    mirror: str | None = None
    limits: Limits = LIMITS

    @property
    def folder(self) -> Path:
        """The folder of the day."""
        return self.into / self.day.isoformat()


def fetch(wanted: Fetch, tell: Told) -> tuple[Entry, ...]:
    """Fetch the boards that did not answer on this day so far, and return the entries of all.

    Each payload is written whole and logged at once, so that an interrupt loses nothing that
    was written. Another fetch into the same folder is waited for. Raises `CannotSave`,
    `StillLocked` and `UnknownBoard`.
    """
    folder = wanted.folder
    with locked(folder / LOG, OTHER_FETCH):
        sweep(folder)
        log = read_log(folder)
        missing = [b for b in wanted.boards if b.id not in log or not is_there(folder, log[b.id])]
        earlier = earlier_answers(wanted.into, wanted.day, missing)
        for done, fetched in enumerate(_fetched(wanted, missing, earlier), start=1):
            name = board_id(fetched.entry)
            save(folder, fetched, earlier.get(name))
            log[name] = fetched.entry
            write_log(folder, log)
            tell(fetched.entry, done, len(missing))
    return tuple(log[board.id] for board in wanted.boards)


def _fetched(wanted: Fetch, boards: Sequence[Board], earlier: Earlier) -> Iterator[Fetched]:
    """Yield what comes of the boards as they answer; end all calls where that is broken off."""
    by_platform: dict[str, list[Board]] = {}
    for board in boards:
        by_platform.setdefault(board.platform, []).append(board)
    stop, results = Event(), Queue[Fetched | Exception]()
    groups = Queue[list[Board]]()
    for group in sorted(by_platform.values(), key=len, reverse=True):
        groups.put(group)

    workers = [
        Thread(target=_work, args=(wanted, groups, earlier, results, stop), daemon=True)
        for _ in range(HOSTS_AT_ONCE)
    ]
    for worker in workers:
        worker.start()
    try:
        for _ in boards:
            yield _next(results)
    finally:
        stop.set()
        end = monotonic() + LAST_WORDS
        for worker in workers:
            worker.join(max(end - monotonic(), 0))


def _work(
    wanted: Fetch,
    groups: "Queue[list[Board]]",
    earlier: Earlier,
    results: "Queue[Fetched | Exception]",
    stop: Event,
) -> None:
    """Fetch one group of boards after another until there is none."""
    try:
        while True:
            for fetched in _of_platform(wanted, groups.get_nowait(), earlier, stop):
                results.put(fetched)
    except (Empty, Stopped):
        return
    except Exception as error:
        results.put(error)


def _next(results: "Queue[Fetched | Exception]") -> Fetched:
    """Return the next result, waiting in short steps so that an interrupt is heard."""
    while True:
        try:
            result = results.get(timeout=TICK)
        except Empty:
            continue
        if isinstance(result, Exception):
            raise result
        return result


def _of_platform(
    wanted: Fetch, boards: Sequence[Board], earlier: Earlier, stop: Event
) -> Iterator[Fetched]:
    """Yield what comes of the boards of one platform, asked one after the other."""
    platform = platform_of(boards[0].platform)
    client = Client(platform, stop, wanted.mirror, wanted.limits)
    lost = 0
    try:
        for board in boards:
            if lost == MOST_OUT_OF_REACH:
                why = f"not asked: {platform.name} cannot be reached"
                yield Fetched(unknown(platform, board, why))
                continue
            fetched = fetch_board(client, board, earlier.get(board.id, (None, None))[1])
            lost = lost + 1 if fetched.out_of_reach else 0
            yield fetched
    finally:
        client.close()
