"""Greenhouse: `boards-api.greenhouse.io`, all of a board in one payload."""

from typing import Any

from careercli.market.boards.platform import Platform, jobs_under, part, query_value
from careercli.market.boards.shapes import (
    Band,
    Posting,
    Raw,
    commonest,
    list_at,
    text_at,
    text_of,
    word,
)
from careercli.market.pay_texts import is_extra
from careercli.market.periods import last_said
from careercli.market.workplaces import is_way_of_working

_PAGES = (
    *("boards.greenhouse.io", "job-boards.greenhouse.io"),
    *("boards.eu.greenhouse.io", "job-boards.eu.greenhouse.io"),
)


def _slug(host: str, path: str, query: str) -> str | None:
    """Return `acme` of `job-boards.greenhouse.io/acme/jobs/1` or `…/embed/job_board?for=acme`."""
    if host == "boards-api.greenhouse.io":
        return part(path, 2)
    if host not in _PAGES:
        return None
    return query_value(query, "for") if part(path, 0) == "embed" else part(path, 0)


def _address(slug: str) -> str:
    return (
        f"https://boards-api.greenhouse.io/v1/boards/{slug}/jobs?content=true&pay_transparency=true"
    )


def _jobs(document: Any) -> list[Any] | None:
    """Return a payload's openings; None where it is cut: it says how many there are."""
    jobs = jobs_under(document, "jobs")
    meta = document.get("meta") if isinstance(document, dict) else None
    total = meta.get("total") if isinstance(meta, dict) else None
    return None if jobs is None or (isinstance(total, int) and total > len(jobs)) else jobs


def _posting(job: Raw) -> Posting:
    notes = [
        str(item.get("value"))
        for item in list_at(job, "metadata")
        if isinstance(item, dict) and "location type" in str(item.get("name")).casefold()
    ]
    place = text_at(job, "location", "name")
    offices = [
        text_at(office, "location") or text_at(office, "name")
        for office in list_at(job, "offices")
        if is_way_of_working(place)
    ]
    return {
        "id": job.get("id"),
        "url": job.get("absolute_url"),
        "title": job.get("title"),
        "company": job.get("company_name"),
        "place": " | ".join(
            [place, *filter(None, offices), *(word for word in notes if word != "None")]
        ),
        "posted": job.get("first_published"),
        "text": text_of(str(job.get("content") or "")),
        **_bands(job),
    }


def _bands(job: Raw) -> Posting:
    """Return one range over the bands of pay in the most frequent currency and period.

    What is called a bonus, equity or an on-target sum is no band.
    """
    bands: list[Band] = []
    for band in list_at(job, "pay_input_ranges"):
        if isinstance(band, dict) and not is_extra(title := str(band.get("title") or "")):
            kind = word(band, "currency_type"), last_said(title) or ""
            bands.append((kind, (_cents(band.get("min_cents")), _cents(band.get("max_cents")))))
    return commonest(bands)


def _cents(amount: Any) -> float | None:
    return amount / 100 if isinstance(amount, int | float) and abs(amount) < 1e15 else None


GREENHOUSE = Platform(
    id="greenhouse",
    name="Greenhouse",
    hosts=("boards-api.greenhouse.io",),
    slug=_slug,
    address=_address,
    jobs=_jobs,
    needs=frozenset({"absolute_url", "title"}),
    known_by=frozenset({"absolute_url", "internal_job_id", "title"}),
    posting=_posting,
)
