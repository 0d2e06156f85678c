"""Fields picked out of a document, by their names as they stand in its JSON."""

from collections.abc import Iterable, Mapping
from typing import Any

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
