"""Ctrl-C is exit code 130 and no traceback, whenever it comes."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.streams import COMMAND, environment

MODULE = """
import os, signal, time
os.kill(os.getpid(), signal.SIGINT)
time.sleep(30)
"""


@pytest.mark.parametrize("module", ["typer", "platformdirs", "tomllib"])
def test_during_start_up(tmp_path: Path, module: str) -> None:
    """A module that careercli imports raises the signal in its place."""
    (tmp_path / f"{module}.py").write_text(MODULE, encoding="utf-8")
    before = os.environ.get("PYTHONPATH")
    path = os.pathsep.join(filter(None, (str(tmp_path), before)))
    (tmp_path / "own.toml").touch()
    done = subprocess.run(
        [*COMMAND, "roles", "--catalog", "own.toml"],
        cwd=tmp_path,
        env=environment(tmp_path, PYTHONPATH=path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=20,
    )
    assert done.returncode == 130
    assert done.stdout + done.stderr.strip() == b""


@pytest.mark.parametrize(
    "command", [("roles", "--catalog"), ("gap", "--resume"), ("check",)], ids=" ".join
)
def test_while_a_file_is_read(tmp_path: Path, command: tuple[str, ...]) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    running = subprocess.Popen(
        [*COMMAND, *command, str(fifo)],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with fifo.open("wb"):  # opens when careercli does
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert out + err.strip() == b""
