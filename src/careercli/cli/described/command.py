"""Typer's commands as data, for help, manual pages and completion."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

import typer

from careercli.views.command_line import CommandLine, Kind, Parameter

_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"ROLE|FROM|TO|OCCUPATION", "roles"),
    (r"SKILLS?", "skills"),
    (r"FILE|DIR", "files"),
)


def described(command: Any, path: tuple[str, ...]) -> CommandLine:
    """Return one of Typer's commands, and all below it, as data."""
    below = tuple(described(inner, (*path, name)) for name, inner in _below(command))
    return _described(command, path, _parameters(command, path), below)


def with_summaries(command: Any, path: tuple[str, ...]) -> CommandLine:
    """Return a command as data, and of those below it only what their docstrings say.

    A help lists their summaries; to look up the words that all their options take costs time.
    """
    below = tuple(_described(inner, (*path, name), (), ()) for name, inner in _below(command))
    return _described(command, path, _parameters(command, path), below)


def _below(command: Any) -> Iterable[tuple[str, Any]]:
    commands: dict[str, Any] = getattr(command, "commands", {})
    return commands.items()


def _described(
    command: Any,
    path: tuple[str, ...],
    params: Sequence[Parameter],
    below: tuple[CommandLine, ...],
) -> CommandLine:
    """Return a command with what its docstring says.

    That is the summary (the first paragraph), the examples (the lines under `Examples:`) and
    the description (the rest).
    """
    summary, *paragraphs = (command.help or "").strip().split("\n\n")
    examples = [p for p in paragraphs if p.startswith("Examples:")]
    return CommandLine(
        path,
        " ".join(summary.split()),
        tuple(" ".join(p.split()) for p in paragraphs if p not in examples),
        tuple(line.strip() for p in examples for line in p.splitlines()[1:]),
        tuple(p for p in params if not p.names),
        tuple(p for p in params if p.names),
        below,
    )


def _parameters(command: Any, path: tuple[str, ...]) -> list[Parameter]:
    context = typer.Context(command, info_name=path[-1])
    context.help_option_names = ["-h", "--help"]
    return [_parameter(p, context) for p in command.get_params(context) if not p.hidden]


def _parameter(param: Any, context: typer.Context) -> Parameter:
    option = param.param_type_name == "option"
    flag = option and param.is_flag
    if option:
        metavar = "" if flag else param.metavar
    else:
        name = param.name.upper()
        metavar = param.metavar or (name if param.required else f"[{name}]")
    words = () if flag else tuple(item.value for item in param.shell_complete(context, ""))
    return Parameter(
        tuple(sorted(param.opts, key=len)) if option else (),
        metavar,
        _with_words(param.help or "", words),
        "flag" if flag else _kind(metavar, words),
        words,
        param.multiple if option else param.nargs == -1,
        "" if flag else _note(param, option),
    )


def _with_words(text: str, words: Sequence[str]) -> str:
    """Return an explanation with the words that can be given, where it does not name them all.

    `The format of the answer.` becomes `The format of the answer: text, json.`
    """
    unnamed = [word for word in words if not re.search(rf"\b{re.escape(word.rstrip('='))}\b", text)]
    if not unnamed:
        return text
    return f"{text.rstrip('.')}: {', '.join(word.rstrip('=') for word in words)}."


def _kind(metavar: str, words: tuple[str, ...]) -> Kind:
    if words:
        return "words"
    for pattern, kind in _KINDS:
        if re.search(rf"\b({pattern})\b", metavar):
            return kind
    return "text"


def _note(param: Any, option: bool) -> str:
    bounds = getattr(param, "type", param)  # from Typer 0.29 on they are the parameter's own
    least, most = getattr(bounds, "min", None), getattr(bounds, "max", None)
    notes = ["required"] if option and param.required else []
    if least is not None and most is not None:
        notes.append(f"{least} to {most}")
    if param.default is not None and param.default != [] and not callable(param.default):
        notes.append(f"default: {param.default}")
    return "; ".join(notes)
