"""What may change about files of postings without changing what is counted."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careercli.market.counting import Counts, joined
from careercli.market.figures import figures
from careercli.market.importing import Imported
from tests.laws.effort import tried
from tests.market.files import imported, jobspy
from tests.market.test_counting import ROW, counted, file_of

Row = dict[str, Any]
laws = tried(3)
# What a label means is decided by all amounts of a file that have it: amounts that fit theirs.
PAY = st.sampled_from([("yearly", "90000", "120000"), ("hourly", "45.5", "60"), ("yearly", "", "")])
POSTING = st.builds(
    lambda row, pay: row | dict(zip(("interval", "min_amount", "max_amount"), pay, strict=True)),
    ROW,
    PAY,
)
ROWS = st.lists(POSTING, min_size=1, max_size=8)
# Rows of which several are one posting: the same by the source's id, by address, by text.
REPEATED = st.lists(
    st.builds(
        lambda row, title, id_, url, text: (
            row
            | {"title": title, "company": "Acme", "id": id_, "job_url": url, "description": text}
        ),
        ROW,
        st.sampled_from(["ML Engineer", "ml engineer"]),
        st.sampled_from(["", "1", "2"]),
        st.sampled_from(["", "https://x.example/1", "https://x.example/2"]),
        st.sampled_from(["", "Python and SQL, all day long. " * 9, "Rust, all day long. " * 9]),
    ),
    min_size=2,
    max_size=8,
)
Folder = Callable[[], Path]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return lambda: tmp_path_factory.mktemp("law")


DAY = {"interval": "yearly", "currency": "USD", "date_posted": "2026-01-05"}
APART = [
    DAY | {"id": "1", "min_amount": "90000", "max_amount": "100000", "skills": "python"},
    DAY | {"id": "1", "min_amount": "120000", "max_amount": "130000", "skills": "sql"},
]
CHAIN = [
    DAY | {"id": "1", "job_url": "https://x.example/1"},
    DAY | {"id": "2", "job_url": "https://x.example/1"},
    DAY | {"id": "2", "job_url": "https://x.example/3"},
]


@laws
@example(rows=APART, other=[1, 0])
@example(rows=CHAIN, other=[1, 0, 2])
@given(rows=REPEATED, other=st.permutations(range(8)))
def test_the_order_of_rows_changes_nothing(
    folder: Folder, rows: list[Row], other: list[int]
) -> None:
    turned = [rows[place] for place in other if place < len(rows)]
    one, two = (Path(jobspy(folder() / "a.csv", *some)) for some in (rows, turned))
    assert counted(one) == counted(two)


@laws
@given(first=REPEATED, second=REPEATED)
def test_the_order_of_files_changes_nothing(
    folder: Folder, first: list[Row], second: list[Row]
) -> None:
    where = folder()
    files = [jobspy(where / "a.csv", *first), jobspy(where / "b.csv", *second)]
    assert outcome(*files) == outcome(*reversed(files))


def outcome(*files: str) -> Any:
    result: Imported = imported(*files)
    return result.snapshots, result.source


@laws
@given(rows=ROWS, cuts=st.lists(st.integers(0, 8), max_size=3))
def test_any_parts_of_an_import_joined_are_the_whole(
    folder: Folder, rows: list[Row], cuts: list[int]
) -> None:
    where, ends = folder(), sorted({0, len(rows), *(c for c in cuts if c < len(rows))})
    parts = [file_of(where / f"{a}.csv", rows[a:b], a) for a, b in pairwise(ends)]
    whole = counted(file_of(where / "whole.csv", rows, 0))
    assert joined(map(counted, parts)) == whole == counted(*parts)
    assert figures(joined(map(counted, parts)), ends=True) == figures(whole, ends=True)


@laws
@given(rows=ROWS)
def test_a_file_without_rows_changes_nothing(folder: Folder, rows: list[Row]) -> None:
    where = folder()
    file, empty = file_of(where / "a.csv", rows, 0), Path(jobspy(where / "b.csv"))
    assert counted(file, empty) == counted(empty, file) == counted(file)


def steps(before: Counts, after: Counts) -> set[int]:
    """How much each count has grown."""
    grown = set()
    for name in Counts._fields:
        old, new = getattr(before, name), getattr(after, name)
        grown |= {new[key] - old[key] for key in old | new}
    return grown


@laws
@given(rows=ROWS, more=POSTING)
def test_a_posting_more_moves_each_count_by_one_or_none(
    folder: Folder, rows: list[Row], more: Row
) -> None:
    where = folder()
    before = counted(file_of(where / "a.csv", rows, 0))
    after = counted(file_of(where / "b.csv", [*rows, more], 0))
    assert steps(before, after) <= {0, 1}


@laws
@given(rows=ROWS, place=st.integers(0, 7))
def test_a_posting_that_stands_there_twice_is_only_counted_as_repeated(
    folder: Folder, rows: list[Row], place: int
) -> None:
    where = folder()
    file = file_of(where / "a.csv", rows, 0)
    lines = file.read_text(encoding="utf-8").splitlines()
    again = where / "b.csv"
    again.write_text("\n".join([*lines, lines[1 + place % len(rows)]]) + "\n", encoding="utf-8")
    before, after = counted(file), counted(again)
    assert after._replace(repeated=before.repeated) == before
    assert after.repeated.total() - before.repeated.total() in (0, 1)
