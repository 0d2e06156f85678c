"""Files that are damaged, odd or made to do harm: an error or a count, never a traceback."""

import gzip
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from careercli.market import importing
from careercli.market.boards.payloads import postings
from careercli.market.boards.shapes import text_of
from careercli.market.errors import BadPostings, DatabaseFailed
from tests.market.files import imported, jobspy, only, written

GREENHOUSE: dict[str, Any] = {"absolute_url": "x", "internal_job_id": 1, "title": "ML Engineer"}
LEVER: dict[str, Any] = {"hostedUrl": "https://x/y/z", "categories": {}, "text": "ML Engineer"}
ASHBY: dict[str, Any] = {"jobUrl": "x", "title": "ML Engineer", "descriptionHtml": ""}
TODAY = date(2026, 11, 25)


# --- boards ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "job",
    [
        LEVER | {"lists": [None, "x"], "descriptionPlain": 5, "createdAt": 10**30},
        ASHBY | {"secondaryLocations": ["Berlin", None]},
        ASHBY | {"compensation": {"summaryComponents": ["x", None]}},
        GREENHOUSE | {"pay_input_ranges": [{"currency_type": ["USD"], "min_cents": 10**400}]},
        GREENHOUSE | {"metadata": 7, "location": "x", "offices": None},
    ],
)
def test_a_board_posting_of_an_odd_form_is_read_as_far_as_it_goes(job: dict[str, Any]) -> None:
    (result,) = postings([job]) or []
    assert result.get("title") in ("ML Engineer", None)


def test_a_single_posting_and_postings_a_line_each_are_boards_too(tmp_path: Path) -> None:
    single = written(tmp_path / "a.json", json.dumps(GREENHOUSE | {"id": 1}, indent=2))
    lines = written(tmp_path / "b.jsonl", [LEVER | {"id": "1"}, LEVER | {"id": "2", "text": "MLE"}])
    assert only(imported(single)).openings == 1
    assert only(imported(lines)).openings == 2


def test_an_empty_board_among_others_holds_nothing(tmp_path: Path) -> None:
    empty = written(tmp_path / "a.json", {"jobs": [], "meta": {"total": 0}})
    full = written(tmp_path / "b.json", {"jobs": [GREENHOUSE | {"id": 1}]})
    assert only(imported(empty, full)).openings == 1
    with pytest.raises(BadPostings, match="holds no posting"):
        imported(empty)


@pytest.mark.parametrize(
    ("bands", "expected"),
    [
        ([("Pay range for CO, MO, NY", 100, 150)], (100, 150, "")),
        ([("Annual base", 150, 180), ("Annual bonus", 10, 20)], (150, 180, "year")),
        ([("Hourly", 50, 60)], (50, 60, "hour")),
        ([("Equity", 10, 20)], None),
    ],
)
def test_bands_that_are_base_pay_count(
    bands: list[tuple[str, int, int]], expected: tuple[int, int, str] | None
) -> None:
    held = [
        {"title": title, "min_cents": low * 100, "max_cents": high * 100, "currency_type": "USD"}
        for title, low, high in bands
    ]
    (result,) = postings([GREENHOUSE | {"pay_input_ranges": held}]) or []
    got = tuple(result.get(key) for key in ("low", "high", "period"))
    assert got == (expected or (None, None, None))


def test_a_less_than_sign_is_no_tag() -> None:
    assert text_of("<li>Latency &lt; 10 ms with Python</li>") == "Latency < 10 ms with Python"
    assert text_of("&lt;p&gt;Latency &amp;lt; 10 ms&lt;/p&gt;") == "Latency < 10 ms"


# --- dates -------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["0000-01-01", "9999-12-31", "infinity", "nan", "1e18", "1e300"])
def test_a_date_that_cannot_be_is_none(tmp_path: Path, day: str) -> None:
    path = jobspy(tmp_path / "a.csv", {"id": 1, "date_posted": "2026-03-01"},
                  {"id": 2, "date_posted": day})  # fmt: skip
    snapshot = only(imported(path, by="year", today=TODAY))
    assert (snapshot.openings, snapshot.as_of) == (1, date(2026, 3, 1))


def test_microseconds_are_a_date(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", {"date_posted": "1767225600000000"})
    assert only(imported(path, today=TODAY)).as_of == date(2026, 1, 1)


# --- CSV, JSON and Parquet -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "wrong"), [("x" * 200_000, "unknown columns"), ("\n" * 30, "no names of columns")]
)
def test_a_first_line_without_names_of_columns(tmp_path: Path, head: str, wrong: str) -> None:
    path = written(tmp_path / "a.csv", head + "\n1,2,3\n")
    with pytest.raises(BadPostings, match=wrong):
        imported(path)


def test_columns_that_differ_in_case_alone_are_told_apart(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "Title,title,a,a,a_3\nx,ML Engineer,1,2,3\n")
    assert only(imported(path, columns="title=title_1")).openings == 1


def test_thousands_of_ragged_rows_are_no_more_than_an_error(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *({"id": at} for at in range(10)))
    with Path(path).open("a") as stream:
        stream.write("1,2,3\n" * 30_000)
    with pytest.raises(BadPostings, match="rows cannot be read"):
        imported(path)


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    with pytest.raises(BadPostings, match="too many digits"):
        imported(written(tmp_path / "a.json", '[{"title":\n' + "1" * 5_000 + "}]"))


def test_keys_that_are_no_names_do_not_stop_the_others(tmp_path: Path) -> None:
    row = {"job": "ML Engineer", "": 1, 'a"b': 2, "bad_line": 3}
    path = written(tmp_path / "a.jsonl", [row, row])
    assert only(imported(path, columns="title=job")).openings == 2


@pytest.mark.parametrize("place", [0, 50])
def test_one_bad_line_is_counted_wherever_it_stands(tmp_path: Path, place: int) -> None:
    lines = [json.dumps({"job": "ML Engineer"})] * 100
    lines[place] = "{oops"
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(lines) + "\n")
    assert imported(str(path), columns="title=job").report.bad_rows == 1


def test_a_zipped_parquet_file(tmp_path: Path) -> None:
    plain = tmp_path / "a.parquet"
    duckdb.execute(f"copy (select 'ML Engineer' as job) to '{plain}' (format parquet)")
    packed = tmp_path / "b.parquet.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert only(imported(str(packed), columns="title=job")).openings == 1


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadPostings, match="no regular file"):
        imported(str(tmp_path / "pipe"))


# --- the database ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (RuntimeError("Query interrupted"), KeyboardInterrupt),
        (duckdb.InterruptException("INTERRUPT Error: Interrupted!"), KeyboardInterrupt),
        (duckdb.IOException("IO Error: cannot read my interrupt space.csv"), DatabaseFailed),
        (duckdb.IOException("IO Error: No space left on device"), DatabaseFailed),
    ],
)
def test_what_stops_the_database_is_no_traceback(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    raised: Exception,
    expected: type[BaseException],
) -> None:
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(importing, "read_skills", fail)
    with pytest.raises(expected):
        imported(jobspy(tmp_path / "a.csv", {}))
