"""The command line as data: what its help, its man pages and its completion say."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

Kind = Literal["flag", "words", "roles", "skills", "files", "text"]


class Parameter(NamedTuple):
    """An argument (`names` is empty) or an option, and what kind of value it takes.

    `words` are the values of the kind "words", `many` says that it can be given
    again, and `note` is what help adds in brackets: the default, the limits.
    """

    names: tuple[str, ...]
    metavar: str
    help: str
    kind: Kind
    words: tuple[str, ...] = ()
    many: bool = False
    note: str = ""


class CommandLine(NamedTuple):
    """A command with the words that call it, or a group of `commands`."""

    path: tuple[str, ...]
    summary: str
    description: tuple[str, ...]
    examples: tuple[str, ...]
    arguments: tuple[Parameter, ...]
    options: tuple[Parameter, ...]
    commands: tuple["CommandLine", ...]

    @property
    def name(self) -> str:
        """All words that call it: `careercli me add`."""
        return " ".join(self.path)

    @property
    def usage(self) -> str:
        """One line: what is typed, in order."""
        below = ["COMMAND ..."] if self.commands else []
        return " ".join([self.name, "[OPTIONS]", *(a.metavar for a in self.arguments), *below])


def every(command: CommandLine) -> Iterator[CommandLine]:
    """Yield a command and all below it."""
    yield command
    for below in command.commands:
        yield from every(below)


def named(option: Parameter) -> str:
    """Return an option as help shows it: `--section NAME`."""
    return f"{', '.join(option.names)} {option.metavar}".rstrip()


def explained(parameter: Parameter) -> str:
    """Return what help says of an argument or an option."""
    return f"{parameter.help} [{parameter.note}]" if parameter.note else parameter.help


EXITS = (
    ("0", "Done; also where the reader of the output went away."),
    ("1", "Failed: a broken file, a full disk, errors found by careercli check."),
    ("2", "Wrong use; the error names the nearest command, option, role, field or value."),
    ("130", "Interrupted (Ctrl-C)."),
)
ENVIRONMENT = (
    ("COLUMNS", "The width of the output; else that of the terminal, or 80 in a pipe."),
    ("CAREERCLI_PAGER, PAGER", "The first that is set shows what is longer than the terminal."),
    ("NO_COLOR", "No color, not even on a terminal; --color overrides all variables."),
    ("FORCE_COLOR", "Color in a pipe too; 0 is no color; NO_COLOR overrides it."),
    ("CLICOLOR_FORCE", "Color in a pipe too unless it is 0; the two above override it."),
    ("TERM", "dumb stands for ASCII, and for no color unless one above forces it."),
    ("VISUAL, EDITOR", "The editor of careercli me edit."),
    ("XDG_CONFIG_HOME", "Where the folder careercli with your own files is; ~/.config unless set."),
    ("XDG_CACHE_HOME", "Where the folder careercli with the word list is; ~/.cache unless set."),
)
FILES = (
    ("~/.config/careercli/profile.toml", "Your saved skills and weights."),
    ("~/.config/careercli/roles.d/*.toml", "Catalog files of your own, always loaded."),
    ("~/.cache/careercli/roles.tsv", "The roles that shells complete when you have your own."),
)
