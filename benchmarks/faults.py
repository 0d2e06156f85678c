"""Faults of the system in every writer: the old file or the new one, and a message that is true.

    python benchmarks/faults.py [--writer NAME] [--most 40]

Needs strace. Runs each command that writes once to see which calls it makes on files of its own,
then once for each of these calls (at most so many of a kind) and each error, which that call then
meets. Prints how many faults were injected and what went wrong; exits with 1 where anything did.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from writers import WRITERS, left, prepare, start, written

ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR")
CALLS = ("openat", "read", "write", "fsync", "rename", "unlink", "close", "flock", "mkdir")
_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((.*)$")


def calls(home: Path, name: str) -> list[tuple[str, int]]:
    """Return the calls of a writer that concern its home: which, and the how-manieth it is."""
    prepare(home, name)
    log = home.parent / "log"
    trace = ("strace", "-f", "-y", "-o", str(log), "-e", f"trace={','.join(CALLS)}")
    start(home, name, trace).communicate()
    counts: Counter[str] = Counter()
    found = []
    for line in log.read_text(errors="replace").splitlines():
        if match := _CALL.match(line):
            counts[match[1]] += 1
            if str(home) in match[2] or match[2].startswith(("1<", "2<")):
                found.append((match[1], counts[match[1]]))
    return found


def wrong(home: Path, name: str, states: tuple[object, object], fault: str) -> str:
    """Inject a fault into a writer and return what is wrong afterwards, nothing if nothing is."""
    prepare(home, name)
    trace = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={fault.split(':')[0]}")
    running = start(home, name, (*trace, "-e", f"inject={fault}"))
    out, err = (stream.decode("utf-8", "replace") for stream in running.communicate())
    now = written(home, name)
    said = err.strip().splitlines()
    if now not in states and name not in ("site", "the caches"):
        return f"neither the old file nor the new one: {list(now)}"
    if remains := left(home):
        return f"left behind: {remains}"
    if running.returncode not in (0, 1):
        return f"exit code {running.returncode}: {err[-200:]}"
    if "Traceback" in err + out:
        return f"a traceback: {err[-200:]}"
    if running.returncode == 0 and now != states[1] and name != "the caches":
        return "success is told, and the old file is there"
    if running.returncode == 1:
        if not any(line.startswith("error: ") for line in said):
            return f"no error is told: {err[-200:]}"
        told = "the change is made" in err or name == "the caches"  # which are no change
        if now == states[1] != states[0] and not told:
            return f"failure is told of what was done: {err[-200:]}"
    return ""


def main() -> None:
    """Inject faults into every writer and print a table."""
    parser = argparse.ArgumentParser(description="Faults of the system in every writer.")
    parser.add_argument("--writer", help="One writer alone.")
    parser.add_argument("--most", type=int, default=40, help="Calls of a kind that fail.")
    asked = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("strace is missing")
    failed = total = 0
    print("| writer | faults | wrong |\n|---|---:|---:|")
    for name in [asked.writer] if asked.writer else list(WRITERS):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder).resolve() / "home"
            prepare(home, name)
            old = written(home, name)
            concerned = calls(home, name)
            new = written(home, name)
            kinds: Counter[str] = Counter()
            faults = bad = 0
            for call, place in concerned:
                kinds[call] += 1
                if kinds[call] > asked.most:
                    continue
                for error in ERRORS:
                    faults += 1
                    fault = f"{call}:error={error}:when={place}"
                    if what := wrong(home, name, (old, new), fault):
                        bad += 1
                        print(f"  {name}, {fault}: {what}", file=sys.stderr, flush=True)
            print(f"| `{name}` | {faults} | {bad} |", flush=True)
            failed, total = failed + bad, total + faults
    print(f"\n{total} faults, {failed} wrong.")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
