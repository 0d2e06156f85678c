"""Each kind of file, made up and small, as the postings that it holds."""

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from careercli.catalog.model import Seniority
from careercli.market.boards.payloads import postings
from careercli.market.boards.shapes import text_of
from careercli.market.errors import BadPostings, WrongOption
from tests.market.files import imported, jobspy, only, written, zipped

LONG_AGO = 1767225600000  # 1 Jan 2026 in milliseconds


def test_jobspy(tmp_path: Path) -> None:
    row = {"min_amount": 50, "max_amount": 70, "interval": "hourly", "currency": "USD"}
    place = {"location": "Austin, TX, US", "is_remote": "True", "date_posted": "2026-01-05"}
    place |= {"description": "This role is fully remote."}
    far = {"is_remote": "False", "description": "Python and PyTorch in a hybrid role"}
    snapshot = only(imported(jobspy(tmp_path / "a.csv", row | place, far)))
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.mean_high) == (104_000, 145_600)
    assert (snapshot.salary.median, snapshot.salary.n) == (124_800, 1)
    assert (snapshot.openings, snapshot.remote, snapshot.metros) == (2, 0.5, ("Austin",))
    assert snapshot.as_of == date(2026, 1, 5)


def test_the_flag_of_jobspy_is_only_a_word_in_a_text_and_says_nothing(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "is_remote": "True", "description": "This is not a remote position."},
        {"id": 2, "is_remote": "True", "description": "Hybrid role, 3 days a week in the office."},
        {"id": 3, "is_remote": "True", "description": "We like remote sensing."},
        {"id": 4, "is_remote": "False", "description": "This is a remote position."},
    ]
    result = imported(jobspy(tmp_path / "a.csv", *rows))
    assert (only(result).remote, result.report.remote_known) == (0.3333, 3)


def test_ai_jobs_rows_are_the_two_ends_of_ranges(tmp_path: Path) -> None:
    head = (
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,"
        "salary_in_usd,employee_residence,remote_ratio,company_location,company_size\n"
    )
    rows = [
        *("2025,SE,FT,ML Engineer,200,USD,200000,US,100,US,M",),
        *("2025,SE,FT,ML Engineer,100,USD,100000,US,100,US,M",),
        *("2025,SE,FT,ML Engineer,180,USD,180000,US,0,US,M",),  # another remote ratio: no pair
        *("2025,EN,FT,ML Engineer,90,EUR,120000,DE,0,DE,M",),
        *("2025,EN,FT,ML Engineer,80,EUR,80000,DE,0,DE,M",),
    ]
    path = tmp_path / "a.csv"
    path.write_text(head + "\n".join(rows) + "\n")
    result = imported(str(path))
    snapshot = only(result)
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.mean_high) == (90_000, 160_000)
    assert (snapshot.salary.median, snapshot.salary.n) == (125_000, 2)
    assert (snapshot.openings, snapshot.postings, snapshot.remote) == (None, 2, 0.5)
    assert snapshot.seniority == Seniority(senior=0.5, mid=0.0, entry=0.5)
    assert (result.source.kind, result.report.rows, result.report.other_ends) == (
        "salary rows",
        5,
        2,
    )
    assert [tuple(left) for left in result.report.dropped] == [("a range without its other end", 1)]


def test_data_jobs(tmp_path: Path) -> None:
    head = (
        "job_title_short,job_title,job_location,job_posted_date,job_work_from_home,job_country,"
        "salary_year_avg,salary_hour_avg,company_name,job_skills\n"
    )
    path = tmp_path / "a.csv"
    path.write_text(
        head
        + 'x,ML Engineer,"Reno, NV",2023-02-01 10:00:00,False,United States,120000,,A,"[\'sql\']"\n'
        + "x,ML Engineer,,2023-03-01 10:00:00,True,United States,,50,B,\"['python', 'sql']\"\n"
        + "x,ML Engineer,,2023-03-01 10:00:00,True,Sudan,90000,,B,\n"
    )
    snapshot = only(imported(str(path), country="US"))
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.p10, snapshot.salary.p90) == (
        None,
        105_600,
        118_400,
    )
    assert (snapshot.openings, snapshot.remote) == (2, 0.5)
    assert (snapshot.since, snapshot.as_of) == (date(2023, 2, 1), date(2023, 3, 1))


@pytest.mark.parametrize("form", ["a.jsonl", "a.json"])
def test_built_in_pay_stands_in_the_text(tmp_path: Path, form: str) -> None:
    row = {
        "job_id": "1", "title": "ML Engineer", "company": "A", "location": None, "skills": ["SQL"],
        "work_type": "FULL_TIME", "level": "x", "posted_date": LONG_AGO,
        "description": "Python.\nThe base salary range is $140K – $190K a year.",
    }  # fmt: skip
    rows = [row | {"job_id": str(number)} for number in range(3)]
    snapshot = only(imported(written(tmp_path / form, rows)))
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.median) == (140_000, 165_000)
    assert snapshot.openings == 1  # the same company, title, place and text
    assert (snapshot.postings, snapshot.as_of) == (3, date(2026, 1, 1))


def test_linkedin_says_remote_of_those_that_are_only(tmp_path: Path) -> None:
    head = (
        "job_id,company_name,title,description,min_salary,max_salary,pay_period,location,"
        "remote_allowed,formatted_experience_level,listed_time,currency\n"
    )
    path = tmp_path / "postings.csv"
    path.write_text(
        head
        + f"1,A,ML Engineer,x,60,80,HOURLY,Austin,1.0,Entry level,{LONG_AGO},USD\n"
        + f"2,B,ML Engineer,y,10000,12000,MONTHLY,,,Director,{LONG_AGO},USD\n"
        + f"3,C,Senior ML Engineer,z,,,,,,Mid-Senior level,{LONG_AGO},\n"
    )
    result = imported(str(path))
    snapshot = only(result)
    assert (snapshot.remote, result.report.remote_known) == (None, 1)
    assert snapshot.salary is not None
    assert (snapshot.salary.p10, snapshot.salary.n) == (133_360, 2)
    assert snapshot.seniority == Seniority(senior=0.6667, mid=0.0, entry=0.3333)
    assert snapshot.as_of == date(2026, 1, 1)


def greenhouse(**fields: Any) -> dict[str, Any]:
    return {
        "absolute_url": "https://x.test/a/1", "internal_job_id": 1, "id": 1, "title": "ML Engineer",
        "location": {"name": "Berlin"}, "updated_at": "2026-07-14T18:35:00-04:00",
        "first_published": "2026-05-11T17:58:31-04:00", "metadata": None, "content": "",
    } | fields  # fmt: skip


def test_greenhouse_bands_are_in_cents_and_its_text_is_escaped(tmp_path: Path) -> None:
    bands = [
        {"min_cents": 10_000_000, "max_cents": 12_000_000, "currency_type": "USD", "title": "A"},
        {"min_cents": 9_000_000, "max_cents": 11_000_000, "currency_type": "USD", "title": "B"},
    ]
    text = "&lt;p&gt;You know &amp;lt;b&amp;gt;SQL&amp;lt;/b&amp;gt;&lt;/p&gt;"
    said = [{"name": "Location Type", "value": "Remote"}]
    job = greenhouse(pay_input_ranges=bands, content=text, metadata=said)
    posting = (postings({"jobs": [job]}) or [])[0]
    assert (posting["low"], posting["high"]) == (90_000, 120_000)
    assert "SQL" in posting["text"]
    assert "<" not in posting["text"]
    snapshot = only(imported(written(tmp_path / "a.json", {"jobs": [job]})))
    assert (snapshot.as_of, snapshot.metros) == (date(2026, 5, 11), ("Berlin",))


def test_lever(tmp_path: Path) -> None:
    job = {
        "id": "1", "text": "ML Engineer", "hostedUrl": "https://jobs.lever.co/acme/1",
        "categories": {"location": "London", "allLocations": ["London", "Paris"]},
        "createdAt": LONG_AGO, "country": "GB", "workplaceType": "hybrid",
        "lists": [{"text": "You", "content": "<li>SQL</li>"}], "descriptionPlain": "Python",
        "salaryRange": {"min": 60000, "max": 80000, "currency": "GBP",
                        "interval": "per-year-salary"},
    }  # fmt: skip
    other = job | {"id": "2", "workplaceType": "unspecified", "hostedUrl": "https://x.test/b/2"}
    snapshot = only(imported(written(tmp_path / "a.json", [job, other]), country="GB"))
    assert snapshot.salary is not None
    assert (snapshot.salary.median, snapshot.metros) == (70_000, ("London", "Paris"))
    assert (snapshot.remote, snapshot.bases and snapshot.bases.remote) == (0.0, 1)
    assert [company.name for company in snapshot.companies] == ["acme", "b"]


def test_ashby_hybrid_is_not_remote_and_hidden_postings_do_not_count(tmp_path: Path) -> None:
    parts = [
        {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "USD",
         "minValue": 200_000, "maxValue": 220_000},
        {"compensationType": "Bonus", "interval": "1 YEAR", "currencyCode": "USD",
         "minValue": 1, "maxValue": 900_000},
    ]  # fmt: skip
    job = {
        "id": "1", "title": "ML Engineer", "location": "Remote (Canada)", "isRemote": True,
        "workplaceType": "Hybrid", "isListed": True, "publishedAt": "2026-04-20T22:43:56+00:00",
        "jobUrl": "https://jobs.ashbyhq.com/acme/1", "descriptionHtml": "<p>SQL</p>",
        "compensation": {"summaryComponents": parts},
    }  # fmt: skip
    hidden = job | {"id": "2", "isListed": False}
    result = imported(written(tmp_path / "a.json", {"jobs": [job, hidden]}))
    snapshot = only(result)
    assert snapshot.salary is not None
    assert (snapshot.openings, snapshot.remote, snapshot.salary.median) == (1, 0.0, 210_000)
    assert [tuple(left) for left in result.report.dropped] == [("not listed", 1)]


def test_html_that_is_not_escaped_is_read_too() -> None:
    assert text_of("<p>a &amp; b</p><li>c</li>") == "a & b\n c"


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    duckdb.execute(
        "copy (select 'ML Engineer' as title, ['sql', 'aws'] as tags, 90000 as low,"
        f" 110000.5 as high, 'USD' as cur from range(3)) to '{path}'"
    )
    columns = "title=title,tags=tags,low=low,high=high,currency=cur"
    snapshot = only(imported(str(path), columns=columns))
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_high, snapshot.salary.n) == (110_000, 3)
    assert [skill.id for skill in snapshot.skills] == ["aws", "sql"]


@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_columns_of_any_file_can_be_named(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"\ufeffwhat{mark}who\nML Engineer{mark}A\n", encoding="utf-8")
    assert only(imported(str(path), columns="title=what,company=who")).openings == 1


def test_several_files_and_globs_are_one_import(tmp_path: Path) -> None:
    zipped(jobspy(tmp_path / "a.csv", {"id": 1, "job_url": "x/1"}, {"id": 2, "job_url": "x/2"}))
    jobspy(tmp_path / "b.csv", {"id": 2, "job_url": "x/2"}, {"id": 3, "job_url": "x/3"})
    result = imported(str(tmp_path / "a*.gz"), str(tmp_path / "b.csv"))
    assert (result.report.rows, result.report.duplicates) == (4, 1)


@pytest.mark.parametrize("columns", ["title", "titel=a", "company=a", "title=", ""])
def test_a_map_that_is_none_is_wrong_use(tmp_path: Path, columns: str) -> None:
    path = jobspy(tmp_path / "a.csv", {})
    if columns:
        with pytest.raises(WrongOption):
            imported(path, columns=columns)


def test_a_map_to_a_column_that_is_not_there_names_it(tmp_path: Path) -> None:
    with pytest.raises(BadPostings, match="no column 'what'"):
        imported(jobspy(tmp_path / "a.csv", {}), columns="title=what")
