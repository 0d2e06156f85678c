"""Saved payloads of Greenhouse, Lever and Ashby job boards as postings of one layout."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import unescape
from typing import Any

from careercli.market.pay_texts import is_extra
from careercli.market.periods import last_said
from careercli.market.workplaces import is_way_of_working

Raw = Mapping[str, Any]
Posting = dict[str, Any]
Band = tuple[tuple[str, str], tuple[Any, Any]]  # its currency and period, its ends
_ESCAPED = re.compile(
    r"&(?:amp;)?lt;/?(?:p|div|ul|ol|li|br|h\d|strong|em|b|i|span|a|table)\b", re.I
)


def postings(document: Any) -> list[Posting] | None:
    """Return the postings of a board's payload or of a single posting, None of anything else.

    One that does not have its form is empty.
    """
    jobs = document.get("jobs", [document]) if isinstance(document, dict) else document
    if not isinstance(jobs, list) or not jobs or not all(isinstance(job, dict) for job in jobs):
        return None
    for known_by, read in _BOARDS:
        if any(known_by <= set(job) for job in jobs):
            return [_read(job, read) for job in jobs]
    return None


def _read(job: Raw, read: Callable[[Raw], Posting]) -> Posting:
    try:
        return read(job)
    except (TypeError, ValueError, AttributeError, OverflowError):
        return {}


def text_of(html: str) -> str:
    """Return the words of HTML, be it escaped once, twice or not at all."""
    for _ in range(2):
        html = unescape(html) if _ESCAPED.search(html) else html
    lines = re.sub(r"(?i)<(?:br|/p|/li|/div|/h\d|/ul|/tr)\b[^<>]*>", "\n", html)
    return unescape(re.sub(r"</?[A-Za-z!][^<>]*>", " ", lines)).replace("\xa0", " ").strip()


def _greenhouse(job: Raw) -> Posting:
    notes = [
        str(item.get("value"))
        for item in _list(job, "metadata")
        if isinstance(item, dict) and "location type" in str(item.get("name")).casefold()
    ]
    place = _text(job, "location", "name")
    offices = [
        _text(office, "location") or _text(office, "name")
        for office in _list(job, "offices")
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
    for band in _list(job, "pay_input_ranges"):
        if isinstance(band, dict) and not is_extra(title := str(band.get("title") or "")):
            kind = _word(band, "currency_type"), last_said(title) or ""
            bands.append((kind, (_cents(band.get("min_cents")), _cents(band.get("max_cents")))))
    return _commonest(bands)


def _lever(job: Raw) -> Posting:
    salary = job.get("salaryRange")
    paid = salary if isinstance(salary, dict) else {}
    lists = (
        f"{item.get('text')}\n{item.get('content')}"
        for item in _list(job, "lists")
        if isinstance(item, dict)
    )
    parts = (
        *(job.get(key) for key in ("openingPlain", "descriptionPlain")),
        *map(text_of, lists),
        job.get("additionalPlain"),
    )
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
        "text": "\n".join(part for part in parts if isinstance(part, str)),
        "pay": job.get("salaryDescriptionPlain"),
        "remote": _workplace(job.get("workplaceType")),
        **_span([(paid.get("min"), paid.get("max"))], paid.get("currency"), paid.get("interval")),
    }


def _ashby(job: Raw) -> Posting:
    compensation = job.get("compensation")
    stated = compensation if isinstance(compensation, dict) else {}
    tiers = [tier for tier in _list(stated, "compensationTiers") if isinstance(tier, dict)]
    parts = [part for tier in tiers for part in _list(tier, "components")]
    parts = parts or _list(stated, "summaryComponents")
    salaries = [
        (
            (_word(part, "currencyCode"), _word(part, "interval")),
            (part.get("minValue"), part.get("maxValue")),
        )
        for part in parts
        if isinstance(part, dict) and part.get("compensationType") == "Salary"
    ]
    secondary = _list(job, "secondaryLocations")
    others = (item.get("location") for item in secondary if isinstance(item, dict))
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
        "pay": stated.get("compensationTierSummary"),
        **_commonest(salaries),
    }


_BOARDS: tuple[tuple[set[str], Callable[[Raw], Posting]], ...] = (
    ({"absolute_url", "internal_job_id", "title"}, _greenhouse),
    ({"hostedUrl", "categories", "text"}, _lever),
    ({"jobUrl", "title", "descriptionHtml"}, _ashby),
)


def _commonest(bands: Sequence[Band]) -> Posting:
    """Return one range over the bands in the most frequent currency and period."""
    if not bands:
        return {}
    kind, _ = Counter(kind for kind, _ in bands).most_common(1)[0]
    return _span([ends for other, ends in bands if other == kind], *kind)


def _word(record: Raw, key: str) -> str:
    return str(record.get(key) or "")


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
    return amount / 100 if isinstance(amount, int | float) and abs(amount) < 1e15 else None


def _millis(stamp: Any) -> str | None:
    known = type(stamp) is int and 0 < stamp < 1e14
    return datetime.fromtimestamp(stamp / 1000, UTC).isoformat() if known else None


def _company(url: str) -> str:
    """Return the board's name: the first part of the path of an address of its."""
    parts = url.split("/")
    return parts[3] if len(parts) > 4 else ""


def _text(record: Any, *keys: str) -> str:
    for key in keys:
        record = record.get(key) if isinstance(record, dict) else None
    return record if isinstance(record, str) else ""


def _list(record: Raw, key: str) -> list[Any]:
    value = record.get(key)
    return value if isinstance(value, list) else []
