"""Fields picked out of a JSON document."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.render.fields import UnknownField, check, picked, tree

A, B = {"id": "a", "tags": ["x", "y"]}, {"id": "b", "tags": []}
DOCUMENT: dict[str, Any] = {
    "schema": "x/1",
    "roles": [
        {"id": "a", "pay": {"p25": 1, "p75": 2}, "tags": ["x", "y"]},
        {"id": "b", "pay": None, "tags": []},
    ],
    "weights": {"pay": 3, "remote": 1},
    "none": [],
}


def pick(*fields: str) -> Any:
    return picked(DOCUMENT, tree(fields))


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        (("schema",), {"schema": "x/1"}),
        (("weights", "schema"), {"schema": "x/1", "weights": {"pay": 3, "remote": 1}}),
        (("weights.remote",), {"weights": {"remote": 1}}),
        (("roles.id",), {"roles": [{"id": "a"}, {"id": "b"}]}),
        (("roles.pay.p75",), {"roles": [{"pay": {"p75": 2}}, {"pay": None}]}),
        (("roles.tags, roles.id",), {"roles": [A, B]}),
        (("none.whatever",), {"none": []}),
    ],
)
def test_a_field_is_picked_by_its_name_in_each_item_of_a_list(
    fields: tuple[str, ...], kept: Any
) -> None:
    assert pick(*fields) == kept


@pytest.mark.parametrize("fields", ["roles.id,roles", "roles,roles.id"])
def test_what_is_asked_for_whole_stays_whole(fields: str) -> None:
    assert pick(fields) == {"roles": DOCUMENT["roles"]}


@given(st.permutations(list(DOCUMENT)))
def test_the_order_is_the_documents(fields: list[str]) -> None:
    assert list(pick(*fields)) == list(DOCUMENT)
    assert pick(",".join(fields)) == DOCUMENT


@pytest.mark.parametrize(
    ("fields", "message", "hint"),
    [
        ("role", "'role'", "did you mean roles? one of: schema, roles, weights, none"),
        ("roles.pay.p99", "'roles.pay.p99'", "one of: p25, p75"),
        ("roles.title", "'roles.title'", "one of: id, pay, tags"),
        ("roles.tags.x", "'roles.tags.x'", "it has no fields of its own"),
        ("schema.x", "'schema.x'", "it has no fields of its own"),
        ("", "''", "one of: schema, roles, weights, none"),
        ("roles.", "'roles.'", "one of: id, pay, tags"),
        ("a" * 100, f"'{'a' * 60}…'", "one of: schema, roles, weights, none"),
    ],
)
def test_an_unknown_field_is_wrong_use_and_those_there_are_are_listed(
    fields: str, message: str, hint: str
) -> None:
    with pytest.raises(UnknownField) as failure:
        pick(fields)
    assert failure.value.message == f"unknown field {message}"
    assert failure.value.hint.endswith(hint)
    assert failure.value.exit_code == 2


class Part(NamedTuple):
    name: str
    share: float | None = None


class Whole(NamedTuple):
    schema: str
    parts: tuple[Part, ...]
    by_name: Mapping[str, Part | None]
    one: Part | None


@pytest.mark.parametrize(
    "field", ["parts", "parts.name", "one.share", "by_name.anything.share", "schema"]
)
def test_a_field_that_a_document_can_have_passes(field: str) -> None:
    check(Whole, tree([field]))


@pytest.mark.parametrize(
    ("field", "unknown"),
    [("part", "part"), ("parts.title", "parts.title"), ("schema.x", "schema.x"),
     ("by_name.a.b", "by_name.a.b")],
)  # fmt: skip
def test_a_field_that_no_document_can_have_is_known_before_there_is_one(
    field: str, unknown: str
) -> None:
    with pytest.raises(UnknownField, match=f"unknown field '{unknown}'"):
        check(Whole, tree([field]))
