"""What a weekly update of all boards of the panel costs, asked of a server on this machine.

    python benchmarks/boards.py builtin-ai-postings.jsonl.gz [PYTHON]

The 68 boards have as many openings as on 4 August 2026, with the titles and texts of the file's
postings, each text closed by a sentence of its own. The second week a twentieth of the openings
is new. PYTHON is the interpreter of an environment with careercli[boards]. The pauses between
two calls of one host are kept, as in life; what a real network adds is not in it.
"""

import gzip
import html
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # the tests' server stands for the hosts

from careercli.market.boards.panel import week_zero
from tests.market.fetching.server import Mirror, ok, path_of, serving


def payload(platform: str, jobs: list[tuple[int, str, str]]) -> Any:
    """Return what a platform publishes of openings: their numbers, titles and texts."""
    if platform == "lever":
        return [
            {"id": str(n), "text": title, "hostedUrl": f"https://jobs.lever.co/x/{n}",
             "categories": {"location": "Austin, TX"}, "createdAt": 1767225600000,
             "descriptionPlain": text}
            for n, title, text in jobs
        ]  # fmt: skip
    if platform == "ashby":
        return {"apiVersion": "1", "jobs": [
            {"id": str(n), "title": title, "jobUrl": f"https://jobs.ashbyhq.com/x/{n}",
             "location": "Austin, TX", "publishedAt": "2026-01-05T10:00:00.000+00:00",
             "descriptionHtml": f"<p>{html.escape(text)}</p>", "isListed": True}
            for n, title, text in jobs
        ]}  # fmt: skip
    return {"meta": {"total": len(jobs)}, "jobs": [
        {"id": n, "internal_job_id": n, "title": title, "company_name": "X",
         "absolute_url": f"https://job-boards.greenhouse.io/x/jobs/{n}",
         "location": {"name": "Austin, TX"}, "first_published": "2026-01-05T10:00:00-05:00",
         "content": html.escape(f"<p>{html.escape(text)}</p>")}
        for n, title, text in jobs
    ]}  # fmt: skip


def publish(mirror: Mirror, texts: list[tuple[str, str]]) -> tuple[int, float]:
    """Put the openings on all boards; return how many, and the megabytes of payloads."""
    number, size = 0, 0
    for board, openings in week_zero()[1].items():
        jobs = []
        for _ in range(openings):
            title, text = texts[number % len(texts)]
            jobs.append((number, title, f"{text}\n\nThis is opening {number}."))
            number += 1
        reply = ok(payload(board.partition(":")[0], jobs))
        mirror.set(path_of(board), reply)
        size += len(reply.body)
    return number, size / 1e6


def main() -> None:
    """Update once and print what it took."""
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    texts = [(row["title"], row["description"] or "") for row in rows]
    python = sys.argv[2] if len(sys.argv) > 2 else sys.executable
    with TemporaryDirectory() as home, serving() as mirror:
        openings, size = publish(mirror, texts)
        start = time.perf_counter()
        subprocess.run(
            [python, "-m", "careercli", "market", "update", "--mirror", mirror.url],
            env={"HOME": home, "PATH": os.environ["PATH"]},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        seconds = time.perf_counter() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(
            f"{openings:,} openings, {size:.0f} MB: {seconds:.0f} s by the clock, "
            f"{used.ru_utime + used.ru_stime:.1f} s of processors, "
            f"{used.ru_maxrss / 1024:.0f} MB at most"
        )


if __name__ == "__main__":
    main()
