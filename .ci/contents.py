"""What a wheel and an sdist hold, held against what they should: `python .ci/contents.py dist`.

The sdist has the checkout's own files and nothing else; the wheel has the package's files, what
the build makes, and what installs beside them. A file more or less is an error.
"""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]
LEFT_OUT = (".ci/",)  # of the checkout, in no sdist
MADE = {  # by the build, from `data`
    *(f"careercli/catalog/{name}.txt" for name in ("digest", "names")),
    *(f"careercli/catalog/{name}.toml" for name in ("titles", "market", "words")),
    "careercli/occupations/occupations.sqlite",
}
BESIDE = {
    "share/bash-completion/completions/careercli",
    "share/zsh/site-functions/_careercli",
    "share/fish/vendor_completions.d/careercli.fish",
}
METADATA = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
METADATA |= {"sboms/careercli.cdx.json"}


def tracked() -> set[str]:
    """The files that are under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(listed.stdout.split("\0")) - {""}


def sdist_differences(path: Path) -> list[str]:
    with tarfile.open(path) as archive:
        members = archive.getmembers()
    odd = [f"not a file: {m.name}" for m in members if not (m.isfile() or m.isdir())]
    names = {str(PurePosixPath(*PurePosixPath(m.name).parts[1:])) for m in members if m.isfile()}
    expected = {name for name in tracked() if not name.startswith(LEFT_OUT)} | {"PKG-INFO"}
    return odd + differences(names, expected)


def wheel_differences(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    info = "-".join(path.name.split("-")[:2])
    package = {n.removeprefix("src/") for n in tracked() if n.startswith("src/")}
    boards = {f"careercli/catalog/{n[5:]}" for n in tracked() if n.startswith("data/boards/")}
    expected = package | boards | MADE | {f"{info}.dist-info/{name}" for name in METADATA}
    expected |= {f"{info}.data/data/{name}" for name in BESIDE}
    compiled = {n for n in names if n.startswith("careercli/catalog/") and n.endswith(".json")}
    pages = {n for n in names if n.startswith(f"{info}.data/data/share/man/man1/careercli")}
    return differences(names - compiled - pages, expected)


def differences(names: set[str], expected: set[str]) -> list[str]:
    return [f"unexpected: {n}" for n in sorted(names - expected)] + [
        f"missing: {n}" for n in sorted(expected - names)
    ]


def main(folder: Path) -> int:
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    found = [f"{wheel.name}: {d}" for d in wheel_differences(wheel)]
    found += [f"{sdist.name}: {d}" for d in sdist_differences(sdist)]
    print("\n".join(found) or f"{wheel.name} and {sdist.name} hold what they should")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
