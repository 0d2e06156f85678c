"""What a JSON Resume names."""

import json
from pathlib import Path
from typing import Any

import pytest

from careercli.person.resume import Match, ResumeSkills
from careercli.person.resume_parts import BadResume
from tests.person.test_resume import read

WHOLE: dict[str, Any] = {
    "basics": {"name": "Jane Doe", "summary": "I like TensorFlow."},
    "skills": [{"name": "Languages", "level": "Master", "keywords": ["Python", "Go", "Klingon"]}],
    "work": [{"summary": "We ran Docker.", "highlights": ["Cut the cost of AWS", "Made it go"]}],
    "projects": [{"description": "Models in PyTorch", "keywords": ["SQL", "R", "Sewing"]}],
    "volunteer": [{"summary": "Taught C++"}],
}


def read_json(tmp_path: Path, resume: object) -> ResumeSkills:
    return read(tmp_path, json.dumps(resume), "resume.json")


def test_skills_work_projects_and_volunteering_are_read(tmp_path: Path) -> None:
    document = read_json(tmp_path, WHOLE)

    assert document.kind == "JSON Resume"
    named = ("python", "go", "sql", "r", "tensorflow", "docker", "aws", "pytorch", "cpp")
    assert document.skills.known == named


def test_only_keywords_of_skills_can_be_unknown(tmp_path: Path) -> None:
    unknown = read_json(tmp_path, WHOLE).skills.unknown

    assert [word.given for word in unknown] == ["Klingon"]


def test_an_unknown_keyword_comes_with_the_nearest_names(tmp_path: Path) -> None:
    (unknown,) = read_json(tmp_path, {"skills": [{"keywords": ["SQL", "Pyhton"]}]}).skills.unknown

    assert unknown.nearest == ("Python",)


def test_a_skill_without_keywords_is_a_skill_or_an_unknown_word(tmp_path: Path) -> None:
    document = read_json(tmp_path, {"skills": [{"name": "Docker"}, {"name": "Charm"}]})

    assert document.skills.known == ("docker",)
    assert [word.given for word in document.skills.unknown] == ["Charm"]


def test_a_heading_that_is_a_skill_counts(tmp_path: Path) -> None:
    document = read_json(tmp_path, {"skills": [{"name": "Web Development", "keywords": ["SQL"]}]})

    assert document.matched == (
        Match("web-development", ("Web Development",)),
        Match("sql", ("SQL",)),
    )


@pytest.mark.parametrize(
    "resume",
    [
        {"skills": None, "work": None, "projects": [], "basics": None},
        {"skills": [None, 3, {}, {"name": None, "keywords": None}, {"keywords": [None, 1, " "]}]},
        {"work": [None, "text", {"summary": None, "highlights": [None, {}]}], "volunteer": None},
    ],
)
def test_missing_and_odd_parts_name_nothing(tmp_path: Path, resume: object) -> None:
    with pytest.raises(BadResume, match="names no skill that careercli knows"):
        read_json(tmp_path, resume)


def test_plain_words_in_place_of_entries_are_taken_as_names(tmp_path: Path) -> None:
    document = read_json(tmp_path, {"skills": ["Python", {"name": "x", "keywords": "SQL"}]})

    assert document.skills.known == ("python", "sql")


def test_a_keyword_as_long_as_a_sentence_is_cut(tmp_path: Path) -> None:
    (unknown,) = read_json(tmp_path, {"skills": ["SQL", {"name": "word " * 999}]}).skills.unknown

    assert len(unknown.given) <= 100


def test_half_of_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    (unknown,) = read_json(tmp_path, {"skills": ["SQL", "\ud83d"]}).skills.unknown

    assert unknown.given == "?"


@pytest.mark.parametrize("name", ["resume.json", "resume.txt"])
def test_a_brace_at_the_start_makes_it_json_whatever_its_name(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, '\n {"skills": ["SQL"]}', name).kind == "JSON Resume"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[]", "JSON, but not a CV"),
        ('{"dependencies": {}}', "JSON, but not a CV"),
        ("{" * 100_000, "not JSON: "),
        ('{"skills": ' + "[" * 100_000, "not JSON: "),
        ('{"skills": ' + "9" * 5000 + "}", "not JSON: "),
    ],
)
def test_json_of_another_shape_is_refused(tmp_path: Path, text: str, wrong: str) -> None:
    with pytest.raises(BadResume) as raised:
        read(tmp_path, text, "resume.json")
    assert wrong in raised.value.message
    assert "jsonresume.org" in raised.value.hint


def test_a_syntax_error_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadResume) as raised:
        read(tmp_path, '{\n  "skills": [\n    {"name" "Python"}]}', "resume.json")
    assert raised.value.message.endswith("resume.json:3: not JSON: Expecting ':' delimiter")


def test_more_skills_than_anyone_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadResume, match="lists more than 500 skills"):
        read_json(tmp_path, {"skills": [f"skill {n}" for n in range(501)]})


def test_courses_are_read_as_texts_and_as_names(tmp_path: Path) -> None:
    education = [{"area": "IT", "courses": ["DB1101 - PyTorch", "Docker", "No SQL"]}]
    assert read_json(tmp_path, {"education": education}).skills.known == ("pytorch", "docker")
