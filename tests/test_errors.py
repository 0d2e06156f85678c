"""What to install where an extra is missing, for the way that this copy was installed."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from careercli.errors import install_line


class Installed:
    """A distribution as `importlib.metadata` gives it."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def read_text(self, name: str) -> str | None:
        return self._files.get(name)


def _origin(**what: Any) -> Mapping[str, str]:
    return {"direct_url.json": json.dumps(what)}


@pytest.mark.parametrize(
    ("files", "beside", "line"),
    [
        ({}, "", "pip install 'careercli[report]'"),
        ({"INSTALLER": "uv\n"}, "", "uv pip install 'careercli[report]'"),
        ({}, "pipx_metadata.json", "pipx install --force 'careercli[report]'"),
        ({"INSTALLER": "uv"}, "uv-receipt.toml", "uv tool install 'careercli[report]'"),
        (
            _origin(url="file:///a%20b/careercli", dir_info={"editable": True}),
            "",
            "pip install -e '/a b/careercli[report]'",
        ),
        (_origin(url="file:///src", dir_info={}), "", "pip install '/src[report]'"),
        (
            _origin(url="file:///d/careercli-1-py3-none-any.whl", archive_info={}),
            "",
            "pip install 'careercli[report] @ file:///d/careercli-1-py3-none-any.whl'",
        ),
        (
            _origin(url="https://h/c.git", vcs_info={"vcs": "git", "commit_id": "a1"}),
            "",
            "pip install 'careercli[report] @ git+https://h/c.git@a1'",
        ),
    ],
)
def test_the_line_installs_an_extra_the_way_this_copy_came(
    files: Mapping[str, str],
    beside: str,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("importlib.metadata.distribution", lambda _: Installed(files))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    if beside:
        (tmp_path / beside).touch()
    assert install_line("report") == line
