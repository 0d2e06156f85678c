"""`careercli market fetch` as it is typed."""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.cli.streams import COMMAND, environment
from tests.conftest import Run
from tests.market.fetching.server import Mirror, Reply, greenhouse, ok, path_of, serving


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    with serving() as started:
        started.set(path_of("greenhouse:acme"), ok(greenhouse("ML Engineer", "Nurse")))
        started.set(path_of("greenhouse:odd"), Reply(403))
        yield started


def test_what_came_of_the_boards_is_said(here: Run, mirror: Mirror) -> None:
    boards = ("greenhouse:acme", "greenhouse:odd", "greenhouse:gone")
    done = here("market", "fetch", *boards, "--mirror", mirror.url, "--into", "raw")
    assert done.returncode == 1
    assert "1 of 3 boards answered, with 2 openings; 1 not there; 1 unknown." in done.stdout
    assert "less than the 90% that are wanted (--least)" in done.stdout
    assert "greenhouse:odd" in done.stdout
    assert (done.stderr, len(list(Path("raw").rglob("*.json.gz")))) == ("", 1)


def test_fewer_are_enough_where_least_says_so(here: Run, mirror: Mirror) -> None:
    boards = ("greenhouse:acme", "greenhouse:odd")
    for least, code in (("50", 0), ("51", 1)):
        done = here(
            *("market", "fetch", *boards, "--mirror", mirror.url, "--into", "raw"),
            *("--least", least, "--json"),
        )
        document = json.loads(done.stdout)
        assert (done.returncode, document["fetch"]["enough"]) == (code, code == 0)
        assert [board["postings"] for board in document["fetch"]["boards"]] == [2, None]


def test_plain_prints_a_line_a_board_as_they_come(here: Run, mirror: Mirror) -> None:
    boards = ("greenhouse:acme", "greenhouse:odd")
    done = here("market", "fetch", *boards, "--mirror", mirror.url, "--into", "raw", "--plain")
    assert done.stderr.splitlines() == [
        "greenhouse:acme\t200\tanswered\t2 openings",
        "greenhouse:odd\t403\tunknown\tstatus 403",
    ]


def test_without_into_it_saves_in_the_data_folder(
    here: Run, mirror: Mirror, tmp_path: Path
) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "data")}
    here("market", "fetch", "greenhouse:acme", "--mirror", mirror.url, env=home)
    assert len(list((tmp_path / "data/careercli/boards").rglob("acme.json.gz"))) == 1


def test_a_board_is_looked_up(here: Run) -> None:
    done = here("market", "fetch", "--find", "anthropic")
    assert done.returncode == 0
    assert "careercli market fetch greenhouse:anthropic" in done.stdout
    assert here("market", "fetch", "--find", "no such company").returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        *(("acme",), ("x:acme",), ("lever:acme", "--mirror", "ftp://x")),
        *(("lever:acme", "--mirror", "http://[::1"), ("lever:acme", "--mirror", "acme")),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_asked(
    here: Run, arguments: tuple[str, ...]
) -> None:
    done = here("market", "fetch", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")


def test_ctrl_c_ends_it_at_once_with_whole_files_and_a_true_log(
    mirror: Mirror, tmp_path: Path
) -> None:
    def stalled(_: BaseHTTPRequestHandler) -> None:
        mirror.closed.wait(60)

    mirror.set(path_of("greenhouse:stalls"), stalled)
    boards = ("greenhouse:acme", "greenhouse:stalls", "greenhouse:gone")
    command = [*COMMAND, "market", "fetch", *boards, "--mirror", mirror.url, "--into", "raw"]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment(tmp_path), stderr=subprocess.PIPE
    )
    while not any("stalls" in path for path in mirror.asked()):
        time.sleep(0.05)
    time.sleep(0.3)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert time.monotonic() - start < 6
    (log,) = tmp_path.glob("raw/*/run.json")
    assert [entry["slug"] for entry in json.loads(log.read_text())["boards"]] == ["acme"]
    assert [path.name for path in tmp_path.rglob("raw/*/*/*")] == ["acme.json.gz"]
    assert not list(tmp_path.rglob("*.lock"))
