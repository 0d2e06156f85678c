from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers.compare import CompareRequest
from careercli.answers.gap import GapRequest
from careercli.answers.person import SkillInput
from careercli.answers.posting import PostingRequest
from careercli.answers.rank import RankRequest
from careercli.answers.show import ShowRequest
from careercli.answers.skills import SkillsRequest
from careercli.answers.world import Data
from careercli.mcp.arguments import (
    MOST_POSTING,
    WrongArguments,
    input_schema,
    request_of,
    sentences,
)
from careercli.mcp.tools import BY_NAME, TOOLS, Tool

EACH_TOOL = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)


@EACH_TOOL
def test_every_argument_is_a_field_of_the_request_and_says_what_it_is(tool: Tool) -> None:
    fields = set(tool.request._fields) | {"source"}
    for name, schema in input_schema(tool)["properties"].items():
        assert name in fields
        assert f"`{name}`" in schema["description"]


@EACH_TOOL
def test_no_argument_names_a_file(tool: Tool) -> None:
    properties = input_schema(tool)["properties"]
    assert not {"catalogs", "resumes", "read", "data"} & set(properties)
    assert '"path"' not in str(properties)


@EACH_TOOL
def test_only_arguments_without_a_default_are_required(tool: Tool) -> None:
    expected = [n for n in tool.request._fields if n not in tool.request._field_defaults]
    assert input_schema(tool).get("required", []) == expected


def test_arguments_become_the_request_that_the_command_line_makes() -> None:
    made = request_of(
        BY_NAME["compare"],
        {"roles": ["mle", "ds"], "skills": ["python", "sql"], "source": "ai-jobs-net"},
    )
    skills = SkillInput(("python\nsql",))
    assert made == CompareRequest(("mle", "ds"), skills=skills, data=Data(source="ai-jobs-net"))
    assert request_of(BY_NAME["rank"], {"weights": {"pay": 2}}) == RankRequest(weights={"pay": 2.0})
    posting = request_of(BY_NAME["gap_posting"], {"posting": "Python\n\tSQL"})
    assert posting == PostingRequest("Python\n\tSQL")
    assert request_of(BY_NAME["skills"], {}) == SkillsRequest()


def test_no_skills_are_not_the_same_as_skills_that_are_not_told() -> None:
    assert request_of(BY_NAME["gap"], {"skills": []}) == GapRequest(skills=SkillInput(()))
    assert request_of(BY_NAME["gap"], {}) == GapRequest(skills=None)


def test_null_stands_for_an_argument_that_is_left_out() -> None:
    asked = {"role": "mle", "sections": None, "full": None, "source": None}
    assert request_of(BY_NAME["show"], asked) == ShowRequest("mle")


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("show", {"role": "a" * 121}, "role: string should have at most 120 characters"),
        ("show", {"role": "a\nb"}, "role: value error, has characters that cannot be printed"),
        ("show", {}, "role: field required"),
        ("show", {"role": "a", "who": 1}, "who: extra inputs are not permitted"),
        ("gap", {"top": 0}, "top: input should be greater than or equal to 1"),
        ("gap", {"top": 101}, "top: input should be less than or equal to 100"),
        ("gap", {"reach": float("nan")}, "reach: input should be a finite number"),
        ("rank", {"missing": "zero"}, "missing: input should be 'skip' or 'lowest'"),
        ("gap_posting", {"posting": "a\x1b[0m"}, "posting: value error, has control characters"),
    ],
)
def test_wrong_arguments_say_what_is_wrong(
    tool: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(WrongArguments) as caught:
        request_of(BY_NAME[tool], arguments)
    assert caught.value.message == message
    assert caught.value.hint.startswith(f"{tool} takes: ")


def test_many_wrong_arguments_are_counted() -> None:
    with pytest.raises(WrongArguments) as caught:
        request_of(BY_NAME["roles"], {f"a{n}": 1 for n in range(1000)})
    assert caught.value.message.endswith("; and 997 more")


def test_posting_is_as_long_as_a_posting_may_be() -> None:
    text = "a" * MOST_POSTING
    assert request_of(BY_NAME["gap_posting"], {"posting": text}).posting == text


def test_a_clause_before_a_semicolon_belongs_to_its_own_field() -> None:
    class Way:
        """A way. `start` is where they are; at home. `end` is the aim; `top` counts."""

        start: str
        end: str
        top: int
        other: int

    assert sentences(Way) == {
        "start": "`start` is where they are; at home.",
        "end": "`end` is the aim.",
        "top": "`top` counts.",
    }


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


NAMES = {tool.name: [*input_schema(tool)["properties"], "other"] for tool in TOOLS}


@EACH_TOOL
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_arguments_make_a_request_or_an_error_with_a_hint(
    tool: Tool, data: st.DataObject
) -> None:
    arguments = data.draw(st.dictionaries(st.sampled_from(NAMES[tool.name]), VALUES))
    try:
        made = request_of(tool, arguments)
    except WrongArguments as error:
        told = error
    else:
        assert isinstance(made, tool.request)
        return
    assert told.hint
