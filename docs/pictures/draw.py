"""Draws the pictures of the documentation from what the commands really print.

    python docs/pictures/draw.py

writes them anew; a test fails while one of them does not show what its command prints.
"""

import io
import os
import sys
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from careercli.cli import options
from careercli.cli.app import run

HERE = Path(__file__).parent
DAY = date(2026, 11, 28)  # the day that the figures are told on, so that a picture stays the same
WIDTH, MARGIN = 80, 2  # characters
PICTURES = {
    "compare": "compare ml-engineer ai-swe",
    "roles": "roles",
    "gap": "gap data-scientist data-analyst software-engineer --skills python,postgresql",
}
# Rich's own drawing without its frame, and without the fonts that it fetches from elsewhere.
FORMAT = """\
<svg class="rich-terminal" viewBox="0 0 {terminal_width} {terminal_height}" role="img" \
xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: {char_height}px; line-height: {line_height}px;
}}
{styles}
</style>
<defs>{lines}</defs>
<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#d9dce1"/>
<g transform="translate(9, 9)">{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""


def output(command: str) -> str:
    """Return what a command prints on a terminal with color, of nobody's own files."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with TemporaryDirectory() as home, redirect_stdout(stream):
        own = {"XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home, "COLUMNS": str(WIDTH)}
        with patch.dict(os.environ, own), patch.object(options, "today", lambda: DAY):
            run([*command.split(), "--color", "always"])
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def picture(name: str) -> str:
    """Return a picture as SVG: the command as it is typed, and what it prints."""
    command = PICTURES[name]
    console = Console(width=WIDTH + MARGIN, file=io.StringIO(), record=True, force_terminal=True)
    console.print(Text(f"$ careercli {command}\n", "bold"))
    console.print(Text.from_ansi(output(command)))
    return console.export_svg(
        title=command,
        theme=DEFAULT_TERMINAL_THEME,
        code_format=FORMAT,
        unique_id=f"careercli-{name}",
    )


def main() -> None:
    """Write all pictures anew."""
    for name in PICTURES:
        (HERE / f"{name}.svg").write_text(picture(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
