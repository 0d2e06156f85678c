"""What changing a saved profile leaves of the text that the user wrote."""

import sys
from pathlib import Path

import pytest

from careercli.errors import CareerError
from careercli.person.profile import BadProfile, Profile, Saved, load_profile, update_profile

WRITTEN = """\
# My profile.

skills = ["python", "rag"]  # the ones I like
# Between the keys.
city = "Köln"

[weights]
# What I care for.
pay = 3   # most
growth = 0x1

[later]
pay = "unknown to careercli"  # kept
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "careercli" / "profile.toml"
    file.parent.mkdir()
    file.write_text(WRITTEN)
    return file


def set_skills(file: Path, *skills: str) -> Saved:
    return update_profile(file, lambda profile: profile._replace(skills=skills))


def set_weights(file: Path, **weights: float) -> Saved:
    return update_profile(file, lambda profile: profile._replace(weights=weights))


def rewritten(file: Path, text: str, **weights: float) -> str:
    file.write_text(text)
    assert not set_weights(file, **weights).lost
    return file.read_text()


def test_a_first_profile_is_written_as_a_person_would(tmp_path: Path) -> None:
    file = tmp_path / "profile.toml"
    saved = update_profile(file, lambda _: Profile(("python", "rag"), {"pay": 3, "growth": 0.5}))
    assert saved == Saved(Profile(("python", "rag"), {"pay": 3.0, "growth": 0.5}), None, ())
    assert file.read_text() == ('skills = ["python", "rag"]\n\n[weights]\npay = 3\ngrowth = 0.5\n')


def test_only_the_skills_are_replaced(file: Path) -> None:
    saved = set_skills(file, "python", "sql")
    assert file.read_text() == WRITTEN.replace('"rag"', '"sql"')
    assert (saved.backup, saved.lost) == (None, ())


def test_only_the_weight_that_changed_is_replaced(file: Path) -> None:
    set_weights(file, pay=2.5, growth=1)
    assert file.read_text() == WRITTEN.replace("pay = 3 ", "pay = 2.5 ")


def test_a_new_weight_stands_behind_the_others(file: Path) -> None:
    set_weights(file, pay=3, growth=1, entry=2)
    assert file.read_text() == WRITTEN.replace("0x1\n", "0x1\nentry = 2\n")


def test_a_weight_that_is_gone_takes_its_line_along(file: Path) -> None:
    saved = set_weights(file, pay=3)
    assert file.read_text() == WRITTEN.replace("growth = 0x1\n", "")
    assert saved.lost == ()


def test_a_comment_on_a_line_that_is_gone_is_kept_in_the_previous_file(file: Path) -> None:
    saved = set_weights(file, growth=1)
    assert saved.lost == ("1 comment",)
    assert saved.backup == file.with_name("profile.toml.bak")
    assert saved.backup.read_text() == WRITTEN


def test_comments_inside_the_array_are_kept_in_the_previous_file(file: Path) -> None:
    text = '# top\nskills = [\n  "rag",  # new\n  # next: sql\n]\n'
    file.write_text(text)
    saved = set_skills(file, "rag", "sql")
    assert file.read_text() == '# top\nskills = [\n    "rag",\n    "sql",\n]\n'
    assert saved.lost == ("2 comments",)
    assert file.with_name("profile.toml.bak").read_text() == text


def test_the_previous_file_is_only_the_users_to_read(file: Path) -> None:
    saved = set_weights(file)
    assert saved.backup
    assert saved.backup.stat().st_mode & 0o777 == 0o600


def test_a_layout_that_cannot_be_changed_in_place_is_written_anew(file: Path) -> None:
    text = '# top\nskills = ["rag"]\nweights = { pay = 3 }\nday = 2026-01-01\n'
    file.write_text(text)
    saved = set_weights(file, pay=3, growth=1)
    assert file.read_text() == (
        'skills = [\n    "rag",\n]\nday = 2026-01-01\n\n[weights]\npay = 3\ngrowth = 1\n'
    )
    assert saved.lost == ("1 comment", "the layout")
    assert file.with_name("profile.toml.bak").read_text() == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# only a comment\n", '# only a comment\nskills = ["rag"]\n'),
        ("# top\n\n[weights]\npay = 3\n", '# top\nskills = ["rag"]\n\n[weights]\npay = 3\n'),
        ("# pay\n[weights]\npay = 3\n", 'skills = ["rag"]\n\n# pay\n[weights]\npay = 3\n'),
        ("a = 1  # one\n\n[b]\nc = 1\n", 'a = 1  # one\nskills = ["rag"]\n\n[b]\nc = 1\n'),
        ("a = 1", 'a = 1\nskills = ["rag"]\n'),
        ("a = 1\r\n\r\n[b]\r\n", 'a = 1\r\nskills = ["rag"]\r\n\r\n[b]\r\n'),
        ('a = """\nskills = []\n"""\n', 'a = """\nskills = []\n"""\nskills = ["rag"]\n'),
        ("skills = ['''a]\n#''', \"b\\\"\"]\n", 'skills = ["rag"]\n'),
        ('"skills" = []\n', '"skills" = ["rag"]\n'),
        ("[other]\nskills = []\n", 'skills = ["rag"]\n\n[other]\nskills = []\n'),
    ],
)
def test_skills_find_their_place_at_the_top(file: Path, before: str, after: str) -> None:
    file.write_bytes(before.encode())
    assert set_skills(file, "rag").lost == ()
    assert file.read_bytes() == after.encode()


def test_weights_without_a_table_get_one_at_the_end(file: Path) -> None:
    assert rewritten(file, "[b]\nc = 1\n", pay=3) == "[b]\nc = 1\n\n[weights]\npay = 3\n"


def test_weights_fill_a_table_that_is_empty(file: Path) -> None:
    assert rewritten(file, "[ weights ]\n\n[b]\n", pay=3) == "[ weights ]\npay = 3\n\n[b]\n"


def test_many_skills_stand_one_a_line(file: Path) -> None:
    skills = [f"a skill of some length {number}" for number in range(5)]
    set_skills(file, *skills)
    lines = "".join(f'    "{skill}",\n' for skill in skills)
    assert f"skills = [\n{lines}]  # the ones I like\n" in file.read_text()


def test_a_profile_can_be_emptied(file: Path) -> None:
    update_profile(file, lambda _: Profile())
    assert load_profile(file) == Profile()
    assert 'city = "Köln"' in file.read_text()


def test_a_skill_given_twice_is_saved_once(file: Path) -> None:
    assert set_skills(file, "rag", "sql", "rag").profile.skills == ("rag", "sql")


def test_nothing_is_written_when_nothing_changes(file: Path) -> None:
    before = file.stat()
    saved = set_skills(file, "python", "rag")
    assert saved == Saved(Profile(("python", "rag"), {"pay": 3, "growth": 1}), None, ())
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_no_file_appears_for_an_empty_profile(tmp_path: Path) -> None:
    update_profile(tmp_path / "profile.toml", lambda profile: profile)
    assert not (tmp_path / "profile.toml").exists()


def test_a_new_profile_and_its_folder_are_only_the_users(tmp_path: Path) -> None:
    file = tmp_path / "new" / "profile.toml"
    set_skills(file, "rag")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_profile_behind_a_symbolic_link_is_changed_where_it_is(file: Path) -> None:
    link = file.parent.parent / "profile.toml"
    link.symlink_to(file)
    set_skills(link, "rag")
    assert link.is_symlink()
    assert load_profile(file) == load_profile(link)
    assert [path.name for path in link.parent.iterdir() if path.is_file()] == ["profile.toml"]


@pytest.mark.parametrize("weight", [float("nan"), float("inf"), -1.0])
def test_a_weight_that_could_not_be_read_back_is_not_saved(file: Path, weight: float) -> None:
    with pytest.raises(BadProfile):
        set_weights(file, pay=weight)
    assert file.read_text() == WRITTEN


def test_a_skill_that_is_not_text_is_not_saved(file: Path) -> None:
    with pytest.raises(BadProfile, match="not UTF-8"):
        set_skills(file, "caf\udce9")
    assert file.read_text() == WRITTEN


def test_a_profile_does_not_grow_beyond_what_can_be_read(file: Path) -> None:
    with pytest.raises(BadProfile, match="larger than 256 KiB"):
        set_skills(file, "a" * 1024 * 1024)
    assert file.read_text() == WRITTEN


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python reads and writes them")
def test_keys_nested_beyond_all_reason_are_an_error_with_a_remedy(file: Path) -> None:
    text = f"skills = []\n{'.'.join('a' * 3_000)} = 1\n"
    file.write_text(text)
    with pytest.raises(CareerError, match="nested too deeply"):
        set_skills(file, "rag")
    assert file.read_text() == text
