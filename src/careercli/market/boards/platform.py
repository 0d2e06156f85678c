"""What a platform of job boards is: where it publishes a board, and how its payload reads."""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple
from urllib.parse import parse_qs

from careercli.market.boards.shapes import Posting, Raw


class Platform(NamedTuple):
    """One kind of job boards.

    `hosts` may be asked and redirected to; one that begins with a dot stands for every host
    below it. `slug` returns a board's slug of a careers page's host, path and query, None of
    another platform's. `address` is where a board's payload is; `jobs` returns a payload's
    openings, an empty list of a board that has none, None of what is not whole or not of this
    form. Every opening has the keys `needs`; some have `known_by`, which no other platform's
    have. `following` is the address of a payload's next page. Calls are `pause` seconds apart.
    """

    id: str
    name: str
    hosts: tuple[str, ...]
    slug: Callable[[str, str, str], str | None]
    address: Callable[[str], str]
    jobs: Callable[[Any], list[Any] | None]
    needs: frozenset[str]
    known_by: frozenset[str]
    posting: Callable[[Raw], Posting]
    pause: float = 0.5
    form: Literal["json", "xml"] = "json"
    following: Callable[[Any], str | None] = lambda _: None

    def owns(self, host: str) -> bool:
        """Return whether a host is one of the platform's own."""
        return any(
            host == name or (name.startswith(".") and host.endswith(name)) for name in self.hosts
        )


class Board(NamedTuple):
    """A board: its platform's id, its slug there, and the company's name where that is known."""

    platform: str
    slug: str
    company: str | None = None

    @property
    def id(self) -> str:
        """The board as it is typed: `greenhouse:anthropic`."""
        return f"{self.platform}:{self.slug}"


def jobs_under(document: Any, key: str) -> list[Any] | None:
    """Return the list at a payload's key, None where there is none."""
    jobs = document.get(key) if isinstance(document, dict) else None
    return jobs if isinstance(jobs, list) else None


def part(path: str, place: int) -> str | None:
    """Return a part of a path: `acme` is part 0 of `/acme/jobs/1`."""
    parts = path.strip("/").split("/")
    return parts[place] or None if len(parts) > place else None


def query_value(query: str, name: str) -> str | None:
    """Return a value of a query: `acme` of `for=acme&b=1`."""
    return next(iter(parse_qs(query).get(name, ())), None)
