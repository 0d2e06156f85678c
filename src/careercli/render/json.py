"""A document as JSON: ids, unrounded numbers, `null` for what is absent, keys in fixed order."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from careercli.render.formats import PIPE, Output


def render(document: NamedTuple, output: Output = PIPE) -> str:
    """Return the same bytes for the same document, on every run and in every locale.

    The output's `fields` are the only ones to keep, `schema` aside; raises `UnknownField`.
    """
    values, fields = plain(document), output.fields
    if fields:
        from careercli.render.fields import picked, tree

        values = picked(values, {"schema": {}, **tree(fields)})
    return json.dumps(values, allow_nan=False, ensure_ascii=False, indent=2) + "\n"


def plain(value: Any) -> Any:
    """Return a document's values as JSON has them; a field `from_` is named `from`."""
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names is None:
            return [plain(item) for item in value]
        return {n.removesuffix("_"): plain(v) for n, v in zip(names, value, strict=True)}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, date) else value
