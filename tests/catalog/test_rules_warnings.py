"""What a reader of the figures should know of, though the figures can be used."""

import pytest

from careercli.catalog.problems import Problem
from tests.catalog.checking import BASE, only_problem, problems, toml

OTHER = toml("snapshot", role='"ai-swe"', openings="40")


def warning_at(field: str, line: int, *texts: str) -> Problem:
    """The only problem, which is a warning about this field of the first snapshot."""
    problem = only_problem(*texts)
    assert problem.severity == "warning"
    assert (problem.file, problem.line, problem.field) == ("1.toml", line, field)
    assert (problem.table, problem.role) == ("snapshot", "ml-engineer")
    return problem


def test_figures_of_over_a_year_ago_are_old() -> None:
    problem = warning_at("as_of", 4, toml("snapshot", as_of="2025-06-29"))
    assert problem.id == "tracker"
    assert "2025-06-29" in problem.wrong
    assert "over a year ago" in problem.wrong
    assert "twelve months" in problem.right


@pytest.mark.parametrize("as_of", ["2025-06-30", "2025-07-01", "2026-07-01"])
def test_figures_of_the_last_year_and_of_today_are_not_old(as_of: str) -> None:
    assert problems(toml("snapshot", as_of=as_of)) == ()


def test_old_figures_that_a_later_snapshot_of_the_role_follows_are_history() -> None:
    later = toml("snapshot", as_of="2026-06-01")
    assert problems(toml("snapshot", as_of="2020-06-01") + later) == ()
    of_another = later.replace("ml-engineer", "ai-swe")
    assert (
        "over a year ago" in only_problem(toml("snapshot", as_of="2020-06-01") + of_another).wrong
    )


def test_a_snapshot_without_a_date_is_as_old_as_its_source() -> None:
    source = toml("source", as_of="2020-01-31")
    problem = warning_at("as_of", 1, toml("snapshot", source='"acme"'), source)
    assert "2020-01-31" in problem.wrong


def test_a_snapshots_own_date_is_newer_than_its_sources() -> None:
    source = toml("source", as_of="2020-01-31")
    assert problems(source + toml("snapshot", source='"acme"', as_of="2026-06-01")) == ()


@pytest.mark.parametrize("n", ["0", "29"])
def test_pay_of_fewer_than_30_postings_is_thin(n: str) -> None:
    problem = warning_at("salary.n", 4, toml("snapshot", salary=f"{{ median = 9, n = {n} }}"))
    assert f"thin: pay rests on {n} postings" in problem.wrong
    assert "30 or more" in problem.right


@pytest.mark.parametrize("openings", ["0", "29"])
def test_fewer_than_30_openings_are_thin(openings: str) -> None:
    problem = warning_at("openings", 4, toml("snapshot", openings=openings))
    assert f"thin: shares rest on {openings} postings" in problem.wrong
    assert "30 or more" in problem.right


def test_30_postings_are_not_thin() -> None:
    assert problems(toml("snapshot", openings="30", salary="{ n = 30 }")) == ()


def test_a_75th_percentile_above_the_mean_range_is_a_warning() -> None:
    salary = "{ mean_low = 90000, mean_high = 148000, p75 = 218000 }"
    problem = warning_at("salary.p75", 4, toml("snapshot", salary=salary))
    assert "218,000 is above the mean range top 148,000" in problem.wrong
    assert "percentiles" in problem.right


def test_a_75th_percentile_at_the_mean_range_top_is_none() -> None:
    assert problems(toml("snapshot", salary="{ mean_high = 148000, p75 = 148000 }")) == ()


def test_a_role_with_over_half_of_the_sources_total_is_a_warning() -> None:
    problem = warning_at("openings", 4, toml("snapshot", openings="910") + OTHER)
    assert "91% of 1,000 openings" in problem.wrong
    assert "catch-all" in problem.right


def test_without_a_total_the_counted_openings_are_the_whole() -> None:
    text = toml("snapshot", source='"acme"', openings="60")
    other = toml("snapshot", role='"ai-swe"', source='"acme"', openings="40")
    problem = warning_at("openings", 4, text + other + toml("source"))
    assert "60% of 100 openings" in problem.wrong


def test_half_of_the_openings_is_not_over_half() -> None:
    assert problems(toml("snapshot", openings="500") + OTHER) == ()


def test_a_sources_only_role_dominates_nothing() -> None:
    assert problems(toml("snapshot", openings="910")) == ()


def test_figures_of_another_date_do_not_count_as_openings_of_this_one() -> None:
    earlier = toml("snapshot", openings="910", as_of="2026-05-01")
    assert problems(earlier + OTHER) == ()


def test_figures_of_a_longer_period_do_not_count_as_openings_of_a_shorter_one() -> None:
    ends = {"source": '"acme"', "as_of": "2026-05-31"}
    longer = toml("snapshot", role='"ai-swe"', openings="30", since="2020-01-01", **ends)
    shorter = toml("snapshot", openings="90", since="2026-01-01", **ends)
    assert problems(longer + shorter + toml("source")) == ()


def test_a_source_that_is_not_known_is_not_asked_for_its_openings() -> None:
    problem = only_problem(toml("snapshot", source='"nobody"', openings="910"), base=BASE)
    assert (problem.severity, problem.field) == ("error", "source")
