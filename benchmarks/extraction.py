"""Precision and recall of the skills that are read from texts, over hand-checked windows.

    python benchmarks/extraction.py builtin-ai-postings.jsonl.gz

The labels (`extraction_labels.csv`) say of pieces of that file's descriptions, by posting and
offsets, which skills of the vocabulary a careful reader finds there. The texts are read in
DuckDB by the patterns of an import.
"""

import csv
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.catalog.bundled import bundled
from careercli.catalog.vocabulary import vocabulary_of
from careercli.market.texts import left_out
from careercli.skilltext.reader import Reader

LABELS = Path(__file__).with_name("extraction_labels.csv")
KINDS = ("random", "requirements", "ambiguous")


class Window(NamedTuple):
    """A piece of a text, what it was drawn for, and the skills that it names."""

    text: str
    company: str
    kind: str
    split: str
    skills: frozenset[str]
    parts: frozenset[str]


def windows(postings: Path) -> Iterator[Window]:
    """Yield the labeled pieces of the descriptions in a file."""
    with gzip.open(postings, "rt", encoding="utf-8") as stream:
        rows = {str(row["job_id"]): row for row in map(json.loads, stream)}
    with LABELS.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            posting = rows[row["posting_id"]]
            piece = posting["description"][int(row["start"]) : int(row["end"])]
            skills, parts = frozenset(row["skills"].split()), frozenset(row["parts"].split())
            yield Window(
                piece, posting["company"], row["kind"], row["split"], skills, parts - skills
            )


def found(labeled: list[Window]) -> list[frozenset[str]]:
    """Return the skills that the import finds in each text; the employer's name is none."""
    skills = bundled(every_skill=True).skills
    reader, words = Reader(skills), vocabulary_of(skills)
    return [
        reader.skills(window.text) - {words.resolve(window.company) or ""} for window in labeled
    ]


def report(labeled: list[Window], got: list[frozenset[str]], ignored: frozenset[str]) -> None:
    """Print precision and recall of each half and kind; `ignored` skills are not counted."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for window, named in zip(labeled, got, strict=True):
        right, said = window.skills - ignored, named - ignored - window.parts
        for key in ((window.split, window.kind), (window.split, "all"), ("every", "all")):
            counts[(*key, "hit")] += len(said & right)
            counts[(*key, "extra")] += len(said - right)
            counts[(*key, "missed")] += len(right - said)
    print("| half | windows | mentions | found | wrong | precision | recall |")
    print("|---|---|---:|---:|---:|---:|---:|")
    rows = [(half, kind) for half in ("tune", "test") for kind in (*KINDS, "all")]
    for half, kind in (*rows, ("second", "all"), ("held out", "all"), ("every", "all")):
        hit, extra, missed = (counts[half, kind, c] for c in ("hit", "extra", "missed"))
        print(
            f"| {half} | {kind} | {hit + missed} | {hit} | {extra} "
            f"| {hit / (hit + extra):.3f} | {hit / (hit + missed):.3f} |"
        )


def main(postings: str) -> None:
    """Print the table of docs/extraction.md, of the skills that a ranking may hold."""
    labeled = list(windows(Path(postings)))
    got = found(labeled)
    general = left_out(bundled(every_skill=True).skills)
    report(labeled, got, general)


if __name__ == "__main__":
    main(sys.argv[1])
