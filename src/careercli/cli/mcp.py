"""`careercli mcp`: a server for agents."""

import sys
from importlib.util import find_spec
from typing import Annotated

import typer

from careercli.answers.world import World
from careercli.catalog.addition import Note
from careercli.cli import options
from careercli.cli.output import tell
from careercli.errors import ExtraMissing


def command(
    profile: Annotated[
        bool,
        typer.Option("--profile", help="Let calls without skills use your saved profile."),
    ] = False,
) -> None:
    """Serve agents: the Model Context Protocol over standard input and output.

    Needs the extra mcp. It writes nothing and opens no file that a call names.

    Examples:
        careercli mcp
        careercli mcp --profile
    """
    if find_spec("mcp") is None or find_spec("mcp_types") is None:
        raise ExtraMissing("serving agents", "the MCP SDK", "mcp")
    if sys.stdin is not None and sys.stdin.isatty():
        hint = "a client starts this command; `careercli --help-agents` says how to ask in a shell"
        tell(Note("waiting for an agent on standard input", hint))
    from careercli.mcp.server import serve

    def world() -> World:
        """Return the user's day and catalogs, and nowhere to write."""
        here = options.world()
        return here._replace(word_list=None, cache=None, reads_profile=profile)

    serve(world)
