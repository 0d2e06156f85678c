"""The commands that write, each with its files before and after, for the faults and the kills."""

import atexit
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # for the board on loopback that the tests have too

from tests.market.fetching.server import greenhouse, ok, path_of, serving  # noqa: E402

REPORT = ROOT / "docs/reliability.md"
SKILLS = 'skills = ["python"]\n'
CV = "Skills: SQL, Docker and Kubernetes.\n"
POSTINGS = "title,company,description\n" + "".join(
    f"Data Engineer,Acme {n},Python and SQL\n" for n in range(40)
)
ROLE = '[[role]]\nid = "plumber"\ntitle = "Data Plumber"\nfocus = "x"\n'
PROFILE, OUT, BOARD = "config/careercli/profile.toml", "out.json", "greenhouse:acme"
COLUMNS = ("--map", "title=title,company=company,text=description")
LIST = ".careercli-site"  # without which a folder with files is no site
LEFTOVERS = (".tmp", ".lock")
_SERVED = ExitStack()


class Writer(NamedTuple):
    """A command, the file or folder that it writes, and what stands there before."""

    command: tuple[str, ...]
    target: str
    before: str | None = None


WRITERS = {
    "me add": Writer(("me", "add", "sql"), PROFILE, SKILLS),
    "me remove": Writer(("me", "remove", "python"), PROFILE, SKILLS),
    "me set": Writer(("me", "set", "--weight", "pay=2"), PROFILE, SKILLS),
    "me import": Writer(("me", "import", "cv.txt"), PROFILE, SKILLS),
    "me edit": Writer(("me", "edit"), PROFILE),
    "market import": Writer(
        ("market", "import", "jobs.csv", "--source", "s", "-o", "out.toml", *COLUMNS),
        "out.toml",
        "",
    ),
    "market update": Writer(("market", "update", BOARD), "data/careercli"),
    "-o FILE": Writer(("roles", "-o", OUT), OUT, "{}\n"),
    "site": Writer(("site", "-o", "pages"), "pages"),
    "caches": Writer(("roles", "--fields", "roles.id"), "cache"),
}


def prepare(home: Path, name: str, again: bool = False) -> None:
    """Make a home with all that the writers read, and an older file where one is written.

    `again` keeps what a writer that was ended has left behind.
    """
    writer = WRITERS[name]
    target = home / writer.target
    if not again:
        shutil.rmtree(home, ignore_errors=True)
    for file in target.rglob("*") if target.is_dir() else ():
        if file.is_file() and not file.name.endswith((*LEFTOVERS, LIST)):
            file.unlink()
    (home / "config/careercli/roles.d").mkdir(parents=True, exist_ok=True)
    (home / "tmp").mkdir(exist_ok=True)
    (home / "cv.txt").write_text(CV)
    (home / "jobs.csv").write_text(POSTINGS)
    if name == "caches":
        (home / "config/careercli/roles.d/mine.toml").write_text(ROLE)
    if writer.before is not None:
        target.write_text(writer.before)
    elif target.is_file():
        target.unlink()


def environment(home: Path) -> dict[str, str]:
    """Return an environment of that home alone."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "TMPDIR": str(home / "tmp"),
        "EDITOR": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def start(home: Path, name: str, before: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
    """Start a writer in its home, behind the words of another program where there are any.

    Python does not look for modules in the home, which would be calls of its own.
    """
    command = [*before, sys.executable, "-P", "-m", "careercli", *WRITERS[name].command]
    if name == "market update":
        command += ["--mirror", mirror()]
    return subprocess.Popen(
        command, cwd=home, env=environment(home), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@cache
def mirror() -> str:
    """Return the address of a board on loopback, which serves until this process ends."""
    served = _SERVED.enter_context(serving())
    atexit.register(_SERVED.close)  # while its thread still runs
    served.set(path_of(BOARD), ok(greenhouse("ML Engineer", "Data Engineer", "Nurse")))
    return served.url


def written(home: Path, name: str) -> dict[str, bytes]:
    """Return the files that a writer writes, by their paths.

    Of what it unpacks or times it has what is the same at every run.
    """
    target = home / WRITERS[name].target
    files = target.rglob("*") if target.is_dir() else iter([target])
    return {
        str(file.relative_to(home)): _lasting(file)
        for file in files
        if file.is_file() and not file.name.endswith(LEFTOVERS)
    }


def _lasting(file: Path) -> bytes:
    data = file.read_bytes()
    if file.name == "run.json":
        for entry in json.loads(data)["boards"]:  # a torn one fails here
            payload = file.parent / entry["platform"] / f"{entry['slug']}.json.gz"
            if entry["outcome"] == "answered":
                gzip.decompress(payload.read_bytes())
        return re.sub(rb'"(when|fetched|address)": "[^"]*"', rb"", data)
    return data


def left(home: Path) -> list[str]:
    """Return what should not be left behind: temporary files, locks, folders of imports."""
    return [
        str(file.relative_to(home))
        for file in home.rglob("*")
        if file.name.endswith(LEFTOVERS) or file.parent == home / "tmp"
    ]


def publish(name: str, text: str) -> None:
    """Put figures into the page of promises, between the marks of that name."""
    page = REPORT.read_text(encoding="utf-8")
    marks = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    before, rest = page.split(marks[0])
    _, after = rest.split(marks[1])
    REPORT.write_text(f"{before}{marks[0]}{text}\n{marks[1]}{after}", encoding="utf-8")
