"""`careercli schema`: the JSON Schema of what a command prints."""

from typing import Annotated

import typer

from careercli.cli import registry
from careercli.cli.output import write
from careercli.errors import WrongUse, one_of


def document_names() -> list[str]:
    """Return the commands that print JSON, as `careercli schema` names them."""
    return list(registry.documented())


class NoSchema(WrongUse):
    """No command of this name prints JSON."""


def command(
    name: Annotated[
        str,
        typer.Argument(
            metavar="COMMAND",
            autocompletion=document_names,
            help="The command.",
        ),
    ],
) -> None:
    """Print the JSON Schema of a command's --json output.

    Examples:
        careercli schema compare
        careercli schema gap
    """
    commands = registry.documented()
    if name not in commands:
        raise NoSchema(f"{name!r} has no JSON output", one_of(name, commands))
    from careercli.render.schema import render

    write(render(registry.document_of(commands[name])), encoding="utf-8")
