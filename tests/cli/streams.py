"""careercli with streams that are not plain pipes: closed, full, cut off, or a terminal."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
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
    home: Path, *arguments: str, columns: int = 80, env: Mapping[str, str] | None = None
) -> Finished:
    """Run careercli with stdout on a terminal of so many columns."""
    reading, writing = pty.openpty()
    fcntl.ioctl(writing, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    running = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=home,
        env=environment(home, **{"TERM": "xterm-256color", **(env or {})}),
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    chunks = []
    while chunk := _read(reading):
        chunks.append(chunk)
    os.close(reading)
    _, err = running.communicate(timeout=60)
    out = b"".join(chunks).decode("utf-8").replace("\r\n", "\n")
    return Finished(running.returncode, out, err.decode("utf-8"))


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # how Linux tells that the other end is closed
        return b""
