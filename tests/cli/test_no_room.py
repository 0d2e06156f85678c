"""A disk that is full, a home that is missing or cannot be written, folders that are relative."""

import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.streams import environment

PROFILE = "config/careercli/profile.toml"
POSTINGS = "title,company,text\n" + "Data Engineer,Acme,SQL and Python\n" * 40
IMPORT = ("market", "import", "jobs.csv", "--source", "s", "-o", "out.toml")
MAP = ("--map", "title=title,company=company,text=text")
WRITERS = {
    ("me", "add", "sql"): PROFILE,
    ("me", "remove", "python"): PROFILE,
    ("me", "set", "--weight", "pay=2"): PROFILE,
    ("me", "import", "cv.txt"): PROFILE,
    (*IMPORT, *MAP): "out.toml",
    ("roles", "-o", "out.json"): "out.json",
    ("site", "-o", "pages"): "pages/.careercli-site",
}


def run(
    home: Path,
    *arguments: str,
    bytes_a_file: int | None = None,
    env: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Run careercli where no file may grow beyond so many bytes; return its code and stderr."""

    def limit() -> None:
        if bytes_a_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_a_file, bytes_a_file))

    done = subprocess.run(
        [sys.executable, "-m", "careercli", *arguments],
        cwd=home,
        env=environment(home, **{"TMPDIR": str(home / "tmp"), **(env or {})}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        preexec_fn=limit,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


def prepared(home: Path) -> None:
    """Make the files that commands read, and older ones where they write."""
    (home / "config/careercli").mkdir(parents=True)
    (home / "tmp").mkdir()
    (home / PROFILE).write_text('skills = ["python"]\n')
    (home / "cv.txt").write_text("Skills: SQL, Docker\n")
    (home / "jobs.csv").write_text(POSTINGS)
    (home / "out.json").write_text("{}\n")


def held(home: Path) -> dict[str, bytes]:
    """Return all files there are but those of the cache."""
    files = [path for path in home.rglob("*") if path.is_file() and ".cache" not in path.parts]
    return {str(path.relative_to(home)): path.read_bytes() for path in files}


@pytest.mark.parametrize("arguments", WRITERS, ids=lambda words: " ".join(words[:2]))
def test_where_no_file_has_room_all_stays_as_it_was(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    prepared(tmp_path)
    before = held(tmp_path)
    code, said = run(tmp_path, *arguments, bytes_a_file=4)
    assert code == 1
    assert said.startswith("error: ")
    assert "file too large" in said or "no space left" in said
    after = held(tmp_path)
    assert after.pop("pages/.careercli-site", b"") == b""  # a site that has only begun
    assert after == before


@pytest.mark.parametrize("arguments", [("roles", "--json"), ("compare", "ml-engineer", "ai-swe")])
def test_an_answer_needs_no_room_for_what_it_keeps(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    prepared(tmp_path)
    own = tmp_path / "config/careercli/roles.d"
    own.mkdir()
    (own / "a.toml").write_text('[[role]]\nid = "welder"\ntitle = "Welder"\n')
    assert run(tmp_path, *arguments, bytes_a_file=0) == (0, "")
    assert [path for path in (tmp_path / ".cache").rglob("*") if path.is_file()] == []


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no folder that nobody can write to")
def test_without_a_home_to_write_to_answers_come_and_changes_say_why_not(tmp_path: Path) -> None:
    nowhere = {"HOME": "/proc/nowhere", "XDG_CONFIG_HOME": "/proc/nowhere/config"}
    assert run(tmp_path, "roles", env=nowhere) == (0, "")
    code, said = run(tmp_path, "me", "add", "sql", env=nowhere)
    assert code == 1
    assert said.startswith("error: cannot write /proc/nowhere/config/careercli/profile.toml: ")


@pytest.mark.parametrize("name", ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"])
def test_a_relative_folder_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "here").mkdir()
    env = {"XDG_CONFIG_HOME": str(tmp_path / "config"), name: "here"}
    assert run(tmp_path, "me", "add", "sql", env=env) == (0, "")
    assert run(tmp_path, "roles", env=env) == (0, "")
    assert list((tmp_path / "here").iterdir()) == []
