"""`careercli schema`: the JSON Schema of what a command prints."""

from importlib import import_module
from typing import Annotated

import typer

from careercli.cli.output import write
from careercli.errors import WrongUse, one_of

DOCUMENTS = {
    "compare": ("careercli.views.compare.document", "CompareDocument"),
    "roles": ("careercli.views.roles.document", "RolesDocument"),
    "gap": ("careercli.views.gap.document", "GapDocument"),
    "switch": ("careercli.views.switch.document", "SwitchDocument"),
    "rank": ("careercli.views.rank.document", "RankDocument"),
    "trend": ("careercli.views.trend.document", "TrendDocument"),
    "me": ("careercli.views.me.document", "MeDocument"),
    "skills": ("careercli.views.skill_list.document", "SkillsDocument"),
    "show": ("careercli.views.show.document", "ShowDocument"),
    "market-import": ("careercli.views.market.document", "ImportDocument"),
    "market-titles": ("careercli.views.market.document", "TitlesDocument"),
    "check": ("careercli.views.check.document", "CheckDocument"),
}

VERSIONS = {"compare": 2}  # 1 where nothing else is said


class NoSchema(WrongUse):
    """No command of this name prints JSON."""


def command(
    name: Annotated[
        str,
        typer.Argument(
            metavar="COMMAND",
            autocompletion=lambda: DOCUMENTS,
            help="The command, such as compare.",
        ),
    ],
) -> None:
    """Print the JSON Schema of a command's --json output.

    Examples:
        careercli schema compare
        careercli schema gap
    """
    if name not in DOCUMENTS:
        raise NoSchema(f"{name!r} has no JSON output", one_of(name, DOCUMENTS))
    from careercli.render.schema import render

    module, document = DOCUMENTS[name]
    schema = render(getattr(import_module(module), document), schema_id(name))
    write(schema, encoding="utf-8")


def schema_id(name: str) -> str:
    """Return what a document's `schema` says: `careercli/compare/2`."""
    return f"careercli/{name}/{VERSIONS.get(name, 1)}"
