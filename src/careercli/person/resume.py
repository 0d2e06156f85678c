"""The skills that a CV names, whatever it was written with.

Lists of skills are taken word for word, and what they name beyond the
vocabulary is reported; running text is read as any text is (`skilltext`).
"""

import io
import shlex
import zipfile
from pathlib import Path
from typing import NamedTuple

from careercli.catalog.vocabulary import Vocabulary
from careercli.files.limits import LISTED_SKILLS, TEXT_CHARACTERS
from careercli.files.reading import BadFile, NotUtf8, as_text, read_bytes
from careercli.person import resume_documents, resume_json, resume_tables
from careercli.person.resume_json import headings
from careercli.person.resume_parts import FORMATS_HINT, BadResume, Parts
from careercli.person.skills import PersonSkills, named_skills
from careercli.skilltext.lists import listed
from careercli.skilltext.reader import Mention, Reader

MOST_LISTED = 500
LONGEST_NAME = 100
TEXT_HINT = "save it as text, DOCX or PDF, or copy the text into a .txt file"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_BINARY = {b"{\\rtf": "an RTF file", _OLD_WORD: "an old Word file (.doc)"}
_EUROPASS = ("<SkillsPassport", "<Candidate", "europass")


class Match(NamedTuple):
    """A skill's id and the words, as written, that named it."""

    skill: str
    words: tuple[str, ...]


class ResumeSkills(NamedTuple):
    """What a CV names: skills in the order of first mention, and the words for each.

    `mentions` are all names in it, also those that do not count; the line of an item of a
    list is None.
    """

    kind: str
    skills: PersonSkills
    matched: tuple[Match, ...]
    mentions: tuple[Mention, ...] = ()


def read_resume(path: Path, words: Vocabulary, reader: Reader) -> ResumeSkills:
    """Return the skills that a CV names.

    Raises `BadResume` if it cannot be read or names no skill.
    """
    resume = read_words(path, words, reader)
    if not resume.skills.known:
        raise BadResume(path, None, *_nothing(path, resume))
    return resume


def read_words(path: Path, words: Vocabulary, reader: Reader) -> ResumeSkills:
    """Return the skills that a file names, if any; raise `BadResume` if it cannot be read."""
    parts = _parts(path)
    if len(parts.skills) > MOST_LISTED:
        wrong = f"lists more than {MOST_LISTED} skills"
        raise BadResume(path, None, wrong, "keep the skills that matter most")
    if len(parts.text) > TEXT_CHARACTERS or len(parts.items) > LISTED_SKILLS:
        wrong = f"more than {TEXT_CHARACTERS:,} letters, or {LISTED_SKILLS:,} keywords"
        raise BadResume(path, None, wrong, "give the CV alone")
    return _skills(parts, words, reader)


def _skills(parts: Parts, words: Vocabulary, reader: Reader) -> ResumeSkills:
    mentions: list[Mention] = []
    unknown: list[str] = []
    for name, is_heading in (*headings(parts.skills), *((item, True) for item in parts.items)):
        skills = listed(name[:LONGEST_NAME], words)
        mentions += (Mention(skill, name[:LONGEST_NAME], None) for skill in skills)
        if not (skills or is_heading):
            unknown.append(name[:LONGEST_NAME].strip())
    mentions += reader.mentions(parts.text)
    matched: dict[str, dict[str, None]] = {}
    for mention in mentions:
        if mention.passed_over is None:
            matched.setdefault(mention.skill, {})[mention.words] = None
    matches = tuple(Match(skill, tuple(named)) for skill, named in matched.items())
    skills_known = PersonSkills(tuple(matched), named_skills(unknown, words).unknown)
    return ResumeSkills(parts.kind, skills_known, matches, tuple(mentions))


def _nothing(path: Path, cv: ResumeSkills) -> tuple[str, str]:
    """Return what is wrong with a CV that names no skill, and what to do."""
    passed = dict.fromkeys(mention.words for mention in cv.mentions if mention.passed_over)
    if passed:
        wrong = f"no skill that counts; passed over: {', '.join(list(passed)[:5])}"
        return wrong, f"why: careercli skills --read {shlex.quote(str(path))}"
    if cv.skills.unknown:
        words = ", ".join(repr(word.given) for word in cv.skills.unknown[:3])
        near = dict.fromkeys(n for word in cv.skills.unknown for n in word.nearest)
        meant = f"did you mean {', '.join(list(near)[:3])}? " if near else ""
        return f"no skill that careercli knows: {words}", f"{meant}{FORMATS_HINT}"
    return "names no skill that careercli knows", FORMATS_HINT


def _parts(path: Path) -> Parts:
    """Return a CV taken apart, by what it begins with and by its name's ending."""
    data = _bytes(path)
    if data.startswith(b"%PDF"):
        return resume_documents.parts_of_pdf(path, data)
    if data.startswith(b"PK\3\4"):
        return _parts_of_zip(path, data)
    for mark, name in _BINARY.items():
        if data.startswith(mark):
            raise BadResume(path, None, name, TEXT_HINT)
    text = _text(path, data)
    if not text.strip("\ufeff \t\r\n"):
        raise BadResume(path, None, "empty", FORMATS_HINT)
    text = text.removeprefix("\ufeff")
    ending, start = path.suffix.lower(), text.lstrip()[:2000]
    if ending == ".csv" or (
        path == Path("-") and start.split("\n")[0].strip().casefold() == "name"
    ):
        return resume_tables.parts_of_csv(path, text)
    if ending == ".json" or start.startswith("{"):
        return resume_json.parts_of(path, text)
    if start.startswith("<") and any(mark in start for mark in _EUROPASS) and "<html" not in start:
        return resume_documents.parts_of_europass(path, data)
    is_html = ending in (".html", ".htm", ".xhtml") or start[:14].lower() in ("<!doctype html",)
    return Parts("HTML" if is_html or start[:5].lower() == "<html" else "text", text=text)


def _parts_of_zip(path: Path, data: bytes) -> Parts:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise BadResume(path, None, f"a damaged zip file: {error}", TEXT_HINT) from None
    if "word/document.xml" in archive.namelist():
        return resume_documents.parts_of_docx(path, archive)
    return resume_tables.parts_of_export(path, archive)


def _bytes(path: Path) -> bytes:
    try:
        return read_bytes(path)
    except BadFile as error:
        raise BadResume(path, error.line, error.wrong, error.hint) from None


def _text(path: Path, data: bytes) -> str:
    try:
        return as_text(path, data).replace("\r\n", "\n").replace("\r", "\n")
    except NotUtf8 as error:
        hint = error.hint if error.is_text else TEXT_HINT
        raise BadResume(path, error.line, error.wrong, hint) from None
