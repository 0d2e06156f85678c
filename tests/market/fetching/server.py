"""A server on loopback that stands for the platforms' hosts and does what a test tells it."""

import itertools
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import NamedTuple
from unittest.mock import patch

from careercli.market.boards.payloads import platform_of
from careercli.market.boards.platform import Platform

GREENHOUSE, LEVER, ASHBY = "boards-api.greenhouse.io", "api.lever.co", "api.ashbyhq.com"


class Call(NamedTuple):
    """A request that came in: when, of which host and path, with which headers."""

    time: float
    host: str
    path: str
    headers: dict[str, str]


class Reply(NamedTuple):
    """What is sent: a status, headers and a body; `length` promises more or fewer bytes."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    length: int | None = None


Handler = Callable[[BaseHTTPRequestHandler], None]


class Mirror:
    """Replies by `HOST/PATH` without the query; a list of them is sent in turn, the last for good.

    A callable does what it likes with the request. What is not there is a 404.
    """

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply | Handler]] = {}
        self.calls: list[Call] = []
        self.most_at_once: dict[str, int] = {}
        self.closed = Event()
        self._open: dict[str, int] = {}
        self._lock = Lock()
        self.url = ""

    def set(self, path: str, *replies: Reply | Handler) -> None:
        self.replies[path] = list(replies)

    def asked(self, host: str = "", robots: bool = False) -> list[str]:
        """Return the paths that were asked for, without robots.txt."""
        return [c.path for c in self.calls
                if host in c.host and (robots or c.path != "/robots.txt")]  # fmt: skip

    def gaps(self, host: str) -> list[float]:
        """Return the seconds between calls of a host, robots.txt among them."""
        times = [call.time for call in self.calls if call.host == host]
        return [b - a for a, b in itertools.pairwise(times)]

    def handle(self, request: BaseHTTPRequestHandler) -> None:
        path = request.path.partition("?")[0].lstrip("/")
        host, _, rest = path.partition("/")
        query = request.path.partition("?")[2]
        asked = f"/{rest}?{query}" if query else f"/{rest}"
        with self._lock:
            self.calls.append(Call(time.monotonic(), host, asked, dict(request.headers)))
            self._open[host] = self._open.get(host, 0) + 1
            self.most_at_once[host] = max(self.most_at_once.get(host, 0), self._open[host])
            replies = self.replies.get(path, [Reply(404)])
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        try:
            reply(request) if not isinstance(reply, Reply) else send(request, reply)
        except OSError:
            pass
        finally:
            with self._lock:
                self._open[host] -= 1


def send(request: BaseHTTPRequestHandler, reply: Reply) -> None:
    request.send_response(reply.status)
    length = len(reply.body) if reply.length is None else reply.length
    if reply.status != 304:
        request.send_header("Content-Length", str(length))
    for name, value in reply.headers:
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(reply.body)
    if length != len(reply.body):
        request.close_connection = True


def ok(document: object, *headers: tuple[str, str]) -> Reply:
    return Reply(200, json.dumps(document).encode(), headers)


def hurried(name: str) -> Platform:
    """Return a platform whose boards are asked without a pause worth the name."""
    return platform_of(name)._replace(pause=0.02)


@contextmanager
def serving(platforms: Callable[[str], Platform] = hurried) -> Iterator[Mirror]:
    """Start the server; what this process fetches meanwhile keeps the pauses of `platforms`."""
    mirror = Mirror()

    class Requests(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            mirror.handle(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
    server.daemon_threads = True
    mirror.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        with patch("careercli.market.fetching.run.platform_of", platforms):
            yield mirror
    finally:
        mirror.closed.set()
        server.shutdown()
        server.server_close()


def path_of(board: str) -> str:
    """Return where a board's payload is asked for on the mirror."""
    platform, _, slug = board.partition(":")
    return {
        "greenhouse": f"{GREENHOUSE}/v1/boards/{slug}/jobs",
        "lever": f"{LEVER}/v0/postings/{slug}",
        "lever-eu": f"api.eu.lever.co/v0/postings/{slug}",
        "ashby": f"{ASHBY}/posting-api/job-board/{slug}",
        "personio": f"{slug}.jobs.personio.de/xml",
        "teamtailor": f"{slug}.teamtailor.com/jobs.json",
    }[platform]


def greenhouse(*titles: str, **more: object) -> dict[str, object]:
    """Return a payload of Greenhouse with these openings."""
    jobs = [
        {
            "id": n, "internal_job_id": n, "title": title, "company_name": "Acme",
            "absolute_url": f"https://job-boards.greenhouse.io/acme/jobs/{n}",
            "location": {"name": "Austin, TX"}, "first_published": "2026-01-05T10:00:00-05:00",
            "content": "&lt;p&gt;Python and SQL&lt;/p&gt;",
        }
        for n, title in enumerate(titles, start=1)
    ]  # fmt: skip
    return {"jobs": jobs, "meta": {"total": len(jobs)}} | more


def lever(*titles: str) -> list[dict[str, object]]:
    """Return a payload of Lever with these openings."""
    return [
        {
            "id": str(n), "text": title, "hostedUrl": f"https://jobs.lever.co/acme/{n}",
            "categories": {"location": "Berlin"}, "createdAt": 1767225600000,
            "descriptionPlain": "Python", "country": "DE",
        }
        for n, title in enumerate(titles, start=1)
    ]  # fmt: skip


def ashby(*titles: str) -> dict[str, object]:
    """Return a payload of Ashby with these openings."""
    jobs = [
        {
            "id": str(n), "title": title, "jobUrl": f"https://jobs.ashbyhq.com/acme/{n}",
            "location": "London", "publishedAt": "2026-01-05T10:00:00.000+00:00",
            "descriptionHtml": "<p>Python</p>", "isListed": True,
        }
        for n, title in enumerate(titles, start=1)
    ]  # fmt: skip
    return {"jobs": jobs, "apiVersion": "1"}


def personio(*titles: str) -> Reply:
    """Return a feed of Personio with these openings."""
    positions = "".join(
        f"<position><id>{n}</id><office>Munich</office><name>{title}</name><jobDescriptions>"
        "<jobDescription><name>Tasks</name><value><![CDATA[<p>Python and SQL</p>]]></value>"
        "</jobDescription></jobDescriptions><seniority>experienced</seniority>"
        "<createdAt>2026-01-05T10:00:00+00:00</createdAt></position>"
        for n, title in enumerate(titles, start=1)
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>{positions}</workzag-jobs>'
    return Reply(200, xml.encode())


def teamtailor(*titles: str, **more: object) -> dict[str, object]:
    """Return a feed of Teamtailor with these openings."""
    items = [
        {
            "id": f"t{n}", "title": title, "url": f"https://acme.teamtailor.com/jobs/{n}",
            "content_html": "<p>Python</p>", "date_published": "2026-01-05T10:00:00+01:00",
            "_jobposting": {
                "hiringOrganization": {"name": "Acme"},
                "jobLocation": [{"address": {"addressLocality": "Malmö", "addressCountry": "SE"}}],
            },
        }
        for n, title in enumerate(titles, start=1)
    ]  # fmt: skip
    return {"version": "https://jsonfeed.org/version/1.1", "items": items} | more
