import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

ROOT = Path(__file__).parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


def pytest_configure() -> None:
    """Hear Ctrl-C, let no law fail for its time, and try the same examples on every CI run.

    A shell has what it runs in the background ignore Ctrl-C, and that is inherited.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # A machine that is busy with other work makes no example wrong.
    same = bool(os.environ.get("CI"))
    settings.register_profile("unhurried", deadline=None, derandomize=same)
    settings.load_profile("unhurried")
    gc.disable()  # until all is collected: there is no garbage before


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over ten thousand tests, which stay until the end."""
    gc.freeze()
    gc.enable()


class TextSnapshot(SingleFileSnapshotExtension):
    """Whole outputs as readable files."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def page_snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(TextSnapshot)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The configuration folder that `run` gives to careercli (on Linux), created empty."""
    folder = tmp_path / "config" / "careercli"
    folder.mkdir(parents=True)
    return folder


def runner(home: Path) -> Run:
    """Run the real entry point in an empty folder and a home of its own."""

    def call(
        *arguments: str,
        env: Mapping[str, str] | None = None,
        stdin: str | None = None,
    ) -> subprocess.CompletedProcess[str]:
        kept = {"PATH", "SYSTEMROOT", "PYTHONPATH", "PYTHONWARNINGS"}
        environment = {key: os.environ[key] for key in kept & set(os.environ)}
        environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
        return subprocess.run(
            [sys.executable, "-m", "careercli", *arguments],
            cwd=home,
            env=environment | {"PYTHONIOENCODING": "utf-8"} | dict(env or {}),
            input=stdin,
            stdin=None if stdin is not None else subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return call


@pytest.fixture
def run(tmp_path: Path, config: Path) -> Run:  # noqa: ARG001
    return runner(tmp_path)
