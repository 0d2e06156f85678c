"""Official wages by occupation (the US survey OEWS) as snapshots of the matching roles."""

import csv
import zlib
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path

from careercli.catalog.bundled import data_table
from careercli.catalog.model import Salary, Snapshot, Source
from careercli.market.content import opened
from careercli.market.errors import BadPostings, NothingToImport
from careercli.market.options import ImportOptions

COLUMNS = frozenset(
    ("OCC_CODE", "OCC_TITLE", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90")
)
_PERCENTILES = ("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90")


def is_survey(path: Path) -> bool:
    """Return whether a file's first line holds the columns of the survey's tables."""
    try:
        with opened(path) as stream:
            line = stream.readline(1 << 16).decode("utf-8-sig")
        return set(next(csv.reader([line]), [])) >= COLUMNS
    except (OSError, EOFError, zlib.error, UnicodeDecodeError, csv.Error):
        return False


def occupations(path: Path, options: ImportOptions) -> tuple[Source, tuple[Snapshot, ...], int]:
    """Return the survey as a source, a snapshot for each matching role, and how many rows it has.

    A wage that the survey tops out (`#`) or does not publish (`*`) is absent; so is
    n: the survey publishes how many people work in an occupation, not how many were asked.
    Raises `BadPostings` and `NothingToImport`.
    """
    roles = {row["code"]: row["role"] for row in data_table("market.toml")["occupation"]}
    try:
        with TextIOWrapper(opened(path), encoding="utf-8-sig", newline="") as stream:
            rows = [row for row in csv.DictReader(stream) if row["OCC_CODE"]]
    except UnicodeDecodeError:
        raise BadPostings(path, "not UTF-8", "save the file as UTF-8") from None
    except (csv.Error, EOFError, zlib.error) as error:
        raise BadPostings(path, f"cannot be read: {error}", "download it again") from None
    codes = [row["OCC_CODE"] for row in rows if row["OCC_CODE"] in roles]
    for code in codes:
        if codes.count(code) > 1:
            wrong = f"several rows of {code}, as in tables by state or by industry"
            raise BadPostings(path, wrong, "give the table of the whole country")
    by_role = {
        roles[row["OCC_CODE"]]: _snapshot(path, at, row, options)
        for at, row in enumerate(rows, start=2)
        if row["OCC_CODE"] in roles
    }
    if not by_role:
        raise NothingToImport(f"{path} has none of the matching occupations", _matching(roles))
    source = Source(
        id=options.source,
        name=options.name or options.source,
        kind="official survey",
        currency="USD",
        url=options.url,
        geography="US",
        percentile_basis="yearly wages that employers report",
    )
    snapshots = (by_role[role]._replace(role=role) for role in roles.values() if role in by_role)
    return source, tuple(snapshots), len(rows)


def _matching(roles: Iterable[str]) -> str:
    return f"the matching occupations are {', '.join(roles)}"


def _snapshot(path: Path, row: int, cells: dict[str, str], options: ImportOptions) -> Snapshot:
    if None in cells.values():
        raise BadPostings(path, "the row is cut off", "download the file again", row=row)
    p10, p25, median, p75, p90 = (_wage(path, row, column, cells) for column in _PERCENTILES)
    return Snapshot(
        role="",
        source=options.source,
        as_of=options.as_of,
        counted_as=f"{cells['OCC_TITLE']} ({cells['OCC_CODE']})",
        salary=Salary(p10=p10, p25=p25, median=median, p75=p75, p90=p90),
    )


def _wage(path: Path, row: int, column: str, cells: dict[str, str]) -> int | None:
    written = (cells[column] or "").replace(",", "").strip()
    if written in ("", "#", "*", "**"):
        return None
    if not written.isdecimal() or len(written) > 9:
        hint = "a whole number of dollars a year, or # where it is topped out"
        raise BadPostings(path, f"{written!r} is not a wage", hint, row=row, column=column)
    return int(written)
