"""The commands that write, each with its files before and after, for the faults and the kills."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

SKILLS = 'skills = ["python"]\n'
CV = "Skills: SQL, Docker and Kubernetes.\n"
POSTINGS = "title,company,description\n" + "Data Engineer,Acme,Python and SQL\n" * 40
ROLE = '[[role]]\nid = "plumber"\ntitle = "Data Plumber"\nfocus = "x"\n'
PROFILE, OUT = "config/careercli/profile.toml", "out.json"
COLUMNS = ("--map", "title=title,company=company,text=description")


class Writer(NamedTuple):
    """A command, and the file or folder that it writes."""

    command: tuple[str, ...]
    target: str


WRITERS = {
    "me add": Writer(("me", "add", "sql"), PROFILE),
    "me remove": Writer(("me", "remove", "python"), PROFILE),
    "me set": Writer(("me", "set", "--weight", "pay=2"), PROFILE),
    "me import": Writer(("me", "import", "cv.txt"), PROFILE),
    "me edit": Writer(("me", "edit"), PROFILE),
    "market import": Writer(
        ("market", "import", "jobs.csv", "--source", "s", "-o", "out.toml", *COLUMNS), "out.toml"
    ),
    "-o FILE": Writer(("roles", "-o", OUT), OUT),
    "site": Writer(("site", "-o", "pages"), "pages"),
    "the caches": Writer(("roles", "--json"), "cache"),
}
FIRST = ("me edit", "site", "the caches")  # begin with nothing


def prepare(home: Path, name: str) -> None:
    """Make a home with all that the writers read, and an older file where one is written."""
    shutil.rmtree(home, ignore_errors=True)
    (home / "config/careercli/roles.d").mkdir(parents=True)
    (home / "tmp").mkdir()
    (home / "cv.txt").write_text(CV)
    (home / "jobs.csv").write_text(POSTINGS)
    if name == "the caches":
        (home / "config/careercli/roles.d/mine.toml").write_text(ROLE)
    if name not in FIRST:
        target = home / WRITERS[name].target
        target.write_text({PROFILE: SKILLS, OUT: "{}\n"}.get(WRITERS[name].target, ""))


def environment(home: Path) -> dict[str, str]:
    """Return an environment of that home alone."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "TMPDIR": str(home / "tmp"),
        "EDITOR": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def start(home: Path, name: str, before: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
    """Start a writer in its home, behind the words of another program where there are any."""
    command = [*before, sys.executable, "-m", "careercli", *WRITERS[name].command]
    return subprocess.Popen(
        command, cwd=home, env=environment(home), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def written(home: Path, name: str) -> dict[str, bytes]:
    """Return the files that a writer writes, by their paths."""
    target = home / WRITERS[name].target
    files = target.rglob("*") if target.is_dir() else iter([target])
    return {str(file.relative_to(home)): file.read_bytes() for file in files if file.is_file()}


def left(home: Path) -> list[str]:
    """Return what should not be left behind: temporary files, locks, folders of imports."""
    return [
        str(file.relative_to(home))
        for file in home.rglob("*")
        if file.name.endswith((".tmp", ".lock")) or file.parent == home / "tmp"
    ]
