"""Boards fetched from a server of our own that does all that a server can do."""

import gzip
import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from careercli.market.boards.payloads import board_of, platform_of
from careercli.market.fetching import run
from careercli.market.fetching.board import Entry
from careercli.market.fetching.limits import Limits
from careercli.market.fetching.log import read_log
from careercli.market.fetching.run import Fetch, fetch
from tests.market.fetching.server import (
    GREENHOUSE,
    LEVER,
    Mirror,
    Reply,
    ashby,
    greenhouse,
    lever,
    ok,
    path_of,
    personio,
    send,
    serving,
    teamtailor,
)

DAY = date(2026, 1, 12)
QUICK = Limits(connect=0.5, read=0.5, whole=8, size=1 << 20, tries=2, backoff=0.05)
IMPATIENT = QUICK._replace(whole=1.5)


def fetched(
    mirror: Mirror, into: Path, *boards: str, day: date = DAY, limits: Limits = QUICK
) -> dict[str, Entry]:
    wanted = Fetch(tuple(map(board_of, boards)), into, day, mirror.url, limits)
    entries = fetch(wanted, lambda *_: None)
    return {f"{entry.platform}:{entry.slug}": entry for entry in entries}


def one(
    mirror: Mirror,
    into: Path,
    *replies: object,
    board: str = "greenhouse:acme",
    limits: Limits = QUICK,
) -> Entry:
    mirror.set(path_of(board), *replies)  # type: ignore[arg-type]
    return fetched(mirror, into, board, limits=limits)[board]


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def payload(path: Path) -> object:
    return json.loads(gzip.decompress(path.read_bytes()))


def test_every_platform_is_saved_as_it_was_published(mirror: Mirror, tmp_path: Path) -> None:
    mirror.set(path_of("greenhouse:acme"), ok(greenhouse("ML Engineer", "Nurse")))
    mirror.set(path_of("lever:acme"), ok(lever("Data Engineer")))
    mirror.set(path_of("lever-eu:acme"), ok(lever("Data Engineer")))
    mirror.set(path_of("ashby:acme"), ok(ashby("Data Scientist")))
    mirror.set(path_of("personio:acme"), personio("Data Analyst", "Nurse"))
    mirror.set(path_of("teamtailor:acme"), ok(teamtailor("Data Analyst")))
    boards = ("greenhouse", "lever", "lever-eu", "ashby", "personio", "teamtailor")
    entries = fetched(mirror, tmp_path, *(f"{name}:acme" for name in boards))
    assert [entry.outcome for entry in entries.values()] == ["answered"] * 6
    assert [entry.postings for entry in entries.values()] == [2, 1, 1, 1, 2, 1]
    assert payload(tmp_path / "2026-01-12/lever/acme.json.gz") == lever("Data Engineer")
    assert files(tmp_path / "2026-01-12") == [
        "ashby/acme.json.gz", "greenhouse/acme.json.gz", "lever-eu/acme.json.gz",
        "lever/acme.json.gz", "personio/acme.xml.gz", "run.json", "teamtailor/acme.json.gz",
    ]  # fmt: skip
    assert mirror.asked(GREENHOUSE) == ["/v1/boards/acme/jobs?content=true&pay_transparency=true"]
    agents = {call.headers["User-Agent"] for call in mirror.calls}
    assert len(agents) == 1
    assert "careercli/" in agents.pop()


def test_pages_are_followed_and_saved_in_files_of_their_own(mirror: Mirror, tmp_path: Path) -> None:
    second = "https://acme.teamtailor.com/jobs2.json"
    first = ok(teamtailor("Data Analyst", next_url=second))
    mirror.set("acme.teamtailor.com/jobs2.json", ok(teamtailor("Nurse", "Cook")))
    entry = one(mirror, tmp_path, first, board="teamtailor:acme")
    assert (entry.postings, entry.pages) == (3, 2)
    assert (tmp_path / "2026-01-12/teamtailor/acme.page-2.json.gz").exists()


def test_pages_that_lead_to_each_other_are_unknown(mirror: Mirror, tmp_path: Path) -> None:
    itself = ok(teamtailor("Cook", next_url="https://acme.teamtailor.com/jobs.json"))
    entry = one(mirror, tmp_path, itself, board="teamtailor:acme")
    assert (entry.outcome, entry.why) == ("unknown", "pages without end")


@pytest.mark.parametrize(
    ("reply", "status", "why"),
    [
        (Reply(200, b"<!DOCTYPE html><html>Sign in</html>"), 200, "a web page"),
        (Reply(200, b'{"jobs": [{"ti'), 200, "cut off"),
        (Reply(200, b""), 200, "cut off"),
        (Reply(200, b"\xff\xfe\x00"), 200, "cut off"),
        (Reply(200, b"[" * 100_000), 200, "cut off"),
        (ok(greenhouse("A", meta={"total": 167})), 200, "not whole"),
        (ok({"openings": []}), 200, "not whole"),
        (ok({"jobs": None}), 200, "not whole"),
        (ok({"jobs": [{"name": "ML Engineer"}]}), 200, "not whole"),
        (ok({"jobs": ["ML Engineer"]}), 200, "not whole"),
        (ok([]), 200, "not whole"),
        (Reply(403), 403, "status 403"),
        (Reply(304), 304, "status 304"),
        (Reply(301, b"", (("Location", "http://10.0.0.1/x"),)), 301, "not followed"),
        (Reply(302, b"", (("Location", "https://169.254.169.254/x"),)), 302, "not followed"),
        (Reply(302, b"", (("Location", "https://acme.example/jobs"),)), 302, "not followed"),
        (Reply(302, b"", (("Location", f"http://{GREENHOUSE}/jobs"),)), 302, "not followed"),
        (Reply(302, b"", (("Location", f"https://a@{GREENHOUSE}/jobs"),)), 302, "not followed"),
        (Reply(302, b"", (("Location", f"https://{GREENHOUSE}:99/jobs"),)), 302, "not followed"),
        (Reply(302, b"", (("Location", "https://[::1/jobs"),)), 302, "not followed"),
        (Reply(302), 302, "redirects without end"),
    ],
)  # fmt: skip
def test_what_is_no_payload_is_unknown_and_not_no_openings(
    mirror: Mirror, tmp_path: Path, reply: Reply, status: int, why: str
) -> None:
    entry = one(mirror, tmp_path, reply)
    assert (entry.outcome, entry.status, entry.postings) == ("unknown", status, None)
    assert entry.why is not None
    assert why in entry.why
    assert files(tmp_path / "2026-01-12") == ["run.json"]


def test_a_board_without_openings_is_0(mirror: Mirror, tmp_path: Path) -> None:
    entry = one(mirror, tmp_path, ok(greenhouse()))
    assert (entry.outcome, entry.postings) == ("answered", 0)
    empty = one(mirror, tmp_path, ok([]), board="lever:acme")
    assert (empty.outcome, empty.postings) == ("answered", 0)


@pytest.mark.parametrize("status", [404, 410])
def test_a_board_that_is_gone_is_told_apart(mirror: Mirror, tmp_path: Path, status: int) -> None:
    entry = one(mirror, tmp_path, Reply(status))
    assert (entry.outcome, entry.status, entry.postings) == ("not there", status, None)
    assert len(mirror.asked()) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_board_that_fails_once_is_asked_again(
    mirror: Mirror, tmp_path: Path, status: int
) -> None:
    entry = one(mirror, tmp_path, Reply(status), ok(greenhouse("Cook")))
    assert (entry.outcome, entry.status, entry.postings) == ("answered", 200, 1)


def test_a_board_that_goes_on_failing_is_unknown(mirror: Mirror, tmp_path: Path) -> None:
    entry = one(mirror, tmp_path, Reply(503))
    assert (entry.outcome, entry.status, entry.why) == ("unknown", 503, "status 503")
    assert len(mirror.asked()) == 1 + QUICK.tries


def test_retry_after_is_waited_for(mirror: Mirror, tmp_path: Path) -> None:
    busy = Reply(429, b"", (("Retry-After", "1"),))
    entry = one(mirror, tmp_path, busy, ok(greenhouse("Cook")))
    assert entry.outcome == "answered"
    assert mirror.gaps(GREENHOUSE)[-1] >= 1


@pytest.mark.parametrize("wait", ["86400", "Fri, 31 Dec 2099 23:59:59 GMT"])
def test_a_wait_of_hours_is_not_waited_for(mirror: Mirror, tmp_path: Path, wait: str) -> None:
    start = time.monotonic()
    entry = one(mirror, tmp_path, Reply(429, b"", (("Retry-After", wait),)))
    assert (entry.outcome, entry.status) == ("unknown", 429)
    assert "asks to wait" in str(entry.why)
    assert time.monotonic() - start < 4


def test_a_retry_after_that_is_no_time_is_passed_over(mirror: Mirror, tmp_path: Path) -> None:
    busy = Reply(503, b"", (("Retry-After", "soon"),))
    assert one(mirror, tmp_path, busy, ok(greenhouse("Cook"))).outcome == "answered"


def test_a_server_that_stalls_is_given_up(mirror: Mirror, tmp_path: Path) -> None:
    start = time.monotonic()
    entry = one(mirror, tmp_path, lambda _: mirror.closed.wait(30) and None)
    assert (entry.outcome, entry.status, entry.why) == ("unknown", None, "no answer in time")
    assert time.monotonic() - start < 6


def test_a_body_that_breaks_off_is_asked_for_once_more(mirror: Mirror, tmp_path: Path) -> None:
    whole = ok(greenhouse("Cook"))
    cut = Reply(200, whole.body[:20], length=len(whole.body))
    assert one(mirror, tmp_path, cut, whole).outcome == "answered"
    entry = one(mirror, tmp_path / "b", cut)
    assert (entry.outcome, entry.why) == ("unknown", "the answer breaks off")


def drip(request: BaseHTTPRequestHandler) -> None:
    """Send a byte every tenth of a second, for ever."""
    request.send_response(200)
    request.send_header("Content-Length", "1000000")
    request.end_headers()
    while True:
        request.wfile.write(b" ")
        time.sleep(0.1)


def test_a_body_that_drips_is_given_up(mirror: Mirror, tmp_path: Path) -> None:
    start = time.monotonic()
    entry = one(mirror, tmp_path, drip, limits=IMPATIENT)
    assert (entry.outcome, entry.why) == ("unknown", "not whole after 1.5 s")
    assert time.monotonic() - start < 4


def headers_that_drip(request: BaseHTTPRequestHandler) -> None:
    """Send a byte of a header every tenth of a second, for ever."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nServer: ")
    while True:
        request.wfile.write(b"x")
        time.sleep(0.1)


def chunks_that_drip(request: BaseHTTPRequestHandler) -> None:
    """Send a digit of the size of a chunk every tenth of a second, for ever."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        request.wfile.write(b"0")
        time.sleep(0.1)


@pytest.mark.parametrize("answers", [headers_that_drip, chunks_that_drip])
def test_an_answer_that_drips_before_its_body_is_given_up_too(
    mirror: Mirror, tmp_path: Path, answers: Callable[[BaseHTTPRequestHandler], None]
) -> None:
    start = time.monotonic()
    entry = one(mirror, tmp_path, answers, limits=IMPATIENT)
    assert (entry.outcome, entry.why) == ("unknown", "not whole after 1.5 s")
    assert time.monotonic() - start < 4


def endless(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Transfer-Encoding", "chunked")
    request.end_headers()
    while True:
        request.wfile.write(b"10000\r\n" + b" " * 65536 + b"\r\n")


def endless_failure(request: BaseHTTPRequestHandler) -> None:
    request.send_response(500)
    request.end_headers()
    while True:
        request.wfile.write(b" " * 65536)


def test_a_body_without_end_is_cut_at_the_limit(mirror: Mirror, tmp_path: Path) -> None:
    entry = one(mirror, tmp_path, endless)
    assert (entry.outcome, entry.why) == ("unknown", "larger than 1 MiB")
    entry = one(mirror, tmp_path / "b", endless_failure, ok(greenhouse("Cook")))
    assert entry.outcome == "answered"


def test_a_small_body_that_unpacks_without_end_is_cut_too(mirror: Mirror, tmp_path: Path) -> None:
    bomb = gzip.compress(b" " * (50 << 20))
    entry = one(mirror, tmp_path, Reply(200, bomb, (("Content-Encoding", "gzip"),)))
    assert (entry.outcome, entry.why) == ("unknown", "larger than 1 MiB")


def test_a_redirect_within_the_platform_is_followed(mirror: Mirror, tmp_path: Path) -> None:
    there = f"/{GREENHOUSE}/v1/boards/acme2/jobs"
    mirror.set(there.lstrip("/"), ok(greenhouse("Cook")))
    for n, start in enumerate(("", mirror.url, "https:/")):
        reply = Reply(301, b"", (("Location", f"{start}{there}"),))
        assert one(mirror, tmp_path / str(n), reply).outcome == "answered"


def test_robots_that_forbid_a_path_are_heeded(mirror: Mirror, tmp_path: Path) -> None:
    mirror.set(f"{GREENHOUSE}/robots.txt", Reply(200, b"User-agent: *\nDisallow: /v1/boards/acme"))
    mirror.set(path_of("greenhouse:other"), ok(greenhouse("Cook")))
    mirror.set(path_of("greenhouse:acme"), ok(greenhouse("Cook")))
    entries = fetched(mirror, tmp_path, "greenhouse:acme", "greenhouse:other")
    assert entries["greenhouse:acme"].why == "robots.txt forbids it"
    assert entries["greenhouse:other"].outcome == "answered"
    assert mirror.asked() == ["/v1/boards/other/jobs?content=true&pay_transparency=true"]
    assert len(mirror.asked(robots=True)) == 2


def test_robots_that_cannot_be_read_forbid_all(mirror: Mirror, tmp_path: Path) -> None:
    mirror.set(f"{GREENHOUSE}/robots.txt", Reply(500))
    entry = one(mirror, tmp_path, ok(greenhouse("Cook")))
    assert (entry.outcome, mirror.asked()) == ("unknown", [])
    assert "robots.txt cannot be read" in str(entry.why)


def test_no_host_is_asked_faster_than_its_pause_or_twice_at_once(tmp_path: Path) -> None:
    boards = [f"{p}:b{n}" for p in ("greenhouse", "lever", "ashby") for n in range(2)]
    with serving(platform_of) as mirror:
        for board in boards:
            document = {"g": greenhouse("Cook"), "l": lever("Cook"), "a": ashby("Cook")}[board[0]]
            mirror.set(path_of(board), Reply(500), ok(document))
        assert {e.outcome for e in fetched(mirror, tmp_path, *boards).values()} == {"answered"}
    assert min(mirror.gaps(GREENHOUSE)) >= 0.49
    assert min(mirror.gaps(LEVER)) >= 0.99
    assert set(mirror.most_at_once.values()) == {1}


def test_a_second_run_of_the_day_asks_only_for_what_is_missing(
    mirror: Mirror, tmp_path: Path
) -> None:
    mirror.set(path_of("greenhouse:a"), ok(greenhouse("Cook")))
    mirror.set(path_of("greenhouse:b"), Reply(403), ok(greenhouse("Cook", "Nurse")))
    boards = ("greenhouse:a", "greenhouse:b")
    assert [e.outcome for e in fetched(mirror, tmp_path, *boards).values()] == [
        "answered", "unknown",
    ]  # fmt: skip
    mirror.calls.clear()
    assert [e.postings for e in fetched(mirror, tmp_path, *boards).values()] == [1, 2]
    assert len(mirror.asked()) == 1
    mirror.calls.clear()
    fetched(mirror, tmp_path, *boards)
    assert mirror.calls == []


def test_a_payload_that_is_gone_or_damaged_is_fetched_again(mirror: Mirror, tmp_path: Path) -> None:
    one(mirror, tmp_path, ok(greenhouse("Cook")))
    path = tmp_path / "2026-01-12/greenhouse/acme.json.gz"
    path.write_bytes(path.read_bytes()[:-9])
    fetched(mirror, tmp_path, "greenhouse:acme")
    assert payload(path) == greenhouse("Cook")


def modified(mirror: Mirror, tmp_path: Path) -> list[Entry]:
    """Fetch on one day, and on the next from a board that says "not modified" where it can."""

    def reply(request: BaseHTTPRequestHandler) -> None:
        same = request.headers.get("If-None-Match") == '"v1"'
        send(request, Reply(304) if same else ok(greenhouse("Cook"), ("ETag", '"v1"')))

    mirror.set(path_of("greenhouse:acme"), reply)
    days = (DAY, DAY + timedelta(days=1))
    return [fetched(mirror, tmp_path, "greenhouse:acme", day=d)["greenhouse:acme"] for d in days]


def test_what_is_not_modified_is_taken_from_the_day_before(mirror: Mirror, tmp_path: Path) -> None:
    first, second = modified(mirror, tmp_path)
    assert (first.status, second.status) == (200, 304)
    assert (second.outcome, second.postings, second.fetched) == ("answered", 1, first.fetched)
    assert payload(tmp_path / "2026-01-13/greenhouse/acme.json.gz") == greenhouse("Cook")


def test_not_modified_is_trusted_for_a_day_only(
    mirror: Mirror, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = (datetime.now(UTC) - timedelta(hours=25)).isoformat(timespec="seconds")
    with monkeypatch.context() as patched:
        patched.setattr("careercli.market.fetching.board.now", lambda: long_ago)
        modified(mirror, tmp_path)
    entry = fetched(mirror, tmp_path, "greenhouse:acme", day=DAY + timedelta(days=2))
    assert entry["greenhouse:acme"].status == 200


def test_two_fetches_at_once_ask_for_each_board_once(mirror: Mirror, tmp_path: Path) -> None:
    boards = [f"greenhouse:b{n}" for n in range(3)]
    for board in boards:
        mirror.set(path_of(board), ok(greenhouse("Cook")))
    threads = [threading.Thread(target=fetched, args=(mirror, tmp_path, *boards)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(mirror.asked()) == 3


def test_an_interrupt_leaves_whole_files_and_a_true_log(mirror: Mirror, tmp_path: Path) -> None:
    boards = [f"greenhouse:b{n}" for n in range(4)]
    for board in boards:
        mirror.set(path_of(board), ok(greenhouse("Cook")))

    def interrupt(_: Entry, done: int, __: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    wanted = Fetch(tuple(map(board_of, boards)), tmp_path, DAY, mirror.url, QUICK)
    with pytest.raises(KeyboardInterrupt):
        fetch(wanted, interrupt)
    folder = tmp_path / "2026-01-12"
    assert list(read_log(folder)) == boards[:2]
    assert files(folder) == ["greenhouse/b0.json.gz", "greenhouse/b1.json.gz", "run.json"]
    (folder / "greenhouse/.b2.json.gz.0.tmp").write_bytes(b"half")
    fetch(wanted, lambda *_: None)
    assert list(read_log(folder)) == boards
    assert len(files(folder)) == 5


def test_a_platform_that_cannot_be_reached_is_not_asked_for_ever(
    tmp_path: Path,
) -> None:
    boards = tuple(board_of(f"greenhouse:b{n}") for n in range(5))
    none = Limits(tries=0, connect=0.2)
    entries = fetch(Fetch(boards, tmp_path, DAY, "http://127.0.0.1:9", none), lambda *_: None)
    assert {entry.outcome for entry in entries} == {"unknown"}
    assert sum("not asked" in str(entry.why) for entry in entries) == 5 - run.MOST_OUT_OF_REACH
