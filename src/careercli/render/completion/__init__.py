"""Completion scripts: a fixed walk along the words, and the command tree as tables.

The walk of each shell is a file beside this one. It finds the command that is
being typed, then what can stand where the cursor is: an option, a command below
it, or a value of some kind. The tables say which.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from careercli.render.completion.fish import fish
from careercli.render.completion.posix import bash, zsh
from careercli.render.completion.powershell import powershell
from careercli.render.completion.tables import ShellWords


class Shell(NamedTuple):
    """How a shell is served: its file here and in `completions/`, and where a wheel puts that.

    `line` loads the script where no installed file is known.
    """

    file: str
    tables: Callable[[ShellWords], str]
    installed: str | None
    start_file: str
    line: str


SHELLS = {
    "bash": Shell(
        "careercli.bash",
        bash,
        "share/bash-completion/completions/careercli",
        "~/.bashrc",
        "source <(careercli completion bash)",
    ),
    "zsh": Shell(
        "_careercli",
        zsh,
        "share/zsh/site-functions/_careercli",
        "~/.zshrc, below compinit",
        "source <(careercli completion zsh)",
    ),
    "fish": Shell(
        "careercli.fish",
        fish,
        "share/fish/vendor_completions.d/careercli.fish",
        "~/.config/fish/config.fish",
        "careercli completion fish | source",
    ),
    "powershell": Shell(
        "careercli.ps1",
        powershell,
        None,
        "$PROFILE",
        "careercli completion powershell | Out-String | Invoke-Expression",
    ),
}


def completion(shell: str, words: ShellWords) -> str:
    """Return the script of one of `SHELLS` for what there is to complete."""
    chosen = SHELLS[shell]
    walk = (Path(__file__).parent / chosen.file).read_text(encoding="utf-8")
    return walk.replace("# <tables>\n", chosen.tables(words))
