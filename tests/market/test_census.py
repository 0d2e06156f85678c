"""No row is lost in silence: rows read and rejected are held against a count of records."""

import csv
import gzip
import io
import zlib
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.market import census as counting
from careercli.market import content, limits
from careercli.market.census import Census, census
from careercli.market.errors import BadPostings
from tests.market.files import imported, written, zipped

MAPPED = "title=title,company=company"
HEAD = "title,company\n"
ROWS = "Data Engineer,Acme\n" * 50


def refused(path: Path | str, match: str, columns: str = MAPPED) -> None:
    with pytest.raises(BadPostings, match=match):
        imported(str(path), columns=columns, lenient=True)


# --- quotes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "opening", ['Data Engineer,"Bcorp\n', '"Data Engineer,Bcorp\n', 'Data Engineer, "Bcorp\n',
                'Data Engineer,"Bcorp ""Inc\n']
)  # fmt: skip
def test_a_quote_that_never_closes_is_refused_with_the_row_where_it_opens(
    tmp_path: Path, opening: str
) -> None:
    path = written(tmp_path / "a.csv", HEAD + ROWS + opening + ROWS)
    refused(path, r"a\.csv:52: a quote opens in this row and never closes")
    refused(zipped(path), r"a\.csv\.gz:52: a quote opens")


def test_a_quote_that_never_closes_is_found_behind_one_within_a_cell(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", HEAD + 'Data Engineer,5" pipes\n' + 'X,"Bcorp\n' + ROWS)
    refused(path, "a quote opens in this row and never closes")


def test_rows_between_two_stray_quotes_are_counted_as_unreadable(tmp_path: Path) -> None:
    taken = 'Data Engineer,"Bcorp\n' + "ML Engineer,Cinc\n" * 3 + 'ML Engineer,"Dsa\n'
    path = written(tmp_path / "a.csv", HEAD + ROWS + taken + ROWS)
    report = imported(path, columns=MAPPED, lenient=True).report
    assert (report.rows, report.bad_rows, report.distinct) == (105, 5, 100)
    with pytest.raises(BadPostings, match="5 of 55 rows cannot be read"):
        imported(written(tmp_path / "b.csv", HEAD + ROWS + taken), columns=MAPPED)


@pytest.mark.parametrize(
    "cell", ['5" pipes', '"Acme ""Inc"""', '"two\nlines"', '"a, b"', '""', 'a "b" c', '"x" ']
)
def test_quotes_that_are_as_they_should_be_lose_nothing(tmp_path: Path, cell: str) -> None:
    path = written(tmp_path / "a.csv", HEAD + f"Data Engineer,{cell}\n" * 40 + "\n\n")
    report = imported(path, columns=MAPPED).report
    assert (report.rows, report.bad_rows) == (40, 0)


CELL = st.text(st.sampled_from("a\" ,\n'é;"), max_size=6)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8))
def test_records_that_a_csv_writer_wrote_are_counted_exactly(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    path = tmp_path_factory.mktemp("law") / "a.csv"
    path.write_text(stream.getvalue(), encoding="utf-8")
    assert census(path, ",").records == len(rows)
    assert census(path, ",").exact() == len(rows)


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from('a",\n'), max_size=40), st.integers(1, 9))
def test_a_count_is_the_same_however_much_is_read_at_a_time(
    tmp_path_factory: pytest.TempPathFactory, text: str, size: int
) -> None:
    path = tmp_path_factory.mktemp("law") / "a.csv"
    path.write_text(text)

    def counted() -> Census | str:
        try:
            return census(path, ",")
        except BadPostings as error:
            return error.message

    whole = counted()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "BLOCK", size)
        patch.setattr(counting, "_ROW_BLOCKS", 100)
        assert counted() == whole


def test_a_row_that_is_too_long_is_refused_early(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(HEAD + 'Data Engineer,"' + "line\n" * 1_000_000 + '"\n' + ROWS)
    refused(path, r"a\.csv:2: a quote opens in this row and does not close within 2 MiB")
    path.write_text(HEAD + "Data Engineer," + "x" * 9_000_000 + "\n" + ROWS)
    refused(path, r"a\.csv:2: a row of over 2 MiB")


# --- other rows --------------------------------------------------------------------------


def test_rows_that_hold_a_nul_or_are_ragged_are_counted(tmp_path: Path) -> None:
    odd = "Data Engineer,Ac\0me\nData Engineer\nData Engineer,Acme,more\n"
    path = written(tmp_path / "a.csv", HEAD + ROWS * 2 + odd)
    report = imported(path, columns=MAPPED).report
    assert (report.rows, report.bad_rows, report.distinct) == (103, 3, 100)


def test_blank_json_lines_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"title": "Data Engineer"}\n\n' * 3)
    report = imported(str(path), columns="title=title").report
    assert (report.rows, report.bad_rows) == (3, 0)


def test_more_columns_than_postings_have_are_refused(tmp_path: Path) -> None:
    names = ",".join(f"c{at}" for at in range(20_000))
    refused(written(tmp_path / "a.csv", f"{names}\n{names}\n"), "20,000 columns")
    keys = {f"c{at}": 1 for at in range(2_000)} | {"title": "x"}
    refused(written(tmp_path / "a.json", [keys]), "2,001 columns", "title=title")


# --- packed files ------------------------------------------------------------------------


def test_a_gzip_file_whose_checksum_length_or_end_is_wrong_is_refused(tmp_path: Path) -> None:
    packed = gzip.compress((HEAD + ROWS).encode())
    for name, wrong in {
        "sum": packed[:-8] + b"\0\0\0\0" + packed[-4:],
        "length": packed[:-4] + b"\0\0\0\1",
        "cut": packed[:-4],
        "behind": packed + b"more",
    }.items():
        path = tmp_path / f"{name}.csv.gz"
        path.write_bytes(wrong)
        refused(path, "cut off or damaged")
    assert zlib.crc32(b"") == 0


def test_a_gzip_file_of_several_parts_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress((HEAD + ROWS).encode()) + gzip.compress(ROWS.encode()))
    assert imported(str(path), columns=MAPPED).report.rows == 100


def test_a_file_that_unpacks_to_far_more_than_postings_do_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "UNPACKED_BYTES", 4 << 20)
    path = written(tmp_path / "a.csv", HEAD + ROWS + "\n" * 9_000_000)
    refused(zipped(path), "unpacks to more than 100 times its size")


def test_a_parquet_file_that_unpacks_to_far_more_than_postings_do_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careercli.market.content.UNPACKED_BYTES", 1 << 20)
    path = tmp_path / "a.parquet"
    duckdb.execute(
        f"copy (select repeat('x', 2000000) || i as title, 'a' as company from range(8) r(i))"
        f" to '{path}' (format parquet, compression zstd)"
    )
    refused(path, "unpacks to more than 100 times its size")


# --- encodings and what stands above -----------------------------------------------------

GERMAN = "title,company\n" + "Data Engineer,Müller & Söhne\n" * 5


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-32"])
def test_a_text_that_says_its_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(GERMAN.encode(encoding))
    (snapshot,) = imported(str(path), columns=MAPPED).snapshots
    assert [tuple(company) for company in snapshot.companies] == [("Müller & Söhne", 5)]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16-be"])
@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz"])
def test_a_text_is_read_in_the_encoding_that_is_named(
    tmp_path: Path, encoding: str, name: str
) -> None:
    path = tmp_path / name
    data = GERMAN.encode(encoding)
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    with pytest.raises(BadPostings) as refusal:
        imported(str(path), columns=MAPPED)
    assert "--encoding" in (refusal.value.hint or "")
    (snapshot,) = imported(str(path), columns=MAPPED, encoding=encoding).snapshots
    assert [company.name for company in snapshot.companies] == ["Müller & Söhne"]


def test_names_of_columns_that_are_not_utf8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("title,company,größe\n" + ROWS.replace("Acme", "A,1")).encode("latin-1"))
    refused(path, r"a\.csv:1: not UTF-8")


def test_a_text_that_is_not_in_the_encoding_that_is_named_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", GERMAN)
    with pytest.raises(BadPostings, match=r"a\.csv:2: not ascii"):
        imported(path, columns=MAPPED, encoding="ascii")


@pytest.mark.parametrize(
    "above",
    ["sep=;\n", '"sep=;"\r\n', "\n\n", "Jobs of March\n\n", "Jobs, exported 1 March\nby Acme\n"],
)
def test_what_stands_above_the_names_of_columns_is_passed_over(tmp_path: Path, above: str) -> None:
    text = HEAD + ROWS
    path = written(tmp_path / "a.csv", above + (text.replace(",", ";") if "sep" in above else text))
    report = imported(path, columns=MAPPED).report
    assert (report.rows, report.bad_rows, report.distinct) == (50, 0, 50)


def test_there_are_few_lines_above(tmp_path: Path) -> None:
    above = "Jobs\n" * limits.LINES_ABOVE
    refused(written(tmp_path / "a.csv", above + HEAD + ROWS), "no column 'company'")


# --- JSON --------------------------------------------------------------------------------


def test_a_path_names_what_stands_within_an_object(tmp_path: Path) -> None:
    row = {"title": "Data Engineer", "company": {"name": {"full": "Acme"}}}
    for name in ("a.json", "b.jsonl"):
        path = written(tmp_path / name, [row, row])
        (snapshot,) = imported(path, columns="title=title,company=company.name.full").snapshots
        assert [company.name for company in snapshot.companies] == ["Acme"]
    with pytest.raises(BadPostings, match="an object, not a text, in column 'company'") as refusal:
        imported(path, columns=MAPPED)
    assert "--map company=company.name" in (refusal.value.hint or "")


def test_a_key_that_first_comes_late_is_a_column(tmp_path: Path) -> None:
    rows = [{"title": "Data Engineer"}] * 300 + [{"title": "Data Engineer", "company": "Acme"}]
    path = written(tmp_path / "a.jsonl", rows)
    (snapshot,) = imported(path, columns=MAPPED).snapshots
    assert [company.name for company in snapshot.companies] == ["Acme"]
    refused(path, "no column 'employer'", "title=title,company=employer")


@pytest.mark.parametrize("mixed", ["\r\n", "\n"])
def test_lines_may_end_in_two_ways(tmp_path: Path, mixed: str) -> None:
    path = tmp_path / "a.csv"
    text = HEAD.replace("\n", mixed) + ROWS + ROWS.replace("\n", "\r\n")
    path.write_bytes(text.encode())
    report = imported(str(path), columns=MAPPED).report
    assert (report.rows, report.bad_rows) == (100, 0)
