"""What the help says is what there is."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from typer.main import get_command

from careercli.analysis.roles import SORTS
from careercli.cli import registry
from careercli.cli.app import app_for
from careercli.cli.generated import whole_tree
from careercli.market.layouts import LAYOUTS
from careercli.render.formats import FORMATS
from careercli.views.command_line import EXITS, Parameter, every
from careercli.views.compare.page import SECTION_NAMES
from tests.conftest import ROOT

IMPORT = ("market", "import")


def leaves(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield every command that does something, with the words that call it."""
    below = getattr(command, "commands", None)
    if below is None:
        yield path, command
    else:
        for name, inner in below.items():
            yield from leaves(inner, (*path, name))


LEAVES = dict(leaves(get_command(app_for([]))))
DESCRIBED = {command.path[1:]: command for command in every(whole_tree())}


def option(command: str, name: str) -> Parameter:
    """An option of a command as help describes it."""
    return next(o for o in DESCRIBED[command,].options if name in o.names)


def test_every_command_is_there() -> None:
    groups = {command.words[:-1] for command in registry.COMMANDS}
    assert set(LEAVES) == {c.words for c in registry.COMMANDS} - groups


def test_the_help_of_section_names_exactly_the_sections_in_their_order() -> None:
    names = option("compare", "--section").help.partition("repeatable: ")[2].rstrip(".")
    assert tuple(names.split(", ")) == SECTION_NAMES


def test_the_help_of_sort_names_exactly_the_fields_to_sort_by() -> None:
    assert option("roles", "--sort").help == f"Sort by this: {', '.join(SORTS)}."


def test_the_help_of_format_names_exactly_the_formats() -> None:
    names = ", ".join(known.name for known in FORMATS)
    assert option("compare", "--format").help == f"The format of the answer: {names}."


def test_the_help_of_import_names_every_layout() -> None:
    (text,) = (" ".join(c.description) for c in every(whole_tree()) if c.path[1:] == IMPORT)
    assert [known.name for known in LAYOUTS if known.name.split()[0] not in text] == []


def test_every_command_with_a_document_takes_the_options_of_its_format_and_no_other() -> None:
    takes = {
        path
        for path, command in DESCRIBED.items()
        if {"--json", "--format", "--fields"} <= {n for o in command.options for n in o.names}
    }
    assert takes == {c.words for c in registry.COMMANDS if c.document}


@pytest.mark.parametrize("name", registry.documented())
def test_the_document_of_a_schema_exists_and_names_its_schema_first(name: str) -> None:
    document = registry.document_of(registry.documented()[name])
    assert document._fields[0] == "schema"


def test_the_documentation_and_the_manual_pages_name_the_same_exit_codes() -> None:
    text = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \|", text, re.M) == [code for code, _ in EXITS]


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_command_says_in_a_sentence_what_it_does(path: tuple[str, ...]) -> None:
    first, *_ = LEAVES[path].help.split("\n\n")
    assert first.endswith(".")


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_option_and_argument_is_explained(path: tuple[str, ...]) -> None:
    assert [given.name for given in LEAVES[path].params if not given.help] == []
