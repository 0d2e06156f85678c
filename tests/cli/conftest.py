"""careercli without a process of its own, for what is not about streams, signals or start-up."""

from collections.abc import Mapping
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from careercli.catalog.model import Catalog
from careercli.cli.app import run as run_here
from tests.builders import SHIPPED
from tests.conftest import Run

OF_THE_SCREEN = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM")


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
    for name in OF_THE_SCREEN:
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
