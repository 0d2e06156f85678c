"""`careercli completion`: the script with which a shell completes what is typed."""

import sys
import sysconfig
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from careercli.cli.output import write
from careercli.errors import WrongUse, one_of
from careercli.render.completion import SHELLS


class UnknownShell(WrongUse):
    """There is no script for this shell."""


def command(
    shell: Annotated[
        str,
        typer.Argument(
            metavar="SHELL",
            autocompletion=lambda: SHELLS,
            help="Your shell.",
        ),
    ],
) -> None:
    """Print the script with which a shell completes commands, roles and skills.

    No file of yours is changed: on a terminal, the last thing printed is the
    one line to add to your shell's start file. Your own roles are completed
    from when careercli first loads them.

    Examples:
        careercli completion bash
        careercli completion zsh
        careercli completion fish
        careercli completion powershell
    """
    if shell not in SHELLS:
        raise UnknownShell(f"no completion for {shell!r}", one_of(shell, SHELLS))
    from careercli.cli.described.files import script
    from careercli.cli.generated import whole_tree

    write(script(shell, whole_tree()), encoding="utf-8")
    if sys.stdout.isatty():
        start, line = line_to_add(shell, Path(sysconfig.get_path("data")))
        sys.stderr.write(f"\nAdd this line to {start}:\n{line}\n")


def line_to_add(shell: str, prefix: Path) -> tuple[str, str]:
    """Return a shell's start file, and the line that loads the script whenever the shell starts.

    Where this installation has put the script below `prefix`, the line reads
    that file, so that no shell has to start careercli for it.
    """
    known = SHELLS[shell]
    installed = prefix / known.installed if known.installed else None
    if installed and installed.is_file():
        return known.start_file, f"source {quote(str(installed))}"
    return known.start_file, known.line
