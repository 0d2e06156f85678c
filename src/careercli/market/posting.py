"""One posting as somebody saved or pasted it: text, HTML, Markdown, or the JSON of a board."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from careercli.errors import CareerError
from careercli.files.limits import POSTING_BYTES
from careercli.files.reading import BadFile, NotUtf8, read_text
from careercli.market.boards.payloads import postings
from careercli.skilltext.cleaning import elements, plain

MOST_TITLE = 120  # characters: a longer line is no title
MOST_BEFORE = 8  # lines among which a pasted page has its title
HINT = "give a posting as text, HTML, Markdown or the JSON of a job board; - reads stdin"
_TEXT_HINT = "copy the posting's text into a file, or pipe it in"
# `<h2 class="x">Nice to have</h2>` becomes `# Nice to have` on a line of its own.
_HEADING = re.compile(r"<(h[1-6])\b[^<>]*>", re.IGNORECASE)
_TITLE = re.compile(r"<(title)\b[^<>]*>", re.IGNORECASE)
# `<script type="application/ld+json">{"@type": "JobPosting", …}</script>`
_SCRIPT = re.compile(r"<(script)\b[^<>]*>", re.IGNORECASE)
_LINKED = "application/ld+json"
_LABEL = re.compile(r"(?i)^(?:job title|title|position|role|stelle|poste|puesto)\s*:\s*")
_NAMES = ("title", "name", "jobTitle", "position")
_FIRMS = ("hiringOrganization", "company", "company_name", "companyName")
_TEXTS = (
    *("description", "content", "descriptionPlain", "text", "body"),
    *("responsibilities", "qualifications", "skills", "requirements"),
)


class BadPosting(CareerError):
    """A posting that cannot be read: which, and what is wrong."""

    def __init__(self, posting: Path | str, wrong: str, hint: str = HINT) -> None:
        super().__init__(f"{named(posting)}: {wrong}", hint)


class PostingText(NamedTuple):
    """A posting's words in lines; `titles` are the lines that may be its title, best first."""

    titles: tuple[str, ...]
    company: str | None
    text: str


def named(posting: Path | str) -> str:
    """Return what messages call a posting: the path of its file, or words for a text."""
    return str(posting) if isinstance(posting, Path) else "the posting"


def read_posting(posting: Path | str) -> PostingText:
    """Return the posting in a file (standard input for `-`), or in a text itself.

    Raises `BadPosting`.
    """
    content = posting if isinstance(posting, str) else _content(posting)
    if "\0" in content or content.startswith(("%PDF", "PK\3\4", "{\\rtf")):
        raise BadPosting(posting, "not a text", _TEXT_HINT)
    if not content.strip():
        raise BadPosting(posting, "empty")
    if content.lstrip()[:1] in ("{", "["):
        return _of_json(posting, content)
    return _of_html(content) or _of_text(content)


def _content(path: Path) -> str:
    try:
        return read_text(path, POSTING_BYTES)
    except NotUtf8 as error:
        wrong = error.wrong if error.line is None else f"line {error.line} is {error.wrong}"
        raise BadPosting(path, wrong, error.hint if error.is_text else _TEXT_HINT) from None
    except BadFile as error:
        raise BadPosting(path, error.wrong, error.hint) from None


def _of_json(posting: Path | str, content: str) -> PostingText:
    """Return a board's posting, or one of schema.org; raise `BadPosting`."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", "too deep, or a number too long")
        raise BadPosting(posting, f"not JSON: {reason}") from None
    jobs = document.get("jobs", [document]) if isinstance(document, dict) else document
    if isinstance(jobs, list) and len(jobs) != 1:
        wrong = f"{len(jobs)} postings"
        raise BadPosting(posting, wrong, "give one posting; `market import` takes many")
    if text := _of_board(document) or _of_fields(jobs[0]):
        return text
    raise BadPosting(posting, "JSON, but without a title and a text")


def _of_board(document: Any) -> PostingText | None:
    of_board = postings(document)
    if not of_board or not of_board[0].get("text"):
        return None
    posting = of_board[0]
    titles = (str(posting["title"]),) if posting.get("title") else ()
    company = str(posting["company"]) if posting.get("company") else None
    return PostingText(titles, company, lines_of(str(posting["text"])))


def _of_fields(job: Any) -> PostingText | None:
    """Return a posting of which only the usual names of fields are known."""
    if not isinstance(job, dict):
        return None
    text = "\n\n".join(value for key in _TEXTS if isinstance(value := job.get(key), str))
    if not text.strip():
        return None
    titles = tuple(value for key in _NAMES if isinstance(value := job.get(key), str))
    firm = next((job[key] for key in _FIRMS if job.get(key)), None)
    firm = firm.get("name") if isinstance(firm, dict) else firm
    return PostingText(titles, firm if isinstance(firm, str) else None, lines_of(text))


def _of_html(content: str) -> PostingText | None:
    """Return the posting of a saved page; None of a text without a title of HTML."""
    for script, end, _ in elements(content, _SCRIPT):
        linked = content[script.end() : end] if _LINKED in script[0].lower() else ""
        for entry in _entries(linked):
            if entry.get("@type") == "JobPosting" and (posting := _of_fields(entry)):
                return posting
    titles = [
        content[tag.end() : end]
        for form in (_HEADING, _TITLE)
        for tag, end, _ in islice(elements(content, form), 2)
    ]
    if not titles:
        return None
    cleaned = tuple(" ".join(plain(title).split()) for title in titles)
    return PostingText(tuple(filter(None, cleaned)), None, lines_of(content))


def _entries(linked: str) -> Iterator[dict[str, Any]]:
    try:
        document = json.loads(linked)
    except (ValueError, RecursionError):
        return
    graph = document.get("@graph", [document]) if isinstance(document, dict) else document
    if isinstance(graph, list):
        yield from (entry for entry in graph if isinstance(entry, dict))


def _of_text(content: str) -> PostingText:
    text = lines_of(content)
    lines = [line.strip(" #|-*") for line in text.splitlines() if line.strip(" #|-*")]
    titles = (_LABEL.sub("", line) for line in lines[:MOST_BEFORE])
    return PostingText(tuple(t for t in titles if len(t) <= MOST_TITLE), None, text)


def lines_of(content: str) -> str:
    """Return a text in lines without HTML and Markdown's marks, headings behind a `#`."""
    pieces, at = [], 0
    for tag, inner, end in elements(content, _HEADING):
        pieces += [content[at : tag.start()], "\n\n# ", content[tag.end() : inner], "\n\n"]
        at = end
    return plain("".join([*pieces, content[at:]]))
