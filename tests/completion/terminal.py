"""A real shell on a terminal of its own, with careercli's completion loaded."""

import fcntl
import os
import re
import select
import shlex
import shutil
import subprocess
import termios
import time
from pathlib import Path

from tests.cli.streams import open_terminal

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>()][B0]?|\x1b\][^\x07]*\x07|[\x0e\x0f\x00]")
PROGRAM = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
START = {
    "bash": (
        "bind 'set bell-style none'",
        "bind 'set show-all-if-ambiguous on'",
        "bind 'set enable-bracketed-paste off'",
        "bind 'set page-completions off'",
        "bind 'set completion-query-items 0'",
        "show() { printf '\\n%s[%s]\\n' line: \"$READLINE_LINE\"; READLINE_LINE=; }",
        "bind -x '\"\\C-o\": show'; PS1='ready''>'",
    ),
    "zsh": (
        "unsetopt beep prompt_cr prompt_sp zle_bracketed_paste; LISTMAX=9999",
        "autoload -Uz compinit; compinit -u -D",
        "show() { print -r -- $'\\n'line:\"[$BUFFER]\"; BUFFER=; zle reset-prompt }",
        "zle -N show; bindkey '^O' show; bindkey '^I' complete-word; PS1='ready''>'",
    ),
    "fish": (
        "set -g fish_greeting; function fish_prompt; echo -n 'ready''>'; end",
        "function show; printf '\\n%s[%s]\\n' line: (commandline); commandline ''; "
        "commandline -f repaint; end; bind \\co show",
    ),
}


class Terminal:
    """A running shell; `complete` types and returns what stands on the line afterwards."""

    def __init__(self, shell: str, script: Path, home: Path, path: Path) -> None:
        self.home = home
        program, *options = PROGRAM[shell]
        reading, writing = open_terminal(columns=160, rows=200)
        environment = {
            "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "TERM": "xterm-256color",
            "PATH": str(path),
            "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(home),
        }
        self.process = subprocess.Popen(
            [str(shutil.which(program)), *options],
            cwd=home,
            env=environment,
            stdin=writing,
            stdout=writing,
            stderr=writing,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(writing)
        self.screen = reading
        self.type("; ".join([*START[shell], f"source {shlex.quote(str(script))}\n"]))
        self.until("ready>")

    def type(self, keys: str) -> None:
        os.write(self.screen, keys.encode())

    def until(self, expected: str, seconds: float = 20) -> str:
        """Return what appears up to a moment after `expected`, without escape codes."""
        seen, end = b"", time.monotonic() + seconds
        while True:
            text = ESCAPES.sub("", seen.decode("utf-8", "replace")).replace("\r", "")
            wait = 0.05 if re.search(expected, text) else max(0.0, end - time.monotonic())
            ready, _, _ = select.select([self.screen], [], [], wait)
            if not ready:
                assert wait == 0.05, f"{expected!r} did not appear: {text!r}"
                return text
            seen += os.read(self.screen, 65_536)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.screen)

    def complete(self, typed: str) -> str:
        """Type, press TAB, and return the line as it then is."""
        return self._completed(typed, pause=0)[0]

    def listed(self, typed: str) -> tuple[str, str]:
        """Do as `complete` does, and return all that was shown too.

        A shell that has more keys to read before a moment is over lists nothing.
        """
        return self._completed(typed, pause=0.15)

    def _completed(self, typed: str, pause: float) -> tuple[str, str]:
        self.type(typed + "\t")
        time.sleep(pause)
        self.type("\x0f")
        shown = self.until(r"line:\[.*\]\n(.*\n)*.*ready>")
        return re.findall(r"line:\[(.*)\]", shown)[-1], shown
