"""What is wrong with title rules that a user wrote, as `data/titles.toml` has them."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from careercli.catalog.names import without_accents
from careercli.catalog.rules import ID, ID_RIGHT
from careercli.files.reading import BadFile
from careercli.market.limits import TITLE_PHRASES, TITLE_RULES

_KEYS = {
    "exclude": (("name", "words"), ()),
    "title": (("role", "all"), ("none",)),
    "seniority": (("level", "group", "words"), ("none",)),
}
GROUPS = ("entry", "mid", "senior")
LONGEST = 100  # characters of a phrase or a name
MOST_STARS = 4  # in a phrase
HINT = "docs/titles.md describes the rules: [[exclude]], [[title]] and [[seniority]]"
_PHRASES = 'a list of phrases, as in words = ["data engineer", "etl developer"]'
Wrong = tuple[str, str]  # what is wrong, and what would be right


class BadTitleRules(BadFile):
    """A file of title rules that cannot be read or used."""


def normalized(title: str) -> str:
    """Return a title as the rules read it: lower case, no accents, only words between spaces."""
    plain = without_accents(title.lower())
    return f" {' '.join(re.findall(r'[a-z0-9+#]+', plain))} "


def checked(path: Path, document: dict[str, Any]) -> dict[str, Any]:
    """Return the user's rules; raise `BadTitleRules` where they do not have their form."""
    phrases = 0
    for table, rules in document.items():
        if table not in _KEYS:
            raise BadTitleRules(path, None, f"unknown table {table!r}", HINT)
        if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            raise BadTitleRules(path, None, f"{table!r} is not a list of tables", f"[[{table}]]")
        if len(rules) > TITLE_RULES:
            wrong = f"more than {TITLE_RULES:,} {table!r} rules"
            raise BadTitleRules(path, None, wrong, "join the phrases of one role")
        for place, rule in enumerate(rules, start=1):
            phrases += sum(map(_phrases_of, rule.values()))
            if phrases > TITLE_PHRASES:
                wrong = f"more than {TITLE_PHRASES:,} phrases"
                raise BadTitleRules(path, None, wrong, "`*` stands for any letters within a word")
            for wrong, right in _wrong(table, rule):
                raise BadTitleRules(path, None, f"[[{table}]] {place} {wrong}", right)
    return document


def _phrases_of(value: object) -> int:
    """Return how many phrases a list holds, or the lists in it."""
    if not isinstance(value, list):
        return 0
    return sum(len(inner) if isinstance(inner, list) else 1 for inner in value)


def _wrong(table: str, rule: Mapping[str, Any]) -> Iterator[Wrong]:
    needed, more = _KEYS[table]
    if not set(needed) <= set(rule) <= {*needed, *more}:
        optional = f"; it may have {', '.join(more)}" if more else ""
        yield f"needs {', '.join(sorted(needed))} and no other keys{optional}", HINT
        return
    for key in ("name", "level"):
        if key in rule and not _is_name(rule[key]):
            yield f"has a {key} that is not a short text of one line", f'{key} = "sales"'
    if "role" in rule and not (isinstance(rule["role"], str) and ID.fullmatch(rule["role"])):
        yield f"has the role {str(rule['role'])[:LONGEST]!r}, not an id", ID_RIGHT
    if "group" in rule and rule["group"] not in GROUPS:
        yield f"has a wrong group: group is one of {', '.join(GROUPS)}", 'group = "senior"'
    if "all" in rule and not (isinstance(rule["all"], list) and rule["all"]):
        yield (
            "has an all that is not a list: a list of phrases is missing",
            'all = [["pipeline", "etl"], ["engineer*"]]',
        )
        return
    for phrases in (*(rule[key] for key in ("words", "none") if key in rule), *rule.get("all", ())):
        yield from _wrong_phrases(phrases)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and 0 < len(value.strip()) <= LONGEST


def _wrong_phrases(phrases: object) -> Iterator[Wrong]:
    if not isinstance(phrases, list) or not phrases:
        yield "has no phrases: a list of phrases is missing", _PHRASES
        return
    for phrase in phrases:
        if not isinstance(phrase, str):
            yield f"has {str(phrase)[:LONGEST]!r}, which can never stand in a title", _PHRASES
        elif len(phrase) > LONGEST or phrase.count("*") > MOST_STARS:
            right = f"at most {LONGEST} characters and {MOST_STARS} `*`"
            yield f"has {phrase[:LONGEST]!r}, too long or with too many `*`", right
        elif normalized(phrase.replace("*", "x")).strip() != phrase.replace("*", "x"):
            right = "lower case, no accents, single spaces, no punctuation"
            yield f"has {phrase!r}, which can never stand in a title", right
        elif set(phrase) <= {"*", " "}:
            yield f"has {phrase!r}, which stands in every title", "a phrase with letters"
