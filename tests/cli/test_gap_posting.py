"""`careercli gap --posting` as it is typed."""

from pathlib import Path

import pytest

from tests.cli.test_person_options import answer
from tests.conftest import Run


@pytest.fixture
def posting(tmp_path: Path) -> str:
    """A saved posting with a must-have and a nice-to-have."""
    path = tmp_path / "posting.txt"
    path.write_text(POSTING, encoding="utf-8")
    return str(path)


POSTING = """Data Engineer

Requirements
- Python and SQL
Nice to have
- Kafka
"""


def test_a_posting_is_held_against_your_skills_and_its_role(here: Run, posting: str) -> None:
    mine = ("--posting", posting, "--skills", "python,postgresql")
    result = answer(here, "gap", *mine)["posting"]
    assert (result["title"], result["role"]["id"]) == ("Data Engineer", "data-engineer")
    assert [(s["id"], s["must"], s["have"]) for s in result["skills"]] == [
        ("python", True, True),
        ("sql", True, True),
        ("kafka", False, False),
    ]
    assert result["must"] == {"have": 2, "of": 2, "share": 1}
    text = here("gap", *mine).stdout
    assert text.startswith("Data Engineer\nYou have 2 of 2 must-haves, 0 of 1 nice-to-have.")


def test_a_posting_can_be_read_as_another_role(here: Run, posting: str) -> None:
    answered = answer(here, "gap", "mle", "--posting", posting, "--skills", "python")
    assert answered["posting"]["role"]["id"] == "ml-engineer"


def test_a_posting_can_be_piped_in(run: Run) -> None:
    done = run("gap", "--posting", "-", "--skills", "python", stdin=POSTING)
    assert done.stdout.startswith("Data Engineer\nYou have 1 of 2 must-haves")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 2),
        (("mle", "ds"), 2),
        (("--learn", "sql"), 2),
        (("--reach", "0"), 2),
        (("--top", "3"), 2),
        (("--explain",), 2),
    ],
)
def test_a_posting_that_cannot_be_held_is_an_error(
    here: Run, tmp_path: Path, options: tuple[str, ...], code: int
) -> None:
    (tmp_path / "none.txt").write_text("Hello", encoding="utf-8")
    posting = ("--posting", str(tmp_path / "none.txt"))
    done = here("gap", *options, *posting, "--skills", "python")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("error: ")
