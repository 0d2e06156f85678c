"""The files of the project that are made from the command tree.

    python -m careercli.cli.generated

run in a checkout writes them all anew.
"""

from pathlib import Path

from careercli.cli.command_tree import whole_tree
from careercli.cli.completion import script
from careercli.render.completion import SHELLS
from careercli.render.man import pages


def generated() -> dict[str, str]:
    """Return the text of every completion script and manual page by its path in the project."""
    scripts = {f"completions/{known.file}": script(shell) for shell, known in SHELLS.items()}
    return scripts | {f"docs/man/{name}": text for name, text in pages(whole_tree()).items()}


def write(root: Path) -> None:
    """Write them below a checkout, and remove the pages of commands that are gone."""
    files = generated()
    for path in (root / "docs" / "man").glob("*.1"):
        if f"docs/man/{path.name}" not in files:
            path.unlink()
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path.cwd())
