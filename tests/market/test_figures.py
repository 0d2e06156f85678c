"""Figures from postings: counted by hand beside what the import counts."""

from datetime import date
from math import comb
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.analysis.statistics import median_ranks
from careercli.catalog.model import Bases, Company, Salary, Seniority, SkillShare
from careercli.market.importing import import_postings
from careercli.market.options import ImportOptions
from tests.builders import SHIPPED
from tests.market.files import RULES, imported, jobspy, only


def paid(*amounts: int, **more: Any) -> list[dict[str, Any]]:
    """Postings with these yearly midpoints, ranges 20,000 wide."""
    return [
        {
            "id": at,
            "min_amount": amount - 10_000,
            "max_amount": amount + 10_000,
            "interval": "yearly",
            "currency": "USD",
        }
        | more
        for at, amount in enumerate(amounts)
    ]


def test_pay_is_interpolated_linearly_between_midpoints(tmp_path: Path) -> None:
    rows = paid(100_000, 110_000, 120_000, 140_000, 180_000, 200_000)
    snapshot = only(imported(jobspy(tmp_path / "a.csv", *rows)))
    # ranks 0.5, 1.25, 2.5, 3.75 + 0.25 and 4.5 of 0..5; of 6 values the first and the last
    # hold the median with 1 - 2/64 = 97% certainty, the second and fifth with 78%
    assert snapshot.salary == Salary(
        mean_low=131_667, mean_high=151_667, p10=105_000, p25=112_500, median=130_000,
        p75=170_000, p90=190_000, n=6, median_low=100_000, median_high=200_000,
    )  # fmt: skip


@pytest.mark.parametrize("n", [*range(1, 60), 200, 1001, 4000])
def test_the_ranks_of_the_medians_interval_are_the_innermost_exact_ones(n: int) -> None:
    def outside(rank: int) -> float:
        return float(sum(comb(n, k) for k in range(rank)) / 2**n)

    ranks = median_ranks(n)
    if ranks is None:
        assert n < 6
        return
    low, high = ranks
    assert low + high == n + 1
    assert outside(low) <= 0.025 < outside(low + 1)


def test_pay_in_another_currency_is_left_out_and_told(tmp_path: Path) -> None:
    rows = [*paid(100_000, 120_000), *paid(50_000, currency="EUR", id=9)]
    result = imported(jobspy(tmp_path / "a.csv", *rows))
    snapshot = only(result)
    assert snapshot.salary is not None
    assert (snapshot.salary.n, snapshot.openings, result.source.currency) == (2, 3, "USD")
    assert [tuple(left) for left in result.report.pay_left_out] == [("in EUR", 1)]
    euros = imported(jobspy(tmp_path / "a.csv", *rows), currency="EUR")
    assert only(euros).salary == Salary(40_000, 60_000, 50_000, 50_000, 50_000, 50_000, 50_000, 1)


def test_predicted_and_impossible_pay_is_left_out_and_swapped_ranges_are_counted(
    tmp_path: Path,
) -> None:
    rows = [
        {"id": 1, "min_amount": 150_000, "max_amount": 100_000, "interval": "yearly",
         "currency": "USD"},
        {"id": 2, "min_amount": 0, "max_amount": 0, "interval": "yearly", "currency": "USD"},
        {"id": 3, "min_amount": 900, "max_amount": 950, "interval": "", "currency": "USD"},
        {"id": 4, "min_amount": 90_000, "max_amount": 95_000, "interval": "yearly",
         "currency": "USD", "salary_source": "estimated"},
    ]  # fmt: skip
    report = imported(jobspy(tmp_path / "a.csv", *rows)).report
    assert (report.with_pay, report.swapped) == (1, 1)
    assert {tuple(left) for left in report.pay_left_out} == {
        ("no period is stated", 1),
        ("predicted, not stated", 1),
    }


def test_shares_are_over_the_postings_that_say_something(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 1, "title": "Senior ML Engineer", "description": "SQL, Go. A fully remote job."},
        {"id": 2, "title": "ML Engineer", "description": "SQL and Docker. A hybrid role."},
        {"id": 3, "title": "ML Engineer Intern", "location": "Austin, TX", "skills": "k8s,sql"},
        {"id": 4, "title": "ML Engineer", "description": "This role is fully remote. SQL!"},
        {"id": 5, "title": "ML Engineer", "location": "Remote, US"},
    ]
    snapshot = only(imported(jobspy(tmp_path / "a.csv", *rows)))
    assert snapshot.bases == Bases(remote=4, seniority=5, skills=4)
    assert (snapshot.remote, snapshot.openings) == (0.75, 5)
    assert snapshot.seniority == Seniority(senior=0.2, mid=0.6, entry=0.2)
    assert snapshot.skills == (SkillShare("sql", 1.0),)  # the others are named fewer than 3 times


def test_a_skill_counts_once_a_posting_under_all_its_names(tmp_path: Path) -> None:
    rows = [
        {"id": at, "skills": "k8s,Kubernetes", "description": f"Kubernetes, k8s {at}"}
        for at in range(3)
    ]
    snapshot = only(imported(jobspy(tmp_path / "a.csv", *rows)))
    assert snapshot.skills == (SkillShare("kubernetes", 1.0),)


def test_employers_and_places_are_the_most_frequent(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "company": "B", "location": "SF, NYC"},
        {"id": 2, "company": "A", "location": "San Francisco, CA"},
        {"id": 3, "company": "A", "location": "LA Paz"},
    ]
    snapshot = only(imported(jobspy(tmp_path / "a.csv", *rows)))
    assert snapshot.companies == (Company("A", 2), Company("B", 1))
    assert snapshot.metros == ("San Francisco Bay Area", "Los Angeles", "New York")


def test_duplicates_are_known_by_id_then_address_then_text(tmp_path: Path) -> None:
    same = {"company": "A", "location": "Austin", "description": "the same text"}
    rows: list[dict[str, Any]] = [
        {"id": 1, "job_url": "https://x.test/1"},
        {"id": 1, "job_url": "https://x.test/2"},
        {"id": 2, "job_url": "http://www.X.test/1/?utm_source=mail#top"},
        {"id": 3, "job_url": "https://x.test/jobs?gh_jid=3", **same},
        {"id": 4, "job_url": "https://x.test/jobs?gh_jid=4", **same},
        {"id": 5, "job_url": "https://x.test/jobs?gh_jid=5", **same, "location": "Reno"},
    ]
    result = imported(jobspy(tmp_path / "a.csv", *rows))
    assert (result.report.duplicates, result.report.distinct) == (3, 3)
    assert (only(result).postings, only(result).openings) == (6, 3)


def test_postings_elsewhere_and_at_other_times_are_dropped_with_the_reason(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 1, "location": "Austin, TX", "date_posted": "2026-01-05"},
        {"id": 2, "location": "Berlin", "date_posted": "2026-01-05"},
        {"id": 3, "location": "Anywhere", "date_posted": "2026-01-05"},
        {"id": 4, "location": "Boston", "date_posted": "2025-12-31"},
        {"id": 5, "location": "Boston", "date_posted": "2026-02-01"},
        {"id": 6, "location": "Boston"},
    ]
    path = jobspy(tmp_path / "a.csv", *rows)
    result = imported(path, country="US", since=date(2026, 1, 1), until=date(2026, 1, 31))
    assert dict(result.report.dropped) == {
        "in another country than US": 1,
        "country unknown": 1,
        "before 2026-01-01": 1,
        "after 2026-01-31": 1,
        "no date": 1,
    }
    assert (only(result).since, only(result).as_of) == (date(2026, 1, 1), date(2026, 1, 31))


def test_by_month_makes_a_snapshot_for_each_cut_at_the_last_day(tmp_path: Path) -> None:
    days = ("2026-01-05", "2026-01-30", "2026-02-02", "2026-03-03")
    rows = [{"id": day, "date_posted": day} for day in days]
    result = imported(jobspy(tmp_path / "a.csv", *rows), by="month", as_of=date(2026, 3, 10))
    assert [(s.since, s.as_of, s.openings) for s in result.snapshots] == [
        (date(2026, 1, 1), date(2026, 1, 31), 2),
        (date(2026, 2, 1), date(2026, 2, 28), 1),
        (date(2026, 3, 1), date(2026, 3, 10), 1),
    ]


def test_roles_with_fewer_postings_than_the_least_are_left_out(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"id": 1}, {"id": 2}, {"id": 3, "title": "Data Scientist"}]
    result = imported(jobspy(tmp_path / "a.csv", *rows), least=2)
    assert [snapshot.role for snapshot in result.snapshots] == ["ml-engineer"]
    assert result.report.distinct == 3


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(1, 5),
            "title": st.sampled_from(["ML Engineer", "Data Scientist", "Cook", "Tutor", ""]),
            "location": st.sampled_from(["Austin, TX", "Berlin", ""]),
            "min_amount": st.sampled_from(["", "0", "50", "90000"]),
        }
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None, max_examples=15)
@given(ROWS)
def test_every_row_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, Any]]
) -> None:
    always = {"id": 99, "title": "ML Engineer", "location": "Austin, TX"}
    path = jobspy(tmp_path_factory.mktemp("law") / "a.csv", always, *rows)
    report = imported(path, country="US").report
    dropped = sum(left.postings for left in report.dropped)
    assert report.rows == len(rows) + 1
    assert report.rows == report.bad_rows + dropped + report.unclassified + report.classified
    assert report.classified == report.duplicates + report.distinct
    assert report.distinct == sum(role.distinct for role in report.roles)


def test_the_name_of_the_employer_is_no_skill_of_its_texts_unless_a_tag_says_so(
    tmp_path: Path,
) -> None:
    text = "Join Databricks. You write Python and Spark on Databricks. Posting {}."
    rows = [{"id": at, "company": "Databricks", "description": text.format(at)} for at in range(3)]
    snapshot = only(imported(jobspy(tmp_path / "a.csv", *rows)))
    assert {skill.id for skill in snapshot.skills} == {"python", "spark"}
    elsewhere = [row | {"company": "Acme"} for row in rows]
    snapshot = only(imported(jobspy(tmp_path / "b.csv", *elsewhere)))
    assert "databricks" in {skill.id for skill in snapshot.skills}
    tagged = [row | {"skills": "Databricks"} for row in rows]
    snapshot = only(imported(jobspy(tmp_path / "c.csv", *tagged)))
    assert "databricks" in {skill.id for skill in snapshot.skills}


def test_a_skill_that_is_doubted_elsewhere_has_its_share_below_the_ranking(tmp_path: Path) -> None:
    texts = ["Python and Rust.", "Python.", "Python!", "Python, SQL."]
    rows = [{"id": at, "description": text} for at, text in enumerate(texts)]
    path = jobspy(tmp_path / "a.csv", *rows)

    result = import_postings(
        [path], ImportOptions("mine"), RULES, SHIPPED.skills, lambda *_: None, {"rust", "go"}
    )
    (snapshot,) = result.snapshots
    assert [skill.id for skill in snapshot.skills] == ["python"]
    assert snapshot.unranked == (SkillShare("go", 0.0), SkillShare("rust", 0.25))
