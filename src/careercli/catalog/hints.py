"""The types of a `NamedTuple`'s fields, also those that are only imported when they are needed."""

import sys
from importlib import import_module
from typing import Any, get_type_hints


def hints(kind: type) -> dict[str, Any]:
    """Return the types of a type's fields, also those that its module does not import.

    Such a module names them in `LATE_TYPES`, with the module to import: few documents hold them,
    and every command would pay for the import.
    """
    late = getattr(sys.modules[kind.__module__], "LATE_TYPES", {})
    types = {name: getattr(import_module(module), name) for name, module in late.items()}
    return get_type_hints(kind, localns=types)
