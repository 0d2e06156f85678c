"""Teamtailor: a JSON feed in pages on each company's own host, `acme.teamtailor.com/jobs.json`."""

from typing import Any

from careercli.market.boards.platform import Platform, jobs_under
from careercli.market.boards.shapes import Posting, Raw, list_at, span, text_at, text_of

_HOST = ".teamtailor.com"


def _slug(host: str, _path: str, _query: str) -> str | None:
    slug = host.removesuffix(_HOST)
    return None if slug == host or slug in ("www", "api", "app", "career") else slug


def _jobs(document: Any) -> list[Any] | None:
    """Return the openings of a JSON feed, which says its version."""
    is_feed = isinstance(document, dict) and "jsonfeed.org" in str(document.get("version"))
    return jobs_under(document, "items") if is_feed else None


def _following(document: Any) -> str | None:
    return text_at(document, "next_url") or None


def _posting(job: Raw) -> Posting:
    """Return an opening; `_jobposting` is a JobPosting of schema.org."""
    facts = job.get("_jobposting")
    posting: Raw = facts if isinstance(facts, dict) else {}
    sites = posting.get("jobLocation")
    places = [
        [text_at(site, "address", key) for key in ("addressLocality", "addressCountry")]
        for site in (sites if isinstance(sites, list) else [sites])
    ]
    pay = posting.get("baseSalary")
    value = pay.get("value") if isinstance(pay, dict) else None
    amount: Raw = value if isinstance(value, dict) else {}
    low, high = amount.get("minValue"), amount.get("maxValue")
    paid = span([(low, high)], text_at(pay, "currency"), amount.get("unitText")) if amount else {}
    return {
        "id": job.get("id"),
        "url": job.get("url"),
        "title": job.get("title"),
        "company": text_at(posting, "hiringOrganization", "name"),
        "place": " | ".join(filter(None, (", ".join(filter(None, names)) for names in places))),
        "posted": job.get("date_published") or posting.get("datePosted"),
        "text": text_of(str(job.get("content_html") or posting.get("description") or "")),
        "remote": "true" if posting.get("jobLocationType") == "TELECOMMUTE" else None,
        "tags": list_at(job, "tags") or None,
        **paid,
    }


TEAMTAILOR = Platform(
    id="teamtailor",
    name="Teamtailor",
    hosts=(_HOST,),
    slug=_slug,
    address=lambda slug: f"https://{slug}{_HOST}/jobs.json",
    jobs=_jobs,
    needs=frozenset({"title", "url"}),
    known_by=frozenset({"_jobposting", "content_html"}),
    posting=_posting,
    following=_following,
)
