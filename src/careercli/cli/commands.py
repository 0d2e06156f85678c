"""Commands and groups that share options beside their own, and whose help starts with examples."""

import shutil
from collections.abc import Callable
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from careercli.cli.looks import COLOR, FIELDS, PLAIN

F = TypeVar("F", bound=Callable[..., Any])
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
    """What commands and groups share: the options for looks, `--version`, and the help."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters: its own, then the shared ones, `--help` last."""
        *own, helped = super().get_params(ctx)  # type: ignore[misc]
        fields = [FIELDS] if any("--json" in param.opts for param in own) else []
        return [*own, *fields, COLOR, PLAIN, VERSION, helped]

    def get_help(self, ctx: Any) -> str:
        """Return the help, as wide as the screen is but never wider than 80 columns."""
        from careercli.cli.command_tree import described
        from careercli.render.help import help_text

        width = shutil.get_terminal_size().columns
        command = described(self, tuple(ctx.command_path.split()))
        return help_text(command, max(NARROWEST, min(WIDEST, width)))


class Command(Shared, TyperCommand):
    """A command."""


class Group(Shared, TyperGroup):
    """A group of commands."""


class App(typer.Typer):
    """An app whose commands and groups are these."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(cls=Group, **settings)

    def command(self, name: str | None = None, **settings: Any) -> Callable[[F], F]:
        """Return what registers a function as a command."""
        return super().command(name, cls=Command, **settings)
