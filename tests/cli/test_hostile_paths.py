"""Names of files are text: on a terminal and in messages they move, hide and link nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.streams import environment, on_terminal, read_all, terminal
from tests.conftest import Run

NAME = "a\x1b[31m\u202e\x9b\u200b"
SHOWN = "a\\x1b[31m\\u202e\\x9b\\u200b"
MARKUP = "[link=javascript:alert(1)]x[link][red]"


@pytest.fixture
def own(tmp_path: Path) -> dict[str, str]:
    """Variables that name a configuration folder with a hostile name, in which a profile is."""
    folder = tmp_path / NAME / "careercli"
    folder.mkdir(parents=True)
    (folder / "profile.toml").write_text('skills = ["python"]\n')
    return {"XDG_CONFIG_HOME": str(tmp_path / NAME)}


def test_me_path_spells_them_out_on_a_terminal_and_is_exact_in_a_pipe(
    here: Run, tmp_path: Path, own: dict[str, str]
) -> None:
    profile = tmp_path / NAME / "careercli/profile.toml"
    assert here("me", "path", env=own).stdout == f"{profile}\n"
    shown = on_terminal(tmp_path, "me", "path", env=own)
    assert (shown.code, shown.out.count(SHOWN)) == (0, 1)
    assert NAME not in shown.out


@pytest.mark.parametrize(
    ("arguments", "editor"),
    [
        (("me", "edit"), "true"),
        (("me", "edit"), "false"),
        (("me", "edit"), """sh -c 'echo "skills = [" > "$0"'"""),
        (("me", "edit"), ""),
        (("me", "show"), ""),
        (("me", "add", "sql"), ""),
        (("roles", "--catalog", NAME), ""),
        (("roles", "-o", f"cv.txt/{NAME}.json"), ""),
        (("check", NAME), ""),
        (("me", "import", NAME), ""),
        (("skills", "--read", NAME), ""),
        (("gap", "--posting", NAME), ""),
        (("market", "import", NAME, "--source", "s"), ""),
        (("market", "update", "--offline", NAME), ""),
        (("market", "fetch", "--panel", NAME), ""),
        (("market", "watch", "ml-engineer", "--from", NAME), ""),
        (("site", "-o", f"cv.txt/{NAME}"), ""),
        (("compare", NAME, NAME), ""),
        ((NAME,), ""),
        (("roles", f"--{NAME}"), ""),
    ],
    ids=lambda value: " ".join(value).replace(NAME, "NAME") if isinstance(value, tuple) else "",
)
def test_no_message_holds_a_character_that_does_not_show(
    here: Run, tmp_path: Path, own: dict[str, str], arguments: tuple[str, ...], editor: str
) -> None:
    (tmp_path / "cv.txt").touch()
    done = here(*arguments, env={**own, "EDITOR": editor})
    said = done.stdout + done.stderr
    assert said
    assert [c for c in said if not (c.isprintable() or c == "\n")] == []


def test_a_name_is_no_markup_in_the_bar_of_progress(tmp_path: Path) -> None:
    file = tmp_path / f"{MARKUP}.csv"
    file.write_text("title,company,text\nData Engineer,A,SQL\n")
    patient = (
        "import sys, time; from careercli.cli import progress; progress.PATIENCE = 0.01\n"
        "from rich.progress import Progress; update = Progress.update\n"
        "Progress.update = lambda *told, **more: (update(*told, **more), time.sleep(0.3))\n"
        "from careercli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    )
    words = ("market", "import", file.name, "--source", "s", "--map", "title=title,text=text")
    with terminal(columns=200) as (reading, writing):
        running = subprocess.Popen(
            [sys.executable, "-c", patient, *words],
            cwd=tmp_path,
            env=environment(tmp_path, TERM="xterm-256color"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=writing,
        )
        os.close(writing)
        shown = read_all(reading)
        running.wait(60)
    assert MARKUP in shown
    assert "\x1b]8" not in shown  # how a terminal is told of a link


def test_nothing_that_a_file_says_is_run_by_a_pager_or_a_completion(
    tmp_path: Path, here: Run
) -> None:
    title = "$(touch ran) `touch ran`; touch ran"
    own = tmp_path / "config/careercli/roles.d"
    own.mkdir(parents=True)
    (own / "$(touch ran).toml").write_text(f'[[role]]\nid = "welder"\ntitle = "{title}"\n')
    shown = on_terminal(tmp_path, "show", "welder", rows=2, env={"PAGER": "cat"})
    assert title in shown.out
    script = here("completion", "bash").stdout
    typed = 'COMP_WORDS=(careercli show wel) COMP_CWORD=2; _careercli; echo "${COMPREPLY[@]}"'
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{typed}"],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "welder" in done.stdout
    assert not (tmp_path / "ran").exists()
