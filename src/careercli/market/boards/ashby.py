"""Ashby: `api.ashbyhq.com`, all of a board in one payload, openings that it hides among them."""

from typing import Any

from careercli.market.boards.platform import Platform, jobs_under, part
from careercli.market.boards.shapes import (
    Posting,
    Raw,
    commonest,
    company_of,
    list_at,
    text_at,
    text_of,
    word,
    workplace,
)


def _slug(host: str, path: str, _: str) -> str | None:
    if host == "jobs.ashbyhq.com":
        return part(path, 0)
    return part(path, 2) if host == "api.ashbyhq.com" else None


def _address(slug: str) -> str:
    return f"https://api.ashbyhq.com/posting-api/job-board/{slug}?includeCompensation=true"


def _jobs(document: Any) -> list[Any] | None:
    """Return the openings that are listed: a hidden one is not open to everybody."""
    jobs = jobs_under(document, "jobs")
    return jobs and [j for j in jobs if not isinstance(j, dict) or j.get("isListed") is not False]


def _posting(job: Raw) -> Posting:
    compensation = job.get("compensation")
    stated = compensation if isinstance(compensation, dict) else {}
    tiers = [tier for tier in list_at(stated, "compensationTiers") if isinstance(tier, dict)]
    parts = [part for tier in tiers for part in list_at(tier, "components")]
    parts = parts or list_at(stated, "summaryComponents")
    salaries = [
        (
            (word(part, "currencyCode"), word(part, "interval")),
            (part.get("minValue"), part.get("maxValue")),
        )
        for part in parts
        if isinstance(part, dict) and part.get("compensationType") == "Salary"
    ]
    secondary = list_at(job, "secondaryLocations")
    others = (item.get("location") for item in secondary if isinstance(item, dict))
    return {
        "id": job.get("id"),
        "url": job.get("jobUrl"),
        "title": job.get("title"),
        "company": company_of(str(job.get("jobUrl") or "")),
        "place": " | ".join(str(place) for place in (job.get("location"), *others) if place),
        "country": text_at(job, "address", "postalAddress", "addressCountry"),
        "posted": job.get("publishedAt"),
        "text": job.get("descriptionPlain") or text_of(str(job.get("descriptionHtml") or "")),
        "remote": workplace(job.get("workplaceType")),
        "hidden": "true" if job.get("isListed") is False else None,
        "pay": stated.get("compensationTierSummary"),
        **commonest(salaries),
    }


ASHBY = Platform(
    id="ashby",
    name="Ashby",
    hosts=("api.ashbyhq.com",),
    slug=_slug,
    address=_address,
    jobs=_jobs,
    needs=frozenset({"jobUrl", "title"}),
    known_by=frozenset({"jobUrl", "title", "descriptionHtml"}),
    posting=_posting,
)
