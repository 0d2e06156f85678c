"""The options of the output that commands share, and what they come to."""

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from careercli.errors import WrongUse, one_of, shortened

COLORS = ("auto", "always", "never")
Asked = dict[str, Any]  # what one command line asks of the output, by option


class UnknownColor(WrongUse):
    """`--color` takes no such word."""


class UnknownFormat(WrongUse):
    """`--format` takes no such word, another option asks for another format, or no format has
    such a file.
    """


def _ask(context: typer.Context, option: typer.CallbackParam, value: Any) -> None:
    """Note what is asked of the output in the one object of this command line.

    An option that was not given must not undo what stands before the command's name.
    """
    if value and isinstance(context.obj, dict):
        context.obj[str(option.name)] = value


def _ask_color(context: typer.Context, option: typer.CallbackParam, value: str | None) -> None:
    if value is not None and value not in COLORS:
        raise UnknownColor(f"no color {shortened(value)!r}", one_of(value, COLORS))
    _ask(context, option, value)


def _ask_format(context: typer.Context, option: typer.CallbackParam, value: str | None) -> None:
    if value is not None and value not in format_names():
        raise UnknownFormat(f"no format {shortened(value)!r}", one_of(value, format_names()))
    _ask(context, option, value)


def _ask_output(context: typer.Context, option: typer.CallbackParam, value: str | None) -> None:
    if value == "":
        raise UnknownFormat("-o: a file without a name", "give the path of a file, as in -o a.html")
    _ask(context, option, value)


def format_names() -> list[str]:
    """Return the names of the formats that an answer can have."""
    from careercli.render.formats import FORMATS

    return [known.name for known in FORMATS]


def format_name(asked: Asked) -> str:
    """Return the format that is asked for: `--format`, or JSON by `--json` and `--fields`.

    Without these it is that of the file's ending, or text. Raises `UnknownFormat` where two
    options ask for different ones, and where the ending names none.
    """
    json = "json" if asked.get("json") or asked.get("fields") else None
    name = asked.get("format") or json or _format_of_file(output_file(asked))
    if json and name != json:
        option = "--json" if asked.get("json") else "--fields"
        raise UnknownFormat(f"{option} prints JSON, not {name}", "leave out one of the two")
    return str(name)


def output_file(asked: Asked) -> str | None:
    """Return the file that the answer goes to, None for stdout, which `-` is too."""
    file = asked.get("output")
    return None if file in (None, "-") else str(file)


def _format_of_file(file: str | None) -> str:
    if file is None:
        return "text"
    from careercli.render.formats import endings, format_for

    known = format_for(file)
    if known is None:
        wrong = f"-o: the ending of {shortened(file)!r} names no format"
        raise UnknownFormat(wrong, f"one of: {', '.join(endings())}; or say which with --format")
    return known.name


Color = Annotated[
    str | None,
    typer.Option(
        "--color",
        metavar="WHEN",
        autocompletion=lambda: list(COLORS),
        callback=_ask_color,
        help="Use color: auto (on a terminal), always or never.",
    ),
]
Plain = Annotated[
    bool,
    typer.Option(
        "--plain",
        callback=_ask,
        help="Print one record a line, cells set apart by tabs, for cut and screen readers.",
    ),
]
Json = Annotated[bool, typer.Option("--json", callback=_ask, help="Print one JSON document.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="NAME",
        autocompletion=format_names,
        callback=_ask_format,
        help="The format of the answer.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        callback=_ask_output,
        help="Write the answer to this file, in the format of its ending or of --format;"
        " - is stdout.",
    ),
]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--fields",
        metavar="A,B.C",
        callback=_ask,
        help="Print JSON with these fields only, such as roles.id; repeatable.",
    ),
]


def colored(color: str, environment: Mapping[str, str], terminal: bool) -> bool:
    """Whether to write color: what `--color` says, then the variables, then what stdout is.

    An empty variable counts as not set; `FORCE_COLOR=0` turns color off
    (no-color.org, force-color.org, bixense.com/clicolors).
    """
    if color != "auto":
        return color == "always"
    if environment.get("NO_COLOR"):
        return False
    if force := environment.get("FORCE_COLOR"):
        return force != "0"
    if environment.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and environment.get("TERM") != "dumb"
