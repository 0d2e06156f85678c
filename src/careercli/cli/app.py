"""The commands there are, and the one boundary where failures become messages."""

import re
import shlex
from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated

import typer
from typer.exceptions import TyperException

from careercli.answers.world import Answer, Done
from careercli.catalog.lookup import UnknownRole
from careercli.cli import registry
from careercli.cli.commands import DataCommand, DataGroup, Group, PlainCommand, with_options
from careercli.cli.looks import Asked
from careercli.cli.output import fail, open_stdout, silence, write_answer
from careercli.cli.registry import Registered
from careercli.errors import CareerError

_START = """\
careercli: which of these careers should
I go for, and how do I get there?

All roles on one screen:
  careercli roles
Two roles side by side, with a verdict:
  careercli compare ml-engineer ai-swe
Everything known of one role:
  careercli show ai-swe

All commands: careercli --help
"""


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    asked: Asked = {"command": command_line(arguments)}
    try:
        open_stdout()
        app = app_for(arguments)
        result = app(list(arguments), "careercli", standalone_mode=False, obj=asked)
        if isinstance(result, Answer | Done):
            return write_answer(result, asked)
    except CareerError as error:
        hint = _hint(arguments, error.hint) if isinstance(error, UnknownRole) else error.hint
        return fail(error.message, hint, error.exit_code, asked)
    except TyperException as error:
        message, hint = _usage(error)
        return fail(message, _hint(arguments, hint), error.exit_code, asked)
    except typer.Abort as abort:
        if not isinstance(abort.__cause__, EOFError):
            return 130
        return _unexpected(abort.__cause__, asked)  # which Typer takes for the end of typing
    except (BrokenPipeError, SystemExit):  # help is written by Typer, which exits where it cannot
        silence(1)
        return 0
    except Exception as error:  # nothing that a user does leads to a traceback
        return _unexpected(error, asked)
    return result if isinstance(result, int) else 0


def _unexpected(error: Exception, asked: Asked) -> int:
    from careercli.cli.unexpected import as_career_error

    refused = as_career_error(error)
    return fail(refused.message, refused.hint, refused.exit_code, asked)


def command_line(arguments: Sequence[str]) -> str:
    """Return the command as a page that it made shows it: without the file that it went to."""
    shown, rest = ["careercli"], iter(arguments)
    for word in rest:
        if word in ("-o", "--output"):
            next(rest, None)
        elif not re.match(r"--output=|-o.", word):  # `--output=a.html`, `-oa.html`
            shown.append(word)
    return shlex.join(shown)


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Return an app with the command that is asked for, or with all of them."""
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(with_options(_root, Group.options))
    for command in registry.asked_for(arguments):
        if len(command.words) == 1:
            _add(app, command)
    return app


def _add(app: typer.Typer, command: Registered) -> None:
    """Register a command, or a group with the commands below it."""
    name, has_data = command.words[-1], command.document is not None
    function = registry.function_of(command)
    inner = registry.below(command)
    if not inner:
        kind = DataCommand if has_data else PlainCommand
        app.command(name, cls=kind)(with_options(function, kind.options))
        return
    kind_of_group = DataGroup if has_data else Group
    group = typer.Typer(cls=kind_of_group)
    group.callback(invoke_without_command=has_data)(with_options(function, kind_of_group.options))
    for below in inner:
        _add(group, below)
    app.add_typer(group, name=name)


def _guide(wanted: bool) -> None:
    if wanted:
        from careercli.cli.output import write
        from careercli.views.agents.guide import GUIDE

        write(GUIDE, encoding="utf-8")
        raise typer.Exit


def _root(
    context: typer.Context,
    _: Annotated[
        bool,
        typer.Option(
            "--help-agents",
            is_eager=True,
            callback=_guide,
            help="Show the short guide for agents and exit.",
        ),
    ] = False,
) -> None:
    """Careers side by side: openings, pay, remote, skills, paths, and how sure it all is.

    Examples:
        careercli roles
        careercli compare ml-engineer ai-swe
        careercli show ai-swe
    """
    if context.invoked_subcommand is None:
        from careercli.cli.output import write

        write(_START)


def _hint(arguments: Sequence[str], hint: str) -> str:
    """Return the hint that names the command that was meant, where that can be told."""
    from careercli.cli.meant import by_names, meant, names_other
    from careercli.cli.options import world

    command = ""
    if not names_other(arguments):
        with suppress(CareerError):  # a hint is worth no error of its own
            command = by_names(arguments, world())
    command = command or meant(arguments)
    return f"did you mean `{command}`?" if command else hint


def _usage(error: TyperException) -> tuple[str, str]:
    """Return a usage error as a message and a hint."""
    message = error.format_message().rstrip(".")
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "careercli"
    hint = f"`{command} --help` shows how it is used"
    near = _near(error)
    if near:
        message, hint = (
            message.split(" (Possible")[0].split(". Did you")[0],
            f"did you mean {near}? {hint}",
        )
    return message[:1].lower() + message[1:], hint


def _near(error: TyperException) -> str:
    possible = getattr(error, "possibilities", None)
    if possible:
        return " or ".join(possible)
    from difflib import get_close_matches

    context = getattr(error, "ctx", None)
    names = getattr(context and context.command, "commands", ())
    unknown = re.match(r"No such command '(.*?)'", error.format_message())
    return " or ".join(get_close_matches(unknown[1].lower(), names)) if unknown else ""
