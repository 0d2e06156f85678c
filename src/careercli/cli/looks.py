"""The options for looks that every command takes, and whether the output is in color."""

from collections.abc import Mapping
from typing import Any

import typer
from typer.core import TyperOption

from careercli.errors import WrongUse, one_of, shortened

COLORS = ("auto", "always", "never")
asked: dict[str, Any] = {}  # what this command line asks of the output, by option


class UnknownColor(WrongUse):
    """`--color` takes no such word."""


def _ask(_context: typer.Context, option: typer.CallbackParam, value: Any) -> None:
    if value:  # one that was not given must not undo what stands before the command's name
        asked[str(option.name)] = value


def _ask_color(context: typer.Context, option: typer.CallbackParam, value: str | None) -> None:
    if value is not None and value not in COLORS:
        raise UnknownColor(f"no color {shortened(value)!r}", one_of(value, COLORS))
    _ask(context, option, value)


COLOR = TyperOption(
    param_decls=["--color"],
    metavar="WHEN",
    autocompletion=lambda *_: COLORS,
    callback=_ask_color,
    expose_value=False,
    help="Use color: auto (on a terminal), always or never.",
)
PLAIN = TyperOption(
    param_decls=["--plain"],
    is_flag=True,
    default=False,
    callback=_ask,
    expose_value=False,
    help="Print one record a line, cells set apart by tabs, for cut and screen readers.",
)
FIELDS = TyperOption(
    param_decls=["--fields"],
    metavar="A,B.C",
    multiple=True,
    callback=_ask,
    expose_value=False,
    help="Print JSON with these fields only, such as roles.id; repeatable.",
)


def colored(environment: Mapping[str, str], terminal: bool) -> bool:
    """Whether to write color: `--color`, then the variables, then what stdout is.

    An empty variable counts as not set; `FORCE_COLOR=0` turns color off
    (no-color.org, force-color.org, bixense.com/clicolors).
    """
    if (color := asked.get("color", "auto")) != "auto":
        return bool(color == "always")
    if environment.get("NO_COLOR"):
        return False
    if force := environment.get("FORCE_COLOR"):
        return force != "0"
    if environment.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and environment.get("TERM") != "dumb"
