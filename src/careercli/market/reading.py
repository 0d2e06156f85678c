"""Files of postings as scans: what a file is, how it is laid out, and what is wrong with it."""

import glob
import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from careercli.errors import CareerError
from careercli.files.reading import BadFile, NotUtf8, TooLarge, as_text, missing_hint, read_bytes
from careercli.market.boards.personio import FEED, BadFeed, document_of
from careercli.market.content import NOT_UTF8, blocks, encoding_of, head, transcode
from careercli.market.csv_files import scan_csv
from careercli.market.engine.database import Engine
from careercli.market.errors import BadPostings
from careercli.market.json_files import scan_json, whole
from careercli.market.layouts import Layout
from careercli.market.parquet_files import scan_parquet
from careercli.market.scans import Scan


def expanded(patterns: Iterable[str]) -> list[Path]:
    """Return the files that paths and globs name, in order; raise `BadPostings` for one of none."""
    files: list[Path] = []
    for pattern in patterns:
        path = Path(pattern)
        matches = [pattern] if os.path.lexists(path) else sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
        if not matches:
            raise BadPostings(path, "no such file", missing_hint(path))
        files += [Path(match) for match in matches]
    for path in files:
        if path.is_dir():
            wrong = "a folder, not a file"
            raise BadPostings(path, wrong, f"name its files, such as '{path}/*.csv'")
        _check_regular(path)
    return list(dict.fromkeys(files))


@contextmanager
def told_where_changed(files: Iterable[Path]) -> Iterator[None]:
    """Say of a file that cannot be read, but was changed meanwhile, that it was changed.

    Its rows are counted first and read then, so that those that came between seem unreadable.
    """
    before = {path: _state(path) for path in files}
    try:
        yield
    except CareerError:
        for path, state in before.items():
            if _state(path) != state:
                hint = "wait until it is written, or read a copy of it"
                raise BadPostings(path, "changed while it was read", hint) from None
        raise


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _check_regular(path: Path) -> None:
    """Raise `BadPostings` for what cannot be read twice: a device, a pipe, a file of the kernel."""
    try:
        is_regular = not path.exists() or (path.is_file() and not _is_of_kernel(path))
    except BadFile as error:
        raise BadPostings(path, error.wrong, error.hint) from None
    except OSError:  # reading it says why
        return
    if not is_regular:
        raise BadPostings(path, "no regular file", "save what it gives as a file first")


def _is_of_kernel(path: Path) -> bool:
    """Return whether a file says that it is empty, and gives something; it may not wait."""
    try:
        if not path.stat().st_size:
            read_bytes(path, 0)
    except TooLarge:
        return not path.stat().st_size  # else it has been written to meanwhile
    return False


def scan(
    path: Path, mapped: Layout | None, engine: Engine, encoding: str | None = None
) -> Scan | None:
    """Return how to read a file, None of a board without postings.

    `mapped` is the layout of --map, `encoding` the one that a text is in, None where it is UTF-8 or
    says so itself. Raises `BadPostings`.
    """
    beginning = head(path)
    if beginning.startswith(b"PAR1"):
        return scan_parquet(path, mapped, engine)
    content = path
    encoding = encoding or encoding_of(path, beginning)
    if encoding:
        content = engine.new_file("txt")
        transcode(path, encoding, content)
        beginning = head(content)
        encoding_of(path, beginning)
    text = beginning.decode("utf-8-sig", "replace")
    start = text.lstrip()[:1]
    if start == "<" and "<workzag-jobs" in text:
        return _feed(path, content, engine)
    if start == "<":
        wrong = "an HTML page, not postings" if "<html" in text.lower() else "markup, not postings"
        raise BadPostings(path, wrong, "download the data itself: what was saved is a web page")
    if start in ("{", "["):
        return scan_json(path, content, text, mapped, engine)
    if "\r\n" in text and re.search(r"(?<!\r)\n", text):
        content = _with_even_ends(content, engine.new_file("csv"))
    return scan_csv(path, content, text.replace("\r\n", "\n"), mapped)


def _feed(path: Path, content: Path, engine: Engine) -> Scan | None:
    """Return how to read a feed of Personio; its name is that of the board: `acme.xml.gz`."""
    data = whole(path, content)
    try:
        document = document_of(as_text(path, data))
    except BadFeed as error:
        raise BadPostings(path, str(error), "download it again") from None
    except NotUtf8:
        raise BadPostings(path, "not UTF-8", NOT_UTF8) from None
    for position in document[FEED]:
        position["board"] = path.name.partition(".")[0]
    target = engine.new_file("json")
    text = json.dumps(document)
    target.write_text(text, encoding="utf-8")
    return scan_json(path, target, text, None, engine)


def _with_even_ends(content: Path, target: Path) -> Path:
    """Write a text whose lines end in one way: DuckDB loses rows where they end in two."""
    cut = b""
    with target.open("wb") as stream:
        for block in blocks(content):
            part = cut + block
            cut = b"\r" if part.endswith(b"\r") else b""
            stream.write(part.removesuffix(b"\r").replace(b"\r\n", b"\n"))
        stream.write(cut)
    return target
