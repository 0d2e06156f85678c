"""What `compare --json` costs in instructions, counted by callgrind, against the last count kept.

    python benchmarks/instructions.py [--update]

Times on a busy machine differ by a tenth from run to run; the number of
instructions is the same on every run, so that a small growth shows. Kept is the
multiple of `python -c pass` in the same environment, for each Python version:
another build of the same version changes both counts alike. Exits with 1 where
the multiple has grown by over 5 %; without a valgrind that can run this Python, or
a number for its version, it says so and exits with 0. Measure an installed wheel.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

KEPT = Path(__file__).with_name("instructions.json")
MOST_GROWTH = 0.05
COMMAND = ("-m", "careercli", "compare", "ml-engineer", "ai-swe", "--json")


def instructions(arguments: tuple[str, ...]) -> int | None:
    """Return how many instructions Python runs with these arguments, in an empty home.

    None, where there is no valgrind or it cannot run this.
    """
    if not shutil.which("valgrind"):
        return None
    with TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "PYTHONHASHSEED": "0"}
        counting = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
        done = subprocess.run(
            [*counting, sys.executable, *arguments],
            cwd=home,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    match = re.search(r"Collected : (\d+)", done.stderr)
    return int(match[1]) if match and done.returncode == 0 else None


def main() -> None:
    """Count, compare with the number kept, and keep the new one where `--update` asks for it."""
    parser = argparse.ArgumentParser(description="Instructions of careercli against bare Python.")
    parser.add_argument("--update", action="store_true", help="Keep the new number.")
    update = parser.parse_args().update
    version = ".".join(map(str, sys.version_info[:2]))
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    bare = instructions(("-c", "pass"))
    if bare is None or (version not in kept and not update):
        print(f"skipped: no valgrind for this Python, or no number kept for Python {version}")
        return
    ours = instructions(COMMAND)
    if ours is None:
        sys.exit(f"could not be counted: {' '.join(COMMAND)}")
    times = round(ours / bare, 3)
    print(f"Python {version}: {ours:,} instructions, {times} times the {bare:,} of bare Python.")
    if update:
        kept[version] = times
        KEPT.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        return
    growth = times / kept[version] - 1
    print(f"Kept: {kept[version]}; growth {growth:+.1%}, at most {MOST_GROWTH:+.0%}.")
    sys.exit(1 if growth > MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
