"""`-` reads standard input, once, and never waits for somebody to type."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.cli.streams import with_terminal_on_stdin
from tests.cli.test_own_catalog import OWN
from tests.conftest import Run

ASKING = (
    ("gap", "--skills", "-"),
    ("compare", "ml-engineer", "ai-swe", "--resume", "-"),
    ("roles", "--catalog", "-"),
    ("check", "-"),
    ("me", "add", "-"),
    ("me", "remove", "-"),
    ("me", "import", "-"),
    ("market", "titles", "-"),
)
HINT = "hint: pipe something into it, as in: cat FILE | careercli … -\n"
asking = pytest.mark.parametrize("command", ASKING, ids=" ".join)


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(data)))


@asking
def test_a_terminal_on_stdin_gets_a_hint_instead_of_a_hang(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = with_terminal_on_stdin(tmp_path, *command)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"error: - reads standard input, which is a terminal\n{HINT}"


@asking
def test_a_closed_stdin_is_wrong_use(
    here: Run, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    done = here(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"error: - reads standard input, which is closed\n{HINT}"


@pytest.mark.parametrize(
    "options", [("--skills", "-", "--resume", "-"), ("--resume", "-", "--posting", "-")]
)
def test_two_options_cannot_both_read_it(
    here: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    pipe(monkeypatch, b"python")
    done = here("gap", *options)
    assert (done.returncode, done.stdout) == (2, "")
    message = "error: - reads standard input, which is read already\n"
    assert done.stderr == f"{message}hint: only one can be standard input; name a file instead\n"


def test_a_catalog_file_is_read_from_it(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, OWN.encode())
    done = here("show", "gardener", "--catalog", "-", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"openings": 40,' in done.stdout


def test_check_names_it_as_it_was_given(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"[[role]]\nid = 5\n")
    done = here("check", "-", "--json")
    assert done.returncode == 1
    problems = json.loads(done.stdout)["problems"]
    assert ("-", 2, "id") in [(p["file"], p["line"], p["field"]) for p in problems]


def test_a_cv_is_read_from_it(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"I use Python.\n")
    done = here("gap", "--resume", "-", "--json")
    assert json.loads(done.stdout)["skills"]["known"] == ["python"]


def test_a_cv_in_a_binary_form_is_told_by_name(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"%PDF-1.7\n\xff\xfe")
    done = here("gap", "--resume", "-")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: -: a PDF that cannot be read: ")


def test_skills_are_saved_and_removed_from_it(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"python\nsql, rag\n")
    assert here("me", "add", "-").stdout.startswith("Saved: Python, SQL, RAG.\n")
    pipe(monkeypatch, b"sql\nrag\n")
    assert here("me", "remove", "-").returncode == 0
    assert json.loads(here("me", "show", "--json").stdout)["skills"]["known"] == ["python"]


@pytest.mark.parametrize("command", [("import", "--source", "x"), ("titles",)], ids=str)
def test_files_of_postings_name_it_once(
    here: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    pipe(monkeypatch, b"id,title\n1,Data Engineer\n")
    done = here("market", *command, "--map", "title=title", "-", "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: - reads standard input, which is named twice\n")
    assert "only one" in done.stderr


@pytest.mark.parametrize(
    ("postings", "message"),
    [
        (b"id,title\n1,Nurse\n2,a,b,c\n", "error: -:3: 1 of 2 rows cannot be read"),
        (b"id,title\n1,Nurse\n", "error: no posting of - counts "),
        (b"nothing", "error: -: one line only\n"),
    ],
)
def test_what_is_wrong_with_postings_is_told_by_the_name_that_was_given(
    here: Run, monkeypatch: pytest.MonkeyPatch, postings: bytes, message: str
) -> None:
    pipe(monkeypatch, postings)
    done = here("market", "import", "-", "--source", "x", "--map", "title=title")
    assert done.returncode == 1
    assert done.stderr.startswith(message)
