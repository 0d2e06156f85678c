"""The user's own source `boards` brought up to date: fetch, import, and what changed."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.boards import FetchResult, fetch_result
from careercli.analysis.chain import ChainPoint, chain
from careercli.analysis.postings import ImportReport
from careercli.analysis.weeks import BoardChange, RoleChange, board_change, role_changes
from careercli.answers.market_fetch import FetchRequest, Tell, board_answer, fetched
from careercli.answers.world import Answer, World
from careercli.catalog.bundled import bundled
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.merging import ready_to_write, write_snapshots
from careercli.catalog.model import Catalog, Snapshot, Source
from careercli.catalog.reading import read_bytes
from careercli.errors import CareerError
from careercli.files.locking import locked
from careercli.market.errors import MarketMissing
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
    """What an update came to; without a report too few boards answered for an import."""

    fetch: FetchResult
    file: str
    report: ImportReport | None = None
    roles: tuple[RoleChange, ...] = ()
    boards: BoardChange | None = None
    demand: ChainPoint | None = None


def answer(request: UpdateRequest, world: World, tell: Tell, say: Say) -> Answer:
    """Bring the source up to date and say what changed; another update is waited for.

    The exit code is 1 where too few boards answered; nothing is imported then. Raises what a
    fetch and an import raise, and `NothingFetched`.
    """
    with locked(request.target.with_name("boards-update"), OTHER_UPDATE):
        update = _update(request, world, tell, say)

    def page() -> "Page":
        from careercli.views.market.update_page import update_page

        return update_page(update.fetch, update.file, update.roles, update.boards, update.demand)

    return Answer(lambda: update_document(*update), page, exit_code=0 if update.fetch.enough else 1)


def _update(request: UpdateRequest, world: World, tell: Tell, say: Say) -> Update:
    ready_to_write(request.target, Source(SOURCE, NAME, "postings", "USD"), world.today)
    try:
        from careercli.market.fetching import archive, log
    except ModuleNotFoundError as error:
        if error.name != "urllib3":
            raise
        raise MarketMissing("fetching boards needs urllib3") from None
    into, target = request.fetch.into, str(request.target)
    if request.offline:
        folder = archive.last_day(into)
        if folder is None:
            wrong = f"no board answered on any day in {into}"
            raise NothingFetched(wrong, "give a folder that `careercli market fetch` wrote")
        entries = log.read_log(folder).values()
        result = fetch_result(str(folder), map(board_answer, entries), request.fetch.least)
    else:
        result = fetched(request.fetch, world, tell)
    if not result.enough:
        return Update(result, target)
    folder = Path(result.folder)
    day = log.day_of(folder) or world.today
    answers = archive.whole_answers(folder)
    files = [str(path) for entry in answers.values() for path in log.payload_files(folder, entry)]
    before = _earlier(request.target, day.isoformat())
    imported = _imported(files, ImportOptions(SOURCE, NAME, as_of=day, today=world.today,
                                      currency=_currency(request.target)), say)  # fmt: skip
    snapshots = [snapshot._replace(since=None) for snapshot in imported.snapshots]
    write_snapshots(request.target, imported.source, snapshots, world.today)
    last = archive.last_day(into, day)
    change, demand = None, None
    if last is not None:
        demand = chain(archive.weekly_openings(into, day))[-1]
        now = archive.opening_ids(folder, answers)
        earlier = archive.earlier_ids(into, day, now.keys())
        change = board_change(log.day_of(last) or day, earlier, now)
    if not request.offline:
        archive.prune(into, world.today, request.keep)
    report = imported.report._replace(currency=imported.source.currency)
    return Update(result, target, report, role_changes(before, snapshots), change, demand)


def _imported(files: list[str], options: ImportOptions, say: Say) -> Imported:
    catalog = bundled(every_skill=True)
    doubted = {remark.skill for source in catalog.sources for remark in source.doubtful}
    return import_postings(files, options, title_rules(()), catalog.skills, say, doubted)


def _records(target: Path) -> Catalog:
    """Return the records of the source's file, none where there is no file yet."""
    return CheckedFile.read(target, read_bytes(target)).catalog if target.exists() else Catalog()


def _currency(target: Path) -> str | None:
    """Return the currency of the source so far, None where it is new."""
    return next((s.currency for s in _records(target).sources if s.id == SOURCE), None)


def _earlier(target: Path, day: str) -> list[Snapshot]:
    """Return the snapshots of the last day before one."""
    own = [s for s in _records(target).snapshots if s.source == SOURCE and s.as_of]
    last = max((s.as_of.isoformat() for s in own if s.as_of and s.as_of.isoformat() < day),
               default=None)  # fmt: skip
    return [s for s in own if s.as_of and s.as_of.isoformat() == last]
