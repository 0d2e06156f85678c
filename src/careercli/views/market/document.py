"""The documents behind `market import --json` and `market titles --json`."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.analysis.postings import ImportReport, TitleReading, title_counts


class ImportDocument(NamedTuple):
    """What `market import --json` prints; `file` is the catalog file that was written."""

    schema: Literal["careercli/market-import/1"]
    file: str
    report: ImportReport


class TitlesDocument(NamedTuple):
    """What `market titles --json` prints: every distinct title, the most frequent first."""

    schema: Literal["careercli/market-titles/1"]
    postings: int
    classified: int
    classified_share: float | None
    titles: tuple[TitleReading, ...]


def import_document(file: str, report: ImportReport) -> ImportDocument:
    """Return the JSON document of an import."""
    return ImportDocument("careercli/market-import/1", file, report)


def titles_document(titles: Sequence[TitleReading]) -> TitlesDocument:
    """Return the JSON document of the titles of files."""
    return TitlesDocument(
        "careercli/market-titles/1",
        *title_counts(titles),
        titles=tuple(titles),
    )
