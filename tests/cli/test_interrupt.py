"""Ctrl-C is exit code 130 and no traceback, whenever it comes."""

import json
import os
import signal
import subprocess
from pathlib import Path
from time import sleep

import pytest

from tests.cli.streams import COMMAND, environment

MODULE = """
import os, signal, time
os.kill(os.getpid(), signal.SIGINT)
time.sleep(30)
"""


def run_with(
    home: Path, module: str, text: str, *command: str
) -> subprocess.CompletedProcess[bytes]:
    """Run careercli with a module of ours in the place of another."""
    (home / f"{module}.py").write_text(text, encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(home), os.environ.get("PYTHONPATH"))))
    (home / "tmp").mkdir()
    return subprocess.run(
        [*COMMAND, *command],
        cwd=home,
        env=environment(home, PYTHONPATH=path, TMPDIR=str(home / "tmp")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("module", ["typer", "platformdirs", "tomllib"])
def test_during_start_up(tmp_path: Path, module: str) -> None:
    """A module that careercli imports raises the signal in its place."""
    (tmp_path / "own.toml").touch()
    done = run_with(tmp_path, module, MODULE, "roles", "--catalog", "own.toml")
    assert done.returncode == 130
    assert done.stdout + done.stderr.strip() == b""


@pytest.mark.parametrize(
    ("function", "command"),
    [
        ("os.fsync", "me add python"),
        ("os.fsync", "market import board.json --source own"),
        ("json.dumps", "market import board.json --source own"),
    ],
)
def test_nothing_is_left_half_written(tmp_path: Path, function: str, command: str) -> None:
    """A function that is called while a file is written raises the signal in its place."""
    patch = (
        f"import json, os\n{function} = lambda *_, **__: os.kill(os.getpid(), {signal.SIGINT})\n"
    )
    job = {"id": 1, "title": "Data Scientist", "absolute_url": "https://x.test/1", "content": "SQL"}
    job |= {"internal_job_id": 2, "location": {"name": "Berlin"}}
    (tmp_path / "board.json").write_text(json.dumps({"jobs": [job]}), encoding="utf-8")
    done = run_with(tmp_path, "sitecustomize", patch, *command.split())
    assert done.returncode == 130
    left = {held.name for held in tmp_path.rglob("*") if held.is_file() and "pyc" not in held.name}
    assert left <= {"sitecustomize.py", "board.json", "profile.toml.lock"}
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="tells that a process waits")
@pytest.mark.parametrize(
    "command", [("roles", "--catalog"), ("gap", "--resume"), ("check",)], ids=" ".join
)
def test_while_standard_input_is_read(tmp_path: Path, command: tuple[str, ...]) -> None:
    with subprocess.Popen(
        [*COMMAND, *command, "-"],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        waits = 0
        for _ in range(2000):  # until it has slept for a while: nothing comes, so it reads
            state = Path(f"/proc/{running.pid}/stat").read_text().rpartition(")")[2].split()[0]
            waits = waits + 1 if state == "S" else 0
            if waits == 30:
                break
            sleep(0.01)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert out + err.strip() == b""
