"""Kills at random moments of every writer, and many processes at once: nothing torn, nothing lost.

    python benchmarks/kills.py [--kills 300] [--adders 100]

Starts each command that writes, ends it after a random part of its time by KILL (by TERM, HUP
or QUIT every fourth), and looks at its files: each is the old one or the new one, to the last
byte. Another run then has to succeed, and nothing of the killed ones may be left once it is old.
Then as many processes as `--adders` add a skill each at once, while others read the profile.
Exits with 1 where anything was torn, lost or left.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from writers import PROFILE, WRITERS, environment, left, prepare, start, written

from careercli.catalog.bundled import bundled
from careercli.person.profile import load_profile

ENDS = (signal.SIGKILL, signal.SIGKILL, signal.SIGKILL, signal.SIGTERM)


def killed(home: Path, name: str, kills: int) -> tuple[int, int, int]:
    """Kill a writer so many times; return how many times it was torn, ended first, and left."""
    prepare(home, name)
    old = written(home, name)
    begun = time.monotonic()
    start(home, name).communicate()
    seconds = time.monotonic() - begun
    new = written(home, name)
    torn = ended = 0
    for number in range(kills):
        prepare(home, name)
        running = start(home, name)
        time.sleep(random.uniform(0, 1.1 * seconds))  # noqa: S311 - any moment will do
        ended += running.poll() is not None
        running.send_signal(ENDS[number % len(ENDS)])
        running.communicate()
        now = written(home, name)
        whole = all(
            old.get(path) == data or new.get(path) == data or path.endswith(".tmp")
            for path, data in now.items()
            if name != "the caches"
        )
        torn += not whole
    for file in home.rglob("*"):  # as if some minutes had passed
        os.utime(file, (time.time() - 600,) * 2, follow_symlinks=False)
    start(home, name).communicate()
    wrong = written(home, name) != new and name not in ("the caches", "me remove")
    return torn + wrong, ended, len(left(home))


def lost(home: Path, adders: int) -> tuple[int, int]:
    """Let so many processes add a skill each, while others read.

    Return how many skills are lost, and how many processes fail.
    """
    prepare(home, "me add")
    skills = [skill.id for skill in bundled(every_skill=True).skills if skill.id != "python"]
    command = [sys.executable, "-m", "careercli", "me"]
    running = [
        subprocess.Popen(
            [*command, *more],
            cwd=home,
            env=environment(home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for skill in skills[:adders]
        for more in (("add", skill), ("show", "--json"))
    ]
    failed = sum(process.wait() != 0 for process in running)
    profile = load_profile(home / PROFILE)
    saved = set(profile.skills if profile else ())
    return len(set(skills[:adders]) - saved), failed + len(left(home))


def main() -> None:
    """Kill every writer, let many add at once, and print what came of it."""
    parser = argparse.ArgumentParser(description="Kills of every writer, and many at once.")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--adders", type=int, default=100)
    parser.add_argument("--writer", help="One writer alone.")
    asked = parser.parse_args()
    bad = 0
    print("| writer | kills | before its end | torn | left |\n|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder).resolve() / "home"
        for name in [asked.writer] if asked.writer else list(WRITERS):
            torn, ended, remains = killed(home, name, asked.kills)
            bad += torn + remains
            row = f"{asked.kills} | {asked.kills - ended} | {torn} | {remains}"
            print(f"| `{name}` | {row} |", flush=True)
        if not asked.writer:
            gone, failed = lost(home, asked.adders)
            bad += gone + failed
            print(f"\n{asked.adders} processes added a skill each: {gone} lost, {failed} failed.")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
