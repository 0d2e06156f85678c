"""What an import makes of its options, and what it reads of less usual files."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from careercli.catalog.model import Snapshot
from careercli.market.engine.database import started
from careercli.market.errors import BadPostings, NothingToImport, WrongOption
from careercli.market.layouts import mapped
from careercli.market.reading import scan
from tests.market.files import imported, jobspy, only, written, zipped
from tests.market.test_occupations import HEAD, survey

AI_JOBS = (
    "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
    "employee_residence,remote_ratio,company_location,company_size\n"
)


def periods(*snapshots: Snapshot) -> list[tuple[date | None, date | None]]:
    return [(s.since, s.as_of) for s in snapshots]


def on(*days: str) -> list[dict[str, Any]]:
    return [{"id": at, "date_posted": day} for at, day in enumerate(days)]


def listed(path: Path, **fields: Any) -> str:
    """A CSV of one posting with columns of its own."""
    head, row = ",".join(fields), ",".join(f'"{value}"' for value in fields.values())
    path.write_text(f"{head}\n{row}\n", encoding="utf-8")
    return str(path)


# --- periods -----------------------------------------------------------------------------


def test_the_last_day_ends_the_period_that_it_lies_in_and_no_other(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *on("2024-02-01", "2024-05-02", "2024-08-03"))
    result = imported(path, by="quarter", as_of=date(2024, 6, 15))
    assert periods(*result.snapshots) == [
        (date(2024, 1, 1), date(2024, 3, 31)),
        (date(2024, 4, 1), date(2024, 6, 15)),
        (date(2024, 7, 1), date(2024, 9, 30)),
    ]
    assert [role.period for role in result.report.roles] == [
        *(date(2024, 1, 1), date(2024, 4, 1), date(2024, 7, 1)),
    ]


def test_a_period_begins_no_earlier_than_what_was_asked_for(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *on("2024-04-01", "2025-02-01"))
    result = imported(path, by="year", since=date(2024, 3, 31))
    assert periods(*result.snapshots)[0] == (date(2024, 3, 31), date(2024, 12, 31))


def test_a_posting_without_a_date_is_in_no_period(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", *on("2024-04-01", ""))
    result = imported(path, by="year")
    assert [tuple(left) for left in result.report.dropped] == [("no date", 1)]
    assert len(result.snapshots) == 1


def test_rows_that_know_only_their_year_are_not_split_by_less(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    row = "2024,SE,FT,ML Engineer,{0},USD,{0}000,US,100,US,M\n"
    path.write_text(AI_JOBS + row.format(200) + row.format(100))
    assert periods(only(imported(str(path)))) == [(date(2024, 1, 1), date(2024, 12, 31))]
    for wrong in ({"by": "month"}, {"since": date(2024, 2, 1)}, {"until": date(2024, 6, 30)}):
        with pytest.raises(WrongOption, match="only in which year a row is from"):
            imported(str(path), **wrong)


# --- fields ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pay", "ends"),
    [
        ("$120,000 - $150,000 a year", (120_000, 150_000)),
        ("$120,000", (120_000, 120_000)),
        ("120k", (120_000, 120_000)),
    ],
)
def test_pay_in_words_in_a_column_of_its_own(
    tmp_path: Path, pay: str, ends: tuple[int, int]
) -> None:
    path = listed(tmp_path / "a.csv", title="ML Engineer", salary=pay, about="$10 to $20 an hour")
    columns = "title=title,pay=salary,text=about"
    snapshot = only(imported(path, columns=columns, currency="USD"))
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.mean_high) == ends


@pytest.mark.parametrize(
    ("low", "median"), [("45.000", 45_000), ("100.000,50", 100_000), ("$90,000", 90_000)]
)
def test_numbers_as_people_write_them(tmp_path: Path, low: str, median: int) -> None:
    path = listed(tmp_path / "a.csv", title="ML Engineer", low=low, cur="€", per="year")
    snapshot = only(imported(path, columns="title=title,low=low,currency=cur,period=per"))
    assert snapshot.salary is not None
    assert snapshot.salary.median == median


def test_pay_without_a_column_of_currencies_is_in_the_one_that_was_asked_for(
    tmp_path: Path,
) -> None:
    path = listed(tmp_path / "a.csv", title="ML Engineer", low="90000")
    asked = imported(path, columns="title=title,low=low", currency="GBP")
    assert (only(asked).salary is not None, asked.source.currency) == (True, "GBP")
    not_asked = imported(path, columns="title=title,low=low")
    assert only(not_asked).salary is None
    assert [tuple(left) for left in not_asked.report.pay_left_out] == [("currency unknown", 1)]


@pytest.mark.parametrize(
    ("said", "level"), [("Senior", "senior"), ("junior", "entry"), ("Mid-Senior level", "mid")]
)
def test_a_level_of_its_own_counts_where_it_is_one(tmp_path: Path, said: str, level: str) -> None:
    path = listed(tmp_path / "a.csv", title="ML Engineer", level=said)
    snapshot = only(imported(path, columns="title=title,level=level"))
    assert snapshot.seniority is not None
    assert snapshot.seniority._asdict()[level] == 1


@pytest.mark.parametrize("tags", ["Python; SQL; AWS", "Python|SQL|AWS", "['Python', 'SQL', 'AWS']"])
def test_tags_parted_by_any_mark(tmp_path: Path, tags: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,tags\n" + f'ML Engineer,"{tags}"\n' * 3)
    snapshot = only(imported(str(path), columns="title=title,tags=tags"))
    assert {skill.id for skill in snapshot.skills} == {"python", "sql", "aws"}


@pytest.mark.parametrize(
    ("first", "second", "distinct"),
    [
        ("https://x.com/careers#/jobs/1", "https://x.com/careers#/jobs/2", 2),
        ("https://x.com/apply?ref=A1", "https://x.com/apply?ref=A2", 2),
        ("https://x.com/j?utm_source=x&id=3", "https://www.x.com/j?id=3#top", 1),
    ],
)
def test_addresses_differ_by_what_tells_postings_apart(
    tmp_path: Path, first: str, second: str, distinct: int
) -> None:
    path = jobspy(tmp_path / "a.csv", {"job_url": first}, {"job_url": second, "location": "B"})
    assert only(imported(path)).openings == distinct


def test_a_posting_in_several_countries_counts_in_each(tmp_path: Path) -> None:
    path = jobspy(tmp_path / "a.csv", {"location": "Remote, Canada; Remote, US"})
    for code in ("US", "CA"):
        assert only(imported(path, country=code)).openings == 1
    with pytest.raises(NothingToImport, match="in another country than GB: 1"):
        imported(path, country="GB")


# --- files -------------------------------------------------------------------------------


def test_a_file_whose_name_is_a_pattern_is_read_itself(tmp_path: Path) -> None:
    right = jobspy(tmp_path / "a[1].csv", {"company": "Right"})
    jobspy(tmp_path / "a1.csv", {"company": "Wrong"})
    assert [company.name for company in only(imported(right)).companies] == ["Right"]


def test_what_is_zipped_is_known_by_its_content_and_not_its_name(tmp_path: Path) -> None:
    path = zipped(jobspy(tmp_path / "a.csv", {}))
    renamed = Path(path).rename(tmp_path / "b.dat")
    assert only(imported(str(renamed))).openings == 1


def test_a_key_that_first_comes_late_is_read(tmp_path: Path) -> None:
    base = {"job_id": "1", "title": "ML Engineer", "company": "A", "description": "x",
            "skills": "", "posted_date": "", "work_type": ""}  # fmt: skip
    rows = [base | {"job_id": str(at)} for at in range(300)]
    rows[250]["location"] = "Austin, TX"
    assert only(imported(written(tmp_path / "a.jsonl", rows))).metros == ("Austin",)


def test_a_line_separator_within_a_text_ends_no_line(tmp_path: Path) -> None:
    row = {"job": "ML Engineer", "about": "Python\u2028and SQL"}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    assert only(imported(str(path), columns="title=job,text=about")).openings == 1


def test_long_descriptions_in_json_lines_stay_within_memory(tmp_path: Path) -> None:
    about = "Python. " + "What we do here all day. " * 260
    rows = [{"job": "ML Engineer", "about": f"{at} {about}", "at": at} for at in range(5_000)]
    path = written(tmp_path / "a.jsonl", rows)
    assert Path(path).stat().st_size > 30_000_000
    assert only(imported(path, columns="id=at,title=job,text=about")).openings == 5_000


def test_rows_of_several_files_are_counted_once(tmp_path: Path) -> None:
    row = "2024,SE,FT,ML Engineer,{0},USD,{0}000,US,100,US,M\n"
    good = row.format(200) + row.format(100)
    for name, text in (("a.csv", good * 20 + "2024,SE\n"), ("b.csv", good * 20)):
        (tmp_path / name).write_text(AI_JOBS + text)
    report = imported(str(tmp_path / "*.csv")).report
    assert (report.rows, report.bad_rows) == (81, 1)


@pytest.mark.parametrize(
    ("about", "columns", "alone"),
    [
        ("x", "title=title,text=about", True),
        ("x", "title=title,tags=about", False),
        ("two\nlines", "title=title,tags=about", True),
    ],
)
def test_a_file_whose_cells_may_hold_lines_has_one_reader(
    tmp_path: Path, about: str, columns: str, alone: bool
) -> None:
    """Several readers would split such cells where their parts of a large file begin."""
    path = Path(listed(tmp_path / "a.csv", title="ML Engineer", about=about))
    with started() as engine:
        result = scan(path, mapped(columns), engine)
    assert result is not None
    assert ("parallel = false" in result.sql) is alone


# --- the report --------------------------------------------------------------------------


def test_titles_of_no_role_are_those_of_the_postings_that_were_asked_for(tmp_path: Path) -> None:
    path = jobspy(
        tmp_path / "a.csv",
        {"id": 1, "location": "Berlin, Germany"},
        {"id": 2, "title": "Gardener", "location": "Berlin, Germany"},
        {"id": 3, "title": "Baker", "location": "Austin, TX"},
    )
    report = imported(path, country="DE").report
    assert [(title.title, title.count_) for title in report.unclassified_titles] == [
        ("Gardener", 1)
    ]


def test_too_few_postings_are_not_called_no_rows(tmp_path: Path) -> None:
    with pytest.raises(NothingToImport, match="no role has 5 postings in"):
        imported(jobspy(tmp_path / "a.csv", {}), least=5)


def test_a_survey_by_state_or_with_options_is_refused(tmp_path: Path) -> None:
    row = "15-1252,Software Developers,9,9,1,2,3,4,5\n"
    path = tmp_path / "a.csv"
    path.write_text(HEAD + row * 2)
    with pytest.raises(BadPostings, match="several rows of 15-1252"):
        imported(str(path))
    with pytest.raises(WrongOption, match="neither sifted nor split"):
        imported(survey(path, row), country="GB")
    assert only(imported(zipped(survey(path, row)))).role == "software-engineer"
