"""Commands and groups that share options beside their own, and whose help starts with examples."""

import shutil
from collections.abc import Callable
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from careercli.cli import registry
from careercli.cli.looks import Color, Fields, Format, Json, Output, Plain, format_name, output_file

WIDEST, NARROWEST = 80, 20


def _show_version(_context: typer.Context, _option: typer.CallbackParam, wanted: bool) -> None:
    if wanted:
        from careercli import __version__
        from careercli.cli.output import write

        write(f"careercli {__version__}\n")
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option(
        "--version", is_eager=True, callback=_show_version, help="Show the version and exit."
    ),
]


def _plain_options(color: Color = None, plain: Plain = False, version: Version = False) -> None:
    """Take what every command and group takes; the options' callbacks note what is asked."""


def _data_options(
    json: Json = False,
    format: Format = None,  # noqa: A002 - the option's name
    output: Output = None,
    fields: Fields = None,
    color: Color = None,
    plain: Plain = False,
    version: Version = False,
) -> None:
    """Take what commands and groups with a document take."""


def with_options(function: Callable[..., Any], options: Callable[..., None]) -> Callable[..., Any]:
    """Return a command's function that takes the options of another one behind its own."""
    parameters, more = (dict(signature(each).parameters) for each in (function, options))
    shared = {name: option for name, option in more.items() if name not in parameters}

    @wraps(function)
    def command(**values: Any) -> Any:
        return function(**{name: value for name, value in values.items() if name in parameters})

    every = [
        p.replace(kind=Parameter.KEYWORD_ONLY) for p in (*parameters.values(), *shared.values())
    ]
    command.__signature__ = Signature(every)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in every}
    return command


class Shared:
    """What commands and groups share: the options of the output, `--version`, and the help."""

    options: Callable[..., None] = staticmethod(_plain_options)

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters, each flag once.

        A shared option gives way to one of the command's own (`-o` of `market import`).
        """
        flags: set[str] = set()
        params = []
        for param in super().get_params(ctx):  # type: ignore[misc]
            if not flags & set(param.opts):
                params.append(param)
            flags |= {opt for opt in param.opts if opt.startswith("-")}
        return params

    def get_help(self, ctx: Any) -> str:
        """Return the help, as wide as the screen is but never wider than 80 columns."""
        from careercli.cli.described.command import with_summaries
        from careercli.render.help import help_text

        width = shutil.get_terminal_size().columns
        command = with_summaries(self, tuple(ctx.command_path.split()))
        return help_text(command, max(NARROWEST, min(WIDEST, width)))


class WithData(Shared):
    """What a command or group with a document takes beside that: the options of its format."""

    options = staticmethod(_data_options)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; raise `CareerError` before it for what cannot be.

        That is a format, fields, or a file that cannot be written.
        """
        format_name(ctx.obj)
        if file := output_file(ctx.obj):
            from careercli.files.writing import check_writable

            check_writable(Path(file))
        if fields := ctx.obj.get("fields"):
            from careercli.render.fields import check, tree

            command = registry.called(ctx.command_path.split()[1:])
            check(registry.document_of(command), tree(fields))
        return super().invoke(ctx)  # type: ignore[misc]


class PlainCommand(Shared, TyperCommand):
    """A command."""


class DataCommand(WithData, TyperCommand):
    """A command that prints data."""


class Group(Shared, TyperGroup):
    """A group of commands."""


class DataGroup(WithData, TyperGroup):
    """A group of commands that prints data when it is called by itself."""
