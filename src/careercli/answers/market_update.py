"""The user's own source `boards` brought up to date: fetch, import, and what changed."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.boards import FetchResult, fetch_result
from careercli.analysis.chain import ChainPoint, chain
from careercli.analysis.postings import ImportReport
from careercli.analysis.weeks import BoardChange, RoleChange, board_change, role_changes
from careercli.answers.market_fetch import FetchRequest, Tell, board_answer, fetched
from careercli.answers.world import Answer, World
from careercli.catalog.boards import BoardDay
from careercli.catalog.bundled import bundled
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.merging import ready_to_write, write_snapshots
from careercli.catalog.model import Catalog, Snapshot, Source
from careercli.catalog.reading import read_bytes
from careercli.errors import CareerError
from careercli.files.locking import locked
from careercli.market.boards.panel import week_zero
from careercli.market.errors import BadPostings
from careercli.market.fetching import archive
from careercli.market.fetching.log import Log, day_of, payload_files, read_log
from careercli.market.importing import Imported, Say, import_postings
from careercli.market.options import ImportOptions
from careercli.market.titles import title_rules
from careercli.views.market.update_document import update_document

if TYPE_CHECKING:
    from careercli.views.blocks import Page

SOURCE, NAME = "boards", "Boards that I fetch"
OTHER_UPDATE = 3600.0  # seconds in which another update is waited for


class NothingFetched(CareerError):
    """A folder in which no board answered on any day."""


class UpdateRequest(NamedTuple):
    """What to fetch, the catalog file of the source, and for how many weeks payloads are kept.

    With `offline` nothing is fetched: the last day of the folder `fetch.into` is imported.
    """

    fetch: FetchRequest
    target: Path
    keep: int = 8
    offline: bool = False


class Update(NamedTuple):
    """What an update came to; without a report too few boards answered for an import.

    `unreadable` says of each payload that answered and could not be imported what is wrong.
    """

    fetch: FetchResult
    file: str
    report: ImportReport | None = None
    roles: tuple[RoleChange, ...] = ()
    boards: BoardChange | None = None
    demand: ChainPoint | None = None
    unreadable: tuple[str, ...] = ()


def answer(request: UpdateRequest, world: World, tell: Tell, say: Say) -> Answer:
    """Bring the source up to date and say what changed, after any other update is done.

    The exit code is 1 where too few boards answered; nothing is imported then. Raises what a
    fetch and an import raise, and `NothingFetched`.
    """
    with locked(request.target.with_name("boards-update"), OTHER_UPDATE):
        update = _update(request, world, tell, say)

    def page() -> "Page":
        from careercli.views.market.update_page import update_page

        return update_page(update_document(*update))

    code, is_saved = (0 if update.fetch.enough else 1), update.report is not None
    return Answer(lambda: update_document(*update), page, exit_code=code, saved=is_saved)


def _update(request: UpdateRequest, world: World, tell: Tell, say: Say) -> Update:
    records = _records(request.target, world)
    into, target = request.fetch.into, str(request.target)
    result = _last(request.fetch) if request.offline else fetched(request.fetch, world, tell)
    if not result.enough:
        return Update(result, target)
    folder = Path(result.folder)
    day = day_of(folder) or world.today
    options = ImportOptions(SOURCE, NAME, as_of=day, today=world.today, currency=_currency(records))
    answers = archive.whole_answers(folder)
    if not answers:
        raise NothingFetched(f"{folder}: the payloads cannot be read any more", "fetch once more")
    files = {name: payload_files(folder, entry) for name, entry in answers.items()}
    imported, unreadable = _imported(files, options, say)
    first, openings = _first_week(records, day, answers)
    source = imported.source._replace(days=(*_days(first), *imported.source.days))
    write_snapshots(request.target, source, (*first.snapshots, *imported.snapshots), world.today)
    change, demand = _since(into, day, answers, openings)
    if not request.offline:
        archive.prune(into, world.today, request.keep)
    earlier = _earlier((*records.snapshots, *first.snapshots), day)
    roles = role_changes(earlier, imported.snapshots, (*_days(records), *source.days))
    report = imported.report._replace(currency=imported.source.currency)
    return Update(result, target, report, roles, change, demand, unreadable)


def _last(wanted: FetchRequest) -> FetchResult:
    """Return what the last day of a folder came to; raise `NothingFetched`."""
    folder = archive.last_day(wanted.into)
    if folder is None:
        wrong = f"no board answered on any day in {wanted.into}"
        raise NothingFetched(wrong, "give a folder that `careercli market fetch` wrote")
    return fetch_result(str(folder), map(board_answer, read_log(folder).values()), wanted.least)


def _imported(
    boards: Mapping[str, list[Path]], options: ImportOptions, say: Say
) -> tuple[Imported, tuple[str, ...]]:
    """Return what the boards' payloads come to, and what is wrong with those left out."""
    catalog, rules = bundled(every_skill=True), title_rules(())
    doubted = {remark.skill for source in catalog.sources for remark in source.doubtful}
    wrong: list[str] = []
    while True:
        files = [str(path) for paths in boards.values() for path in paths]
        try:
            imported = import_postings(files, options, rules, catalog.skills, say, doubted)
        except BadPostings as error:
            rest = {name: paths for name, paths in boards.items() if error.path not in paths}
            if not rest or len(rest) == len(boards):
                raise
            boards = rest
            wrong.append(error.message)
        else:
            return imported, tuple(wrong)


def _since(
    into: Path, day: date, answers: Log, first: dict[str, int]
) -> tuple[BoardChange | None, ChainPoint | None]:
    """Return what changed since the update before, and the index of all openings.

    `first` are the openings of the bundled first week, if it counts.
    """
    weeks = archive.weekly_openings(into, day)
    counts = [*([first] if first else []), *(weeks[on] for on in sorted(weeks))]
    demand = chain(counts)[-1] if len(counts) > 1 else None
    last = archive.last_day(into, day)
    if last is None:
        return None, demand
    now = archive.opening_ids(into / day.isoformat(), answers)
    earlier = archive.earlier_ids(into, day, now.keys())
    return board_change(day_of(last) or day, earlier, now), demand


def _first_week(records: Catalog, day: date, answers: Log) -> tuple[Catalog, dict[str, int]]:
    """Return the bundled first week where it is before all others and holds a board that answers.

    Its records are empty where the file has them already.
    """
    first, openings = week_zero()
    (start,) = _days(first)
    days = [on.as_of for on in _days(records)]
    if not openings.keys() & answers.keys() or start.as_of >= min([day, *days]):
        begins = start in _days(records)
        return Catalog(), openings if begins else {}
    return first, openings


def _records(target: Path, world: World) -> Catalog:
    """Return the source's records in its file, none without one; raise if it cannot be written."""
    ready_to_write(target, Source(SOURCE, NAME, "postings", "USD"), world.today)
    return CheckedFile.read(target, read_bytes(target)).catalog if target.exists() else Catalog()


def _days(records: Catalog) -> tuple[BoardDay, ...]:
    return tuple(day for source in records.sources if source.id == SOURCE for day in source.days)


def _currency(records: Catalog) -> str | None:
    """Return the currency of the source so far, None where it is new."""
    return next((s.currency for s in records.sources if s.id == SOURCE), None)


def _earlier(snapshots: Iterable[Snapshot], day: date) -> list[Snapshot]:
    """Return the source's snapshots of the last day before one."""
    before = [s for s in snapshots if s.source == SOURCE and s.as_of and s.as_of < day]
    last = max((s.as_of for s in before if s.as_of), default=None)
    return [s for s in before if s.as_of == last]
