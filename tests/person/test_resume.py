"""What a résumé's plain text or Markdown names, held against a vocabulary of some thirty skills."""

from pathlib import Path

import pytest

from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.resume import Match, ResumeSkills, read_resume
from careercli.person.resume_parts import BadResume
from careercli.person.skills import PersonSkills
from careercli.skilltext.reader import Reader
from tests.builders import make_skill

EVERYDAY = ("c", "excel", "go", "make", "r", "rust", "spark")
SKILLS = (
    *(make_skill(name)._replace(everyday=True) for name in EVERYDAY),
    make_skill("rag", "RAG")._replace(everyday=True, aliases=("Retrieval-Augmented Generation",)),
    make_skill("ml", "Machine Learning")._replace(aliases=("Machine Learning Engineer",)),
    make_skill("llm", "LLMs")._replace(aliases=("Large Language Model",)),
    make_skill("storage-systems")._replace(aliases=("SAN",)),
    make_skill("node-js", "Node.js"),
    make_skill("ci-cd", "CI/CD"),
    make_skill("cpp", "C++"),
    make_skill("csharp", "C#"),
    make_skill("dotnet", ".NET"),
    *(make_skill(name) for name in ("aws", "docker", "python", "pytorch", "research", "sql")),
    *(make_skill(name) for name in ("scikit-learn", "tensorflow", "web-development")),
)
VOCABULARY = vocabulary_of(SKILLS)
READER = Reader(SKILLS)


def read(tmp_path: Path, text: str, name: str = "cv.txt") -> ResumeSkills:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_resume(path, VOCABULARY, READER)


def known(tmp_path: Path, text: str) -> list[str]:
    """The skills of a text; none where it is refused, as a CV that names none is."""
    try:
        return sorted(read(tmp_path, text).skills.known)
    except BadResume:
        return []


def test_skills_stand_in_the_order_of_their_first_mention(tmp_path: Path) -> None:
    text = "I run Docker and Python, and again docker."

    assert read(tmp_path, text).skills.known == ("docker", "python")


def test_each_skill_comes_with_the_words_that_named_it(tmp_path: Path) -> None:
    result = read(tmp_path, "Python 3, scikit learn; also scikit-learn. Python!")

    assert result.matched == (
        Match("python", ("Python",)),
        Match("scikit-learn", ("scikit learn", "scikit-learn")),
    )


def test_other_words_of_a_text_are_not_unknown_skills(tmp_path: Path) -> None:
    result = read(tmp_path, "Kayaking, juggling, Python")

    assert (result.kind, result.skills) == ("text", PersonSkills(("python",), ()))


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Python, C++, C#, .NET.", ["cpp", "csharp", "dotnet", "python"]),
        ("C#/.NET and Node.js", ["csharp", "dotnet", "node-js"]),
        ("ci/cd, CI / CD", ["ci-cd"]),
        ("PyTorch/TensorFlow", ["pytorch", "tensorflow"]),
        ("Python3 and AWS-certified", ["aws", "python"]),
        ("an LLM, a large language model, many LLMs", ["llm"]),
        ("Docker's Python® (R)", ["docker", "python"]),
        ("a machine learning engineer", ["ml"]),
        ("machine\nlearning", []),
        ("I built pipelines that serve models of machine\n  learning", ["ml"]),
    ],
)
def test_names_are_found_as_people_write_them(tmp_path: Path, text: str, skills: list[str]) -> None:
    assert known(tmp_path, text) == skills


@pytest.mark.parametrize(
    "text",
    [
        "**Python**",
        "_Python_ and __more__",
        "`Python`",
        "- Python",
        "| a | Python | b |",
        "[Python](https://example.com/docker)",
        "[Python](docs/docker_(tool).md)",
        "[![Python](docker.svg)](https://docker.com)",
        "# Python",
        "\\*Python\\*",
    ],
)
def test_marks_and_addresses_of_markdown_are_no_text(tmp_path: Path, text: str) -> None:
    assert known(tmp_path, text) == ["python"]


@pytest.mark.parametrize(
    "text",
    [
        "trust me, storage, frustrate, golfing",
        "go-to-market plans, C-level talks, R&D, R & D",
        "https://docker.com/python www.python.org me@docker.io github.com/python/docker",
        "a run of s an, s as",
    ],
)
def test_a_name_inside_another_word_or_an_address_does_not_count(tmp_path: Path, text: str) -> None:
    assert known(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I go to work. We make things, and Mark excels at it.",
        "In C major; the symphony in C.\nA spark of hope",
        "We want you to grow, to learn new things and to\nexcel.",
        "I **make** `go` things",
        "repaired the A/C",
        "(c) 2020 Jane Doe",
        "R. Hendriks\nC. Education",
        "Smith, R., & Jones, C. (2019)",
        "Driving licence: B, C",
        "rags to riches, a rag and bone shop",
    ],
)
def test_an_everyday_word_in_running_text_names_no_skill(tmp_path: Path, text: str) -> None:
    assert known(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Languages: Python, Go, R and C", ["c", "go", "python", "r"]),
        ("Languages: Python, Go, R, and C. I go out.", ["c", "go", "python", "r"]),
        ("Languages: Go", ["go"]),
        ("- **Go**\n- R\n* Rust 1.70", ["go", "r", "rust"]),
        ("| Go | 5 years |\n| R | 2 years |", ["go", "r"]),
        ("Go/Rust; C/C++", ["c", "cpp", "go", "rust"]),
        ("Excel (advanced), Make & Docker", ["docker", "excel", "make"]),
        ("Experience with Python and Go", ["go", "python"]),
        ("Fluent in Python or Rust", ["python", "rust"]),
    ],
)
def test_an_everyday_word_counts_as_an_item_of_a_list(
    tmp_path: Path, text: str, skills: list[str]
) -> None:
    assert known(tmp_path, text) == skills


@pytest.mark.parametrize(
    "text", ["built RAG pipelines", "built retrieval-augmented generation pipelines"]
)
def test_capitals_or_a_longer_name_make_an_everyday_word_sure(tmp_path: Path, text: str) -> None:
    assert known(tmp_path, text) == ["rag"]


def test_a_longer_spelling_of_an_everyday_name_is_sure(tmp_path: Path) -> None:
    golang = (make_skill("go")._replace(everyday=True, aliases=("Golang",)),)
    (tmp_path / "cv.txt").write_text("I write golang services", encoding="utf-8")

    resume = read_resume(tmp_path / "cv.txt", vocabulary_of(golang), Reader(golang))
    assert resume.skills.known == ("go",)
