"""The figures that are made of counts; that counts of parts add up stands in `tests/laws`."""

from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from careercli.catalog.model import Company, Salary
from careercli.market.counting import Counts, counts
from careercli.market.engine.database import started
from careercli.market.figures import figures
from careercli.market.importing import read_postings
from careercli.market.options import ImportOptions
from tests.builders import SHIPPED
from tests.market.files import RULES, jobspy

TITLES = ("ML Engineer", "Senior ML Engineer", "Data Scientist", "Junior Data Scientist", "Cook")
ROW = st.fixed_dictionaries(
    {
        "title": st.sampled_from(TITLES),
        "company": st.sampled_from(["Acme", "Bcorp", ""]),
        "location": st.sampled_from(["Boston, MA", "Remote", "Berlin | Paris", ""]),
        "date_posted": st.sampled_from(["2026-01-05", "2026-02-01", ""]),
        "min_amount": st.sampled_from(["", "90000", "100000", "45.5"]),
        "max_amount": st.sampled_from(["", "120000", "60"]),
        "interval": st.sampled_from(["yearly", "hourly"]),
        "currency": st.sampled_from(["USD", "EUR"]),
        "skills": st.sampled_from(["", "python,sql", "SQL"]),
        "description": st.sampled_from(["", "Fully remote: Python.", "Pay: $95K – $115K a year"]),
    }
)


def file_of(path: Path, rows: list[dict[str, Any]], first: int) -> Path:
    """A file of rows, each with an id of its own."""
    numbered = [row | {"id": f"n{first + at}", "description": f"{row['description']} {first + at}"}
                for at, row in enumerate(rows)]  # fmt: skip
    return Path(jobspy(path, *numbered))


def counted(*files: Path) -> Counts:
    options = ImportOptions("mine", by="month")
    with started() as engine:
        read_postings(engine, files, options, RULES, SHIPPED.skills, lambda *_: None)
        return counts(engine, "USD")


ROLE = ("ml-engineer", None)


def of(pay: dict[tuple[float, float], int], **more: Counter[Any]) -> Counts:
    n = sum(pay.values()) or 4
    known: dict[str, Any] = {
        "repeated": Counter({ROLE: n}),
        "postings": Counter({(*ROLE, "mid", None, True): n}),
        "pay": Counter({(*ROLE, "mid", *ends): times for ends, times in pay.items()}),
        **{name: Counter() for name in ("skills", "employers", "metros", "files", "new")},
    }
    return Counts(**(known | more))


def test_percentiles_are_interpolated_over_values_that_are_counted_more_than_once() -> None:
    result = figures(of({(90.0, 110.0): 3, (190.0, 210.0): 1, (290.0, 310.0): 2}), ends=True)[ROLE]
    # midpoints 100 100 100 200 300 300: ranks 0.5, 1.25, 2.5, 3.75, 4.5 of 0 to 5
    assert result.salary == Salary(173, 193, 100, 100, 150, 275, 300, 6, 100, 300)


def test_employers_that_are_as_frequent_stand_by_the_alphabet() -> None:
    employers = Counter({(*ROLE, "Zed"): 2, (*ROLE, "Acme"): 2, (*ROLE, "Bcorp"): 3})
    result = figures(of({}, employers=employers), ends=True)[ROLE]
    assert result.companies == (Company("Bcorp", 3), Company("Acme", 2), Company("Zed", 2))
    assert result.salary is None


def test_a_count_below_zero_is_no_share() -> None:
    # An employer's own name is taken off posting by posting, be it counted or not.
    result = figures(of({}, skills=Counter({(*ROLE, "databricks"): -1})), True, ["databricks"])
    assert [tuple(skill) for skill in result[ROLE].unranked] == [("databricks", 0.0)]
