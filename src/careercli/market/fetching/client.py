"""Calls to a platform's hosts: one at a time, far enough apart, within limits, HTTPS only."""

import random
import time
from collections.abc import Mapping
from threading import Event
from typing import NamedTuple, Self
from urllib.parse import urljoin, urlsplit, urlunsplit

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    InvalidHeader,
    LocationParseError,
    MaxRetryError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util.retry import Retry

from careercli import __version__
from careercli.market.boards.platform import Platform
from careercli.market.fetching.connections import ended_at, pools
from careercli.market.fetching.errors import NoAnswer, Stopped
from careercli.market.fetching.limits import LIMITS, ROBOTS_BYTES, Limits
from careercli.market.fetching.robots import Rules, rules_of

ADDRESS = "https://pypi.org/project/careercli/"
USER_AGENT = f"careercli/{__version__} (+{ADDRESS})"
MOVED = (301, 302, 303, 307, 308)
AGAIN = (429, 500, 502, 503, 504)
LONGEST_PAUSE = 30.0  # seconds between calls that a robots.txt can ask for
_BLOCK = 1 << 16


class Reply(NamedTuple):
    """A status, its headers and the body of a 200, unpacked; other bodies are not read."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Retries(Retry):
    """urllib3's count of tries, which waits from the first one on."""

    def get_backoff_time(self) -> float:
        """Return the seconds until the next try: 1, 2, 4, each with a random part."""
        power = max(len(self.history) - 1, 0)
        jitter = random.random() * self.backoff_jitter  # noqa: S311 - no secret
        return min(self.backoff_max, self.backoff_factor * 2.0**power + jitter)

    def wait(self, reply: Reply | None) -> float:
        """Return the seconds that the host asks for in `Retry-After`, else its own."""
        said = reply.headers.get("Retry-After") if reply else None
        try:
            asked = self.parse_retry_after(said) if said else 0.0
        except (InvalidHeader, ValueError, OverflowError):
            asked = 0.0
        return max(asked, self.get_backoff_time())

    def after(self, url: str, error: Exception | None, status: int | None) -> Self:
        """Return what is left after a try; raise `MaxRetryError` where nothing is."""
        response = urllib3.HTTPResponse(status=status) if status else None
        return self.increment("GET", url, response=response, error=error)


class Client:
    """All calls to the hosts of one platform; `stop` ends its waits with `Stopped`.

    With `mirror`, `http://127.0.0.1:8000`, the paths are asked of it: `MIRROR/HOST/PATH`.
    """

    def __init__(
        self, platform: Platform, stop: Event, mirror: str | None = None, limits: Limits = LIMITS
    ) -> None:
        self.platform, self.limits = platform, limits
        self._stop, self._mirror = stop, mirror
        self._next_call, self._pause = 0.0, platform.pause
        self._robots: dict[str, Rules] = {}
        self._pools = pools(mirrored=mirror is not None)

    def close(self) -> None:
        """Close the connection."""
        self._pools.clear()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Reply:
        """Return the answer at an address of the platform, if its robots.txt allows to ask.

        Raises `NoAnswer` and `Stopped`.
        """
        parts = urlsplit(url)
        self._check(url)
        path = urlunsplit(("", "", parts.path, parts.query, ""))
        if not self._rules(parts.netloc).allows(path):
            raise NoAnswer("robots.txt forbids it")
        return self._answer(url, headers or {}, self.limits.size)

    def _rules(self, host: str) -> Rules:
        """Return a host's rules, asked for once; one that has none allows all."""
        if host not in self._robots:
            try:
                reply = self._answer(f"https://{host}/robots.txt", {}, ROBOTS_BYTES)
            except NoAnswer as error:
                wrong = f"its robots.txt cannot be read: {error.why}"
                raise NoAnswer(wrong, error.status, error.out_of_reach) from None
            exists = reply.status == 200
            rules = rules_of(reply.body.decode("utf-8", "replace")) if exists else Rules()
            self._pause = max(self._pause, min(rules.delay, LONGEST_PAUSE))
            self._robots[host] = rules
        return self._robots[host]

    def _answer(self, url: str, headers: Mapping[str, str], size: int) -> Reply:
        """Return an answer after as many tries and redirects as the limits allow."""
        limits = self.limits
        end = time.monotonic() + limits.whole
        left = _Retries(
            total=limits.tries, read=limits.read_tries, status_forcelist=AGAIN,
            backoff_factor=limits.backoff, backoff_jitter=limits.backoff / 2,
        )  # fmt: skip
        redirects = 0
        while True:
            error, reply = None, None
            try:
                reply = self._call(url, headers, size, end)
            except (HTTPError, OSError) as failure:
                error = failure
            if reply and reply.status in MOVED:
                redirects += 1
                url = self._moved_to(url, reply, redirects)
                continue
            if reply and reply.status not in AGAIN:
                return reply
            why = _reason(error) if error else f"status {reply.status if reply else ''}"
            if error and time.monotonic() >= end:
                why = f"not whole after {limits.whole:g} s"
            status = reply.status if reply else None
            failed = NoAnswer(
                why, status, isinstance(error, ConnectTimeoutError | NewConnectionError)
            )
            if isinstance(error, SSLError | LocationParseError):
                raise failed
            try:
                left = left.after(url, error, status)
            except (MaxRetryError, HTTPError):
                raise failed from None
            seconds = left.wait(reply)
            if time.monotonic() + seconds > end:
                wait = f", and asks to wait {seconds:.0f} s" if reply else ""
                raise NoAnswer(f"{why}{wait}", status)
            self._sleep(seconds)

    def _call(self, url: str, headers: Mapping[str, str], size: int, end: float) -> Reply:
        """Make one call, no sooner than the pause after the one before."""
        self._sleep(self._next_call - time.monotonic())
        asked = url if self._mirror is None else f"{self._mirror}/{url.removeprefix('https://')}"
        sent = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip", **headers}
        timeout = urllib3.Timeout(connect=self.limits.connect, read=self.limits.read)
        try:
            with ended_at(end):
                response = self._pools.request(
                    "GET", asked, headers=sent, timeout=timeout, redirect=False, retries=False,
                    preload_content=False,
                )  # fmt: skip
                try:
                    body = self._body(response, size, end) if response.status == 200 else b""
                finally:
                    response.close()
        finally:
            self._next_call = time.monotonic() + self._pause
        return Reply(response.status, response.headers, body)

    def _body(self, response: urllib3.BaseHTTPResponse, size: int, end: float) -> bytes:
        """Return a body as it comes in; raise `NoAnswer` once it is too large or too late."""
        body = bytearray()
        while True:
            block = response.read1(_BLOCK, decode_content=True)
            if time.monotonic() >= end:
                raise NoAnswer(f"not whole after {self.limits.whole:g} s", response.status)
            if not block:
                return bytes(body)
            body += block
            if len(body) > size:
                raise NoAnswer(f"larger than {size >> 20} MiB", response.status)
            if self._stop.is_set():
                raise Stopped

    def _moved_to(self, url: str, reply: Reply, redirects: int) -> str:
        """Return where a redirect leads; raise `NoAnswer` where that is no host of the platform."""
        location = reply.headers.get("Location") or ""
        if redirects > self.limits.redirects:
            raise NoAnswer("redirects without end", reply.status)
        mirror = self._mirror
        host = location.strip("/").partition("/")[0]
        if mirror and location.startswith(f"{mirror}/"):
            location = f"https:/{location[len(mirror) :]}"
        elif mirror and location.startswith("/") and self.platform.owns(host):
            location = f"https:/{location}"
        try:
            target = urljoin(url, location)
            self._check(target)
        except (NoAnswer, ValueError):
            raise NoAnswer(
                f"redirects to {location[:80]!r}, which is not followed", reply.status
            ) from None
        return target

    def _check(self, url: str) -> None:
        """Raise `NoAnswer` for an address that is not HTTPS at a host of the platform's own."""
        parts = urlsplit(url)
        plain = parts.netloc == parts.hostname
        if parts.scheme != "https" or not plain or not self.platform.owns(parts.netloc):
            raise NoAnswer(f"{url[:80]!r} is no address of {self.platform.name}")

    def _sleep(self, seconds: float) -> None:
        if self._stop.wait(max(seconds, 0.0)):
            raise Stopped


def _reason(error: Exception) -> str:
    """Return why a call failed, in words."""
    if isinstance(error, SSLError):
        return "its certificate cannot be trusted"
    if isinstance(error, NewConnectionError):
        return "a private address" if "private" in str(error) else "cannot be reached"
    if isinstance(error, ConnectTimeoutError | ReadTimeoutError | TimeoutError):
        return "no answer in time"
    return "the answer breaks off"
