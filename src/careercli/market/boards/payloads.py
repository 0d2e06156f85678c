"""Payloads of job boards as postings of one layout, and boards by what a user types."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

from careercli.errors import WrongUse, one_of, shortened
from careercli.market.boards.ashby import ASHBY
from careercli.market.boards.greenhouse import GREENHOUSE
from careercli.market.boards.lever import LEVER, LEVER_EU
from careercli.market.boards.personio import PERSONIO
from careercli.market.boards.platform import Board, Platform
from careercli.market.boards.shapes import Posting, Raw
from careercli.market.boards.teamtailor import TEAMTAILOR

PLATFORMS = (GREENHOUSE, LEVER, LEVER_EU, ASHBY, PERSONIO, TEAMTAILOR)
_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LISTS = ("jobs", "items", "workzag-jobs")


class UnknownBoard(WrongUse):
    """A word that names no board of a platform that is known."""


def postings(document: Any) -> list[Posting] | None:
    """Return the postings of a board's payload or of a single posting, None of anything else.

    One that does not have its form is empty.
    """
    jobs = document
    if isinstance(document, dict):
        jobs = next((document[key] for key in _LISTS if key in document), [document])
    if not isinstance(jobs, list) or not jobs or not all(isinstance(job, dict) for job in jobs):
        return None
    for platform in PLATFORMS:
        if any(platform.known_by <= set(job) for job in jobs):
            return [_read(job, platform.posting) for job in jobs]
    return None


def is_empty_board(document: Any) -> bool:
    """Return whether a document is the payload of a board that has no opening."""
    return any(platform.jobs(document) == [] for platform in PLATFORMS)


def _read(job: Raw, read: Callable[[Raw], Posting]) -> Posting:
    try:
        return read(job)
    except (TypeError, ValueError, AttributeError, OverflowError):
        return {}


def platform_of(name: str) -> Platform:
    """Return the platform with this id; raise `UnknownBoard`."""
    for platform in PLATFORMS:
        if platform.id == name:
            return platform
    ids = [platform.id for platform in PLATFORMS]
    raise UnknownBoard(f"no platform {shortened(name)!r}", one_of(name, ids))


def board_of(typed: str) -> Board:
    """Return the board of `greenhouse:anthropic` or of the address of a careers page.

    Raises `UnknownBoard`.
    """
    name, colon, slug = typed.strip().partition(":")
    if colon and not slug.startswith("//"):
        return checked(platform_of(name.casefold()), slug)
    with suppress(ValueError):  # not an address
        parts = urlsplit(typed.strip() if "//" in typed else f"//{typed.strip()}")
        for platform in PLATFORMS:
            named = platform.slug((parts.hostname or "").casefold(), parts.path, parts.query)
            if named:
                return checked(platform, unquote(named))
    names = ", ".join(platform.name for platform in PLATFORMS)
    wrong = f"{shortened(typed)!r} is not a board"
    raise UnknownBoard(wrong, f"PLATFORM:SLUG, or the address of a careers page at {names}")


def checked(platform: Platform, slug: str) -> Board:
    """Return a board whose slug can stand in an address and in a file's name."""
    by_host = any(host.startswith(".") for host in platform.hosts)
    if not _SLUG.fullmatch(slug) or (by_host and not re.fullmatch(r"[A-Za-z0-9-]{1,63}", slug)):
        wrong = f"{shortened(slug)!r} is not the slug of a board"
        raise UnknownBoard(wrong, f"such as {platform.id}:acme, letters, digits, - . _")
    return Board(platform.id, slug)
