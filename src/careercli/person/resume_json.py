"""CVs in JSON: JSON Resume, Reactive Resume, Europass, and what other tools export.

They differ in where things stand, not in what they are called, so that one walk reads all:
lists of skills by their name, whatever lies below, and every other text as running text, but
for what tells who someone is.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careercli.person.resume_parts import BadResume, Parts

JSON_HINT = "a JSON Resume is an object with lists `skills`, `work`, `projects`: jsonresume.org"
MOST_DEPTH = 40
SKILLS_DEPTH = 3  # above which `skills` are the person's, not a project's
# Parts of a document that hold a list of skills, of keywords, and nothing about skills.
_ITEMS = {"keywords", "tags", "stack", "technologies", "skills", "techstack"}
_SELF = {
    *("name", "firstname", "lastname", "email", "phone", "url", "website", "image", "picture"),
    *("photo", "location", "address", "profiles", "id", "uuid", "$schema", "meta", "metadata"),
    *("references", "languages", "interests", "identification", "linguistic", "driving", "icon"),
    *("href", "date", "startdate", "enddate", "theme", "template", "username", "network", "slug"),
    *("company", "institution", "issuer", "organization", "employer", "publisher", "awarder"),
    *("level", "fluency", "documentinfo", "type", "countrycode", "region", "city", "postalcode"),
}
_NAMED = {"projects", "certificates", "certifications", "courses", "awards", "publications"}
_KNOWN = {
    *("basics", "skills", "work", "projects", "volunteer", "education", "certificates", "sections"),
    *("skillspassport", "learnerinfo", "experience", "summary", "profile", "workexperience"),
}


def parts_of(path: Path, text: str) -> Parts:
    """Return what a CV in JSON holds; raise `BadResume` where it is none."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        wrong = f"not JSON: {getattr(error, 'msg', 'too deep, or a number too long')}"
        raise BadResume(path, getattr(error, "lineno", None), wrong, JSON_HINT) from None
    if not isinstance(document, dict) or not any(_key(name) in _KNOWN for name in document):
        raise BadResume(path, None, "JSON, but not a CV", JSON_HINT)
    walk = _Walk(path)
    walk.into(document, "", 0)
    return Parts(_kind(document), tuple(walk.skills), tuple(walk.items), "\n\n".join(walk.texts))


def _kind(document: dict[str, Any]) -> str:
    keys = {_key(name) for name in document}
    if keys & {"skillspassport", "learnerinfo"}:
        return "Europass"
    return "Reactive Resume" if "sections" in keys else "JSON Resume"


class _Walk:
    """Goes through a document and sorts its texts."""

    def __init__(self, path: Path) -> None:
        self.skills: list[str] = []
        self.items: list[str] = []
        self.texts: list[str] = []
        self._path = path

    def into(self, value: Any, name: str, depth: int) -> None:
        """Sort what stands under a name: parts of an object, items of a list, a text."""
        if depth > MOST_DEPTH:
            raise BadResume(self._path, None, "nested too deeply", JSON_HINT)
        if isinstance(value, dict) and not _is_hidden(value):
            for key, inner in value.items():
                self._part(_key(key), inner, name, depth)
        elif isinstance(value, list):
            for inner in value:
                self.into(inner, name, depth + 1)
        else:
            self.texts += _strings(value)

    def _part(self, key: str, value: Any, name: str, depth: int) -> None:
        """Sort a part of an object that stands under a name."""
        if _has_europass(value):
            self.into(value, key, depth + 1)
        elif key == "skills" and depth < SKILLS_DEPTH:
            self.skills += _listed(value)
        elif key in _ITEMS:
            self.items += _listed(value)
        elif key == "name" and name in _NAMED:
            self.texts += _strings(value)
        elif key not in _SELF:
            self.into(value, name if key == "items" else key, depth + 1)


def _key(name: str) -> str:
    return name.replace(" ", "").casefold()


def _is_hidden(part: dict[str, Any]) -> bool:
    """Return whether a part of a Reactive Resume is not shown."""
    return part.get("visible") is False or part.get("hidden") is True


def _has_europass(skills: Any) -> bool:
    """Return whether `Skills` are Europass's, which are texts by kind and not a list."""
    kinds = {"computer", "jobrelated", "communication", "organisational", "linguistic", "other"}
    return isinstance(skills, dict) and bool(kinds & {_key(name) for name in skills})


def _listed(value: Any, depth: int = 0) -> list[str]:
    """Return the names in a list of skills, whatever it is made of.

    An entry with keywords is a heading, whose name counts as another item, not as a skill that
    has to be known: see `headings`.
    """
    if isinstance(value, str):
        return _strings(value)
    if isinstance(value, list):
        return [name for inner in value for name in _listed(inner, depth + 1)] if depth < 9 else []
    if not isinstance(value, dict) or _is_hidden(value):
        return []
    if "items" in value:
        return _listed(value["items"], depth + 1)
    lower = {_key(name): inner for name, inner in value.items()}
    keywords = [
        name
        for key in ("keywords", "skills", "items")
        for name in _listed(lower.get(key), depth + 1)
    ]
    names = [
        name
        for key in ("name", "skill", "value", "label", "title")
        for name in _listed(lower.get(key), depth + 1)
    ]
    if not (names or keywords or depth):  # a heading for each list: {"Languages": ["Python"]}
        return [name for inner in value.values() for name in _listed(inner, depth + 1)]
    return [*(HEADING + name for name in names), *keywords] if keywords else names


HEADING = "\0"  # before a name that is a heading: it is no skill that has to be known


def _strings(value: object) -> list[str]:
    """Return a text, or the texts of a list, that are not blank."""
    values = value if isinstance(value, list) else [value]
    texts = (v.encode("utf-8", "replace").decode() for v in values if isinstance(v, str))
    return [text.strip() for text in texts if text.strip()]


def headings(names: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Yield names of skills, each with whether it is a heading."""
    for name in names:
        yield name.removeprefix(HEADING), name.startswith(HEADING)
