"""careercli with streams that are not plain pipes: closed, full, cut off, or a terminal."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

COMMAND = (sys.executable, "-m", "careercli")


class Finished(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment with a home of its own and nothing that changes the output."""
    kept = {key: os.environ[key] for key in ("PATH", "PYTHONPATH") if key in os.environ}
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PYTHONIOENCODING": "utf-8"}
    return kept | own | more


def shell(home: Path, script: str, **env: str) -> Finished:
    """Run a line of Bash in which "$@" stands for careercli; its exit code is PIPESTATUS's."""
    done = subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND],
        cwd=home,
        env=environment(home, **env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return Finished(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def on_terminal(
    home: Path,
    *arguments: str,
    columns: int = 80,
    rows: int = 24,
    env: Mapping[str, str] | None = None,
) -> Finished:
    """Run careercli with stdout on a terminal of so many columns and rows."""
    with terminal(columns, rows) as (reading, writing):
        running = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=home,
            env=environment(home, **{"TERM": "xterm-256color", **(env or {})}),
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
        )
        os.close(writing)
        out = read_all(reading)
    _, err = running.communicate(timeout=60)
    return Finished(running.returncode, out, err.decode("utf-8"))


def with_terminal_on_stdin(home: Path, *arguments: str) -> Finished:
    """Run careercli with stdin on a terminal at which nobody types."""
    with terminal() as (_, keyboard):
        done = subprocess.run(
            [*COMMAND, *arguments],
            cwd=home,
            env=environment(home),
            stdin=keyboard,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        os.close(keyboard)
    return Finished(done.returncode, done.stdout, done.stderr)


@contextmanager
def terminal(columns: int = 80, rows: int = 24) -> Iterator[tuple[int, int]]:
    """Yield both ends of a terminal; the second is the caller's to close."""
    reading, writing = open_terminal(columns, rows)
    yield reading, writing
    os.close(reading)


def open_terminal(columns: int, rows: int) -> tuple[int, int]:
    """Return both ends of a new terminal: what it shows, and what programs have for one."""
    reading, writing = pty.openpty()
    fcntl.ioctl(writing, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return reading, writing


def read_all(descriptor: int) -> str:
    """Return what a terminal shows until the last program that has it open ends."""
    chunks = []
    while chunk := _read(descriptor):
        chunks.append(chunk)
    return b"".join(chunks).decode("utf-8").replace("\r\n", "\n")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # how Linux tells that the other end is closed
        return b""
