"""Fuzz what careercli reads, led by coverage (atheris): `python -m fuzz.run [TARGET ...]`.

Each target runs for `--seconds` in a process of its own, one more at once than there are
processors. An input that crashes one is kept in `--keep` and ends the run with 1; it belongs
into `tests/fuzz/test_targets.py`, with a mend.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

LONGEST = 4096  # bytes of an input
MEGABYTES = 2048
SLOWEST = 20  # seconds for one input


def one(name: str, seconds: int, keep: Path) -> None:
    """Fuzz one target in this process, which atheris ends."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["careercli"]):
        from fuzz.targets import TARGETS

    target = TARGETS[name]
    corpus = Path(tempfile.mkdtemp(prefix=f"careercli-corpus-{name}-"))
    for number, seed in enumerate(target.seeds):
        (corpus / str(number)).write_bytes(seed)
        target.read(seed)  # what is made ready once is not counted as slow
    options = (
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-timeout={SLOWEST}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-artifact_prefix={keep}/{name}-",
        "-print_final_stats=1",
        "-verbosity=0",
    )
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.read)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-crashes"))
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if find_spec("atheris") is None:
        print("skipped: atheris is missing")
        return 0
    asked.keep.mkdir(exist_ok=True)
    if asked.here:
        one(asked.targets[0], asked.seconds, asked.keep)
    from fuzz.targets import TARGETS

    def fuzzed(name: str) -> int:
        again = [sys.executable, "-m", "fuzz.run", name, "--here", f"--seconds={asked.seconds}"]
        done = subprocess.run(
            [*again, f"--keep={asked.keep}"], capture_output=True, text=True, check=False
        )
        runs = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
        said = f"\n{done.stderr[-4000:]}" if done.returncode else ""
        print(f"{name}: {' '.join(runs).split()[-1] if runs else 'no'} inputs{said}", flush=True)
        return done.returncode

    with ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
        return int(any(list(pool.map(fuzzed, asked.targets or TARGETS))))


if __name__ == "__main__":
    sys.exit(main())
