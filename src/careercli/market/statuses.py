"""Whether a posting is open or closed, as columns say it: `open=active`, `closed=expired`."""

import re
from collections.abc import Iterable
from datetime import date

from careercli.catalog.names import without_accents
from careercli.market.dates import reader

# What columns are called that say whether a posting is still open: `status`, `is_active`,
# `closedAt`, `job_expired`.
_STATUS = re.compile(
    r"(?:^|[_\W]|is|job|posting)(?:status|active|closed|open|expired|expiry|archived|filled|listed"
    r"|published|deleted|removed)(?:$|[_\W]|at|date|time|on)",
    re.IGNORECASE,
)
_OPEN = frozenset((
    *("true", "1", "1.0", "yes", "y", "t", "on", "open", "opened", "active", "live", "published"),
    *("current", "available", "hiring", "posted", "listed", "ongoing", "online", "visible", "new"),
    *("enabled", "offen", "aktiv", "ouvert", "ouverte", "actif", "abierto", "abierta", "activo"),
    *("activa", "accepting applications", "open for applications", "actively hiring"),
))  # fmt: skip
_CLOSED = frozenset((
    *("false", "0", "0.0", "no", "n", "f", "off", "closed", "expired", "inactive", "filled"),
    *("archived", "draft", "removed", "ended", "unavailable", "deleted", "paused", "cancelled"),
    *("canceled", "withdrawn", "offline", "hidden", "unlisted", "unpublished", "disabled"),
    *("stale", "suspended", "geschlossen", "abgelaufen", "besetzt", "ferme", "fermee", "expire"),
    *("expiree", "pourvu", "cerrado", "cerrada", "inactivo", "caducado", "on hold"),
    *("no longer available", "no longer accepting applications", "not accepting applications"),
))  # fmt: skip


def status_columns(columns: Iterable[str]) -> list[str]:
    """Return the columns that sound as if they said which postings are closed."""
    return [column for column in columns if _STATUS.search(column)]


def is_open(written: str) -> bool | None:
    """Return whether a cell says that a posting is open, None where it is not understood."""
    word = " ".join(without_accents(written).casefold().replace("_", " ").split()).strip(" .[]\"'")
    if word in _OPEN:
        return True
    return False if word in _CLOSED else None


def is_closed(written: str) -> bool | None:
    """Return whether a cell of a column about what is closed says so: `true`, or since when."""
    word = written.strip().casefold()
    if word in ("true", "1", "1.0", "yes", "y", "t"):
        return True
    if word in ("false", "0", "0.0", "no", "n", "f"):
        return False
    state = is_open(written)
    if state is not None:
        return not state
    return True if _DAY(written) else None


_DAY = reader(None, date(2099, 12, 31))
