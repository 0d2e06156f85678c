"""Start-up is a feature: what a command does not need it does not import."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.streams import environment

CODE = """
import sys
from careercli.cli.app import run
code = run(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""
PAIR = ("compare", "ml-engineer", "ai-swe")


def imported(home: Path, *arguments: str) -> set[str]:
    """Return the top-level names of what a run imports."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        cwd=home,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize(
    "arguments",
    [
        (*PAIR, "--json"),
        PAIR,
        (*PAIR, "--full"),
        ("roles",),
        ("roles", "--json"),
        ("show", "ai-swe"),
        ("show", "ai-swe", "--json"),
        ("--version",),
        (),
    ],
    ids=" ".join,
)
def test_in_a_pipe_neither_pydantic_nor_rich_is_imported(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    assert imported(tmp_path, *arguments) & {"pydantic", "pydantic_core", "rich"} == set()


def test_the_measurement_would_notice(tmp_path: Path) -> None:
    assert "pydantic" in imported(tmp_path, "schema", "compare")
