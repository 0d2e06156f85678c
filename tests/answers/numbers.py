"""The numbers of a page, and whether a document has them: what the law of figures rests on."""

import json
import re
from collections.abc import Iterator
from typing import Any

from careercli.answers.world import Answer
from careercli.render.formats import Output, rendered

# `$200K`, `₹1.5M`, `23,752`, `-28.1`, `1.19`: not a part of a name such as `Web3`, `C++17` or
# `2024-01-01`.
NUMBER = re.compile(r"(?<![\w.,/+-])[$€£]?(\d[\d,]*(?:\.\d+)?)([KM]?)(?![\w]|[.,/–-]\d|-\w)")
NUMBERS = re.compile(r"\d[\d,]*(?:\.\d+)?")
UNITS = {"K": 1_000, "M": 1_000_000}
# Numbers that pages use as words, whatever the figures: the level of an interval, THIN, formulas.
# Texts of people, whose numbers are their own: why a count is in doubt, caveats, names.
TEXTS = {"doubtful", "note", "caveats", "name"}
DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
WORDS = {"95", "30", "1.2533", "1.349", "1.96"}


def figures(document: Any) -> set[float]:
    """Every number in the parsed document of an answer, and those in dates and in texts of people.

    A sentence that a view has made of figures is none of these.
    """
    result: set[float] = set()
    for key, value in _leaves(document):
        if isinstance(value, str):
            if DATE.fullmatch(value) or key in TEXTS:
                result |= {float(n.replace(",", "")) for n in NUMBERS.findall(value)}
        elif isinstance(value, bool) or value is None:
            continue
        else:
            result.add(float(value))
    return result


def strangers(answer: Answer) -> set[str]:
    """The numbers of an answer's page that are no value of its document, rounded.

    A page may also say how many things stand in one of its lists.
    """
    text = rendered("text", answer.page(), Output(width=400))
    document = json.loads(rendered("json", answer.document(), Output()))
    values = figures(document)
    lengths = {float(n) for n in _lengths(document)}
    return {
        match[0]
        for match in NUMBER.finditer(text)
        if match[1] not in WORDS
        and not text.startswith("about ", match.start() - 6)  # to two digits: about 2,600
        and not _is_known(match[1], match[2], values, lengths)
    }


def _is_known(digits: str, unit: str, values: set[float], lengths: set[float]) -> bool:
    number = float(digits.replace(",", ""))
    decimals = len(digits.partition(".")[2])
    if number in lengths:
        return True
    half = 0.5000001 * 10**-decimals
    for value in values:
        size = abs(value)
        scales = (size / UNITS[unit],) if unit else (size, 100 * size, 1 + size)
        if any(abs(scaled - number) <= half for scaled in scales):
            return True
    return False


def _lengths(document: Any) -> Iterator[int]:
    """How many items each list of a document has: "3 sources" counts them."""
    stack: list[Any] = [document]
    while stack:
        value = stack.pop()
        if isinstance(value, list):
            yield len(value)
            stack += value
        elif isinstance(value, dict):
            yield len(value)
            stack += value.values()


def _leaves(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Each value of a document that holds no others, with the key that it stands under."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item, key)
    else:
        yield key, value
