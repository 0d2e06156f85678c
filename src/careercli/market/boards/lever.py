"""Lever: `api.lever.co`, and `api.eu.lever.co` for boards in the EU; all in one payload."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from careercli.market.boards.platform import Platform, part
from careercli.market.boards.shapes import (
    Posting,
    Raw,
    company_of,
    list_at,
    span,
    text_of,
    workplace,
)


def _jobs(document: Any) -> list[Any] | None:
    return document if isinstance(document, list) else None


def _posting(job: Raw) -> Posting:
    salary = job.get("salaryRange")
    paid = salary if isinstance(salary, dict) else {}
    lists = (
        f"{item.get('text')}\n{item.get('content')}"
        for item in list_at(job, "lists")
        if isinstance(item, dict)
    )
    parts = (
        *(job.get(key) for key in ("openingPlain", "descriptionPlain")),
        *map(text_of, lists),
        job.get("additionalPlain"),
    )
    categories = job.get("categories")
    places = categories if isinstance(categories, dict) else {}
    every = list_at(places, "allLocations") or [places.get("location") or ""]
    return {
        "id": job.get("id"),
        "url": job.get("hostedUrl"),
        "title": job.get("text"),
        "company": company_of(str(job.get("hostedUrl") or "")),
        "place": " | ".join(map(str, every)),
        "country": job.get("country"),
        "posted": _millis(job.get("createdAt")),
        "text": "\n".join(part for part in parts if isinstance(part, str)),
        "pay": job.get("salaryDescriptionPlain"),
        "remote": workplace(job.get("workplaceType")),
        **span([(paid.get("min"), paid.get("max"))], paid.get("currency"), paid.get("interval")),
    }


def _millis(stamp: Any) -> str | None:
    known = type(stamp) is int and 0 < stamp < 1e14
    return datetime.fromtimestamp(stamp / 1000, UTC).isoformat() if known else None


def _lever(board: str, name: str, pages: str, api: str) -> Platform:
    slug: Callable[[str, str, str], str | None] = lambda host, path, _: (  # noqa: E731
        part(path, 0) if host == pages else part(path, 2) if host == api else None
    )
    return Platform(
        id=board,
        name=name,
        hosts=(api,),
        slug=slug,
        address=lambda slug: f"https://{api}/v0/postings/{slug}?mode=json",
        jobs=_jobs,
        needs=frozenset({"hostedUrl", "text"}),
        known_by=frozenset({"hostedUrl", "categories", "text"}),
        posting=_posting,
        pause=1.0,
    )


LEVER = _lever("lever", "Lever", "jobs.lever.co", "api.lever.co")
LEVER_EU = _lever("lever-eu", "Lever EU", "jobs.eu.lever.co", "api.eu.lever.co")
