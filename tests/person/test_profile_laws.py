"""What holds for every profile, whoever else changes it and whatever goes wrong."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.files.locking import locked
from careercli.person.profile import Profile, load_profile, update_profile

ADD = """
import sys
from pathlib import Path
from careercli.person.profile import update_profile
update_profile(Path(sys.argv[1]), lambda p: p._replace(skills=(*p.skills, sys.argv[2])))
"""
SKILLS = st.lists(st.text() | st.sampled_from(['"', "'''", '"""', "#]\n", "\x00\x1f\x7f\x85"]))
WEIGHTS = st.dictionaries(
    st.text() | st.sampled_from(["skills", "pay", "a.b", '"', "]\n["]),
    st.floats(0, allow_infinity=False) | st.integers(0, 9).map(float),
)
STARTS = st.sampled_from(
    [
        "",
        "# top\n\n[other]\npay = 1\nskills = 2\n",
        "skills = [ # one\n 'a', ''' ] ''' ]  # two\r\n[weights]\r\npay = 1 # three\r\n",
        'x = """\n[weights]\nskills = 1"""\nweights.pay = 2\n',
        "weights = { pay = 1 }\n[[x]]\nskills = [[1], [\n[2]\n]]\n",
    ]
)


def profile_of(skills: list[str], weights: dict[str, float]) -> Profile:
    return Profile(tuple(dict.fromkeys(skills)), weights)


@settings(deadline=None)  # a disk may be slow
@given(STARTS, SKILLS, WEIGHTS, SKILLS, WEIGHTS)
def test_what_is_saved_is_loaded_again(
    start: str,
    skills: list[str],
    weights: dict[str, float],
    other_skills: list[str],
    other_weights: dict[str, float],
) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "profile.toml"
        file.write_bytes(start.encode())
        for wanted in (profile_of(skills, weights), profile_of(other_skills, other_weights)):
            saved = update_profile(file, lambda _, wanted=wanted: wanted)  # type: ignore[misc]
            assert load_profile(file) == saved.profile == wanted


def test_fifty_processes_at_once_all_add_their_skill(tmp_path: Path) -> None:
    file = tmp_path / "new" / "profile.toml"
    names = {f"skill {number}" for number in range(50)}
    running = [subprocess.Popen([sys.executable, "-c", ADD, file, name]) for name in names]
    assert [process.wait(timeout=20) for process in running] == [0] * 50
    profile = load_profile(file)
    assert profile
    assert set(profile.skills) == names
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name]


def test_a_change_that_fails_leaves_the_file_and_frees_the_lock(tmp_path: Path) -> None:
    file = tmp_path / "profile.toml"
    file.write_text('skills = ["rag"]\n')

    def fail(_: Profile) -> Profile:
        raise KeyError("a mistake of the caller's")

    with pytest.raises(KeyError):
        update_profile(file, fail)
    assert file.read_text() == 'skills = ["rag"]\n'
    with locked(file):
        pass


def test_loading_imports_nothing_slow() -> None:
    slow = "{'pydantic', 'dataclasses', 'tomllib', 'tomli_w', 'rich', 'typer'}"
    code = f"import sys, careercli.person.profile; assert not {slow} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=20)
