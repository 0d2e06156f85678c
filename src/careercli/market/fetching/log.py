"""The folder of a day's payloads and its log: `DIR/2026-08-04/greenhouse/acme.json.gz`."""

import gzip
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from careercli.files.reading import BadFile, read_bytes
from careercli.files.writing import saving, write_atomically, write_bytes_atomically
from careercli.market.boards.payloads import platform_of
from careercli.market.boards.platform import Board
from careercli.market.fetching.board import Entry, Fetched

LOG = "run.json"
SCHEMA = "careercli/market-run/1"
Log = Mapping[str, Entry]  # by the board's id


def day_of(folder: Path) -> date | None:
    """Return the day that a folder's name says, None of another folder."""
    try:
        return date.fromisoformat(folder.name)
    except ValueError:
        return None


def days(into: Path) -> list[Path]:
    """Return the folders of days, the earliest first."""
    with suppress(OSError):
        return sorted(folder for folder in into.iterdir() if day_of(folder) and folder.is_dir())
    return []


def read_log(folder: Path) -> dict[str, Entry]:
    """Return what became of the boards on a day, by their ids; empty where no log can be read."""
    try:
        document = json.loads(read_bytes(folder / LOG))
        entries = [Entry(**raw) for raw in document["boards"]]
    except (BadFile, ValueError, TypeError, KeyError, RecursionError):
        return {}
    return {board_id(entry): entry for entry in entries}


def write_log(folder: Path, log: Log) -> None:
    """Write a day's log whole, boards in the order of their ids; raise `CannotSave`."""
    boards = [log[name]._asdict() for name in sorted(log)]
    document = {"schema": SCHEMA, "date": folder.name, "boards": boards}
    text = json.dumps(document, indent=1, ensure_ascii=False)
    write_atomically(folder / LOG, f"{text}\n")


def board_id(entry: Entry) -> str:
    """Return an entry's board as it is typed."""
    return Board(entry.platform, entry.slug).id


def payload_files(folder: Path, entry: Entry) -> list[Path]:
    """Return the files of a board's payloads: `acme.json.gz`, then `acme.page-2.json.gz`."""
    end = f"{platform_of(entry.platform).form}.gz"
    names = [f".page-{page}" if page > 1 else "" for page in range(1, entry.pages + 1)]
    return [folder / entry.platform / f"{entry.slug}{name}.{end}" for name in names]


def is_there(folder: Path, entry: Entry) -> bool:
    """Return whether a board answered on a day and its payloads are there, whole."""
    return entry.outcome == "answered" and _bytes_of(payload_files(folder, entry)) == entry.bytes


def save(folder: Path, fetched: Fetched, earlier: tuple[Path, Entry] | None) -> None:
    """Write a board's payloads, those of an earlier day where it is not modified."""
    entry = fetched.entry
    if entry.outcome != "answered":
        return
    payloads = fetched.payloads
    if payloads is None and earlier:
        payloads = tuple(map(unpacked, payload_files(*earlier)))
    for path, payload in zip(payload_files(folder, entry), payloads or (), strict=True):
        write_bytes_atomically(path, gzip.compress(payload, mtime=0))


def earlier_answers(
    into: Path, day: date, boards: Iterable[Board]
) -> dict[str, tuple[Path, Entry]]:
    """Return the last answer of each board before a day whose payloads are still there."""
    wanted = {board.id for board in boards}
    entries: dict[str, tuple[Path, Entry]] = {}
    before = [folder for folder in days(into) if (day_of(folder) or day) < day]
    for folder in before[-1:-3:-1]:
        for name, entry in read_log(folder).items():
            if name in wanted and name not in entries and is_there(folder, entry):
                entries[name] = folder, entry
    return entries


def sweep(folder: Path) -> None:
    """Remove what a write that was cut off left behind; nobody else may be writing there."""
    with saving(folder):
        for path in folder.rglob(".*.tmp"):
            path.unlink(missing_ok=True)


def _bytes_of(files: Iterable[Path]) -> int | None:
    try:
        return sum(len(unpacked(path)) for path in files)
    except (OSError, EOFError, ValueError):
        return None


def unpacked(path: Path) -> bytes:
    """Return the payload in a file."""
    return gzip.decompress(path.read_bytes())
