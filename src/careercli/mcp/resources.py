"""What an agent can read beside the tools: the guide, the sources, the schemas."""

from collections.abc import Callable
from typing import NamedTuple, cast

from careercli.answers.sources import SourcesRequest, answer
from careercli.answers.world import Data, World
from careercli.mcp.tools import TOOLS
from careercli.render import json, schema
from careercli.views.agents.guide import GUIDE
from careercli.views.source_list import SourcesDocument

SCHEME = "careercli://"
JSON, MARKDOWN = "application/json", "text/markdown"


class Resource(NamedTuple):
    """A text by its address; `text` makes it when it is asked for."""

    uri: str
    name: str
    about: str
    mime_type: str
    text: Callable[[], str]


def listed(world: World) -> tuple[Resource, ...]:
    """Return all resources there are."""
    return (
        Resource(
            f"{SCHEME}guide",
            "Guide",
            "How to ask, and how to read the answers.",
            MARKDOWN,
            lambda: GUIDE,
        ),
        *_sources(world),
        *_schemas(),
    )


def read(uri: str, world: World) -> tuple[Resource, str] | None:
    """Return a resource with its text, None where there is no such address."""
    resource = next((resource for resource in listed(world) if resource.uri == uri), None)
    return (resource, resource.text()) if resource else None


def _sources(world: World) -> tuple[Resource, ...]:
    document = cast("SourcesDocument", answer(SourcesRequest(), world).document())

    def text(source: str) -> Callable[[], str]:
        request = SourcesRequest(data=Data(source=source))
        return lambda: json.render(answer(request, world).document())

    return tuple(
        Resource(
            f"{SCHEME}source/{source.id}",
            source.name,
            f"Who counted {source.kind}, where and when; caveats.",
            JSON,
            text(source.id),
        )
        for source in document.sources
    )


def _schemas() -> tuple[Resource, ...]:
    """Return the schemas of the documents: a tool's fields are named and mean what theirs do."""

    def text(document: type) -> Callable[[], str]:
        return lambda: schema.render(document)

    by_document = {tool.document: tool.name for tool in reversed(TOOLS)}
    return tuple(
        Resource(
            f"{SCHEME}schema/{name}",
            f"Schema of {name}",
            f"JSON Schema of `careercli {name} --json`, whose fields the tool gives a part of.",
            JSON,
            text(document),
        )
        for document, name in reversed(by_document.items())
    )
