"""`careercli me`: the saved profile as it is typed, changed and edited."""

import os
import stat
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from careercli.files.locking import locked
from tests.cli.streams import COMMAND, environment
from tests.cli.test_person_options import answer, printed, saved
from tests.conftest import Run

TWENTY = (
    *("python", "rag", "aws", "gcp", "azure", "docker", "kubernetes", "sql", "java", "go"),
    *("rust", "scala", "pytorch", "tensorflow", "tableau", "claude", "openai", "gemini"),
    *("mongodb", "spark"),
)
BROKEN = '# mine\nskills = ["python"\n\n[weights]\n'


@pytest.fixture
def profile(config: Path) -> Path:
    """Where the profile stands; there is none yet."""
    return config / "profile.toml"


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)


def held(profile: Path) -> dict[str, Any]:
    return tomllib.loads(profile.read_text(encoding="utf-8"))


def test_bare_me_is_me_show(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python"]\n')
    assert printed(here, "me") == printed(here, "me", "show")


def test_without_a_profile_it_is_said_how_to_begin(here: Run, profile: Path) -> None:
    text = printed(here, "me")
    assert text.startswith("Nothing is saved yet in ")
    assert text.endswith("python sql Or read your CV: careercli me import cv.txt")
    assert not profile.exists()


def test_show_tells_skills_weights_and_words_that_name_no_skill(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python", "K8s", "pythn"]\n\n[weights]\npay = 3\n')
    text = printed(here, "me", "show")
    assert text.startswith("You (saved): Python, Kubernetes ")
    assert " Not counted: 'pythn' is not a skill that careercli knows; did you mean Python" in text
    assert " Weights: pay 3. " in text


def test_show_as_json(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["python", "K8s", "xyzzy"]\n\n[weights]\npay = 3\n')
    assert answer(here, "me", "show") == {
        "schema": "careercli/me/1",
        "path": str(path),
        "skills": {
            "known": ["python", "kubernetes"],
            "unknown": [{"given": "xyzzy", "nearest": []}],
        },
        "weights": {"pay": 3},
    }


def test_path_prints_where_the_profile_stands_and_nothing_else(here: Run, profile: Path) -> None:
    assert here("me", "path").stdout == f"{profile}\n"


def test_added_skills_are_saved_by_id_and_told_by_name(here: Run, profile: Path) -> None:
    text = printed(here, "me", "add", "Python", "rag,K8s")
    assert text == "Saved: Python, RAG, Kubernetes. See it: careercli me show"
    assert held(profile) == {"skills": ["python", "rag", "kubernetes"]}


@pytest.mark.skipif(os.name == "nt", reason="modes of files are of POSIX")
def test_only_you_can_read_the_profile(here: Run, profile: Path) -> None:
    printed(here, "me", "add", "python")
    assert stat.S_IMODE(profile.stat().st_mode) == 0o600


def test_a_skill_is_saved_once_however_it_is_written(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["K8s"]\n')
    printed(here, "me", "add", "kubernetes", "python", "Kubernetes (primary)")
    assert held(path) == {"skills": ["K8s", "python"]}


def test_unknown_words_are_told_and_not_saved(here: Run, profile: Path) -> None:
    text = printed(here, "me", "add", "python", "xyzzy")
    assert " Not counted: 'xyzzy' is not a skill that careercli knows. " in text
    assert held(profile) == {"skills": ["python"]}


@pytest.mark.parametrize("words", [("kubernets",), ("xyzzy", "plugh"), ("",), (",",)])
def test_words_that_name_no_skill_at_all_are_wrong_use(
    here: Run, profile: Path, words: tuple[str, ...]
) -> None:
    done = here("me", "add", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert not profile.exists()


def test_a_skill_is_removed_by_any_of_its_names(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["python", "K8s", "rag"]\n')
    assert printed(here, "me", "remove", "kubernetes", "RAG").startswith("Removed: K8s, rag. ")
    assert held(path) == {"skills": ["python"]}


def test_only_what_was_saved_is_said_to_be_removed(here: Run, config: Path) -> None:
    saved(config, 'skills = ["python", "rag"]\n')
    assert printed(here, "me", "remove", "rag", "aws", "xyzzy").startswith("Removed: rag. ")


def test_a_saved_word_that_names_no_skill_can_be_removed(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["python", "pythn"]\n')
    assert printed(here, "me", "remove", "pythn").startswith("Removed: pythn. ")
    assert held(path) == {"skills": ["python"]}


def test_a_skill_that_is_not_saved_cannot_be_removed(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["python"]\n')
    done = here("me", "remove", "rag")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: none of these is saved: rag\nhint: `careercli me show` lists what is saved\n"
    )
    assert held(path) == {"skills": ["python"]}


def test_weights_are_saved_beside_those_that_stand(here: Run, config: Path) -> None:
    path = saved(config, "[weights]\npay = 3\n")
    text = printed(here, "me", "set", "--weight", "remote=2", "--weight", "entry=0.5")
    assert text.startswith("Saved the weights remote 2, entry 0.5. ")
    assert held(path) == {"weights": {"pay": 3, "remote": 2, "entry": 0.5}}


@pytest.mark.parametrize("weight", ["pay", "pay=much", "wage=1", "pay=-1", "pay=nan"])
def test_a_weight_that_cannot_count_is_not_saved(here: Run, profile: Path, weight: str) -> None:
    done = here("me", "set", "--weight", weight)
    assert (done.returncode, done.stdout) == (2, "")
    assert not profile.exists()


def test_a_cv_adds_its_skills_and_shows_the_words_that_named_them(here: Run, config: Path) -> None:
    path = saved(config, 'skills = ["sql"]\n')
    Path("cv.txt").write_text("Python services on K8s.\n", encoding="utf-8")
    text = printed(here, "me", "import", "cv.txt")
    assert text.startswith("Saved: Python, Kubernetes. Read from cv.txt (text): ")
    assert "Kubernetes (K8s)" in text
    assert held(path) == {"skills": ["sql", "python", "kubernetes"]}


def test_a_cv_without_skills_changes_nothing(here: Run, profile: Path) -> None:
    Path("cv.txt").write_text("I like tea.\n", encoding="utf-8")
    done = here("me", "import", "cv.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: cv.txt: names no skill that careercli knows\n")
    assert not profile.exists()


def test_a_cv_that_cannot_be_read_is_an_error(here: Run) -> None:
    assert here("me", "import", "cv.txt").returncode == 1


def test_the_editor_opens_the_profile_and_what_it_leaves_is_checked(
    here: Run, profile: Path
) -> None:
    done = here("me", "edit", env={"EDITOR": "true"})
    assert (done.returncode, done.stdout) == (0, f"{profile} is in order.\n")
    assert held(profile) == {"skills": []}


def test_visual_comes_before_editor_and_may_have_arguments(here: Run, profile: Path) -> None:
    write = """sh -c 'echo "skills = [\\"go\\"]" > "$0"'"""
    assert here("me", "edit", env={"VISUAL": write, "EDITOR": "false"}).returncode == 0
    assert held(profile) == {"skills": ["go"]}


def test_a_profile_that_the_editor_broke_is_an_error_and_stays_for_mending(
    here: Run, profile: Path
) -> None:
    done = here("me", "edit", env={"EDITOR": """sh -c 'printf "skills = [" > "$0"'"""})
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {profile}:1: not TOML: ")
    assert profile.read_text() == "skills = ["


def test_without_an_editor_it_is_said_which_file_to_edit(here: Run, profile: Path) -> None:
    done = here("me", "edit")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"error: no editor is set\nhint: set EDITOR, or edit {profile} by hand\n"
    )


@pytest.mark.parametrize("editor", ["false", "no-such-editor", '"unclosed'])
def test_an_editor_that_fails_is_an_error(here: Run, editor: str) -> None:
    done = here("me", "edit", env={"EDITOR": editor})
    assert (done.returncode, done.stdout) == (1, "")
    assert editor in done.stderr.splitlines()[0]


@pytest.mark.parametrize(
    "line", ["me", "me show", "me add rag", "me remove python", "me set --weight pay=2"]
)
def test_a_broken_profile_is_an_error_at_its_line_and_stays_as_it_is(
    here: Run, config: Path, line: str
) -> None:
    path = saved(config, BROKEN)
    done = here(*line.split())
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {path}:4: not TOML: ")
    assert path.read_bytes() == BROKEN.encode()


def test_the_editor_is_the_way_out_of_a_broken_profile(here: Run, config: Path) -> None:
    saved(config, BROKEN)
    mend = """sh -c 'echo "skills = []" > "$0"'"""
    assert here("me", "edit", env={"EDITOR": mend}).returncode == 0


@pytest.mark.parametrize("line", ["me add", "me remove", "me set", "me import", "me forget"])
def test_a_command_that_is_incomplete_or_unknown_is_wrong_use(here: Run, line: str) -> None:
    done = here(*line.split())
    assert (done.returncode, done.stdout) == (2, "")


def test_twenty_processes_that_add_at_once_all_land(tmp_path: Path, profile: Path) -> None:
    own = environment(tmp_path, XDG_CONFIG_HOME=str(profile.parents[1]))
    adding = [
        subprocess.Popen([*COMMAND, "me", "add", skill], env=own, stdout=subprocess.DEVNULL)
        for skill in TWENTY
    ]
    assert [process.wait(timeout=60) for process in adding] == [0] * 20
    assert sorted(held(profile)["skills"]) == sorted(TWENTY)


@pytest.mark.parametrize(("seconds", "notices"), [("0.1", 0), ("1.3", 1)])
def test_another_process_that_writes_is_waited_for_as_long_as_was_asked_for(
    run: Run, config: Path, seconds: str, notices: int
) -> None:
    with locked(config / "profile.toml"):
        done = run("me", "add", "python", "--wait", seconds)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("waiting for another careercli") == notices
    assert f"has been writing it for {seconds} seconds" in done.stderr
    assert not (config / "profile.toml").exists()


def test_words_that_name_no_skill_are_an_error_with_the_nearest_names(here: Run) -> None:
    done = here("me", "add", "pyton", "xyzzy")
    assert (done.returncode, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error == "error: no skill that careercli knows: 'pyton', 'xyzzy'"
    assert hint.startswith("hint: did you mean Python")
    assert hint.endswith("? `careercli skills QUERY` searches them")
