"""A bar on the terminal for what takes longer than a second."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING

from careercli.cli.looks import Asked, colored

if TYPE_CHECKING:
    from careercli.market.importing import Say

PATIENCE = 1.0  # seconds


@contextmanager
def progress(asked: Asked) -> "Iterator[Say]":
    """Give a function that tells what is being done, as step `done` of `of`.

    `asked` is what the command line asks of the output.

    It is shown on stderr where that is a terminal, and only once a second has passed.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _step, _done, _of: None
        return
    from os import environ

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from careercli.render.characters import visible

    # What is being done names files, and a file may be called `[link=…]`.
    doing = TextColumn("{task.description}", markup=False)
    columns = (BarColumn(), doing, TimeElapsedColumn())
    console = Console(stderr=True, no_color=not colored(asked.get("color", "auto"), environ, True))
    bar = Progress(*columns, console=console, transient=True)
    task = bar.add_task("", total=None)
    timer = Timer(PATIENCE, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda step, done, of: bar.update(
            task, description=visible(step), completed=done, total=of
        )
    finally:
        timer.cancel()
        timer.join()
        bar.stop()
