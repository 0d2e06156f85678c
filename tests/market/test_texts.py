"""What an import makes of postings' texts."""

from pathlib import Path

import pytest

from careercli.market import extraction
from careercli.market.errors import DatabaseFailed
from careercli.market.extraction import TextReader, readers
from tests.builders import SHIPPED
from tests.market.files import imported, jobspy

ABOUT = "In Berlin, Kubernetes runs the tools that everybody on earth loves."


def skills(tmp_path: Path, *rows: dict[str, str]) -> dict[str, set[str]]:
    """The skills that each role's postings name, by role."""
    numbered = [{"id": str(at), **row} for at, row in enumerate(rows)]
    result = imported(jobspy(tmp_path / "a.csv", *numbered))
    return {s.role: {skill.id for skill in s.skills} for s in result.snapshots}


def texts(about: str, *roles: str) -> list[dict[str, str]]:
    """Postings of each role, three of every one, because rarer skills are not ranked."""
    return [
        {"title": role, "description": f"{about}\n\nAs number {at} you write Python."}
        for at, role in enumerate(role for role in roles for _ in range(3))
    ]


def test_what_stands_in_most_postings_of_an_employer_whatever_the_role_is_not_read(
    tmp_path: Path,
) -> None:
    rows = texts(ABOUT, "Data Engineer", "ML Engineer")
    assert skills(tmp_path, *rows) == {"data-engineer": {"python"}, "ml-engineer": {"python"}}


@pytest.mark.parametrize(
    "rows",
    [
        texts(ABOUT, "Data Engineer"),  # one role's
        [row | {"company": f"{at}"} for at, row in enumerate(texts(ABOUT, "Data Engineer"))],
        [*texts(ABOUT, "Data Engineer"), *texts("", "ML Engineer"), *texts("", "ML Engineer")],
    ],
)
def test_a_paragraph_of_one_role_of_several_employers_or_of_few_postings_is_read(
    tmp_path: Path, rows: list[dict[str, str]]
) -> None:
    assert skills(tmp_path, *rows)["data-engineer"] == {"kubernetes", "python"}


def test_a_tag_counts_whatever_the_text_says(tmp_path: Path) -> None:
    rows = [row | {"skills": "Kubernetes"} for row in texts(ABOUT, "Data Engineer", "ML Engineer")]
    assert skills(tmp_path, *rows)["ml-engineer"] == {"kubernetes", "python"}


def test_a_tag_of_two_skills_names_both(tmp_path: Path) -> None:
    rows = [{"skills": "Docker/Kubernetes"}] * 3
    assert skills(tmp_path, *rows) == {"ml-engineer": {"docker", "kubernetes"}}


def test_pay_is_read_behind_tags_and_entities(tmp_path: Path) -> None:
    text = "&lt;p&gt;Pay: $120,000 &amp;ndash; $150,000 a year&lt;/p&gt;"
    (snapshot,) = imported(jobspy(tmp_path / "a.csv", {"description": text})).snapshots
    assert snapshot.salary is not None
    assert (snapshot.salary.mean_low, snapshot.salary.mean_high) == (120_000, 150_000)


def test_processes_read_as_one_reader_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "WORTH_IT", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    lists = [
        [(f"{name} and Go", False), ("No Java, <b>C++</b>\n\nRust", True)]
        for name in ("Python", "Rust", "SQL")
    ]
    with readers(SHIPPED.skills, frozenset(), 1) as read:
        futures = [read(texts) for texts in lists]
        result = [future.result() for future in futures]
    reader = TextReader(SHIPPED.skills)
    alone = [reader.read(texts) for texts in lists]
    assert result == alone


def test_a_process_that_ends_early_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "WORTH_IT", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(extraction, "_START", "print({path!r})")
    with pytest.raises(DatabaseFailed, match="has ended"), readers((), frozenset(), 1) as read:
        read([("Python", False)]).result()
