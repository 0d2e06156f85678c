"""How a person's skills reach the commands: typed, piped, from files, and saved."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.conftest import Run

PAIR = ("ml-engineer", "ai-swe")
PYTHON_RAG_AWS = {"known": ["python", "rag", "aws"], "unknown": []}


def answer(here: Run, *arguments: str) -> Any:
    """Return what a command line that succeeds prints as JSON."""
    done = here(*arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def printed(here: Run, *arguments: str) -> str:
    """Return the words that a command line that succeeds prints, however its lines break."""
    done = here(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return " ".join(done.stdout.split())


def saved(config: Path, text: str) -> Path:
    """Write a profile and return where it stands."""
    path = config / "profile.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "given",
    [
        ("--skills", "python,rag,aws"),
        ("--skills", " Python ; RAG,, Amazon Web Services,"),
        ("--skills", "python", "--skills", "rag,aws"),
        ("--skills", "python,rag", "--skills", "python,aws"),
        ("--skills", "-"),
        ("--skills", "@skills.txt"),
        ("--skills", "python", "--skills", "@skills.txt", "--skills", "-"),
        ("--resume", "cv.txt"),
        ("--skills", "python", "--resume", "cv.txt"),
    ],
    ids=" ".join,
)
def test_skills_are_typed_piped_or_read_from_files(
    here: Run, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]
) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"python, rag\naws\n")))
    Path("skills.txt").write_text("Python\nrag, AWS\r\n", encoding="utf-8")
    Path("cv.txt").write_text("I use Python. RAG on AWS.\n", encoding="utf-8")
    answered = answer(here, "gap", *given)
    assert answered["skills"] == PYTHON_RAG_AWS


def test_what_was_read_from_a_cv_stands_above_with_the_words_that_named_it(here: Run) -> None:
    Path("cv.txt").write_text("I deploy with K8s.\n", encoding="utf-8")
    text = printed(here, "gap", "--resume", "cv.txt")
    assert text.startswith(
        "Read from cv.txt (text): 1 skill; by other words Kubernetes (K8s). Where: careercli "
        "skills --read cv.txt You: Kubernetes "
    )


def test_a_list_that_cannot_be_read_is_an_error(here: Run) -> None:
    done = here("gap", "--skills", "@none.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: none.txt: no such file or directory\n"
        "hint: give the path of a file that you may read\n"
    )


def test_a_cv_that_cannot_be_read_is_an_error(here: Run) -> None:
    done = here("rank", "--resume", "none.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: none.txt: no such file or directory\nhint: ")


def test_unknown_words_are_reported_and_not_counted(here: Run) -> None:
    words = "python,rag,aws,pythn,xyzzy"
    result, without = (
        answer(here, "gap", *PAIR, "--skills", given) for given in (words, "python,rag,aws")
    )
    assert result["skills"].pop("unknown") == [
        {"given": "pythn", "nearest": ["Python", "Jupyter"]},
        {"given": "xyzzy", "nearest": []},
    ]
    del without["skills"]["unknown"]
    assert result == without


@pytest.mark.parametrize("command", [("gap",), ("compare", *PAIR), ("switch", *PAIR), ("rank",)])
def test_saved_skills_count_as_if_they_were_given(
    here: Run, config: Path, command: tuple[str, ...]
) -> None:
    answered = answer(here, *command, "--skills", "python,rag,aws")
    saved(config, 'skills = ["python", "rag", "aws"]\n')
    assert answer(here, *command) == answered


@pytest.mark.parametrize("command", [("gap",), ("compare", *PAIR), ("switch", *PAIR), ("rank",)])
def test_saved_skills_do_not_count_where_others_are_given(
    here: Run, config: Path, command: tuple[str, ...]
) -> None:
    alone = answer(here, *command, "--skills", "docker")
    saved(config, 'skills = ["python", "rag", "aws"]\n')
    assert answer(here, *command, "--skills", "docker") == alone


def test_an_empty_list_counts_instead_of_the_saved_skills(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python"]\n')
    assert answer(here, "gap", "--skills", "")["skills"] == {"known": [], "unknown": []}


def test_saved_skills_are_said_to_be_saved(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python"]\n')
    assert printed(here, "gap").startswith("You (saved): Python ")


@pytest.mark.parametrize("command", [("compare", *PAIR), ("switch", *PAIR), ("rank",)])
def test_a_broken_profile_is_passed_over_where_the_answer_does_without_it(
    here: Run, config: Path, command: tuple[str, ...]
) -> None:
    without = here(*command)
    path = saved(config, 'skills = ["python"\n')
    done = here(*command)
    assert (done.returncode, done.stdout) == (0, without.stdout)
    assert done.stderr.startswith(f"note: passed over: {path}:1: not TOML: ")
    assert done.stderr.count("note:") == 1


@pytest.mark.parametrize("command", [("gap",), ("me",), ("me", "add", "sql")])
def test_a_broken_profile_is_an_error_at_its_line_and_stays_as_it_is(
    here: Run, config: Path, command: tuple[str, ...]
) -> None:
    path = saved(config, '# mine\nskills = ["python"\n\n[weights]\n')
    before = path.read_bytes()
    done = here(*command)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {path}:4: not TOML: ")
    assert path.read_bytes() == before


def test_comparison_says_what_your_skills_cover_of_each_role(here: Run) -> None:
    tracker = ("--source", "ai-market-pulse")
    text = printed(here, "compare", *PAIR, "--skills", "python,rag,aws", *tracker)
    assert " You have 56% of what AI/ML Engineer asks for; " in text
    assert " You have 53% of what AI Software Engineer asks for; " in text


def test_comparison_without_skills_has_no_word_of_you(here: Run) -> None:
    assert "You have" not in printed(here, "compare", *PAIR)
    answered = answer(here, "compare", *PAIR)
    assert (answered["your_skills"], answered["you"]) == (None, [])
    assert "fit" not in [verdict["about"] for verdict in answered["verdicts"]]


def test_comparison_has_a_section_of_where_you_stand(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python", "rag", "aws"]\n')
    tracker = ("--source", "ai-market-pulse")
    text = printed(here, "compare", *PAIR, "--section", "you", *tracker)
    assert " From where you stand ====" in text
    assert "- You have 56% of what AI/ML Engineer asks for; Azure, GCP and Prompt " in text


def test_comparison_as_json_has_your_skills_and_your_gaps(here: Run) -> None:
    tracker = ("--source", "ai-market-pulse")
    answered = answer(here, "compare", *PAIR, "--skills", "python,rag,aws,xyzzy", *tracker)
    assert answered["your_skills"]["known"] == ["python", "rag", "aws"]
    assert answered["your_skills"]["unknown"] == [{"given": "xyzzy", "nearest": []}]
    assert {gap["id"]: gap["coverage"] for gap in answered["you"]} == {
        "ml-engineer": 20 / 36,
        "ai-swe": 19 / 36,
    }
    assert answered["fit"]["winner"] == "ml-engineer"


@pytest.mark.parametrize(
    "line",
    [
        "gap",
        "gap ml-engineer --skills python,pythn --learn docker --reach 90 --top 3",
        "switch prompt-engineer data-scientist",
        "switch ml-engineer ai-swe --skills ,",
        "rank",
        "rank ml-engineer ai-swe --skills python --weight pay=0.5 --missing lowest",
        "skills",
        "skills xyzzy",
        "me show",
    ],
)
def test_what_is_printed_is_valid_against_the_schema(here: Run, line: str) -> None:
    schema = json.loads(printed(here, "schema", line.split()[0]))
    Draft202012Validator(schema).validate(answer(here, *line.split()))


def test_a_broken_profile_does_not_matter_where_skills_are_given(here: Run, config: Path) -> None:
    saved(config, "skills = [")
    assert answer(here, "gap", "--skills", "rag")["skills"]["known"] == ["rag"]


@pytest.mark.parametrize("command", [("switch", *PAIR), ("rank",), ("compare", *PAIR)])
@pytest.mark.parametrize("skills", ["python docker", "pythn", "foo,bar"])
def test_skills_of_which_none_is_known_are_wrong_use(
    here: Run, command: tuple[str, ...], skills: str
) -> None:
    done = here(*command, "--skills", skills)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: no skill that careercli knows: ")
