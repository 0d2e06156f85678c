"""Faults of the system in every writer: the old file or the new one, and a message that is true.

    python benchmarks/faults.py [--writer NAME] [--most 10] [--at-once 3] [--publish]

Needs strace. Runs each command that writes once to see which calls it makes on files of its own,
then once for each of these calls (at most so many of a kind) and each error, which that call then
meets, and once more with a KILL at that call. Prints how many faults were injected and what went
wrong; exits with 1 where anything did. `--publish` puts the table into docs/reliability.md.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

from writers import WRITERS, left, prepare, publish, start, written

ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR")
KILL = "signal=KILL"
FAULTS = (*(f"error={error}" for error in ERRORS), KILL)
CALLS = ("openat", "read", "write", "fsync", "rename", "unlink", "close", "flock", "mkdir")
PARTLY = ("site", "market update")  # of several files, of which each is the old or the new one
REMADE = ("caches", "me edit")  # what is there stays, whatever becomes of the rest
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
_RELATIVE = re.compile(r'(?:AT_FDCWD, )?"[^/"]')  # a path from the home, where a writer runs
_WHERE = re.compile(r"AT_FDCWD<[^>]*>")
_OF_PATHS = ("openat", "rename", "unlink", "mkdir")
_STRACE = ("strace", "-f", "-y", "-e", f"trace={','.join(CALLS)}")
_FAST = "--seccomp-bpf"  # with which no signal is injected
State = dict[str, bytes]


class Fault(NamedTuple):
    """What happens to which call of a writer, as strace takes it."""

    call: str
    place: int
    what: str


def calls(home: Path, name: str) -> list[tuple[str, int]]:
    """Return the calls of a writer that concern its home: which, and the how-manieth it is.

    strace counts the calls of each thread on their own.
    """
    log = home.with_suffix(".log")
    start(home, name, (*_STRACE, _FAST, "-o", str(log))).communicate()
    counts: Counter[tuple[str, str]] = Counter()
    result: dict[tuple[str, int], None] = {}
    for line in log.read_text(errors="replace").splitlines():
        if match := _CALL.match(line):
            thread, call, rest = match.groups()
            counts[thread, call] += 1
            if _is_own(home, call, rest):
                result[call, counts[thread, call]] = None
    return list(result)


def _is_own(home: Path, call: str, rest: str) -> bool:
    """Whether a call is on files of the home, or on standard output or error."""
    rest = _WHERE.sub("AT_FDCWD", rest)
    relative = call in _OF_PATHS and _RELATIVE.match(rest)
    return bool(relative) or str(home) in rest or rest.startswith(("1<", "2<"))


def _came(home: Path, log: str, is_killed: bool) -> bool:
    """Whether a fault came, and to a call of the home: another thread counts its own calls."""
    if is_killed:
        return "killed by SIGKILL" in log
    injected = [_CALL.match(line) for line in log.splitlines() if "(INJECTED)" in line]
    return bool(injected) and all(not m or _is_own(home, m[2], m[3]) for m in injected)


def wrong(home: Path, name: str, states: tuple[State, State], fault: Fault) -> str | None:
    """Inject a fault into a writer and return what is wrong afterwards, "" if nothing is.

    None where the call did not come this time, or the fault came to a call of no such file.
    """
    prepare(home, name)
    log = home.with_suffix(".log")
    injected = f"inject={fault.call}:{fault.what}:when={fault.place}"
    is_killed = fault.what == KILL
    how = _STRACE if is_killed else (*_STRACE, _FAST)
    running = start(home, name, (*how, "-o", str(log), "-e", injected))
    out, err = (stream.decode("utf-8", "replace") for stream in running.communicate())
    if not _came(home, log.read_text(errors="replace"), is_killed):
        return None
    try:
        now = written(home, name)
    except (OSError, ValueError) as error:
        return f"torn: {error}"
    if what := _torn(name, states, now):
        return what
    if is_killed:
        return ""
    if remains := left(home):
        return f"left behind: {remains}"
    return _untrue(name, states, now, running.returncode, out + err)


def _torn(name: str, states: tuple[State, State], now: State) -> str:
    """Say whether what stands there is neither the old nor the new."""
    if now in states:
        return ""
    if name == "caches":
        torn = [path for path, data in now.items() if not _is_believed(Path(path), data)]
        return f"torn: {torn}" if torn else ""
    if name in PARTLY:
        old, new = states
        torn = [p for p, data in now.items() if data and data not in (old.get(p), new.get(p))]
        return f"torn: {torn}" if torn else ""
    return f"neither the old file nor the new one: {list(now)}"


def _is_believed(path: Path, data: bytes) -> bool:
    """Whether a file of the cache is whole: an entry has its own digest, a list its last line."""
    if path.suffix != ".catalog":
        return data.endswith(b"\n")
    digest, _, text = data.partition(b"\n")
    return digest.decode() == sha256(f"{path.stem}\n".encode() + text).hexdigest()


def _untrue(name: str, states: tuple[State, State], now: State, code: int, said: str) -> str:
    """Say how the message and the exit code disagree with what stands there."""
    old, new = states
    if code not in (0, 1):
        return f"exit code {code}: {said[-200:]}"
    if "Traceback" in said or "did not expect" in said:
        return f"a traceback: {said[-300:]}"
    if name in REMADE:
        return "" if code == 0 or "error: " in said else f"no error is told: {said[-200:]}"
    if code == 0 and now != new:
        return "success is told, and the old file is there"
    if code == 1:
        if not re.search("^error: ", said, re.MULTILINE) and name != "market update":
            return f"no error is told: {said[-200:]}"
        if now == new != old and "the change is made" not in said:
            return f"failure is told of what was done: {said[-200:]}"
    return ""


def tried(
    base: Path, name: str, most: int, at_once: int, kinds_of_faults: tuple[str, ...]
) -> tuple[int, int]:
    """Inject all faults into a writer; return how many there were and how many went wrong."""
    homes: SimpleQueue[Path] = SimpleQueue()
    for number in range(at_once):
        homes.put(base / f"home-{number}")
    home = homes.get()
    prepare(home, name)
    old = written(home, name)
    kinds: Counter[str] = Counter()
    faults = []
    for call, place in calls(home, name):
        kinds[call] += 1
        faults += [Fault(call, place, what) for what in kinds_of_faults if kinds[call] <= most]
    new = written(home, name)
    homes.put(home)

    def one(fault: Fault) -> str | None:
        home = homes.get()
        try:
            what = wrong(home, name, (old, new), fault)
        finally:
            homes.put(home)
        if what:
            print(f"  {name}, {fault}: {what}", file=sys.stderr, flush=True)
        return what

    with ThreadPoolExecutor(at_once) as pool:
        results = list(pool.map(one, faults))
    return sum(what is not None for what in results), sum(bool(what) for what in results)


def main() -> None:
    """Inject faults into every writer and print a table."""
    parser = argparse.ArgumentParser(description="Faults of the system in every writer.")
    parser.add_argument("--writer", help="One writer alone.")
    parser.add_argument("--most", type=int, default=10, help="Calls of a kind that fail.")
    parser.add_argument("--at-once", type=int, default=3, help="Runs side by side.")
    parser.add_argument("--kind", choices=FAULTS, help="One kind of fault alone.")
    parser.add_argument("--publish", action="store_true", help="Put the table into the page.")
    asked = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("strace is missing")
    lines = ["| writer | faults | wrong |", "|---|---:|---:|"]
    print(*lines, sep="\n", flush=True)
    failed = total = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in [asked.writer] if asked.writer else WRITERS:
            what = (asked.kind,) if asked.kind else FAULTS
            faults, bad = tried(Path(folder).resolve(), name, asked.most, asked.at_once, what)
            failed, total = failed + bad, total + faults
            lines.append(f"| `{name}` | {faults} | {bad} |")
            print(lines[-1], flush=True)
    lines += ["", f"{total:,} faults in all, {failed} wrong."]
    print(lines[-1])
    if asked.publish:
        publish("faults", "\n".join(lines))
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
