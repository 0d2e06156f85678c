"""A page that is longer than the screen goes through the pager that was chosen."""

import os
import shlex
import signal
import subprocess
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.cli.streams import (
    COMMAND,
    Finished,
    environment,
    on_terminal,
    read_all,
    shell,
    terminal,
)
from tests.conftest import OnTerminal

PAIR = ("compare", "ml-engineer", "ai-swe", "--full")
SAVED = "tee saved"
BARE = {"NO_COLOR": "1"}


def script(folder: Path, text: str) -> str:
    """Return the command line of a Bash script, in a folder whose name has a blank."""
    path = folder / "my pagers" / "pager"
    path.parent.mkdir()
    path.write_text(f"#!/bin/bash\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return shlex.quote(str(path))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The page of the pair without a pager."""
    return on_terminal(tmp_path_factory.mktemp("home"), *PAIR, env=BARE)


@pytest.mark.parametrize("variable", ["CAREERCLI_PAGER", "PAGER"])
def test_what_is_longer_than_the_screen_goes_through_the_pager(
    tmp_path: Path, variable: str, bare: Finished
) -> None:
    paged = on_terminal(tmp_path, *PAIR, env=BARE | {variable: SAVED})
    assert paged == bare
    assert (tmp_path / "saved").read_text(encoding="utf-8") == bare.out


def test_our_own_variable_wins(tmp_path: Path) -> None:
    env = BARE | {"CAREERCLI_PAGER": "tee ours", "PAGER": "tee theirs"}
    on_terminal(tmp_path, *PAIR, env=env)
    assert (tmp_path / "ours").exists()
    assert not (tmp_path / "theirs").exists()


@pytest.mark.parametrize("off", ["", " ", "cat"])
def test_our_own_variable_can_turn_it_off(
    here_on_terminal: OnTerminal, tmp_path: Path, off: str
) -> None:
    done = here_on_terminal(*PAIR, env={"CAREERCLI_PAGER": off, "PAGER": SAVED})
    assert done.code == 0
    assert not (tmp_path / "saved").exists()


def test_json_that_is_longer_than_the_screen_is_paged_too(tmp_path: Path) -> None:
    done = on_terminal(tmp_path, "roles", "--json", env={"PAGER": SAVED})
    assert (tmp_path / "saved").read_text(encoding="utf-8") == done.out


@pytest.mark.parametrize(("spare", "paged"), [(0, True), (1, False)])
def test_what_fits_the_screen_beside_the_prompt_is_not(
    here_on_terminal: OnTerminal, tmp_path: Path, spare: int, paged: bool
) -> None:
    lines = here_on_terminal("roles").out.count("\n")
    on_terminal(tmp_path, "roles", rows=lines + spare, env={"PAGER": SAVED})
    assert (tmp_path / "saved").exists() is paged


def test_a_terminal_of_unknown_height_has_none(
    here_on_terminal: OnTerminal, tmp_path: Path
) -> None:
    here_on_terminal(*PAIR, rows=0, env={"PAGER": SAVED})
    assert not (tmp_path / "saved").exists()


def test_in_a_pipe_there_is_none(tmp_path: Path) -> None:
    assert shell(tmp_path, '"$@" compare ds ai-pm --full | cat', PAGER=SAVED).err == ""
    assert not (tmp_path / "saved").exists()


def test_a_dumb_terminal_has_none(here_on_terminal: OnTerminal, tmp_path: Path) -> None:
    here_on_terminal(*PAIR, env={"TERM": "dumb", "PAGER": SAVED})
    assert not (tmp_path / "saved").exists()


@pytest.mark.parametrize("missing", ["no-such-pager", "false", '"unclosed', "/"])
def test_one_that_cannot_be_used_loses_nothing(
    here_on_terminal: OnTerminal, missing: str, bare: Finished
) -> None:
    done = here_on_terminal(*PAIR, env=BARE | {"PAGER": missing})
    assert (done.code, done.out) == (0, bare.out)
    assert done.err == (
        f"error: the pager {missing!r} cannot be used\n"
        "hint: set CAREERCLI_PAGER to another one, or to nothing\n"
    )


def test_one_that_quits_early_is_silence(tmp_path: Path) -> None:
    done = on_terminal(tmp_path, "skills", "--all", env=BARE | {"PAGER": "head -1"})
    assert (done.code, done.err, done.out.count("\n")) == (0, "", 1)


@pytest.mark.parametrize(("given", "seen"), [({}, "FRX"), ({"LESS": "-S"}, "-S")])
def test_less_shows_colors_unless_the_user_set_its_options(
    tmp_path: Path, given: dict[str, str], seen: str
) -> None:
    pager = script(tmp_path, 'cat > /dev/null; echo "$LESS"')
    assert on_terminal(tmp_path, *PAIR, env=given | {"PAGER": pager}).out == f"{seen}\n"


@pytest.mark.parametrize(("trap", "code"), [("trap 'exit 0' INT", 0), ("trap 'exit 3' INT", 130)])
def test_a_ctrl_c_is_the_pagers_to_answer(tmp_path: Path, trap: str, code: int) -> None:
    """The signal goes to the whole group, as from a keyboard; careercli waits for the pager."""
    pager = script(tmp_path, f"{trap}\ntouch ready\nwhile :; do sleep 0.01; done")
    with terminal() as (reading, writing):
        running = subprocess.Popen(
            [*COMMAND, *PAIR],
            cwd=tmp_path,
            env=environment(tmp_path, TERM="xterm", PAGER=pager),
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        os.close(writing)
        deadline = monotonic() + 20
        while not (tmp_path / "ready").exists() and monotonic() < deadline:
            sleep(0.01)
        os.killpg(running.pid, signal.SIGINT)
        out = read_all(reading)
    _, err = running.communicate(timeout=20)
    assert (running.returncode, out, err.strip()) == (code, "", b"")


def test_the_signal_is_python_s_again_afterwards() -> None:
    from careercli.cli.pager import showed

    before = signal.getsignal(signal.SIGINT)
    assert showed("true", b"text")
    assert signal.getsignal(signal.SIGINT) is before
