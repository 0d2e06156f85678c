"""Our `NamedTuple`s as Pydantic sees them: tables with named fields, and no others.

Pydantic takes a `NamedTuple` for an array. The mirror of a type is a dataclass
with the same fields, so that its JSON form is an object; a final underscore in
a field's name (`from_`) is Python's need and not part of the JSON name.

Only what validates files or prints schemas imports this module: Pydantic costs
half as much start-up as Typer and all the rest.
"""

from dataclasses import make_dataclass
from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import ConfigDict, Field, TypeAdapter

from careercli.catalog.hints import hints


@cache
def adapter(kind: type) -> TypeAdapter[Any]:
    """Return a strict validator for the JSON form of a `NamedTuple` type."""
    return TypeAdapter(_mirror(kind))


def _mirror(kind: Any) -> Any:
    """Return the type with every `NamedTuple` in it replaced by its dataclass."""
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return _dataclass(kind)
    origin: Any = get_origin(kind)
    if origin is None or origin is Literal:
        return kind
    arguments = tuple(_mirror(argument) for argument in get_args(kind))
    return reduce(or_, arguments) if origin is UnionType else origin[arguments]


@cache
def _dataclass(kind: Any) -> type:
    defaults = kind._field_defaults
    fields: list[Any] = []
    for name, hint in hints(kind).items():
        mirrored: Any = Annotated[_mirror(hint), Field(alias=name.removesuffix("_"))]
        fields.append((name, mirrored, defaults[name]) if name in defaults else (name, mirrored))
    config = ConfigDict(extra="forbid", strict=True)
    mirror = make_dataclass(kind.__name__, fields, namespace={"__pydantic_config__": config})
    mirror.__doc__ = kind.__doc__
    return mirror
