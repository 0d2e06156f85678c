"""Build hook: checks the data files and compiles them into the wheel."""

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalog(BuildHookInterface):
    """Puts the compiled catalog into the wheel, and into no editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from careercli.catalog.compile import compiled
        finally:
            sys.path.pop(0)
        self._folder = TemporaryDirectory()
        today = date.today()  # noqa: DTZ011 - only to reject dates that are still to come
        for name, text in compiled(root / "data", today).items():
            target = Path(self._folder.name) / name
            target.write_text(text, encoding="utf-8", newline="\n")
            build_data["force_include"][str(target)] = f"careercli/catalog/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if hasattr(self, "_folder"):
            self._folder.cleanup()
