"""All commands, once: what is made from them is the app, the schemas, help and completion."""

from collections.abc import Iterable
from importlib import import_module
from typing import Any, NamedTuple


class Registered(NamedTuple):
    """A command: the words that call it, its function in `cli`, and the document it prints.

    A path that begins other paths is a group. `document` is the type behind
    `--json` in `views`, None where a command has no data.
    """

    path: str
    function: str
    document: str | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that call it."""
        return tuple(self.path.split())


COMMANDS = (
    Registered("compare", "compare:command", "compare.document:CompareDocument"),
    Registered("roles", "roles:command", "roles.document:RolesDocument"),
    Registered("show", "show:command", "show.document:ShowDocument"),
    Registered("gap", "gap:command", "gap.document:GapDocument"),
    Registered("switch", "switch:command", "switch.document:SwitchDocument"),
    Registered("rank", "rank:command", "rank.document:RankDocument"),
    Registered("trend", "trend:command", "trend.document:TrendDocument"),
    Registered("sources", "sources:command", "source_list:SourcesDocument"),
    Registered("occupations", "occupations:command", "occupations.document:OccupationsDocument"),
    Registered("places", "places:command", "occupations.document:PlacesDocument"),
    Registered("me", "me:start", "me.document:MeDocument"),
    Registered("me show", "me:show", "me.document:MeDocument"),
    Registered("me add", "me:add"),
    Registered("me remove", "me:remove"),
    Registered("me set", "me:set_weights"),
    Registered("me import", "me:import_resume"),
    Registered("me path", "me:path"),
    Registered("me edit", "me:edit"),
    Registered("skills", "skills:command", "skill_list.document:SkillsDocument"),
    Registered("market", "market:start"),
    Registered("market import", "market:import_postings", "market.document:ImportDocument"),
    Registered("market titles", "market:titles", "market.document:TitlesDocument"),
    Registered("market fetch", "fetch:fetch", "market.fetch_document:FetchDocument"),
    Registered("market update", "update:update", "market.update_document:UpdateDocument"),
    Registered("market watch", "watch:watch", "market.watch_document:WatchDocument"),
    Registered("check", "check:command", "check.document:CheckDocument"),
    Registered("site", "site:command"),
    Registered("mcp", "mcp:command"),
    Registered("schema", "schema:command"),
    Registered("completion", "completion:command"),
)


def asked_for(arguments: Iterable[str]) -> tuple[Registered, ...]:
    """Return the commands below the first word of a command line; all, if it names none.

    Only their modules need to be imported, so that a command pays for itself alone.
    """
    first = next(iter(arguments), "")
    return tuple(c for c in COMMANDS if c.words[0] == first) or COMMANDS


def called(words: Iterable[str]) -> Registered:
    """Return the command that these words call."""
    path = tuple(words)
    return next(c for c in COMMANDS if c.words == path)


def below(command: Registered) -> tuple[Registered, ...]:
    """Return the commands of a group; none, if it is no group."""
    return tuple(c for c in COMMANDS if c.words[:-1] == command.words)


def documented() -> dict[str, Registered]:
    """Return the commands with a document by the name of its schema, each document once."""
    by_document: dict[str | None, Registered] = {}
    for command in COMMANDS:
        by_document.setdefault(command.document, command)
    return {c.path.replace(" ", "-"): c for document, c in by_document.items() if document}


def function_of(command: Registered) -> Any:
    """Return the Typer function of a command."""
    return _imported(f"careercli.cli.{command.function}")


def document_of(command: Registered) -> Any:
    """Return the type of the document that a command prints."""
    return _imported(f"careercli.views.{command.document}")


def _imported(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
