"""The program that shows what is longer than the screen."""

import os
import shlex
import signal
import subprocess
from collections.abc import Mapping


def pager(environment: Mapping[str, str]) -> str:
    """Return the pager that was chosen, or nothing.

    There is none unless somebody names one: a program that nobody asked for
    must not wait for a key. `CAREERCLI_PAGER=` turns off what `PAGER` names.
    """
    chosen = environment.get("CAREERCLI_PAGER", environment.get("PAGER", "")).strip()
    return "" if chosen == "cat" or environment.get("TERM") == "dumb" else chosen


def is_longer_than_screen(text: str, descriptor: int) -> bool:
    """Whether a text has more lines than the terminal shows beside the prompt."""
    try:
        height = os.get_terminal_size(descriptor).lines
    except OSError:
        return False
    return 0 < height <= text.count("\n")


def showed(chosen: str, text: bytes) -> bool:
    """Show a text in a pager; return False where the pager is missing or fails.

    A Ctrl-C is the pager's to answer. Where it ends the pager, it is raised.
    """
    interrupts: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: interrupts.append(number))
    try:
        # As git does: leave colors alone, and the text on the screen.
        environment = {"LESS": "FRX"} | os.environ
        command = shlex.split(chosen)
        with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as process:  # noqa: S603
            process.communicate(text)
    except (OSError, ValueError):
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    if process.returncode and interrupts:
        raise KeyboardInterrupt
    return process.returncode == 0
