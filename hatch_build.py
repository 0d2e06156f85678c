"""Build hook: checks the data, compiles them into the wheel, makes manual pages and an SBOM."""

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalog(BuildHookInterface):
    """Puts the compiled catalog and the manual pages into the wheel, into no editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path[:0] = [str(root / "src"), str(root)]
        try:
            from careercli.catalog.compile import compiled
            from careercli.cli.described.files import manual_pages
            from careercli.cli.generated import whole_tree
            from careercli.occupations.database import NAME, make
            from sbom import bill_of_materials
        finally:
            del sys.path[:2]
        self._folder = TemporaryDirectory()
        today = date.today()  # noqa: DTZ011 - only to reject dates that are still to come
        for name, text in compiled(root / "data", today).items():
            build_data["force_include"][self._file(name, text)] = f"careercli/catalog/{name}"
        database = Path(self._folder.name) / NAME
        make(root / "data", database)
        build_data["force_include"][str(database)] = f"careercli/occupations/{NAME}"
        for name, text in manual_pages(whole_tree()).items():
            build_data["shared_data"][self._file(name, text)] = f"share/man/man1/{name}"

        bill = bill_of_materials("careercli", self.metadata.version, root / "requirements.txt")
        build_data["sbom_files"].append(self._file("careercli.cdx.json", bill))

    def _file(self, name: str, text: str) -> str:
        """Write a made file, and return its path."""
        target = Path(self._folder.name) / name
        target.write_text(text, encoding="utf-8", newline="\n")
        return str(target)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if hasattr(self, "_folder"):
            self._folder.cleanup()
