import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import CompletedProcess
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from careercli.catalog.model import Catalog
from careercli.cli.app import run as run_here
from tests.builders import SHIPPED

if TYPE_CHECKING:
    from tests.cli.streams import Finished

ROOT = Path(__file__).parents[1]
Run = Callable[..., CompletedProcess[str]]
OnTerminal = Callable[..., "Finished"]
OF_THE_SCREEN = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM")
OF_THE_PAGER = ("PAGER", "CAREERCLI_PAGER")


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
    """Look for garbage, but not often: few of the objects that a test makes hold each other."""
    gc.set_threshold(100_000, 50, 100)
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
    ) -> CompletedProcess[str]:
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


@pytest.fixture
def here(
    tmp_path: Path,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Run:
    """Run a command line in this process, in an empty folder and a home of its own.

    The bundled data is not read from the disk again. A whole run costs a tenth
    of what `run` costs; what only a process shows is left to `run`.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config.parent))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    for name in (*OF_THE_SCREEN, *OF_THE_PAGER):
        monkeypatch.delenv(name, raising=False)
    for module in ("load", "check"):
        monkeypatch.setattr(f"careercli.catalog.{module}.bundled", _shipped)

    def call(*arguments: str, env: Mapping[str, str] | None = None) -> CompletedProcess[str]:
        capfd.readouterr()
        with monkeypatch.context() as for_this_call:
            for name, value in (env or {}).items():
                for_this_call.setenv(name, value)
            code = run_here(arguments)
        return CompletedProcess(arguments, code, *capfd.readouterr())

    return call


def _shipped(**_: bool) -> Catalog:
    """Return all of it, as a checkout always does."""
    return SHIPPED


@pytest.fixture
def here_on_terminal(here: Run, monkeypatch: pytest.MonkeyPatch) -> OnTerminal:
    """Do as `here` does, with stdout on a real terminal of so many columns."""
    from tests.cli.streams import Finished, read_all, terminal  # not every system has terminals

    def call(
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str] | None = None,
    ) -> "Finished":
        shown: list[str] = []
        with terminal(columns, rows) as (reading, writing), monkeypatch.context() as for_this_call:
            reader = Thread(target=lambda: shown.append(read_all(reading)))
            reader.start()
            with open(writing, "w", encoding="utf-8") as stream:  # noqa: PTH123
                for_this_call.setattr(sys, "stdout", stream)
                done = here(*arguments, env={"TERM": "xterm-256color", **(env or {})})
            reader.join()
        assert done.stdout == ""  # all of it is on the terminal
        return Finished(done.returncode, shown[0], done.stderr)

    return call
