"""How checking a catalog file grows with its snapshots: it is to grow no faster than they do.

    python benchmarks/catalog.py [--rounds 5]

Writes files with 1,000 and 4,000 weekly snapshots of one source, reads and checks both in
turn, and prints the processor time of the fastest round of each. Exits with 1 where four
times the snapshots take more than 4.5 times as long.
"""

import argparse
import gc
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from careercli.catalog.bundled import bundled
from careercli.catalog.check import check
from careercli.catalog.checked_file import CheckedFile
from careercli.catalog.model import Catalog, Company, Salary, SkillShare, Snapshot, Source
from careercli.catalog.toml_text import toml_text

FEW, MANY, MOST_TIMES = 1_000, 4_000, 4.5
LAST = date(2026, 6, 30)


def weekly(base: Catalog, count: int) -> Iterator[Snapshot]:
    """Yield so many snapshots, each week one of every bundled role, the latest week first."""
    skills = tuple(SkillShare(skill.id, 0.5) for skill in base.skills[:20])
    for number in range(count):
        week, role = divmod(number, len(base.roles))
        yield Snapshot(
            base.roles[role].id,
            "weekly",
            as_of=LAST - timedelta(weeks=week),
            openings=400,
            remote=0.25,
            salary=Salary(p25=100_000, median=120_000, p75=150_000, n=300),
            skills=skills,
            companies=(Company("Example Corp", 9), Company("Sample Inc", 8)),
        )


def seconds(base: Catalog, path: Path) -> float:
    """Return the processor time that reading and checking a file takes."""
    start = process_time()
    file = CheckedFile.read(path)
    check(base, [file], LAST)
    took = process_time() - start
    if file.errors():
        sys.exit(f"{path}: {file.errors()[0]}")
    return took


def main() -> None:
    """Measure both files and print a table."""
    parser = argparse.ArgumentParser(description="How checking a catalog file grows.")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    gc.disable()  # as careercli does
    base = bundled(every_skill=True, history=True)
    source = Source("weekly", "Weekly", "postings", "USD")
    with TemporaryDirectory() as folder:
        paths = {count: Path(folder) / f"{count}.toml" for count in (FEW, MANY)}
        for count, path in paths.items():
            catalog = Catalog((source,), snapshots=tuple(weekly(base, count)))
            path.write_text(toml_text(catalog), encoding="utf-8")
        runs = [{n: seconds(base, path) for n, path in paths.items()} for _ in range(rounds)]
    few, many = (min(run[count] for run in runs) for count in (FEW, MANY))
    print("| snapshots | seconds |\n|---:|---:|")
    print(f"| {FEW:,} | {few:.2f} |\n| {MANY:,} | {many:.2f} |")
    print(f"\n{many / few:.2f} times as long, of at most {MOST_TIMES}.")
    sys.exit(many / few > MOST_TIMES)


if __name__ == "__main__":
    main()
