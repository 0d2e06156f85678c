"""Personio: an XML feed on each company's own host, `acme.jobs.personio.de/xml`.

The feed says neither the company nor the opening's address: both come from the board's slug.
"""

from typing import Any
from xml.etree import ElementTree

from careercli.market.boards.platform import Platform, jobs_under
from careercli.market.boards.shapes import Posting, Raw, list_at, text_of, word

_HOST = ".jobs.personio.de"
FEED = "workzag-jobs"


class BadFeed(ValueError):
    """A text that is no feed of Personio, or one with entities of its own."""


def document_of(text: str) -> dict[str, Any]:
    """Return a feed as a document: `{"workzag-jobs": [{"id": "7", "name": "Data Engineer"}]}`.

    `jobDescriptions` is a list of texts, `additionalOffices` one of names. Raises `BadFeed`,
    also for entities of its own, by which a small feed can grow without end.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise BadFeed("declares entities of its own")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - without entities of its own
    except ElementTree.ParseError as error:
        raise BadFeed(f"not XML: {error}") from None
    if root.tag != FEED:
        raise BadFeed(f"not a feed of openings: <{root.tag}>"[:80])
    return {FEED: [_record(position) for position in root.iter("position")]}


def _record(position: ElementTree.Element) -> dict[str, Any]:
    record: dict[str, Any] = {
        element.tag: (element.text or "").strip() for element in position if not len(element)
    }
    record["jobDescriptions"] = [
        "\n".join((part.findtext("name") or "", part.findtext("value") or ""))
        for part in position.iter("jobDescription")
    ]
    record["additionalOffices"] = [
        (office.text or "").strip() for office in position.findall("additionalOffices/office")
    ]
    return record


def _slug(host: str, _path: str, _query: str) -> str | None:
    for end in (_HOST, ".jobs.personio.com"):
        if host.endswith(end):
            return host.removesuffix(end)
    return None


def _posting(job: Raw) -> Posting:
    places = [word(job, "office"), *map(str, list_at(job, "additionalOffices"))]
    board, number = job.get("board"), job.get("id")
    return {
        "id": number,
        "url": f"https://{board}{_HOST}/job/{number}" if board and number else None,
        "title": job.get("name"),
        "company": job.get("subcompany") or board,
        "place": " | ".join(filter(None, places)),
        "posted": job.get("createdAt"),
        "text": "\n".join(text_of(str(part)) for part in list_at(job, "jobDescriptions")),
        "level": job.get("seniority"),
    }


PERSONIO = Platform(
    id="personio",
    name="Personio",
    hosts=(_HOST,),
    slug=_slug,
    address=lambda slug: f"https://{slug}{_HOST}/xml",
    jobs=lambda document: jobs_under(document, FEED),
    needs=frozenset({"id", "name"}),
    known_by=frozenset({"jobDescriptions", "name"}),
    posting=_posting,
    form="xml",
)
