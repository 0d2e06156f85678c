"""What an import of many different texts costs, by one installation beside others.

    python benchmarks/import_texts.py builtin-ai-postings.jsonl.gz PYTHON [PYTHON ...]

Each PYTHON is the interpreter of an environment with careercli[market]. The file's postings are
written twelve times, no text twice: each ends on a sentence of its own. The installations take
turns. Processor time is that of all processes together.
"""

import gzip
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

TIMES, ROUNDS = 12, 3


def make(postings: Path, target: Path) -> float:
    """Write the postings; return the megabytes of their texts."""
    with gzip.open(postings, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    number = size = 0
    with target.open("w", encoding="utf-8") as out:
        for copy in range(TIMES):
            for row in rows:
                number += 1
                text = row["description"] or ""
                fresh = {key: _apart(value, number) for key, value in row.items()} | {
                    "job_id": str(number),
                    "company": f"{row['company']} {copy}",
                    "description": f"{text}\n\nThis is posting {number}.",
                }
                size += len(text)
                out.write(json.dumps(fresh, ensure_ascii=False) + "\n")
    return size / 1e6


def _apart(value: object, number: int) -> object:
    is_link = isinstance(value, str) and value.startswith("http")
    return f"{value}?n={number}" if is_link else value


def cost(python: str, file: Path, folder: Path) -> tuple[float, float]:
    """Return the seconds by the clock and of processors that an import takes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [python, "-m", "careercli", "market", "import", str(file), "--source", "x", "--json"]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    after, seconds = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, used


def main(postings: str, *pythons: str) -> None:
    """Print the table of docs/performance.md."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        size = make(Path(postings), folder / "postings.jsonl")
        for at in range(len(pythons)):
            (folder / str(at)).mkdir()
        runs = [
            [cost(p, folder / "postings.jsonl", folder / str(at)) for at, p in enumerate(pythons)]
            for _ in range(ROUNDS)
        ]
    print(f"{size:,.0f} MB of texts, best of {ROUNDS}, {os.cpu_count()} cores.\n")
    print("| | seconds | of processors |\n|---|---:|---:|")
    for at, python in enumerate(pythons):
        best = [min(run[at][place] for run in runs) for place in (0, 1)]
        print(f"| {python} | {best[0]:.1f} | {best[1]:.1f} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
