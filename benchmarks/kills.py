"""Kills at random moments of every writer, and many processes at once: nothing torn, nothing lost.

    python benchmarks/kills.py [--kills 300] [--adders 100] [--at-once 4] [--publish]

Starts each command that writes, ends it after a random part of its time by KILL (by TERM, HUP
or QUIT every fourth), and looks at its files: each is the old one or the new one, to the last
byte. What the ended ones leave stays there. At last another run has to succeed, with the same
files as one that was never ended, and nothing that was left is there afterwards.
Then as many processes as `--adders` add a skill each at once, while others read the profile.
Exits with 1 where anything was torn, lost or left; `--publish` puts the table into
docs/reliability.md.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from writers import LIST, PROFILE, WRITERS, environment, left, prepare, publish, start, written

from careercli.catalog.bundled import bundled
from careercli.person.profile import load_profile

GENTLE = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


class Killed(NamedTuple):
    """How many kills there were, how many came before the end, and what was wrong."""

    kills: int
    in_time: int
    torn: int
    left: int


def killed(home: Path, name: str, kills: int) -> Killed:
    """Kill a writer so many times in a home of its own."""
    prepare(home, name)
    old = written(home, name)
    begun = time.monotonic()
    start(home, name).communicate()
    seconds = time.monotonic() - begun
    new = written(home, name)
    torn = in_time = 0
    for number in range(kills):
        prepare(home, name, again=True)
        running = start(home, name)
        time.sleep(random.uniform(0, 1.1 * seconds))  # noqa: S311 - any moment will do
        in_time += running.poll() is None
        gentle = GENTLE[number // 4 % len(GENTLE)]
        running.send_signal(signal.SIGKILL if number % 4 else gentle)
        running.communicate()
        torn += not _is_whole(home, name, old, new)
    for file in home.rglob("*"):  # as if some minutes had passed
        os.utime(file, (time.time() - 600,) * 2, follow_symlinks=False)
    prepare(home, name, again=True)
    last = start(home, name)
    said = last.communicate()[1].decode()
    remains = left(home)
    wrong = last.returncode != 0 or written(home, name) != new
    if wrong or remains:
        print(f"  {name}, at last: {said[-300:]} {remains}", file=sys.stderr, flush=True)
    return Killed(kills, in_time, torn + wrong, len(remains))


def _is_whole(home: Path, name: str, old: dict[str, bytes], new: dict[str, bytes]) -> bool:
    """Whether each file is the old one or the new one; tell of one that is not."""
    try:
        now = written(home, name)
    except (OSError, ValueError) as error:
        print(f"  {name}: {error}", file=sys.stderr, flush=True)
        return False
    torn = [path for path, data in now.items() if data not in (old.get(path), new.get(path))]
    # A site that has only begun has an empty list of its files.
    torn = [path for path in torn if not (path.endswith(LIST) and now[path] == b"")]
    if torn or old.keys() - now.keys():
        print(f"  {name}: {torn or 'a file is gone'}", file=sys.stderr, flush=True)
        return False
    return True


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
    parser.add_argument("--at-once", type=int, default=4, help="Kills side by side.")
    parser.add_argument("--writer", help="One writer alone.")
    parser.add_argument("--publish", action="store_true", help="Put the table into the page.")
    asked = parser.parse_args()
    lines = ["| writer | kills | before its end | torn | left |", "|---|---:|---:|---:|---:|"]
    print(*lines, sep="\n", flush=True)
    bad = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        ThreadPoolExecutor(max_workers=asked.at_once) as pool,
    ):
        base = Path(folder).resolve()
        shares = [len(range(n, asked.kills, asked.at_once)) for n in range(asked.at_once)]
        for name in [asked.writer] if asked.writer else WRITERS:
            homes = [base / f"home-{n}" for n in range(len(shares))]
            parts = pool.map(killed, homes, [name] * len(homes), shares)
            total = Killed(*(sum(column) for column in zip(*parts, strict=True)))
            bad += total.torn + total.left
            lines.append(f"| `{name}` | {' | '.join(map(str, total))} |")
            print(lines[-1], flush=True)
        if not asked.writer:
            gone, failed = lost(base / "home", asked.adders)
            bad += gone + failed
            what = f"{asked.adders} processes added a skill each while {asked.adders} others read"
            lines += ["", f"{what}: {gone} lost, {failed} failed."]
            print(lines[-1])
    if asked.publish:
        publish("kills", "\n".join(lines))
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
