"""The whole command line described, and the files in the project that are made from it.

    python -m careercli.cli.generated

run in a checkout writes the completion scripts anew. The manual pages are made
when a wheel is built.
"""

from pathlib import Path

from typer.main import get_command

from careercli.cli.app import app_for
from careercli.cli.described.command import described
from careercli.cli.described.files import scripts
from careercli.views.command_line import CommandLine


def whole_tree() -> CommandLine:
    """Return `careercli` with all commands below it."""
    return described(get_command(app_for(())), ("careercli",))


def write(root: Path) -> None:
    """Write the completion scripts below a checkout."""
    for name, text in scripts(whole_tree()).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path.cwd())
