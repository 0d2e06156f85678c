"""What a command costs, as a multiple of starting Python and doing nothing.

    python benchmarks/startup.py [--rounds 25] [--beside "pip --version"]

Runs every command and bare Python in turn, so that whatever else the machine
does hits all alike, and prints medians, ratios, peak memory and the budgets as
Markdown. Exits with 1 if a budget is exceeded. Measure an installed wheel: a
checkout reads TOML. `--beside` measures other programs of the environment in
the same rounds, to compare with.
"""

import argparse
import os
import subprocess
import sys
from math import inf
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Literal, NamedTuple


class Case(NamedTuple):
    """A command line after `careercli`, what it may cost, and what the user has saved.

    `MINE` in the arguments is a catalog file of the user's own. Where `program` is another
    one, it may cost what it likes.
    """

    arguments: str
    most_times: float
    most_mb: float | None = None
    saved: Literal["nothing", "a saved profile", "a file in roles.d"] = "nothing"
    program: str = "careercli"

    @property
    def name(self) -> str:
        """How the table calls it."""
        command = f"`{self.program} {self.arguments}`"
        return command if self.saved == "nothing" else f"{command} with {self.saved}"


class Run(NamedTuple):
    """One run: wall time in seconds, peak resident memory in MB."""

    seconds: float
    mb: float


CASES = (
    Case("compare ml-engineer ai-swe --json", 7, 20),
    Case("compare ml-engineer ai-swe", 10, 24),
    Case("compare ml-engineer ai-swe --full", 10, 24),
    Case("roles --json", 7, 20),
    Case("roles", 10, 24),
    Case("show ml-engineer --json", 7, 20),
    Case("show ml-engineer", 10, 24),
    Case("gap --skills python,rag,aws --json", 7),
    Case("gap --skills python,rag,aws", 10),
    Case("gap --json", 8, saved="a saved profile"),
    Case("gap", 10, saved="a saved profile"),
    Case("switch ml-engineer ai-swe --json", 7),
    Case("switch ml-engineer ai-swe", 10),
    Case("rank --json", 7),
    Case("rank --json", 8, saved="a saved profile"),
    Case("rank", 10),
    Case("compare ml-engineer ai-swe --json", 8, saved="a saved profile"),
    Case("compare ml-engineer ai-swe --catalog MINE --json", 9),
    Case("compare ml-engineer ai-swe --json", 9, saved="a file in roles.d"),
    Case("gap --skills python,rag,aws --catalog MINE --json", 9),
    Case("compare ml-engineer ai-swe --color always", 12),
    Case("roles --plain", 10),
    Case("roles --fields roles.id", 7),
    Case("compare 29-1141 paralegal --json", 9, 30),
    Case("compare RN paralegal --place TX", 12),
    Case("show RN --place TX --json", 10),
    Case("occupations nurse --json", 10),
    Case("places RN --json", 10),
    Case("--help", 10),
)

MINE = """\
[[source]]
id = "mine"
name = "Mine"
kind = "postings"
currency = "USD"
as_of = 2026-06-30

[[role]]
id = "gardener"
title = "Gardener"

[[snapshot]]
role = "gardener"
source = "mine"
openings = 40
salary = { p25 = 40000, median = 50000, p75 = 60000, n = 40 }
skills = ["python", "postgresql", "abap"]
"""


def run(command: list[str], home: Path) -> Run:
    """Run a command with its output thrown away and a home of its own."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(home))
    environment = os.environ | folders
    start = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss / unit)


def _runs(folder: Path, cases: tuple[Case, ...], rounds: int) -> list[list[Run]]:
    """Return every round's runs, bare Python first; a first round warms up and does not count."""
    homes = {case.saved: folder / case.saved for case in cases}
    for saved, home in homes.items():
        own = home / "careercli"
        (own / "roles.d").mkdir(parents=True)
        if saved == "a saved profile":
            (own / "profile.toml").write_text('skills = ["python", "rag", "aws"]\n')
        elif saved == "a file in roles.d":
            (own / "roles.d" / "mine.toml").write_text(MINE)
    mine = folder / "mine.toml"
    mine.write_text(MINE)
    scripts = Path(sys.executable).parent
    commands = [([sys.executable, "-c", "pass"], folder)]
    for case in cases:
        arguments = case.arguments.replace("MINE", str(mine)).split()
        commands.append(([str(scripts / case.program), *arguments], homes[case.saved]))
    return [[run(*command) for command in commands] for _ in range(rounds + 1)][1:]


def main() -> None:
    """Measure every case and print a table."""
    parser = argparse.ArgumentParser(description="Start-up of careercli against bare Python.")
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--beside", action="append", default=[], metavar="COMMAND")
    rounds, beside = vars(parser.parse_args()).values()
    others = (Case(rest, inf, program=name) for name, _, rest in (c.partition(" ") for c in beside))
    cases = (*CASES, *others)
    with TemporaryDirectory() as folder:
        runs = _runs(Path(folder), cases, rounds)
    seconds = [median(r.seconds for r in column) for column in zip(*runs, strict=True)]
    memory = [median(r.mb for r in column) for column in zip(*runs, strict=True)]
    version = sys.version.split()[0]
    print(f"Python {version}, {rounds} rounds, medians.\n")
    print("| command | ms | × bare Python | budget | peak MB | budget |")
    print("|---|---:|---:|---:|---:|---:|")
    print(f"| `python -c pass` | {1000 * seconds[0]:.1f} | 1.0 | | {memory[0]:.1f} | |")
    exceeded = False
    for case, took, mb in zip(cases, seconds[1:], memory[1:], strict=True):
        times = took / seconds[0]
        exceeded |= times > case.most_times or (case.most_mb is not None and mb > case.most_mb)
        most = f"{case.most_times:g}" if case.most_times < inf else ""
        print(
            f"| {case.name} | {1000 * took:.1f} | {times:.1f} | {most} "
            f"| {mb:.1f} | {case.most_mb or ''} |"
        )
    sys.exit(1 if exceeded else 0)


if __name__ == "__main__":
    main()
