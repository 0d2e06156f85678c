from pathlib import Path

import pytest

from careercli.cli import mcp
from careercli.errors import ExtraMissing
from tests.cli.streams import shell
from tests.conftest import Run


def test_without_its_extra_the_command_says_which_line_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mcp, "find_spec", lambda _: None)
    with pytest.raises(ExtraMissing) as caught:
        mcp.command()
    assert caught.value.message == "serving agents needs the MCP SDK, which is not installed"
    assert "[mcp]" in caught.value.hint


@pytest.mark.parametrize("closed", ["<&-", "0>written", ">&-"])
def test_stream_that_cannot_be_used_is_an_error_with_a_hint(closed: str, tmp_path: Path) -> None:
    done = shell(tmp_path, f'"$@" mcp {closed}')
    assert done.code == 1
    message, hint = done.err.splitlines()
    assert message.startswith("error: ")
    assert hint.startswith("hint: ")


@pytest.mark.parametrize("module", ["mcp", "mcp_types", "anyio"])
def test_no_other_command_imports_the_protocol(module: str, run: Run) -> None:
    done = run("compare", "mle", "ai-swe", env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert done.returncode == 0
    assert not [line for line in done.stderr.splitlines() if line.endswith(f"| {module}")]
