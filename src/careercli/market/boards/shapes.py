"""What the readers of boards share: places in a payload, HTML as words, bands of pay."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import Any

Raw = Mapping[str, Any]
Posting = dict[str, Any]
Band = tuple[tuple[str, str], tuple[Any, Any]]  # its currency and period, its ends
_ESCAPED = re.compile(
    r"&(?:amp;)?lt;/?(?:p|div|ul|ol|li|br|h\d|strong|em|b|i|span|a|table)\b", re.I
)


def text_of(html: str) -> str:
    """Return the words of HTML, be it escaped once, twice or not at all."""
    for _ in range(2):
        html = unescape(html) if _ESCAPED.search(html) else html
    lines = re.sub(r"(?i)<(?:br|/p|/li|/div|/h\d|/ul|/tr)\b[^<>]*>", "\n", html)
    return unescape(re.sub(r"</?[A-Za-z!][^<>]*>", " ", lines)).replace("\xa0", " ").strip()


def commonest(bands: Sequence[Band]) -> Posting:
    """Return one range over the bands in the most frequent currency and period."""
    if not bands:
        return {}
    kind, _ = Counter(kind for kind, _ in bands).most_common(1)[0]
    return span([ends for other, ends in bands if other == kind], *kind)


def word(record: Raw, key: str) -> str:
    """Return what stands at a key as a text, empty where there is nothing."""
    return str(record.get(key) or "")


def span(ranges: Iterable[tuple[Any, Any]], currency: Any, interval: Any) -> Posting:
    """Return one range over the bands of several places."""
    lows = [low for low, _ in ranges if isinstance(low, int | float)]
    highs = [high for _, high in ranges if isinstance(high, int | float)]
    return {
        "low": min(lows, default=None),
        "high": max(highs, default=None),
        "currency": currency,
        "period": interval,
    }


def workplace(written: Any) -> str | None:
    """Return whether a workplace type is remote; what is not said is not known."""
    words = {"remote": "true", "hybrid": "false", "onsite": "false", "on-site": "false"}
    return words.get(str(written).casefold())


def company_of(url: str) -> str:
    """Return the board's name: the first part of the path of an address of its."""
    parts = url.split("/")
    return parts[3] if len(parts) > 4 else ""


def text_at(record: Any, *keys: str) -> str:
    """Return the text at a path of keys, empty where there is none."""
    for key in keys:
        record = record.get(key) if isinstance(record, dict) else None
    return record if isinstance(record, str) else ""


def list_at(record: Raw, key: str) -> list[Any]:
    """Return the list at a key, empty where there is none."""
    value = record.get(key)
    return value if isinstance(value, list) else []
