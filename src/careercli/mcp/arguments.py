"""What a tool takes, made from its request's type: the input schema, and the request of a call.

A field that names a file is not taken: nothing that a call says is opened. `Data` is its
`source` alone, `SkillInput` a plain list.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    create_model,
)

from careercli.answers.person import SkillInput
from careercli.answers.world import MOST_TOP, Data
from careercli.errors import WrongUse, shortened
from careercli.mcp.tools import BY_NAME, Tool

MOST_LETTERS = 120  # of a role, a skill, a source, a query
MOST_ITEMS = 200
MOST_POSTING = 100_000
MOST_TOLD = 3  # wrong arguments that an error tells of
_BREAKS = "\t\n\r\f\v"


class WrongArguments(WrongUse):
    """A tool was called with arguments that it does not take."""


def _printable(text: str) -> str:
    if not text.isprintable():
        raise ValueError("has characters that cannot be printed")
    return text


def _text(text: str) -> str:
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in _BREAKS for c in text):
        raise ValueError("has control characters")
    return text


Word = Annotated[
    str, StringConstraints(min_length=1, max_length=MOST_LETTERS), AfterValidator(_printable)
]
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=MOST_POSTING), AfterValidator(_text)
]
LIMITS: Mapping[str, tuple[float, float]] = {"top": (1, MOST_TOP), "reach": (0, 100)}


def input_schema(tool: Tool) -> dict[str, Any]:
    """Return the JSON Schema of what a tool takes, without what says nothing to a reader."""
    schema = model(tool.name).model_json_schema()
    properties = {name: _small(field) for name, field in schema["properties"].items()}
    required = {"required": schema["required"]} if "required" in schema else {}
    return {
        "type": "object",
        "properties": properties,
        **required,
        "additionalProperties": False,
    }


def request_of(tool: Tool, arguments: Mapping[str, Any]) -> Any:
    """Return the request that a call's arguments make; raise `WrongArguments`."""
    try:
        values = model(tool.name).model_validate(dict(arguments))
    except ValidationError as error:
        errors = error.errors(include_input=False, include_url=False, include_context=False)
        wrong = [_wrong(e["loc"], e["msg"]) for e in errors[:MOST_TOLD]]
        more = [f"and {len(errors) - MOST_TOLD} more"] if len(errors) > MOST_TOLD else []
        hint = f"{tool.name} takes: {', '.join(model(tool.name).model_fields)}"
        raise WrongArguments("; ".join([*wrong, *more]), hint) from None
    asked = {name: _frozen(getattr(values, name)) for name in values.model_fields_set}
    source, names = asked.pop("source", None), asked.pop("skills", None)
    filled = {name: value for name, value in asked.items() if value is not None}
    if names is not None:
        # One list: a skill in it that is not known is named in the answer, as in a terminal.
        filled["skills"] = SkillInput(("\n".join(names),) if names else ())
    return tool.request(**filled, data=Data(source=source))


@cache
def model(name: str) -> type[BaseModel]:
    """Return the type of the arguments of the tool of this name.

    They are the request's fields that name no file; one that may be left out may be null too.
    """
    tool = BY_NAME[name]
    kind = tool.request
    about = {**sentences(Data), **sentences(kind)}
    fields: dict[str, Any] = {}
    for field, hint in get_type_hints(kind).items():
        name, argument = ("source", Word) if hint is Data else (field, _argument(hint))
        if argument is None:
            continue
        if choices := tool.choices.get(name):
            argument = _choice(argument, tuple(choices))
        low, high = LIMITS.get(name, (None, None))
        described = Field(description=about[name], ge=low, le=high)
        if field in kind._field_defaults:
            default = kind._field_defaults[field]
            plain = default if isinstance(default, bool | str) else None
            fields[name] = (Annotated[argument | None, described], plain)
        else:
            fields[name] = (Annotated[argument, described], ...)
    config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
    return create_model(kind.__name__, __config__=config, **fields)


def sentences(kind: type[Any]) -> dict[str, str]:
    """Return what a type's docstring says of each field that it names.

    "`start` is where they are; their own. `end` is where they go." gives start and end a
    sentence each. A semicolon before a field's name parts two of them, too.
    """
    text = " ".join((kind.__doc__ or "").split())
    parts = [part.rstrip(";.") + "." for part in re.split(r"(?<=\.) |(?<=;) (?=`)", text)]
    return {
        name: " ".join(part for part in parts if f"`{name}`" in part)
        for name in kind.__annotations__
        if f"`{name}`" in text
    }


def _argument(hint: Any) -> Any:
    """Return the type of an argument for a field, None for one that names files.

    A field that is a file or a text is taken as the text.
    """
    if isinstance(hint, UnionType):
        members = [member for member in get_args(hint) if member is not type(None)]
        kept = [member for member in members if member is not Path]
        if len(kept) < len(members):
            return Text if str in kept else None
        return _argument(kept[0])
    if hint is SkillInput or get_origin(hint) is tuple:
        return Annotated[list[Word], Field(max_length=MOST_ITEMS)]
    if get_origin(hint) is Mapping:
        return dict[Word, float]
    return Word if hint is str else hint


def _choice(argument: Any, choices: tuple[str, ...]) -> Any:
    """Return an argument's type with only these words for a text, items or names."""
    word = Literal[choices]  # type: ignore[valid-type]
    if argument == Word:
        return word
    if get_origin(argument) is dict:
        return dict[word, float]
    return Annotated[list[word], Field(max_length=MOST_ITEMS)]


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _wrong(where: tuple[int | str, ...], what: str) -> str:
    path = ".".join(shortened(str(part)) for part in where) or "arguments"
    return f"{path}: {what[:1].lower()}{what[1:]}"


def _small(field: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an argument without titles, and without the null that says "absent"."""
    options = field.pop("anyOf", [])
    wanted = [option for option in options if option != {"type": "null"}]
    merged = {**(wanted[0] if wanted else {}), **field}
    return {
        key: value
        for key, value in merged.items()
        if key != "title" and not (key == "default" and value is None)
    }
