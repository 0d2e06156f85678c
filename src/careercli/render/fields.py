"""Fields picked out of a document, by their names as they stand in its JSON."""

from collections.abc import Iterable, Iterator, Mapping
from types import UnionType
from typing import Any, Union, get_args, get_origin

from careercli.catalog.hints import hints
from careercli.errors import WrongUse, one_of, shortened

Tree = dict[str, "Tree"]  # a field's wanted parts by name; without any it is wanted whole


class UnknownField(WrongUse):
    """The document has no such field."""

    def __init__(self, path: str, known: Iterable[str]) -> None:
        known = list(known)
        *_, name = path.split(".")
        hint = one_of(name, known) if known else "it has no fields of its own"
        super().__init__(f"unknown field {shortened(path)!r}", hint)


def tree(fields: Iterable[str]) -> Tree:
    """Return texts such as `roles.id,roles.salary.median` as a tree; what is whole stays whole."""
    wanted: Tree = {}
    paths = (path.strip() for text in fields for path in text.split(","))
    for path in sorted(paths, key=lambda path: path.count(".")):
        level = wanted
        *above, last = path.split(".")
        for name in above:
            if level.get(name) == {}:
                break
            level = level.setdefault(name, {})
        else:
            level[last] = {}
    return wanted


def picked(value: Any, wanted: Tree, path: str = "") -> Any:
    """Return the wanted parts of a JSON value in its own order, for each item of a list.

    Raises `UnknownField` for a name that is not there. Below a value that is
    absent, or a list without items, any name will do.
    """
    if not wanted or value is None:
        return value
    items = value if isinstance(value, list) else [value]
    fields = [item for item in items if isinstance(item, Mapping)]
    known = dict.fromkeys(name for item in fields for name in item)
    for name in wanted:
        if name not in known and any(item is not None for item in items):
            raise UnknownField(f"{path}{name}", known)
    kept = [_kept(item, wanted, path) for item in items]
    return kept if isinstance(value, list) else kept[0]


def _kept(item: Any, wanted: Tree, path: str) -> Any:
    if not isinstance(item, Mapping):
        return item
    return {n: picked(v, wanted[n], f"{path}{n}.") for n, v in item.items() if n in wanted}


def check(kind: Any, wanted: Tree, path: str = "") -> None:
    """Raise `UnknownField` for a name that no document of a type can have.

    A mapping's names are data, so that any name will do there. A union has the
    fields of all its members.
    """
    if not wanted:
        return
    kinds = list(_kinds(kind))
    tables = [hints(k) for k in kinds if hasattr(k, "_fields")]
    fields = {name.removesuffix("_"): hint for table in tables for name, hint in table.items()}
    values = [get_args(k)[1] for k in kinds if get_origin(k) is Mapping]
    for name, below in wanted.items():
        if name not in fields and not values:
            raise UnknownField(f"{path}{name}", fields)
        for hint in [fields[name]] if name in fields else values:
            check(hint, below, f"{path}{name}.")


def _kinds(kind: Any) -> Iterator[Any]:
    """Yield the types that a value can have: those of a union, and the items' of a list."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        for member in get_args(kind):
            yield from _kinds(member)
    elif origin is tuple:
        yield from _kinds(get_args(kind)[0])
    else:
        yield kind
