"""One board fetched: its payload, whole or not at all, and what is logged of it."""

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from careercli.market.boards.personio import BadFeed, document_of
from careercli.market.boards.platform import Board, Platform
from careercli.market.fetching.errors import NoAnswer
from careercli.market.fetching.limits import MOST_PAGES, TRUSTED_HOURS

if TYPE_CHECKING:
    from careercli.market.fetching.client import Client, Reply

OK, NOT_MODIFIED, NOT_THERE, GONE = 200, 304, 404, 410
Outcome = Literal["answered", "not there", "unknown"]


class Entry(NamedTuple):
    """What became of a board, as the log has it.

    `postings` is None where it is not known, and 0 of a board that has none. `why` says what
    is wrong. `when` is the time of the last call, `fetched` that of the payload, which is an
    earlier one where the board said "not modified" (status 304). Both are in UTC.
    """

    platform: str
    slug: str
    company: str | None
    address: str
    status: int | None
    outcome: Outcome
    why: str | None
    bytes: int | None
    postings: int | None
    pages: int
    etag: str | None
    last_modified: str | None
    when: str
    fetched: str | None


class Fetched(NamedTuple):
    """What is logged of a board and its payloads, page by page; None where they are the old."""

    entry: Entry
    payloads: tuple[bytes, ...] | None = None
    out_of_reach: bool = False


def fetch_board(client: "Client", board: Board, earlier: Entry | None) -> Fetched:
    """Ask for a board; `earlier` is the last answer of it whose payload is still there.

    Raises `Stopped`.
    """
    platform = client.platform
    entry = unknown(platform, board)
    try:
        return _fetched(client, platform, entry, earlier)
    except NoAnswer as error:
        nothing = entry._replace(status=error.status, why=error.why, when=now())
        return Fetched(nothing, None, error.out_of_reach)


def unknown(platform: Platform, board: Board, why: str | None = None) -> Entry:
    """Return the entry of a board of which nothing is known."""
    address = platform.address(board.slug)
    return Entry(
        board.platform, board.slug, board.company, address, None, "unknown", why, None, None, 0,
        None, None, now(), None,
    )  # fmt: skip


def _fetched(client: "Client", platform: Platform, entry: Entry, earlier: Entry | None) -> Fetched:
    headers = _validators(earlier)
    reply = client.get(entry.address, headers)
    entry = entry._replace(status=reply.status, when=now())
    if reply.status == NOT_MODIFIED and earlier and headers:
        same = earlier._replace(status=NOT_MODIFIED, when=entry.when, company=entry.company)
        return Fetched(same)
    if reply.status in (NOT_THERE, GONE):
        why = "no such board: it may have moved to another slug or platform"
        return Fetched(entry._replace(outcome="not there", why=why))
    payloads, count = _pages(client, platform, reply)
    answered = entry._replace(
        outcome="answered",
        bytes=sum(map(len, payloads)),
        postings=count,
        pages=len(payloads),
        etag=reply.headers.get("ETag") if len(payloads) == 1 else None,
        last_modified=reply.headers.get("Last-Modified") if len(payloads) == 1 else None,
        fetched=entry.when,
    )
    return Fetched(answered, payloads)


def _pages(client: "Client", platform: Platform, reply: "Reply") -> tuple[tuple[bytes, ...], int]:
    """Return a board's payloads and how many openings they hold; raise `NoAnswer`."""
    payloads: list[bytes] = []
    count, asked = 0, set[str]()
    while True:
        if reply.status != OK:
            raise NoAnswer(f"status {reply.status}", reply.status)
        document, jobs = read_payload(platform, reply.body)
        payloads.append(reply.body)
        count += len(jobs)
        following = platform.following(document)
        if following is None:
            return tuple(payloads), count
        if following in asked or len(payloads) == MOST_PAGES:
            raise NoAnswer("pages without end", reply.status)
        asked.add(following)
        reply = client.get(following)


def read_payload(platform: Platform, body: bytes) -> tuple[Any, list[Any]]:
    """Return a payload and its openings; raise `NoAnswer` where it is not whole or of its form."""
    try:
        text = body.decode("utf-8-sig")
        document = document_of(text) if platform.form == "xml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        if body.lstrip()[:200].lower().startswith((b"<!doctype html", b"<html")):
            raise NoAnswer("a web page, not a payload", OK) from None
        wrong = str(error) if isinstance(error, BadFeed) else "cut off, or not JSON"
        raise NoAnswer(wrong, OK) from None
    jobs = platform.jobs(document)
    if jobs is None or not all(
        isinstance(job, dict) and platform.needs <= set(job) for job in jobs
    ):
        raise NoAnswer(f"not whole, or not the form of {platform.name}", OK)
    return document, jobs


def _validators(earlier: Entry | None) -> dict[str, str]:
    """Return the headers that ask only for what is newer than a payload of the last day."""
    if earlier is None or earlier.fetched is None:
        return {}
    age = datetime.now(UTC) - datetime.fromisoformat(earlier.fetched)
    if not timedelta(0) <= age < timedelta(hours=TRUSTED_HOURS):
        return {}
    known = {"If-None-Match": earlier.etag, "If-Modified-Since": earlier.last_modified}
    return {name: value for name, value in known.items() if value}


def now() -> str:
    """Return the time in UTC: `2026-08-04T06:30:00+00:00`."""
    return datetime.now(UTC).isoformat(timespec="seconds")
