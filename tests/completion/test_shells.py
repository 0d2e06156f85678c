"""TAB in real shells on a real terminal; a shell that is not installed is passed over."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from careercli.render.completion import SHELLS
from tests.completion.terminal import PROGRAM, Terminal
from tests.conftest import ROOT


@pytest.fixture(scope="module", params=PROGRAM)
def shell(request: pytest.FixtureRequest) -> str:
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    return str(request.param)


@contextmanager
def started(shell: str, home: Path) -> Iterator[Terminal]:
    """A shell without careercli, python or any other program on its PATH."""
    (home / "none").mkdir()
    (home / "my cv.txt").write_text("")
    running = Terminal(shell, ROOT / "completions" / SHELLS[shell].file, home, home / "none")
    yield running
    running.close()


@pytest.fixture(scope="module")
def terminal(shell: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One shell for all tests, which find an empty line and no word list."""
    with started(shell, tmp_path_factory.mktemp(shell)) as running:
        yield running


@pytest.fixture
def words(terminal: Terminal) -> Iterator[Path]:
    """Where the word list stands; there is none yet."""
    path = terminal.home / "cache" / "careercli" / "roles.tsv"
    path.parent.mkdir(parents=True)
    yield path
    shutil.rmtree(terminal.home / "cache")


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("careercli compa", "careercli compare"),
        ("careercli compare --sec", "careercli compare --section"),
        ("careercli compare --section sal", "careercli compare --section salary"),
        ("careercli compare --section=sal", "careercli compare --section=salary"),
        ("careercli roles --sort med", "careercli roles --sort median"),
        ("careercli rank --missing lo", "careercli rank --missing lowest"),
        ("careercli rank --weight op", "careercli rank --weight openings="),
        ("careercli roles --source ai-m", "careercli roles --source ai-market-pulse"),
        ("careercli schema swi", "careercli schema switch"),
        ("careercli completion ba", "careercli completion bash"),
        ("careercli me imp", "careercli me import"),
        ("careercli me add --co", "careercli me add --color"),
        ("careercli roles --color al", "careercli roles --color always"),
        ("careercli --color always --plain sho", "careercli --color always --plain show"),
        ("careercli --color always show ml-e", "careercli --color always show ml-engineer"),
        ("careercli show ml-e", "careercli show ml-engineer"),
        (
            "careercli compare --full ai-swe data-sc",
            "careercli compare --full ai-swe data-scientist",
        ),
        ("careercli switch ai-swe ml-e", "careercli switch ai-swe ml-engineer"),
        ("careercli compare -- ml-e", "careercli compare -- ml-engineer"),
        ("careercli me add kubern", "careercli me add kubernetes"),
        ("careercli gap --skills kubern", "careercli gap --skills kubernetes"),
        ("careercli gap --skills python,kubern", "careercli gap --skills python,kubernetes"),
        ("careercli gap --skills 'python,kubern", "careercli gap --skills 'python,kubernetes"),
        ("careercli show 'ml-e", "careercli show 'ml-engineer"),
        ("careercli rank --weight pay=", "careercli rank --weight pay="),
        ("careercli gap --skills=a,b,kubern", "careercli gap --skills=a,b,kubernetes"),
        ("careercli gap --resume my", r"careercli gap --resume my\ cv.txt"),
        ("careercli show ai-swe ml", "careercli show ai-swe ml"),
        ("careercli show regis", "careercli show registered-nurses"),
        ("careercli compare --json xal", "careercli compare --json xal"),
    ],
)
def test_a_word_is_completed(terminal: Terminal, typed: str, becomes: str) -> None:
    line = terminal.complete(typed)
    assert line.rstrip().removesuffix("'") == becomes


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("careercli show aisw", "careercli show aiswe"),
        ("careercli compare ai-swe ai-s", "careercli compare ai-swe ai-s"),
        ("careercli switch ml-engineer m", "careercli switch ml-engineer mlops-engineer"),
    ],
)
@pytest.mark.parametrize("shell", ["bash"], indirect=True)
def test_bash_knows_other_names_of_roles_and_offers_none_that_stands_there(
    terminal: Terminal, typed: str, becomes: str
) -> None:
    assert terminal.complete(typed).rstrip() == becomes


def test_roles_are_listed_with_their_titles(terminal: Terminal) -> None:
    _, shown = terminal.listed("careercli show ")
    assert "ml-engineer" in shown
    assert "AI Software Engineer" in shown


def test_all_commands_are_listed(terminal: Terminal) -> None:
    _, shown = terminal.listed("careercli ")
    assert all(name in shown for name in ("compare", "roles", "gap", "me", "completion"))


def test_own_roles_are_read_from_the_word_list_when_tab_is_pressed(
    terminal: Terminal, words: Path
) -> None:
    assert terminal.complete("careercli show own-r") == "careercli show own-r"
    words.write_text("own-role\tMy Own Role\nown-other\tAnother\n", encoding="utf-8")
    assert terminal.complete("careercli show own-r").rstrip() == "careercli show own-role"
    assert "My Own Role" in terminal.listed("careercli show own-")[1]


HOSTILE = [
    "own-$(touch hit)\tx",
    "own-`touch hit`\tx",
    "own-';touch hit;'\tx",
    'own-"\tx',
    "own-*\tx",
    "own-\\\tx",
    "own-~\tx",
    "own-\x1b[31m\tx",
    "own role\tx",
    "own-\té\x1b[31m",
    "own-untitled",
    "own-UPPER\tx",
    "own-é\tx",
    "own-" + "a" * 70 + "\tx",
]


def test_of_a_hostile_list_only_plain_lines_are_offered_and_nothing_is_run(
    terminal: Terminal, words: Path
) -> None:
    good = "own-good\t$(touch hit) `touch hit` %n ${HOME}"
    words.write_text("\n".join([*HOSTILE, good, ""]), encoding="utf-8")
    line, shown = terminal.listed("careercli show own-")
    assert line.rstrip() == "careercli show own-good"
    assert "own-untitled" not in shown
    words.write_text("\n".join([*HOSTILE, good, "own-more\tMore", ""]), encoding="utf-8")
    assert "$(touch hit) `touch hit` %n ${HOME}" in terminal.listed("careercli show own-")[1]
    assert not (terminal.home / "hit").exists()


def test_a_list_cannot_rename_a_bundled_role(terminal: Terminal, words: Path) -> None:
    words.write_text("ai-swe\tFake\n", encoding="utf-8")
    assert "Fake" not in terminal.listed("careercli show ai-")[1]


def test_of_a_huge_list_the_first_roles_are_offered(terminal: Terminal, words: Path) -> None:
    words.write_text("".join(f"own-{n}\tT\n" for n in range(100_000)), encoding="utf-8")
    assert terminal.complete("careercli show own-199").rstrip() == "careercli show own-199"
    assert terminal.complete("careercli show own-99999").rstrip() == "careercli show own-99999"
    assert terminal.complete("careercli show own-9999").rstrip() == "careercli show own-9999"


def test_roles_before_a_very_long_line_are_offered(terminal: Terminal, words: Path) -> None:
    words.write_text("own-role\tT\nown-" + "a" * 1_000_000 + "\n", encoding="utf-8")
    assert terminal.complete("careercli show own-").rstrip() == "careercli show own-role"


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_plain_file_is_not_read(terminal: Terminal, words: Path, kind: str) -> None:
    if kind == "link":
        (words.parent / "real").write_text("own-role\tT\n")
        words.symlink_to(words.parent / "real")
    elif kind == "pipe":
        os.mkfifo(words)
    else:
        words.mkdir()
    assert terminal.complete("careercli show own-") == "careercli show own-"
    assert terminal.complete("careercli show ml-e").rstrip() == "careercli show ml-engineer"


def test_an_id_that_stands_twice_is_offered_once_and_never_with_its_title(
    terminal: Terminal, words: Path
) -> None:
    words.write_text("own-twice\t$(touch hit)\n" * 2, encoding="utf-8")
    assert terminal.complete("careercli show own-").rstrip() == "careercli show own-twice"
    assert not (terminal.home / "hit").exists()


def test_long_ids_with_long_titles_are_offered(terminal: Terminal, words: Path) -> None:
    words.write_text(f"own-{'r' * 60}\t{'T' * 60}\n", encoding="utf-8")
    line = terminal.complete("careercli show own-")
    assert line.rstrip() == f"careercli show own-{'r' * 60}"


def test_a_list_in_a_file_is_completed_to_no_role(terminal: Terminal) -> None:
    line = terminal.complete("careercli gap --skills @ml-e")
    assert line.rstrip() == "careercli gap --skills @ml-e"


@pytest.mark.parametrize("change", ["IFS=,", "set -o noglob"])
def test_a_changed_shell_completes_alike(shell: str, tmp_path: Path, change: str) -> None:
    if shell == "fish":
        pytest.skip("fish has no such settings")
    with started(shell, tmp_path) as terminal:
        terminal.type(f"{change}\n")
        terminal.until("ready>")
        assert terminal.complete("careercli market im").rstrip() == "careercli market import"


def test_what_stands_behind_the_cursor_does_not_count(terminal: Terminal, shell: str) -> None:
    back = "\x02" * len(" x")  # Ctrl-B: one character to the left
    line = terminal.complete(f"careercli compa x{back}")
    assert line.split() in (["careercli", "compare", "x"], ["careercli", "compare"]), shell
