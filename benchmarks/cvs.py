"""Precision and recall of the skills that are read from CVs written for the purpose.

    python benchmarks/cvs.py

`cvs.toml` holds the CVs with what a careful reader finds in them. Only the skills that its
labels name are counted, and any skill that is read and not labeled is wrong.
"""

import tomllib
from collections import Counter
from pathlib import Path

from careercli.catalog.bundled import bundled
from careercli.market.texts import left_out
from careercli.skilltext.reader import Reader

CVS = Path(__file__).with_name("cvs.toml")


def main() -> None:
    """Print the table of docs/extraction.md, after all that is missed or wrong."""
    skills = bundled(every_skill=True).skills
    reader, general = Reader(skills), left_out(skills)
    counts: Counter[tuple[str, str]] = Counter()
    for cv in tomllib.loads(CVS.read_text(encoding="utf-8"))["cv"]:
        right, said = frozenset(cv["skills"]) - general, reader.skills(cv["text"]) - general
        wrong = said - right
        for kind in (cv["language"], cv["layout"], "all"):
            counts[kind, "labels"] += len(right) + len(cv["others"])
            counts[kind, "found"] += len(said & right)
            counts[kind, "named"] += len(right)
            counts[kind, "wrong"] += len(wrong)
        if wrong or right - said:
            print(cv["language"], cv["layout"], "wrong", sorted(wrong), "missed", right - said)
    print("| CVs | labels | named | found | wrong | precision | recall |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for kind in ("en", "de", "fr", "es", "prose", "lists", "table", "all"):
        labels, named = counts[kind, "labels"], counts[kind, "named"]
        hits, extra = counts[kind, "found"], counts[kind, "wrong"]
        print(
            f"| {kind} | {labels} | {named} | {hits} | {extra} "
            f"| {hits / (hits + extra):.3f} | {hits / named:.3f} |"
        )


if __name__ == "__main__":
    main()
