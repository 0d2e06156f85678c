"""Official wages by occupation."""

from datetime import date
from pathlib import Path

import pytest

from careercli.catalog.model import Salary
from careercli.market.errors import BadPostings, NothingToImport
from tests.market.files import imported, only

HEAD = "OCC_CODE,OCC_TITLE,TOT_EMP,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n"


def survey(path: Path, row: str) -> str:
    path.write_text(HEAD + "11-1011,Chiefs,1,1,1,1,1,1,1\n" + row)
    return str(path)


def test_an_occupation_is_the_role_whose_work_it_holds(tmp_path: Path) -> None:
    row = '15-1252,Software Developers,9,9,"79,850",103050,133080,169000,#\n'
    result = imported(survey(tmp_path / "a.csv", row), as_of=date(2024, 5, 31))
    snapshot = only(result)
    assert (snapshot.role, snapshot.counted_as) == (
        "software-engineer",
        "Software Developers (15-1252)",
    )
    assert snapshot.salary == Salary(p10=79_850, p25=103_050, median=133_080, p75=169_000)
    assert (result.source.kind, snapshot.openings) == ("official survey", None)


def test_a_wage_that_is_no_number_names_row_and_column(tmp_path: Path) -> None:
    path = survey(tmp_path / "a.csv", "15-1252,Software Developers,9,9,many,1,1,1,1\n")
    with pytest.raises(BadPostings, match=r"a\.csv:3: 'many' is not a wage in column 'A_PCT10'"):
        imported(path)


def test_a_survey_without_matching_occupations_is_nothing_to_import(tmp_path: Path) -> None:
    with pytest.raises(NothingToImport, match="none of the matching occupations"):
        imported(survey(tmp_path / "a.csv", ""))
