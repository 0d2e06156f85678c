"""The commands there are, and the one boundary where failures become messages."""

import re
from collections.abc import Sequence
from importlib import import_module

import typer
from typer.exceptions import TyperException

from careercli.cli.commands import App
from careercli.cli.looks import asked
from careercli.cli.output import fail, open_stdout, silence, unwritable
from careercli.errors import CareerError

COMMANDS = (
    *("compare", "roles", "show", "gap", "switch", "rank", "trend"),
    *("me", "skills", "market", "check", "schema", "completion"),
)
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
    asked.clear()
    try:
        open_stdout()
        code = app_for(arguments)(list(arguments), "careercli", standalone_mode=False)
    except CareerError as error:
        return fail(error.message, error.hint, error.exit_code)
    except TyperException as error:
        return fail(*_usage(error), error.exit_code)
    except typer.Abort:
        return 130
    except (BrokenPipeError, SystemExit):  # help is written by Typer, which exits where it cannot
        silence(1)
        return 0
    except OSError as error:
        refused = unwritable(error)
        return fail(refused.message, refused.hint, refused.exit_code)
    return code if isinstance(code, int) else 0


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Return an app with the command that is asked for, or with all of them.

    Only that command's module is imported, so that a command pays for itself alone.
    """
    app = App(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_root)
    for name in arguments[:1] if set(arguments[:1]) & set(COMMANDS) else COMMANDS:
        module = import_module(f"careercli.cli.{name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(module.command)
    return app


def _root(context: typer.Context) -> None:
    """Careers side by side: openings, pay, remote, skills, paths, and how sure it all is.

    Examples:
        careercli roles
        careercli compare ml-engineer ai-swe
        careercli show ai-swe
    """
    if context.invoked_subcommand is None:
        from careercli.cli.output import write

        write(_START)


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
    found = re.match(r"No such command '(.*?)'", error.format_message())
    return " or ".join(get_close_matches(found[1].lower(), names)) if found else ""
