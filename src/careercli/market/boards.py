"""Saved payloads of Greenhouse, Lever and Ashby job boards as postings of one layout."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from html import unescape
from typing import Any

Raw = Mapping[str, Any]
Posting = dict[str, Any]


def postings(document: Any) -> list[Posting] | None:
    """Return the postings of a board's payload, None of anything else."""
    jobs = document.get("jobs") if isinstance(document, dict) else document
    if not isinstance(jobs, list) or not jobs or not all(isinstance(job, dict) for job in jobs):
        return None
    for known_by, read in _BOARDS:
        if known_by <= set(jobs[0]):
            return [read(job) for job in jobs]
    return None


def text_of(html: str) -> str:
    """Return the words of HTML, be it escaped once, twice or not at all."""
    for _ in range(2):
        html = unescape(html) if "&lt;" in html or "&amp;" in html else html
    lines = re.sub(r"(?i)<(?:br|/p|/li|/div|/h\d|/ul|/tr)\b[^>]*>", "\n", html)
    return unescape(re.sub(r"<[^>]*>", " ", lines)).replace("\xa0", " ").strip()


def _greenhouse(job: Raw) -> Posting:
    bands = [band for band in _list(job, "pay_input_ranges") if isinstance(band, dict)]
    currencies = {band.get("currency_type") for band in bands}
    said = [
        str(item.get("value"))
        for item in _list(job, "metadata")
        if isinstance(item, dict) and "location type" in str(item.get("name")).casefold()
    ]
    place = _text(job, "location", "name")
    return {
        "id": job.get("id"),
        "url": job.get("absolute_url"),
        "title": job.get("title"),
        "company": job.get("company_name"),
        "place": " | ".join([place, *(word for word in said if word != "None")]),
        "posted": job.get("first_published"),
        "text": text_of(str(job.get("content") or "")),
        **_span(
            [(_cents(band.get("min_cents")), _cents(band.get("max_cents"))) for band in bands],
            "" if len(currencies) != 1 else str(*currencies),
            " ".join(str(band.get("title") or "") for band in bands),
        ),
    }


def _lever(job: Raw) -> Posting:
    held = job.get("salaryRange")
    pay = held if isinstance(held, dict) else {}
    lists = (f"{item.get('text')}\n{item.get('content')}" for item in _list(job, "lists"))
    parts = (job.get("descriptionPlain"), *map(text_of, lists), job.get("additionalPlain"))
    categories = job.get("categories")
    places = categories if isinstance(categories, dict) else {}
    every = _list(places, "allLocations") or [places.get("location") or ""]
    return {
        "id": job.get("id"),
        "url": job.get("hostedUrl"),
        "title": job.get("text"),
        "company": _company(str(job.get("hostedUrl") or "")),
        "place": " | ".join(map(str, every)),
        "country": job.get("country"),
        "posted": _millis(job.get("createdAt")),
        "text": "\n".join(part for part in parts if part),
        "remote": _workplace(job.get("workplaceType")),
        **_span([(pay.get("min"), pay.get("max"))], pay.get("currency"), pay.get("interval")),
    }


def _ashby(job: Raw) -> Posting:
    held = job.get("compensation")
    pay = held if isinstance(held, dict) else {}
    tiers = [tier for tier in _list(pay, "compensationTiers") if isinstance(tier, dict)]
    parts = [part for tier in tiers for part in _list(tier, "components")]
    parts = parts or _list(pay, "summaryComponents")
    salaries = [part for part in parts if part.get("compensationType") == "Salary"]
    kinds = {(part.get("currencyCode"), part.get("interval")) for part in salaries}
    currency, interval = next(iter(kinds)) if len(kinds) == 1 else (None, None)
    ranges = [(part.get("minValue"), part.get("maxValue")) for part in salaries]
    others = (item.get("location") for item in _list(job, "secondaryLocations"))
    return {
        "id": job.get("id"),
        "url": job.get("jobUrl"),
        "title": job.get("title"),
        "company": _company(str(job.get("jobUrl") or "")),
        "place": " | ".join(str(place) for place in (job.get("location"), *others) if place),
        "country": _text(job, "address", "postalAddress", "addressCountry"),
        "posted": job.get("publishedAt"),
        "text": job.get("descriptionPlain") or text_of(str(job.get("descriptionHtml") or "")),
        "remote": _workplace(job.get("workplaceType")),
        "hidden": "true" if job.get("isListed") is False else None,
        **_span(ranges if len(kinds) == 1 else [], currency, interval),
    }


_BOARDS: tuple[tuple[set[str], Callable[[Raw], Posting]], ...] = (
    ({"absolute_url", "internal_job_id", "title"}, _greenhouse),
    ({"hostedUrl", "categories", "text"}, _lever),
    ({"jobUrl", "title", "descriptionHtml"}, _ashby),
)


def _span(ranges: Iterable[tuple[Any, Any]], currency: Any, interval: Any) -> Posting:
    """Return one range over the bands of several places."""
    lows = [low for low, _ in ranges if isinstance(low, int | float)]
    highs = [high for _, high in ranges if isinstance(high, int | float)]
    return {
        "low": min(lows, default=None),
        "high": max(highs, default=None),
        "currency": currency,
        "period": interval,
    }


def _workplace(written: Any) -> str | None:
    """Return whether a workplace type is remote; what is not said is not known."""
    words = {"remote": "true", "hybrid": "false", "onsite": "false", "on-site": "false"}
    return words.get(str(written).casefold())


def _cents(amount: Any) -> float | None:
    return amount / 100 if isinstance(amount, int | float) else None


def _millis(stamp: Any) -> str | None:
    return datetime.fromtimestamp(stamp / 1000, UTC).isoformat() if type(stamp) is int else None


def _company(url: str) -> str:
    """Return the board's name: the first part of the path of an address of its."""
    parts = url.split("/")
    return parts[3] if len(parts) > 4 else ""


def _text(held: Any, *keys: str) -> str:
    for key in keys:
        held = held.get(key) if isinstance(held, dict) else None
    return held if isinstance(held, str) else ""


def _list(held: Raw, key: str) -> list[Any]:
    value = held.get(key)
    return value if isinstance(value, list) else []
