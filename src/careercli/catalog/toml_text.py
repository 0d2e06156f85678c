"""A catalog as the text of a catalog file, the same text for the same records."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from careercli.catalog.model import Catalog

HEAD = (
    "# Written by `careercli market import`. It keeps every table of this file, and no comments.\n"
)
_ROWS = ("skills", "unranked", "companies")  # of a snapshot, one a line
_SUBTABLES = ("caveats", "doubtful", "noted", "near", "days")


def toml_text(catalog: Catalog) -> str:
    """Return a catalog file's text; what a record leaves out, the text leaves out."""
    tables = [
        *(_table("source", source) for source in catalog.sources),
        *(_table("skill", skill) for skill in catalog.skills),
        *(_table("role", role) for role in catalog.roles),
        *(_table("snapshot", snapshot) for snapshot in catalog.snapshots),
    ]
    return "\n".join([HEAD, *tables])


def _table(name: str, record: Any) -> str:
    """Return a record as `[[name]]`, with `[[name.caveats]]` and the like below it."""
    fields = _fields(record)
    below = [(field, fields.pop(field)) for field in _SUBTABLES if field in fields]
    text = "".join((f"[[{name}]]\n", *_lines(fields)))
    for field, rows in below:
        for row in rows:
            text += "".join((f"\n[[{name}.{field}]]\n", *_lines(_fields(row))))
    return text


def _lines(fields: dict[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        if name in _ROWS:
            rows = "".join(f"  {_row(name, row)},\n" for row in value)
            yield f"{name} = [\n{rows}]\n"
        else:
            yield f"{name} = {_value(value)}\n"


def _row(field: str, row: Any) -> str:
    """Return a row of a list; of `skills` one without a share is its id alone."""
    return _value(row.id if field == "skills" and row.share is None else row)


def _fields(record: Any) -> dict[str, Any]:
    """Return the fields of a record that say something."""
    defaults = record._field_defaults
    return {
        name: value
        for name, value in record._asdict().items()
        if name not in defaults or value != defaults[name]
    }


def _value(value: Any) -> str:
    """Return a value as TOML: a record is an inline table, any other tuple a list."""
    import tomli_w

    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "_asdict"):
        fields = (f"{name} = {_value(item)}" for name, item in _fields(value).items())
        return f"{{ {', '.join(fields)} }}"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return f"[{', '.join(_value(item) for item in value)}]"
    return tomli_w.dumps({"value": value}).removeprefix("value = ").rstrip("\n")
