"""The profile that a user keeps: skills and the weights of criteria, in a TOML file of theirs.

The file is the user's to edit, so a change replaces only the values it
concerns and leaves comments, layout and unknown keys as they are.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from careercli.files.limits import LOCK_SECONDS, PROFILE_BYTES
from careercli.files.reading import BadFile, NoSuchFile, as_text, read_bytes, size
from careercli.files.toml import NotToml, comments, parsed

_TOML_HINT = 'mend the file; a profile is TOML, such as skills = ["python", "sql"]'
_SKILLS_HINT = 'write a list of names: skills = ["python", "sql"]'
_WEIGHTS_HINT = "write [weights] and, below it, numbers of 0 or more: pay = 3"
_NAMES = {str: "a string", bool: "a boolean", int: "a number", float: "a number"}
_NAMES |= {list: "an array", dict: "a table"}


class Profile(NamedTuple):
    """What a user saved: skills as they wrote them, each once, and criterion to weight (0 up)."""

    skills: tuple[str, ...] = ()
    weights: Mapping[str, float] = MappingProxyType({})


class Saved(NamedTuple):
    """A profile as it now stands, what the new file no longer holds, and where the old one is.

    `lost` names things of the user's, such as "3 comments"; `backup` is None
    where nothing was lost.
    """

    profile: Profile
    backup: Path | None
    lost: tuple[str, ...]


class BadProfile(BadFile):
    """A profile that cannot be read: where, what is wrong, and how to mend it."""


def load_profile(path: Path) -> Profile | None:
    """Return the profile of a file, None where there is no file; raise `BadProfile`."""
    text = _read(path)
    return None if text is None else _checked(path, text)[1]


def update_profile(
    path: Path, change: Callable[[Profile], Profile], wait: float = LOCK_SECONDS
) -> Saved:
    """Change a saved profile (an empty one where there is none) while nobody else can.

    What `change` raises passes through. Raises `BadProfile` for a file that
    cannot be read or a result that could not be read back, `CannotSave` for a
    file that cannot be written; either way the file is as it was.
    """
    from careercli.files.locking import locked
    from careercli.files.writing import pointed_at, remove, write_atomically

    path = pointed_at(path)
    with locked(path, wait):
        text = _read(path) or ""
        document, profile = _checked(path, text)
        changed = _profile(*change(profile))
        if changed == profile:
            return Saved(profile, None, ())
        try:
            written, lost = _rewritten(text, document, profile, changed)
        except RecursionError:
            raise BadProfile(path, None, "nested too deeply", _TOML_HINT) from None
        _checked(path, _savable(path, written))
        backup = path.with_name(path.name + ".bak") if lost else None
        is_first = backup is not None and not backup.exists()
        if backup:
            write_atomically(backup, text, private=True)
        try:
            write_atomically(path, written, private=True)
        except BaseException:
            if backup and is_first:
                remove(backup)
            raise
        return Saved(changed, backup, lost)


def _read(path: Path) -> str | None:
    """Return a profile's text with its line ends, None where there is no file."""
    try:
        return as_text(path, read_bytes(path, PROFILE_BYTES))
    except NoSuchFile:
        return None
    except BadFile as error:
        hint = "make it a file that you may read"
        if error.line is not None:
            hint = "write it in UTF-8"
        raise BadProfile(path, error.line, error.wrong, hint) from None


def _savable(path: Path, text: str) -> str:
    """Return a text that can be read back from a file; raise `BadProfile` for any other."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadProfile(path, None, "not UTF-8", "write it in UTF-8") from None
    if len(data) > PROFILE_BYTES:
        hint = "a profile holds skills and weights; take out what is neither"
        raise BadProfile(path, None, f"larger than {size(PROFILE_BYTES)}", hint)
    return text


def _checked(path: Path, text: str) -> tuple[dict[str, Any], Profile]:
    """Return a profile's text as a document and as a profile; raise `BadProfile`."""
    try:
        document = parsed(text)
    except NotToml as fault:
        raise BadProfile(path, fault.line, fault.wrong, _TOML_HINT) from None
    for keys, wrong, hint in _problems(document):
        raise BadProfile(path, _line(text, *keys), wrong, hint)
    return document, _profile(document.get("skills", ()), document.get("weights", {}))


def _profile(skills: Iterable[str], weights: Mapping[str, float]) -> Profile:
    floats = {name: float(weight) for name, weight in weights.items()}
    return Profile(tuple(dict.fromkeys(skills)), MappingProxyType(floats))


def _problems(document: dict[str, Any]) -> Iterator[tuple[tuple[str, str], str, str]]:
    """Yield what has the wrong type or size: its table and key, what it is, what would be right."""
    skills, weights = document.get("skills", []), document.get("weights", {})
    if not isinstance(skills, list):
        yield ("", "skills"), f"skills is {_name(skills)}", _SKILLS_HINT
        return
    for skill in skills:
        if not isinstance(skill, str):
            yield ("", "skills"), f"skills holds {_name(skill)}", _SKILLS_HINT
    if not isinstance(weights, dict):
        yield ("", "weights"), f"weights is {_name(weights)}", _WEIGHTS_HINT
        return
    for name, weight in weights.items():
        wrong = ""
        if type(weight) not in (int, float):
            wrong = _name(weight)
        elif not 0 <= weight <= sys.float_info.max:
            wrong = "below 0" if weight < 0 else "not finite"
        if wrong:
            yield ("weights", name), f"the weight of {name!r} is {wrong}", _WEIGHTS_HINT


def _name(value: object) -> str:
    return _NAMES.get(type(value), "a date or time")


def _line(text: str, table: str, key: str) -> int | None:
    from careercli.person.toml_text import line_of

    return line_of(text, table, key) or line_of(text, "", table or key)


def _rewritten(
    text: str, document: dict[str, Any], old: Profile, new: Profile
) -> tuple[str, tuple[str, ...]]:
    """Return the text with a changed profile, and what of the user's it no longer holds."""
    import tomli_w

    from careercli.person.toml_text import with_value

    wanted, written = dict(document), text
    if new.skills != old.skills:
        wanted["skills"] = list(new.skills)
        written = with_value(written, "", "skills", wanted["skills"])
    if new.weights != old.weights:
        wanted["weights"] = weights = {name: _number(new.weights[name]) for name in new.weights}
        for name in {**old.weights, **weights}:
            if old.weights.get(name) != weights.get(name):
                written = with_value(written, "weights", name, weights.get(name))
    try:
        kept = parsed(written) == wanted
    except NotToml:
        kept = False
    if not kept:
        written = tomli_w.dumps(wanted)
    gone = comments(text) - comments(written)
    lost = (f"{gone} comment{'s' if gone > 1 else ''}",) if gone else ()
    return written, lost if kept else (*lost, "the layout")


def _number(weight: float) -> float:
    """Return a weight as a user would write it: 3, not 3.0."""
    return int(weight) if weight.is_integer() and weight < 2**53 else weight
