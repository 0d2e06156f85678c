"""Commands and groups that share options beside their own, and whose help starts with examples."""

import shutil
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from careercli.cli import registry
from careercli.cli.looks import (
    COLOR,
    FIELDS,
    FORMAT,
    JSON,
    OUTPUT,
    PLAIN,
    format_name,
    output_file,
)

WIDEST, NARROWEST = 80, 20


def _show_version(_context: typer.Context, _option: typer.CallbackParam, wanted: bool) -> None:
    if wanted:
        from careercli import __version__
        from careercli.cli.output import write

        write(f"careercli {__version__}\n")
        raise typer.Exit


VERSION = TyperOption(
    param_decls=["--version"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    default=False,
    callback=_show_version,
    help="Show the version and exit.",
)


class Shared:
    """What commands and groups share: the options of the output, `--version`, and the help."""

    shared: tuple[TyperOption, ...] = (COLOR, PLAIN, VERSION)

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters: its own, then the shared ones, `--help` last.

        A shared one gives way to one of its own of the same name (`-o` of `market import`).
        """
        *params, helped = super().get_params(ctx)  # type: ignore[misc]
        names = {name for option in params for name in option.opts}
        return [*params, *(o for o in self.shared if not names & set(o.opts)), helped]

    def get_help(self, ctx: Any) -> str:
        """Return the help, as wide as the screen is but never wider than 80 columns."""
        from careercli.cli.described.command import described
        from careercli.render.help import help_text

        width = shutil.get_terminal_size().columns
        command = described(self, tuple(ctx.command_path.split()))
        return help_text(command, max(NARROWEST, min(WIDEST, width)))


class WithData(Shared):
    """What a command or group with a document takes beside that: the options of its format."""

    shared = (JSON, FORMAT, OUTPUT, FIELDS, *Shared.shared)

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
