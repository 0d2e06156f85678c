"""The skills that a résumé names: JSON Resume, LinkedIn's `Skills.csv`, plain text or Markdown.

Lists of skills are taken word for word, and what they name beyond the
vocabulary is reported; running text is left to `mentions`.
"""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from careercli.catalog.vocabulary import Vocabulary
from careercli.errors import CareerError
from careercli.files.reading import BadFile, NotUtf8, read_text
from careercli.person.mentions import mentions
from careercli.person.skills import PersonSkills, named_skills

Kind = Literal["JSON Resume", "LinkedIn skills", "text"]

MOST_LISTED = 500
LONGEST_NAME = 100
FORMATS_HINT = "give a résumé as JSON Resume, LinkedIn's Skills.csv, plain text or Markdown"
TEXT_HINT = "save it as text: pdftotext, or copy the text into a .txt file"
JSON_HINT = "a JSON Resume is an object with lists `skills`, `work`, `projects`: jsonresume.org"
CSV_HINT = "give the Skills.csv of a LinkedIn data export, which has a column `Name`"
BINARY = {"%PDF": "a PDF file", "PK\3\4": "a DOCX or other zip file", "{\\rtf": "an RTF file"}
TEXTS = ("summary", "description", "highlights")
PROSE = {"work": TEXTS, "projects": (*TEXTS, "keywords"), "volunteer": TEXTS}


class BadResume(CareerError):
    """A résumé that cannot be read: where, and what is wrong."""

    def __init__(self, path: Path, line: int | None, wrong: str, hint: str) -> None:
        super().__init__(f"{path}:{line}: {wrong}" if line else f"{path}: {wrong}", hint)


class Match(NamedTuple):
    """A skill's id and the words, as written, that named it."""

    skill: str
    words: tuple[str, ...]


class ResumeSkills(NamedTuple):
    """What a résumé names: skills in the order of first mention, and the words for each."""

    kind: Kind
    skills: PersonSkills
    matched: tuple[Match, ...]


def read_resume(path: Path, vocabulary: Vocabulary) -> ResumeSkills:
    """Return the skills that a résumé names; raise `BadResume` if it cannot be read."""
    text, ending = _text(path), path.suffix.lower()
    vocabulary = vocabulary._replace(keys=dict(vocabulary.keys))  # every word is looked up
    if ending == ".csv":
        return _found(path, "LinkedIn skills", _rows(path, text), "", vocabulary)
    if ending == ".json" or text.lstrip().startswith("{"):
        resume = _sections(path, text)
        listed = [word for skill in resume["skills"] for word in _listed(skill, vocabulary)]
        return _found(path, "JSON Resume", listed, "\n\n".join(_prose(resume)), vocabulary)
    return _found(path, "text", [], text, vocabulary)


def _found(
    path: Path, kind: Kind, listed: list[str], text: str, vocabulary: Vocabulary
) -> ResumeSkills:
    if len(listed) > MOST_LISTED:
        wrong = f"lists more than {MOST_LISTED} skills"
        raise BadResume(path, None, wrong, "keep the skills that matter most")
    cut = [words[:LONGEST_NAME].strip() for words in listed]
    named = [(words, vocabulary.resolve(words)) for words in cut]
    matched: dict[str, dict[str, None]] = {}
    for words, skill in (*named, *mentions(text, vocabulary)):
        if skill:
            matched.setdefault(skill, {})[words] = None
    unknown = named_skills((words for words, skill in named if not skill), vocabulary).unknown
    matches = tuple(Match(skill, tuple(words)) for skill, words in matched.items())
    return ResumeSkills(kind, PersonSkills(tuple(matched), unknown), matches)


def _text(path: Path) -> str:
    try:
        text = read_text(path)
    except BadFile as error:
        if isinstance(error, NotUtf8):
            _refuse_binary(path, error.data[:5].replace(b"\0", b"").decode("latin-1"))
        hint = error.hint if error.line else FORMATS_HINT
        raise BadResume(path, error.line, error.wrong, hint) from None
    _refuse_binary(path, text)
    if not text.strip("\ufeff \t\r\n"):
        raise BadResume(path, None, "empty", FORMATS_HINT)
    return text.removeprefix("\ufeff").replace("\r", "\n")


def _refuse_binary(path: Path, text: str) -> None:
    names = (name for mark, name in BINARY.items() if text.startswith(mark))
    if name := next(names, "not a text file" if "\0" in text else ""):
        raise BadResume(path, None, name, TEXT_HINT)


def _rows(path: Path, text: str) -> list[str]:
    rows = csv.reader(text.splitlines())
    try:
        header = [cell.strip().casefold() for cell in next(rows, [])]
        if "name" not in header:
            raise BadResume(path, 1, "no column `Name`", CSV_HINT)
        column = header.index("name")
        return [name for row in rows for name in _strings(row[column : column + 1])]
    except csv.Error as error:
        raise BadResume(path, rows.line_num, f"not CSV: {error}", CSV_HINT) from None


def _sections(path: Path, text: str) -> dict[str, list[Any]]:
    """Return the sections of a JSON Resume that tell of skills, each a list."""
    try:
        resume = json.loads(text)
    except (ValueError, RecursionError) as error:
        wrong = f"not JSON: {getattr(error, 'msg', 'too deep, or a number too long')}"
        raise BadResume(path, getattr(error, "lineno", None), wrong, JSON_HINT) from None
    if not isinstance(resume, dict) or not resume.keys() & {"basics", "skills", *PROSE}:
        raise BadResume(path, None, "JSON, but not a JSON Resume", JSON_HINT)
    sections = {name: resume.get(name) or [] for name in ("skills", *PROSE)}
    for name, entries in sections.items():
        if not isinstance(entries, list):
            raise BadResume(path, None, f"`{name}` is not a list", JSON_HINT)
    return sections


def _listed(skill: object, vocabulary: Vocabulary) -> list[str]:
    """Return the names in an entry of `skills`, without one that is only a heading."""
    if not isinstance(skill, dict):
        return _strings(skill)
    names, keywords = _strings(skill.get("name")), _strings(skill.get("keywords"))
    return [name for name in names if not keywords or vocabulary.resolve(name)] + keywords


def _prose(resume: dict[str, list[Any]]) -> Iterator[str]:
    for section, fields in PROSE.items():
        for entry in resume[section]:
            if isinstance(entry, dict):
                yield from (text for field in fields for text in _strings(entry.get(field)))


def _strings(value: object) -> list[str]:
    """Return the texts in a value that should be a text or a list of texts."""
    values = value if isinstance(value, list) else [value]
    texts = (v.encode("utf-8", "replace").decode() for v in values if isinstance(v, str))
    return [text.strip() for text in texts if text.strip()]
