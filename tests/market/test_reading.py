"""How rows of a file become postings: trimmed, each once, in their order, some at a time."""

from pathlib import Path

import pytest

from careercli.market.engine import database
from tests.market.files import imported, jobspy, only

ODD = "\u00a0\u2003\u3000"  # spaces that are no ASCII


@pytest.mark.parametrize("around", ["", " ", "  ", *ODD, f" {ODD}"])
def test_spaces_around_a_cell_say_nothing(tmp_path: Path, around: str) -> None:
    def held(text: str) -> str:
        return f"{around}{text}{around}"

    row = {
        "id": 1, "title": held("Senior ML Engineer"), "company": held("Café"),
        "location": held("Boston, MA"), "min_amount": held("100000"), "max_amount": held("120000"),
        "interval": held("yearly"), "currency": held("usd"), "job_level": held("senior"),
        "date_posted": "2026-01-02",
    }  # fmt: skip
    result = imported(jobspy(tmp_path / "a.csv", row, {"title": around, "id": 2}))
    snapshot = only(result)
    assert [company.name for company in snapshot.companies] == ["Café"]
    assert snapshot.metros == ("Boston",)
    assert snapshot.seniority is not None
    assert snapshot.seniority.senior == 1
    assert snapshot.salary is not None
    assert (snapshot.salary.median, result.source.currency) == (110_000, "USD")
    assert [tuple(dropped) for dropped in result.report.dropped] == [("no title", 1)]


@pytest.mark.parametrize("more", [0, 60])
def test_a_tag_that_stands_twice_counts_once_however_many_there_are(
    tmp_path: Path, more: int
) -> None:
    others = [f"x{n}" for n in range(more)]
    tags = ",".join(["python", "aws", "python", *others, *others, "aws"])
    file = jobspy(tmp_path / "a.csv", *({"id": n, "skills": tags} for n in range(5)))
    snapshot = only(imported(file))
    assert {skill.id: skill.share for skill in snapshot.skills} == {"python": 1.0, "aws": 1.0}


def test_the_first_of_a_posting_remains_however_many_titles_there_are(tmp_path: Path) -> None:
    # More titles than rows of the second file: DuckDB would turn the join around.
    titles = jobspy(
        tmp_path / "a.csv", *({"title": f"Nurse {n}", "id": f"n{n}"} for n in range(3000))
    )
    row = {"id": 1, "min_amount": 1, "max_amount": 1, "interval": "yearly", "currency": "USD"}
    rows = [row | {"min_amount": 100_000 + n, "max_amount": 100_000 + n} for n in range(300)]
    snapshot = only(imported(titles, jobspy(tmp_path / "b.csv", *rows)))
    assert (snapshot.postings, snapshot.openings) == (300, 1)
    assert snapshot.salary is not None
    assert snapshot.salary.median == 100_000


def test_figures_are_the_same_however_few_titles_are_read_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        {"id": n, "title": f"{('Senior ', 'Junior ', '')[n % 3]}ML Engineer {n % 11}",
         "location": ("Boston, MA", "Remote", "Berlin", "Austin, TX")[n % 4], "currency": "USD",
         "min_amount": 100_000 + n, "max_amount": 150_000, "interval": ("yearly", "year")[n % 2]}
        for n in range(100)
    ]  # fmt: skip
    file = jobspy(tmp_path / "a.csv", *rows)
    whole = imported(file)
    monkeypatch.setattr(database, "ROWS_AT_ONCE", 2)
    assert imported(file) == whole


def test_a_row_is_bad_where_a_column_that_is_read_is(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    good = [b"Data Engineer,Acme,x\n"] * 40
    path.write_bytes(b"job,employer,other\n" + b"".join(good) + b"Data Engineer,Acme,\xe9\n")
    mapped = "title=job,company=employer"
    assert imported(str(path), columns=mapped).report.bad_rows == 0
    path.write_bytes(b"job,employer,other\n" + b"".join(good) + b"Data Engineer,\xe9,x\n")
    report = imported(str(path), columns=mapped).report
    assert (report.rows, report.bad_rows, report.distinct) == (41, 1, 40)
