"""Every kind of input, made up by Hypothesis: read, or refused with an error that says why."""

import json
import re
from typing import Any

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS

WORDS = st.sampled_from(
    re.findall(
        r"\w+",
        "id title role source snapshot skills salary median n name exclude all none words weights"
        " pay as_of share remote openings jobs absolute_url internal_job_id location content"
        " hostedUrl categories text jobUrl descriptionHtml compensation salaryRange min max roles"
        " posting query sections work summary basics keywords createdAt",
    )
)
PLAIN = st.text(max_size=20) | WORDS | st.booleans() | st.integers(-9, 10**12) | st.floats(-1, 2)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=5),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(WORDS | st.text(max_size=8), VALUES, max_size=6)
TOML = DOCUMENTS.map(lambda document: tomli_w.dumps(document).encode())
JSON = (DOCUMENTS | st.lists(DOCUMENTS, max_size=3)).map(lambda d: json.dumps(d).encode())
FIRST = st.integers(0, 255).map(lambda number: bytes([number]))
EACH = pytest.mark.parametrize("name", TARGETS)


def forms(name: str) -> st.SearchStrategy[bytes]:
    """Inputs of the form that a target reads, broken ones and anything at all."""
    seeds = st.sampled_from(TARGETS[name].seeds)
    broken = st.builds(
        lambda seed, at, more: seed[: at % (len(seed) + 1)] + more + seed[at % (len(seed) + 1) :],
        seeds,
        st.integers(0, 500),
        st.binary(max_size=6)
        | st.text(max_size=4).map(lambda text: text.encode("utf-8", "replace")),
    )
    formed: Any = {"catalog_toml": TOML, "profile": TOML, "titles": TOML, "board": JSON}.get(name)
    if name in ("cv", "mcp_call"):
        formed = st.builds(bytes.__add__, FIRST, JSON | TOML | st.text().map(str.encode))
    return (
        broken | (st.text().map(str.encode) if formed is None else formed) | st.binary(max_size=200)
    )


@EACH
@settings(max_examples=60)
@given(data=st.data())
def test_an_input_is_read_or_refused_and_what_is_written_is_the_same_again(
    name: str, data: st.DataObject
) -> None:
    TARGETS[name].read(data.draw(forms(name)))


CRASHES: list[tuple[str, bytes]] = []  # what the fuzzers found, each mended


@EACH
def test_the_fuzzers_first_inputs_are_understood(name: str) -> None:
    for seed in TARGETS[name].seeds:
        TARGETS[name].read(seed)


@pytest.mark.parametrize(("name", "data"), CRASHES)
def test_what_once_crashed_does_no_more(name: str, data: bytes) -> None:
    TARGETS[name].read(data)
