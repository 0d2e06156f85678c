"""Loading a saved profile, and everything that can be wrong with its file."""

import os
from pathlib import Path

import pytest

from careercli.files.limits import PROFILE_BYTES
from careercli.person.profile import BadProfile, Profile, load_profile, update_profile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profile.toml"


def bad(file: Path) -> BadProfile:
    with pytest.raises(BadProfile) as caught:
        load_profile(file)
    return caught.value


def test_no_file_is_no_profile(file: Path) -> None:
    assert load_profile(file) is None


def test_an_empty_file_is_an_empty_profile(file: Path) -> None:
    file.write_text("")
    assert load_profile(file) == Profile((), {})


def test_skills_and_weights_are_loaded_as_written(file: Path) -> None:
    file.write_text('skills = ["Python", "rag"]\n[weights]\npay = 3\n"day to day" = 0.5\n')
    assert load_profile(file) == Profile(("Python", "rag"), {"pay": 3.0, "day to day": 0.5})


def test_a_skill_written_twice_is_there_once(file: Path) -> None:
    file.write_text('skills = ["rag", "python", "rag"]\n')
    assert load_profile(file) == Profile(("rag", "python"))


def test_a_byte_order_mark_is_passed_over(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbfskills = ["rag"]\r\n')
    assert load_profile(file) == Profile(("rag",))


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        ("# mine\nskills = 3\n", 2, "skills is a number"),
        ('\nskills = "rag"\n', 2, "skills is a string"),
        ('x = 1\n\n"skills" = true\n', 3, "skills is a boolean"),
        ("# mine\n[skills]\nrag = 1\n", 2, "skills is a table"),
        ("skills.rag = 1\n", 1, "skills is a table"),
        ("skills = 2026-01-01\n", 1, "skills is a date or time"),
        ('# skills\nskills = [\n  "rag",\n  3,\n]\n', 2, "skills holds a number"),
        ('x = """\nskills = 1\n"""\nskills = 2\n', 4, "skills is a number"),
        ("skills = []\nweights = 3\n", 2, "weights is a number"),
        ("\n[[weights]]\npay = 3\n", 2, "weights is an array"),
        ("[weights]\n# pay\npay = '3'\n", 3, "the weight of 'pay' is a string"),
        ("[other]\npay = 'a'\n[weights]\npay = true\n", 4, "the weight of 'pay' is a boolean"),
        ('[weights]\n"a b" = -1\n', 2, "the weight of 'a b' is below 0"),
        ("[weights]\npay = nan\n", 2, "the weight of 'pay' is not finite"),
        ("[weights]\npay = inf\n", 2, "the weight of 'pay' is not finite"),
        (f"[weights]\npay = 1{'0' * 400}\n", 2, "the weight of 'pay' is not finite"),
        ("\nweights = { pay = [] }\n", 2, "the weight of 'pay' is an array"),
        ("\n[weights.pay]\nmuch = 1\n", 2, "the weight of 'pay' is a table"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(file: Path, text: str, line: int, wrong: str) -> None:
    file.write_text(text)
    assert bad(file).message == f"{file}:{line}: {wrong}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('skills = ["rag"\n\n[weights]\n', 3),
        ('# mine\n\nskills = ["rag\n', 3),
        ('skills = [\n  "rag",\n', 2),
        ("skills = []\nskills = []\n", 2),
        ("[weights]\npay = 1\n\n[weights]\n", 4),
    ],
)
def test_what_is_not_toml_is_named_with_its_line(file: Path, text: str, line: int) -> None:
    file.write_text(text)
    assert bad(file).message.startswith(f"{file}:{line}: not TOML: ")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("skills = 3\n", 'write a list of names: skills = ["python", "sql"]'),
        ("weights = 3\n", "write [weights] and, below it, numbers of 0 or more: pay = 3"),
        ("skills\n", 'mend the file; a profile is TOML, such as skills = ["python", "sql"]'),
    ],
)
def test_a_wrong_file_comes_with_its_remedy(file: Path, text: str, hint: str) -> None:
    file.write_text(text)
    assert (bad(file).hint, bad(file).exit_code) == (hint, 1)


def test_a_file_that_is_not_utf_8_is_named_with_its_line(file: Path) -> None:
    file.write_bytes(b'# mine\nskills = ["caf\xe9"]\n')
    assert bad(file).message == f"{file}:2: not UTF-8"


def test_a_folder_is_no_profile(file: Path) -> None:
    file.mkdir()
    assert bad(file).message == f"{file}: is a directory"


def test_a_pipe_is_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    assert bad(file).message == f"{file}: is a named pipe"


def test_a_file_that_cannot_be_opened_says_why(file: Path) -> None:
    file.symlink_to(file.name)
    assert bad(file).message == f"{file}: too many levels of symbolic links"


def test_a_file_over_the_limit_is_not_read(file: Path) -> None:
    file.write_bytes(b"#" * (PROFILE_BYTES + 1))
    assert bad(file).message == f"{file}: larger than 256 KiB"


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("[" * 5000 + "]" * 5000, "nested too deeply"),
        ("1" * 5000, "a name or number of more than 1,000 characters"),
    ],
)
def test_what_the_parser_cannot_hold_is_refused(file: Path, value: str, wrong: str) -> None:
    file.write_text(f"x = {value}\n")
    assert bad(file).message == f"{file}: {wrong}"


@pytest.mark.parametrize("data", [b"skills = 3\n", b"skills = [\n", b"# \xff\n", b"#" * 1048577])
def test_a_broken_file_is_left_byte_for_byte(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(BadProfile):
        update_profile(file, lambda _: Profile(("rag",)))
    assert file.read_bytes() == data
