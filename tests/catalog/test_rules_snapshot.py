"""The errors of [[snapshot]]; role stands in line 2, source in 3, what a test gives from 4 on."""

import pytest

from careercli.catalog.problems import Problem
from tests.catalog.checking import only_problem, problems, toml

COMPANIES = '[{ name = "A", openings = 60 }, { name = "B", openings = 41 }]'
NEGATIVE = '[{ name = "A", openings = 1 }, { name = "B", openings = -2 }]'

SALARY = "{ mean_low = 1, mean_high = 8, p10 = 1, p25 = 2, median = 3, p75 = 4, p90 = 5, n = 30 }"
PAY_RIGHT = "1 to 1,000,000,000,000, or leave it out"


def error_at(field: str, line: int, **fields: str) -> Problem:
    """The only problem of a snapshot, which is an error about this field."""
    problem = only_problem(toml("snapshot", **fields))
    assert problem.severity == "error"
    assert (problem.file, problem.line, problem.field) == ("1.toml", line, field)
    assert problem.table == "snapshot"
    assert (problem.role, problem.id) == (
        fields.get("role", '"ml-engineer"').strip('"'),
        fields.get("source", '"tracker"').strip('"'),
    )
    return problem


def test_a_sound_snapshot_has_no_problems() -> None:
    text = toml(
        "snapshot",
        as_of="2026-06-01",
        openings="101",
        remote="0.07",
        seniority="{ senior = 0.2, mid = 0.7, entry = 0.1 }",
        salary=SALARY,
        skills='[{ id = "rag", share = 0.5 }, { id = "python", share = 0.4 }]',
        companies=COMPANIES,
        metros='["Berlin"]',
    )
    assert problems(text) == ()


def test_a_snapshot_needs_no_figure() -> None:
    assert problems(toml("snapshot")) == ()


# --- references ----------------------------------------------------------------


def test_an_unknown_role_is_answered_with_the_nearest() -> None:
    problem = error_at("role", 2, role='"ml-enginer"')
    assert problem.wrong == "unknown role 'ml-enginer'"
    assert problem.right == "ml-engineer"


def test_an_alias_is_not_an_id() -> None:
    assert "unknown role 'mle'" in error_at("role", 2, role='"mle"').wrong


def test_an_unknown_source_is_answered_with_those_there_are() -> None:
    problem = error_at("source", 3, source='"trackr"')
    assert problem.wrong == "unknown source 'trackr'"
    assert "tracker" in problem.right


def test_an_unknown_skill_is_answered_with_the_nearest() -> None:
    problem = error_at("skills", 4, skills='["rag", "Pythn"]')
    assert problem.wrong == "unknown skill 'Pythn'"
    assert problem.right == "python"


def test_a_skill_that_resembles_none_is_to_be_defined() -> None:
    assert "[[skill]]" in error_at("skills", 4, skills='["zzzz"]').right


# --- counts ----------------------------------------------------------------------


def test_openings_are_not_negative() -> None:
    problem = error_at("openings", 4, openings="-1")
    assert problem.wrong == "-1"
    assert problem.right == "0 to 1,000,000,000,000, or leave it out"


@pytest.mark.parametrize(
    ("field", "value", "right"),
    [
        ("openings", "{}", "0 to 1,000,000,000,000, or leave it out"),
        ("companies.0.openings", '[{{ name = "A", openings = {} }}]', "0 to 1,000,000,000,000"),
        ("salary.median", "{{ median = {} }}", PAY_RIGHT),
        ("salary.n", "{{ n = {} }}", PAY_RIGHT.replace("1 to", "0 to", 1)),
    ],
)
def test_counts_and_pay_end_at_a_million_million(field: str, value: str, right: str) -> None:
    name = field.partition(".")[0]

    def with_(number: int) -> str:
        text = toml("snapshot", source='"acme"', **{name: value.format(number)})
        return toml("source") + text

    assert problems(with_(10**12)) == ()
    problem = only_problem(with_(10**12 + 1))
    assert (problem.severity, problem.field, problem.line) == ("error", field, 10)
    assert (problem.wrong, problem.right) == ("1000000000001", right)


def test_openings_do_not_exceed_the_sources_total() -> None:
    problem = error_at("openings", 4, openings="1001")
    assert "1001 of 1000" in problem.wrong
    assert "total" in problem.right


def test_an_employers_openings_are_not_negative() -> None:
    problem = error_at("companies.1.openings", 4, companies=NEGATIVE)
    assert problem.wrong == "-2"


def test_openings_may_be_all_that_the_source_counted() -> None:
    assert problems(toml("snapshot", openings="1000")) == ()


def test_an_employer_may_have_no_openings_and_all_together_every_one() -> None:
    companies = '[{ name = "A", openings = 100 }, { name = "B", openings = 0 }]'
    assert problems(toml("snapshot", openings="100", companies=companies)) == ()


def test_employers_do_not_hold_more_than_all_openings() -> None:
    problem = error_at("companies", 5, openings="100", companies=COMPANIES)
    assert "101 of 100" in problem.wrong


# --- pay -------------------------------------------------------------------------


@pytest.mark.parametrize("measure", ["mean_low", "mean_high", "p10", "p25", "median", "p75", "p90"])
@pytest.mark.parametrize("amount", ["0", "-1"])
def test_pay_is_positive(measure: str, amount: str) -> None:
    problem = error_at(f"salary.{measure}", 4, salary=f"{{ {measure} = {amount} }}")
    assert problem.wrong == amount
    assert problem.right == PAY_RIGHT


def test_the_number_of_postings_is_not_negative() -> None:
    assert error_at("salary.n", 4, salary="{ n = -1 }").wrong == "-1"


def test_the_mean_range_is_not_inverted() -> None:
    salary = "{ mean_low = 150000, mean_high = 90000 }"
    problem = error_at("salary.mean_low", 4, salary=salary)
    assert problem.wrong == "150,000 is above mean_high 90,000"
    assert problem.right


@pytest.mark.parametrize(
    ("lower", "upper"),
    [("p10", "p25"), ("p25", "median"), ("median", "p75"), ("p75", "p90"), ("p10", "p90")],
)
def test_percentiles_ascend(lower: str, upper: str) -> None:
    problem = error_at(f"salary.{lower}", 4, salary=f"{{ {lower} = 2000, {upper} = 1000 }}")
    assert problem.wrong == f"{lower} 2,000 is above {upper} 1,000"
    assert "p25 ≤ median" in problem.right


@pytest.mark.parametrize("salary", ["p25 = 5, median = 5, p75 = 5", "mean_low = 5, mean_high = 5"])
def test_equal_amounts_are_in_order(salary: str) -> None:
    assert problems(toml("snapshot", salary=f"{{ {salary} }}")) == ()


def test_a_field_of_a_subtable_stands_at_the_subtable() -> None:
    text = toml("snapshot", remote="0.1") + "[snapshot.salary]\nmedian = 0\n"
    problem = only_problem(text)
    assert (problem.field, problem.line) == ("salary.median", 5)


# --- skills ----------------------------------------------------------------------


def test_no_skill_stands_twice() -> None:
    problem = error_at("skills", 4, skills='["rag", "python", "rag"]')
    assert problem.wrong == "'rag' stands twice"
    assert "once" in problem.right


def test_shares_are_given_for_all_skills_or_none() -> None:
    problem = error_at("skills", 4, skills='[{ id = "rag", share = 0.5 }, "python"]')
    assert "some skills only" in problem.wrong
    assert "none" in problem.right


def test_skills_stand_in_the_order_of_their_shares() -> None:
    skills = '[{ id = "rag", share = 0.4 }, { id = "python", share = 0.5 }]'
    problem = error_at("skills", 4, skills=skills)
    assert "order" in problem.wrong
    assert "largest share first" in problem.right


def test_figures_are_not_from_the_future() -> None:
    problem = error_at("as_of", 4, as_of="2026-07-02")
    assert "2026-07-02 is in the future" in problem.wrong
    assert "2026-07-01" in problem.right


@pytest.mark.parametrize(
    ("unranked", "wrong"),
    [
        ('[{ id = "nothing", share = 0.1 }]', "unknown skill 'nothing'"),
        ('[{ id = "rag" }]', "'rag' has no share or stands in skills too"),
        ('[{ id = "rag", share = 1.5 }]', "1.5 is not a share"),
    ],
)
def test_skills_below_the_ranking_are_known_and_have_a_share(unranked: str, wrong: str) -> None:
    skills = '["rag"]' if "stands in" in wrong else "[]"
    assert only_problem(toml("snapshot", skills=skills, unranked=unranked)).wrong == wrong


@pytest.mark.parametrize(
    ("salary", "field", "wrong"),
    [
        (
            "{ median = 239, p75 = 250000 }",
            "salary.median",
            "239 beside p75 250,000: over 20 times as much",
        ),
        (
            "{ p25 = 180, median = 239, p75 = 250000, p90 = 300000 }",
            "salary.median",
            "239 beside p75 250,000: over 20 times as much",
        ),
        (
            "{ mean_low = 90, mean_high = 120, median = 120000 }",
            "salary.mean_high",
            "120 beside median 120,000: over 20 times as much",
        ),
        (
            "{ mean_low = 1, mean_high = 250000 }",
            "salary.mean_low",
            "1 beside mean_high 250,000: over 20 times as much",
        ),
    ],
)
def test_pay_in_two_units_is_an_error(salary: str, field: str, wrong: str) -> None:
    problem = error_at(field, 4, salary=salary)
    assert problem.wrong == wrong
    assert problem.right == "a year's pay, every figure in the same unit"


def test_pay_that_differs_twentyfold_is_no_error() -> None:
    assert problems(toml("snapshot", salary="{ p10 = 20000, p90 = 400000, n = 30 }")) == ()


def test_a_total_of_its_own_is_what_the_openings_are_held_against() -> None:
    text = toml("snapshot", as_of="2026-05-01", openings="60", total_openings="50")
    assert only_problem(text).wrong == "60 of 50 in all"
    assert problems(toml("snapshot", as_of="2026-05-01", openings="6000")) == ()


@pytest.mark.parametrize("total", ["0", "-5", "1000000000001"])
def test_a_total_is_a_count(total: str) -> None:
    problem = error_at("total_openings", 4, total_openings=total)
    assert problem.right == "1 to 1,000,000,000,000, or leave it out"
