import json
import re
import tomllib

from careercli.cli import registry
from careercli.mcp.tools import TOOLS
from careercli.views.agents.guide import GUIDE
from careercli.views.agents.prompts import PROMPTS
from careercli.views.agents.uses import USES
from tests.conftest import ROOT, Run


def test_guide_is_printed_for_agents_in_a_shell(run: Run) -> None:
    done = run("--help-agents")
    assert (done.returncode, done.stdout, done.stderr) == (0, GUIDE, "")


def test_guide_stands_in_the_documentation_word_for_word() -> None:
    assert GUIDE in (ROOT / "docs" / "agents.md").read_text(encoding="utf-8")


def test_texts_for_clients_start_the_server() -> None:
    document = (ROOT / "docs" / "agents.md").read_text(encoding="utf-8")
    texts = re.findall(r"^```json\n(.*?)^```$", document, re.M | re.S)
    started = [server for text in texts for server in json.loads(text).values()]
    tables = re.findall(r"^```text\n(\[mcp.*?)^```$", document, re.M | re.S)
    started += [server for text in tables for server in tomllib.loads(text).values()]
    assert len(started) == 3
    for server in started:
        assert server["careercli"]["command"] == "careercli"
        assert server["careercli"]["args"] == ["mcp"]


def test_guide_names_only_commands_that_there_are() -> None:
    named = set(re.findall(r"`careercli ([a-z]+)", GUIDE))
    assert named <= {command.path for command in registry.COMMANDS}
    assert {tool.name for tool in TOOLS} - {"gap_posting"} <= named


def test_guide_is_short_enough_to_be_sent_with_every_session() -> None:
    assert len(GUIDE.encode()) <= 4_000


def test_every_tool_says_once_when_to_use_it() -> None:
    assert [use.tool for use in USES] == [tool.name for tool in TOOLS]


def test_prompts_name_only_tools_and_fields_that_there_are() -> None:
    known = {tool.name for tool in TOOLS}
    words = {"confirmed", "one source", "missing", "gain", "near", "learn"}
    for prompt in PROMPTS:
        assert set(re.findall(r"`([^`]+)`", prompt.text)) <= known | words


def test_what_is_not_filled_in_is_said_to_be_unstated() -> None:
    choose = PROMPTS[0]
    text = choose.filled({"roles": "mle, {skills}", "skills": " "})
    assert "these careers: mle, {skills}.\n" in text
    assert "What matters to me: (not stated). My skills: (not stated)." in text
