"""`careercli market update` as it is typed."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from careercli.analysis.weeks import board_change
from careercli.market.fetching import archive
from tests.cli.streams import COMMAND, environment
from tests.conftest import Run
from tests.market.fetching.server import Mirror, Reply, greenhouse, ok, path_of, serving

ACME, ODD = "greenhouse:acme", "greenhouse:odd"


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    with serving() as started:
        started.set(path_of(ACME), ok(greenhouse("ML Engineer", "Data Engineer", "Nurse")))
        started.set(path_of(ODD), Reply(403))
        yield started


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of careercli."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data/careercli"


def test_it_adds_a_snapshot_that_every_command_knows(here: Run, mirror: Mirror, home: Path) -> None:
    done = here("market", "update", ACME, "--mirror", mirror.url)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 of 1 board answered, with 3 openings" in done.stdout
    shown = json.loads(here("show", "data-engineer", "--source", "boards", "--json").stdout)
    assert shown["schema"]
    assert (home / "boards.toml").is_file()


def test_a_second_update_of_the_day_changes_nothing(here: Run, mirror: Mirror, home: Path) -> None:
    here("market", "update", ACME, "--mirror", mirror.url)
    first = (home / "boards.toml").read_text(encoding="utf-8")
    here("market", "update", ACME, "--mirror", mirror.url)
    assert (home / "boards.toml").read_text(encoding="utf-8") == first
    assert len(mirror.asked()) == 1


def test_nothing_is_imported_where_too_few_boards_answer(
    here: Run, mirror: Mirror, home: Path
) -> None:
    done = here("market", "update", ACME, ODD, "--mirror", mirror.url)
    assert done.returncode == 1
    assert "Nothing was imported." in done.stdout
    assert not (home / "boards.toml").exists()


def test_what_changed_since_the_last_day_is_said_and_old_payloads_go(
    here: Run, mirror: Mirror, home: Path
) -> None:
    here("market", "update", ACME, "--mirror", mirror.url)
    (today,) = (home / "boards").iterdir()
    for day in ("2026-01-01", "2025-01-01"):
        subprocess.run(["cp", "-r", str(today), str(today.with_name(day))], check=True)
    text = (home / "boards.toml").read_text(encoding="utf-8")
    (home / "boards.toml").write_text(text.replace(today.name, "2026-01-01"), encoding="utf-8")
    subprocess.run(["rm", "-r", str(today)], check=True)
    titles = ("ML Engineer", "Data Engineer", "Nurse", "Data Engineer")
    mirror.set(path_of(ACME), ok(greenhouse(*titles)))
    done = here("market", "update", ACME, "--mirror", mirror.url, "--json")
    document = json.loads(done.stdout)
    counts = {"since": "2026-01-01", "boards": 1, "new": 1, "closed": 0}
    assert document["boards"] == counts | {"emptied": []}
    assert (document["demand"]["level"], document["demand"]["boards"]) == (4 / 3, 1)
    assert {r["role"]: (r["openings_before"], r["openings"]) for r in document["roles"]}[
        "ml-engineer"
    ] == (1, 1)
    assert not (home / "boards/2025-01-01/greenhouse").exists()
    assert (home / "boards/2025-01-01/run.json").exists()


def test_offline_imports_the_last_day_of_a_folder(here: Run, mirror: Mirror, home: Path) -> None:
    here("market", "fetch", ACME, "--mirror", mirror.url, "--into", "raw")
    mirror.calls.clear()
    assert here("market", "update", "--offline", "raw").returncode == 0
    assert (mirror.calls, (home / "boards.toml").is_file()) == ([], True)
    done = here("market", "update", "--offline", "nowhere")
    assert (done.returncode, done.stdout) == (1, "")


def test_offline_does_not_go_with_boards_to_fetch(here: Run, mirror: Mirror) -> None:
    for more in ((ACME,), ("--panel", "mine.csv"), ("--mirror", mirror.url)):
        done = here("market", "update", "--offline", "raw", *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert "--offline does not go with" in done.stderr


@pytest.mark.usefixtures("home")
def test_updates_of_a_day_with_other_boards_add_up(here: Run, mirror: Mirror) -> None:
    mirror.set(path_of("greenhouse:other"), ok(greenhouse("Data Engineer")))
    here("market", "update", ACME, "--mirror", mirror.url)
    done = here("market", "update", "greenhouse:other", "--mirror", mirror.url, "--json")
    assert json.loads(done.stdout)["report"]["rows"] == 4


def test_a_board_that_failed_is_held_against_its_own_last_answer(
    here: Run, mirror: Mirror, home: Path
) -> None:
    here("market", "update", ACME, "--mirror", mirror.url)
    (today,) = (home / "boards").iterdir()
    weeks = [date.fromisoformat(today.name) - timedelta(weeks=n) for n in (1, 2)]
    today.rename(today.with_name(str(weeks[1])))
    mirror.set(path_of("greenhouse:other"), ok(greenhouse("Data Engineer")))
    here("market", "update", "greenhouse:other", "--mirror", mirror.url)
    today.rename(today.with_name(str(weeks[0])))
    mirror.set(path_of(ACME), ok(greenhouse("ML Engineer", "Data Engineer", "Nurse", "Cook")))
    done = here("market", "update", ACME, "--mirror", mirror.url, "--json")
    change = json.loads(done.stdout)["boards"]
    counts = {"since": str(weeks[0]), "boards": 1, "new": 1, "closed": 0}
    assert change == counts | {"emptied": []}


def test_a_board_that_answers_once_is_neither_new_nor_closed() -> None:
    before = {"a": {"1", "2"}, "b": {"3"}}
    after = {"a": {"2", "4", "5"}, "c": {"6"}}
    assert board_change(date(2026, 1, 1), before, after)[1:] == (1, 2, 1, ())


@pytest.mark.parametrize(("had", "doubtful"), [(4, []), (5, [("a", 5)])])
def test_a_board_that_loses_five_openings_or_more_at_once_is_doubtful(
    had: int, doubtful: list[tuple[str, int]]
) -> None:
    before = {"a": frozenset(map(str, range(had))), "b": frozenset(map(str, range(9)))}
    after = {"a": frozenset[str](), "b": frozenset(["1"])}
    change = board_change(date(2026, 1, 1), before, after)
    assert (change.closed, list(change.emptied)) == (had + 8, doubtful)


def test_a_board_that_shows_nothing_any_more_is_named(
    here: Run, mirror: Mirror, home: Path
) -> None:
    mirror.set(path_of(ACME), ok(greenhouse(*["ML Engineer"] * 6)))
    here("market", "update", ACME, "--mirror", mirror.url)
    (today,) = (home / "boards").iterdir()
    today.rename(today.with_name("2026-01-01"))
    mirror.set(path_of(ACME), ok(greenhouse()))
    mirror.set(path_of("greenhouse:other"), ok(greenhouse("Data Engineer")))
    done = here("market", "update", ACME, "greenhouse:other", "--mirror", mirror.url)
    assert (
        "Doubtful: greenhouse:acme had 6 openings and now shows none. It may have moved or "
        "closed; all 6 count as closed."
    ) in " ".join(done.stdout.split())


ANTHROPIC = "greenhouse:anthropic"  # 399 openings in the bundled first week, 2 of data engineers


def test_the_first_week_is_that_of_the_bundled_boards(
    here: Run, mirror: Mirror, home: Path
) -> None:
    titles = [*["Nurse"] * 418, "Data Engineer"]
    mirror.set(path_of(ANTHROPIC), ok(greenhouse(*titles)))
    done = here("market", "update", ANTHROPIC, "--mirror", mirror.url, "--json")
    document = json.loads(done.stdout)
    assert document["demand"]["level"] == pytest.approx(419 / 399)
    role = next(r for r in document["roles"] if r["role"] == "data-engineer")
    assert (role["matched_before"], role["matched"], role["openings"]) == (2, 1, 1)
    text = (home / "boards.toml").read_text(encoding="utf-8")
    assert "2026-08-04" in text
    again = here("market", "update", ANTHROPIC, "--mirror", mirror.url, "--json")
    assert json.loads(again.stdout)["roles"] == document["roles"]
    assert (home / "boards.toml").read_text(encoding="utf-8") == text


def test_boards_that_are_not_bundled_have_no_week_before_their_first(
    here: Run, mirror: Mirror, home: Path
) -> None:
    document = json.loads(here("market", "update", ACME, "--mirror", mirror.url, "--json").stdout)
    assert (document["demand"], document["boards"]) == (None, None)
    assert "2026-08-04" not in (home / "boards.toml").read_text(encoding="utf-8")


def test_a_payload_that_cannot_be_imported_is_named_and_the_others_are(
    here: Run, mirror: Mirror, home: Path
) -> None:
    odd = greenhouse("<p>ML Engineer</p>", "<p>MLE</p>")
    mirror.set(path_of("greenhouse:html"), ok(odd))
    boards = (ACME, "greenhouse:html", "--mirror", mirror.url)
    document = json.loads(here("market", "update", *boards, "--json").stdout)
    (wrong,) = document["unreadable"]
    assert "html.json.gz: most titles are long texts or HTML" in wrong
    assert document["report"]["rows"] == 3
    text = (home / "boards.toml").read_text(encoding="utf-8")
    assert 'answered = ["greenhouse:acme"]' in text
    printed = " ".join(here("market", "update", *boards).stdout.split())
    assert "Could not be imported: " in printed


def test_two_at_once_and_one_killed_leave_one_whole_file(tmp_path: Path, mirror: Mirror) -> None:
    env = environment(tmp_path, XDG_DATA_HOME=str(tmp_path / "data"))
    command = [*COMMAND, "market", "update", ACME, "--mirror", mirror.url, "--json"]
    for wait in (0.3, 0.8, 1.3):
        killed = subprocess.Popen(
            command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(wait)
        os.kill(killed.pid, signal.SIGKILL)
        killed.wait()
    both = [subprocess.Popen(command, env=env, stdout=subprocess.PIPE) for _ in range(2)]
    for process in both:
        assert json.loads(process.communicate(timeout=60)[0])["report"]["distinct"] == 2
        assert process.returncode == 0
    assert not list((tmp_path / "data").rglob("*.tmp"))


def test_payloads_that_cannot_be_read_any_more_are_an_error(
    here: Run, mirror: Mirror, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "whole_answers", lambda *_: {})
    done = here("market", "update", ACME, "--mirror", mirror.url)
    assert (done.returncode, done.stdout) == (1, "")
    assert "the payloads cannot be read any more" in done.stderr
    assert not (home / "boards.toml").exists()
