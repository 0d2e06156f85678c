"""The word list of the shells: when it is written, what is in it, and what it never does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.answers.word_list import MOST_ROLES, keep_words
from careercli.catalog.model import Role
from tests.conftest import Run

MINE = '[[role]]\nid = "own-role"\ntitle = "My Own Role"\n'


@pytest.fixture
def words(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "careercli" / "roles.tsv"


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_a_role_of_roles_d_is_in_the_list(here: Run, config: Path, words: Path) -> None:
    (config / "roles.d").mkdir()
    (config / "roles.d" / "mine.toml").write_text(MINE, encoding="utf-8")
    here("roles", "--json", env={"XDG_CACHE_HOME": str(words.parents[1])})
    assert lines(words)[-1] == "own-role\tMy Own Role"


def test_a_role_of_a_given_catalog_is_in_the_list(here: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    here("roles", "--catalog", "mine.toml")
    assert lines(tmp_path / ".cache/careercli/roles.tsv")[-1] == "own-role\tMy Own Role"


def test_the_list_is_gone_when_there_are_no_own_roles_any_more(here: Run, words: Path) -> None:
    words.parent.mkdir(parents=True)
    words.write_text("old\tOld\n")
    here("roles", env={"XDG_CACHE_HOME": str(words.parents[1])})
    assert list(words.parent.iterdir()) == []


@pytest.mark.parametrize("broken", ["a file", "read-only"])
def test_a_cache_that_cannot_be_written_is_no_failure(
    here: Run, tmp_path: Path, broken: str
) -> None:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    cache = Path("/proc/nothing") if broken == "read-only" else tmp_path / "mine.toml"
    done = here("roles", "--catalog", "mine.toml", env={"XDG_CACHE_HOME": str(cache)})
    assert (done.returncode, done.stderr) == (0, "")


def test_a_list_that_says_the_same_is_not_written_again(words: Path) -> None:
    roles = [Role("own-role", "My Own Role")]
    keep_words(words, roles)
    before = words.stat()
    keep_words(words, roles)
    assert (words.stat().st_ino, words.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    keep_words(words, [Role("own-role", "My Own Job!")])
    assert lines(words) == ["own-role\tMy Own Job!"]


def test_an_id_that_is_no_plain_word_is_left_out(words: Path) -> None:
    bad = ("$(touch x)", "`x`", "a'b", "*", "Upper", "é", "a b", "", "a" * 65, "a\nb", "a/b")
    keep_words(words, [*(Role(given, "T") for given in bad), Role("a" * 64, "T")])
    assert lines(words) == ["a" * 64 + "\tT"]


def test_a_title_is_one_line_without_control_characters(words: Path) -> None:
    keep_words(words, [Role("a", "x\ty\nz\x1b[31m\u202e")])
    assert words.read_text(encoding="utf-8") == "a\tx y z [31m \n"


def test_the_list_is_never_longer_than_a_shell_reads(words: Path) -> None:
    keep_words(words, [Role(f"{n:0>64}", "é" * 500) for n in range(1000)])
    assert len(lines(words)) == MOST_ROLES
    assert words.stat().st_size < 65_536


def test_a_link_is_replaced_and_what_it_points_at_stays(words: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    words.parent.mkdir(parents=True)
    words.symlink_to(precious)
    keep_words(words, [Role("a", "A")])
    assert (precious.read_text(), lines(words), words.is_symlink()) == ("mine", ["a\tA"], False)


def test_a_pipe_in_its_place_does_not_stop_a_command(words: Path) -> None:
    words.parent.mkdir(parents=True)
    os.mkfifo(words)
    keep_words(words, [Role("a", "A")])
    assert lines(words) == ["a\tA"]


def test_only_the_user_may_read_it(words: Path) -> None:
    keep_words(words, [Role("a", "A")])
    assert words.stat().st_mode & 0o777 == 0o600


def test_without_a_known_home_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    keep_words(Path("~/.cache/careercli/roles.tsv"), [Role("a", "A")])
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_leave_a_whole_list(words: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from careercli.catalog.model import Role;"
        "from careercli.answers.word_list import keep_words\n"
        "for n in range(40): keep_words(Path(sys.argv[1]), [Role(sys.argv[2], 'T')] * (n % 9 + 1))"
    )

    both = [
        subprocess.Popen([sys.executable, "-c", code, str(words), name]) for name in ("one", "two")
    ]
    assert [process.wait(timeout=60) for process in both] == [0, 0]
    assert set(lines(words)) in ({"one\tT"}, {"two\tT"})
    assert [path.name for path in words.parent.iterdir()] == ["roles.tsv"]


def test_what_a_killed_command_left_in_the_caches_is_removed_by_the_next_that_writes(
    here: Run, config: Path, words: Path
) -> None:
    (config / "roles.d").mkdir()
    (config / "roles.d" / "mine.toml").write_text(MINE, encoding="utf-8")
    catalogs = words.with_name("catalogs")
    catalogs.mkdir(parents=True)
    left = [words.with_name(".roles.tsv.0123456789ab.tmp"), catalogs / ".x.0123456789ab.tmp"]
    for file in left:
        file.touch()
        os.utime(file, (0, 0))
    here("roles", "--json", env={"XDG_CACHE_HOME": str(words.parents[1])})
    assert words.is_file()
    assert not any(file.exists() for file in left)
