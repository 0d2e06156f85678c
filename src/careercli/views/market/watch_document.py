"""The document behind `market watch --json`."""

from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.watch import NewOpening, Watch


class WatchDocument(NamedTuple):
    """What `market watch --json` prints: the openings that are new since the update before.

    `since` is null where there was no update before; no opening is known to be new then.
    """

    schema: Literal["careercli/market-watch/1"]
    day: date
    since: date | None
    roles: tuple[str, ...]
    boards: int
    unmatched: int
    known: tuple[str, ...]
    openings: tuple[NewOpening, ...]


def watch_document(watch: Watch) -> WatchDocument:
    """Return the JSON document of what is new."""
    return WatchDocument("careercli/market-watch/1", *watch)
