"""Streams that are closed, full or cut off."""

import json
import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.streams import COMMAND, environment, shell

EVERY = (
    "",
    "--version",
    "compare ml-engineer ai-swe --full",
    "compare ml-engineer ai-swe --json",
    "schema compare",
    "roles --plain",
    "roles --color always",
)
commands = pytest.mark.parametrize("command", EVERY)


@pytest.mark.parametrize("command", EVERY[2:])
def test_a_reader_that_leaves_early_is_silence(tmp_path: Path, command: str) -> None:
    done = shell(tmp_path, f'"$@" {command} | head -1; exit "${{PIPESTATUS[0]}}"')
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") == 1


@commands
def test_a_reader_that_is_gone_before_the_first_byte_is_silence(
    tmp_path: Path, command: str
) -> None:
    running = subprocess.Popen(
        [*COMMAND, *command.split()],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout
    running.stdout.close()
    _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, b"")


def test_a_slow_reader_of_a_pipe_that_does_not_wait_gets_all_of_it(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)  # as Node.js leaves what it shares with what it starts
    command = [*COMMAND, "occupations", "--json"]  # three times what a pipe holds
    running = subprocess.Popen(command, cwd=tmp_path, env=environment(tmp_path), stdout=writing)
    os.close(writing)
    time.sleep(1)  # in which the pipe fills up
    with os.fdopen(reading, "rb") as pipe:
        found = json.loads(pipe.read())
    assert running.wait(timeout=60) == 0
    assert found["schema"] == "careercli/occupations/1"


@commands
def test_a_full_disk_is_one_error_and_exit_code_1(tmp_path: Path, command: str) -> None:
    done = shell(tmp_path, f'"$@" {command} > /dev/full')
    assert done.code == 1
    assert done.err == (
        "error: cannot write: no space left on device\nhint: write to a place with room\n"
    )


@commands
def test_a_closed_stdout_is_one_error_and_exit_code_1(tmp_path: Path, command: str) -> None:
    done = shell(tmp_path, f'"$@" {command} >&-')
    assert done.code == 1
    assert done.err == (
        "error: standard output is closed\nhint: give it a terminal, a pipe or a file\n"
    )


@pytest.mark.parametrize("command", ["--help", "compare --help"])
@pytest.mark.parametrize(
    "redirection",
    [
        pytest.param("> /dev/full", id="full"),
        pytest.param(">&-", id="closed"),
    ],
)
def test_help_that_cannot_be_written_is_an_error_like_any_other(
    tmp_path: Path, command: str, redirection: str
) -> None:
    done = shell(tmp_path, f'"$@" {command} {redirection}')
    assert done.code == 1
    assert done.err.startswith("error: ")
    assert "Traceback" not in done.err


def test_help_for_a_reader_that_leaves_early_is_silent(tmp_path: Path) -> None:
    done = shell(tmp_path, '"$@" --help | true')
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("command", ["show nobody", "xyzzy"])
@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_an_error_that_nobody_can_read_keeps_its_exit_code(
    tmp_path: Path, command: str, redirection: str
) -> None:
    done = shell(tmp_path, f'"$@" {command} {redirection}')
    assert (done.code, done.out, done.err) == (2, "", "")


def test_results_go_to_stdout_and_errors_to_stderr(tmp_path: Path) -> None:
    assert shell(tmp_path, '"$@" roles 2>&1 >/dev/null').out == ""
    assert shell(tmp_path, '"$@" show nobody 2>/dev/null').out == ""
