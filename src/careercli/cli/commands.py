"""Commands and groups that all take the same options beside their own."""

from collections.abc import Callable
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from careercli.cli.looks import COLOR, FIELDS, PLAIN

F = TypeVar("F", bound=Callable[..., Any])


class Shared:
    """What commands and groups share: the options for looks."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the parameters: its own, the shared ones, and `--help`."""
        *own, helped = super().get_params(ctx)  # type: ignore[misc]
        fields = [FIELDS] if any("--json" in param.opts for param in own) else []
        return [*own, *fields, COLOR, PLAIN, helped]


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
