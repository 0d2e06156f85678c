"""Documents as CSV: one figure a row, and nothing that a spreadsheet would compute."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.render.csv import render
from careercli.render.formats import Output, rendered
from tests.render.documents import ANSWERS, compared, csv_rows

HEAD = "role,source,since,as_of,measure,value,unit,n,marks\r\n"


class Employer(NamedTuple):
    name: str
    openings: int


class Pay(NamedTuple):
    median: float
    n: int | None


class Role(NamedTuple):
    id: str
    title: str
    source: str
    since: date | None
    as_of: date | None
    salary: Pay | None
    companies: tuple[Employer, ...] = ()


class Source(NamedTuple):
    id: str
    currency: str
    periods: tuple[tuple[date | None, date | None], ...] = ()


class Document(NamedTuple):
    schema: str
    sources: tuple[Source, ...]
    roles: tuple[Role, ...]


def _document(name: str = "Acme", source: str = "board") -> Document:
    role = Role(
        "baker",
        "Baker",
        source,
        date(2025, 1, 1),
        date(2025, 6, 30),
        Pay(41_000.5, 12),
        (Employer(name, 3),),
    )
    return Document("x/1", (Source(source, "EUR"),), (role,))


def test_a_figure_is_a_row_with_all_that_it_rests_on() -> None:
    assert render(_document()) == (
        f"{HEAD}"
        "baker,board,2025-01-01,2025-06-30,roles.salary.median,41000.5,EUR,12,thin\r\n"
        "baker,board,2025-01-01,2025-06-30,roles.salary.n,12,count,,\r\n"
        "baker,board,2025-01-01,2025-06-30,roles.companies.Acme.openings,3,count,,\r\n"
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", " =", "  +"])
def test_a_text_that_a_spreadsheet_would_compute_is_defused(start: str) -> None:
    text = render(_document(source=f"{start}cmd|' /C calc'!A0"))
    sources = {row["source"] for row in csv_rows(text)}
    assert all(source.startswith("'") for source in sources)


def test_a_number_below_zero_stays_a_number() -> None:
    role = _document().roles[0]._replace(salary=Pay(-5.25, None), companies=())
    rows = csv_rows(render(_document()._replace(roles=(role,))))
    assert [row["value"] for row in rows] == ["-5.25"]


@given(st.text(max_size=20))
def test_any_name_stays_in_its_cell(name: str) -> None:
    rows = csv_rows(render(_document(name)))
    assert [row["value"] for row in rows] == ["41000.5", "12", "3"]
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize("name", ANSWERS)
def test_duckdb_reads_it_without_options_and_sums_what_json_has(name: str, tmp_path: Path) -> None:
    text = rendered("csv", ANSWERS[name]().document(), Output())
    file = tmp_path / "a.csv"
    file.write_text(text, encoding="utf-8", newline="")
    columns = [name for name, *_ in duckdb.execute(f"FROM '{file}'").description]
    assert columns == HEAD.strip().split(",")
    rows = csv_rows(text)
    total = duckdb.execute(f"SELECT count(*), sum(value::DOUBLE) FROM '{file}'").fetchall()[0]
    assert total[0] == len(rows)
    assert total[1] == pytest.approx(sum(float(row["value"]) for row in rows))


def test_duckdb_finds_the_medians_of_a_comparison(tmp_path: Path) -> None:
    document = compared("ml-engineer", "ai-swe").document()
    file = tmp_path / "a.csv"
    file.write_text(rendered("csv", document, Output()), encoding="utf-8", newline="")
    query = f"SELECT role, source, value, unit FROM '{file}' WHERE measure = 'roles.salary.median'"
    assert duckdb.execute(query).fetchall() == [
        (role.id, role.source, role.salary.median, "USD")
        for role in document.roles  # type: ignore[attr-defined]
    ]


def test_skills_are_of_the_source_that_counted_them() -> None:
    document = compared("ml-engineer", "ai-swe").document()
    rows = csv_rows(rendered("csv", document, Output()))
    of_skills = {r["source"] for r in rows if r["measure"].startswith("roles.skills.")}
    assert of_skills == {role.skills_source for role in document.roles}  # type: ignore[attr-defined]
