"""The types of a `NamedTuple`'s fields, those too that are only imported when asked for."""

import sys
from importlib import import_module
from typing import Any, get_type_hints


def hints(kind: type) -> dict[str, Any]:
    """Return the types of a type's fields, those too that its module imports for checkers alone.

    Such a module names them, with where they are, in `LATE_TYPES`: a command would pay for
    importing what few documents hold.
    """
    late = getattr(sys.modules[kind.__module__], "LATE_TYPES", {})
    types = {name: getattr(import_module(module), name) for name, module in late.items()}
    return get_type_hints(kind, localns=types)
