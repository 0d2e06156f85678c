"""Inputs that would cost seconds or gigabytes if they were read, and commands that are given them.

`python -m tests.bounds` gives every command every input that it takes, and prints what each cost.
"""

import gzip
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

SECONDS, MEGABYTES, IMPORT_MEGABYTES = 2.0, 200, 450
FILE = "FILE"  # stands for the input in a command
CATALOG = (("check", FILE), ("compare", "ml-engineer", "ai-swe", "--catalog", FILE))
RULES = (("market", "titles", "jobs.csv", "--map", "title=title", "--titles", FILE),)
PROFILE = (("me",), ("me", "add", "sql"), ("gap",))
LIST = (("gap", "--skills", f"@{FILE}"), ("me", "add", f"@{FILE}"))
CV = (("gap", "--resume", FILE), ("me", "import", FILE), ("skills", "--read", FILE))
POSTING = (("gap", "--posting", FILE, "--skills", "python"),)
_MAP = ("--map", "title=title,company=company,text=text")
POSTINGS = (
    ("market", "import", FILE, "--source", "s", "-o", "out.toml", *_MAP),
    ("market", "titles", FILE, *_MAP),
)
HEAD, ROW = "title,company,text\n", "Data Engineer,Acme,Python\n"


# A process's peak of memory begins with that of the one that started it, so a small one does.
MEASURE = """
import json, os, subprocess, sys
used, out, err, *command = sys.argv[1:]
with open(out, "wb") as o, open(err, "wb") as e:
    running = subprocess.Popen(command, stdout=o, stderr=e)
    _, status, ru = os.wait4(running.pid, 0)
with open(used, "w") as u:
    json.dump([os.waitstatus_to_exitcode(status), ru.ru_utime + ru.ru_stime, ru.ru_maxrss], u)
"""


class Kind(NamedTuple):
    """A kind of input: how its bytes are made, and the commands that are given it."""

    make: Callable[[], bytes]
    commands: tuple[tuple[str, ...], ...]
    name: str = "input.toml"


def _toml(text: str, lines: int = 1) -> Kind:
    return Kind(lambda: (text * lines).encode(), (*CATALOG, *RULES))


def _postings(text: str, name: str = "input.csv") -> Kind:
    return Kind(lambda: (HEAD + ROW * 5 + text).encode(), POSTINGS, name)


def _bomb() -> bytes:
    return gzip.compress((HEAD + ROW).encode() + ROW.encode() * 6_000_000, 9)


def _docx(stories: int, story: str) -> bytes:
    """A DOCX of its text and headers, each of which is made of that."""
    xml = f'<w:d xmlns:w="w"><w:p><w:t>Python</w:t></w:p>{story}</w:d>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("document.xml", *(f"header{n}.xml" for n in range(stories - 1))):
            archive.writestr(f"word/{name}", xml)
    return data.getvalue()


def _export() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Skills.csv", "Name\n" + "Python\n" * 2_000_000)
    return data.getvalue()


def _pdf(content: bytes, *forms: bytes, about: bytes = b"") -> bytes:
    """A PDF of one page; the forms are drawn by `/X Do`, each from the one before it."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        b" /Resources << /XObject << /X 5 0 R >> >> >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), about, content),
    ]
    for place, form in enumerate(forms, 6):
        parts.append(
            b"<< /Type /XObject /Subtype /Form /Resources << /XObject << /X %d 0 R >> >>"
            b" /Length %d >>\nstream\n%s\nendstream" % (place, len(form), form)
        )
    objects = (b"%d 0 obj\n%s\nendobj\n" % (n, part) for n, part in enumerate(parts, 1))
    end = b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n0\n%%%%EOF\n" % (len(parts) + 1)
    return b"%PDF-1.7\n" + b"".join(objects) + end


def _swollen() -> bytes:
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.parquet"
        rows = "'Data Engineer' as title, 'A' as company, repeat('x', 1000000) as text"
        duckdb.execute(
            f"copy (select {rows} from range(2000)) to '{path}'"
            " (format parquet, compression zstd, row_group_size 2048)"
        )
        return path.read_bytes()


SLOW = (  # to make: for the script alone
    "a CV of 20 MB",
    "a CV of a million keywords",
    "a quote that never closes",
    "3 million rows of many cells",
    "20 million blank lines",
    "a row of 50 MB",
    "a gzip bomb",
    "a Parquet file of 2 GB",
    "JSON of a million objects",
)
KINDS = {
    "a key of 10,000 parts": _toml(f"{'.'.join('a' * 10_000)} = 1"),
    "100 keys of 900 parts": _toml(f"{'.'.join('a' * 900)} = 1\n", 100),
    "60,000 dotted keys": Kind(
        lambda: "".join(f"a{n}.b.c = 1\n" for n in range(60_000)).encode(), CATALOG + RULES
    ),
    "lists in lists": _toml(f"a = {'[' * 200_000}"),
    "3 million numbers": _toml(f"a = [{'1,' * 3_000_000}]"),
    "a number of a million digits": _toml(f"a = 0.{'1' * 1_000_000}"),
    "a text of 5 MB": _toml(f'a = "{"x" * 5_000_000}"'),
    "a text that never closes": _toml('a = """' + "x\n" * 3_000_000),
    "4 million comments": _toml("#\n", 4_000_000),
    "200,000 tables": Kind(
        lambda: "".join(f"[t{n}]\n" for n in range(200_000)).encode(), CATALOG + RULES
    ),
    "16 MB of line ends": Kind(lambda: b"\n" * 16_000_000, CATALOG),
    "300,000 empty roles": _toml("[[role]]\n", 300_000),
    "20,000 unknown skills": Kind(
        lambda: b"".join(
            b'[[snapshot]]\nrole = "ml-engineer"\nsource = "ai-market-pulse"\nskills = ['
            + b",".join(b'{ id = "a%d-%d" }' % (n, m) for m in range(1_000))
            + b"]\n"
            for n in range(20)
        ),
        CATALOG,
    ),
    "a phrase of twelve stars": Kind(
        lambda: b'[[exclude]]\nname = "x"\nwords = ["a*b*c*d*e*f*g*h*i*j*k*l*"]\n', RULES
    ),
    "20,000 title rules": Kind(
        lambda: "".join(
            f'[[exclude]]\nname = "x"\nwords = ["a{n}*b*"]\n' for n in range(20_000)
        ).encode(),
        RULES,
    ),
    "a profile of 100,000 skills": Kind(
        lambda: f"skills = {json.dumps([f'a{n}' for n in range(100_000)])}".encode(), PROFILE
    ),
    "a profile of 10,000 parts": Kind(lambda: f"{'.'.join('a' * 10_000)} = 1".encode(), PROFILE),
    "a list of 100,000 unknown skills": Kind(
        lambda: "\n".join(f"a{n}" for n in range(100_000)).encode(), LIST, "list.txt"
    ),
    "a list of 5 MB": Kind(lambda: b"python\n" * 700_000, LIST, "list.txt"),
    "a CV of 3 MB": Kind(lambda: b"I know Python and SQL. " * 130_000, CV, "cv.txt"),
    "a CV of 20 MB": Kind(lambda: b"I know Python and SQL. " * 900_000, CV, "cv.txt"),
    "a CV of a million keywords": Kind(
        lambda: json.dumps({"skills": [{"keywords": ["a"] * 1_000_000}]}).encode(), CV, "cv.json"
    ),
    "a DOCX of a million tags": Kind(lambda: _docx(1, "<w:p>" * 1_000_000), CV, "cv.docx"),
    "a DOCX of 19 long headers": Kind(
        lambda: _docx(20, f"<w:t>{'a ' * 4_000_000}</w:t>"), CV, "cv.docx"
    ),
    "an export of 2 million skills": Kind(_export, CV, "cv.zip"),
    "a PDF that swells": Kind(
        lambda: _pdf(b"z" * 15_000_000, about=b"/Filter /ASCII85Decode"), CV, "cv.pdf"
    ),
    "a PDF of forms within forms": Kind(
        lambda: _pdf(b"/X Do " * 40, *[b"/X Do " * 10] * 12), CV, "cv.pdf"
    ),
    "a posting of 5 MB": Kind(lambda: b"<script>" * 700_000, POSTING, "posting.html"),
    "20,000 columns": Kind(
        lambda: f"{','.join(f'c{n}' for n in range(20_000))}\n{ROW}".encode(), POSTINGS, "a.csv"
    ),
    "a quote that never closes": _postings('x,y,"' + "x\n" * 10_000_000),
    "3 million rows of one cell": _postings("x\n" * 3_000_000),
    "3 million rows of many cells": _postings("a,b,c,d,e\n" * 3_000_000),
    "3 million broken quotes": _postings('a,b,"c\n' * 3_000_000),
    "20 million blank lines": _postings("\n" * 20_000_000),
    "a row of 50 MB": _postings("x" * 50_000_000 + "\n"),
    "a gzip bomb": Kind(_bomb, POSTINGS, "a.csv.gz"),
    "a Parquet file of 2 GB": Kind(_swollen, POSTINGS, "a.parquet"),
    "JSON of a million objects": Kind(
        lambda: b"[" + b'{"title":"a","company":"b","text":"c"},' * 1_000_000 + b"{}]",
        POSTINGS,
        "a.json",
    ),
    "JSON in a million lists": Kind(lambda: b"[" * 1_000_000, POSTINGS, "a.json"),
}


class Cost(NamedTuple):
    """What a command with an input came to: its exit code, output, processor time and memory."""

    code: int
    out: str
    err: str
    seconds: float
    megabytes: int
    left: tuple[str, ...]


def cost(command: tuple[str, ...], kind: Kind, folder: Path) -> Cost:
    """Give a command an input in a folder of its own and return what that came to."""
    settings = folder / "config" / "careercli"
    settings.mkdir(parents=True)
    (folder / "jobs.csv").write_text(HEAD + ROW)
    path = settings / "profile.toml" if kind.commands is PROFILE else folder / kind.name
    path.write_bytes(kind.make())
    before = {file: file.stat().st_mtime_ns for file in folder.rglob("*")}
    words = [word.replace(FILE, str(path)) for word in command]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "PYTHONIOENCODING": "utf-8",
    }
    streams = [folder.parent / name for name in ("used", "out", "err")]
    whole = [sys.executable, "-m", "careercli", *words]
    subprocess.run(
        [sys.executable, "-c", MEASURE, *map(str, streams), *whole],
        cwd=folder, env=environment, stdin=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    used, out, err = (stream.read_text("utf-8") for stream in streams)
    code, seconds, kilobytes = json.loads(used)
    changed = (
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and before.get(file) != file.stat().st_mtime_ns
    )
    return Cost(code, out, err, seconds, kilobytes // 1024, tuple(changed))


def cases() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every kind with each of its commands."""
    for name, kind in KINDS.items():
        for command in kind.commands:
            yield name, command


def main() -> None:
    """Print what every case cost, and exit with 1 where one is over a limit."""
    failed = 0
    sys.stdout.write("| input | command | exit | seconds | MB |\n|---|---|---:|---:|---:|\n")
    for name, command in cases():
        with tempfile.TemporaryDirectory() as folder:
            came = cost(command, KINDS[name], Path(folder) / "home")
        most = IMPORT_MEGABYTES if command[0] == "market" else MEGABYTES
        wrong = came.code != 1 or came.left or came.seconds > SECONDS or came.megabytes > most
        failed += bool(wrong)
        words = " ".join(command[:2]) + (" **" if wrong else "")
        row = f"{came.code} | {came.seconds:.1f} | {came.megabytes}"
        sys.stdout.write(f"| {name} | {words} | {row} |\n")
        sys.stdout.flush()
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
