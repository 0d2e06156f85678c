"""Precision and recall of (posting, skill) pairs that were drawn at random and judged by hand.

    python benchmarks/pairs.py builtin-ai-postings.jsonl.gz FEEDS_FOLDER
    python benchmarks/pairs.py builtin-ai-postings.jsonl.gz FEEDS_FOLDER SEED [COUNT]
    python benchmarks/pairs.py builtin-ai-postings.jsonl.gz FEEDS_FOLDER rest

The labels (`pair_labels.csv`) say of pairs of either kind of texts whether the posting names the
skill: as a tool, a task or a requirement of the work, and not as its employer, a customer, an
industry or another sense of the word. Pairs were drawn from all names that stand in a text in
whatever sense, and judged before this code read them. With a SEED, 100 (or COUNT) more pairs of
each kind are drawn and printed, to be judged. With the word `rest`, all pairs of the feeds are
printed that the reader counts and nobody has judged; the set of that name was made so. It holds
only what was counted, so it tells precision, no recall, and stands in no sum. A posting is known
by its id, or by the first 16 digits of the SHA-256 of its text.
"""

import csv
import gzip
import hashlib
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from careercli.catalog.bundled import bundled
from careercli.catalog.model import Skill
from careercli.catalog.vocabulary import vocabulary_of
from careercli.skilltext.contexts import CUES
from careercli.skilltext.lexicon import Lexicon
from careercli.skilltext.lists import employer_skills
from careercli.skilltext.names import sorted_names
from careercli.skilltext.reader import Reader, clean

TOOLS = {"language", "framework", "tool", "cloud"}  # categories of named tools
COUNTED = "feeds rest"  # the set of pairs that were judged because the reader counted them
LABELS = Path(__file__).with_name("pair_labels.csv")


def postings(builtin: Path, feeds: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the key, the employer and the text of each posting."""
    with gzip.open(builtin, "rt", encoding="utf-8") as stream:
        for row in map(json.loads, stream):
            yield str(row["job_id"]), row["company"], row["description"]
    for file in sorted(feeds.glob("*/*")):
        for row in rows(file):
            text = row.get("content") or row.get("descriptionHtml") or row.get("description") or ""
            lists = row.get("lists")
            if isinstance(lists, list):
                text += " ".join(f"{part.get('text')} {part.get('content')}" for part in lists)
            employer = str(row.get("company_name") or row.get("company") or "")
            yield hashlib.sha256(text.encode()).hexdigest()[:16], employer, text


def rows(file: Path) -> list[dict[str, str]]:
    """Return the postings of a board's payload or of a CSV file."""
    if file.suffix == ".csv":
        csv.field_size_limit(10**9)
        with file.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))
    document = json.loads(file.read_text(encoding="utf-8"))
    held = document if isinstance(document, list) else document.get("jobs") or []
    return [row for row in held if isinstance(row, dict)]


def draw(
    texts: dict[str, tuple[str, str]], skills: tuple[Skill, ...], seed: int, count: int
) -> None:
    """Print pairs of a posting and a name that stands in it, none that is labeled already."""
    lexicon = Lexicon(sorted_names(skills), CUES)
    labeled = {(label["posting"], label["skill"]) for label in labels()}
    held: dict[str, set[tuple[str, str]]] = {"builtin-ai": set(), "feeds": set()}
    for key, (_, text) in texts.items():
        named = {(key, hit.name.skill) for hit in lexicon.hits(clean(text)) if hit.name.skill}
        held[_kind(key)] |= named
    for kind, pairs in held.items():
        drawn = random.Random(seed).sample(sorted(pairs - labeled), count)  # noqa: S311
        for posting, skill in drawn:
            print(f"{kind},{posting},{skill},")


def rest(texts: dict[str, tuple[str, str]], skills: tuple[Skill, ...]) -> None:
    """Print the pairs of the feeds that the reader counts and that nobody judged."""
    reader, words = Reader(skills), vocabulary_of(skills)
    labeled = {(label["posting"], label["skill"]) for label in labels()}
    for posting, (employer, text) in texts.items():
        if _kind(posting) == "feeds":
            named = reader.skills(text) - set(employer_skills(employer, words))
            for skill in sorted(named):
                if (posting, skill) not in labeled:
                    print(f"{COUNTED},{posting},{skill},")


def _kind(posting: str) -> str:
    """Return the kind of texts that a posting is from, by its key."""
    return "builtin-ai" if posting.isdecimal() and len(posting) < 16 else "feeds"


def labels() -> list[dict[str, str]]:
    """Return the pairs that were judged."""
    with LABELS.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def measure(texts: dict[str, tuple[str, str]], skills: tuple[Skill, ...]) -> None:
    """Print precision and recall for each kind of texts, and the pairs that are wrong."""
    reader, words = Reader(skills), vocabulary_of(skills)
    tools = {skill.id for skill in skills if skill.category in TOOLS}
    counts: Counter[tuple[str, str]] = Counter()
    for label in labels():
        employer, text = texts[label["posting"]]
        said = label["skill"] in reader.skills(text) - set(employer_skills(employer, words))
        named = label["named"] == "yes"
        kinds = [label["texts"]]
        if label["texts"] != COUNTED:
            kinds += ["all", *(["tools"] if label["skill"] in tools else [])]
        counts.update((kind, f"{'named' if named else 'not'} {said}") for kind in kinds)
        if said != named:
            print("wrong" if said else "missed", label["texts"], label["posting"], label["skill"])
    print("| texts | pairs | named | found | wrong | precision | recall |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for kind in dict.fromkeys((*(label["texts"] for label in labels()), "all", "tools")):
        hit, extra, missed, no = (
            counts[kind, key] for key in ("named True", "not True", "named False", "not False")
        )
        print(
            f"| {kind} | {hit + extra + missed + no} | {hit + missed} | {hit} | {extra} "
            f"| {hit / (hit + extra):.3f} |"
            + ("" if kind == COUNTED else f" {hit / (hit + missed):.3f}")
            + " |"
        )


def main(builtin: str, feeds: str, seed: str = "", count: str = "100") -> None:
    """Measure by the labels, or print pairs that are not labeled."""
    skills = bundled(every_skill=True).skills
    texts = {key: (employer, text) for key, employer, text in postings(Path(builtin), Path(feeds))}
    if seed == "rest":
        rest(texts, skills)
    elif seed:
        draw(texts, skills, int(seed), int(count))
    else:
        measure(texts, skills)


if __name__ == "__main__":
    main(*sys.argv[1:])
