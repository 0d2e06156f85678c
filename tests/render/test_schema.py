"""What a command prints as JSON is what its schema says."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from careercli.analysis.compare import compare
from careercli.analysis.roles import SORTS, list_roles
from careercli.analysis.show import show
from careercli.cli.registry import document_of, documented
from careercli.render import json as json_renderer
from careercli.render import schema as schema_renderer
from careercli.views.compare.document import document as compare_document
from careercli.views.roles.document import document as roles_document
from careercli.views.show.document import document as show_document
from tests.builders import SHIPPED, make_catalog, make_snapshot
from tests.views import bundled

DOCUMENTS = documented()
VERSIONS = {"compare": 2}  # 1 where nothing else is said


@cache
def schema(command: str) -> dict[str, Any]:
    text = schema_renderer.render(document_of(DOCUMENTS[command]))
    made: dict[str, Any] = json.loads(text)
    return made


def errors(command: str, document: NamedTuple) -> list[str]:
    printed = json.loads(json_renderer.render(document))
    return [error.message for error in Draft202012Validator(schema(command)).iter_errors(printed)]


@pytest.mark.parametrize("command", DOCUMENTS)
def test_a_schema_is_itself_valid_and_names_its_draft_and_its_document(command: str) -> None:
    Draft202012Validator.check_schema(schema(command))
    assert list(schema(command))[:2] == ["$schema", "title"]
    assert schema(command)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema(command)["title"] == f"careercli/{command}/{VERSIONS.get(command, 1)}"


@pytest.mark.parametrize("command", DOCUMENTS)
def test_a_schema_requires_its_own_id_and_allows_no_other_fields(command: str) -> None:
    made = schema(command)
    assert (
        made["properties"]["schema"]["const"] == f"careercli/{command}/{VERSIONS.get(command, 1)}"
    )
    assert "schema" in made["required"]
    assert made["additionalProperties"] is False


@pytest.mark.parametrize("roles", bundled.PAIRS, ids="+".join)
def test_the_comparison_of_every_pair_is_valid(roles: tuple[str, str]) -> None:
    assert errors("compare", bundled.compare_document(*roles)) == []


def test_the_comparison_of_six_roles_is_valid() -> None:
    assert errors("compare", bundled.compare_document(*bundled.IDS[:6])) == []


def test_a_comparison_across_sources_is_valid() -> None:
    of = make_catalog(
        make_snapshot("alpha", openings=5), make_snapshot("beta", "board", skills="pq")
    )
    assert errors("compare", compare_document(compare(of, ["alpha", "beta"]))) == []


@pytest.mark.parametrize("role", bundled.IDS)
def test_the_profile_of_every_role_is_valid(role: str) -> None:
    assert errors("show", show_document(show(SHIPPED, role))) == []


@pytest.mark.parametrize("sort", [None, *SORTS])
@pytest.mark.parametrize("query", [None, "engineer", "nothing has this name"])
def test_every_list_of_roles_is_valid(query: str | None, sort: str | None) -> None:
    listing = list_roles(SHIPPED, query, sort)
    assert errors("roles", roles_document(listing)) == []


SPOILED: dict[str, Callable[[dict[str, Any]], object]] = {
    "another schema": lambda d: d.update(schema="careercli/compare/1"),
    "a missing field": lambda d: d.pop("verdicts"),
    "an unknown field": lambda d: d.update(more=1),
    "a text for a number": lambda d: d["roles"][0].update(openings="many"),
    "an unknown criterion": lambda d: d["verdicts"][0].update(about="luck"),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_document_is_not_valid(spoil: Callable[[dict[str, Any]], object]) -> None:
    printed = json.loads(json_renderer.render(bundled.compare_document("ml-engineer", "ai-swe")))
    spoil(printed)
    assert not Draft202012Validator(schema("compare")).is_valid(printed)
