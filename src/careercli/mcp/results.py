"""What a call comes to: the page as text, and the brief of the document, both within limits."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from careercli.answers.world import World
from careercli.mcp.arguments import request_of
from careercli.mcp.tools import Tool
from careercli.render.fields import Tree, tree
from careercli.render.formats import Output
from careercli.render.json import plain
from careercli.render.text import render
from careercli.views.agents.brief import Arguments, Brief
from careercli.views.blocks import Page, sentence_text

MOST_TEXT, MOST_STRUCTURED = 6_000, 8_000  # bytes
WIDTH = 100  # columns: wide enough that no table leaves out what it tells


class Result(NamedTuple):
    """A call's answer: the page as a text, and what can be read by a program."""

    text: str
    structured: dict[str, Any]


def result(tool: Tool, arguments: Arguments, world: World) -> Result:
    """Return what a tool answers; raise `CareerError` for what it cannot."""
    answer = tool.answer(request_of(tool, arguments), world)
    document, page = answer.document(), answer.page()
    brief = tool.brief(document, arguments)
    return Result(text_of(page), structured(plain(document), page, brief))


def text_of(page: Page) -> str:
    """Return a page as text, cut at a line's end where it is too long, which the text then says."""
    text = render(page, Output(width=WIDTH))
    if size(text) <= MOST_TEXT:
        return text
    lines = text.splitlines()
    kept, used = 0, 100  # for the last line
    while used + size(lines[kept]) + 1 <= MOST_TEXT:
        used += size(lines[kept]) + 1
        kept += 1
    note = f"[{len(lines) - kept} more lines are left out: ask for less, such as one role]"
    return "\n".join([*lines[:kept], note]) + "\n"


def structured(document: dict[str, Any], page: Page, brief: Brief) -> dict[str, Any]:
    """Return the brief of a document: its schema, the answer in words, the fields, next calls.

    `left_out` says how many items of which lists are not there.
    """
    left_out: dict[str, int] = {}
    fields = _picked(document, tree(brief.fields), "", brief.most, left_out)
    intro = " ".join(sentence_text(sentence) for sentence in page.intro)
    answer = intro or page.title or " ".join(section.title for section in page.sections)
    calls = [plain(call) for call in brief.next]
    whole = {
        "schema": document["schema"],
        "answer": answer,
        **fields,
        "left_out": left_out,
        "next": calls,
    }
    return _within(whole, left_out)


def size(text: str) -> int:
    """Return how many bytes a text is sent as."""
    return len(text.encode("utf-8", "replace"))


def json_size(value: Any) -> int:
    """Return how many bytes a value is sent as, as JSON."""
    return size(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _picked(
    value: Any, wanted: Tree, path: str, most: Mapping[str, int], left_out: dict[str, int]
) -> Any:
    """Return the wanted parts of a JSON value; `*` is any name. Long lists are cut and counted."""
    if isinstance(value, list):
        kept = value[: most.get(path, len(value))]
        if len(kept) < len(value):
            left_out[path] = left_out.get(path, 0) + len(value) - len(kept)
        return [_picked(item, wanted, path, most, left_out) for item in kept]
    if not isinstance(value, dict):
        return value
    picked = {}
    for name, below in value.items():
        key = "*" if name not in wanted and "*" in wanted else name
        if key in wanted or not wanted:
            inside = f"{path}.{key}" if path else key
            picked[name] = _picked(below, wanted.get(key, {}), inside, most, left_out)
    return picked


def _within(whole: dict[str, Any], left_out: dict[str, int]) -> dict[str, Any]:
    """Shorten the longest list until all fits: what catalogs of one's own may need.

    Where even that does not help, as with texts without end, only the head remains.
    """
    while (too_much := json_size(whole) - MOST_STRUCTURED) > 0:
        lists = list(_lists(whole, ""))
        if not lists:
            return {"schema": whole["schema"], "left_out": {"everything": 1}}
        path, longest = max(lists, key=lambda pair: json_size(pair[1]))
        gone = max(1, len(longest) * too_much // (2 * json_size(longest)))
        del longest[-gone:]
        left_out[path] = left_out.get(path, 0) + gone
    return whole


def _lists(value: Any, path: str) -> Any:
    """Yield the lists in a JSON value that have items, with their paths."""
    if isinstance(value, list):
        if value:
            yield path, value
        for item in value:
            yield from _lists(item, path)
    elif isinstance(value, dict):
        for name, below in value.items():
            yield from _lists(below, f"{path}.{name}" if path else name)
