"""The payloads of days that were fetched: what they hold, and which are kept."""

import shutil
from collections.abc import Collection
from datetime import date, timedelta
from pathlib import Path

from careercli.files.writing import saving
from careercli.market.boards.payloads import PLATFORMS, platform_of
from careercli.market.boards.shapes import Posting
from careercli.market.fetching.board import Entry, read_payload
from careercli.market.fetching.errors import NoAnswer
from careercli.market.fetching.log import (
    Log,
    day_of,
    days,
    is_there,
    payload_files,
    read_log,
    unpacked,
)


def whole_answers(folder: Path, boards: Collection[str] | None = None) -> Log:
    """Return the boards that answered on a day and whose payloads are there, of these or all."""
    log = read_log(folder)
    return {
        name: entry
        for name, entry in log.items()
        if (boards is None or name in boards) and is_there(folder, entry)
    }


def opening_ids(folder: Path, log: Log) -> dict[str, frozenset[str]]:
    """Return the ids of the openings of each board of a day that can be read."""
    return {name: ids for name, entry in log.items() if (ids := _ids(folder, entry)) is not None}


def _ids(folder: Path, entry: Entry) -> frozenset[str] | None:
    postings = openings(folder, entry)
    return None if postings is None else frozenset(str(posting.get("id")) for posting in postings)


def openings(folder: Path, entry: Entry) -> list[Posting] | None:
    """Return the openings of a board on a day, None where its payloads cannot be read."""
    platform = platform_of(entry.platform)
    try:
        payloads = (read_payload(platform, unpacked(p))[1] for p in payload_files(folder, entry))
        jobs = [job | {"board": entry.slug} for page in payloads for job in page]
        return [platform.posting(job) for job in jobs]
    except (NoAnswer, OSError, EOFError, ValueError, TypeError, AttributeError):
        return None


def earlier_ids(into: Path, day: date, boards: Collection[str]) -> dict[str, frozenset[str]]:
    """Return the ids of the openings of boards in the last answer of each before a day.

    A board whose earlier payloads cannot be read any more is not there.
    """
    ids: dict[str, frozenset[str]] = {}
    for folder in reversed(days(into)):
        missing = set(boards) - ids.keys()
        if missing and (day_of(folder) or day) < day:
            ids |= opening_ids(folder, whole_answers(folder, missing))
    return ids


def last_day(into: Path, before: date | None = None) -> Path | None:
    """Return the folder of the last day, or of the last before one, on which a board answered."""
    for folder in reversed(days(into)):
        day = day_of(folder)
        if (before is None or (day and day < before)) and whole_answers(folder):
            return folder
    return None


def weekly_openings(into: Path, until: date) -> dict[date, dict[str, int]]:
    """Return how many openings each board that answered had, day by day, from the logs."""
    logs = {on: read_log(folder) for folder in days(into) if (on := day_of(folder)) and on <= until}
    counts = {
        on: {name: e.postings for name, e in log.items() if e.postings is not None}
        for on, log in logs.items()
    }
    return {on: openings for on, openings in counts.items() if openings}


def prune(into: Path, today: date, weeks: int) -> None:
    """Remove the payloads of days more than so many weeks ago; their logs stay."""
    for folder in days(into):
        day = day_of(folder)
        if day and day < today - timedelta(weeks=weeks):
            for platform in PLATFORMS:
                with saving(folder):
                    shutil.rmtree(folder / platform.id, ignore_errors=True)
