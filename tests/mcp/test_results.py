import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import pytest

from careercli.answers.world import Data, World, loaded
from careercli.errors import CareerError
from careercli.mcp.arguments import request_of
from careercli.mcp.results import (
    MOST_STRUCTURED,
    MOST_TEXT,
    json_size,
    result,
    size,
    structured,
    text_of,
)
from careercli.mcp.tools import BY_NAME
from careercli.render.json import plain
from careercli.views.agents.brief import Brief, Call
from careercli.views.blocks import Items, Page, Section

WORLD = World(date(2026, 8, 4), reads_profile=False)
ROLES = tuple(role.id for role in loaded(WORLD, Data()).roles)
SOURCES = tuple(source.id for source in loaded(WORLD, Data()).sources)
SKILLS = ["python", "docker", "postgres", "pottery"]
POSTING = (
    "ML Engineer\n\nRequirements\n- Python, PyTorch, SQL, AWS\n\nNice to have\n- Rust, Kafka\n"
)
OWN = {"schema", "answer", "left_out", "next"}  # what a brief has beside the document's fields


def asked() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every tool in every usual way: all pairs, all roles, all sources."""
    for pair in combinations(ROLES, 2):
        yield "compare", {"roles": list(pair)}
        yield "switch", {"start": pair[0], "target": pair[1]}
    for one, other in pairwise(ROLES):
        yield "compare", {"roles": [one, other], "skills": SKILLS}
        yield "switch", {"start": other, "target": one, "skills": SKILLS}
    for start in range(len(ROLES) - 5):
        yield "compare", {"roles": list(ROLES[start : start + 6]), "skills": SKILLS}
        yield "trend", {"roles": list(ROLES[start : start + 6])}
    for role in ROLES:
        yield "show", {"role": role}
        yield "gap", {"roles": [role], "skills": SKILLS, "learn": ["aws"], "reach": 60}
        yield "gap", {"roles": [role]}
        yield "trend", {"roles": [role]}
        yield "gap_posting", {"posting": POSTING, "role": role, "skills": SKILLS}
    for source in SOURCES:
        yield "roles", {"source": source}
        yield "rank", {"source": source, "skills": SKILLS}
        yield "sources", {"source": source}
    for three in combinations(ROLES[:4], 3):
        yield "gap", {"roles": list(three), "skills": SKILLS}
        yield "trend", {"roles": list(three)}
    yield from [("roles", {}), ("roles", {"query": "data"}), ("roles", {"sort": "remote"})]
    yield "gap", {"skills": SKILLS}
    yield "gap", {"skills": SKILLS, "reach": 50}
    yield "rank", {"weights": {"pay": 3, "fit": 2}, "skills": SKILLS}
    yield "skills", {"every": True}
    for tool in ("gap", "rank", "sources", "skills"):
        yield tool, {}
    yield from [("skills", {"query": query}) for query in ("python", "data", "pyton", "k8s")]
    yield "gap_posting", {"posting": POSTING}


def differences(part: Any, whole: Any, path: str, left_out: dict[str, int]) -> Iterator[str]:
    """What of a brief is not in its document; counts into `left_out` what lists lack."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name not in whole:
                yield f"{path}.{name}"
            else:
                yield from differences(value, whole[name], f"{path}.{name}", left_out)
    elif isinstance(part, list):
        left_out[path] = left_out.get(path, 0) + len(whole) - len(part)
        for item, its in zip(part, whole, strict=False):
            yield from differences(item, its, path, left_out)
    elif part != whole or type(part) is not type(whole):
        yield f"{path}: {part!r} is not {whole!r}"


def test_every_answer_is_short_and_says_what_page_and_document_say() -> None:
    cut, calls, answered = set(), set(), Counter[str]()
    for tool, arguments in asked():
        try:
            whole = BY_NAME[tool].answer(request_of(BY_NAME[tool], arguments), WORLD)
            once = BY_NAME[tool]._replace(answer=lambda *_, whole=whole: whole)
            answer = result(once, arguments, WORLD)
        except CareerError:  # a role without skills has no switch
            continue
        answered[tool] += 1
        label = f"{tool} {arguments}"
        assert size(answer.text) <= MOST_TEXT, label
        assert json_size(answer.structured) <= MOST_STRUCTURED, label
        document = whole.document()
        fields = {n: v for n, v in answer.structured.items() if n not in OWN}
        left_out: dict[str, int] = {}
        assert list(differences(fields, plain(document), "", left_out)) == [], label
        assert sum(left_out.values()) == sum(answer.structured["left_out"].values()), label
        most = BY_NAME[tool].brief(document, arguments).most
        assert set(answer.structured["left_out"]) <= set(most), label
        assert answer.structured["schema"] == document.schema  # type: ignore[attr-defined]
        words = answer.structured["answer"].split()
        assert words, label
        assert set(words) <= set(answer.text.split()), label
        cut |= {tool} if "lines are left out" in answer.text else set()
        calls |= {json.dumps(call, sort_keys=True) for call in answer.structured["next"]}
    assert set(answered) == set(BY_NAME)
    assert answered["compare"] == 120 + 15 + 11
    assert cut <= {"skills"}  # the list of all of them
    assert len(calls) > 100
    for call in map(json.loads, sorted(calls)):
        called = BY_NAME[call["tool"]]
        called.answer(request_of(called, call["arguments"]), WORLD)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("compare", {"roles": ["ml-engineer", "ai-swe"]}),
        ("switch", {"start": "ml-engineer", "target": "ai-swe"}),
        ("show", {"role": "ai-swe"}),
    ],
)
def test_money_stands_beside_its_currency(tool: str, arguments: dict[str, Any]) -> None:
    fields = result(BY_NAME[tool], arguments, WORLD).structured
    tables = fields, fields.get("others", {})
    listed = [s for t in tables for name in ("sources", "pay_sources") for s in t.get(name, ())]
    currencies = {s["id"]: s["currency"] for s in [*listed, fields.get("source")] if s}
    verdicts = [*fields.get("verdicts", ()), fields.get("pay_verdict", {})]
    opinions = [
        o for v in verdicts if v.get("about", "pay") == "pay" for o in v.get("opinions", ())
    ]
    of_pay = {o["source"] for o in opinions}
    of_pay |= {role["source"] for role in fields.get("roles", ()) if role.get("salary")}
    assert of_pay
    assert {currencies[source] for source in of_pay} == {"USD"}


def test_a_text_that_is_too_long_says_how_much_is_left_out() -> None:
    page = Page("Title", (), (Section("a", "", (Items(("a long line " * 6,) * 1000),)),))
    text = text_of(page)
    assert size(text) <= MOST_TEXT
    lines = text.splitlines()
    assert (
        lines[-1]
        == f"[{1002 - len(lines) + 1} more lines are left out: ask for less, such as one role]"
    )


def test_lists_are_shortened_until_all_fits_and_what_is_gone_is_counted() -> None:
    document = {"schema": "a/1", "roles": [{"id": f"role-{n}", "of": [1, 2]} for n in range(5000)]}
    page = Page("Roles", (), ())
    made = structured(document, page, Brief(("roles.id",), {}, (Call("Why", "roles", {}),)))
    assert json_size(made) <= MOST_STRUCTURED
    assert made["left_out"] == {"roles": 5000 - len(made["roles"])}
    assert made["roles"][:2] == [{"id": "role-0"}, {"id": "role-1"}]
    assert made["next"] == [{"why": "Why", "tool": "roles", "arguments": {}}]


def test_texts_without_end_leave_the_head_alone() -> None:
    made = structured(
        {"schema": "a/1", "text": "x" * 10_000}, Page("T", (), ()), Brief(("text",), {}, ())
    )
    assert made == {"schema": "a/1", "left_out": {"everything": 1}}


def test_a_star_stands_for_every_name_and_lists_are_cut_where_it_says() -> None:
    document = {"schema": "a/1", "of": {"a": {"n": 1, "m": [1, 2, 3]}, "b": {"n": 2, "m": [4]}}}
    brief = Brief(("of.*.m",), {"of.*.m": 2}, ())
    made = structured(document, Page("T", ("Two roles.",), ()), brief)
    assert made["of"] == {"a": {"m": [1, 2]}, "b": {"m": [4]}}
    assert made["left_out"] == {"of.*.m": 1}
    assert made["answer"] == "Two roles."
