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
from typing import NamedTuple


class Case(NamedTuple):
    """A command line after `careercli`, what it may cost, and whether a profile is saved.

    Where `program` is another one, it may cost what it likes.
    """

    arguments: str
    most_times: float
    most_mb: float | None = None
    saved: bool = False
    program: str = "careercli"

    @property
    def name(self) -> str:
        """How the table calls it."""
        command = f"`{self.program} {self.arguments}`"
        return f"{command} with a saved profile" if self.saved else command


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
    Case("gap --json", 8, saved=True),
    Case("gap", 10, saved=True),
    Case("switch ml-engineer ai-swe --json", 7),
    Case("switch ml-engineer ai-swe", 10),
    Case("rank --json", 7),
    Case("rank --json", 8, saved=True),
    Case("rank", 10),
    Case("compare ml-engineer ai-swe --json", 8, saved=True),
    Case("roles --plain", 10),
    Case("roles --fields roles.id", 7),
    Case("--help", 10),
)


def run(command: list[str], home: Path) -> Run:
    """Run a command with its output thrown away and a home of its own."""
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home)}
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
    saved, empty = folder / "saved", folder / "empty"
    profile = saved / "careercli" / "profile.toml"
    profile.parent.mkdir(parents=True)
    empty.mkdir()
    profile.write_text('skills = ["python", "rag", "aws"]\n', encoding="utf-8")
    scripts = Path(sys.executable).parent
    commands = [([sys.executable, "-c", "pass"], empty)]
    for case in cases:
        command = [str(scripts / case.program), *case.arguments.split()]
        commands.append((command, saved if case.saved else empty))
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
