"""Files that cannot be read: one clear error, and nothing written."""

import errno
import gzip
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from careercli.market import content, first_reading, importing
from careercli.market.errors import BadPostings, NothingToImport
from careercli.market.importing import titles_of
from careercli.market.layouts import LAYOUTS
from careercli.market.reading import told_where_changed
from careercli.market.scans import KNOWN
from careercli.market.titles import title_rules
from tests.conftest import Run
from tests.market.files import JOBSPY, imported, jobspy, only

ROW = 'x,x,https://e.test/{},ML Engineer,Acme,"Austin, TX",2026-01-05,1,2,hour,USD,,,,,\n'
GOOD = JOBSPY + "\n" + "".join(ROW.format(at).replace("x,", f"{at},", 1) for at in range(95))

KEPT = '[[role]]\nid = "kept"\ntitle = "Kept"\n'


def cut(text: str) -> bytes:
    whole = gzip.compress(text.encode() * 50)
    return whole[: len(whole) // 2]


BAD: dict[str, tuple[bytes, str]] = {
    "page.json": (b"<!DOCTYPE html><html>Not found</html>", "an HTML page"),
    "page.csv": (b"<html></html>", "an HTML page"),
    "empty.csv": (b"", "empty"),
    "binary.csv": (bytes(range(256)), "not a text"),
    "utf16.csv": ("id,title\n".encode("utf-16-le"), "UTF-16-LE without a mark"),
    "utf32.csv": ("id,title\n".encode("utf-32-be"), "UTF-32-BE without a mark"),
    "zeros.csv": (b"id,title\n" + bytes(5000), "not a text"),
    "latin.csv": ((JOBSPY + "\n" + ROW.format(1)).replace("Acme", "Été").encode("latin-1"),
                  "invalid encoding"),
    "cut.csv.gz": (cut(GOOD), "cut off"),
    "cut.json.gz": (cut('{"jobs": [{"title": "a"},'), "cut off"),
    "cut.json": (b'{"jobs": [{"title": "a"},', "not JSON"),
    "latin.json": ('{"jobs": ["é"'.encode("latin-1"), "not UTF-8"),
    "nested.json": (b"[" * 100_000, "nested too deeply"),
    "list.json": (b"[1, 2]", "no list of postings"),
    "line.csv": (b"x" * 2_000_000, "no line ends"),
    "one.csv": (b"id,title", "one line only"),
    "long.csv": (f"{JOBSPY}\n1,x,{'y' * 20_000_000},,,,,,,,,,,,,\n".encode(),
                 "a row of over 2 MiB"),
    "other.csv": (b"a,b\n1,2\n", "unknown columns: a, b"),
    "fake.parquet": (b"PAR1 no PAR1", "damaged Parquet"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_says_why_and_writes_nothing(
    here: Run, tmp_path: Path, name: str
) -> None:
    content, wrong = BAD[name]
    (tmp_path / name).write_bytes(content)
    (tmp_path / "out.toml").write_text(KEPT)
    done = here("market", "import", name, "--source", "mine", "-o", "out.toml")
    assert (done.returncode, done.stdout) == (1, "")
    error, hint = done.stderr.splitlines()
    assert error.startswith(f"error: {name}")
    assert wrong in error
    assert hint.startswith("hint: ")
    assert (tmp_path / "out.toml").read_text() == KEPT
    assert sorted(path.name for path in tmp_path.glob("*.toml")) == ["out.toml"]


@pytest.mark.parametrize(
    ("name", "wrong"), [("nowhere.csv", "no such file"), (".", "a folder, not a file")]
)
def test_a_path_that_is_no_file_says_so(here: Run, name: str, wrong: str) -> None:
    done = here("market", "titles", name)
    assert done.returncode == 1
    assert wrong in done.stderr


def spoilt(path: Path, lines: int) -> str:
    path.write_text(GOOD + "1,2,3\n" * lines)
    return str(path)


def test_a_bad_row_is_counted_and_skipped(tmp_path: Path) -> None:
    result = imported(spoilt(tmp_path / "a.csv", 5))
    assert (result.report.rows, result.report.bad_rows, result.report.distinct) == (100, 5, 95)


def test_over_5_percent_bad_rows_name_the_first(tmp_path: Path) -> None:
    with pytest.raises(BadPostings, match=r"a.csv:97: 6 of 101 rows cannot be read"):
        imported(spoilt(tmp_path / "a.csv", 6))
    assert imported(spoilt(tmp_path / "a.csv", 6), lenient=True).report.bad_rows == 6


def test_bad_json_lines_are_counted_too(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"title": "ML Engineer"}\n' * 3 + "{oops\n")
    with pytest.raises(BadPostings, match=r"a.jsonl:4: 1 of 4 rows"):
        imported(str(path), columns="title=title")
    result = imported(str(path), columns="title=title", lenient=True)
    assert only(result).openings == 3


@pytest.mark.parametrize("title", ["", "Office Dog", "Sales Engineer"])
def test_an_import_of_nothing_is_an_error_with_the_reasons(
    tmp_path: Path, title: str, here: Run
) -> None:
    path = jobspy(tmp_path / "a.csv", {"title": title})
    with pytest.raises(NothingToImport, match=r"no posting of .* counts \("):
        imported(path)
    (tmp_path / "mine.toml").write_text(KEPT)
    assert here("market", "import", path, "--source", "mine").returncode == 1
    assert (tmp_path / "mine.toml").read_text() == KEPT


WRONG: dict[str, tuple[str, ...]] = {
    "--as-of": ("--as-of", "soon"),
    "--since": ("--since", "2026-13-01"),
    "--country": ("--country", "USA"),
    "--currency": ("--currency", "$"),
    "--url": ("--url", "example.com"),
    "--by": ("--by", "week"),
    "--least": ("--least", "0"),
    "--source": ("--source", "Not an id"),
}


@pytest.mark.parametrize("option", WRONG)
def test_an_option_that_cannot_be_is_wrong_use(here: Run, tmp_path: Path, option: str) -> None:
    path = jobspy(tmp_path / "a.csv", {})
    done = here("market", "import", path, "--source", "mine", *WRONG[option])
    assert (done.returncode, done.stdout) == (2, "")
    assert option in done.stderr


def test_without_duckdb_the_error_says_how_to_install_it(
    here: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    done = here("market", "import", jobspy(tmp_path / "a.csv", {}), "--source", "mine")
    assert done.returncode == 1
    assert "[market]" in done.stderr


def test_duckdb_is_imported_only_to_read(run: Callable[..., object]) -> None:
    done = run("market", "import", "--help", env={"PYTHONVERBOSE": "1"})
    assert "import 'duckdb" not in done.stderr  # type: ignore[attr-defined]


def test_the_hint_of_unknown_columns_names_every_layout_once() -> None:
    names = KNOWN.split(", ")
    assert sorted(names) == sorted({layout.name for layout in LAYOUTS})


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file that fails to be read")
@pytest.mark.parametrize(
    "words",
    [
        ("market", "import", "{}", "--source", "s"),
        ("market", "titles", "{}"),
        ("market", "import", "jobs.csv", "--source", "s", "--titles", "{}"),
    ],
)
def test_a_file_that_the_disk_does_not_give_is_named_with_why(
    here: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "jobs.csv").write_text("title,company\n")
    done = here(*(word.format("/proc/self/mem") for word in words))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: /proc/self/mem: input/output error\n")


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no files of the kernel")
@pytest.mark.parametrize("file", ["/proc/version", "/proc/self/status"])
def test_a_file_of_the_kernel_is_no_regular_one(here: Run, file: str) -> None:
    done = here("market", "titles", file)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"error: {file}: no regular file\nhint: save what it gives as a file first\n"
    )


def test_a_file_that_fails_later_on_is_named_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Path) -> Iterator[bytes]:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    file = tmp_path / "jobs.csv"
    file.write_text("title,company\n")
    monkeypatch.setattr(content, "opened", failing)
    with pytest.raises(BadPostings, match=r"jobs\.csv: input/output error"):
        list(content.blocks(file))


def test_rows_that_come_while_a_file_is_read_are_not_told_as_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "jobs.csv"
    file.write_text("title,company\n" + "ML Engineer,Acme\n" * 20)

    def growing(function: Callable[..., object]) -> Callable[..., object]:
        def grown(*given: object) -> object:
            with file.open("a") as stream:
                stream.write("ML Engineer,Acme\n" * 20)
            return function(*given)

        return grown

    # After the rows were counted, and between what is read and the count of what was not.
    monkeypatch.setattr(importing, "read_written", growing(first_reading.read_written))
    monkeypatch.setattr(first_reading, "_lost", growing(first_reading._lost))
    with pytest.raises(BadPostings, match=r"jobs\.csv: changed while it was read") as raised:
        titles_of([str(file)], "title=title", False, title_rules(), lambda *_: None)
    assert raised.value.hint == "wait until it is written, or read a copy of it"


def test_a_file_that_did_not_change_is_told_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "jobs.csv"
    file.touch()
    with pytest.raises(BadPostings, match="empty"), told_where_changed([file]):
        raise BadPostings(file, "empty", "give a file that holds postings")
