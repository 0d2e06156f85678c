"""The server: tools, resources and prompts over standard input and output, with the SDK."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import anyio
import mcp_types as types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

from careercli import __version__
from careercli.answers.world import World
from careercli.errors import CareerError, shortened
from careercli.mcp import resources
from careercli.mcp.arguments import input_schema
from careercli.mcp.results import result
from careercli.mcp.tools import BY_NAME, TOOLS, Tool
from careercli.render.characters import visible
from careercli.views.agents.guide import GUIDE
from careercli.views.agents.prompts import PROMPTS

CALLS_AT_ONCE = 4
MOST_FILLED_IN = 2_000  # letters of what a user fills into a prompt

Context = ServerRequestContext[Any]
Page = types.PaginatedRequestParams | None


class BrokenStream(CareerError):
    """Standard input or output is closed, or cannot be used."""

    def __init__(self, reason: str) -> None:
        message = f"cannot speak over standard input and output: {reason}"
        super().__init__(message, "a client of the Model Context Protocol starts this command")


def serve(world: Callable[[], World]) -> None:
    """Answer calls until standard input ends; `world` is asked anew for each call.

    Raises `BrokenStream`; a client that went away is no failure. Ctrl-C ends the process.
    """
    if sys.stdin is None or sys.stdout is None:
        raise BrokenStream("closed")
    gc.enable()  # a command does without, but this one stays
    signal.signal(signal.SIGINT, _end)
    reasons = []
    try:
        anyio.run(_serve, world)
    except* BrokenPipeError:
        pass
    except* OSError as group:
        reasons = [str(error.strerror or error).lower() for error in _alone(group)]
    if reasons:
        raise BrokenStream(reasons[0])


def _end(_number: int, _frame: FrameType | None) -> None:
    """End the process: an exception would come out in whatever task runs, as its failure."""
    os._exit(130)


def _alone(error: BaseException) -> Iterator[OSError]:
    """Yield the errors in a group and the groups in it."""
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _alone(part)
    elif isinstance(error, OSError):
        yield error


async def _serve(world: Callable[[], World]) -> None:
    server = server_of(world)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def server_of(world: Callable[[], World]) -> Server[Any]:
    """Return a server whose calls are answered in threads, a few at once."""
    limiter = anyio.CapacityLimiter(CALLS_AT_ONCE)

    async def in_thread(work: Callable[[], Any]) -> Any:
        return await anyio.to_thread.run_sync(work, abandon_on_cancel=True, limiter=limiter)

    async def call_tool(_: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        tool = _tool(params.name)
        called: types.CallToolResult = await in_thread(
            lambda: _called(tool, params.arguments or {}, world())
        )
        return called

    async def list_resources(_: Context, __: Page) -> types.ListResourcesResult:
        listed: types.ListResourcesResult = await in_thread(lambda: _listed(world()))
        return listed

    async def read_resource(
        _: Context, params: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        read: types.ReadResourceResult = await in_thread(lambda: _read(params.uri, world()))
        return read

    return Server(
        "careercli",
        version=__version__,
        title="careercli",
        instructions=GUIDE,
        on_list_tools=_list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_read_resource=read_resource,
        on_list_prompts=_list_prompts,
        on_get_prompt=_get_prompt,
    )


def _tool(name: str) -> Tool:
    tool = BY_NAME.get(name)
    if tool is None:
        wrong = f"no tool {shortened(name)!r}; one of: {', '.join(BY_NAME)}"
        raise MCPError(types.INVALID_PARAMS, wrong)
    return tool


def _called(tool: Tool, arguments: dict[str, Any], world: World) -> types.CallToolResult:
    """Return a tool's answer, or its error with the hint."""
    try:
        answer = result(tool, arguments, world)
    except CareerError as error:
        text = f"error: {visible(error.message)}\nhint: {visible(error.hint)}"
        return types.CallToolResult(content=[types.TextContent(text=text)], is_error=True)
    return types.CallToolResult(
        content=[types.TextContent(text=answer.text)], structured_content=answer.structured
    )


def _listed(world: World) -> types.ListResourcesResult:
    return types.ListResourcesResult(
        resources=[
            types.Resource(uri=r.uri, name=r.name, description=r.about, mime_type=r.mime_type)
            for r in resources.listed(world)
        ]
    )


def _read(uri: str, world: World) -> types.ReadResourceResult:
    read = resources.read(uri, world)
    if read is None:
        wrong = f"no resource {shortened(uri)!r}; resources/list has them all"
        raise MCPError(types.INVALID_PARAMS, wrong)
    resource, text = read
    contents = types.TextResourceContents(uri=resource.uri, mime_type=resource.mime_type, text=text)
    return types.ReadResourceResult(contents=[contents])


async def _list_tools(_: Context, __: Page) -> types.ListToolsResult:
    return types.ListToolsResult(tools=[_described(tool) for tool in TOOLS])


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.use.title,
        description=tool.use.when,
        input_schema=input_schema(tool),
        annotations=types.ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


async def _list_prompts(_: Context, __: Page) -> types.ListPromptsResult:
    return types.ListPromptsResult(
        prompts=[
            types.Prompt(
                name=prompt.name,
                title=prompt.title,
                description=prompt.about,
                arguments=[
                    types.PromptArgument(
                        name=blank.name, description=blank.about, required=blank.required
                    )
                    for blank in prompt.blanks
                ],
            )
            for prompt in PROMPTS
        ]
    )


async def _get_prompt(_: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
    prompt = next((prompt for prompt in PROMPTS if prompt.name == params.name), None)
    if prompt is None:
        raise MCPError(types.INVALID_PARAMS, f"no prompt {shortened(params.name)!r}")
    words = params.arguments or {}
    missing = [b.name for b in prompt.blanks if b.required and not words.get(b.name, "").strip()]
    if missing:
        raise MCPError(types.INVALID_PARAMS, f"{prompt.name} needs {', '.join(missing)}")
    if any(len(word) > MOST_FILLED_IN for word in words.values()):
        wrong = f"{prompt.name} takes at most {MOST_FILLED_IN} letters for each blank"
        raise MCPError(types.INVALID_PARAMS, wrong)
    message = types.PromptMessage(role="user", content=types.TextContent(text=prompt.filled(words)))
    return types.GetPromptResult(description=prompt.about, messages=[message])
