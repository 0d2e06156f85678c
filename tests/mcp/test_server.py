"""The server driven by the SDK's own client, over a real pipe."""

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mcp_types import CallToolResult, TextContent, TextResourceContents

from careercli.answers.world import World
from careercli.mcp.results import MOST_STRUCTURED, MOST_TEXT, json_size, size
from careercli.mcp.server import server_of
from careercli.mcp.tools import TOOLS
from careercli.views.agents.guide import GUIDE
from mcp import Client, MCPError, StdioServerParameters
from tests.cli.streams import environment

MODES = ("2026-07-28", "legacy")
SECONDS = 1.0
POSTING = """\
Machine Learning Engineer

Requirements
- Python and PyTorch
- SQL

Nice to have
- Kubernetes
"""
CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("compare", {"roles": ["ml-engineer", "ai-swe"]}),
    ("gap", {"skills": ["python", "docker"]}),
    ("gap_posting", {"posting": POSTING, "skills": ["python"]}),
    ("switch", {"start": "ml-engineer", "target": "ai-swe"}),
    ("rank", {"weights": {"pay": 2}}),
    ("roles", {}),
    ("show", {"role": "ml-engineer"}),
    ("trend", {"roles": ["ml-engineer"]}),
    ("skills", {"query": "python"}),
    ("sources", {}),
)


@asynccontextmanager
async def connected(home: Path, mode: str = "auto", *options: str) -> AsyncIterator[Client]:
    command = ["-m", "careercli", "mcp", *options]
    started = StdioServerParameters(
        command=sys.executable, args=command, env=environment(home), cwd=home
    )
    async with Client(started, mode=mode, read_timeout_seconds=60) as client:
        yield client


Ask = Callable[[Callable[[Client], Coroutine[Any, Any, Any]]], Any]
UNNAMED = "unnamed.txt"
FILES = {
    UNNAMED: b"Requirements: Python, PyTorch\n",
    "config/careercli/roles.d/own.toml": b"",
    "config/careercli/profile.toml": b'skills = ["python", "docker"]\n',
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a catalog file, a saved profile, and a text that nobody names."""
    folder = tmp_path_factory.mktemp("home")
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="module", params=MODES)
def ask(request: pytest.FixtureRequest, home: Path) -> Iterator[Ask]:
    """Ask the one server that all tests of a protocol share: by a function of its client."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        client, ended = loop.create_future(), asyncio.Event()

        async def serve() -> None:
            async with connected(home, request.param) as running:
                client.set_result(running)
                await ended.wait()

        async def started() -> None:
            await asyncio.wait((client, server), return_when=asyncio.FIRST_COMPLETED)

        server = loop.create_task(serve())
        runner.run(started())
        if server.done():  # it has not come up: say why
            server.result()
        yield lambda asked: runner.run(asked(client.result()))
        ended.set()
        runner.run(asyncio.wait_for(server, 60))


newest = pytest.mark.parametrize("ask", MODES[:1], indirect=True)


def text_of(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


def files_below(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def test_every_tool_answers_in_text_and_in_fields_in_both_protocols(ask: Ask) -> None:
    async def asked(client: Client) -> None:
        for tool, arguments in CALLS:
            result = await client.call_tool(tool, arguments)
            assert not result.is_error, text_of(result)
            assert 0 < size(text_of(result)) <= MOST_TEXT
            fields = result.structured_content
            assert fields["schema"].startswith("careercli/")
            assert fields["answer"]
            assert json_size(fields) <= MOST_STRUCTURED

    ask(asked)
    assert {tool for tool, _ in CALLS} == {tool.name for tool in TOOLS}


def test_tools_resources_and_prompts_are_listed_and_read_in_both_protocols(ask: Ask) -> None:
    async def asked(client: Client) -> None:
        tools = (await client.list_tools()).tools
        assert [tool.name for tool in tools] == [tool.name for tool in TOOLS]
        for tool in tools:
            assert tool.description
            assert tool.description.startswith("Use this ")
            assert tool.annotations
            assert tool.annotations.read_only_hint is True
            assert json_size(tool.input_schema) < 1_600
        resources = (await client.list_resources()).resources
        texts = {}
        for resource in resources:
            (contents,) = (await client.read_resource(resource.uri)).contents
            assert isinstance(contents, TextResourceContents)
            texts[resource.uri] = contents.text
        assert texts["careercli://guide"] == GUIDE
        source = json.loads(texts["careercli://source/ai-jobs-net"])
        assert [entry["id"] for entry in source["sources"]] == ["ai-jobs-net"]
        assert json.loads(texts["careercli://schema/compare"])["title"] == "careercli/compare/2"
        for prompt in (await client.list_prompts()).prompts:
            blanks = {blank.name: "python" for blank in prompt.arguments or ()}
            (message,) = (await client.get_prompt(prompt.name, blanks)).messages
            assert isinstance(message.content, TextContent)
            assert "python" in message.content.text
            assert "{" not in message.content.text

    ask(asked)


def test_what_cannot_be_answered_is_an_error_of_the_tool_with_a_hint(ask: Ask) -> None:
    async def asked(client: Client) -> None:
        result = await client.call_tool("show", {"role": "ml-enginer"})
        assert result.is_error
        assert text_of(result).startswith("error: unknown role 'ml-enginer'\nhint: did you mean")
        result = await client.call_tool("compare", {"roles": ["ml-engineer"]})
        assert result.is_error
        assert "compare takes 2 to 6 roles, not 1" in text_of(result)

    ask(asked)


LONG = "x" * 10_000_000
HOSTILE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("show", {"role": LONG}),
    ("show", {"role": 7}),
    ("show", {"role": None}),
    ("show", {"role": ""}),
    ("show", {"role": "ml\x00engineer"}),
    ("show", {"role": "\x1b[31mml-engineer"}),
    ("show", {"role": "\u202eml-engineer"}),
    ("show", {}),
    ("show", {"role": "ml-engineer", LONG: 1}),
    ("show", {"role": "ml-engineer", "catalog": "/etc/passwd"}),
    ("compare", {"roles": ["ml-engineer"] * 10_000}),
    ("compare", {"roles": [f"role-{n}" for n in range(10_000)]}),
    ("compare", {"roles": "ml-engineer"}),
    ("compare", {"roles": ["ml-engineer", {}]}),
    ("compare", {"roles": ["ml-engineer", "ai-swe"], "sections": [LONG]}),
    ("gap", {"skills": [LONG]}),
    ("gap", {"skills": ["python"], "reach": 1e300}),
    ("gap", {"skills": ["python"], "reach": "75"}),
    ("gap", {"skills": ["python"], "top": True}),
    ("gap", {"skills": ["python"], "top": 10**100}),
    ("gap", {"skills": ["pyt\x07hon"]}),
    ("gap_posting", {"posting": LONG}),
    ("gap_posting", {"posting": "[" * 100_000}),
    ("gap_posting", {"posting": "\x00" + POSTING}),
    ("gap_posting", {"posting": "/etc/passwd"}),
    ("gap_posting", {"posting": ["Python"]}),
    ("rank", {"weights": {LONG: 1}}),
    ("rank", {"weights": {"pay": "2"}}),
    ("rank", {"weights": {"pay": -1}}),
    ("rank", {"weights": [1]}),
    ("roles", {"sort": LONG}),
    ("roles", {"source": LONG}),
    ("trend", {"roles": []}),
    ("skills", {"query": LONG}),
    ("sources", {"full": "yes"}),
)


def test_hostile_arguments_are_errors_of_the_tool_within_a_second(ask: Ask) -> None:
    async def asked(client: Client) -> list[tuple[str, str, float]]:
        slow = []
        await client.call_tool("gap_posting", {"posting": POSTING})
        for tool, arguments in HOSTILE:
            started = time.process_time(), time.perf_counter()
            result = await client.call_tool(tool, arguments)
            here = time.process_time() - started[0]
            passed = time.perf_counter() - started[1] - here  # without the client's own work
            label = str(arguments)[:80]
            assert result.is_error, label
            assert size(text_of(result)) < 2_000, label
            assert "hint: " in text_of(result), label
            if passed > SECONDS:
                slow.append((tool, label, passed))
        assert not (await client.call_tool("roles", {})).is_error
        return slow

    assert ask(asked) == []


@newest
def test_calls_at_once_get_the_same_answers_as_one_by_one(ask: Ask) -> None:
    async def asked(client: Client) -> None:
        alone = [await client.call_tool(*call) for call in CALLS]
        together = await asyncio.gather(*(client.call_tool(*call) for call in CALLS * 3))
        assert together == alone * 3

    ask(asked)


@pytest.mark.parametrize("mode", MODES)
def test_a_call_does_not_wait_for_the_one_before_it(mode: str) -> None:
    second_is_done = threading.Event()
    worlds = iter((True, False))

    def world() -> World:
        if next(worlds):
            assert second_is_done.wait(30)
        return World(date(2026, 8, 4), reads_profile=False)

    async def ask() -> None:
        async with Client(server_of(world), mode=mode) as client:
            first = asyncio.create_task(client.call_tool("roles", {}))
            await asyncio.sleep(0.1)
            assert not (await client.call_tool("sources", {})).is_error
            assert not first.done()
            second_is_done.set()
            assert not (await first).is_error

    asyncio.run(ask())


@newest
def test_nothing_is_written_and_no_named_file_is_read(ask: Ask, home: Path) -> None:
    async def asked(client: Client) -> None:
        for call in CALLS:
            assert not (await client.call_tool(*call)).is_error
        result = await client.call_tool("gap", {"skills": [f"@{UNNAMED}", "-", "sql"]})
        skills = result.structured_content["skills"]
        assert skills["known"] == ["sql"]
        assert [unknown["given"] for unknown in skills["unknown"]] == [f"@{UNNAMED}", "-"]
        result = await client.call_tool("gap_posting", {"posting": UNNAMED})
        assert text_of(result).startswith("error: the posting: names no skill")

    ask(asked)
    assert files_below(home) == FILES


@newest
def test_saved_profile_counts_only_where_the_server_is_started_with_it(
    ask: Ask, home: Path
) -> None:
    async def known(client: Client) -> list[str]:
        result = await client.call_tool("gap", {})
        return list(result.structured_content["skills"]["known"])

    async def known_with_it() -> list[str]:
        async with connected(home, "auto", "--profile") as client:
            return await known(client)

    assert ask(known) == []
    assert asyncio.run(known_with_it()) == ["python", "docker"]


@newest
def test_what_there_is_not_is_an_error_of_the_protocol(ask: Ask) -> None:
    async def asked(client: Client) -> None:
        for call in (
            client.call_tool("hire", {}),
            client.read_resource("careercli://source/none"),
            client.read_resource("file:///etc/passwd"),
            client.get_prompt("none"),
            client.get_prompt("plan_what_to_learn", {}),
            client.get_prompt("plan_what_to_learn", {"skills": LONG}),
        ):
            with pytest.raises(MCPError):
                await call

    ask(asked)


def served(home: Path, sent: bytes) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "careercli", "mcp"]
    return subprocess.run(
        command, input=sent, capture_output=True, cwd=home, env=environment(home), timeout=60
    )


def test_server_ends_when_its_input_does(tmp_path: Path) -> None:
    done = served(tmp_path, b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_lines_that_are_no_messages_are_passed_over(tmp_path: Path) -> None:
    info = {"name": "test", "version": "1"}
    params = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": info}
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}
    done = served(tmp_path, b"\xff\xfe not json\n{}\n[1]\n" + json.dumps(hello).encode() + b"\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [a["result"]["serverInfo"]["name"] for a in answers if a.get("id") == 1] == ["careercli"]
    assert b"Traceback" not in done.stderr


def test_interrupt_ends_the_server(tmp_path: Path) -> None:
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    with subprocess.Popen(
        [sys.executable, "-m", "careercli", "mcp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(tmp_path),
    ) as server:
        assert server.stdin
        assert server.stdout
        assert server.stderr
        server.stdin.write((json.dumps(ping).encode() + b"\n") * 200)  # so that a task runs
        server.stdin.flush()
        assert json.loads(server.stdout.readline())["id"] == 1
        server.send_signal(signal.SIGINT)
        assert (server.wait(10), server.stderr.read()) == (130, b"")


def test_client_that_went_away_is_no_failure(tmp_path: Path) -> None:
    hello = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    with subprocess.Popen(
        [sys.executable, "-m", "careercli", "mcp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(tmp_path) | {"PYTHONUNBUFFERED": "1"},
    ) as server:
        assert server.stdin
        assert server.stdout
        assert server.stderr
        server.stdout.close()
        server.stdin.write(json.dumps(hello).encode() + b"\n")
        server.stdin.close()
        error = server.stderr.read()
    assert (server.returncode, error) == (0, b"")
