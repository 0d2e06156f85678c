import csv
import gzip
from io import StringIO

import pytest

from careercli.catalog.bundled import bundled
from careercli.catalog.vocabulary import Vocabulary, vocabulary_of
from careercli.occupations.technologies import abbreviates, skill_meant
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return vocabulary_of(bundled(every_skill=True).skills)


@pytest.mark.parametrize(
    ("name", "skill"),
    [
        ("Microsoft Excel", "excel"),
        ("Microsoft Office software", "microsoft-office"),
        ("Structured query language SQL", "sql"),
        ("Amazon Web Services AWS software", "aws"),
        ("Atlassian JIRA", "jira"),
        ("The MathWorks MATLAB", "matlab"),
        ("Rust programming language", "rust"),
        ("Rapid7 software", None),
        ("Vulkan Graphics API", None),
        ("Web browser software", None),
    ],
)
def test_a_technology_is_a_skill_without_its_maker_and_the_word_software(
    words: Vocabulary, name: str, skill: str | None
) -> None:
    assert skill_meant(name, words) == skill


def test_an_abbreviation_stands_for_the_words_before_it() -> None:
    assert abbreviates("XML", ["Extensible", "markup", "language"])
    assert not abbreviates("API", ["Vulkan", "Graphics"])
    assert not abbreviates("Excel", ["Microsoft"])


@pytest.mark.parametrize(("group", "least"), [("15-", 0.95), ("15-1", 0.95), ("", 0.85)])
def test_most_technologies_in_demand_are_skills(
    words: Vocabulary, group: str, least: float
) -> None:
    path = ROOT / "data" / "occupations" / "onet-technologies.csv.gz"
    rows = csv.DictReader(StringIO(gzip.decompress(path.read_bytes()).decode()))
    names = [r["technology"] for r in rows if r["in_demand"] == "Y" and r["code"].startswith(group)]
    meant = [name for name in names if skill_meant(name, words)]
    assert len(meant) / len(names) >= least
