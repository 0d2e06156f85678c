"""The failures that a user can cause, each with its remedy."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

MOST_ECHOED = 60


class CareerError(Exception):
    """An expected failure: what went wrong, what to do about it, and the exit code.

    `message` and `hint` are single lines without a final full stop being
    required; the command line prints them behind `error:` and `hint:`.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class WrongUse(CareerError):
    """The command line itself asks for something that cannot be: exit code 2."""

    exit_code = 2


class ExtraMissing(CareerError):
    """A command needs packages that only come with one of the extras."""

    def __init__(self, doing: str, package: str, extra: str) -> None:
        super().__init__(f"{doing} needs {package}, which is not installed", install_line(extra))


def install_line(extra: str) -> str:
    """Return the command that adds an extra to this copy, the way that it was installed.

    That is by pipx, by uv (as a tool or into an environment) or by pip, from wherever it
    came: an index, a wheel, a repository or a checkout.
    """
    import json
    import shlex
    from importlib.metadata import PackageNotFoundError, distribution

    prefix = Path(sys.prefix)
    try:
        installed = distribution("careercli")
        origin = json.loads(installed.read_text("direct_url.json") or "{}")
        installer = (installed.read_text("INSTALLER") or "").strip()
    except PackageNotFoundError:
        origin, installer = {}, ""
    wanted = _requirement(extra, origin)
    if (prefix / "pipx_metadata.json").exists():
        return shlex.join(["pipx", "install", "--force", *wanted])
    if (prefix / "uv-receipt.toml").exists():
        return shlex.join(["uv", "tool", "install", *wanted])
    pip = ["uv", "pip"] if installer == "uv" else ["pip"]
    return shlex.join([*pip, "install", *wanted])


def _requirement(extra: str, origin: dict[str, Any]) -> list[str]:
    """Return what to install: `careercli[x]`, from where it came where that was no index.

    `origin` is the `direct_url.json` of PEP 610.
    """
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    url = origin.get("url", "")
    if not url:
        return [f"careercli[{extra}]"]
    if origin.get("dir_info") is not None:
        folder = f"{url2pathname(urlsplit(url).path)}[{extra}]"
        return ["-e", folder] if origin["dir_info"].get("editable") else [folder]
    vcs = origin.get("vcs_info", {})
    if vcs:
        url = f"{vcs['vcs']}+{url}@{vcs['commit_id']}"
    return [f"careercli[{extra}] @ {url}"]


def one_of(typed: str, names: Iterable[str]) -> str:
    """Return the hint for a name that is none of these: the nearest one, if any, and all."""
    from difflib import get_close_matches

    names = list(names)
    nearest = get_close_matches(typed, names, n=1)
    start = f"did you mean {nearest[0]}? " if nearest else ""
    return f"{start}one of: {', '.join(names)}"


def shortened(typed: str, most: int = MOST_ECHOED) -> str:
    """Return what a user typed, cut where it would fill the screen."""
    return typed if len(typed) <= most else f"{typed[:most]}…"
