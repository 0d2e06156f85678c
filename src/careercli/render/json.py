"""A document as JSON: ids, unrounded numbers, `null` for what is absent, keys in fixed order."""

from collections.abc import Iterable, Mapping
from datetime import date
from json.encoder import encode_basestring as quoted
from math import isfinite
from typing import Any, NamedTuple

from careercli.render.formats import PIPE, Output


def render(document: NamedTuple, output: Output = PIPE) -> str:
    """Return the same bytes for the same document, on every run and in every locale.

    The output's `fields` are the only ones to keep, `schema` aside; raises `UnknownField`.
    """
    values: Any = document
    if output.fields:
        from careercli.render.fields import picked, tree

        values = picked(plain(document), {"schema": {}, **tree(output.fields)})
    return written(values) + "\n"


def written(value: Any, end: str = "\n") -> str:
    """Return a value as `json.dumps(plain(value), ensure_ascii=False, indent=2)` writes it.

    Python's own writer goes through every character of it in Python where it indents, which
    takes more than twice as long. Raises `ValueError` for NaN and the infinities.
    """
    if isinstance(value, str):
        return quoted(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        if not isfinite(value):
            raise ValueError(f"{value} is not JSON compliant")
        return repr(value)
    if isinstance(value, date):
        return quoted(value.isoformat())
    inner = f"{end}  "
    pairs = _pairs(value)
    if pairs is None:
        parts = [written(item, inner) for item in value]
    else:
        parts = [f"{quoted(name)}: {written(item, inner)}" for name, item in pairs]
    first, last = "[]" if pairs is None else "{}"
    return f"{first}{inner}{f',{inner}'.join(parts)}{end}{last}" if parts else first + last


def _pairs(value: Any) -> Iterable[tuple[str, Any]] | None:
    """Return the keys and values of an object, None where a value is a list."""
    if isinstance(value, Mapping):
        return value.items()
    names = getattr(value, "_fields", None)
    return None if names is None else zip(map(_key, names), value, strict=True)


def _key(name: str) -> str:
    return name.removesuffix("_")


def plain(value: Any) -> Any:
    """Return a document's values as JSON has them; a field `from_` is named `from`."""
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names is None:
            return [plain(item) for item in value]
        return {_key(name): plain(item) for name, item in zip(names, value, strict=True)}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, date) else value
