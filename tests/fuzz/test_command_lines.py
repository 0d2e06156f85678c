"""Command lines made up over the registry of commands: an answer or an error, never a traceback.

`mcp` and `me edit` wait for somebody else, so they are not called here.
"""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.main import get_command

from careercli.cli.app import app_for
from careercli.cli.registry import COMMANDS, Registered, below
from careercli.market.fetching.client import Client, Reply
from careercli.market.fetching.errors import NoAnswer
from tests.builders import SHIPPED
from tests.conftest import Run

CALLED = [c for c in COMMANDS if c.path not in ("mcp", "me edit") and not below(c)]
ROLES = [role.id for role in SHIPPED.roles]
GOOD = [
    *ROLES[:4],
    "mle",
    "python,sql",
    "cobol",
    "pay=2",
    "openings",
    "median",
    "1",
    "text",
    "json",
]
GOOD += ["compare", "fish", "bash", "TX", "Austin", "ai-jobs-net", "verdicts", "2026-01-31", "US"]
BAD = [
    "",
    " ",
    "-",
    "--",
    "--nothing",
    "-1",
    "999999999999",
    "nan",
    "@",
    "@no-such",
    ".",
    "..",
    "/",
]
BAD += ["no-such.toml", "/dev/null", "a\nb", "\x1b[31m", "\u202egnp", "é" * 300, "=1+1", "{}", "*"]
VALUE = st.sampled_from(GOOD) | st.sampled_from(BAD) | st.text(max_size=12)


@cache
def options(command: Registered) -> list[str]:
    """The options of a command, as Typer knows them."""
    result: Any = get_command(app_for(command.words))
    for word in command.words:
        result = result.commands[word]
    context = typer.Context(result)
    return [flag for p in result.get_params(context) for flag in p.opts if flag.startswith("-")]


@st.composite
def command_lines(draw: st.DrawFn, command: Registered) -> list[str]:
    """The words of a command, then values and options in any order."""
    named = [o for o in options(command) if o not in ("-o", "--output")]
    words = [draw(VALUE) for _ in range(draw(st.integers(0, 3)))]
    for option in draw(st.lists(st.sampled_from(named), max_size=4)):
        words.append(option)
        if draw(st.booleans()):
            words.append(draw(VALUE))
    json_first = ["--json"] if command.document and draw(st.booleans()) else []
    return [*command.words, *json_first, *words]


def no_answer(*_: object) -> Reply:
    """Stand for a network that is not there."""
    raise NoAnswer("no route to the host", out_of_reach=True)


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No keys to wait for, and no host to ask: standard input is empty, no board answers."""
    monkeypatch.setattr(Client, "get", no_answer)
    with Path(os.devnull).open(encoding="utf-8") as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        yield


@pytest.mark.parametrize("command", CALLED, ids=lambda command: command.path)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_command_line_is_answered(here: Run, command: Registered, data: st.DataObject) -> None:
    words = data.draw(command_lines(command))
    done = here(*words)
    assert done.returncode in (0, 1, 2, 130), words
    assert "Traceback" not in done.stderr
    if done.returncode == 2:
        assert done.stderr.splitlines()[-2:][0].startswith("error: "), words
    helped = {"--help", "-h", "--version", "--help-agents"} & set(words)
    asked = words[len(command.words) :][:1] == ["--json"]
    if asked and not helped and done.stdout:
        json.loads(done.stdout)


@pytest.mark.parametrize("command", ["compare", "gap", "rank", "roles", "show"])
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(4)))
def test_the_order_of_options_changes_nothing(here: Run, command: str, order: list[int]) -> None:
    words = {"compare": ROLES[:2], "show": ROLES[:1]}.get(command, [])
    given = [["--json"], ["--source", "ai-jobs-net"], ["--plain"], ["--color", "never"]]
    first = here(command, *words, *(word for option in given for word in option))
    other = here(command, *(word for place in order for word in given[place]), *words)
    assert (first.returncode, first.stdout) == (0, other.stdout)
