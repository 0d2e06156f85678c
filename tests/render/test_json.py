"""A document as JSON."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.render.json import plain, render, written


class Inner(NamedTuple):
    from_: str
    count_: int
    share: float | None


class Document(NamedTuple):
    schema: str
    zeta: Any = None
    alpha: Any = None


def shown(value: Any) -> Any:
    return json.loads(render(Document("x/1", value)))["zeta"]


def test_fields_keep_the_order_of_the_type() -> None:
    assert list(json.loads(render(Document("x/1")))) == ["schema", "zeta", "alpha"]


def test_the_text_is_indented_and_ends_in_one_line_end() -> None:
    assert render(Document("x/1", 1, 2)) == (
        '{\n  "schema": "x/1",\n  "zeta": 1,\n  "alpha": 2\n}\n'
    )


def test_what_is_absent_is_null() -> None:
    assert '"zeta": null' in render(Document("x/1"))


def test_a_final_underscore_is_pythons_need_and_not_part_of_the_name() -> None:
    assert shown(Inner("a", 1, None)) == {"from": "a", "count": 1, "share": None}


def test_the_keys_of_a_mapping_are_data_and_stay_as_they_are() -> None:
    value: Mapping[str, Any] = {"b_": Inner("a", 1, 0.5), "a": 1}
    assert list(shown(value)) == ["b_", "a"]
    assert shown(value)["b_"]["from"] == "a"


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ((), []),
        ((1, "a", None), [1, "a", None]),
        ((Inner("a", 1, 0.5),), [{"from": "a", "count": 1, "share": 0.5}]),
        (date(2026, 8, 4), "2026-08-04"),
        (True, True),
        (26 / 36, 0.7222222222222222),
    ],
)
def test_values_have_their_json_form(value: Any, plain: Any) -> None:
    assert shown(value) == plain


def test_numbers_are_not_rounded() -> None:
    assert f'"zeta": {26 / 36!r}' in render(Document("x/1", 26 / 36))


def test_letters_stand_as_themselves() -> None:
    assert '"機械 – Zoë"' in render(Document("x/1", "機械 – Zoë"))


def test_control_characters_are_escaped() -> None:
    assert '"a\\u001b[31m\\nb"' in render(Document("x/1", "a\x1b[31m\nb"))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_does_not_have_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        render(Document("x/1", number))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=4), inner, max_size=4)
        | st.builds(Document, st.text(max_size=3), inner, inner)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_it_is_what_the_standard_library_writes(value: Any) -> None:
    assert written(value) == json.dumps(plain(value), ensure_ascii=False, indent=2)
